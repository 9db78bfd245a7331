// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "runbook/runbook.h"

#include <QByteArrayView>

namespace slipway::runbook::reading {

/// A file's text: valid UTF-8 without byte-order mark, NUL or carriage returns.
struct Decoded
{
    QByteArray utf8;
    QList<Finding> warnings;
};

/// Errors: Unreadable for empty, binary or oversized input.
[[nodiscard]] base::Result<Decoded> decode(QByteArrayView bytes, const QString &where);

} // namespace slipway::runbook::reading
