// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "base/text.h"
#include "runbook/secrets.h"

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

/// What comes from a runbook or a program must not command the terminal, and what it spells out must not stay in the log
/// of whoever called slipctl.
QByteArray shown(const QString &text)
{
    return base::visible(runbook::withoutSecrets(text)).toUtf8();
}

} // namespace

Console::Console()
    : m_colours(isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR"))
    , m_canAsk(isatty(STDIN_FILENO) && isatty(STDOUT_FILENO))
{
}

void Console::line(const QString &text, Style style) const
{
    const QByteArray attribute = m_colours ? attributeOf(style) : QByteArray();
    bytes(attribute.isEmpty() ? shown(text) + '\n' : "\033[" + attribute + 'm' + shown(text) + "\033[0m\n");
}

void Console::prompt(const QString &text) const
{
    bytes(shown(text));
}

void Console::bytes(const QByteArray &bytes) const
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void Console::error(const base::Error &error) const
{
    const QByteArray text = "slipctl: " + shown(error.oneLine()) + '\n';
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
