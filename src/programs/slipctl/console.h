// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace slipway::slipctl {

/// Where people read: standard output for what was asked, standard error for the one line that says what went wrong.
/// Colours only on a terminal.
class Console
{
public:
    enum class Style { Plain, Strong, Quiet, Good, Warning, Bad };

    Console();

    void line(const QString &text = {}, Style style = Style::Plain) const;
    /// Text that a person goes on with, without a newline.
    void prompt(const QString &text) const;
    void bytes(const QByteArray &bytes) const;
    void error(const base::Error &error) const;
    /// Rows with their columns aligned, two spaces apart; the last column is not padded.
    void table(const QList<QStringList> &rows) const;

    /// Somebody sits at the terminal.
    [[nodiscard]] bool canAsk() const { return m_canAsk; }

private:
    bool m_colours = false;
    bool m_canAsk = false;
};

} // namespace slipway::slipctl
