// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/state.h"

namespace slipway::report {

/// Where a command ran; parts that are not known are empty.
struct Whereabouts
{
    QString target;
    QString cwd;
    QString program;
};
[[nodiscard]] Whereabouts whereaboutsOf(const runbook::ResolvedUnit &resolved);

/// A run's events by what they are about. The events outlive it.
class History
{
public:
    History(const run::RunState &state, const QList<run::Event> &events);

    /// The key of the unit, step, phase or group that the event is about; empty where it is about the run.
    [[nodiscard]] QString subjectOf(const run::Event &event) const;
    /// What happened to @p subject, in order.
    [[nodiscard]] QList<const run::Event *> of(const QString &subject) const { return m_bySubject.value(subject); }
    [[nodiscard]] const QList<const run::Event *> &inOrder() const { return m_inOrder; }
    /// All events whose body is a Body, in order.
    template<typename Body>
    [[nodiscard]] QList<const run::Event *> all() const
    {
        QList<const run::Event *> found;
        for (const run::Event *event : m_inOrder) {
            if (std::holds_alternative<Body>(event->body))
                found.append(event);
        }
        return found;
    }

    /// Where most commands ran, part by part: said once, and then only of a command that ran elsewhere.
    [[nodiscard]] const Whereabouts &usual() const { return m_usual; }

private:
    const run::RunState &m_state;
    Whereabouts m_usual;
    QList<const run::Event *> m_inOrder;
    QHash<QString, QList<const run::Event *>> m_bySubject;
};

} // namespace slipway::report
