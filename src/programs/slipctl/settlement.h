// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "conductor/preflight.h"
#include "invocation.h"
#include "runbook/plan.h"

namespace slipway::slipctl {

/// A runbook to be carried out, with the sidecar beside it.
struct Source
{
    QString path; ///< absolute
    runbook::Runbook runbook;
    runbook::Sidecar sidecar;
    runbook::Plan plan;

    /// Where commands begin.
    [[nodiscard]] QString folder() const;
};

/// Reads FILE and its sidecar once. Errors: Unreadable with the file's name.
[[nodiscard]] base::Result<Source> readSource(const QString &file);

/// What a person settles before a run: values, literals that are right, blockers that are overridden.
struct Settlement
{
    QList<runbook::Binding> bindings; ///< secret values empty
    QHash<QString, QByteArray> secrets;
    QList<run::LiteralConfirmed> confirmed;
    QList<run::Overridden> overridden;

    [[nodiscard]] QList<run::EventBody> events() const;
    [[nodiscard]] bool overrides(const conductor::PreflightItem &item) const;
};

/// The answers that --answers names; none where it is not given. Errors: Unreadable.
[[nodiscard]] base::Result<std::optional<Answers>> answersOf(const Invocation &invocation);

/// From sidecar, answers, --var and --set, the later ones first. Errors: NotFound for names that the runbook does not have,
/// Usage for a secret whose variable is not set.
[[nodiscard]] base::Result<Settlement> settlementOf(const Source &source, const Answers &answers, Invocation &invocation);

/// The preflight's request as things stand.
[[nodiscard]] conductor::PreflightRequest preflightRequest(const Source &source, const Settlement &settlement, run::Mode mode);

/// The blockers that nobody has settled; what @p answers override is added to @p settlement.
[[nodiscard]] QList<conductor::PreflightItem> openBlockers(const conductor::PreflightReport &report,
                                                           const Answers &answers, Settlement &settlement);

[[nodiscard]] run::Mode modeOf(const Invocation &invocation);

} // namespace slipway::slipctl
