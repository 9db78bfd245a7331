// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpserver.h"
#include "support/slipctlhome.h"

#include <QDirIterator>
#include <QStandardPaths>

using namespace slipway;
using namespace Qt::StringLiterals;
using tests::HttpServer;

namespace {

constexpr auto answers = R"(environment: test bench
service: shop
version: "1"
checks: all
confirm: {"*": on this machine}
overrides: {"*": the test decides}
irreversible: test bench
verdicts: right
interruptions: {"*": [{ignore: seen}]}
optional: ["*"]
finish: done
)";

} // namespace

/// Whatever a curl's server answers, the exit code of curl is 0: a live run judges it by the protocol.
class CurlStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anErrorOfTheServerInterrupts_data();
    void anErrorOfTheServerInterrupts();

private:
    QByteArray answer(const tests::Served &request);

    int m_asked = 0;
    HttpServer m_server{[this](const tests::Served &request) { return answer(request); }};
};

/// "/503" answers with that status, in plain words; "/recovers" with 503 twice and then well.
QByteArray CurlStory::answer(const tests::Served &request)
{
    if (request.target == "/recovers")
        return HttpServer::answer(++m_asked % 3 == 0 ? 200 : 503, "words\n");
    if (request.target == "/hangs")
        return {};
    if (request.target == "/moved")
        return HttpServer::answer(302, {}, "Location: /200\r\n");
    return HttpServer::answer(request.target.sliced(1).toInt(), "words\n", "Set-Cookie: session=s3cr3t-cookie\r\n");
}

void CurlStory::anErrorOfTheServerInterrupts_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &command, const QString &verdict, const QString &reason) {
        QTest::newRow(name) << command << verdict << reason;
    };
    row("GET that answers well", u"curl -s %1/200"_s, u"inconclusive"_s, u"say whether"_s);
    row("POST with an error in plain words", u"curl -s -X POST -d a=1 %1/500"_s, u"failed"_s, u"HTTP 500"_s);
    row("GET without the right to", u"curl -s %1/401"_s, u"failed"_s, u"HTTP 401"_s);
    row("in a pipeline", u"curl -s %1/503 | cat"_s, u"failed"_s, u"HTTP 503"_s);
    row("in a substitution", u"set -u\nanswer=$(curl -s %1/502)\necho \"$answer\""_s, u"failed"_s, u"HTTP 502"_s);
    row("in a subshell", u"(cd / && curl -s %1/404)"_s, u"failed"_s, u"HTTP 404"_s);
    row("in a function of the script", u"ask() { curl -s \"$1\"; }\nask %1/500"_s, u"failed"_s, u"HTTP 500"_s);
    row("one of two addresses", u"curl -s %1/500 %1/200"_s, u"failed"_s, u"HTTP 500"_s);
    row("one of two calls", u"curl -s %1/500\ncurl -s %1/200"_s, u"failed"_s, u"HTTP 500"_s);
    row("a redirect followed", u"curl -sL %1/moved"_s, u"inconclusive"_s, u"say whether"_s);
    row("asked again until it is well", u"for i in {1..3}; do curl -s %1/recovers; done"_s, u"inconclusive"_s,
        u"say whether"_s);
    row("handled by the author", u"curl -sf %1/500 || echo handled"_s, u"inconclusive"_s, u"say whether"_s);
    row("expected", u"curl -s -o /dev/null -w '%{http_code}' %1/401  # Should be 401"_s, u"successful"_s,
        u"as expected"_s);
    row("expected, not printed", u"curl -s %1/401  # Should be 401"_s, u"successful"_s, u"as expected"_s);
    row("by a path, before a change", u"%2 -s %1/500\nmkdir changed"_s, u"inconclusive"_s, u"not proven"_s);
    row("by another program, before a change", u"env A=1 curl -s %1/500\nmkdir changed"_s, u"failed"_s, u"HTTP 500"_s);
    row("in time", u"timeout 20 curl -s %1/500\nmkdir changed"_s, u"failed"_s, u"HTTP 500"_s);
    row("past functions", u"command curl -s %1/500\nmkdir changed"_s, u"failed"_s, u"HTTP 500"_s);
    row("in another shell", u"bash -c 'curl -s %1/500'\nmkdir changed"_s, u"failed"_s, u"HTTP 500"_s);
    row("for each line", u"echo %1/500 | xargs curl -s\nmkdir changed"_s, u"failed"_s, u"HTTP 500"_s);
    row("in a script of its own", u"printf '#!/bin/bash\\nwhile ! curl -sf %1/recovers; do :; done' >ask\nbash ask # with "
                                  "curl\nmkdir changed"_s,
        u"successful"_s, u"exit code 0"_s);
    row("without the right to one of two", u"curl -s %1/401 %1/200\nmkdir changed"_s, u"failed"_s, u"HTTP 401"_s);
    row("behind --next", u"curl -s %1/200 --next -s %1/500\nmkdir changed"_s, u"failed"_s, u"HTTP 500"_s);
    row("before --next", u"curl -s %1/500 --next -s %1/200\nmkdir changed"_s, u"failed"_s, u"HTTP 500"_s);
    row("tried again by curl", u"curl -s --retry 5 --retry-delay 1 %1/recovers\nmkdir changed"_s, u"successful"_s,
        u"exit code 0"_s);
    row("first of very many",
        u"curl -s %1/500; curl -s $(printf '%1/200 %.0s' {1..300}) >/dev/null\nmkdir changed"_s, u"failed"_s,
        u"HTTP 500"_s);
    row("with headers kept for itself", u"curl -s -D headers %1/500\nmkdir changed"_s, u"inconclusive"_s, u"not proven"_s);
    row("stopped in the background",
        u"curl -s %1/hangs & asked=$!\nuntil [ -n \"$(pgrep -x curl -P $asked)\" ]; do :; done\nreal=$(pgrep -x curl -P "
        "$asked)\nkill -9 $asked\nwhile kill -0 $real 2>/dev/null; do :; done\nmkdir changed"_s,
        u"inconclusive"_s, u"not proven"_s);
    row("traced", u"set -x\ncurl -s %1/200 2>&1 | { ! grep slipway; }"_s, u"inconclusive"_s, u"say whether"_s);
    row("the script's own curl", u"curl() { echo mine; }\ncurl -s %1/500"_s, u"inconclusive"_s, u"say whether"_s);
}

void CurlStory::anErrorOfTheServerInterrupts()
{
    QFETCH(QString, command);
    QFETCH(QString, verdict);
    QFETCH(QString, reason);
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (curl.isEmpty())
        QSKIP("there is no curl");
    m_asked = 0;
    const tests::SlipctlHome home;
    const QString text = QString(command).replace(u"%1"_s, m_server.url({})).replace(u"%2"_s, curl);
    const QString runbook =
        u"# Shop\n\n## Deployment\n\n### Phase 1: Ask\n\n#### 1.1 Ask the server\n\n```bash\n# Ask\n%1\n```\n"_s;
    QVERIFY(home.write(home.work(u"ask.md"_s), runbook.arg(text).toUtf8()));
    QVERIFY(home.write(home.work(u"answers.yaml"_s), answers));
    const auto called = home.call({u"run"_s, u"ask.md"_s, u"--answers"_s, u"answers.yaml"_s});
    QVERIFY2(called.exitCode == 0, (called.output + called.errors).constData());

    const QString run = home.json({u"runs"_s, u"--json"_s}).first()[u"run"].toString();
    QJsonObject intended;
    QJsonObject ended;
    for (const QJsonValue &event : home.json({u"events"_s, run, u"--json"_s})) {
        if (event[u"type"] == u"execution.intended"_s)
            intended = event[u"payload"].toObject();
        if (event[u"type"] == u"execution.ended"_s)
            ended = event[u"payload"].toObject();
    }
    QCOMPARE(ended[u"verdict"].toString(), verdict);
    QVERIFY2(ended[u"verdict_reason"].toString().contains(reason), qPrintable(ended[u"verdict_reason"].toString()));
    QVERIFY2(!QJsonDocument(intended).toJson().contains("dump-header"), "the record shows what the author wrote");

    QDirIterator files(home.path(u"data"_s), {u"headers*"_s, u"http-statuses"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY2(!files.hasNext(), "what else the server said stays nowhere");
}

QTEST_GUILESS_MAIN(CurlStory)
#include "tst_curl.moc"
