// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace slipway::runbook {

/// @p text with "•••" in place of what looks like a secret in it: passwords in URLs, options and assignments, tokens, keys.
/// What only stands for one (`$TOKEN`, `<password>`) stays.
[[nodiscard]] QString withoutSecrets(const QString &text);

/// @p value with every text in it as withoutSecrets() leaves it; names of members stay.
[[nodiscard]] QJsonValue withoutSecrets(const QJsonValue &value);

} // namespace slipway::runbook
