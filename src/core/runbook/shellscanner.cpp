// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellscanner.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

// Deeper nesting than any person writes; what lies below it is left unread and counts as opaque.
constexpr std::size_t deepest = 100;

} // namespace

ShellScanner::ShellScanner(QStringView text)
    : m_text(text)
{
    m_levels.emplace_back();
}

ShellScan ShellScanner::scan()
{
    mark(ShellContext::Bare);
    m_scan.rests.append(0);
    while (m_pos < m_text.size())
        step();
    if (isCode(top().frame)) {
        endWord();
        endCommand(ShellJoint::End);
    }
    m_scan.whole = isQuietlyAtRest() && m_pendingHeredocs.isEmpty() && !m_openQuote;
    for (ScannedCommand &command : m_scan.commands)
        command.end = command.end == 0 ? m_text.size() : command.end;
    std::ranges::stable_sort(m_scan.commands, {}, &ScannedCommand::begin);
    return std::move(m_scan);
}

void ShellScanner::step()
{
    switch (top().frame) {
    case Frame::Double:
        return stepDouble();
    case Frame::Parameter:
        return stepParameter();
    case Frame::Arithmetic:
        return stepArithmetic();
    case Frame::Parentheses:
        return stepParentheses();
    case Frame::Body:
        return stepBody();
    default:
        return stepCode();
    }
}

/// False where the text nests too deeply: the rest is then left unread.
bool ShellScanner::push(Frame frame, qsizetype begin)
{
    if (m_levels.size() >= deepest) {
        m_scan.opaque = true;
        m_openQuote = true;
        m_pos = m_text.size();
        return false;
    }
    Level level;
    level.frame = frame;
    level.begin = begin;
    level.condition = top().condition;
    level.substituted = top().substituted || frame == Frame::Substitution || frame == Frame::Backtick;
    level.piped = isCode(frame) && !level.substituted && std::exchange(top().piped, false);
    m_backticks += frame == Frame::Backtick ? 1 : 0;
    m_levels.push_back(std::move(level));
    return true;
}

void ShellScanner::pop()
{
    m_backticks -= top().frame == Frame::Backtick ? 1 : 0;
    m_levels.pop_back();
    markTop();
}

/// Leaves an expansion; the word that it stands in keeps it as written.
void ShellScanner::popExpansion()
{
    const qsizetype begin = top().begin;
    pop();
    if (Level *owner = wordOwner()) {
        owner->word.value += m_text.sliced(begin, m_pos - begin);
        owner->word.expands = true;
    }
}

bool ShellScanner::isCode(Frame frame) const
{
    return frame <= Frame::Case;
}

bool ShellScanner::isQuietlyAtRest() const
{
    const Level &level = m_levels.back();
    return m_levels.size() == 1 && level.command < 0 && !level.inWord && !level.test && !level.dangling &&
           level.header == Header::None && level.redirection.isEmpty();
}

QChar ShellScanner::at(qsizetype ahead) const
{
    return m_pos + ahead < m_text.size() ? m_text[m_pos + ahead] : QChar();
}

void ShellScanner::mark(ShellContext context, int heredoc)
{
    QList<ShellSpan> &spans = m_scan.spans;
    if (!spans.isEmpty() && spans.constLast().begin == m_pos)
        spans.removeLast();
    spans.append({.begin = m_pos, .context = context, .inBackticks = m_backticks > 0, .heredoc = heredoc});
}

void ShellScanner::markTop()
{
    switch (top().frame) {
    case Frame::Double:
        return mark(ShellContext::DoubleQuoted);
    case Frame::Parameter:
        return mark(ShellContext::Parameter);
    case Frame::Arithmetic:
        return mark(ShellContext::Arithmetic);
    case Frame::Body:
        return mark(ShellContext::Heredoc, top().heredoc);
    default:
        return mark(ShellContext::Bare);
    }
}

} // namespace slipway::runbook
