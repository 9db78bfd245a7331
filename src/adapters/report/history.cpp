// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

namespace slipway::report {
namespace {

/// Finds what a body is about: by its own words, or through the execution or interruption that it names.
class Subject
{
public:
    explicit Subject(const run::RunState &state)
        : m_state(state)
    {
    }
    QString operator()(const run::CheckTicked &body) const { return body.unit; }
    QString operator()(const run::EvidenceAttached &body) const { return body.unit; }
    QString operator()(const run::EvidenceRemoved &body) const { return body.unit; }
    QString operator()(const run::Dismissed &body) const { return body.subject; }
    QString operator()(const run::Reopened &body) const { return body.subject; }
    QString operator()(const run::Overridden &body) const { return body.subject; }
    QString operator()(const run::NoteAdded &body) const { return body.subject; }
    QString operator()(const run::AlternativeChosen &body) const { return body.group; }
    QString operator()(const run::ExecutionIntended &body) const { return run::unitKey(body.procedure, body.unit); }
    QString operator()(const run::ExecutionStarted &body) const { return unitOf(body.execution); }
    QString operator()(const run::ExecutionEnded &body) const { return unitOf(body.execution); }
    QString operator()(const run::VerdictGiven &body) const { return unitOf(body.execution); }
    QString operator()(const run::InterruptionRaised &body) const { return body.unit; }
    QString operator()(const run::InterruptionDecided &body) const
    {
        const auto position = m_state.index.interruptions.constFind(body.interruption);
        return position == m_state.index.interruptions.cend() ? QString() : m_state.interruptions.at(*position).unit;
    }
    QString operator()(const run::SoakStarted &body) const { return body.step; }
    QString operator()(const run::SoakEnded &body) const { return body.step; }
    QString operator()(const run::SoakExtended &body) const { return body.step; }
    QString operator()(const run::ProcedureStarted &body) const { return body.instance; }
    QString operator()(const run::ProcedureEnded &body) const { return body.instance; }
    QString operator()(const auto &) const { return {}; }

private:
    QString unitOf(const QString &execution) const { return m_state.executions.value(execution).unit; }
    const run::RunState &m_state;
};

/// What was counted most, the first of equals.
class Usual
{
public:
    void count(const QString &value)
    {
        if (value.isEmpty())
            return;
        const int times = ++m_times[value];
        if (times > m_most) {
            m_most = times;
            m_value = value;
        }
    }
    [[nodiscard]] QString value() const { return m_value; }

private:
    QHash<QString, int> m_times;
    int m_most = 0;
    QString m_value;
};

Whereabouts usualOf(const QList<run::Event> &events)
{
    Usual target;
    Usual cwd;
    Usual program;
    for (const run::Event &event : events) {
        const auto *intended = std::get_if<run::ExecutionIntended>(&event.body);
        if (!intended)
            continue;
        const Whereabouts where = whereaboutsOf(intended->resolved);
        target.count(where.target);
        cwd.count(where.cwd);
        program.count(where.program);
    }
    return {target.value(), cwd.value(), program.value()};
}

} // namespace

Whereabouts whereaboutsOf(const runbook::ResolvedUnit &resolved)
{
    return {resolved.target, resolved.cwd, resolved.program.join(u' ')};
}

History::History(const run::RunState &state, const QList<run::Event> &events)
    : m_state(state)
    , m_usual(usualOf(events))
{
    m_inOrder.reserve(events.size());
    for (const run::Event &event : events) {
        m_inOrder.append(&event);
        if (const QString subject = subjectOf(event); !subject.isEmpty())
            m_bySubject[subject].append(&event);
    }
}

QString History::subjectOf(const run::Event &event) const
{
    return std::visit(Subject(m_state), event.body);
}

} // namespace slipway::report
