// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callers.h"
#include "curlcall.h"
#include "httpstatus.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slipway::keeper;

class TestHttpStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finalStatus_data();
    void finalStatus();
    void partsOfACall();
    void keepsTheFirstErrorOfMany();
    void knowsWhoPassesOn_data();
    void knowsWhoPassesOn();
    void takesItsFolderOffThePath();
    void knowsWhoCallsCurl_data();
    void knowsWhoCallsCurl();
};

void TestHttpStatus::finalStatus_data()
{
    using Statuses = QList<int>;
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<Statuses>("expected");
    QTest::addColumn<QByteArray>("options");
    const auto row = [](const char *name, const QByteArray &statuses, const Statuses &expected,
                        const char *options = "") {
        QByteArray headers;
        for (const QByteArray &status : statuses.split(' '))
            headers += "HTTP/1.1 " + status + " Words\r\nX: y\r\n\r\n";
        QTest::newRow(name) << headers << expected << QByteArray(options);
    };
    row("one", "503", {503});
    QTest::newRow("HTTP/2") << QByteArray("HTTP/2 404 \r\n\r\n") << Statuses{404} << QByteArray();
    row("two addresses", "500 200", {500, 200});
    row("continue", "100 201", {201});
    row("early hints", "103 200", {200});
    row("followed redirect", "302 500", {500}, "-sL");
    row("redirect that nobody follows", "302 500", {302, 500});
    row("redirect alone", "301", {301}, "-L");
    row("credentials given", "401 200", {200}, "--digest");
    row("credentials refused", "401 401", {401}, "--anyauth");
    row("two addresses, one without the right to", "401 200", {401, 200});
    row("proxy", "200 502", {200, 502});
    row("tried again", "503 503 200", {200}, "--retry 3");
    row("tried in vain", "503 503 503", {503}, "--retry 2");
    row("tried in vain, then another address", "503 503 503 200", {503, 200}, "--retry 2");
    row("not tried again", "404 200", {404, 200}, "--retry 2");
    row("whatever error it is", "404 200", {200}, "--retry 2 --retry-all-errors");
    row("a value that looks like an option", "302 500", {302, 500}, "-o --location");
    QTest::newRow("no status") << QByteArray("HTTP/1.1\r\nHTTP/1.1 x\r\n220 ftp ready\r\n") << Statuses{}
                               << QByteArray();
}

void TestHttpStatus::finalStatus()
{
    QFETCH(QByteArray, headers);
    QFETCH(QList<int>, expected);
    QFETCH(QByteArray, options);
    std::vector<std::string> arguments;
    for (const QByteArray &option : options.split(' '))
        arguments.push_back(option.toStdString());
    const std::vector<int> statuses =
        finalStatuses({headers.constData(), std::size_t(headers.size())}, curlParts(arguments).front());
    QCOMPARE(QList<int>(statuses.begin(), statuses.end()), expected);
}

void TestHttpStatus::knowsWhoCallsCurl_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("calls");
    QTest::newRow("plainly") << QByteArray("curl http://x") << true;
    QTest::newRow("in a pipeline") << QByteArray("date | curl -d @- http://x") << true;
    QTest::newRow("not at all") << QByteArray("echo pycurl curling libcurl-dev") << false;
    QTest::newRow("asks where it is") << QByteArray("[ -x \"$(command -v curl)\" ] && curl http://x") << true;
}

void TestHttpStatus::knowsWhoCallsCurl()
{
    QFETCH(QByteArray, script);
    QTEST(callsCurl(script.toStdString()), "calls");
}

void TestHttpStatus::partsOfACall()
{
    const auto parts =
        curlParts({"-sSL", "http://a", "--next", "-D", "--next", "-o", "-:", "http://b", "-:", "-XPOST"});
    QCOMPARE(parts.size(), 3U);
    QVERIFY(parts.at(0).follows && !parts.at(1).follows && !parts.at(0).keepsHeaders);
    QVERIFY(parts.at(1).keepsHeaders);
    QCOMPARE(parts.at(1).arguments, (std::vector<std::string>{"-D", "--next", "-o", "-:", "http://b"}));
    QCOMPARE(parts.at(2).arguments, std::vector<std::string>{"-XPOST"});
}

void TestHttpStatus::keepsTheFirstErrorOfMany()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    noteStatuses(path, "200\n500\n");
    for (int i = 0; i < 1000; ++i)
        noteStatuses(path, i == 10 ? "unseen\n" : "200\n");
    const Answers answers = takeAnswers(path);
    QCOMPARE(answers.statuses.size(), 101U);
    QCOMPARE(answers.statuses.front(), 500);
    QVERIFY(answers.unseen);
    QVERIFY(takeAnswers(path).statuses.empty());
}

void TestHttpStatus::knowsWhoPassesOn_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *call, bool passes) { QTest::newRow(call) << QByteArray(call) << passes; };
    row("/bin/bash --noprofile -eo pipefail /dev/fd/9", true);
    row("bash -ec script", true);
    row("timeout 5 curl x", true);
    row("/usr/bin/xargs -n1 curl", true);
    row("/bin/bash ./deploy.sh", false);
    row("sh -eu deploy.sh", false);
    row("python3 deploy.py", false);
    row("make smoke", false);
}

void TestHttpStatus::knowsWhoPassesOn()
{
    QFETCH(QByteArray, call);
    std::vector<std::string> arguments;
    for (const QByteArray &argument : call.split(' '))
        arguments.push_back(argument.toStdString());
    QTEST(passesOn(arguments), "passes");
}

void TestHttpStatus::takesItsFolderOffThePath()
{
    QCOMPARE(withoutPrograms("/x/run/e1/programs:/usr/bin:/x/run/e0/programs:/bin", "/x/run/e1"), "/usr/bin:/bin");
    QCOMPARE(withoutPrograms("/usr/bin:/y/programs", "/x/run/e1"), "/usr/bin:/y/programs");
}

QTEST_GUILESS_MAIN(TestHttpStatus)
#include "tst_httpstatus.moc"
