// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/runbookview.h"

#include "background.h"
#include "base/text.h"
#include "presentation/stepview.h"
#include "run/rules.h"
#include "runbook/parser.h"

namespace slipway::presentation {
namespace {

using Finding = runbook::Finding;

/// What is known already spares reading the text again: a run's own plan, and the findings of an opened document.
struct Known
{
    conductor::StatePtr state;
    DocumentPtr document;
};

ReadingPtr readingOf(const Known &known, QDate today)
{
    const run::RunStarted &started = known.state->started;
    auto reading = std::make_shared<RunbookReading>();
    reading->rows = rowsOf(started.runbookText);
    reading->marks = Marks(started.plan);
    reading->blocks = proseBlocks(base::visible(started.runbookText));
    if (known.document) {
        reading->findings = known.document->findings;
    } else if (const auto parsed = runbook::parse(started.runbookText.toUtf8(), started.runbookPath)) {
        // Only for what can be said about its text: the plan of a run stays the one with which it began.
        reading->findings = runbook::lint(*parsed, today);
    }
    std::ranges::stable_sort(reading->findings, {}, &Finding::line);
    return reading;
}

/// The key of something of the plan in the run: itself in the phases, within the latest start of a procedure otherwise.
QString keyIn(const run::RunState &state, const QString &id)
{
    const auto holds = [&](const runbook::PlanPhase &phase) {
        return std::ranges::any_of(phase.steps, [&](const runbook::PlanStep &step) {
            return step.id == id || std::ranges::contains(step.units, id, &runbook::PlanUnit::id);
        });
    };
    if (std::ranges::any_of(state.plan().phases, holds))
        return id;
    for (auto run = state.procedures.crbegin(); run != state.procedures.crend(); ++run) {
        const auto procedure = std::ranges::find(state.plan().procedures, run->procedure, &runbook::PlanPhase::id);
        if (procedure != state.plan().procedures.cend() && holds(*procedure))
            return run::unitKey(run->instance, id);
    }
    return {};
}

QString firstStepOf(const run::RunState &state, const QString &phase)
{
    for (const auto &phases : {state.plan().phases, state.plan().procedures}) {
        const auto found = std::ranges::find(phases, phase, &runbook::PlanPhase::id);
        if (found != phases.cend() && !found->steps.isEmpty())
            return keyIn(state, found->steps.first().id);
    }
    return {};
}

bool isUnderWay(const conductor::StatePtr &state)
{
    return state && state->stage != run::Stage::NotStarted && state->stage != run::Stage::Finished;
}

} // namespace

QList<Finding> RunbookReading::findingsAt(int line) const
{
    const auto range = std::ranges::equal_range(findings, line, {}, &Finding::line);
    return {range.begin(), range.end()};
}

std::optional<Finding::Severity> RunbookReading::worstAt(int line) const
{
    const auto range = std::ranges::equal_range(findings, line, {}, &Finding::line);
    if (range.empty())
        return std::nullopt;
    return std::ranges::min_element(range, {}, &Finding::severity)->severity;
}

int RunbookReading::nextFinding(int line, bool forward) const
{
    if (forward) {
        const auto next = std::ranges::upper_bound(findings, line, {}, &Finding::line);
        return next == findings.end() ? 0 : next->line;
    }
    const auto from = std::ranges::lower_bound(findings, line, {}, &Finding::line);
    return from == findings.begin() ? 0 : std::prev(from)->line;
}

QString tellingOf(const Finding &finding)
{
    const QString what = RunbookView::tr("%1, line %2: %3")
                             .arg(lookOf(finding.severity).word, QString::number(finding.line), finding.message);
    return finding.remedy.isEmpty() ? what : QStringLiteral("%1\n%2").arg(what, finding.remedy);
}

FileNotice noticeOf(RunbookFile::Status status, const QString &reason, run::Stage stage)
{
    if (stage == run::Stage::Finished)
        return {};
    const bool begun = stage != run::Stage::NotStarted;
    const QString goesOn = RunbookView::tr("The run goes on with what was opened.");
    switch (status) {
    case RunbookFile::Status::Same:
        return {};
    case RunbookFile::Status::Changed:
        if (begun)
            return {RunbookView::tr("The file has changed since this run began."), goesOn, false, true};
        return {RunbookView::tr("The runbook’s file has changed since it was opened."),
                RunbookView::tr("Reload reads it anew and asks for your trust again. Values that still fit are kept."),
                true, true};
    case RunbookFile::Status::Missing:
        return {RunbookView::tr("The runbook’s file is no longer in its place."),
                begun ? goesOn : RunbookView::tr("What was opened is still here."), false, false};
    case RunbookFile::Status::Unreadable:
        return {RunbookView::tr("The runbook’s file cannot be read any more: %1.").arg(reason),
                begun ? goesOn : RunbookView::tr("What was opened is still here."), false, false};
    }
    return {};
}

MarkTarget targetOf(const Mark &mark, const run::RunState &state)
{
    switch (mark.kind) {
    case Mark::Kind::Unit:
        return mark.id.isEmpty() ? MarkTarget{{}, {}, QStringLiteral("trouble")} : MarkTarget{keyIn(state, mark.id), {}, {}};
    case Mark::Kind::Step:
        return {{}, keyIn(state, mark.id), {}};
    case Mark::Kind::Phase:
    case Mark::Kind::Checklist:
    case Mark::Kind::Procedure:
        return {{}, firstStepOf(state, mark.id), {}};
    case Mark::Kind::Contact:
        return {{}, {}, QStringLiteral("people")};
    case Mark::Kind::Trouble:
        return {{}, {}, QStringLiteral("trouble")};
    case Mark::Kind::UsefulCommand:
        return {{}, {}, QStringLiteral("commands")};
    case Mark::Kind::Link:
        return {{}, {}, QStringLiteral("links")};
    default:
        return {};
    }
}

int lineOf(const QString &key, const run::RunState &state)
{
    if (const auto *unit = state.planUnit(key))
        return unit->unit.line;
    if (const auto *step = state.planStep(key))
        return step->line;
    for (const auto &phases : {state.plan().phases, state.plan().procedures}) {
        const auto found = std::ranges::find(phases, key, &runbook::PlanPhase::id);
        if (found != phases.cend())
            return found->line;
    }
    return 0;
}

RunbookView::RunbookView(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::stateChanged, this, &RunbookView::follow);
    connect(&m_file, &RunbookFile::changed, this, [this] {
        ++m_compareGeneration;
        m_difference.reset();
        Q_EMIT differenceChanged();
        Q_EMIT fileChanged();
    });
    follow();
}

QString RunbookView::path() const
{
    const auto state = m_session.state();
    return state ? state->started.runbookPath : QString();
}

void RunbookView::follow()
{
    const auto state = m_session.state();
    const QString sha256 = state ? state->started.runbookSha256 : QString();
    m_file.watch(path(), sha256);
    if (sha256 != m_sha256) {
        m_sha256 = sha256;
        ++m_readGeneration;
        m_reading.reset();
        if (m_asked && state)
            read();
        Q_EMIT readingChanged();
    }
    QString unit = isUnderWay(state) ? run::nextUnit(*state) : QString();
    QString step = unit.isEmpty() ? QString() : stepKeyOf(*state, unit);
    // What comes after a soak is not reached before it is over.
    if (const QString soak = isUnderWay(state) ? run::soakAhead(*state) : QString(); !soak.isEmpty() && soak != step) {
        step = soak;
        unit.clear();
    }
    if (unit != m_currentUnit || step != m_currentStep) {
        m_currentUnit = unit;
        m_currentStep = step;
        Q_EMIT currentChanged();
    }
    Q_EMIT noticeChanged(); // the stage may be another
}

void RunbookView::read()
{
    const auto state = m_session.state();
    m_asked = true;
    if (!state || m_reading)
        return;
    const auto document = m_session.document();
    const bool fits = document && document->runbook.sourceSha256 == m_sha256;
    const quint64 generation = ++m_readGeneration;
    inBackground<ReadingPtr>(
        [known = Known{state, fits ? document : nullptr}] { return readingOf(known, QDate::currentDate()); }, this,
        [this, generation](const base::Result<ReadingPtr> &reading) {
            if (generation != m_readGeneration)
                return;
            m_reading = *reading;
            Q_EMIT readingChanged();
            Q_EMIT currentChanged();
        });
}

void RunbookView::compare()
{
    const auto state = m_session.state();
    if (!state || m_difference || m_file.status() != RunbookFile::Status::Changed)
        return;
    const quint64 generation = ++m_compareGeneration;
    inBackground<DifferencePtr>(
        [before = state->started.runbookText, after = m_file.text()] {
            return std::make_shared<const Difference>(differenceOf(before, after));
        },
        this, [this, generation](const base::Result<DifferencePtr> &difference) {
            if (generation != m_compareGeneration)
                return;
            m_difference = *difference;
            Q_EMIT differenceChanged();
        });
}

FileNotice RunbookView::notice() const
{
    const auto state = m_session.state();
    return state ? noticeOf(m_file.status(), m_file.reason(), state->stage) : FileNotice();
}

Mark RunbookView::currentStep() const
{
    const auto state = m_session.state();
    const auto *step = state ? state->planStep(m_currentStep) : nullptr;
    if (!step || !m_reading)
        return {};
    if (const Mark *mark = m_reading->marks.withId(step->id))
        return *mark;
    const auto *phase = state->planPhaseOf(m_currentStep);
    const Mark *mark = phase ? m_reading->marks.withId(phase->id) : nullptr;
    return mark ? *mark : Mark();
}

Mark RunbookView::currentUnit() const
{
    const auto state = m_session.state();
    const auto *unit = state ? state->planUnit(m_currentUnit) : nullptr;
    const Mark *mark = unit && m_reading ? m_reading->marks.withId(unit->id) : nullptr;
    return mark ? *mark : Mark();
}

std::optional<Look> RunbookView::stateOf(const Mark &mark) const
{
    const auto state = m_session.state();
    if (!state || mark.kind != Mark::Kind::Unit || mark.unit == runbook::UnitKind::Note
        || state->stage == run::Stage::NotStarted)
        return std::nullopt;
    const QString key = targetOf(mark, *state).unit;
    return key.isEmpty() ? std::nullopt : std::optional(lookOf(state->unitState(key).status));
}

} // namespace slipway::presentation
