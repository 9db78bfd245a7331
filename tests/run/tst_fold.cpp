// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplerun.h"

#include <QTest>

using namespace slipway;
using namespace slipway::run;
using namespace Qt::StringLiterals;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startedRunKnowsItsPlan()
    {
        const samplerun::Journal journal;
        const RunState &state = journal.state();
        QCOMPARE(state.run, u"0190-run"_s);
        QCOMPARE(state.stage, Stage::Live);
        QCOMPARE(state.seq, 1);
        QCOMPARE(state.head, journal.events().last().envelope.hash);
        QCOMPARE(state.unitState(u"backup"_s).status, UnitStatus::Open);
        QCOMPARE(state.planUnit(u"backup"_s)->unit.text, u"./backup.sh"_s);
        QCOMPARE(state.planStepOf(u"backup"_s)->id, u"before"_s);
        QCOMPARE(state.planPhaseOf(u"before"_s)->id, u"phase1"_s);
        QCOMPARE(state.planUnit(u"useful"_s)->id, u"useful"_s);
        QVERIFY(!state.planStepOf(u"useful"_s));
        QCOMPARE(state.planUnit(u"remedy"_s)->id, u"remedy"_s);
        QVERIFY(!state.planStepOf(u"remedy"_s) && !state.planPhaseOf(u"remedy"_s));
        QVERIFY(!state.planUnit(u"nothing"_s));
    }

    void copiesOfAStateAreWhole()
    {
        std::optional<samplerun::Journal> journal(std::in_place);
        const RunState copy = journal->state();
        journal.reset();
        QCOMPARE(copy.planUnit(u"backup"_s)->id, u"backup"_s);
        QCOMPARE(copy.planPhaseOf(u"undo-deploy"_s)->id, u"undo"_s);
    }

    void eventsOutOfOrderAreIgnored()
    {
        samplerun::Journal journal;
        RunState state = journal.state();
        Event late = journal.append(NoteAdded{u"one"_s, {}, {}});
        late.envelope.seq = 5;
        apply(state, late);
        QCOMPARE(state.seq, 1);
        QVERIFY(state.notes.isEmpty());
        apply(state, journal.events().last());
        apply(state, journal.events().last());
        QCOMPARE(state.notes.size(), 1);
    }

    void foldEqualsApplyingOneByOne()
    {
        samplerun::Journal journal;
        journal.execute(u"status"_s);
        journal.append(RunHeld{u"lunch"_s});
        const RunState folded = fold(journal.events());
        QCOMPARE(folded.seq, journal.state().seq);
        QCOMPARE(folded.stage, Stage::Holding);
        QCOMPARE(folded.unitState(u"status"_s).status, UnitStatus::Done);
    }

    void executionGoesFromIntentToEnd()
    {
        samplerun::Journal journal;
        const QString execution = journal.intend(u"backup"_s);
        QCOMPARE(journal.state().unitState(u"backup"_s).status, UnitStatus::Running);
        QCOMPARE(journal.state().runningExecutions(), QStringList{execution});
        QCOMPARE(journal.state().lastExecution(u"backup"_s)->actor, u"Ada"_s);
        QVERIFY(journal.state().lastExecution(u"backup"_s)->startedAt);
        journal.end(execution);
        QCOMPARE(journal.state().unitState(u"backup"_s).status, UnitStatus::Done);
        QVERIFY(journal.state().runningExecutions().isEmpty());
        QCOMPARE(journal.state().lastExecution(u"backup"_s)->ended->exitCode, 0);
    }

    void endingDecidesStatus_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("ending");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, Verdict verdict, Ending ending, UnitStatus status) {
            QTest::newRow(name) << int(verdict) << int(ending) << int(status);
        };
        row("successful", Verdict::Successful, Ending::Exited, UnitStatus::Done);
        row("failed", Verdict::Failed, Ending::Exited, UnitStatus::Interrupted);
        row("error", Verdict::Error, Ending::CouldNotStart, UnitStatus::Interrupted);
        row("only shows", Verdict::Inconclusive, Ending::Exited, UnitStatus::AwaitingVerdict);
        row("unknown", Verdict::None, Ending::Unknown, UnitStatus::Unknown);
    }
    void endingDecidesStatus()
    {
        QFETCH(int, verdict);
        QFETCH(int, ending);
        QFETCH(int, status);
        samplerun::Journal journal;
        journal.end(journal.intend(u"backup"_s), Verdict(verdict), 0, {}, Ending(ending));
        QCOMPARE(int(journal.state().unitState(u"backup"_s).status), status);
    }

    void verdictOfAPersonSettles()
    {
        samplerun::Journal journal;
        const QString right = journal.execute(u"compose-logs"_s, Verdict::Inconclusive);
        journal.append(VerdictGiven{right, true, u"clean"_s}, u"Grace"_s);
        QCOMPARE(journal.state().unitState(u"compose-logs"_s).status, UnitStatus::Done);
        QCOMPARE(journal.state().unitState(u"compose-logs"_s).by, u"Grace"_s);
        QCOMPARE(journal.state().executions.value(right).verdictBy, u"Grace"_s);
        const QString wrong = journal.execute(u"kube-logs"_s, Verdict::Inconclusive);
        journal.append(VerdictGiven{wrong, false, u"errors"_s});
        QCOMPARE(journal.state().unitState(u"kube-logs"_s).status, UnitStatus::Interrupted);
    }

    void remedyDecidesStatus_data()
    {
        QTest::addColumn<int>("remedy");
        QTest::addColumn<int>("status");
        QTest::newRow("retry") << int(Remedy::Retry) << int(UnitStatus::Open);
        QTest::newRow("edit") << int(Remedy::EditAndRetry) << int(UnitStatus::Open);
        QTest::newRow("continue") << int(Remedy::ContinueFromHere) << int(UnitStatus::Open);
        QTest::newRow("ignore") << int(Remedy::Ignore) << int(UnitStatus::Ignored);
        QTest::newRow("fail") << int(Remedy::Fail) << int(UnitStatus::Failed);
    }
    void remedyDecidesStatus()
    {
        QFETCH(int, remedy);
        QFETCH(int, status);
        samplerun::Journal journal;
        const QString execution = journal.execute(u"backup"_s, Verdict::Failed, 1);
        journal.append(InterruptionRaised{u"i1"_s, u"backup"_s, execution, u"exit code 1"_s}, u"slipway"_s);
        QVERIFY(journal.state().openInterruption(u"backup"_s));
        journal.append(InterruptionDecided{u"i1"_s, Remedy(remedy), u"because"_s, {}}, u"Grace"_s);
        QVERIFY(!journal.state().openInterruption(u"backup"_s));
        QCOMPARE(int(journal.state().unitState(u"backup"_s).status), status);
        QCOMPARE(journal.state().interruptions.first().decidedBy, u"Grace"_s);
        QCOMPARE(journal.state().interruptions.first().decided->reason, u"because"_s);
    }

    void unknownOutcomeWaitsForAPerson()
    {
        samplerun::Journal journal;
        const QString execution = journal.intend(u"backup"_s);
        journal.end(execution, Verdict::None, 0, {}, Ending::Unknown);
        journal.append(InterruptionRaised{u"i1"_s, u"backup"_s, execution, u"outcome unknown"_s}, u"slipway"_s);
        QCOMPARE(journal.state().unitState(u"backup"_s).status, UnitStatus::Unknown);
        journal.append(VerdictGiven{execution, true, u"the file is there"_s});
        QCOMPARE(journal.state().unitState(u"backup"_s).status, UnitStatus::Done);
        QVERIFY(!journal.state().openInterruption(u"backup"_s));
    }

    void lateOutcomeOfAnEarlierAttemptChangesNothing()
    {
        samplerun::Journal journal;
        const QString first = journal.intend(u"backup"_s);
        const QString second = journal.intend(u"backup"_s);
        journal.end(second);
        journal.end(first, Verdict::Failed, 1);
        QCOMPARE(journal.state().unitState(u"backup"_s).status, UnitStatus::Done);
        QCOMPARE(journal.state().executions.value(first).ended->exitCode, 1);
    }

    void dismissingAStepCoversItsOpenUnits()
    {
        samplerun::Journal journal;
        journal.execute(u"status"_s);
        journal.append(Dismissed{u"before"_s, Disposition::NotApplicable, u"no database"_s});
        QCOMPARE(journal.state().unitState(u"status"_s).status, UnitStatus::Done);
        QCOMPARE(journal.state().unitState(u"backup"_s).status, UnitStatus::NotApplicable);
        QCOMPARE(journal.state().unitState(u"backup"_s).note, u"no database"_s);
        journal.append(Reopened{u"before"_s, u"there is one"_s});
        QCOMPARE(journal.state().unitState(u"backup"_s).status, UnitStatus::Open);
        journal.append(Dismissed{u"phase3"_s, Disposition::Skipped, u"later"_s});
        QCOMPARE(journal.state().unitState(u"prune"_s).status, UnitStatus::Skipped);
    }

    void dismissingAUnitAnswersItsInterruption()
    {
        samplerun::Journal journal;
        const QString execution = journal.execute(u"backup"_s, Verdict::Failed, 1);
        journal.append(InterruptionRaised{u"i1"_s, u"backup"_s, execution, u"exit code 1"_s});
        journal.append(Dismissed{u"backup"_s, Disposition::Skipped, u"done by hand"_s});
        QCOMPARE(journal.state().unitState(u"backup"_s).status, UnitStatus::Skipped);
        QVERIFY(!journal.state().openInterruption(u"backup"_s));
    }

    void choosingSettlesTheOtherOption()
    {
        samplerun::Journal journal;
        journal.append(AlternativeChosen{u"how"_s, u"b"_s, {}});
        QCOMPARE(journal.state().unitState(u"compose-up"_s).status, UnitStatus::NotChosen);
        QCOMPARE(journal.state().unitState(u"kube-apply"_s).status, UnitStatus::Open);
        journal.append(AlternativeChosen{u"how"_s, u"a"_s, u"changed our mind"_s});
        QCOMPARE(journal.state().unitState(u"kube-apply"_s).status, UnitStatus::NotChosen);
    }

    void holdFreezesSoaks()
    {
        samplerun::Journal journal;
        const QDateTime end = journal.now().addSecs(1800);
        journal.append(SoakStarted{u"verify"_s, 1800, end});
        journal.append(RunHeld{u"alarm"_s});
        QCOMPARE(journal.state().stage, Stage::Holding);
        QCOMPARE(journal.state().soaks.value(u"verify"_s).endsAt, end);
        journal.advance(599);
        journal.append(RunWentOn{});
        QCOMPARE(journal.state().stage, Stage::Live);
        QCOMPARE(journal.state().soaks.value(u"verify"_s).endsAt, end.addSecs(600));
        journal.append(SoakExtended{u"verify"_s, 60, u"to be sure"_s});
        QCOMPARE(journal.state().soaks.value(u"verify"_s).endsAt, end.addSecs(660));
        QCOMPARE(journal.state().soaks.value(u"verify"_s).seconds, 1860);
        journal.append(SoakEnded{u"verify"_s, Verdict::Successful, {}});
        QVERIFY(journal.state().soaks.value(u"verify"_s).ended);
    }

    void theReasonOfAHoldMayComeAfterwards()
    {
        samplerun::Journal journal;
        journal.append(RunHeld{u"nothing is held"_s, true});
        QVERIFY(!journal.state().heldAt);
        journal.append(RunHeld{});
        const auto heldAt = journal.state().heldAt;
        QVERIFY(heldAt);
        journal.advance(20);
        journal.append(RunHeld{u"alarm"_s, true});
        QCOMPARE(journal.state().heldAt, heldAt);
        QCOMPARE(journal.state().heldReason, u"alarm"_s);
    }

    void aSoakThatIsEndedEarlyKnowsHowLongItWas()
    {
        samplerun::Journal journal;
        const QDateTime begun = journal.now();
        journal.append(SoakStarted{u"verify"_s, 1800, begun.addSecs(1800)});
        journal.advance(191);
        journal.append(RunHeld{u"alarm"_s});
        journal.advance(500);
        journal.append(SoakEnded{u"verify"_s, Verdict::Successful, u"quiet"_s});
        const Soak early = journal.state().soaks.value(u"verify"_s);
        QVERIFY(early.endedEarly());
        QCOMPARE(early.waited, 192); // while holding no time passes
        samplerun::Journal other;
        other.append(SoakStarted{u"verify"_s, 1800, other.now().addSecs(1800)});
        other.advance(1900);
        other.append(SoakEnded{u"verify"_s, Verdict::Successful, {}});
        QVERIFY(!other.state().soaks.value(u"verify"_s).endedEarly());
    }

    void soakStartedDuringAHoldMovesByWhatItMissed()
    {
        samplerun::Journal journal;
        journal.append(RunHeld{});
        journal.advance(100);
        const QDateTime end = journal.now().addSecs(1800);
        journal.append(SoakStarted{u"verify"_s, 1800, end});
        journal.advance(9);
        journal.append(RunWentOn{});
        QCOMPARE(journal.state().soaks.value(u"verify"_s).endsAt, end.addSecs(10));
    }

    void proceduresHaveUnitsOfTheirOwn()
    {
        samplerun::Journal journal;
        journal.append(ProcedureStarted{u"p1"_s, u"undo"_s, u"error rate"_s});
        QCOMPARE(journal.state().stage, Stage::RollingBack);
        QCOMPARE(journal.state().activeProcedure()->instance, u"p1"_s);
        const QString key = unitKey(u"p1"_s, u"undo-deploy"_s);
        QCOMPARE(key, u"p1/undo-deploy"_s);
        QCOMPARE(unitKey(u"p1"_s, key), key);
        QCOMPARE(journal.state().planUnit(key)->id, u"undo-deploy"_s);
        journal.execute(key);
        QCOMPARE(journal.state().unitState(key).status, UnitStatus::Done);
        QCOMPARE(journal.state().unitState(u"undo-deploy"_s).status, UnitStatus::Open);
        journal.append(ProcedureStarted{u"p2"_s, u"look"_s, {}});
        QCOMPARE(journal.state().activeProcedure()->instance, u"p2"_s);
        QCOMPARE(journal.state().stage, Stage::RollingBack);
        journal.append(ProcedureEnded{u"p2"_s, true, {}});
        journal.append(ProcedureEnded{u"p1"_s, true, {}});
        QVERIFY(!journal.state().activeProcedure());
        QCOMPARE(journal.state().stage, Stage::Live);
        journal.append(ProcedureStarted{u"p3"_s, u"undo"_s, {}});
        QCOMPARE(journal.state().unitState(u"p3/undo-deploy"_s).status, UnitStatus::Open);
    }

    void diagnosisIsNoRollback()
    {
        samplerun::Journal journal;
        journal.append(ProcedureStarted{u"p1"_s, u"look"_s, {}});
        QCOMPARE(journal.state().stage, Stage::Live);
    }

    void bindingsAndConfirmationsAreKept()
    {
        samplerun::Journal journal;
        journal.append(BindingChanged{{u"v0.9.9"_s, u"v1.3.0"_s, false}});
        journal.append(BindingChanged{{u"v0.9.9"_s, u"v1.3.1"_s, false}});
        journal.append(LiteralConfirmed{u"0042"_s, u"still right"_s});
        QCOMPARE(journal.state().bindings.size(), 1);
        QCOMPARE(journal.state().bindings.first().value, u"v1.3.1"_s);
        QCOMPARE(journal.state().confirmedLiterals, QStringList{u"0042"_s});
    }

    void untickingOpensACheckAgain()
    {
        samplerun::Journal journal;
        journal.append(CheckTicked{u"ci-green"_s, true, u"build 812"_s, {{u"ci.png"_s, u"ab"_s, 3, u"image/png"_s}}},
                       u"Grace"_s);
        QCOMPARE(journal.state().unitState(u"ci-green"_s).status, UnitStatus::Done);
        QCOMPARE(journal.state().unitState(u"ci-green"_s).note, u"build 812"_s);
        QCOMPARE(journal.state().unitState(u"ci-green"_s).attachments.size(), 1);
        journal.append(CheckTicked{u"ci-green"_s, false, u"went red"_s, {}});
        QCOMPARE(journal.state().unitState(u"ci-green"_s).status, UnitStatus::Open);
    }

    void evidenceIsKeptWithoutATickAndTakenBack()
    {
        const Attachment picture{u"ci.png"_s, u"ab"_s, 3, u"image/png"_s};
        const Attachment link{u"https://ci.example.org/812"_s, u"cd"_s, 26, u"text/uri-list"_s};
        samplerun::Journal journal;
        journal.append(EvidenceAttached{u"ci-green"_s, {picture}});
        journal.append(EvidenceAttached{u"ci-green"_s, {picture, link}});
        QCOMPARE(journal.state().unitState(u"ci-green"_s).status, UnitStatus::Open);
        QCOMPARE(journal.state().unitState(u"ci-green"_s).attachments, QList({picture, link}));
        journal.append(EvidenceRemoved{u"ci-green"_s, picture.sha256, picture.name});
        QCOMPARE(journal.state().unitState(u"ci-green"_s).attachments, QList{link});
    }

    void aContactIsFilledInForTheRun()
    {
        samplerun::Journal journal;
        RunStarted started = journal.state().started;
        started.plan.contacts.people = {{u"Lead"_s, u"[Name]"_s, u"[Phone]"_s, 20}, {u"Admin"_s, u"[Name]"_s, u"[Phone]"_s, 21}};
        started.plan.contacts.channels = {{u"Phone"_s, u"+1-XXX"_s, 10}};
        RunState state;
        auto take = [&, seq = 0](const EventBody &body) mutable {
            Event event;
            event.envelope.seq = ++seq;
            event.body = body;
            apply(state, event);
        };
        take(started);
        take(ContactCompleted{20, u"Lead"_s, u"Ada"_s, u"+49 30 1234567"_s});
        take(ContactCompleted{10, u"Phone"_s, {}, u"+49 30 7654321"_s});
        QCOMPARE(state.plan().contacts.people.at(0).name, u"Ada"_s);
        QCOMPARE(state.plan().contacts.people.at(1).name, u"[Name]"_s);
        QCOMPARE(state.plan().contacts.channels.at(0).value, u"+49 30 7654321"_s);
        take(ContactCompleted{20, u"Lead"_s, u"[Name]"_s, u"[Phone]"_s});
        QCOMPARE(state.plan().contacts.people.at(0).name, u"[Name]"_s);
    }

    void finishedRunSaysSo()
    {
        samplerun::Journal journal;
        journal.append(RunFinished{Outcome::Aborted, u"no window"_s});
        QCOMPARE(journal.state().stage, Stage::Finished);
        QCOMPARE(journal.state().finished->outcome, Outcome::Aborted);
        QVERIFY(journal.state().finishedAt.isValid());
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
