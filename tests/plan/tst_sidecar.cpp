// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/contactbook.h"
#include "runbook/plan.h"
#include "runbook/sidecar.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::runbook;

class TestSidecar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsRead();
    void nothingIsASidecarToo();
    void mistakesHaveALine_data();
    void mistakesHaveALine();
    void settingKeepsTheRest_data();
    void settingKeepsTheRest();
    void anyValueSurvives();
    void flowStyleIsRefused();
    void contactsAreFilledInBesideTheRunbook();
    void contactsAreReadAsWritten();
};

void TestSidecar::everyKeyIsRead()
{
    const auto sidecar = parseSidecar(R"(# What the machine must know
service: shop
environment: production
prometheus: http://prometheus:9090
shell: [bash, -e]
watch_window: 30m
parameters:
  version: 1.10
  "v1.0.0": 'v1.1.0'
units:
  - match: Check Redis
    expected: PONG
    asserts: true
    timeout: 10
  - match: ./deploy.sh
    run_through: yes
    read_only: false
)",
                                      u"x.slipway.yaml"_s);
    QVERIFY2(sidecar, qPrintable(sidecar ? QString() : sidecar.error().oneLine()));
    QCOMPARE(sidecar->service, u"shop"_s);
    QCOMPARE(sidecar->environment, u"production"_s);
    QCOMPARE(sidecar->prometheus, u"http://prometheus:9090"_s);
    QCOMPARE(sidecar->shell, QStringList({u"bash"_s, u"-e"_s}));
    QCOMPARE(sidecar->watchWindowSeconds, 1800);
    QCOMPARE(sidecar->parameters.value(u"version"_s), u"1.10"_s);
    QCOMPARE(sidecar->parameters.value(u"v1.0.0"_s), u"v1.1.0"_s);
    QCOMPARE(sidecar->units.size(), 2);
    QCOMPARE(sidecar->units.at(0).expected, u"PONG"_s);
    QCOMPARE(sidecar->units.at(0).asserts, true);
    QCOMPARE(sidecar->units.at(0).timeoutSeconds, 10);
    QCOMPARE(sidecar->units.at(0).line, 11);
    QVERIFY(!sidecar->units.at(0).runThrough);
    QCOMPARE(sidecar->units.at(1).runThrough, true);
    QCOMPARE(sidecar->units.at(1).readOnly, false);
}

void TestSidecar::nothingIsASidecarToo()
{
    QCOMPARE(parseSidecar("", {}), Sidecar());
    QCOMPARE(parseSidecar("# nothing yet\n", {}), Sidecar());
    QCOMPARE(parseSidecar("parameters:\nunits:\n", {}), Sidecar());
}

void TestSidecar::mistakesHaveALine_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::newRow("unknown key") << QByteArray("service: x\nenviroment: y\n") << 2;
    QTest::newRow("unknown unit key") << QByteArray("units:\n  - match: a\n    expects: b\n") << 3;
    QTest::newRow("no YAML") << QByteArray("service: [x\nb: c") << 2;
    QTest::newRow("a list") << QByteArray("- a\n- b\n") << 1;
    QTest::newRow("a list for a text") << QByteArray("service:\n  - a\n") << 2;
    QTest::newRow("no match") << QByteArray("units:\n  - asserts: true\n") << 2;
    QTest::newRow("no flag") << QByteArray("units:\n  - match: a\n    asserts: perhaps\n") << 3;
    QTest::newRow("no duration") << QByteArray("watch_window: soon\n") << 1;
    QTest::newRow("too long") << QByteArray("watch_window: 9999999h\n") << 1;
    QTest::newRow("twice") << QByteArray("service: a\nservice: b\n") << 2;
    QTest::newRow("two documents") << QByteArray("service: a\n---\nservice: b\n") << 3;
    QTest::newRow("no shell") << QByteArray("service: a\nshell: [rm]\n") << 2;
    QTest::newRow("no shell in words") << QByteArray("shell: /bin/rm -rf\n") << 1;
    QTest::newRow("deep") << QByteArray(100'000, '[') << 1;
}

void TestSidecar::mistakesHaveALine()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    const auto sidecar = parseSidecar(yaml, u"x.slipway.yaml"_s);
    QVERIFY(!sidecar);
    QCOMPARE(sidecar.error().code, base::ErrorCode::Unreadable);
    QCOMPARE(sidecar.error().where, u"x.slipway.yaml:%1"_s.arg(line));
    QVERIFY(!sidecar.error().what.isEmpty());
}

void TestSidecar::settingKeepsTheRest_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("empty") << QByteArray() << QByteArray("parameters:\n  \"name\": \"a b\"\n");
    QTest::newRow("none yet") << QByteArray("service: x # here\n")
                              << QByteArray("service: x # here\nparameters:\n  \"name\": \"a b\"\n");
    QTest::newRow("no newline at the end")
        << QByteArray("service: x") << QByteArray("service: x\nparameters:\n  \"name\": \"a b\"\n");
    QTest::newRow("empty section") << QByteArray("parameters: # of this release\nservice: x\n")
                                   << QByteArray("parameters: # of this release\n  \"name\": \"a b\"\nservice: x\n");
    QTest::newRow("added")
        << QByteArray("parameters:\n    # ours\n    other: y # keep\n\nservice: x\n")
        << QByteArray("parameters:\n    # ours\n    other: y # keep\n    \"name\": \"a b\"\n\nservice: x\n");
    QTest::newRow("replaced") << QByteArray("parameters:\n  name: old # why\n  other: y\n")
                              << QByteArray("parameters:\n  name: \"a b\" # why\n  other: y\n");
    QTest::newRow("replaced quoted") << QByteArray("parameters:\n  'name': \"o # \\\" d\" # why\n")
                                     << QByteArray("parameters:\n  'name': \"a b\" # why\n");
    QTest::newRow("replaced block") << QByteArray("parameters:\n  name: |\n    one\n    two\n  other: y\n")
                                    << QByteArray("parameters:\n  name: \"a b\"\n  other: y\n");
    QTest::newRow("carriage returns") << QByteArray("service: x\r\nparameters:\r\n  name: y\r\n")
                                      << QByteArray("service: x\r\nparameters:\r\n  name: \"a b\"\r\n");
}

void TestSidecar::settingKeepsTheRest()
{
    QFETCH(QByteArray, before);
    const auto after = withParameter(before, u"name"_s, u"a b"_s);
    QVERIFY2(after, qPrintable(after ? QString() : after.error().oneLine()));
    QTEST(*after, "after");
}

void TestSidecar::anyValueSurvives()
{
    const QStringList pieces = {u"a"_s,  u" "_s,  u"\""_s,     u"'"_s,      u"\\"_s,  u"#"_s,   u": "_s, u"\n"_s,
                                u"\t"_s, u"- "_s, u"{"_s,      u"]"_s,      u"&x"_s,  u"*"_s,   u"!"_s,  u"|"_s,
                                u"ü"_s,  u"🚢"_s,  u"%"_s,      u"@"_s,      u"..."_s, u"---"_s, u"~"_s,  u"yes"_s,
                                u"1"_s,  u","_s,  u"\u2028"_s, u"\u0007"_s, u"<<"_s};
    QRandomGenerator random(7);
    const auto any = [&] {
        QString text;
        for (int i = int(random.bounded(6)) + 1; i > 0; --i)
            text += pieces.at(qsizetype(random.bounded(quint32(pieces.size()))));
        return text;
    };
    QByteArray yaml = "# head\nservice: shop # the shop\nunits:\n  - match: x\n";
    QHash<QString, QString> expected;
    for (int round = 0; round < 400; ++round) {
        const QString name = expected.size() > 20 ? expected.keys().at(round % 20) : any();
        const QString value = any();
        const auto next = withParameter(yaml, name, value);
        QVERIFY2(next, qPrintable(u"%1 = %2"_s.arg(name, value)));
        yaml = *next;
        expected.insert(name, value);
        const auto read = parseSidecar(yaml, {});
        QVERIFY(read);
        QCOMPARE(read->parameters, expected);
    }
    QVERIFY(yaml.startsWith("# head\nservice: shop # the shop\nunits:\n  - match: x\n"));
}

void TestSidecar::flowStyleIsRefused()
{
    const auto after = withParameter("parameters: {a: b}\n", u"c"_s, u"d"_s);
    QVERIFY(!after);
    QCOMPARE(after.error().code, base::ErrorCode::Refused);
    QVERIFY(!withParameter("service: [", u"c"_s, u"d"_s));
}

void TestSidecar::contactsAreFilledInBesideTheRunbook()
{
    const Contacts written{{{u"Phone"_s, u"+1-XXX-XXX-XXXX"_s, 10}, {u"Chat"_s, u"#ops"_s, 11}},
                           {{u"Lead"_s, u"[Name]"_s, u"[Email/Phone]"_s, 20},
                            {u"Engineer"_s, u"TBD"_s, u"tbd"_s, 21},
                            {u"Engineer"_s, u"[Name]"_s, {}, 22},
                            {u"Manager"_s, u"Grace"_s, u"grace@example.org"_s, 23}},
                           {}};
    QStringList keys;
    for (const OpenContact &open : openContacts(written))
        keys << open.key;
    QCOMPARE(keys, QStringList({u"Lead"_s, u"Engineer"_s, u"Engineer 2"_s, u"Phone"_s}));
    QByteArray yaml = "# ours\nservice: shop\n";
    for (const auto &[key, text] : {std::pair(u"Lead"_s, contactText(u"Ada Lovelace"_s, u"ada@example.org"_s)),
                                    std::pair(u"Engineer 2"_s, contactText(u"Alan"_s, {})),
                                    std::pair(u"Phone"_s, contactText({}, u"+49 30 1234567"_s)),
                                    std::pair(u"Manager"_s, contactText(u"Somebody else"_s, u"x@example.org"_s))}) {
        const auto next = withContact(yaml, key, text);
        QVERIFY2(next, qPrintable(key));
        yaml = *next;
    }
    QVERIFY(yaml.startsWith("# ours\nservice: shop\ncontacts:\n"));
    Runbook runbook;
    runbook.contacts = written;
    auto sidecar = parseSidecar(yaml, {});
    QVERIFY(sidecar);
    Contacts completed = makePlan(runbook, *sidecar).contacts;
    QCOMPARE(completed.people.at(0), (Person{u"Lead"_s, u"Ada Lovelace"_s, u"ada@example.org"_s, 20}));
    QCOMPARE(completed.people.at(1), written.people.at(1));
    QCOMPARE(completed.people.at(2), (Person{u"Engineer"_s, u"Alan"_s, {}, 22}));
    QCOMPARE(completed.people.at(3), written.people.at(3)); // the runbook's own word counts
    QCOMPARE(completed.channels.at(0).value, u"+49 30 1234567"_s);
    yaml = *withContact(yaml, u"Lead"_s, {});
    completed = completedContacts(written, parseSidecar(yaml, {})->contacts);
    QCOMPARE(completed.people.at(0), written.people.at(0));
}

void TestSidecar::contactsAreReadAsWritten()
{
    using Pair = std::pair<QString, QString>;
    for (const Pair &one : {Pair(u"Ada Lovelace"_s, u"ada@example.org"_s), Pair(u"Ada"_s, {}), Pair({}, u"+49 30 1"_s), Pair()})
        QCOMPARE(readContactText(contactText(one.first, one.second)), one);
    QCOMPARE(readContactText(u"ada@example.org"_s), Pair({}, u"ada@example.org"_s));
    for (const QString &open : {u"[Name]"_s, u"<phone>"_s, u"TBD"_s, u" tba "_s, u"+1-XXX-XXX-XXXX"_s, u"n/a"_s, u"?"_s, u""_s})
        QVERIFY2(isPlaceholder(open), qPrintable(open));
    for (const QString &named : {u"Ada"_s, u"<ada@example.org>"_s, u"+49 30 1234567"_s, u"#ops"_s, u"Alex Todorov"_s})
        QVERIFY2(!isPlaceholder(named), qPrintable(named));
}

QTEST_GUILESS_MAIN(TestSidecar)
#include "tst_sidecar.moc"
