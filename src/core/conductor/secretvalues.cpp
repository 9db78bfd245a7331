// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretvalues.h"

namespace slipway::conductor {

bool needsSecret(const runbook::ResolvedUnit &resolved, const QString &literal)
{
    return std::ranges::contains(resolved.substitutions, literal, &runbook::Substitution::literal);
}

QString missingSecret(const QList<runbook::Binding> &bindings, const runbook::ResolvedUnit &resolved,
                      const SecretValues &secrets)
{
    for (const runbook::Binding &binding : bindings) {
        if (binding.secret && needsSecret(resolved, binding.literal) && !secrets.contains(binding.literal))
            return binding.literal;
    }
    return {};
}

} // namespace slipway::conductor
