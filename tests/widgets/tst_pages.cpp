// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page and state of the window, in every language, scheme and size: nothing is cut off or lies on something else,
// every control has a name and is reached by Tab, all words stand out from their ground.

#include "language/language.h"
#include "pagetour.h"
#include "windowaudit.h"

#include <QAction>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const QList<QSize> sizes{{1024, 700}, {1440, 900}, {2560, 1440}};

void settle()
{
    for (int round = 0; round < 4; ++round) // nested layouts settle one after another
        QCoreApplication::processEvents();
}

/// Looks at whatever is open: the window and each dialog beside it.
class Inspector
{
public:
    explicit Inspector(WindowDriver &driver)
        : m_driver(driver)
    {
    }

    void visit(const QString &stop)
    {
        for (const QSize &size : sizes) {
            m_driver.window().resize(size);
            note(stop, size, fits);
        }
        if (QStringList{u"ready"_s, u"soak"_s, u"runbook"_s}.contains(stop))
            visitPanes(stop);
        m_driver.window().resize(sizes.at(1));
        note(stop, sizes.at(1), [](QWidget &window) { return nameless(window) + unreachable(window) + paintedOnce(window); });
        for (const auto scheme : {widgets::Theme::Choice::Dark, widgets::Theme::Choice::Light}) {
            m_driver.theme().choose(scheme);
            note(stop + (scheme == widgets::Theme::Choice::Dark ? u", dark"_s : u", light"_s), sizes.at(1), faint);
        }
    }

    [[nodiscard]] const QStringList &report() const { return m_lines; }

private:
    static QStringList fits(const QWidget &window)
    {
        return clippedOrOverlapping(window) + beyondEdge(window) + offCentre(window)
            + tooLargeFor(window, sizes.first());
    }

    /// Each pane at the side with each one below, in the smallest window.
    void visitPanes(const QString &stop)
    {
        const auto toggle = [this](const QString &pane) {
            m_driver.window().findChild<QAction *>(pane + u"Toggle"_s)->trigger();
            if (auto *list = qobject_cast<QListView *>(m_driver.find(pane + u"List"_s))) // its buttons name what is chosen
                list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
        };
        for (const QString &side : {u"people"_s, u"commands"_s, u"trouble"_s, u"links"_s}) {
            for (const QString &below : {u"log"_s, u"journal"_s, u"findings"_s}) {
                toggle(side);
                toggle(below);
                m_driver.window().resize(sizes.first());
                note(u"%1: %2 and %3"_s.arg(stop, side, below), sizes.first(), fits);
                toggle(below);
                toggle(side);
            }
        }
    }

    /// What has opened beside the window is looked at alone, for as long as it is there.
    [[nodiscard]] QWidgetList shownWindows() const
    {
        QWidgetList beside;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            const bool passing = top->windowType() == Qt::ToolTip || top->windowType() == Qt::Popup;
            if (top->isVisible() && !passing && top != &m_driver.window())
                beside.append(top);
        }
        return beside.isEmpty() ? QWidgetList{&m_driver.window()} : beside;
    }

    template<typename Look>
    void note(const QString &stop, QSize size, Look look)
    {
        settle();
        for (QWidget *top : shownWindows()) {
            for (const QString &found : look(*top)) {
                if (!m_seen.contains(found)) {
                    m_seen.insert(found);
                    m_lines.append(u"%1, %2×%3: %4"_s.arg(stop).arg(size.width()).arg(size.height()).arg(found));
                }
            }
        }
    }

    WindowDriver &m_driver;
    QSet<QString> m_seen;
    QStringList m_lines;
};

} // namespace

class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arePleasant_data();
    void arePleasant();
};

void TestPages::arePleasant_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("pseudo-locale") << u"qps-ploc"_s;
}

void TestPages::arePleasant()
{
    QFETCH(const QString, code);
    const language::Language language(code);
    if (language.code() != code)
        QSKIP("python3, which makes the pseudo-locale, is not installed");
    WindowDriver driver;
    Inspector inspector(driver);
    PageTour tour(driver, [&](const QString &stop) { inspector.visit(stop); });
    QVERIFY2(tour.run(), qPrintable(u"the tour ended at "_s + tour.failedAt()));
    for (const QString &line : inspector.report())
        qWarning().noquote() << line;
    QCOMPARE(inspector.report().size(), 0);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
