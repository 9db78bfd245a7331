// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/resolve.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::runbook;

class TestResolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void literalsAreWholeWords_data();
    void literalsAreWholeWords();
    void theLongestLiteralWins();
    void valuesAreNotReplacedAgain();
    void substitutionsAreToldWithTheirPlaces();
    void commentsStay();
    void placeholdersMustBeFilled_data();
    void placeholdersMustBeFilled();
    void optionsAreNotSmuggledIn();
    void jsonStaysJson();
    void fieldsAreResolvedToo();
    void urlsAreEncoded_data();
    void urlsAreEncoded();
    void queriesAreQuoted();
    void expectationsAreEscaped();
    void programs_data();
    void programs();
    void unknownLanguagesAreRefused();
    void otherLanguagesTakeHarmlessValuesOnly();
    void transcriptsCanBeFed_data();
    void transcriptsCanBeFed();
    void theDigestIsOfWhatRuns();
    void notesAreLeftAlone();
    void staleLiteralsAreUnconfirmed();
    void valuesAreNamedOrSpelled();
    void anEmptyValueIsNone();
};

namespace {

PlanUnit command(const QString &text, UnitKind kind = UnitKind::Command)
{
    PlanUnit planned;
    planned.id = u"p1.s1.u1"_s;
    planned.unit.kind = kind;
    planned.unit.text = text;
    planned.unit.language = u"bash"_s;
    planned.unit.line = 9;
    planned.unit.textLine = 10;
    return planned;
}

Plan withParameter(const QString &literal, Parameter::Kind kind,
                   Parameter::Staleness staleness = Parameter::Staleness::None)
{
    Plan plan;
    plan.shell = defaultShell();
    plan.parameters = {{u"name"_s, literal, kind, staleness, {10}}};
    return plan;
}

QString textOf(const QString &text, const QList<Binding> &bindings)
{
    const auto unit = resolve(Plan(), command(text), bindings);
    return unit ? unit->text : u"refused: "_s + unit.error().oneLine();
}

} // namespace

void TestResolve::literalsAreWholeWords_data()
{
    QTest::addColumn<QString>("literal");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const auto row = [](const QString &literal, const QString &text, int count) {
        QTest::newRow(qPrintable(literal + u" in "_s + text)) << literal << text << count;
    };
    row(u"v1.0"_s, u"v1.0 and v1.0, (v1.0) \"v1.0\" app:v1.0 a/v1.0/b v1.0."_s, 7);
    row(u"v1.0"_s, u"v1.0.1 v1.01 xv1.0 v1.0rc v1.0_x v1.0-rc2 v1.0-2 v1.0.x1"_s.replace(u".x1"_s, u".5"_s), 0);
    row(u"v1.0.0"_s, u"app-v1.0.0.tar.gz v1.0.0-linux-amd64 release-v1.0.0"_s, 3);
    row(u"1.0"_s, u"2.1.0 11.0 app-1.0"_s, 1);
    row(u"20250104"_s, u"postgres-20250104-020000.tar.gz 2025010412 20250104"_s, 2);
    row(u"backend"_s, u"backend my-backend backend-api backend.x $backend deployment/backend backend:v1"_s, 3);
    row(u"example.com"_s, u"api.example.com example.com.au https://example.com/x user@example.com example.com"_s, 3);
    row(u"/opt/app"_s, u"/opt/app/x /srv/opt/app /opt/app-old /opt/app ./opt/app"_s, 2);
    row(u"<command>"_s, u"run<command> <command>s"_s, 2);
    row(u"[Name]"_s, u"x[Name]y"_s, 1);
    row(u"$VERSION"_s, u"a$VERSION $VERSION_2 \"$VERSION\""_s, 2);
    row(u"v1.0"_s, u"v1.0をデプロイ"_s, 1);
    row(u""_s, u"x"_s, 0);
}

void TestResolve::literalsAreWholeWords()
{
    QFETCH(QString, literal);
    QFETCH(QString, text);
    QTEST(int(literalPlaces(text, literal).size()), "count");
}

void TestResolve::theLongestLiteralWins()
{
    QCOMPARE(
        textOf(u"a app:v1.0 v1.0 app"_s, {{u"v1.0"_s, u"v2"_s}, {u"app:v1.0"_s, u"shop:v3"_s}, {u"app"_s, u"x"_s}}),
        u"a shop:v3 v2 x"_s);
}

void TestResolve::valuesAreNotReplacedAgain()
{
    QCOMPARE(textOf(u"a b"_s, {{u"a"_s, u"b"_s}, {u"b"_s, u"a"_s}}), u"b a"_s);
    QCOMPARE(textOf(u"a"_s, {{u"a"_s, u"a-a"_s}}), u"a-a"_s);
}

void TestResolve::substitutionsAreToldWithTheirPlaces()
{
    const auto unit = resolve(Plan(), command(u"ls v1.0\nrm v1.0"_s), {{u"v1.0"_s, u"x y"_s}});
    QVERIFY(unit);
    QCOMPARE(unit->text, u"ls 'x y'\nrm 'x y'"_s);
    QCOMPARE(unit->substitutions.size(), 2);
    QCOMPARE(unit->substitutions.at(0).line, 10);
    QCOMPARE(unit->substitutions.at(1).line, 11);
    const Substitution &second = unit->substitutions.at(1);
    QCOMPARE(unit->text.sliced(second.offset, second.length), u"'x y'"_s);
    QCOMPARE(second.value, u"x y"_s);
}

void TestResolve::commentsStay()
{
    QCOMPARE(textOf(u"a v1.0 # was v1.0"_s, {{u"v1.0"_s, u"v2"_s}}), u"a v2 # was v1.0"_s);
}

void TestResolve::placeholdersMustBeFilled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");
    QTest::addColumn<QString>("filled");
    QTest::newRow("angles") << u"manage.py <command>"_s << u"<command>"_s << u"manage.py check"_s;
    QTest::newRow("braces") << u"run {{name}}"_s << u"{{name}}"_s << u"run check"_s;
    QTest::newRow("brackets") << u"run '[NAME]'"_s << u"[NAME]"_s << u"run 'check'"_s;
    QTest::newRow("capitals") << u"run YOUR_NAME"_s << u"YOUR_NAME"_s << u"run check"_s;
}

void TestResolve::placeholdersMustBeFilled()
{
    QFETCH(QString, text);
    QFETCH(QString, literal);
    const Plan plan = withParameter(literal, Parameter::Kind::Placeholder);
    const auto open = resolve(plan, command(text), {});
    QVERIFY(!open);
    QCOMPARE(open.error().code, base::ErrorCode::Refused);
    QVERIFY(open.error().what.contains(literal));
    QVERIFY(open.error().where.contains(u"10"));
    const auto filled = resolve(plan, command(text), {{literal, u"check"_s}});
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().oneLine()));
    QTEST(filled->text, "filled");
}

void TestResolve::optionsAreNotSmuggledIn()
{
    for (const QString &text : {u"rm v1.0"_s, u"rm 'v1.0'"_s, u"rm \"v1.0\""_s, u"ssh v1.0 ls"_s})
        QVERIFY(textOf(text, {{u"v1.0"_s, u"-rf"_s}}).startsWith(u"refused"));
    QCOMPARE(textOf(u"rm x/v1.0"_s, {{u"v1.0"_s, u"-rf"_s}}), u"rm x/-rf"_s);
}

void TestResolve::jsonStaysJson()
{
    const QString value = u"a \"b\" \\ 'c'\n"_s;
    const QString text = textOf(u"curl -d '{\"tag\": \"v1.0\"}' http://h"_s, {{u"v1.0"_s, value}});
    QVERIFY2(text.startsWith(u"curl -d '{\"tag\": \"a \\\"b\\\""), qPrintable(text));
    QVERIFY(textOf(u"curl -d '{\"tag\": \"v1.0\", }' http://h"_s, {{u"v1.0"_s, value}}).startsWith(u"refused"));
}

void TestResolve::fieldsAreResolvedToo()
{
    PlanUnit unit = command(u"python manage.py shell v1.0"_s, UnitKind::Transcript);
    unit.unit.input = {u"show('v1.0')"_s};
    unit.unit.expected = u"is v1.0"_s;
    unit.unit.path = u"/opt/v1.0/x"_s;
    unit.unit.target = u"host-v1.0"_s;
    unit.unit.attributes.cwd = u"releases/v1.0"_s;
    Plan plan;
    plan.cwd = u"/srv"_s;
    const auto resolved = resolve(plan, unit, {{u"v1.0"_s, u"v2.0"_s}});
    QVERIFY2(resolved, qPrintable(resolved ? QString() : resolved.error().oneLine()));
    QCOMPARE(resolved->input, QStringList({u"show('v2.0')"_s}));
    QCOMPARE(resolved->expected, u"is v2.0"_s);
    QCOMPARE(resolved->path, u"/opt/v2.0/x"_s);
    QCOMPARE(resolved->target, u"host-v2.0"_s);
    QCOMPARE(resolved->cwd, u"/srv/releases/v2.0"_s);
    QVERIFY(resolved->terminal);
    QVERIFY(!resolve(plan, unit, {{u"v1.0"_s, u"'); import os; ('"_s}}));
}

void TestResolve::urlsAreEncoded_data()
{
    QTest::addColumn<QString>("literal");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("url"); // empty: refused
    QTest::newRow("path") << u"v1.0"_s << u"a b/ü?#"_s << u"http://localhost:8000/v/a%20b%2F%C3%BC%3F%23?x=1"_s;
    QTest::newRow("query") << u"1"_s << u"a&b=c"_s << u"http://localhost:8000/v/v1.0?x=a%26b%3Dc"_s;
    QTest::newRow("host") << u"localhost"_s << u"web-1.example.com"_s << u"http://web-1.example.com:8000/v/v1.0?x=1"_s;
    QTest::newRow("no host") << u"localhost"_s << u"evil.example/x?"_s << QString();
    QTest::newRow("option as host") << u"localhost"_s << u"-oProxyCommand=x"_s << QString();
    QTest::newRow("base") << u"http://localhost:8000"_s << u"https://h/base"_s << u"https://h/base/v/v1.0?x=1"_s;
    QTest::newRow("no base") << u"http://localhost:8000"_s << u"https://h:x/ base"_s << QString();
}

void TestResolve::urlsAreEncoded()
{
    QFETCH(QString, literal);
    QFETCH(QString, value);
    QFETCH(QString, url);
    PlanUnit unit = command({}, UnitKind::HttpCheck);
    unit.unit.url = u"http://localhost:8000/v/v1.0?x=1"_s;
    const auto resolved = resolve(Plan(), unit, {{literal, value}});
    QCOMPARE(resolved.has_value(), !url.isEmpty());
    if (resolved)
        QCOMPARE(resolved->url, url);
}

void TestResolve::queriesAreQuoted()
{
    PlanUnit unit = command({}, UnitKind::Watch);
    unit.unit.promql = u"rate(http_total{app=\"shop\", v='v1.0'}[5m]) > v1.0"_s;
    const auto resolved = resolve(Plan(), unit, {{u"shop"_s, u"a\"b\\c"_s}});
    QVERIFY(resolved);
    QCOMPARE(resolved->promql, u"rate(http_total{app=\"a\\\"b\\\\c\", v='v1.0'}[5m]) > v1.0"_s);
    QVERIFY(!resolve(Plan(), unit, {{u"v1.0"_s, u"1 or vector(1)"_s}}));
    QVERIFY(resolve(Plan(), unit, {{u"v1.0"_s, u"2.5"_s}}));
}

void TestResolve::expectationsAreEscaped()
{
    PlanUnit unit = command(u"x"_s);
    unit.unit.expected = u"/^v1.0$/"_s;
    QCOMPARE(resolve(Plan(), unit, {{u"v1.0"_s, u"a.b"_s}})->expected, u"/^a\\.b$/"_s);
    unit.unit.expected = u"{\"version\": \"v1.0\"}"_s;
    QCOMPARE(resolve(Plan(), unit, {{u"v1.0"_s, u"a\"b"_s}})->expected, u"{\"version\": \"a\\\"b\"}"_s);
}

void TestResolve::programs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("interpreter");
    QTest::addColumn<QStringList>("program");
    QTest::newRow("bash") << u"ls"_s << u"bash"_s << QString() << defaultShell();
    QTest::newRow("console") << u"ls"_s << u"console"_s << QString() << defaultShell();
    QTest::newRow("nothing") << u"ls"_s << QString() << QString() << defaultShell();
    QTest::newRow("python") << u"print(1)"_s << u"python"_s << QString() << QStringList({u"python3"_s});
    QTest::newRow("powershell") << u"ls"_s << u"powershell"_s << QString()
                                << QStringList({u"pwsh"_s, u"-NoProfile"_s, u"-NonInteractive"_s, u"-File"_s});
    QTest::newRow("shebang") << u"#!/bin/bash -e\nls"_s << u"bash"_s << QString() << QStringList({u"bash"_s, u"-e"_s});
    QTest::newRow("env") << u"#!/usr/bin/env python3 -u\nx"_s << u"sh"_s << QString()
                         << QStringList({u"python3"_s, u"-u"_s});
    QTest::newRow("elsewhere") << u"#!/opt/x/ruby\nx"_s << QString() << QString() << QStringList({u"/opt/x/ruby"_s});
    QTest::newRow("attribute") << u"x"_s << u"sh"_s << u"deno run -"_s << QStringList({u"deno"_s, u"run"_s, u"-"_s});
}

void TestResolve::programs()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, interpreter);
    PlanUnit unit = command(text);
    unit.unit.language = language;
    unit.unit.attributes.interpreter = interpreter;
    Plan plan;
    plan.shell = defaultShell();
    const auto resolved = resolve(plan, unit, {});
    QVERIFY2(resolved, qPrintable(resolved ? QString() : resolved.error().oneLine()));
    QTEST(resolved->program, "program");
}

void TestResolve::unknownLanguagesAreRefused()
{
    PlanUnit unit = command(u"DROP TABLE x"_s);
    unit.unit.language = u"sql"_s;
    const auto resolved = resolve(Plan(), unit, {});
    QVERIFY(!resolved);
    QVERIFY(resolved.error().what.contains(u"sql"));
}

void TestResolve::otherLanguagesTakeHarmlessValuesOnly()
{
    PlanUnit unit = command(u"print('v1.0')"_s);
    unit.unit.language = u"python"_s;
    QCOMPARE(resolve(Plan(), unit, {{u"v1.0"_s, u"v2-beta/1"_s}})->text, u"print('v2-beta/1')"_s);
    for (const QString &value : {u"'+x+'"_s, u"system id"_s, u"1 if x else 2"_s, u"x=1"_s, u"1--"_s, QString()})
        QVERIFY(!resolve(Plan(), unit, {{u"v1.0"_s, value}}));
}

void TestResolve::transcriptsCanBeFed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("resolved");
    QTest::newRow("docker") << u"docker exec backend python manage.py shell"_s
                            << u"docker exec -it backend python manage.py shell"_s;
    QTest::newRow("already") << u"docker exec -it backend sh"_s << u"docker exec -it backend sh"_s;
    QTest::newRow("with options") << u"docker exec -u app backend sh"_s << u"docker exec -it -u app backend sh"_s;
    QTest::newRow("kubectl") << u"kubectl exec pod -- sh"_s << u"kubectl exec -it pod -- sh"_s;
    QTest::newRow("compose") << u"docker compose exec backend sh"_s << u"docker compose exec backend sh"_s;
    QTest::newRow("none") << u"python3"_s << u"python3"_s;
}

void TestResolve::transcriptsCanBeFed()
{
    QFETCH(QString, text);
    PlanUnit unit = command(text, UnitKind::Transcript);
    unit.unit.input = {u"1 + 1"_s};
    const auto resolved = resolve(Plan(), unit, {});
    QVERIFY(resolved);
    QTEST(resolved->text, "resolved");
    QCOMPARE(resolved->notices.isEmpty(), resolved->text == text);
    unit.unit.kind = UnitKind::Command;
    QCOMPARE(resolve(Plan(), unit, {})->text, text);
}

void TestResolve::theDigestIsOfWhatRuns()
{
    Plan plan;
    plan.shell = defaultShell();
    const auto one = resolve(plan, command(u"a v1.0"_s), {{u"v1.0"_s, u"v2.0"_s}});
    const auto same = resolve(plan, command(u"a v2.0"_s), {});
    QVERIFY(one && same);
    QCOMPARE(one->sha256.size(), 64);
    QCOMPARE(one->sha256, same->sha256);
    plan.shell = {u"sh"_s};
    QVERIFY(resolve(plan, command(u"a v2.0"_s), {})->sha256 != one->sha256);
}

void TestResolve::notesAreLeftAlone()
{
    const Plan plan = withParameter(u"[X]"_s, Parameter::Kind::Placeholder);
    const auto note = resolve(plan, command(u"Tell [X] <soon>"_s, UnitKind::Note), {});
    QVERIFY(note);
    QVERIFY(note->program.isEmpty());
    QVERIFY(unconfirmed(plan, command(u"Tell [X]"_s, UnitKind::Check), {}, {}).isEmpty());
}

void TestResolve::staleLiteralsAreUnconfirmed()
{
    const QString backup = u"/backup/postgres-20250104-020000.tar.gz"_s;
    const Plan plan = withParameter(backup, Parameter::Kind::Path, Parameter::Staleness::Backup);
    const PlanUnit unit = command(u"./restore.sh "_s + backup);
    QCOMPARE(unconfirmed(plan, unit, {}, {}).size(), 1);
    QVERIFY(unconfirmed(plan, unit, {{backup, u"/backup/x"_s}}, {}).isEmpty());
    QVERIFY(unconfirmed(plan, unit, {}, {backup}).isEmpty());
    QVERIFY(unconfirmed(plan, command(u"ls"_s), {}, {}).isEmpty());
    QVERIFY(unconfirmed(plan, command(u"ls # like "_s + backup), {}, {}).isEmpty());
    const Plan fixed = withParameter(backup, Parameter::Kind::Path);
    QVERIFY(unconfirmed(fixed, unit, {}, {}).isEmpty());
}

void TestResolve::valuesAreNamedOrSpelled()
{
    Plan plan = withParameter(u"v1.0.0"_s, Parameter::Kind::Version);
    plan.usefulCommands = {command(u"ping host-7"_s)};
    const auto bindings = bindingsFor(plan, {{u"name"_s, u"v2"_s}, {u"host-7"_s, u"host-8"_s}});
    QVERIFY(bindings);
    QCOMPARE(*bindings, QList<Binding>({{u"host-7"_s, u"host-8"_s}, {u"v1.0.0"_s, u"v2"_s}}));
    const auto unknown = bindingsFor(plan, {{u"nmae"_s, u"v2"_s}});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, base::ErrorCode::NotFound);
    for (const QString &nothing : {QString(), u" \t"_s}) {
        const auto empty = bindingsFor(plan, {{u"v1.0.0"_s, nothing}});
        QVERIFY(!empty);
        QVERIFY(empty.error().what.contains(u"v1.0.0"_s));
    }
}

void TestResolve::anEmptyValueIsNone()
{
    const PlanUnit stale = command(u"rm -rf releases/v1.0.0"_s);
    const Plan plan = withParameter(u"v1.0.0"_s, Parameter::Kind::Version);
    for (const QString &nothing : {QString(), u" "_s}) {
        const auto refused = resolve(plan, stale, {{u"v1.0.0"_s, nothing}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Refused);
        QVERIFY(refused.error().what.contains(u"v1.0.0"_s));
        QVERIFY(!resolve(Plan(), command(u"rm -rf releases/<old>"_s), {{u"<old>"_s, nothing}}));
        Plan open = plan;
        open.parameters[0].staleness = Parameter::Staleness::Version;
        QCOMPARE(unconfirmed(open, stale, {{u"v1.0.0"_s, nothing}}, {}).size(), 1);
    }
    QVERIFY(resolve(plan, command(u"uptime"_s), {{u"v1.0.0"_s, QString()}}));
}

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"
