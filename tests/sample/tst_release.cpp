// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/expectation.h"
#include "runbook/parser.h"
#include "runbook/plan.h"
#include "runbook/sidecar.h"
#include "sampleshop.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using runbook::Unit;
using runbook::UnitKind;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<UnitKind> kindsOf(const runbook::Step &step)
{
    QList<UnitKind> kinds;
    for (const Unit &unit : step.units) {
        kinds.append(unit.kind);
    }
    return kinds;
}

/// Takes the units of which one runs: the first of each, or its last "Or …".
QList<Unit> chosen(const QList<Unit> &units, bool takeOr)
{
    QList<Unit> result;
    for (const Unit &unit : units) {
        const auto replaced = std::ranges::find_if(
            result, [&](const Unit &other) { return unit.alternativeTo && other.line == *unit.alternativeTo; });
        if (replaced == result.end()) {
            result.append(unit);
        } else if (takeOr && unit.kind != UnitKind::Note) {
            *replaced = unit;
        }
    }
    return result;
}

} // namespace

/// The sample's runbook, read by the real parser and run against the real shop, in the order in which it is written.
class ReleaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isReadWhole();
    void namesItsStaleLiterals();
    void sidecarMeetsTheRunbook();
    void greetingIsReadWhole();
    void runsInOrder_data();
    void runsInOrder();

private:
    void carryOut(const QList<Unit> &units, bool takeOr);
    void carryOut(const Unit &unit);
    void command(const Unit &unit);
    void rollBack(bool takeOr);
    [[nodiscard]] Finished inSession(const QString &text) const;
    [[nodiscard]] QString bound(QString text) const;

    SampleShop m_shop;
    runbook::Runbook m_release;
    QStringList m_failures;
};

void ReleaseTest::initTestCase()
{
    const Finished prepared = m_shop.prepare({u"--ports"_s, QString::number(m_shop.port(0))});
    QVERIFY2(prepared.exitCode == 0, qPrintable(prepared.errors));
    const auto parsed = runbook::parse(contents(m_shop.path(u"release.md"_s)));
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().oneLine()));
    m_release = *parsed;
}

void ReleaseTest::isReadWhole()
{
    QCOMPARE(m_release.title, u"Harbour Shop Release Runbook");
    QList<qsizetype> steps;
    for (const runbook::Phase &phase : std::as_const(m_release.phases)) {
        steps.append(phase.steps.size());
    }
    QCOMPARE(steps, (QList<qsizetype>{3, 3, 4, 4, 4, 3}));
    QCOMPARE(m_release.phases.at(0).timing, u"30 minutes before");
    QVERIFY(m_release.phases.at(1).optional);
    QVERIFY(m_release.phases.at(1).steps.at(1).pointOfNoReturn);
    QCOMPARE(m_release.phases.at(2).steps.at(1).alternatives.size(), 2);
    QCOMPARE(m_release.phases.at(3).steps.at(1).soakSeconds, 30);
    QCOMPARE(m_release.phases.at(4).steps.at(1).soakSeconds, 120);
    QCOMPARE(kindsOf(m_release.phases.at(3).steps.at(1)), QList{UnitKind::Watch});
    QCOMPARE(kindsOf(m_release.phases.at(4).steps.at(1)),
             (QList{UnitKind::Watch, UnitKind::Watch, UnitKind::Watch, UnitKind::HttpCheck}));
    QCOMPARE(m_release.checklists.size(), 3);
    QCOMPARE(m_release.triggers.size(), 5);
    QCOMPARE(m_release.procedures.size(), 4);
    QVERIFY(m_release.procedures.at(3).lastResort);
    QCOMPARE(m_release.healthChecks.size(), 5);
    QCOMPARE(m_release.troubleshooting.size(), 5);
    QCOMPARE(m_release.contacts.people.size(), 3);
    QCOMPARE(m_release.contacts.escalation.size(), 4);
    QCOMPARE(m_release.usefulCommands.size(), 6);
    QCOMPARE(m_release.links.size(), 4);
}

void ReleaseTest::namesItsStaleLiterals()
{
    for (const QString &literal : {u"2.4.2"_s, u"0005_previous_migration"_s, u"backups/shop-20250104-020000"_s}) {
        const auto found = std::ranges::find_if(m_release.parameters, [&](const runbook::Parameter &parameter) {
            return literal.contains(parameter.value);
        });
        QVERIFY2(found != m_release.parameters.end(), qPrintable(literal));
        QVERIFY2(found->staleness != runbook::Parameter::Staleness::None, qPrintable(literal));
    }
}

void ReleaseTest::sidecarMeetsTheRunbook()
{
    const QByteArray yaml = contents(m_shop.path(u"release.slipway.yaml"_s));
    const auto sidecar = runbook::parseSidecar(yaml, u"release.slipway.yaml"_s);
    QVERIFY2(sidecar.has_value(), sidecar ? "" : qPrintable(sidecar.error().oneLine()));
    QCOMPARE(sidecar->prometheus, u"http://127.0.0.1:%1"_s.arg(m_shop.port(5)));
    const runbook::Plan plan = runbook::makePlan(m_release, *sidecar);
    QVERIFY(runbook::unmatchedSettings(plan, *sidecar).isEmpty());
}

void ReleaseTest::greetingIsReadWhole()
{
    const auto hello = runbook::parse(contents(m_shop.path(u"hello.md"_s)));
    QVERIFY(hello.has_value());
    QCOMPARE(hello->phases.size(), 1);
    QCOMPARE(hello->phases.first().steps.size(), 3);
}

void ReleaseTest::runsInOrder_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("takeOr");
    QTest::newRow("canary") << u"A"_s << false;
    QTest::newRow("all at once") << u"B"_s << true;
}

void ReleaseTest::runsInOrder()
{
    QFETCH(QString, option);
    QFETCH(bool, takeOr);
    m_failures.clear();
    QCOMPARE(m_shop.ctl({u"reset"_s}).exitCode, 0);
    for (const runbook::Phase &phase : std::as_const(m_release.phases)) {
        if (option == u"B" && phase.condition.contains(u"canary")) {
            continue;
        }
        for (const runbook::Step &step : phase.steps) {
            carryOut(step.units, takeOr);
            for (const runbook::Alternative &alternative : step.alternatives) {
                if (alternative.label == option) {
                    carryOut(alternative.units, takeOr);
                }
            }
        }
    }
    // The release's one planned failure: the index, outdated by the migration, that the troubleshooting knows.
    QCOMPARE(m_failures, QStringList{u"curl --fail-with-body http://127.0.0.1:%1/health"_s.arg(m_shop.port(1))});
    QCOMPARE(m_shop.servedVersion(0), u"2.5.0");
    QCOMPARE(m_shop.get(0, u"/api/v1/features/"_s).json().value(u"loyalty_points"_s), QJsonValue(true));
    rollBack(takeOr);
    QCOMPARE(m_shop.servedVersion(0), u"2.4.3");
    QCOMPARE(m_shop.get(1, u"/health"_s).status, 200);
}

void ReleaseTest::rollBack(bool takeOr)
{
    for (const runbook::Procedure &procedure : std::as_const(m_release.procedures)) {
        if (procedure.title.contains(u"Canary")) {
            QCOMPARE(m_shop.ctl({u"deploy"_s, u"2.5.1"_s, u"--canary"_s}).exitCode, 0);
            QCOMPARE(m_shop.ctl({u"ramp"_s, u"50"_s}).exitCode, 0);
        }
        carryOut(procedure.units, takeOr);
    }
}

void ReleaseTest::carryOut(const QList<Unit> &units, bool takeOr)
{
    for (const Unit &unit : chosen(units, takeOr)) {
        carryOut(unit);
    }
}

void ReleaseTest::carryOut(const Unit &unit)
{
    switch (unit.kind) {
    case UnitKind::Command:
    case UnitKind::HttpCheck:
        command(unit);
        break;
    case UnitKind::Watch:
        QVERIFY2(!unit.promql.isEmpty(), qPrintable(unit.text));
        if (m_shop.hasPrometheus()) {
            QTRY_VERIFY2_WITH_TIMEOUT(m_shop.query(unit.promql).has_value(), qPrintable(unit.promql), 30'000);
        }
        break;
    case UnitKind::Transcript: {
        const Finished answered = m_shop.ctl({u"shell"_s}, unit.input.join(u'\n').toUtf8() + '\n');
        QCOMPARE(answered.exitCode, 0);
        QVERIFY2(answered.output.contains(u">>> 12\n"), qPrintable(answered.output));
        break;
    }
    case UnitKind::FileEdit: {
        QCOMPARE(unit.path, u"shop.env");
        QByteArray settings = contents(m_shop.path(unit.path));
        QFile file(m_shop.path(unit.path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(settings.replace("FEATURE_LOYALTY=off", "FEATURE_LOYALTY=on"));
        break;
    }
    case UnitKind::Check:
    case UnitKind::Interactive:
    case UnitKind::Stream:
    case UnitKind::Note:
        break;
    }
}

void ReleaseTest::command(const Unit &unit)
{
    // A health endpoint that is looked at again and again is a check as well; one look shows that it answers.
    const QString text = bound(unit.intervalSeconds > 0 ? u"curl --fail "_s + unit.url : unit.text);
    Finished done = inSession(text);
    if (done.exitCode != 0 && done.output.contains(u"search index is older")) {
        m_failures.append(unit.title);
        const runbook::Troubleshooting &known = m_release.troubleshooting.first();
        QVERIFY(known.symptoms.join(u' ').contains(u"search index is older"));
        QCOMPARE(known.solutionUnits.size(), 1);
        QCOMPARE(inSession(known.solutionUnits.first().text).exitCode, 0);
        done = inSession(text);
    }
    QVERIFY2(done.exitCode == 0, qPrintable(unit.title + u": "_s + done.output + done.errors));
    const run::Match match = run::matches(unit.expected, done.output);
    QVERIFY2(match.ok, qPrintable(unit.title + u": "_s + match.why));
}

/// Exported variables carry over from command to command.
Finished ReleaseTest::inSession(const QString &text) const
{
    return m_shop.shell(u"[[ ! -e state/session ]] || . state/session\n"_s + text + u"\nexport -p >state/session\n"_s);
}

/// What a release manager gives for the literals that are stale.
QString ReleaseTest::bound(QString text) const
{
    const QStringList backups = QDir(m_shop.path(u"backups"_s)).entryList({u"shop-*"_s}, QDir::Dirs, QDir::Name);
    return text.replace(u"2.4.2"_s, u"2.4.3"_s)
        .replace(u"0005_previous_migration"_s, u"0006_order_notes"_s)
        .replace(u"shop-20250104-020000"_s, backups.value(0));
}

QTEST_GUILESS_MAIN(ReleaseTest)
#include "tst_release.moc"
