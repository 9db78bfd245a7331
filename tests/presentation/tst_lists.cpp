// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "presentation/cautions.h"
#include "presentation/draft.h"
#include "presentation/lists.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace slipway;
using namespace slipway::presentation;
using Tester = QAbstractItemModelTester;

class TestLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEventHasWords();
    void journalTellsAnEventOnce();
    void lastResortIsNeverFirst();
    void runsToResumeComeFirst();
    void contactsLeadSomewhere_data();
    void contactsLeadSomewhere();
    void parametersThatBlockComeFirst();
    void valuesOfARollbackAreUnsettledToo();
    void goingLiveNamesWhatSpeaksAgainstIt();
    void equalFindingsAreOneRow();
    void versionGivesItsLiteralAValue();
    void secretsStayOutOfTheFirstEvent();
    void reloadingKeepsWhatStillFits();
};

void TestLists::everyEventHasWords()
{
    RunFixture fixture;
    const QList<run::EventBody> bodies{
        run::ConductorAttached{QStringLiteral("desk"), true, {}},
        run::BindingChanged{{QStringLiteral("v1"), QStringLiteral("v2"), false}},
        run::LiteralConfirmed{QStringLiteral("v1"), QStringLiteral("looked")},
        run::Overridden{QStringLiteral("order"), QStringLiteral("u1"), QStringLiteral("why")},
        run::CheckTicked{QStringLiteral("c1"), true, {}, {}},
        run::Dismissed{QStringLiteral("u1"), run::Disposition::Skipped, QStringLiteral("why")},
        run::Reopened{QStringLiteral("u1"), QStringLiteral("why")},
        run::AlternativeChosen{QStringLiteral("g"), QStringLiteral("A"), {}},
        run::SoakStarted{QStringLiteral("s2"), 60, {}},
        run::SoakExtended{QStringLiteral("s2"), 60, {}},
        run::SoakEnded{QStringLiteral("s2"), run::Verdict::Successful, {}},
        run::RunHeld{QStringLiteral("why")},
        run::RunWentOn{},
        run::ProcedureStarted{QStringLiteral("i1"), QStringLiteral("back"), QStringLiteral("why")},
        run::ProcedureEnded{QStringLiteral("i1"), true, {}},
        run::TriggerDeclared{QStringLiteral("errors"), {}},
        run::NoteAdded{QStringLiteral("a note"), {}, {}},
        run::LifeboatExported{QStringLiteral("/x"), {}},
        run::RunFinished{run::Outcome::Done, {}}};
    for (const auto &body : bodies)
        fixture.add(body);
    for (const auto &event : fixture.events()) {
        const Telling telling = tell(event, *fixture.state());
        QVERIFY2(!telling.sentence.isEmpty(), qPrintable(event.envelope.type));
        QVERIFY2(!telling.icon.isEmpty(), qPrintable(event.envelope.type));
        QVERIFY2(!telling.sentence.contains(u'%'), qPrintable(telling.sentence));
    }
}

void TestLists::journalTellsAnEventOnce()
{
    RunFixture fixture;
    fixture.execute(QStringLiteral("u1"), 1);
    JournalModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    for (const auto &event : fixture.events())
        model.add(event, *fixture.state());
    model.add(fixture.events().last(), *fixture.state());
    QCOMPARE(model.rowCount(), int(fixture.events().size()));
    QCOMPARE(model.row(model.rowCount() - 1).tone, Tone::Danger);
}

void TestLists::lastResortIsNeverFirst()
{
    ProceduresModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setPlan(RunFixture::plan());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.row(0).title, QStringLiteral("Quick way back"));
    QCOMPARE(model.row(1).tone, Tone::Danger);
}

void TestLists::runsToResumeComeFirst()
{
    ports::RunSummary ended;
    ended.run = QStringLiteral("ended");
    ended.startedAt = QDateTime(QDate(2026, 3, 2), QTime(1, 0), QTimeZone::UTC);
    ended.finishedAt = ended.startedAt.addSecs(60);
    ended.outcome = run::Outcome::Done;
    ports::RunSummary open = ended;
    open.run = QStringLiteral("open");
    open.startedAt = ended.startedAt.addDays(-1);
    open.finishedAt = {};
    open.outcome.reset();
    HistoryModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setRuns({ended, open}, false);
    QCOMPARE(model.row(0).run, QStringLiteral("open"));
    open.environment = QStringLiteral("staging");
    open.settled = 3;
    open.total = 9;
    open.running = 1;
    model.setRuns({ended, open}, false);
    const QString detail = model.index(0).data(DetailRole).toString();
    for (const auto &words : {QStringLiteral("Live"), QStringLiteral("3 of 9 done"), QStringLiteral("1 command(s) were running"),
                              QStringLiteral("staging"), QStringLiteral("2026")})
        QVERIFY2(detail.contains(words), qPrintable(detail));
    model.setRuns({ended, open}, true);
    QCOMPARE(model.rowCount(), 1);
}

void TestLists::contactsLeadSomewhere_data()
{
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("url");
    QTest::newRow("phone") << QStringLiteral("+49 30 1234-567") << QStringLiteral("tel:+49301234567");
    QTest::newRow("mail") << QStringLiteral("ada@example.org") << QStringLiteral("mailto:ada@example.org");
    QTest::newRow("web") << QStringLiteral("https://example.pagerduty.com") << QStringLiteral("https://example.pagerduty.com");
    QTest::newRow("placeholder") << QStringLiteral("+1-XXX-XXX-XXXX") << QString();
    QTest::newRow("words") << QStringLiteral("[Email/Phone]") << QString();
    QTest::newRow("mail with more in it") << QStringLiteral("ada@example.org?bcc=eve@example.org") << QString();
    QTest::newRow("mail with a name before") << QStringLiteral("a?subject=x@example.org") << QString();
    QTest::newRow("phone with more in it") << QStringLiteral("+49 30 1234567;ext=1") << QString();
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QString();
}

void TestLists::contactsLeadSomewhere()
{
    QFETCH(QString, contact);
    QFETCH(QString, url);
    QCOMPARE(urlOfContact(contact).toString(), url);
}

void TestLists::parametersThatBlockComeFirst()
{
    Document document;
    document.plan.parameters = {
        {QStringLiteral("host"), QStringLiteral("db1"), runbook::Parameter::Kind::Host, {}, {5}},
        {QStringLiteral("version"), QStringLiteral("v1"), runbook::Parameter::Kind::Version,
         runbook::Parameter::Staleness::Version, {7, 9}}};
    document.openLiterals = {QStringLiteral("v1")};
    ParametersModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    Draft draft;
    model.setDraft(document, draft);
    QCOMPARE(model.row(0).parameter.value, QStringLiteral("v1"));
    QVERIFY(!model.row(0).settled());
    QVERIFY(model.row(1).settled());
    draft.confirm(QStringLiteral("v1"), QStringLiteral("tonight's"));
    model.setDraft(document, draft);
    QVERIFY(model.row(0).settled());
    draft.unconfirm(QStringLiteral("v1"));
    draft.bind({QStringLiteral("v1"), QStringLiteral("v2"), false});
    model.setDraft(document, draft);
    QVERIFY(model.row(0).settled());
}

/// They do not keep a run from going live, but in the night there is no time to look for them.
void TestLists::valuesOfARollbackAreUnsettledToo()
{
    QTemporaryDir home;
    QFile file(home.filePath(QStringLiteral("kiosk.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Kiosk Release\n\n## Phase 1: Deploy\n\n```bash\n# Assert it\ntest db1.example.org = v1.0.0\n```\n\n"
               "## Rollback Procedures\n\n### Quick rollback\n\n```bash\n# Take it back\ntest v0.9.9 = v0.9.9\n```\n");
    file.close();
    const auto document = readDocument(file.fileName(), QDate(2026, 3, 1));
    QVERIFY(document);
    ParametersModel model;
    Draft draft = draftFor(**document, QStringLiteral("Ada"));
    draft.bind({QStringLiteral("v1.0.0"), QStringLiteral("v1.0.1"), false});
    const auto row = [&](const QString &literal) {
        model.setDraft(**document, draft);
        const auto found = std::ranges::find_if(model.rows(), [&](const ParameterRow &one) { return one.parameter.value == literal; });
        return found == model.rows().end() ? ParameterRow() : *found;
    };
    QVERIFY(!row(QStringLiteral("v0.9.9")).settled());
    QVERIFY(!row(QStringLiteral("v0.9.9")).blocks());
    QVERIFY(row(QStringLiteral("v1.0.0")).settled());
    draft.confirm(QStringLiteral("v0.9.9"), QStringLiteral("looked"));
    QVERIFY(row(QStringLiteral("v0.9.9")).settled());
}

void TestLists::goingLiveNamesWhatSpeaksAgainstIt()
{
    using Item = conductor::PreflightItem;
    const auto item = [](Item::Level level, const QString &rule) {
        return Item{Item::Kind::Finding, level, rule, rule, rule, {}, {}};
    };
    runbook::Plan plan = RunFixture::plan();
    PreflightModel items;
    ParametersModel values;
    Draft draft;
    items.setReport({{}, {}}, draft);
    QVERIFY(cautionsOf(plan, items, values).isEmpty());
    draft.override(QStringLiteral("curl"), QStringLiteral("curl"), QStringLiteral("known"));
    items.setReport({{item(Item::Level::Blocks, QStringLiteral("curl")), item(Item::Level::Warns, QStringLiteral("age")),
                      item(Item::Level::Warns, QStringLiteral("owner")), item(Item::Level::Fine, QStringLiteral("style"))},
                     {}},
                    draft);
    QCOMPARE(cautionsOf(plan, items, values),
             QStringList({QStringLiteral("Open findings: 1 error(s) overridden, 2 warning(s), 1 note(s)")}));
    plan.procedures.clear();
    QCOMPARE(cautionsOf(plan, items, values).first(), QStringLiteral("The runbook has no rollback procedure."));
}

void TestLists::equalFindingsAreOneRow()
{
    using Item = conductor::PreflightItem;
    const Item here{Item::Kind::Finding, Item::Level::Blocks, QStringLiteral("curl"), QStringLiteral("curl"),
                    QStringLiteral("curl without --fail"), {}, {4}};
    Item there = here;
    there.lines = {9};
    const Item trust{Item::Kind::Trust, Item::Level::Blocks, QStringLiteral("trust"), {}, QStringLiteral("not trusted"), {}, {}};
    PreflightModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    Draft draft;
    model.setReport({{here, there, trust}, {}}, draft);
    QCOMPARE(model.rowCount(), 1); // trust has a place of its own
    QCOMPARE(model.row(0).lines, QList<int>({4, 9}));
    QVERIFY(!model.isOverridden(0));
    draft.override(QStringLiteral("curl"), QStringLiteral("curl"), QStringLiteral("known"));
    model.setReport({{here, there, trust}, {}}, draft);
    QVERIFY(model.isOverridden(0));
}

void TestLists::versionGivesItsLiteralAValue()
{
    Document document;
    document.plan.title = QStringLiteral("Kiosk Production Deployment Runbook");
    document.plan.parameters = {{QStringLiteral("version"), QStringLiteral("v1"), runbook::Parameter::Kind::Version,
                                 runbook::Parameter::Staleness::Version, {7}}};
    Draft draft = draftFor(document, QStringLiteral("Ada"));
    QCOMPARE(draft.service, QStringLiteral("Kiosk"));
    QCOMPARE(draft.version, QStringLiteral("v1"));
    draft.setVersion(QStringLiteral("v2"));
    QVERIFY(draft.binding(QStringLiteral("v1")));
    QCOMPARE(draft.binding(QStringLiteral("v1"))->value, QStringLiteral("v2"));
    draft.setVersion(QStringLiteral("v1"));
    QVERIFY(!draft.binding(QStringLiteral("v1")));
    // And the other way round: the value given to the version is what the release goes by.
    draft.bind({QStringLiteral("v1"), QStringLiteral("v3"), false});
    QCOMPARE(draft.version, QStringLiteral("v3"));
    draft.bind({QStringLiteral("v1"), {}, false});
    QCOMPARE(draft.version, QStringLiteral("v1"));
}

void TestLists::secretsStayOutOfTheFirstEvent()
{
    Draft draft;
    draft.bind({QStringLiteral("<token>"), QStringLiteral("hunter2"), true});
    const run::RunStarted first = firstEvent({}, draft, run::Mode::Live, {}, {});
    QCOMPARE(first.bindings.size(), 1);
    QVERIFY(first.bindings.first().value.isEmpty());
    QVERIFY(!run::encode(first).contains("hunter2"));
}

void TestLists::reloadingKeepsWhatStillFits()
{
    Document before;
    before.plan.title = QStringLiteral("Kiosk Release");
    const auto parameter = [](const QString &value) {
        runbook::Parameter made;
        made.name = made.value = value;
        return made;
    };
    before.plan.parameters = {parameter(QStringLiteral("v1.0")), parameter(QStringLiteral("[Name]"))};
    Document after = before;
    after.plan.parameters = {parameter(QStringLiteral("v1.0")), parameter(QStringLiteral("<host>"))};
    Draft draft = draftFor(before, QStringLiteral("Ada"));
    draft.environment = QStringLiteral("staging");
    draft.bind({QStringLiteral("v1.0"), QStringLiteral("v1.1"), false});
    draft.bind({QStringLiteral("[Name]"), QStringLiteral("Grace"), false});
    draft.confirm(QStringLiteral("[Name]"), QStringLiteral("looked"));
    draft.confirm(QStringLiteral("v1.0"), QStringLiteral("looked"));
    draft.override(QStringLiteral("rule"), QStringLiteral("subject"), QStringLiteral("because"));
    draft.trusted = true;
    const Draft kept = keptDraft(draft, before, after);
    QCOMPARE(kept.environment, QStringLiteral("staging"));
    QCOMPARE(kept.leader, QStringLiteral("Ada"));
    QVERIFY(kept.binding(QStringLiteral("v1.0")));
    QVERIFY(!kept.binding(QStringLiteral("[Name]")));
    QVERIFY(kept.isConfirmed(QStringLiteral("v1.0")));
    QVERIFY(!kept.isConfirmed(QStringLiteral("[Name]")));
    QVERIFY(kept.overrides.isEmpty());
    QVERIFY(!kept.trusted);
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
