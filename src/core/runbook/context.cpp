// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"

#include <algorithm>

namespace slipway::runbook::reading {

Context::Context(const Source &text, Runbook &target)
    : source(text)
    , runbook(target)
    , m_placed(static_cast<size_t>(text.lineCount()) + 1)
{
}

void Context::place(int first, int last)
{
    first = std::max(first, 1);
    last = std::min(last, source.lineCount());
    for (int line = first; line <= last; ++line)
        m_placed[static_cast<size_t>(line)] = true;
}

void Context::keep(const Block &block, QList<Prose> &prose)
{
    keep(block.firstLine, block.lastLine, prose);
}

void Context::keep(int first, int last, QList<Prose> &prose)
{
    const auto isNew = [&](int line) { return line > 0 && line <= source.lineCount() && !m_placed[static_cast<size_t>(line)] && !source.isBlank(line); };
    while (first <= last && !isNew(first))
        ++first;
    while (last >= first && !isNew(last))
        --last;
    if (first > last)
        return;
    place(first, last);
    const QString markdown = source.lines(first, last).toString();
    if (!prose.isEmpty()) {
        Prose &before = prose.last();
        const int next = before.line + static_cast<int>(before.markdown.count(u'\n')) + 1;
        const bool adjacent = first == next || (first == next + 1 && source.isBlank(next));
        if (adjacent) {
            before.markdown += QString(first - next + 1, u'\n') + markdown;
            return;
        }
    }
    prose.append({markdown, first});
}

QList<Prose> Context::remaining() const
{
    QList<Prose> prose;
    int begin = 0;
    int end = 0;
    const auto close = [&] {
        if (begin > 0)
            prose.append({source.lines(begin, end).toString(), begin});
        begin = 0;
    };
    for (int line = 1; line <= source.lineCount(); ++line) {
        if (m_placed[static_cast<size_t>(line)]) {
            close();
        } else if (!source.isBlank(line)) {
            begin = begin > 0 ? begin : line;
            end = line;
        }
    }
    close();
    return prose;
}

} // namespace slipway::runbook::reading
