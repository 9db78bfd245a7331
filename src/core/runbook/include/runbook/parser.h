// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "runbook/runbook.h"

#include <QByteArrayView>

namespace slipway::runbook {

/// Largest file that is read, in bytes.
inline constexpr qsizetype maximumSize = 32 * 1024 * 1024;

/// Reads a runbook from the bytes of its file: UTF-8 with or without byte-order mark, UTF-16 with one, or Latin-1
/// (with a warning). Pure and linear in the size of the file.
/// Errors: Unreadable for binary, empty or oversized input; @p where is the file's name, used in messages only.
[[nodiscard]] base::Result<Runbook> parse(QByteArrayView bytes, const QString &where = {});

} // namespace slipway::runbook
