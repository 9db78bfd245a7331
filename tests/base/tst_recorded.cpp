// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recorded.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// A language in which every word comes after an x, and two places have changed theirs.
class Translator final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QLatin1StringView(context) != QLatin1StringView("Recorded"))
            return {};
        const QString text = QString::fromUtf8(source);
        if (text == u"expected %1 = %2, got %3")
            return u"x %3 came, %2 was meant at %1"_s;
        return u"x "_s + text;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

/// A record is in one language, whatever the window spoke; what it says is told in the language of the day.
class TestRecorded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<QString>("onRecord");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QString &onRecord, const QString &told) {
            QTest::newRow(name) << onRecord << told;
        };
        row("a text", u"ran out of time"_s, u"x ran out of time"_s);
        row("a place", base::recorded("exit code %1").arg(7), u"x exit code 7"_s);
        row("places in another order", base::recorded("expected %1 = %2, got %3").arg(u"$.status"_s, u"ok"_s, u"degraded"_s),
            u"x degraded came, ok was meant at $.status"_s);
        row("one place twice", base::recorded("expected %1 = %2, and the answer has no %1").arg(u"$.a"_s, u"1"_s),
            u"x expected $.a = 1, and the answer has no $.a"_s);
        row("one in another", base::recorded("%1; what it started goes on: %2").arg(base::recorded("outcome unknown"), u"sleep"_s),
            u"x x outcome unknown; what it started goes on: sleep"_s);
        row("several lines", base::recorded("the output lacks \"%1\"").arg(u"a\nb"_s), u"x the output lacks \"a\nb\""_s);
        row("a place that looks like one", base::recorded("exit code %1").arg(u"%2"_s), u"x exit code %2"_s);
        row("a person's words", u"the load balancer was draining"_s, u"the load balancer was draining"_s);
        row("another program's words", u"connection refused"_s, u"connection refused"_s);
        row("nothing", {}, {});
    }

    void tells()
    {
        QFETCH(const QString, onRecord);
        Translator translator;
        QCoreApplication::installTranslator(&translator);
        QTEST(base::inWords(onRecord), "told");
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(base::inWords(onRecord), onRecord); // English is what stands there
    }
};

QTEST_GUILESS_MAIN(TestRecorded)
#include "tst_recorded.moc"
