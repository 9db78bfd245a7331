// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is painted follows the system's colour scheme while the program runs, and is sharp on every screen.
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTest>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformtheme.h>
#include <qpa/qwindowsysteminterface.h>

using namespace Qt::StringLiterals;
using namespace slipway;
using presentation::Tone;
using widgets::Theme;

namespace {

/// A desktop whose colour scheme changes.
class Desktop final : public QPlatformTheme
{
public:
    Qt::ColorScheme colorScheme() const override { return m_scheme; }
    void set(Qt::ColorScheme scheme)
    {
        m_scheme = scheme;
        QWindowSystemInterface::handleThemeChange<QWindowSystemInterface::SynchronousDelivery>();
        QCoreApplication::processEvents();
    }

private:
    Qt::ColorScheme m_scheme = Qt::ColorScheme::Light;
};

QImage grab(QWidget &widget)
{
    return widget.grab().toImage();
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QGuiApplicationPrivate::platform_theme = &m_desktop; }
    void cleanup() { m_desktop.set(Qt::ColorScheme::Light); }
    void cleanupTestCase() { QGuiApplicationPrivate::platform_theme = m_before; }
    void iconsAreSharp_data();
    void iconsAreSharp();
    void everythingFollowsTheSystem();
    void aChoiceOfOnesOwnStays();
    void nothingMovesByItself();

private:
    Desktop m_desktop;
    QPlatformTheme *m_before = QGuiApplicationPrivate::platform_theme;
};

void TestTheme::iconsAreSharp_data()
{
    QTest::addColumn<qreal>("ratio");
    for (const qreal ratio : {1.0, 1.5, 2.0, 3.0})
        QTest::addRow("%.1f", ratio) << ratio;
}

void TestTheme::iconsAreSharp()
{
    QFETCH(const qreal, ratio);
    const Theme theme(*qApp, Theme::Choice::Light);
    const QSize size(16, 16);
    QImage drawn(size * ratio, QImage::Format_ARGB32_Premultiplied);
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    widgets::icon(u"command"_s).paint(&painter, QRect(QPoint(), size));
    painter.end();

    const QPixmap picture = widgets::icon(u"command"_s).pixmap(size, ratio);
    QCOMPARE(picture.size(), size * ratio);
    QCOMPARE(picture.devicePixelRatio(), ratio);
    QCOMPARE(picture.toImage().convertToFormat(drawn.format()), drawn);
}

void TestTheme::everythingFollowsTheSystem()
{
    const Theme theme(*qApp, Theme::Choice::System);
    widgets::IconLabel label(u"command"_s, Tone::Accent, nullptr);
    QPushButton button(widgets::icon(u"run"_s), u"Run"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{&label, &button})
        widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    QCoreApplication::processEvents();
    const QList<QImage> light{grab(label), grab(button)};
    const QColor page = widgets::tokensOf(&button).page;

    m_desktop.set(Qt::ColorScheme::Dark);
    QVERIFY(widgets::tokensOf(&button).page != page);
    QVERIFY(grab(label) != light.at(0));
    QVERIFY(grab(button) != light.at(1));

    m_desktop.set(Qt::ColorScheme::Light);
    QCOMPARE(widgets::tokensOf(&button).page, page);
    QCOMPARE(grab(label), light.at(0));
    QCOMPARE(grab(button), light.at(1));
}

void TestTheme::aChoiceOfOnesOwnStays()
{
    Theme theme(*qApp, Theme::Choice::Light);
    QWidget widget;
    widget.show();
    const QColor page = widgets::tokensOf(&widget).page;
    m_desktop.set(Qt::ColorScheme::Dark);
    QCOMPARE(widgets::tokensOf(&widget).page, page);
    theme.choose(Theme::Choice::System);
    QCoreApplication::processEvents();
    QVERIFY(widgets::tokensOf(&widget).page != page);
}

void TestTheme::nothingMovesByItself()
{
    const Theme theme(*qApp, Theme::Choice::Light);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QVERIFY(!QApplication::isEffectEnabled(effect));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
