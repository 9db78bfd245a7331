// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretvalues.h"

namespace slipway::conductor {

QString missingSecret(const QList<runbook::Binding> &bindings, const runbook::ResolvedUnit &resolved,
                      const SecretValues &secrets)
{
    for (const runbook::Binding &binding : bindings) {
        const bool needed = binding.secret
            && std::ranges::contains(resolved.substitutions, binding.literal, &runbook::Substitution::literal);
        if (needed && !secrets.contains(binding.literal))
            return binding.literal;
    }
    return {};
}

} // namespace slipway::conductor
