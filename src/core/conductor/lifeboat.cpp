// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conductor/lifeboat.h"

#include "base/text.h"
#include "conductor/continuation.h"
#include "run/rules.h"
#include "sessionfolder.h"
#include "shellmemory.h"
#include "tr.h"

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

using run::UnitStatus;
using runbook::PlanPhase;
using runbook::PlanStep;
using runbook::PlanUnit;
using runbook::UnitKind;

/// Writes what is left of a run as Markdown.
class Writer
{
public:
    explicit Writer(const run::RunState &state)
        : m_state(state)
    {
    }

    QString document();

private:
    void header();
    void phases(const QString &instance, const QList<PlanPhase> &phases, bool openOnly);
    void step(const QString &instance, const PlanStep &step, const QList<PlanUnit> &units);
    void unit(const QString &instance, const PlanUnit &unit);
    void program(const QString &key, const PlanUnit &unit);
    void commands(const QString &key, const PlanUnit &unit, const QString &text);
    void shell();
    void contacts();
    void line(const QString &text = {}) { m_out += text + u'\n'; }
    void code(const QString &language, const QString &text);
    void onlyIf(bool optional, const QString &condition);

    [[nodiscard]] QList<PlanUnit> openUnits(const QString &instance, const PlanStep &step) const;
    [[nodiscard]] int failedAt(const QString &key, const PlanUnit &unit) const;
    [[nodiscard]] QString remark(const QString &key) const;
    [[nodiscard]] QList<runbook::Binding> bindings() const;

    const run::RunState &m_state;
    QString m_out;
};

bool isOpen(UnitStatus status)
{
    switch (status) {
    case UnitStatus::Done:
    case UnitStatus::Ignored:
    case UnitStatus::Skipped:
    case UnitStatus::NotApplicable:
    case UnitStatus::NotChosen:
        return false;
    default:
        return true;
    }
}

/// Secrets stay placeholders: what stands in the runbook.
QList<runbook::Binding> Writer::bindings() const
{
    QList<runbook::Binding> bindings = m_state.bindings;
    for (runbook::Binding &binding : bindings) {
        if (binding.secret)
            binding = {binding.literal, binding.literal, false};
    }
    return bindings;
}

QString Writer::remark(const QString &key) const
{
    switch (m_state.unitState(key).status) {
    case UnitStatus::Running:
        return Tr::tr("It was running when this was written.");
    case UnitStatus::AwaitingVerdict:
        return Tr::tr("It ran; nobody has said yet whether its output looks right.");
    case UnitStatus::Interrupted:
        return Tr::tr("It failed: %1").arg(m_state.openInterruption(key) ? m_state.openInterruption(key)->reason : QString());
    case UnitStatus::Failed:
        return Tr::tr("It failed.");
    case UnitStatus::Unknown:
        return Tr::tr("Whether it happened is unknown: look before you run it.");
    default:
        return {};
    }
}

QList<PlanUnit> Writer::openUnits(const QString &instance, const PlanStep &step) const
{
    QList<PlanUnit> open;
    std::ranges::copy_if(step.units, std::back_inserter(open), [&](const PlanUnit &unit) {
        return isOpen(m_state.unitState(run::unitKey(instance, unit.id)).status);
    });
    return open;
}

/// In its author's words; what is not meant for every night must not look as if it were.
void Writer::onlyIf(bool optional, const QString &condition)
{
    if (!optional && condition.isEmpty())
        return;
    const QString words = condition.isEmpty() ? Tr::tr("Optional") : Tr::tr("Only on a condition: %1").arg(base::visible(condition));
    line(u"**"_s + words + u"**"_s);
    line();
}

void Writer::code(const QString &language, const QString &text)
{
    QString fence = u"```"_s;
    while (text.contains(fence))
        fence += u'`';
    line(fence + (language.isEmpty() ? u"bash"_s : language));
    line(text);
    line(fence);
    line();
}

/// The line at which the text failed that would run again, 0 where nothing before it ran or another text did.
int Writer::failedAt(const QString &key, const PlanUnit &unit) const
{
    const run::Execution *last = m_state.lastExecution(key);
    if (!last || !last->ended || last->ended->exitCode == 0 || last->ended->failingLine < 2)
        return 0;
    const auto resolved = runbook::resolve(m_state.plan(), unit, m_state.bindings);
    return resolved && resolved->text == last->resolved.text ? last->ended->failingLine : 0;
}

/// What ran already of a block that failed stands apart from what is left.
void Writer::commands(const QString &key, const PlanUnit &unit, const QString &text)
{
    const QString shown = base::visible(text);
    const int line = failedAt(key, unit);
    if (line == 0)
        return code(unit.unit.language, shown);
    if (continuation(m_state, key)) {
        this->line(Tr::tr("These lines ran:"));
        this->line();
        code(unit.unit.language, shown.section(u'\n', 0, line - 2));
        this->line(Tr::tr("It failed at line %1. What is left:").arg(line));
        this->line();
        return code(unit.unit.language, shown.section(u'\n', line - 1));
    }
    this->line(u"**"_s + Tr::tr("It failed at line %1: the lines before it ran, and part of that one may have. Look before you run it.").arg(line)
               + u"**"_s);
    this->line();
    code(unit.unit.language, shown);
}

/// What whoever goes on by hand must have in the shell first.
void Writer::shell()
{
    const QList<Remembered> memory = shellMemory(m_state);
    if (memory.isEmpty())
        return;
    line(u"# "_s + Tr::tr("What the commands so far left in the shell"));
    line();
    line(Tr::tr("What follows may need it. Where a value came from a command, the same command may give another one now."));
    line();
    for (const Remembered &one : memory) {
        const QString title = base::visible(one.title);
        if (one.isFunction)
            line(Tr::tr("- the function `%1`, from “%2”").arg(one.name, title));
        else if (one.isSecret)
            line(Tr::tr("- `%1`, from “%2”; its value is a secret and not written down").arg(one.name, title));
        else if (one.line.isEmpty())
            line(Tr::tr("- `%1`, from “%2”").arg(one.name, title));
        else
            line(Tr::tr("- `%1`, from “%2”: `%3`").arg(one.name, title, base::visible(one.line)));
    }
    line();
}

void Writer::program(const QString &key, const PlanUnit &unit)
{
    const auto resolved = runbook::resolve(m_state.plan(), unit, bindings());
    if (!resolved) {
        line(Tr::tr("Not resolved: %1").arg(base::visible(resolved.error().oneLine())));
        line();
    }
    if (unit.unit.kind == UnitKind::FileEdit) {
        line(Tr::tr("Edit %1").arg(u'`' + (resolved ? resolved->path : unit.unit.path) + u'`'));
        line();
        return;
    }
    commands(key, unit, resolved ? resolved->text : unit.unit.text);
    const QStringList input = resolved ? resolved->input : unit.unit.input;
    if (!input.isEmpty()) {
        line(Tr::tr("Then type:"));
        line();
        code(u"text"_s, base::visible(input.join(u'\n')));
    }
    if (const QString expected = resolved ? resolved->expected : unit.unit.expected; !expected.isEmpty()) {
        line(Tr::tr("Expected: %1").arg(u'`' + base::visible(expected) + u'`'));
        line();
    }
}

void Writer::unit(const QString &instance, const PlanUnit &unit)
{
    const QString title = base::visible(unit.unit.title.isEmpty() ? unit.unit.text.section(u'\n', 0, 0) : unit.unit.title);
    if (unit.unit.kind == UnitKind::Note) {
        line(title);
        line();
        return;
    }
    QString label = u"- [ ] "_s + title;
    const auto *step = m_state.planStepOf(run::unitKey(instance, unit.id));
    if (!unit.option.isEmpty() && step) {
        for (const auto &group : step->groups) {
            const auto option = std::ranges::find(group.options, unit.option, &runbook::PlanOption::id);
            if (group.id == unit.group && option != group.options.end())
                label += Tr::tr(" (only for option %1 %2)").arg(option->label, option->title);
        }
    }
    line(label);
    if (const QString why = remark(run::unitKey(instance, unit.id)); !why.isEmpty())
        line(u"  **"_s + why + u"**"_s);
    line();
    onlyIf(unit.unit.optional, unit.unit.condition);
    if (unit.unit.kind != UnitKind::Check)
        program(run::unitKey(instance, unit.id), unit);
}

void Writer::step(const QString &instance, const PlanStep &step, const QList<PlanUnit> &units)
{
    line(u"### "_s + (step.number + u' ' + step.title).trimmed());
    line();
    onlyIf(step.optional, step.condition);
    if (step.pointOfNoReturn) {
        line(u"**"_s + Tr::tr("After this step, rolling back costs more than going on.") + u"**"_s);
        line();
    }
    for (const PlanUnit &one : units)
        unit(instance, one);
    const auto soak = m_state.soaks.constFind(run::unitKey(instance, step.id));
    const bool waited = soak != m_state.soaks.cend() && soak->ended;
    if (step.soakSeconds > 0 && !waited) {
        line(u"- [ ] "_s + Tr::tr("Wait %n minute(s)", nullptr, (step.soakSeconds + 59) / 60));
        line();
    }
}

void Writer::phases(const QString &instance, const QList<PlanPhase> &phases, bool openOnly)
{
    for (const PlanPhase &phase : phases) {
        bool headed = false;
        for (const PlanStep &one : phase.steps) {
            const QList<PlanUnit> units = openOnly ? openUnits(instance, one) : one.units;
            const bool waits = one.soakSeconds > 0 && !m_state.soaks.value(run::unitKey(instance, one.id)).ended;
            if (units.isEmpty() && !(waits && openOnly))
                continue;
            if (!headed) {
                line(u"## "_s + (phase.number + u' ' + phase.title).trimmed());
                line();
                onlyIf(phase.optional, phase.condition);
            }
            headed = true;
            step(instance, one, units);
        }
    }
}

void Writer::header()
{
    const run::RunStarted &started = m_state.started;
    line(u"# "_s + Tr::tr("What is left of: %1").arg(m_state.plan().title));
    line();
    line(Tr::tr("- Run: %1").arg(m_state.run));
    line(Tr::tr("- %1 %2 → %3").arg(started.service, started.version, started.environment.name));
    line(Tr::tr("- As of %1 (UTC), event %2, chain head %3")
             .arg(m_state.lastEventAt.toUTC().toString(Qt::ISODate))
             .arg(m_state.seq)
             .arg(m_state.head));
    line(Tr::tr("- Led by %1 from %2").arg(started.leader, started.host));
    line(Tr::tr("- Commands begin in %1").arg(base::visible(sessionFolder(m_state))));
    line();
}

void Writer::contacts()
{
    const runbook::Contacts &contacts = m_state.plan().contacts;
    if (contacts.people.isEmpty() && contacts.channels.isEmpty())
        return;
    line(u"# "_s + Tr::tr("Contacts"));
    line();
    for (const auto &channel : contacts.channels)
        line(u"- %1: %2"_s.arg(channel.label, channel.value));
    for (const auto &person : contacts.people)
        line(u"- %1: %2, %3"_s.arg(person.role, person.name, person.contact));
    for (const auto &level : contacts.escalation)
        line(u"1. %1"_s.arg(level.text));
}

QString Writer::document()
{
    header();
    shell();
    for (const run::ProcedureRun &one : m_state.procedures) {
        const auto procedure = std::ranges::find(m_state.plan().procedures, one.procedure, &PlanPhase::id);
        if (one.ended || procedure == m_state.plan().procedures.end())
            continue;
        line(u"# "_s + Tr::tr("Under way: %1").arg(procedure->title));
        line();
        phases(one.instance, {*procedure}, true);
    }
    line(u"# "_s + Tr::tr("The remaining steps"));
    line();
    phases({}, m_state.plan().phases, true);
    if (!m_state.plan().procedures.isEmpty()) {
        line(u"# "_s + Tr::tr("Procedures, only if they are needed"));
        line();
        phases({}, m_state.plan().procedures, false);
    }
    contacts();
    return m_out;
}

} // namespace

QString lifeboat(const run::RunState &state)
{
    return Writer(state).document();
}

} // namespace slipway::conductor
