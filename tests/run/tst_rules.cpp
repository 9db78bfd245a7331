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

namespace {

QString ruleFor(const samplerun::Journal &journal, const QString &key)
{
    const auto refusal = refusalToStart(journal.state(), key);
    return refusal ? refusal->rule : QString();
}

QString &textOf(runbook::Plan &plan, const QString &id)
{
    for (runbook::PlanPhase &phase : plan.phases) {
        for (runbook::PlanStep &step : phase.steps) {
            for (runbook::PlanUnit &unit : step.units) {
                if (unit.id == id)
                    return unit.unit.text;
            }
        }
    }
    return plan.title;
}

void passGate(samplerun::Journal &journal)
{
    journal.append(CheckTicked{u"ci-green"_s, true, {}, {}});
    journal.append(CheckTicked{u"team-told"_s, true, {}, {}});
}

void passPhase1(samplerun::Journal &journal)
{
    passGate(journal);
    journal.execute(u"status"_s);
    journal.execute(u"backup"_s);
}

void settleAll(samplerun::Journal &journal)
{
    passPhase1(journal);
    journal.append(AlternativeChosen{u"how"_s, u"a"_s, {}});
    journal.execute(u"compose-up"_s);
    journal.execute(u"compose-logs"_s);
    journal.append(Dismissed{u"kube-logs"_s, Disposition::NotApplicable, u"Compose"_s});
    journal.append(CheckTicked{u"dashboards"_s, true, {}, {}});
    journal.append(SoakStarted{u"verify"_s, 1800, journal.now().addSecs(1800)});
    journal.append(SoakEnded{u"verify"_s, Verdict::Successful, {}});
    journal.execute(u"prune"_s);
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checklistsGateTheFirstPhase()
    {
        samplerun::Journal journal;
        QCOMPARE(ruleFor(journal, u"team-told"_s), QString());
        QCOMPARE(ruleFor(journal, u"status"_s), u"order"_s);
        QVERIFY(refusalToStart(journal.state(), u"status"_s)->overridable);
        QVERIFY(refusalToStart(journal.state(), u"status"_s)->reason.contains(u"ci-green title"_s));
        passGate(journal);
        QCOMPARE(ruleFor(journal, u"status"_s), QString());
        QCOMPARE(ruleFor(journal, u"backup"_s), u"order"_s);
    }

    void aTickTakenBackGatesWhatComesNextAlone()
    {
        samplerun::Journal journal;
        passGate(journal);
        journal.execute(u"status"_s);
        journal.append(CheckTicked{u"ci-green"_s, false, {}, {}});
        QCOMPARE(journal.state().unitState(u"status"_s).status, UnitStatus::Done);
        QCOMPARE(journal.state().unitState(u"status"_s).executions.size(), 1);
        QCOMPARE(ruleFor(journal, u"backup"_s), u"order"_s);
        QVERIFY(refusalToStart(journal.state(), u"backup"_s)->overridable);
        QCOMPARE(nextUnit(journal.state()), u"ci-green"_s);
        journal.append(CheckTicked{u"ci-green"_s, true, {}, {}});
        QCOMPARE(ruleFor(journal, u"backup"_s), QString());
    }

    void undoTakesTheLatestChecksBackUntilTheRunMovesOn()
    {
        samplerun::Journal journal;
        QCOMPARE(lastTakeable(journal.state()), QString());
        journal.append(CheckTicked{u"ci-green"_s, true, {}, {}});
        journal.append(Dismissed{u"team-told"_s, Disposition::NotApplicable, u"nobody is there"_s});
        journal.append(NoteAdded{u"quiet night"_s, {}, {}});
        QCOMPARE(lastTakeable(journal.state()), u"team-told"_s);
        journal.append(Reopened{u"team-told"_s, {}});
        QCOMPARE(lastTakeable(journal.state()), u"ci-green"_s);
        journal.append(CheckTicked{u"ci-green"_s, false, {}, {}});
        QCOMPARE(lastTakeable(journal.state()), QString());
        passGate(journal);
        journal.execute(u"status"_s);
        QCOMPARE(lastTakeable(journal.state()), QString());
        journal.append(Dismissed{u"backup"_s, Disposition::Skipped, u"was made by hand"_s});
        QCOMPARE(lastTakeable(journal.state()), QString());
    }

    void orderCanBeOverridden()
    {
        samplerun::Journal journal;
        passGate(journal);
        journal.append(Overridden{u"order"_s, u"backup"_s, u"status page is down"_s});
        QCOMPARE(ruleFor(journal, u"backup"_s), QString());
        QCOMPARE(ruleFor(journal, u"prune"_s), u"order"_s);
    }

    void checksOfAPhaseComeInAnyOrder()
    {
        samplerun::Journal journal;
        QCOMPARE(ruleFor(journal, u"dashboards"_s), u"order"_s);
        passPhase1(journal);
        QCOMPARE(ruleFor(journal, u"dashboards"_s), QString());
    }

    void notesAndStreamsDoNotGate()
    {
        samplerun::Journal journal;
        passPhase1(journal);
        journal.append(AlternativeChosen{u"how"_s, u"a"_s, {}});
        QCOMPARE(ruleFor(journal, u"compose-up"_s), QString());
        QCOMPARE(ruleFor(journal, u"note"_s), u"note"_s);
        QCOMPARE(ruleFor(journal, u"tail"_s), QString());
    }

    void alternativesRunExactlyOne()
    {
        samplerun::Journal journal;
        passPhase1(journal);
        QCOMPARE(ruleFor(journal, u"compose-up"_s), u"choice"_s);
        journal.append(AlternativeChosen{u"how"_s, u"b"_s, {}});
        QCOMPARE(ruleFor(journal, u"compose-up"_s), u"not-chosen"_s);
        QCOMPARE(ruleFor(journal, u"kube-apply"_s), QString());
    }

    void holdStartsNothingButTicks()
    {
        samplerun::Journal journal;
        journal.append(RunHeld{});
        QCOMPARE(ruleFor(journal, u"ci-green"_s), QString());
        QCOMPARE(ruleFor(journal, u"useful"_s), u"holding"_s);
        journal.append(RunWentOn{});
        QCOMPARE(ruleFor(journal, u"useful"_s), QString());
    }

    void oneChangingUnitAtATime()
    {
        samplerun::Journal journal;
        passGate(journal);
        const QString stream = journal.intend(u"tail"_s);
        QCOMPARE(ruleFor(journal, u"status"_s), QString());
        const QString status = journal.intend(u"status"_s);
        QCOMPARE(ruleFor(journal, u"status"_s), u"running"_s);
        QCOMPARE(ruleFor(journal, u"useful"_s), u"running"_s);
        journal.end(status);
        QCOMPARE(ruleFor(journal, u"backup"_s), QString());
        journal.intend(u"backup"_s);
        journal.end(stream, Verdict::Inconclusive);
        QCOMPARE(ruleFor(journal, u"tail"_s), u"verdict"_s);
    }

    void doneIsNotDoneTwice()
    {
        samplerun::Journal journal;
        passPhase1(journal);
        QCOMPARE(ruleFor(journal, u"backup"_s), u"done"_s);
        QCOMPARE(ruleFor(journal, u"status"_s), QString());
        QCOMPARE(ruleFor(journal, u"ci-green"_s), QString());
        journal.append(Reopened{u"backup"_s, u"disk was full"_s});
        QCOMPARE(ruleFor(journal, u"backup"_s), QString());
    }

    void interruptionIsDecidedFirst()
    {
        samplerun::Journal journal;
        passGate(journal);
        const QString execution = journal.execute(u"status"_s, Verdict::Failed, 22);
        journal.append(InterruptionRaised{u"i1"_s, u"status"_s, execution, u"exit code 22"_s});
        QCOMPARE(ruleFor(journal, u"status"_s), u"interruption"_s);
        QCOMPARE(ruleFor(journal, u"backup"_s), u"interruption"_s);
        QCOMPARE(ruleFor(journal, u"useful"_s), QString());
        journal.append(ProcedureStarted{u"p1"_s, u"undo"_s, {}});
        QCOMPARE(ruleFor(journal, u"p1/undo-deploy"_s), QString());
        journal.append(ProcedureEnded{u"p1"_s, true, {}});
        journal.append(InterruptionDecided{u"i1"_s, Remedy::Ignore, u"known"_s, {}});
        QCOMPARE(ruleFor(journal, u"backup"_s), QString());
    }

    void rollbackStopsThePhases()
    {
        samplerun::Journal journal;
        passGate(journal);
        QCOMPARE(ruleFor(journal, u"undo-deploy"_s), u"procedure"_s);
        journal.append(ProcedureStarted{u"p1"_s, u"undo"_s, {}});
        QCOMPARE(ruleFor(journal, u"status"_s), u"procedure"_s);
        QCOMPARE(ruleFor(journal, u"p1/undo-verify"_s), u"order"_s);
        QCOMPARE(ruleFor(journal, u"p1/undo-deploy"_s), QString());
        QCOMPARE(nextUnit(journal.state()), u"p1/undo-deploy"_s);
        journal.append(ProcedureEnded{u"p1"_s, false, {}});
        QCOMPARE(ruleFor(journal, u"p1/undo-deploy"_s), u"procedure"_s);
        QCOMPARE(nextUnit(journal.state()), u"status"_s);
    }

    void watchesOfAStepRunSideBySide()
    {
        using runbook::UnitKind;
        runbook::Plan plan;
        const auto watch = [](const QString &id) { return samplerun::unit(id, UnitKind::Watch, u"watch"_s); };
        plan.phases = {
            samplerun::phase(u"phase1"_s, runbook::PlanPhase::Kind::Phase,
                             {samplerun::step(u"monitor"_s, u"1"_s, {watch(u"errors"_s), watch(u"latency"_s)}),
                              samplerun::step(u"after"_s, u"2"_s, {samplerun::command(u"tidy"_s, u"rm x"_s)})})};
        samplerun::Journal journal(Mode::Live, plan);
        QCOMPARE(nextUnit(journal.state()), u"errors"_s);
        QCOMPARE(ruleFor(journal, u"latency"_s), u"order"_s);
        const QString errors = journal.intend(u"errors"_s);
        QCOMPARE(nextUnit(journal.state()), u"latency"_s);
        QCOMPARE(ruleFor(journal, u"latency"_s), QString());
        const QString latency = journal.intend(u"latency"_s);
        QCOMPARE(nextUnit(journal.state()), u"errors"_s);
        QCOMPARE(ruleFor(journal, u"tidy"_s), u"order"_s);
        journal.end(errors);
        QCOMPARE(nextUnit(journal.state()), u"latency"_s);
        journal.end(latency);
        QCOMPARE(nextUnit(journal.state()), u"tidy"_s);
    }

    void choiceOfAProcedureComesAfterItsStart()
    {
        runbook::Plan plan = samplerun::plan();
        plan.procedures.first().steps.first().units.first().group = u"back"_s;
        samplerun::Journal journal(Mode::Live, plan);
        QCOMPARE(ruleFor(journal, u"undo-deploy"_s), u"procedure"_s);
        journal.append(ProcedureStarted{u"p1"_s, u"undo"_s, {}});
        QCOMPARE(ruleFor(journal, u"p1/undo-deploy"_s), u"choice"_s);
    }

    void soakHoldsWhatFollows()
    {
        samplerun::Journal journal;
        passPhase1(journal);
        journal.append(AlternativeChosen{u"how"_s, u"a"_s, {}});
        journal.execute(u"compose-up"_s);
        journal.append(SoakStarted{u"verify"_s, 1800, journal.now().addSecs(1800)});
        QCOMPARE(ruleFor(journal, u"compose-logs"_s), QString());
        journal.execute(u"compose-logs"_s);
        journal.append(Dismissed{u"kube-logs"_s, Disposition::NotApplicable, {}});
        journal.append(CheckTicked{u"dashboards"_s, true, {}, {}});
        QCOMPARE(ruleFor(journal, u"prune"_s), u"soak"_s);
        QCOMPARE(soakToStart(journal.state()), QString());
        QCOMPARE(soakAhead(journal.state()), u"verify"_s);
        QVERIFY(progressOfStep(journal.state(), u"verify"_s).running);
        QVERIFY(!progressOfStep(journal.state(), u"verify"_s).isDone());
        QCOMPARE(refusalToFinish(journal.state())->rule, u"soak"_s);
        journal.append(SoakEnded{u"verify"_s, Verdict::Successful, {}});
        QCOMPARE(ruleFor(journal, u"prune"_s), QString());
        QCOMPARE(soakAhead(journal.state()), QString());
        QVERIFY(progressOfStep(journal.state(), u"verify"_s).isDone());
    }

    void whatWasLetPassIsNotDone()
    {
        Progress progress{.settled = 2, .total = 2};
        QCOMPARE(statusOf(progress), UnitStatus::Done);
        progress.skipped = 1;
        QCOMPARE(statusOf(progress), UnitStatus::Done);
        progress.skipped = 2;
        QCOMPARE(statusOf(progress), UnitStatus::Skipped);
        progress.ignored = true;
        QCOMPARE(statusOf(progress), UnitStatus::Ignored);
        progress.waits = true;
        QCOMPARE(statusOf(progress), UnitStatus::Open);
        progress.failed = true;
        QCOMPARE(statusOf(progress), UnitStatus::Interrupted);
    }

    void nothingRunsInAFinishedRunNorIsACutSoakDone()
    {
        samplerun::Journal journal;
        passPhase1(journal);
        journal.append(AlternativeChosen{u"how"_s, u"a"_s, {}});
        journal.execute(u"compose-up"_s);
        journal.execute(u"compose-logs"_s);
        journal.append(Dismissed{u"kube-logs"_s, Disposition::NotApplicable, {}});
        journal.append(CheckTicked{u"dashboards"_s, true, {}, {}});
        journal.append(SoakStarted{u"verify"_s, 1800, journal.now().addSecs(1800)});
        journal.append(RunFinished{Outcome::RolledBack, u"errors are rising"_s});
        const Progress progress = progressOfStep(journal.state(), u"verify"_s);
        QCOMPARE(progress.settled, progress.total);
        QVERIFY(!progress.running);
        QVERIFY(!progress.isDone());
    }

    void soakNotStartedHoldsToo()
    {
        samplerun::Journal journal;
        settleAll(journal);
        QVERIFY(!refusalToFinish(journal.state()));
        samplerun::Journal without;
        passPhase1(without);
        without.append(AlternativeChosen{u"how"_s, u"a"_s, {}});
        without.execute(u"compose-up"_s);
        without.execute(u"compose-logs"_s);
        without.append(Dismissed{u"kube-logs"_s, Disposition::NotApplicable, {}});
        without.append(CheckTicked{u"dashboards"_s, true, {}, {}});
        QCOMPARE(ruleFor(without, u"prune"_s), u"order"_s);
        QCOMPARE(soakToStart(without.state()), u"verify"_s);
        without.append(Dismissed{u"verify"_s, Disposition::Skipped, u"quiet night"_s});
        QCOMPARE(ruleFor(without, u"prune"_s), QString());
        QCOMPARE(soakToStart(without.state()), QString());
    }

    void soakOfAnOccasionWaitsUntilItIsBegun()
    {
        runbook::Plan plan = samplerun::plan();
        runbook::PlanPhase occasion;
        occasion.id = u"occasion"_s;
        occasion.optional = true;
        runbook::PlanStep watched{};
        watched.id = u"watched"_s;
        watched.soakSeconds = 600;
        runbook::PlanUnit look = plan.phases.last().steps.last().units.last();
        look.id = u"peek"_s;
        look.unit.kind = runbook::UnitKind::Check;
        look.group.clear();
        look.option.clear();
        look.required = false;
        watched.units.append(look);
        occasion.steps.append(watched);
        plan.phases.append(occasion);
        samplerun::Journal journal(Mode::Live, plan);
        settleAll(journal);
        QVERIFY(!refusalToFinish(journal.state()));
        journal.append(CheckTicked{u"peek"_s, true, {}, {}});
        QCOMPARE(refusalToFinish(journal.state())->rule, u"soak"_s);
        journal.append(SoakStarted{u"watched"_s, 600, journal.now().addSecs(600)});
        journal.append(SoakEnded{u"watched"_s, Verdict::Successful, {}});
        QVERIFY(!refusalToFinish(journal.state()));
    }

    void staleLiteralsAreRefused()
    {
        runbook::Plan plan = samplerun::plan();
        runbook::Parameter version;
        version.name = u"previous_version"_s;
        version.value = u"v0.9.9"_s;
        version.kind = runbook::Parameter::Kind::Version;
        version.staleness = runbook::Parameter::Staleness::Version;
        version.lines = {10};
        plan.parameters = {version};
        samplerun::Journal journal(Mode::Live, plan);
        journal.append(ProcedureStarted{u"p1"_s, u"undo"_s, {}});
        QCOMPARE(ruleFor(journal, u"p1/undo-deploy"_s), u"stale-literal"_s);
        samplerun::Journal confirmed = journal;
        confirmed.append(LiteralConfirmed{u"v0.9.9"_s, u"it is what runs"_s});
        QCOMPARE(ruleFor(confirmed, u"p1/undo-deploy"_s), QString());
        journal.append(BindingChanged{{u"v0.9.9"_s, u"v1.3.2"_s, false}});
        QCOMPARE(ruleFor(journal, u"p1/undo-deploy"_s), QString());
    }

    void rehearsalGoesThroughEverythingAndWaitsForNoSoak()
    {
        samplerun::Journal journal(Mode::Rehearsal);
        passGate(journal);
        journal.execute(u"status"_s);
        QCOMPARE(nextUnit(journal.state()), u"backup"_s);
        QCOMPARE(ruleFor(journal, u"backup"_s), QString());
        journal.append(Dismissed{u"backup"_s, Disposition::NotApplicable, u"Rehearsal: not run"_s});
        journal.append(AlternativeChosen{u"how"_s, u"a"_s, {}});
        journal.append(Dismissed{u"compose-up"_s, Disposition::NotApplicable, u"Rehearsal: not run"_s});
        journal.execute(u"compose-logs"_s);
        journal.execute(u"kube-logs"_s);
        journal.append(CheckTicked{u"dashboards"_s, true, {}, {}});
        QCOMPARE(ruleFor(journal, u"prune"_s), QString());
        QVERIFY(!needsTypedConfirmation(journal.state(), u"prune"_s));
        journal.append(Dismissed{u"prune"_s, Disposition::NotApplicable, u"Rehearsal: not run"_s});
        QVERIFY(!refusalToFinish(journal.state()));
    }

    void rehearsalAsksOnlyAddressesThatAreLookedAt()
    {
        runbook::Plan plan = samplerun::plan();
        const auto allowed = [&plan](UnitKind kind, const QString &address) {
            runbook::PlanUnit unit = samplerun::unit(u"u"_s, kind, u"curl -s "_s + address, runbook::Effect::ReadOnly, false);
            if (kind == UnitKind::HttpCheck)
                unit.unit.url = address;
            return allowedInRehearsal(plan, unit);
        };
        for (const UnitKind kind : {UnitKind::Command, UnitKind::HttpCheck}) {
            QVERIFY(allowed(kind, u"http://h:8000/health"_s));
            QVERIFY(!allowed(kind, u"http://h/api/v1/products/"_s));
            QVERIFY(!allowed(kind, u"http://h/maintenance/on"_s));
        }
        plan.healthChecks = {{u"Shop"_s, u"http://h/api/v1/products/"_s, runbook::HealthCheck::Kind::Http, {}, 1},
                             {u"Odd"_s, u"http://h/maintenance/on"_s, runbook::HealthCheck::Kind::Http, {}, 2}};
        QVERIFY(allowed(UnitKind::Command, u"http://h/api/v1/products/"_s));
        QVERIFY(!allowed(UnitKind::Command, u"http://h/maintenance/on"_s));
    }

    void rehearsalMayRunWhatOnlyReads()
    {
        const samplerun::Journal journal(Mode::Rehearsal);
        QVERIFY(allowedInRehearsal(journal.state().plan(), *journal.state().planUnit(u"status"_s)));
        QVERIFY(allowedInRehearsal(journal.state().plan(), *journal.state().planUnit(u"ci-green"_s)));
        QVERIFY(!allowedInRehearsal(journal.state().plan(), *journal.state().planUnit(u"backup"_s)));
        QVERIFY(!allowedInRehearsal(journal.state().plan(), *journal.state().planUnit(u"prune"_s)));
    }

    void irreversibleIsConfirmedByTyping()
    {
        const samplerun::Journal journal;
        QVERIFY(needsTypedConfirmation(journal.state(), u"prune"_s));
        QVERIFY(!needsTypedConfirmation(journal.state(), u"backup"_s));
        QVERIFY(!needsTypedConfirmation(journal.state(), u"nothing"_s));
    }

    void finishNeedsEverythingSettled()
    {
        samplerun::Journal journal;
        QCOMPARE(refusalToFinish(journal.state())->rule, u"open"_s);
        settleAll(journal);
        QVERIFY(!refusalToFinish(journal.state()));
        const QString extra = journal.intend(u"useful"_s);
        QCOMPARE(refusalToFinish(journal.state())->rule, u"running"_s);
        journal.end(extra);
        journal.append(ProcedureStarted{u"p1"_s, u"look"_s, {}});
        QCOMPARE(refusalToFinish(journal.state())->rule, u"procedure"_s);
        journal.append(ProcedureEnded{u"p1"_s, true, {}});
        journal.append(RunFinished{});
        QCOMPARE(refusalToFinish(journal.state())->rule, u"finished"_s);
        QCOMPARE(ruleFor(journal, u"backup"_s), u"finished"_s);
        QCOMPARE(nextUnit(journal.state()), QString());
    }

    void failedStaysOpen()
    {
        samplerun::Journal journal;
        settleAll(journal);
        journal.append(Reopened{u"prune"_s, {}});
        const QString execution = journal.execute(u"prune"_s, Verdict::Failed, 1);
        journal.append(InterruptionRaised{u"i1"_s, u"prune"_s, execution, {}});
        QCOMPARE(refusalToFinish(journal.state())->rule, u"interruption"_s);
        journal.append(InterruptionDecided{u"i1"_s, Remedy::Fail, {}, {}});
        QCOMPARE(refusalToFinish(journal.state())->rule, u"open"_s);
        QVERIFY(progressOfPhase(journal.state(), u"phase3"_s).failed);
    }

    void progressCountsWhatIsRequired()
    {
        samplerun::Journal journal;
        passGate(journal);
        QCOMPARE(progressOfPhase(journal.state(), u"gate"_s).settled, 2);
        QCOMPARE(progressOfStep(journal.state(), u"before"_s).total, 2);
        const QString execution = journal.intend(u"status"_s);
        QVERIFY(progressOfStep(journal.state(), u"before"_s).running);
        journal.end(execution);
        QCOMPARE(progressOfStep(journal.state(), u"before"_s).settled, 1);
        journal.append(AlternativeChosen{u"how"_s, u"a"_s, {}});
        QCOMPARE(progressOfStep(journal.state(), u"deploy"_s).settled, 0); // nothing of the other way is done
        QCOMPARE(progressOfStep(journal.state(), u"deploy"_s).total, 1);
        journal.execute(u"compose-up"_s);
        QVERIFY(progressOfStep(journal.state(), u"deploy"_s).isDone());
        journal.append(ProcedureStarted{u"p1"_s, u"undo"_s, {}});
        journal.execute(u"p1/undo-deploy"_s);
        QCOMPARE(progressOfPhase(journal.state(), u"p1"_s).settled, 1);
        QCOMPARE(progressOfStep(journal.state(), u"p1/undo-step"_s).settled, 1);
        QCOMPARE(progressOfPhase(journal.state(), u"undo"_s).settled, 0);
    }

    void whatHasNoValueIsNotRunSilently_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<int>("failingLine");
        QTest::addColumn<bool>("refused");
        QTest::newRow("set") << u"OLD=/srv/x"_s << 0 << 0 << false;
        QTest::newRow("exported") << u"export OLD=/srv/x"_s << 0 << 0 << false;
        QTest::newRow("failed behind it") << u"OLD=/srv/x\nfalse"_s << 1 << 2 << false;
        QTest::newRow("failed there") << u"OLD=$(false)"_s << 1 << 1 << true;
        QTest::newRow("failed somewhere") << u"OLD=/srv/x\nfalse"_s << 1 << 0 << true;
        QTest::newRow("skipped") << u"OLD=/srv/x"_s << -1 << 0 << true;
        QTest::newRow("nothing sets it") << u"OTHER=/srv/x"_s << -1 << 0 << false;
    }

    void whatHasNoValueIsNotRunSilently()
    {
        QFETCH(QString, first);
        QFETCH(int, exitCode);
        QFETCH(int, failingLine);
        QFETCH(bool, refused);
        runbook::Plan plan = samplerun::plan();
        const QString giver = u"status"_s;
        const QString taker = u"backup"_s;
        textOf(plan, giver) = first;
        textOf(plan, taker) = u"rm -rf \"$OLD\"/*"_s;
        samplerun::Journal journal(Mode::Live, plan);
        passGate(journal);
        if (exitCode < 0) {
            journal.append(Dismissed{giver, Disposition::Skipped, u"not tonight"_s});
        } else {
            ExecutionEnded ended;
            ended.execution = journal.intend(giver);
            ended.exitCode = exitCode;
            ended.failingLine = failingLine;
            ended.verdict = exitCode == 0 ? Verdict::Successful : Verdict::Failed;
            journal.append(ended);
        }
        QCOMPARE(ruleFor(journal, taker) == u"unset-variable"_s, refused);
        if (!refused)
            return;
        QVERIFY(refusalToStart(journal.state(), taker)->reason.contains(u"$OLD"_s));
        journal.append(Overridden{u"unset-variable"_s, taker, u"it is in my environment"_s});
        QVERIFY(ruleFor(journal, taker) != u"unset-variable"_s);
    }

    void whatCannotBeTakenBackTakesNoEmptyVariable_data()
    {
        QTest::addColumn<QStringList>("empty");
        QTest::addColumn<runbook::Effect>("effect");
        QTest::addColumn<bool>("refused");
        QTest::newRow("empty") << QStringList{u"OLD"_s} << runbook::Effect::Irreversible << true;
        QTest::newRow("another is") << QStringList{u"NEW"_s} << runbook::Effect::Irreversible << false;
        QTest::newRow("none") << QStringList() << runbook::Effect::Irreversible << false;
        QTest::newRow("empty, and it can be taken back") << QStringList{u"OLD"_s} << runbook::Effect::Changing << false;
    }

    void whatCannotBeTakenBackTakesNoEmptyVariable()
    {
        QFETCH(QStringList, empty);
        QFETCH(runbook::Effect, effect);
        QFETCH(bool, refused);
        runbook::Plan plan = samplerun::plan();
        const QString taker = u"backup"_s;
        textOf(plan, u"status"_s) = u"OLD=$(grep x /etc/passwd || true)"_s;
        textOf(plan, taker) = u"rm -rf \"rel/$OLD\""_s;
        for (auto &phase : plan.phases) {
            for (auto &step : phase.steps) {
                for (auto &unit : step.units)
                    unit.unit.effect = unit.id == taker ? effect : unit.unit.effect;
            }
        }
        samplerun::Journal journal(Mode::Live, plan);
        passGate(journal);
        ExecutionEnded ended;
        ended.execution = journal.intend(u"status"_s);
        ended.verdict = Verdict::Successful;
        ended.measured = {{u"empty_variables"_s, QJsonArray::fromStringList(empty)}};
        journal.append(ended);
        QCOMPARE(ruleFor(journal, taker) == u"unset-variable"_s, refused);
        if (!refused)
            return;
        QVERIFY(refusalToStart(journal.state(), taker)->reason.contains(u"$OLD"_s));
        journal.append(Overridden{u"unset-variable"_s, taker, u"all of them"_s});
        QVERIFY(ruleFor(journal, taker) != u"unset-variable"_s);
    }

    void aLostSessionHasNoValues()
    {
        runbook::Plan plan = samplerun::plan();
        const QString taker = u"backup"_s;
        textOf(plan, u"status"_s) = u"OLD=/srv/x"_s;
        textOf(plan, taker) = u"rm -rf \"$OLD\"/*"_s;
        samplerun::Journal journal(Mode::Live, plan);
        passGate(journal);
        journal.execute(u"status"_s);
        journal.append(ConductorAttached{u"desk"_s, true, {}, false});
        QCOMPARE(ruleFor(journal, taker), QString());
        journal.append(ConductorAttached{u"desk"_s, true, u"restarted"_s, true});
        QCOMPARE(ruleFor(journal, taker), u"unset-variable"_s);
    }

    void unitsComeInThePlansOrder()
    {
        samplerun::Journal journal;
        const QStringList units = orderedUnits(journal.state());
        QCOMPARE(units.first(), u"ci-green"_s);
        QCOMPARE(units.last(), u"prune"_s);
        QCOMPARE(units.size(), 12);
        journal.append(ProcedureStarted{u"p1"_s, u"undo"_s, {}});
        QCOMPARE(orderedUnits(journal.state(), u"p1"_s), QStringList({u"p1/undo-deploy"_s, u"p1/undo-verify"_s}));
        QVERIFY(orderedUnits(journal.state(), u"p9"_s).isEmpty());
    }

    void choiceProposesWhatBecomesMoot()
    {
        const samplerun::Journal journal;
        QCOMPARE(proposedNotApplicable(journal.state(), u"how"_s, u"a"_s), QStringList{u"kube-logs"_s});
        QCOMPARE(proposedNotApplicable(journal.state(), u"how"_s, u"b"_s), QStringList{u"compose-logs"_s});
    }

    void settledWorkIsNotProposedAgain()
    {
        samplerun::Journal journal;
        journal.execute(u"kube-logs"_s);
        QVERIFY(proposedNotApplicable(journal.state(), u"how"_s, u"a"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
