// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparkline.h"

#include <QTest>

#include <limits>

using slipway::widgets::Sparkline;

class TestSparkline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seriesStayApart();
    void aLookThatBroughtNothingIsNoSeries();
};

void TestSparkline::seriesStayApart()
{
    Sparkline chart(nullptr);
    const int low = chart.sizeHint().height();
    for (int i = 0; i < 5; ++i) {
        chart.add(0.3 + i, QStringLiteral("{version=\"2.5.0\"}"));
        chart.add(19.5 - i, QStringLiteral("{version=\"2.4.3\"}"));
    }
    QCOMPARE(chart.seriesNames(), (QStringList{QStringLiteral("2.5.0"), QStringLiteral("2.4.3")}));
    QVERIFY(chart.accessibleName().contains(QStringLiteral("2.5.0: 4.3")));
    QVERIFY(chart.accessibleName().contains(QStringLiteral("2.4.3: 15.5")));
    for (int i = 0; i < 6; ++i)
        chart.add(i, QStringLiteral("{code=\"%1\", method=\"GET\"}").arg(i));
    QVERIFY(chart.seriesNames().contains(QStringLiteral("code=\"3\", method=\"GET\"")));
    QVERIFY(chart.sizeHint().height() > low);
}

void TestSparkline::aLookThatBroughtNothingIsNoSeries()
{
    Sparkline chart(nullptr);
    chart.add(std::numeric_limits<double>::quiet_NaN(), QStringLiteral("the server is not reachable"));
    QVERIFY(chart.isEmpty());
    QCOMPARE(chart.toolTip(), QStringLiteral("the server is not reachable"));
    chart.add(1, {});
    chart.add(std::numeric_limits<double>::quiet_NaN(), QStringLiteral("the server is not reachable"));
    QCOMPARE(chart.seriesNames(), QStringList{QString()});
    chart.add(2, {});
    QVERIFY(chart.toolTip().isEmpty());
}

QTEST_MAIN(TestSparkline)
#include "tst_sparkline.moc"
