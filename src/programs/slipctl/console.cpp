// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "base/text.h"

#include <algorithm>
#include <cstdio>

namespace slipway::slipctl {

void Console::line(const QString &text) const
{
    // What comes from a runbook or a program must not command the terminal.
    bytes(base::visible(text).toUtf8() + '\n');
}

void Console::bytes(const QByteArray &bytes) const
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void Console::error(const base::Error &error) const
{
    const QByteArray text = "slipctl: " + base::visible(error.oneLine()).toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
}

void Console::table(const QList<QStringList> &rows) const
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    for (const QStringList &row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        line(text);
    }
}

} // namespace slipway::slipctl
