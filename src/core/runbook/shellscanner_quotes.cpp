// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellansi.h"
#include "shellscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

bool ShellScanner::stepQuoteOrExpansion(QChar c)
{
    switch (c.unicode()) {
    case u'\\':
        stepBackslash();
        return true;
    case u'\'':
        stepSingleQuoted();
        return true;
    case u'"': {
        beginWord();
        if (Level *owner = wordOwner())
            owner->word.quoted = true;
        if (push(Frame::Double, m_pos))
            markTop();
        ++m_pos;
        return true;
    }
    case u'$':
        stepDollar();
        return true;
    case u'`':
        stepBacktick();
        return true;
    default:
        return false;
    }
}

void ShellScanner::stepBackslash()
{
    if (at(1) == u'\n') {
        m_pos += 2;
        return;
    }
    beginWord();
    if (Level *owner = wordOwner()) {
        owner->word.quoted = true;
        if (m_pos + 1 < m_text.size())
            owner->word.value += at(1);
    }
    if (m_backticks > 0 && at(1) == u'`')
        m_scan.opaque = true;
    m_pos = std::min(m_pos + 2, m_text.size());
}

void ShellScanner::stepSingleQuoted()
{
    beginWord();
    mark(ShellContext::SingleQuoted);
    const qsizetype close = m_text.indexOf(u'\'', m_pos + 1);
    m_openQuote = m_openQuote || close < 0;
    const qsizetype end = close < 0 ? m_text.size() : close;
    append(m_text.sliced(m_pos + 1, end - m_pos - 1));
    if (Level *owner = wordOwner())
        owner->word.quoted = true;
    m_pos = std::min(end + 1, m_text.size());
    markTop();
}

void ShellScanner::stepAnsiQuoted()
{
    beginWord();
    mark(ShellContext::AnsiQuoted);
    qsizetype end = m_pos + 2;
    while (end < m_text.size() && m_text[end] != u'\'')
        end += m_text[end] == u'\\' ? 2 : 1;
    m_openQuote = m_openQuote || end >= m_text.size();
    end = std::min(end, m_text.size());
    append(ansiDecoded(m_text.sliced(m_pos + 2, end - m_pos - 2)));
    if (Level *owner = wordOwner())
        owner->word.quoted = true;
    m_pos = std::min(end + 1, m_text.size());
    markTop();
}

void ShellScanner::stepDollar()
{
    const bool quoted = top().frame == Frame::Double || top().frame == Frame::Body;
    if (!quoted && at(1) == u'\'')
        return stepAnsiQuoted();
    beginWord();
    if (!quoted && at(1) == u'"') {
        ++m_pos; // $"…" translates; the string itself is an ordinary one
        return;
    }
    const bool arithmetic = follows(u"$((");
    const bool opens = at(1) == u'(' || at(1) == u'{';
    if (opens) {
        const Frame frame = arithmetic ? Frame::Arithmetic : at(1) == u'(' ? Frame::Substitution : Frame::Parameter;
        const qsizetype begin = m_pos;
        m_pos += arithmetic ? 3 : 2;
        if (push(frame, begin))
            markTop();
        return;
    }
    if (Level *owner = wordOwner(); owner && (at(1).isLetterOrNumber() || QStringView(u"_?!@*#$-").contains(at(1))))
        owner->word.expands = true;
    append(m_text.sliced(m_pos, 1));
    ++m_pos;
}

void ShellScanner::stepBacktick()
{
    if (m_backticks > 0) {
        if (isCode(top().frame)) {
            endWord();
            endCommand(ShellJoint::End);
        }
        ++m_pos;
        closeSubstitution(Frame::Backtick);
        return;
    }
    beginWord();
    if (push(Frame::Backtick, m_pos))
        markTop();
    ++m_pos;
}

void ShellScanner::stepDouble()
{
    const QChar c = at();
    if (c == u'"') {
        ++m_pos;
        pop();
        return;
    }
    if (c == u'$')
        return stepDollar();
    if (c == u'`')
        return stepBacktick();
    if (c == u'\\' && QStringView(u"$`\"\\\n").contains(at(1))) {
        if (at(1) != u'\n')
            append(m_text.sliced(m_pos + 1, 1));
        m_scan.opaque = m_scan.opaque || (m_backticks > 0 && at(1) == u'`');
        m_pos += 2;
        return;
    }
    qsizetype end = m_pos + 1;
    while (end < m_text.size() && !QStringView(u"\"$`\\").contains(m_text[end]))
        ++end;
    append(m_text.sliced(m_pos, end - m_pos));
    m_pos = end;
}

void ShellScanner::stepParameter()
{
    const QChar c = at();
    const bool quoted = m_levels[m_levels.size() - 2].frame == Frame::Double;
    if (c == u'}') {
        ++m_pos;
        popExpansion();
    } else if (c == u'\\') {
        m_pos = std::min(m_pos + 2, m_text.size());
    } else if ((c == u'\'' && !quoted) || c == u'"' || c == u'$' || c == u'`') {
        stepQuoteOrExpansion(c);
    } else {
        ++m_pos;
    }
}

void ShellScanner::stepArithmetic()
{
    const QChar c = at();
    Level &level = top();
    if (c == u'(') {
        ++level.parentheses;
        ++m_pos;
    } else if (c == u')' && level.parentheses > 0) {
        --level.parentheses;
        ++m_pos;
    } else if (c == u')') {
        m_pos += at(1) == u')' ? 2 : 1;
        popExpansion();
    } else if (c == u'$' || c == u'`' || c == u'"' || c == u'\'' || c == u'\\') {
        stepQuoteOrExpansion(c);
    } else {
        ++m_pos;
    }
}

void ShellScanner::stepParentheses()
{
    const QChar c = at();
    Level &level = top();
    if (c == u'(') {
        ++level.parentheses;
        ++m_pos;
    } else if (c == u')') {
        ++m_pos;
        if (level.parentheses-- == 0)
            popExpansion();
    } else if (c == u'#' && m_pos > 0 && m_text[m_pos - 1].isSpace()) {
        skipComment();
    } else if (!stepQuoteOrExpansion(c)) {
        ++m_pos;
    }
}

} // namespace slipway::runbook
