// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/rules.h"
#include "support/samplerun.h"

#include <QJsonArray>
#include <QTest>

using namespace slipway;
using namespace slipway::run;
using namespace Qt::StringLiterals;
using runbook::UnitKind;

Q_DECLARE_METATYPE(runbook::PlanUnit)
Q_DECLARE_METATYPE(ExecutionEnded)

namespace {

runbook::PlanUnit made(const QString &text, bool asserts = true, const QString &expected = {},
                       UnitKind kind = UnitKind::Command, const QStringList &input = {})
{
    runbook::PlanUnit unit = samplerun::unit(u"u"_s, kind, text, runbook::Effect::Changing, asserts);
    unit.unit.expected = expected;
    unit.unit.input = input;
    return unit;
}

ExecutionEnded exited(int code)
{
    ExecutionEnded ended;
    ended.exitCode = code;
    return ended;
}

ExecutionEnded ending(Ending how)
{
    ExecutionEnded ended;
    ended.ending = how;
    ended.signal = how == Ending::Signalled ? 9 : 0;
    return ended;
}

ExecutionEnded answer(int status, const QString &body)
{
    ExecutionEnded ended;
    ended.measured = {{u"status"_s, status}, {u"body"_s, body}, {u"latency_ms"_s, 12}};
    return ended;
}

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data()
    {
        QTest::addColumn<runbook::PlanUnit>("unit");
        QTest::addColumn<ExecutionEnded>("ended");
        QTest::addColumn<QString>("output");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const runbook::PlanUnit &unit, const ExecutionEnded &ended,
                            const QString &output, Verdict verdict, const QString &reason) {
            QTest::newRow(name) << unit << ended << output << int(verdict) << reason;
        };
        const auto curl = made(u"curl http://x/health"_s, false);
        row("asserting, 0", made(u"test -f x"_s), exited(0), {}, Verdict::Successful, u"exit code 0"_s);
        row("asserting, 1", made(u"test -f x"_s), exited(1), {}, Verdict::Failed, u"exit code 1"_s);
        row("showing, 0", made(u"docker ps"_s, false), exited(0), u"NAMES\n"_s, Verdict::Inconclusive, u"say whether"_s);
        row("showing, 1", made(u"docker ps"_s, false), exited(1), {}, Verdict::Failed, u"exit code 1"_s);
        row("killed", made(u"sleep 1"_s), ending(Ending::Signalled), {}, Verdict::Failed, u"signal 9"_s);
        row("timeout", made(u"sleep 1"_s), ending(Ending::TimedOut), {}, Verdict::Failed, u"time"_s);
        row("cancelled", made(u"sleep 1"_s), ending(Ending::Cancelled), {}, Verdict::Failed, u"cancelled"_s);
        row("not started", made(u"sleep 1"_s), ending(Ending::CouldNotStart), {}, Verdict::Error, u"started"_s);
        row("unknown", made(u"sleep 1"_s), ending(Ending::Unknown), {}, Verdict::None, u"unknown"_s);
        row("stopped stream", made(u"tail -f x"_s, false, {}, UnitKind::Stream), ending(Ending::Cancelled), u"x"_s,
            Verdict::Inconclusive, u"stopped"_s);
        row("expected text", made(u"redis-cli PING"_s, false, u"PONG"_s), exited(0), u"PONG\n"_s, Verdict::Successful,
            u"PONG"_s);
        row("lacks text", made(u"redis-cli PING"_s, true, u"PONG"_s), exited(0), u"LOADING\n"_s, Verdict::Failed,
            u"PONG"_s);
        row("regex", made(u"git describe"_s, false, u"/^v1\\.4\\.\\d+$/"_s), exited(0), u"v1.4.7\n"_s,
            Verdict::Successful, {});
        row("json subset", made(u"x"_s, false, u"{\"status\":\"healthy\"}"_s), exited(0),
            u"{\"status\":\"healthy\",\"up\":3}"_s, Verdict::Successful, {});
        row("number kept", made(u"wc -c"_s, false, u"Should be >50"_s), exited(0), u"64\nexample.com\n"_s,
            Verdict::Successful, {});
        row("number missed", made(u"wc -c"_s, false, u"Should be >50"_s), exited(0), u"12\n"_s, Verdict::Failed,
            u"12"_s);
        row("number not alone", made(u"x"_s, false, u"Should be >50"_s), exited(0), u"port 5432 failed\n"_s,
            Verdict::Inconclusive, u"see for yourself"_s);
        row("curl shows", curl, exited(0), u"{\"ok\":true}"_s, Verdict::Inconclusive, {});
        row("curl, page of an error", curl, exited(0), u"<html><head><title>502 Bad Gateway</title>"_s, Verdict::Failed,
            u"HTTP 502"_s);
        row("curl, status line", curl, exited(0), u"HTTP/1.1 503 Service Unavailable\r\n\r\n"_s, Verdict::Failed,
            u"HTTP 503"_s);
        row("curl -v, status line", curl, exited(0), u"< HTTP/2 404 \r\n"_s, Verdict::Failed, u"HTTP 404"_s);
        row("curl complains", curl, exited(0), u"curl: (22) The requested URL returned error: 500"_s, Verdict::Failed,
            u"error: 500"_s);
        row("curl, JSON error", curl, exited(0), u"{\"status\":503,\"error\":\"down\"}"_s, Verdict::Failed,
            u"HTTP 503"_s);
        row("curl, printed status", made(u"curl -s -o /dev/null -w '%{http_code}' http://x"_s, false), exited(0),
            u"500"_s, Verdict::Failed, u"HTTP 500"_s);
        const auto loop = made(u"until curl -f http://x/health; do sleep 1; done"_s);
        row("curl polled until well", loop, exited(0), u"curl: (22) The requested URL returned error: 503\nok\n"_s,
            Verdict::Successful, u"exit code 0"_s);
        row("curl, each address by its last answer", curl, exited(0),
            u"HTTP/1.1 503 http://x/health\nHTTP/1.1 200 http://x/health\n"_s, Verdict::Inconclusive, {});
        row("curl, one of two addresses", curl, exited(0),
            u"HTTP/1.1 500 http://x/orders\n{}\nHTTP/1.1 200 http://x/health\n"_s, Verdict::Failed, u"HTTP 500"_s);
        const auto printedInLoop =
            made(u"while true; do curl -o /dev/null -w '%{http_code}\\n' http://x && break; done"_s);
        row("curl, printed in a loop", printedInLoop, exited(0), u"503\n200\n"_s, Verdict::Successful, {});
        row("curl, still bad after a loop", printedInLoop, exited(0), u"503\n503\n"_s, Verdict::Failed, u"HTTP 503"_s);
        const auto got = [](const QList<int> &statuses) {
            ExecutionEnded ended;
            QJsonArray array;
            for (const int status : statuses)
                array.append(status);
            ended.measured = {{u"http_statuses"_s, array}};
            return ended;
        };
        row("curl, an error by the protocol", curl, got({500}), u"sorry\n"_s, Verdict::Failed, u"HTTP 500"_s);
        row("curl, well by the protocol", curl, got({200}), u"fine\n"_s, Verdict::Inconclusive, {});
        row("curl --fail, handled", made(u"curl -sSf http://x || echo no"_s, false), got({500}), u"no\n"_s,
            Verdict::Inconclusive, {});
        row("curl --fail-early does not fail by itself", made(u"curl --fail-early http://x"_s, false), got({500}), {},
            Verdict::Failed, u"HTTP 500"_s);
        row("curl, a file named with f", made(u"curl -ofile http://x"_s, false), got({500}), {}, Verdict::Failed,
            u"HTTP 500"_s);
        row("curl here and elsewhere", made(u"curl http://x; ssh web curl -i http://y"_s, false), got({200}),
            u"HTTP/1.1 503 No\n"_s, Verdict::Failed, u"HTTP 503"_s);
        row("curl, the expected error", made(u"curl -w '%{http_code}' http://x"_s, false, u"401"_s), got({401}), u"401"_s,
            Verdict::Successful, {});
        row("curl, the expected error, not printed", made(u"curl http://x/admin"_s, false, u"401"_s), got({401}), u"no\n"_s,
            Verdict::Successful, u"as expected"_s);
        row("curl, the expected error and another", made(u"curl http://x; curl http://y"_s, true, u"401"_s), got({401, 500}),
            {}, Verdict::Failed, u"HTTP 500"_s);
        row("curl, retried elsewhere", made(u"curl http://x; curl --retry 3 http://y"_s, true), got({401, 200}), {},
            Verdict::Failed, u"HTTP 401"_s);
        const auto unseen = [&](const QString &text, Verdict verdict, const QList<int> &statuses = {}) {
            row(qPrintable(text), made(text + u"\nsystemctl restart web"_s), got(statuses), {}, verdict,
                verdict == Verdict::Inconclusive ? u"not proven"_s : QString());
        };
        unseen(u"curl http://x"_s, Verdict::Successful, {200});
        unseen(u"curl http://x"_s, Verdict::Inconclusive);
        unseen(u"/usr/bin/curl http://x"_s, Verdict::Inconclusive);
        unseen(u"curl http://x; /usr/bin/curl http://y"_s, Verdict::Inconclusive, {200});
        unseen(u"/usr/bin/curl -fsS http://x"_s, Verdict::Successful);
        unseen(u"/usr/bin/curl -i http://x | grep -q 200"_s, Verdict::Inconclusive);
        unseen(u"ssh web 'curl -s http://x'"_s, Verdict::Inconclusive);
        unseen(u"docker exec web curl -s http://x"_s, Verdict::Inconclusive, {200});
        unseen(u"docker exec web curl -sf http://x"_s, Verdict::Successful);
        unseen(u"bash -c 'curl -s http://x'"_s, Verdict::Successful, {200});
        unseen(u"sudo curl -s http://x"_s, Verdict::Inconclusive);
        unseen(u"command -v curl"_s, Verdict::Successful);
        unseen(u"apt-get install -y curl"_s, Verdict::Successful);
        unseen(u"curl --version"_s, Verdict::Successful);
        unseen(u"echo 'ask with curl later'"_s, Verdict::Successful);
        row("curl, a number that is no status", curl, exited(0), u"requests_total 500\n"_s, Verdict::Inconclusive, {});
        ExecutionEnded cut = exited(0);
        cut.outputTruncated = true;
        cut.outputBytes = 4096;
        cut.measured = {{u"output_lost"_s, 5}, {u"output_problem"_s, u"No space left on device"_s}};
        row("output cut", made(u"test -f x"_s), cut, {}, Verdict::Successful, u"exit code 0; its output is incomplete from byte"_s);
        row("output cut, why", made(u"test -f x"_s), cut, {}, Verdict::Successful, u"No space left on device"_s);
        row("error page without curl", made(u"cat page"_s, false), exited(0), u"<title>502 Bad Gateway</title>"_s,
            Verdict::Inconclusive, {});
        row("error before expectation", made(u"curl http://x"_s, true, u"down"_s), exited(0),
            u"{\"status\":503,\"error\":\"down\"}"_s, Verdict::Failed, u"HTTP 503"_s);
        const auto transcript =
            made(u"python manage.py shell"_s, false, {}, UnitKind::Transcript, {u"Product.objects.count()"_s});
        row("transcript answered", transcript, exited(0), u">>> Product.objects.count()\r\n4711\r\n>>> "_s,
            Verdict::Inconclusive, {});
        row("transcript silent", transcript, exited(0), u">>> Product.objects.count()\r\n>>> \r\n"_s, Verdict::Failed,
            u"no response"_s);
        const auto health = made({}, true, {}, UnitKind::HttpCheck);
        const auto healthy = made({}, true, u"{\"status\":\"ok\"}"_s, UnitKind::HttpCheck);
        row("http 200", health, answer(200, {}), {}, Verdict::Successful, u"HTTP 200"_s);
        row("http 503", health, answer(503, {}), {}, Verdict::Failed, u"HTTP 503"_s);
        row("http none", health, answer(0, {}), {}, Verdict::Error, u"no answer"_s);
        row("http body", healthy, answer(200, u"{\"status\":\"ok\"}"_s), {}, Verdict::Successful, {});
        row("http wrong body", healthy, answer(200, u"{\"status\":\"sick\"}"_s), {}, Verdict::Failed, u"status"_s);
        row("http right body, wrong status", healthy, answer(500, u"{\"status\":\"ok\"}"_s), {}, Verdict::Failed,
            u"HTTP 500"_s);
        row("http expects 401", made({}, true, u"401"_s, UnitKind::HttpCheck), answer(401, {}), {}, Verdict::Successful,
            u"HTTP 401"_s);
    }
    void verdict()
    {
        QFETCH(runbook::PlanUnit, unit);
        QFETCH(ExecutionEnded, ended);
        QFETCH(QString, output);
        QFETCH(int, verdict);
        QFETCH(QString, reason);
        judge(ended, unit, output);
        QCOMPARE(int(ended.verdict), verdict);
        QVERIFY2(ended.verdictReason.contains(reason), qPrintable(ended.verdictReason));
    }

    void aSearchThatFindsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("standard");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const char *text, const char *expected, const char *output, const char *standard, Verdict verdict) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(expected) << QString::fromLatin1(output) << QString::fromLatin1(standard) << int(verdict);
        };
        row("as it should be", "grep -E 'ERROR|FATAL' app.log", "(nothing)", "", "", Verdict::Successful);
        row("none counted", "grep -c ERROR app.log", "< 5", "0\n", "0\n", Verdict::Successful);
        row("too few", "grep -c ready app.log", ">50", "0\n", "0\n", Verdict::Failed);
        row("behind another", "kubectl get pods | grep -v Running", "(nothing)", "", "", Verdict::Inconclusive);
        row("with a message", "grep ERROR app.log", "(nothing)", "grep: app.log: binary", "", Verdict::Failed);
        row("nobody expects it", "grep ready app.log", "", "", "", Verdict::Failed);
        row("no search", "test -s app.log", "(nothing)", "", "", Verdict::Failed);
        row("more than a search", "false && grep ERROR app.log", "(nothing)", "", "", Verdict::Failed);
    }
    void aSearchThatFindsNothing()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(QString, output);
        QFETCH(QString, standard);
        QFETCH(int, verdict);
        ExecutionEnded ended = exited(1);
        judge(ended, made(text, false, expected), Output(output, standard));
        QCOMPARE(int(ended.verdict), verdict);
    }
};

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_judge.moc"
