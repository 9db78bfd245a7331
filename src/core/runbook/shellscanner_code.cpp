// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellscanner.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

/// Characters that mean nothing to the shell wherever they stand within a word.
bool isPlainWordChar(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'-' && c <= u':') || c == u'_' || c == u'=';
}

} // namespace

void ShellScanner::stepCode()
{
    const QChar c = at();
    if (stepBlank(c) || stepQuoteOrExpansion(c))
        return;
    if (c == u'#' && !top().inWord)
        return skipComment();
    if (!top().test && stepOperator(c))
        return;
    if (top().test && QStringView(u"<>()&|;").contains(c)) {
        endWord();
        ++m_pos;
        return;
    }
    const qsizetype placeholder = c == u'{' ? placeholderLength(m_text, m_pos) : 0;
    qsizetype length = std::max<qsizetype>(placeholder, 1);
    while (m_pos + length < m_text.size() && isPlainWordChar(m_text[m_pos + length]))
        ++length;
    beginWord();
    append(m_text.sliced(m_pos, length));
    m_pos += length;
}

bool ShellScanner::stepBlank(QChar c)
{
    if (c == u'\n') {
        endWord();
        if (!top().test)
            endCommand(ShellJoint::End);
        ++m_pos;
        if (!m_pendingHeredocs.isEmpty())
            beginBodies();
        else if (isQuietlyAtRest())
            m_scan.rests.append(m_pos);
        return true;
    }
    if (c != u' ' && c != u'\t' && c != u'\r')
        return false;
    endWord();
    ++m_pos;
    return true;
}

void ShellScanner::skipComment()
{
    mark(ShellContext::Comment);
    const qsizetype end = m_text.indexOf(u'\n', m_pos);
    m_pos = end < 0 ? m_text.size() : end;
    markTop();
}

bool ShellScanner::stepOperator(QChar c)
{
    switch (c.unicode()) {
    case u';':
        stepSemicolon();
        return true;
    case u'&':
        stepAmpersand();
        return true;
    case u'|':
        stepPipe();
        return true;
    case u'(':
        stepOpenParenthesis();
        return true;
    case u')':
        stepCloseParenthesis();
        return true;
    case u'<':
    case u'>':
        stepRedirection();
        return true;
    default:
        return false;
    }
}

void ShellScanner::stepSemicolon()
{
    endWord();
    endCommand(ShellJoint::End);
    const bool ends = top().frame == Frame::Case && (at(1) == u';' || at(1) == u'&');
    ++m_pos;
    if (!ends)
        return;
    while (at() == u';' || at() == u'&')
        ++m_pos;
    top().header = Header::CasePattern;
    top().headerWords = 0;
}

void ShellScanner::stepAmpersand()
{
    if (at(1) == u'>')
        return stepRedirection();
    endWord();
    const bool both = at(1) == u'&';
    endCommand(both ? ShellJoint::And : ShellJoint::Background);
    m_pos += both ? 2 : 1;
}

void ShellScanner::stepPipe()
{
    endWord();
    if (top().header == Header::CasePattern) {
        ++m_pos;
        return;
    }
    const bool either = at(1) == u'|';
    endCommand(either ? ShellJoint::Or : ShellJoint::Pipe);
    top().piped = !either;
    m_pos += either || at(1) == u'&' ? 2 : 1;
}

void ShellScanner::stepRedirection()
{
    const qsizetype placeholder = at() == u'<' ? placeholderLength(m_text, m_pos) : 0;
    if (placeholder > 0) {
        beginWord();
        append(m_text.sliced(m_pos, placeholder));
        m_pos += placeholder;
        return;
    }
    if (at() != u'&' && at(1) == u'(') {
        beginWord();
        const qsizetype begin = m_pos;
        m_pos += 2;
        if (push(Frame::Substitution, begin))
            markTop();
        return;
    }
    Level &level = top();
    const bool isDescriptor = level.inWord && !level.word.quoted &&
                              std::ranges::all_of(level.word.value, [](QChar c) { return c.isDigit(); });
    if (isDescriptor)
        level.inWord = false;
    endWord();
    static constexpr QStringView operators[] = {u"<<<", u"<<-", u"&>>", u"<<", u">>",
                                                u"&>",  u">&",  u"<&",  u">|", u"<>"};
    const auto *longest = std::ranges::find_if(operators, [this](QStringView op) { return follows(op); });
    const QString op = longest != std::end(operators) ? longest->toString() : QString(at());
    startCommand();
    top().redirection = op;
    m_pos += op.size();
}

void ShellScanner::stepOpenParenthesis()
{
    Level &level = top();
    if (level.header == Header::CasePattern) {
        ++m_pos;
        return;
    }
    const bool assigns = level.inWord && level.word.value.endsWith(u'=');
    const bool extendedGlob =
        level.inWord && !level.word.value.isEmpty() && QStringView(u"?*+@!").contains(level.word.value.back());
    if (assigns || extendedGlob) {
        push(Frame::Parentheses, m_pos++);
        return;
    }
    if (takeFunction())
        return;
    endWord();
    const bool arithmetic = at(1) == u'(';
    if (top().command >= 0 && top().header == Header::None)
        m_scan.broken = true;
    const qsizetype begin = m_pos;
    if (arithmetic) {
        beginWord();
        m_pos += 2;
        if (push(Frame::Arithmetic, begin))
            markTop();
        return;
    }
    top().dangling = false;
    ++m_pos;
    push(Frame::Subshell, begin);
}

/// `name()` and `name ()`: the words so far name a function whose body follows.
bool ShellScanner::takeFunction()
{
    qsizetype next = m_pos + 1;
    while (next < m_text.size() && (m_text[next] == u' ' || m_text[next] == u'\t'))
        ++next;
    if (next >= m_text.size() || m_text[next] != u')')
        return false;
    if (top().header == Header::FunctionName)
        endWord();
    if (top().dangling && top().command < 0 && !top().inWord) {
        m_pos = next + 1;
        return true;
    }
    endWord();
    const int index = top().command;
    if (index < 0 || index + 1 != m_scan.commands.size() || m_scan.commands.at(index).words.size() != 1)
        return false;
    m_scan.functions.append(m_scan.commands.takeLast().words.constFirst().value);
    top().command = -1;
    top().dangling = true;
    m_pos = next + 1;
    return true;
}

void ShellScanner::stepCloseParenthesis()
{
    endWord();
    if (top().header == Header::CasePattern) {
        top().header = Header::None;
        ++m_pos;
        return;
    }
    endCommand(ShellJoint::End);
    const auto opener = std::ranges::find_if(m_levels.rbegin(), m_levels.rend(), [](const Level &level) {
        return level.frame == Frame::Subshell || level.frame == Frame::Substitution || level.frame == Frame::Backtick ||
               level.frame == Frame::Body || level.frame == Frame::Script;
    });
    const bool closes = opener->frame == Frame::Subshell || opener->frame == Frame::Substitution;
    if (!closes || &*opener != &top())
        m_scan.broken = true;
    ++m_pos;
    if (closes)
        closeSubstitution(opener->frame);
}

/// Leaves levels up to the nearest one of kind @p frame, unfinished ones in between included.
void ShellScanner::closeSubstitution(Frame frame)
{
    while (top().frame != frame)
        pop();
    if (frame == Frame::Subshell)
        pop();
    else
        popExpansion();
}

} // namespace slipway::runbook
