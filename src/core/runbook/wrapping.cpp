// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrapping.h"

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

bool isFence(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.startsWith("```"_L1) || text.startsWith("~~~"_L1);
}

bool isBareFence(QStringView line)
{
    const QStringView text = line.trimmed();
    return isFence(line) && text.count(text[0]) == text.size();
}

bool opensMarkdown(QStringView line)
{
    QStringView info = line.trimmed();
    while (!info.isEmpty() && (info[0] == u'`' || info[0] == u'~'))
        info = info.sliced(1);
    info = info.trimmed();
    return info.isEmpty() || info.compare("markdown"_L1, Qt::CaseInsensitive) == 0 || info.compare("md"_L1, Qt::CaseInsensitive) == 0;
}

int firstSaying(const Source &source, int from)
{
    while (from <= source.lineCount() && source.isBlank(from))
        ++from;
    return from;
}

int lastSaying(const Source &source)
{
    int line = source.lineCount();
    while (line > 0 && source.isBlank(line))
        --line;
    return line;
}

/// Whether the fences strictly between two lines pair up on their own.
bool pairsUp(const Source &source, int first, int last)
{
    bool open = false;
    for (int line = first; line <= last; ++line) {
        if (!isFence(source.line(line)))
            continue;
        if (!open && isBareFence(source.line(line)) && line == first)
            return false;
        if (open && !isBareFence(source.line(line)))
            return false;
        open = !open;
    }
    return !open;
}

} // namespace

std::optional<Wrapping> findWrapping(const Source &source, int firstLine)
{
    const int opening = firstSaying(source, firstLine);
    if (opening > source.lineCount() || !isFence(source.line(opening)) || !opensMarkdown(source.line(opening)))
        return std::nullopt;
    const int content = firstSaying(source, opening + 1);
    const QStringView heading = source.line(content).trimmed();
    if (!heading.startsWith("# "_L1) && !heading.startsWith("## "_L1) && heading != "---"_L1)
        return std::nullopt;
    const int closing = lastSaying(source);
    if (closing <= content || !isBareFence(source.line(closing)) || !pairsUp(source, content, closing - 1))
        return std::nullopt;
    // "```\n# comment\n```" at the top is a block of its own: something must be a heading below another.
    const QStringView second = source.line(firstSaying(source, content + 1));
    const bool isDocument = source.isBlank(content + 1) || second.startsWith(u'#') || second.startsWith(u'*');
    return isDocument ? std::optional(Wrapping{opening, closing}) : std::nullopt;
}

void blankLine(QByteArray &text, int index)
{
    qsizetype begin = 0;
    for (int line = 0; line < index && begin >= 0; ++line)
        begin = text.indexOf('\n', begin) + 1;
    qsizetype end = text.indexOf('\n', begin);
    end = end < 0 ? text.size() : end;
    for (qsizetype at = begin; at < end; ++at)
        text[at] = ' ';
}

} // namespace slipway::runbook::reading
