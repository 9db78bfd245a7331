// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/machine.h"

namespace slipway::conductor {

/// Whether a file of this name holds secrets by its nature: .env and its kin, keys, credentials.
[[nodiscard]] bool isSensitiveFile(const QString &path);

/// What a person changed in a file, fit for a journal that cannot forget: a unified diff in which values of secret names
/// are hashes keyed with @p key; for sensitive files only the names that changed, and the number of other lines.
/// Empty where nothing changed.
[[nodiscard]] QString describeChange(const QString &path, const ports::FileSnapshot &before,
                                     const ports::FileSnapshot &after, const QByteArray &key);

} // namespace slipway::conductor
