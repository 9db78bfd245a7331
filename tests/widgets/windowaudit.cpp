// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowaudit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <cmath>

namespace slipway {
namespace {

using namespace Qt::StringLiterals;

QString nameOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_"_L1))
            path.prepend(at->objectName());
    }
    return u"%1 (%2)"_s.arg(path.join(u'/'), QString::fromLatin1(widget.metaObject()->className()));
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    return {};
}

QString line(const QWidget &widget, const QString &what)
{
    return u"%1 “%2”: %3"_s.arg(nameOf(widget), wordsOf(widget).simplified().left(60), what);
}

bool isInteractive(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget);
}

/// A part that a control is made of, such as the line edit of a spin box: the control speaks for it.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QMenuBar *>(parent) || qobject_cast<const QTabBar *>(parent);
}

/// What lies over the whole window takes part alone.
const QWidget *overlayOf(const QWidget &window)
{
    const auto *palette = window.findChild<const QWidget *>(u"palette"_s);
    return palette && palette->isVisible() ? palette : nullptr;
}

template<typename Visit>
void forEachVisible(const QWidget &window, Visit visit)
{
    const QWidget *overlay = overlayOf(window);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool shown = widget->isVisible() && widget->window() == &window && !widget->size().isEmpty();
        if (shown && (!overlay || overlay->isAncestorOf(widget)))
            visit(*widget);
    }
}

int missingWidth(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const bool wraps = label && label->wordWrap();
    const bool speaks = !wordsOf(widget).isEmpty();
    if (!speaks || wraps || widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return 0;
    return widget.minimumSizeHint().width() - widget.width();
}

int missingHeight(const QWidget &widget)
{
    if (wordsOf(widget).isEmpty())
        return 0;
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) - label->height();
    return widget.minimumSizeHint().height() - widget.height();
}

void checkPlaceholder(const QLineEdit &edit, QStringList &found)
{
    const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
    if (edit.text().isEmpty() && !edit.hasFocus() && needed > edit.width() - 8)
        found.append(line(edit, u"placeholder “%1” needs %2 of %3 px"_s.arg(edit.placeholderText()).arg(needed).arg(edit.width() - 8)));
}

void checkOverlaps(const QWidget &parent, QStringList &found)
{
    QList<QWidget *> laidOut;
    for (QWidget *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && parent.layout() && parent.layout()->indexOf(child) >= 0)
            laidOut.append(child);
    }
    for (qsizetype i = 0; i < laidOut.size(); ++i) {
        for (qsizetype j = i + 1; j < laidOut.size(); ++j) {
            const QRect common = laidOut[i]->geometry() & laidOut[j]->geometry();
            if (common.width() > 1 && common.height() > 1)
                found.append(line(*laidOut[i], u"lies on "_s + nameOf(*laidOut[j])));
        }
    }
}

/// WCAG 2.2, relative luminance.
double luminance(QRgb colour)
{
    const auto linear = [](int part) {
        const double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// The contrast of the clearest pixel with the most frequent one: of words with what they stand on.
double clearest(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y) | 0xff000000];
    }
    QRgb ground = 0;
    int most = 0;
    for (const auto &[colour, count] : counts.asKeyValueRange()) {
        if (count > most) {
            most = count;
            ground = colour;
        }
    }
    double best = 1;
    for (const auto &[colour, count] : counts.asKeyValueRange())
        best = std::max(best, contrast(colour, ground));
    return best;
}

/// Presses Tab until it begins anew. A text with links keeps the focus while Tab goes through them.
QSet<const QWidget *> reachedByTab(QWidget &window)
{
    QSet<const QWidget *> reached;
    QWidget *before = QApplication::focusWidget();
    const QWidget *begin = nullptr;
    const QWidget *last = nullptr;
    for (int i = 0; i < 1000; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
        const QWidget *at = QApplication::focusWidget();
        if (!at || (at == begin && at != last))
            break;
        begin = begin ? begin : at;
        last = at;
        reached.insert(at);
    }
    if (before)
        before->setFocus();
    return reached;
}

} // namespace

QStringList clippedOrOverlapping(const QWidget &window)
{
    QStringList found;
    forEachVisible(window, [&](QWidget &widget) {
        if (const int missing = missingWidth(widget); missing > 0)
            found.append(line(widget, u"%1 px too narrow"_s.arg(missing)));
        if (const int missing = missingHeight(widget); missing > 0)
            found.append(line(widget, u"%1 px too low"_s.arg(missing)));
        if (const auto *edit = qobject_cast<QLineEdit *>(&widget))
            checkPlaceholder(*edit, found);
        checkOverlaps(widget, found);
    });
    return found;
}

QStringList beyondEdge(const QWidget &window)
{
    QStringList found;
    for (QWidget *part : window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        const bool laidOut = part->isVisible() && part->windowType() == Qt::Widget && part->objectName() != "palette"_L1;
        if (laidOut && !window.rect().contains(part->geometry()))
            found.append(line(*part, u"reaches beyond the window's edge"_s));
    }
    return found;
}

QStringList tooLargeFor(const QWidget &window, QSize room)
{
    const QSize least = window.minimumSizeHint();
    if (least.width() <= room.width() && least.height() <= room.height())
        return {};
    QStringList parts;
    for (const QWidget *part : window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (part->isVisible() && part->windowType() == Qt::Widget)
            parts.append(u"%1 %2×%3"_s.arg(nameOf(*part)).arg(part->minimumSizeHint().width()).arg(part->minimumSizeHint().height()));
    }
    return {line(window, u"needs %1×%2: %3"_s.arg(least.width()).arg(least.height()).arg(parts.join(u", ")))};
}

QStringList offCentre(const QWidget &window)
{
    QStringList found;
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        if (!area->isVisible() || !area->widget())
            continue;
        for (const QWidget *column : area->widget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            const int before = column->x();
            const int after = area->widget()->width() - column->geometry().right() - 1;
            if (column->isVisible() && column->maximumWidth() < QWIDGETSIZE_MAX && std::abs(before - after) > 1)
                found.append(line(*area, u"%1 px before its column and %2 after it"_s.arg(before).arg(after)));
        }
    }
    return found;
}

QStringList nameless(const QWidget &window)
{
    QStringList found;
    forEachVisible(window, [&](QWidget &widget) {
        if (!isInteractive(widget) || isPart(widget))
            return;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            found.append(line(widget, u"has no accessible name"_s));
    });
    return found;
}

QStringList unreachable(QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {nameOf(window) + u" does not become active"_s};
    const QSet<const QWidget *> reached = reachedByTab(window);
    QStringList found;
    forEachVisible(window, [&](QWidget &widget) {
        // A list without focus is led from the field above it; of a group of radio buttons one is reached, arrows do the rest.
        const bool isLed = qobject_cast<QAbstractItemView *>(&widget) && widget.focusPolicy() == Qt::NoFocus;
        const bool isGrouped = qobject_cast<QRadioButton *>(&widget) && std::ranges::any_of(reached, [&](const QWidget *one) {
                                   return qobject_cast<const QRadioButton *>(one) && one->parent() == widget.parent();
                               });
        const bool wanted = isInteractive(widget) && !isPart(widget) && widget.isEnabled() && !isLed && !isGrouped;
        if (wanted && !reached.contains(&widget) && !reached.contains(widget.focusProxy()))
            found.append(line(widget, u"is never reached by Tab"_s));
    });
    return found;
}

QStringList faint(QWidget &window)
{
    // Three pixels for each, so that thin strokes show their full colour.
    constexpr qreal scale = 3;
    QPixmap picture(window.size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::black);
    window.render(&picture);
    const QImage image = picture.toImage();
    QStringList found;
    forEachVisible(window, [&](QWidget &widget) {
        if (wordsOf(widget).trimmed().isEmpty() || !widget.isEnabled() || widget.visibleRegion().isEmpty())
            return;
        const QRect seen = widget.visibleRegion().boundingRect().translated(widget.mapTo(&window, QPoint()));
        if (seen.size() != widget.size()) // partly scrolled away
            return;
        const QRect pixels(seen.topLeft() * scale, seen.size() * scale);
        if (const double found1 = clearest(image.copy(pixels)); found1 < 4.5)
            found.append(line(widget, u"contrast is %1:1"_s.arg(found1, 0, 'f', 2)));
    });
    return found;
}

QStringList paintedOnce(const QWidget &window)
{
    QStringList found;
    forEachVisible(window, [&](QWidget &widget) {
        if (const auto *label = qobject_cast<QLabel *>(&widget); label && !label->pixmap().isNull())
            found.append(line(widget, u"shows a picture that was painted once"_s));
    });
    return found;
}

} // namespace slipway
