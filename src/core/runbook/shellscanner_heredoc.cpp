// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellscanner.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

void ShellScanner::noteHeredoc(const QString &op, const ScannedWord &delimiter)
{
    const int index = int(m_scan.heredocs.size());
    m_scan.heredocs.append({.delimiter = delimiter.value,
                            .literal = delimiter.quoted,
                            .stripsTabs = op == u"<<-"_s,
                            .begin = 0,
                            .end = 0});
    m_scan.commands[top().command].redirections.last().heredoc = index;
    m_pendingHeredocs.append(index);
}

void ShellScanner::beginBodies()
{
    QList<int> bodies = std::exchange(m_pendingHeredocs, {});
    const int first = bodies.takeFirst();
    beginBody(first, std::move(bodies));
}

/// Reads bodies from here on, @p rest after this one; literal ones at once, others as a level of their own.
void ShellScanner::beginBody(int heredoc, QList<int> rest)
{
    while (m_scan.heredocs.at(heredoc).literal) {
        mark(ShellContext::LiteralHeredoc, heredoc);
        readLiteralBody(m_scan.heredocs[heredoc]);
        markTop();
        if (rest.isEmpty()) {
            if (isQuietlyAtRest() && !m_openQuote)
                m_scan.rests.append(m_pos);
            return;
        }
        heredoc = rest.takeFirst();
    }
    m_scan.heredocs[heredoc].begin = m_pos;
    if (!push(Frame::Body, m_pos))
        return;
    top().heredoc = heredoc;
    top().nextHeredocs = std::move(rest);
    markTop();
}

bool ShellScanner::atDelimiter(const Heredoc &heredoc, qsizetype *lineEnd) const
{
    const qsizetype newline = m_text.indexOf(u'\n', m_pos);
    *lineEnd = newline < 0 ? m_text.size() : newline;
    QStringView line = m_text.sliced(m_pos, *lineEnd - m_pos);
    while (heredoc.stripsTabs && line.startsWith(u'\t'))
        line = line.sliced(1);
    return line == heredoc.delimiter;
}

void ShellScanner::readLiteralBody(Heredoc &heredoc)
{
    heredoc.begin = m_pos;
    while (m_pos < m_text.size()) {
        qsizetype lineEnd = 0;
        const bool ends = atDelimiter(heredoc, &lineEnd);
        heredoc.end = m_pos;
        m_pos = std::min(lineEnd + 1, m_text.size());
        if (ends)
            return;
    }
    heredoc.end = m_pos;
    m_openQuote = true;
}

void ShellScanner::stepBody()
{
    const bool lineStart = m_text[m_pos - 1] == u'\n';
    qsizetype lineEnd = 0;
    const int index = top().heredoc;
    if (lineStart && atDelimiter(m_scan.heredocs.at(index), &lineEnd)) {
        m_scan.heredocs[index].end = m_pos;
        m_pos = std::min(lineEnd + 1, m_text.size());
        QList<int> rest = std::move(top().nextHeredocs);
        pop();
        if (!rest.isEmpty()) {
            const int next = rest.takeFirst();
            beginBody(next, std::move(rest));
        } else if (isQuietlyAtRest()) {
            m_scan.rests.append(m_pos);
        }
        return;
    }
    if (at() == u'$')
        return stepDollar();
    if (at() == u'`')
        return stepBacktick();
    m_pos = std::min(m_pos + (at() == u'\\' ? 2 : 1), m_text.size());
}

} // namespace slipway::runbook
