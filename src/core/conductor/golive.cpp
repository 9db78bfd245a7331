// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "golive.h"

#include "tr.h"

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

/// What was settled before the run: values given, literals confirmed, blockers overridden.
struct Settled
{
    QList<runbook::Binding> bindings;
    QStringList confirmed;
    QStringList overridden; ///< subjects
};

Settled settledBy(const run::RunStarted &first, const QList<run::EventBody> &events)
{
    Settled settled{first.bindings, {}, {}};
    for (const run::EventBody &body : events) {
        if (const auto *bound = std::get_if<run::BindingChanged>(&body))
            settled.bindings.append(bound->binding);
        else if (const auto *confirmed = std::get_if<run::LiteralConfirmed>(&body))
            settled.confirmed.append(confirmed->literal);
        else if (const auto *overridden = std::get_if<run::Overridden>(&body))
            settled.overridden.append(overridden->subject);
    }
    return settled;
}

/// Stale literals of the phases that nobody looked at. Alternatives are asked when they are chosen.
QStringList openLiterals(const runbook::Plan &plan, const Settled &settled)
{
    QStringList open;
    for (const runbook::PlanPhase &phase : plan.phases) {
        for (const runbook::PlanStep &step : phase.steps) {
            for (const runbook::PlanUnit &unit : step.units) {
                if (!unit.group.isEmpty())
                    continue;
                for (const auto &parameter : runbook::unconfirmed(plan, unit, settled.bindings, settled.confirmed)) {
                    if (!open.contains(parameter.value) && !settled.overridden.contains(parameter.value))
                        open.append(parameter.value);
                }
            }
        }
    }
    return open;
}

void takeSecret(runbook::Binding &binding, SecretValues &secrets)
{
    if (!binding.secret)
        return;
    if (!binding.value.isEmpty())
        secrets.insert(binding.literal, binding.value.toUtf8());
    binding.value.clear();
}

} // namespace

base::Status mayGoLive(const run::RunStarted &first, const QList<run::EventBody> &settled)
{
    if (first.mode == run::Mode::Rehearsal)
        return {};
    if (first.environment.name.trimmed().isEmpty()) {
        return base::failure(base::ErrorCode::Refused, Tr::tr("The environment has no name"), first.runbookPath,
                             Tr::tr("name where this run acts"));
    }
    const QList<runbook::Binding> given = settledBy(first, settled).bindings;
    if (const auto empty = std::ranges::find_if_not(given, runbook::hasValue); empty != given.end()) {
        return base::failure(base::ErrorCode::Refused, Tr::tr("The value given for “%1” is empty").arg(empty->literal),
                             first.runbookPath, Tr::tr("give its value"));
    }
    const QStringList open = openLiterals(first.plan, settledBy(first, settled));
    if (open.isEmpty())
        return {};
    return base::failure(base::ErrorCode::Refused, Tr::tr("From an earlier release: %1").arg(open.join(u", "_s)),
                         first.runbookPath, Tr::tr("give tonight's values or confirm them"));
}

QList<run::EventBody> firstEvents(run::RunStarted first, const QList<run::EventBody> &settled, const QString &host,
                                  SecretValues &secrets)
{
    for (runbook::Binding &binding : first.bindings)
        takeSecret(binding, secrets);
    QList<run::EventBody> events{first, run::ConductorAttached{host, false, {}}};
    for (run::EventBody body : settled) {
        if (auto *bound = std::get_if<run::BindingChanged>(&body))
            takeSecret(bound->binding, secrets);
        events.append(body);
    }
    return events;
}

} // namespace slipway::conductor
