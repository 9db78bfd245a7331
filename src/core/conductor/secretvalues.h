// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/resolve.h"

#include <QByteArray>
#include <QHash>

namespace slipway::conductor {

/// Values of secret parameters, in memory only: literal → value.
using SecretValues = QHash<QString, QByteArray>;

[[nodiscard]] bool needsSecret(const runbook::ResolvedUnit &resolved, const QString &literal);

/// A secret literal that @p resolved needs and whose value nobody gave to this process; empty where there is none.
[[nodiscard]] QString missingSecret(const QList<runbook::Binding> &bindings, const runbook::ResolvedUnit &resolved,
                                    const SecretValues &secrets);

} // namespace slipway::conductor
