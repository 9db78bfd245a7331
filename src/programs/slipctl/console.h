// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace slipway::slipctl {

/// Where people read: standard output for what was asked, standard error for the one line that says what went wrong.
class Console
{
public:
    void line(const QString &text = {}) const;
    void bytes(const QByteArray &bytes) const;
    void error(const base::Error &error) const;
    /// Rows with their columns aligned, two spaces apart; the last column is not padded.
    void table(const QList<QStringList> &rows) const;
};

} // namespace slipway::slipctl
