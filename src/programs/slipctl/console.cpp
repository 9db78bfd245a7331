// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "base/text.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace slipway::slipctl {
namespace {

/// The terminal's attribute of a style (ECMA-48, SGR).
QByteArray attributeOf(Console::Style style)
{
    switch (style) {
    case Console::Style::Plain:
        break;
    case Console::Style::Strong:
        return "1";
    case Console::Style::Quiet:
        return "2";
    case Console::Style::Good:
        return "32";
    case Console::Style::Warning:
        return "33";
    case Console::Style::Bad:
        return "31";
    }
    return {};
}

} // namespace

Console::Console()
    : m_colours(isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR"))
    , m_canAsk(isatty(STDIN_FILENO) && isatty(STDOUT_FILENO))
{
}

void Console::line(const QString &text, Style style) const
{
    // What comes from a runbook or a program must not command the terminal.
    const QByteArray shown = base::visible(text).toUtf8();
    const QByteArray attribute = m_colours ? attributeOf(style) : QByteArray();
    bytes(attribute.isEmpty() ? shown + '\n' : "\033[" + attribute + 'm' + shown + "\033[0m\n");
}

void Console::prompt(const QString &text) const
{
    bytes(base::visible(text).toUtf8());
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
