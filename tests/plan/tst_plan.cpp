// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/plan.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::runbook;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checklistsAreTheGate();
    void unitsHaveStableIds();
    void alternativesBecomeGroups();
    void orBecomesAGroup();
    void anOptionMayHaveSeveralUnits();
    void notesBeforeOrAreNoOption();
    void fencesPartOptions();
    void oneLineMayHoldAChoice();
    void everyReplacementOfAReplacementIsAnOption();
    void orWithoutACommandStaysANote();
    void orWithinAnOptionIsNeverDemanded();
    void onlyWorkIsRequired();
    void proceduresAreOneStep();
    void lookupsFindEverything();
    void commandsOfTroubleshootingHaveTheirPlace();
    void theSidecarOverrides();
    void theShellIsChosen();
    void jsonKeepsEverything();
    void brokenJsonIsRefused();
};

namespace {

Unit command(int line, const QString &text)
{
    Unit unit;
    unit.kind = UnitKind::Command;
    unit.title = text;
    unit.text = text;
    unit.line = line;
    unit.textLine = line;
    return unit;
}

Unit orElse(int line, const QString &text, int replaced)
{
    Unit unit = command(line, text);
    unit.alternativeTo = replaced;
    return unit;
}

Runbook withUnits(const QList<Unit> &units, const QList<Alternative> &alternatives = {})
{
    Runbook runbook;
    Step step;
    step.title = u"Deploy"_s;
    step.units = units;
    step.alternatives = alternatives;
    Phase phase;
    phase.title = u"Deployment"_s;
    phase.steps = {step};
    runbook.phases = {phase};
    return runbook;
}

const PlanStep &onlyStep(const Plan &plan)
{
    return plan.phases.constFirst().steps.constFirst();
}

QStringList textsOf(const QList<PlanUnit> &units)
{
    QStringList texts;
    for (const PlanUnit &unit : units)
        texts.append(unit.unit.text);
    return texts;
}

/// Random values for every field, so that a field left out of the JSON shows.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int number() { return int(m_random.bounded(1000)); }
    [[nodiscard]] bool flag() { return m_random.bounded(2) == 1; }
    [[nodiscard]] QString words()
    {
        static const QStringList samples = {
            {}, u"a"_s, u"\"q\" 'x' \\ \n\t"_s, u"ünïcødé 🚢 \u202e"_s, QString(QChar(0)), u"{\"a\": [1]}"_s};
        return samples.at(qsizetype(m_random.bounded(quint32(samples.size())))) + QString::number(number());
    }
    template<typename T, typename Make>
    [[nodiscard]] QList<T> some(Make make)
    {
        QList<T> list;
        for (int i = int(m_random.bounded(4)); i > 0; --i)
            list.append(make());
        return list;
    }
    template<typename Enum>
    [[nodiscard]] Enum one(Enum last)
    {
        return static_cast<Enum>(m_random.bounded(static_cast<int>(last) + 1));
    }

    [[nodiscard]] QStringList lines()
    {
        return some<QString>([this] { return words(); });
    }
    [[nodiscard]] QList<Prose> prose()
    {
        return some<Prose>([this] { return Prose{words(), number()}; });
    }
    [[nodiscard]] Unit unit()
    {
        Unit unit;
        unit.kind = one(UnitKind::Note);
        unit.title = words();
        unit.text = words();
        unit.language = words();
        unit.line = number();
        unit.textLine = number();
        unit.asserts = flag();
        unit.effect = one(Effect::Irreversible);
        unit.optional = flag();
        unit.condition = words();
        unit.script = flag();
        if (flag())
            unit.alternativeTo = number();
        unit.promql = words();
        unit.intervalSeconds = number();
        unit.url = words();
        unit.expected = words();
        unit.input = lines();
        unit.path = words();
        unit.checked = flag();
        unit.target = words();
        unit.attributes = {words(), words(), words(), flag(), flag(), flag(), flag()};
        return unit;
    }
    [[nodiscard]] PlanUnit planUnit() { return {words(), unit(), words(), words(), flag(), flag(), number()}; }
    [[nodiscard]] PlanStep step()
    {
        const auto option = [this] { return PlanOption{words(), words(), words(), words(), number()}; };
        return {words(),
                words(),
                words(),
                number(),
                flag(),
                words(),
                number(),
                flag(),
                some<PlanUnit>([this] { return planUnit(); }),
                some<AlternativeGroup>([&] {
                    return AlternativeGroup{words(), words(), some<PlanOption>(option)};
                }),
                prose()};
    }
    [[nodiscard]] PlanPhase phase()
    {
        return {words(),
                one(PlanPhase::Kind::Procedure),
                words(),
                words(),
                words(),
                words(),
                flag(),
                number(),
                some<PlanStep>([this] { return step(); }),
                prose(),
                one(Procedure::Kind::Other),
                words(),
                flag()};
    }
    [[nodiscard]] Trigger trigger()
    {
        Trigger trigger{words(), one(Trigger::Kind::Declared), words(), words(), {}, words(), {}, number()};
        if (flag())
            trigger.threshold = number() / 7.0;
        if (flag())
            trigger.baselineMultiple = number() / 3.0;
        return trigger;
    }
    [[nodiscard]] Plan plan()
    {
        const auto units = [this] { return some<Unit>([this] { return unit(); }); };
        Plan plan;
        plan.title = words();
        plan.phases = some<PlanPhase>([this] { return phase(); });
        plan.procedures = some<PlanPhase>([this] { return phase(); });
        plan.triggers = some<Trigger>([this] { return trigger(); });
        plan.healthChecks = some<HealthCheck>([this] {
            return HealthCheck{words(), words(), one(HealthCheck::Kind::Command), words(), number()};
        });
        plan.troubleshooting = some<Troubleshooting>(
            [&] { return Troubleshooting{words(), number(), lines(), units(), lines(), units(), prose()}; });
        plan.contacts.channels = some<Channel>([this] { return Channel{words(), words(), number()}; });
        plan.contacts.people = some<Person>([this] { return Person{words(), words(), words(), number()}; });
        plan.contacts.escalation = some<EscalationLevel>([this] { return EscalationLevel{words(), number()}; });
        plan.usefulCommands = some<PlanUnit>([this] { return planUnit(); });
        plan.troubleCommands = some<PlanUnit>([this] { return planUnit(); });
        plan.links = some<Link>([this] { return Link{words(), words(), number()}; });
        plan.parameters = some<Parameter>([this] {
            return Parameter{words(), words(), one(Parameter::Kind::Other), one(Parameter::Staleness::Backup),
                             some<int>([this] { return number(); })};
        });
        plan.metadata = some<MetadataEntry>([this] { return MetadataEntry{words(), words(), number()}; });
        plan.shell = lines();
        plan.prometheusUrl = words();
        plan.cwd = words();
        return plan;
    }

private:
    QRandomGenerator m_random;
};

} // namespace

void TestPlan::checklistsAreTheGate()
{
    Runbook runbook = withUnits({command(20, u"ls"_s)});
    runbook.checklists = {{u"Code"_s, 3, {{u"Reviewed"_s, false, 4}, {u"Tested"_s, true, 5}}}, {u"People"_s, 7, {}}};
    const Plan plan = makePlan(runbook);
    QCOMPARE(plan.phases.size(), 2);
    const PlanPhase &gate = plan.phases.constFirst();
    QCOMPARE(gate.kind, PlanPhase::Kind::Checklist);
    QCOMPARE(gate.steps.size(), 2);
    QCOMPARE(gate.steps.at(0).title, u"Code"_s);
    const PlanUnit &tested = gate.steps.at(0).units.at(1);
    QCOMPARE(tested.unit.kind, UnitKind::Check);
    QCOMPARE(tested.unit.line, 5);
    QVERIFY(tested.unit.checked && tested.required);
    QVERIFY(makePlan(withUnits({})).phases.constFirst().kind == PlanPhase::Kind::Phase);
}

void TestPlan::unitsHaveStableIds()
{
    const Runbook runbook = withUnits({command(1, u"a"_s), command(2, u"a"_s), command(3, u"b"_s)});
    const QList<PlanUnit> first = onlyStep(makePlan(runbook)).units;
    const QList<PlanUnit> again = onlyStep(makePlan(runbook)).units;
    QSet<QString> ids;
    for (qsizetype i = 0; i < first.size(); ++i) {
        QCOMPARE(first.at(i).id, again.at(i).id);
        QVERIFY(!first.at(i).id.contains(u'/'));
        ids.insert(first.at(i).id);
    }
    QCOMPARE(ids.size(), 3);
    const auto moved =
        onlyStep(makePlan(withUnits({command(11, u"a"_s), command(12, u"x"_s), command(13, u"b"_s)}))).units;
    QCOMPARE(moved.at(0).id, first.at(0).id);
    QVERIFY(moved.at(1).id != first.at(1).id);
    QCOMPARE(moved.at(2).id, first.at(2).id);
}

void TestPlan::alternativesBecomeGroups()
{
    const Alternative compose{u"A"_s, u"Compose"_s, u"Small"_s, 10, {command(11, u"up"_s), command(12, u"ps"_s)}, {}};
    const Alternative kubernetes{{}, u"Kubernetes"_s, {}, 20, {command(21, u"apply"_s)}, {}};
    const Plan plan = makePlan(withUnits({command(5, u"before"_s), command(30, u"after"_s)}, {compose, kubernetes}));
    const PlanStep &step = onlyStep(plan);
    QCOMPARE(textsOf(step.units), QStringList({u"before"_s, u"up"_s, u"ps"_s, u"apply"_s, u"after"_s}));
    QCOMPARE(step.groups.size(), 1);
    const AlternativeGroup &group = step.groups.constFirst();
    QCOMPARE(group.options.size(), 2);
    QCOMPARE(group.options.at(0).label, u"A"_s);
    QCOMPARE(group.options.at(0).qualifier, u"Small"_s);
    QCOMPARE(group.options.at(1).label, u"B"_s);
    QCOMPARE(step.units.at(2).group, group.id);
    QCOMPARE(step.units.at(2).option, group.options.at(0).id);
    QCOMPARE(step.units.at(3).option, group.options.at(1).id);
    QVERIFY(step.units.at(0).group.isEmpty() && step.units.at(4).group.isEmpty());
}

void TestPlan::orBecomesAGroup()
{
    const PlanStep step = onlyStep(makePlan(withUnits({command(1, u"undo"_s), orElse(3, u"Or undo --to 2"_s, 1),
                                                       orElse(5, u"Or by hand"_s, 1), command(7, u"watch"_s)})));
    QCOMPARE(step.groups.size(), 1);
    QCOMPARE(step.groups.at(0).options.size(), 3);
    QCOMPARE(step.groups.at(0).options.at(2).label, u"C"_s);
    QCOMPARE(step.units.at(0).option, step.groups.at(0).options.at(0).id);
    QCOMPARE(step.units.at(2).option, step.groups.at(0).options.at(2).id);
    QVERIFY(step.units.at(3).group.isEmpty());
}

void TestPlan::anOptionMayHaveSeveralUnits()
{
    const PlanStep step = onlyStep(
        makePlan(withUnits({command(1, u"Option 1"_s), command(2, u"check"_s), orElse(4, u"Or by hand"_s, 1),
                            orElse(5, u"restart"_s, 1), orElse(6, u"Or not"_s, 1), command(7, u"after"_s)})));
    QCOMPARE(step.groups.size(), 1);
    QCOMPARE(step.groups.at(0).options.size(), 3);
    QStringList options;
    for (const PlanUnit &unit : step.units)
        options.append(unit.option.section(u'.', -1));
    QCOMPARE(options, QStringList({u"1"_s, u"1"_s, u"2"_s, u"2"_s, u"3"_s, {}}));
}

void TestPlan::notesBeforeOrAreNoOption()
{
    Unit note = command(3, u"Expected: ok"_s);
    note.kind = UnitKind::Note;
    const PlanStep step =
        onlyStep(makePlan(withUnits({command(1, u"a"_s), command(2, u"b"_s), note, orElse(4, u"Or c"_s, 3)})));
    QCOMPARE(step.groups.size(), 1);
    QCOMPARE(step.groups.at(0).options.at(0).line, 2);
    QVERIFY(step.units.at(0).group.isEmpty() && step.units.at(2).group.isEmpty());
}

void TestPlan::fencesPartOptions()
{
    Runbook runbook =
        withUnits({command(2, u"a"_s), orElse(6, u"b"_s, 2), orElse(7, u"c"_s, 2), orElse(11, u"d"_s, 2)});
    runbook.source = u"```\na\n```\nor\n```\nb\nc\n```\nor\n~~~\nd\n~~~\n"_s;
    const PlanStep step = onlyStep(makePlan(runbook));
    QCOMPARE(step.groups.at(0).options.size(), 3);
    QCOMPARE(step.units.at(1).option, step.units.at(2).option);
    QVERIFY(step.units.at(3).option != step.units.at(2).option);
}

void TestPlan::oneLineMayHoldAChoice()
{
    const PlanStep step = onlyStep(makePlan(
        withUnits({command(3, u"stop test"_s), orElse(3, u"stop prod"_s, 3), orElse(3, u"stop all"_s, 3), command(4, u"go on"_s)})));
    QCOMPARE(step.groups.size(), 1);
    QCOMPARE(step.groups.at(0).options.size(), 3);
    QVERIFY(step.units.at(0).option != step.units.at(1).option);
    QVERIFY(step.units.at(1).option != step.units.at(2).option);
    QVERIFY(step.units.at(3).group.isEmpty());
}

void TestPlan::everyReplacementOfAReplacementIsAnOption()
{
    const PlanStep step = onlyStep(
        makePlan(withUnits({command(2, u"git revert A"_s), orElse(5, u"git revert A B"_s, 2), orElse(8, u"git revert -m 1 M"_s, 5)})));
    QCOMPARE(step.groups.size(), 1);
    QCOMPARE(step.groups.at(0).options.size(), 3);
}

void TestPlan::orWithoutACommandStaysANote()
{
    Unit note = orElse(3, u"Or edit the config"_s, 1);
    note.kind = UnitKind::Note;
    const PlanStep step = onlyStep(makePlan(withUnits({command(1, u"run"_s), note})));
    QVERIFY(step.groups.isEmpty());
    QVERIFY(step.units.at(0).required && !step.units.at(1).required);
}

void TestPlan::orWithinAnOptionIsNeverDemanded()
{
    const Alternative a{u"A"_s, {}, {}, 1, {command(2, u"x"_s), orElse(3, u"y"_s, 2)}, {}};
    const Alternative b{u"B"_s, {}, {}, 5, {command(6, u"z"_s)}, {}};
    const PlanStep step = onlyStep(makePlan(withUnits({}, {a, b})));
    QCOMPARE(step.groups.size(), 1);
    QVERIFY(step.units.at(0).required);
    QVERIFY(!step.units.at(1).required);
    QCOMPARE(step.units.at(1).option, step.units.at(0).option);
}

void TestPlan::onlyWorkIsRequired()
{
    Unit note = command(1, u"note"_s);
    note.kind = UnitKind::Note;
    Unit stream = command(2, u"logs -f"_s);
    stream.kind = UnitKind::Stream;
    Unit optional = command(3, u"if needed"_s);
    optional.optional = true;
    Runbook runbook = withUnits({note, stream, optional, command(4, u"work"_s)});
    runbook.usefulCommands = {command(9, u"ps"_s)};
    const Plan plan = makePlan(runbook);
    QList<bool> required;
    for (const PlanUnit &unit : onlyStep(plan).units)
        required.append(unit.required);
    QCOMPARE(required, QList<bool>({false, false, false, true}));
    QVERIFY(!plan.usefulCommands.constFirst().required);
}

void TestPlan::proceduresAreOneStep()
{
    Runbook runbook;
    Procedure procedure;
    procedure.kind = Procedure::Kind::Restore;
    procedure.number = u"4"_s;
    procedure.title = u"Restore from Backup"_s;
    procedure.lastResort = true;
    procedure.units = {command(1, u"stop"_s), command(2, u"restore"_s), orElse(3, u"other"_s, 2)};
    runbook.procedures = {procedure};
    const Plan plan = makePlan(runbook);
    const PlanPhase &phase = plan.procedures.constFirst();
    QCOMPARE(phase.kind, PlanPhase::Kind::Procedure);
    QCOMPARE(phase.procedureKind, Procedure::Kind::Restore);
    QVERIFY(phase.lastResort);
    QCOMPARE(phase.steps.size(), 1);
    QCOMPARE(phase.steps.constFirst().units.size(), 3);
    QCOMPARE(phase.steps.constFirst().groups.size(), 1);
    QVERIFY(plan.phases.isEmpty());
}

void TestPlan::lookupsFindEverything()
{
    Runbook runbook = withUnits({command(1, u"a"_s)});
    Procedure procedure;
    procedure.units = {command(2, u"b"_s)};
    runbook.procedures = {procedure};
    runbook.usefulCommands = {command(3, u"c"_s)};
    const Plan plan = makePlan(runbook);
    const QString a = onlyStep(plan).units.constFirst().id;
    const QString b = plan.procedures.constFirst().steps.constFirst().units.constFirst().id;
    const QString c = plan.usefulCommands.constFirst().id;
    QCOMPARE(plan.unit(a)->unit.text, u"a"_s);
    QCOMPARE(plan.unit(b)->unit.text, u"b"_s);
    QCOMPARE(plan.unit(c)->unit.text, u"c"_s);
    QCOMPARE(plan.stepOf(b), &plan.procedures.constFirst().steps.constFirst());
    QVERIFY(!plan.stepOf(c));
    QCOMPARE(plan.step(onlyStep(plan).id), &onlyStep(plan));
    QCOMPARE(plan.phaseOf(onlyStep(plan).id), &plan.phases.constFirst());
    QVERIFY(!plan.unit(u"nothing"_s) && !plan.step({}) && !plan.phaseOf({}));
}

void TestPlan::commandsOfTroubleshootingHaveTheirPlace()
{
    Runbook runbook = withUnits({command(1, u"a"_s)});
    Troubleshooting slow;
    slow.diagnosis = {command(10, u"top"_s)};
    slow.solutionUnits = {command(12, u"restart"_s)};
    Troubleshooting words;
    Troubleshooting refused;
    refused.diagnosis = {command(20, u"migrate --plan"_s)};
    runbook.troubleshooting = {slow, words, refused};
    UnitSettings settings;
    settings.match = u"top"_s;
    settings.readOnly = true;
    Sidecar sidecar;
    sidecar.units = {settings};
    const Plan plan = makePlan(runbook, sidecar);
    QVERIFY(unmatchedSettings(plan, sidecar).isEmpty());
    QStringList texts;
    for (const PlanUnit &unit : plan.commandsOfTrouble(0))
        texts.append(unit.unit.text);
    QCOMPARE(texts, QStringList({u"top"_s, u"restart"_s}));
    QCOMPARE(plan.commandsOfTrouble(0).constFirst().unit.effect, Effect::ReadOnly);
    QVERIFY(plan.commandsOfTrouble(1).isEmpty());
    const PlanUnit last = plan.commandsOfTrouble(2).constFirst();
    QCOMPARE(last.unit.text, u"migrate --plan"_s);
    QVERIFY(!last.required);
    QCOMPARE(*plan.unit(last.id), last);
    QVERIFY(!plan.stepOf(last.id));
    Plan older = plan;
    older.troubleCommands.clear();
    QVERIFY(older.commandsOfTrouble(2).isEmpty());
}

void TestPlan::theSidecarOverrides()
{
    Sidecar sidecar;
    UnitSettings byTitle;
    byTitle.match = u"Check"_s;
    byTitle.expected = u"PONG"_s;
    byTitle.asserts = true;
    byTitle.timeoutSeconds = 30;
    UnitSettings byText;
    byText.match = u"./x.sh one"_s;
    byText.readOnly = true;
    byText.runThrough = true;
    UnitSettings typo;
    typo.match = u"Chekc"_s;
    sidecar.units = {byTitle, byText, typo};
    Unit check = command(1, u"redis-cli PING"_s);
    check.title = u"Check"_s;
    const Plan plan = makePlan(withUnits({check, command(2, u"  ./x.sh one\n./x.sh two"_s)}), sidecar);
    const QList<PlanUnit> &units = onlyStep(plan).units;
    QCOMPARE(units.at(0).unit.expected, u"PONG"_s);
    QVERIFY(units.at(0).unit.asserts);
    QCOMPARE(units.at(0).timeoutSeconds, 30);
    QCOMPARE(units.at(0).unit.effect, Effect::Changing);
    QCOMPARE(units.at(1).unit.effect, Effect::ReadOnly);
    QVERIFY(units.at(1).runThrough);
    const auto unmatched = unmatchedSettings(plan, sidecar);
    QCOMPARE(unmatched.size(), 1);
    QCOMPARE(unmatched.constFirst().match, u"Chekc"_s);
}

void TestPlan::theShellIsChosen()
{
    QCOMPARE(makePlan({}).shell, QStringList({u"bash"_s, u"--noprofile"_s, u"--norc"_s, u"-eo"_s, u"pipefail"_s}));
    Runbook runbook;
    runbook.shell = u"zsh -e"_s;
    QCOMPARE(makePlan(runbook).shell, QStringList({u"zsh"_s, u"-e"_s}));
    Sidecar sidecar;
    sidecar.shell = {u"sh"_s};
    QCOMPARE(makePlan(runbook, sidecar).shell, QStringList({u"sh"_s}));
}

void TestPlan::jsonKeepsEverything()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const Plan plan = Dice(seed).plan();
        const QByteArray bytes = QJsonDocument(toJson(plan)).toJson(QJsonDocument::Compact);
        const auto read = planFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().oneLine()));
        QVERIFY2(*read == plan, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestPlan::brokenJsonIsRefused()
{
    QJsonObject json = toJson(makePlan(withUnits({command(1, u"a"_s)})));
    QVERIFY(planFromJson(json));
    json.insert("phases"_L1, u"none"_s);
    const auto read = planFromJson(json);
    QVERIFY(!read);
    QVERIFY(read.error().what.contains(u"phases"_s));
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
