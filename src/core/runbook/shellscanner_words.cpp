// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellscanner.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

/// The level whose word grows by what is read now; null inside expansions, which are taken whole when they end.
ShellScanner::Level *ShellScanner::wordOwner()
{
    auto level = m_levels.rbegin();
    if (level->frame == Frame::Double)
        ++level;
    return isCode(level->frame) ? &*level : nullptr;
}

void ShellScanner::beginWord()
{
    Level *level = wordOwner();
    if (!level || level->inWord)
        return;
    level->inWord = true;
    level->word = {.value = {}, .begin = m_pos, .end = 0, .quoted = false, .expands = false};
}

void ShellScanner::append(QStringView text)
{
    if (Level *level = wordOwner())
        level->word.value += text;
}

void ShellScanner::endWord()
{
    if (!top().inWord)
        return;
    top().inWord = false;
    top().word.end = m_pos;
    takeWord();
}

void ShellScanner::takeWord()
{
    Level &level = top();
    const ScannedWord word = std::exchange(level.word, {});
    if (level.redirection.isEmpty() && (takeHeaderWord(word) || takeKeyword(word)))
        return;
    startCommand();
    ScannedCommand &command = m_scan.commands[level.command];
    if (level.redirection.isEmpty()) {
        command.words.append(word);
        if (word.value == u"[["_s && command.words.size() == 1)
            level.test = true;
        else if (word.value == u"]]"_s)
            level.test = false;
        return;
    }
    const QString op = std::exchange(level.redirection, {});
    command.redirections.append({.op = op, .target = word, .heredoc = -1});
    if (op == u"<<"_s || op == u"<<-"_s)
        noteHeredoc(op, word);
}

void ShellScanner::startCommand()
{
    Level &level = top();
    level.dangling = false;
    if (level.command >= 0)
        return;
    level.command = int(m_scan.commands.size());
    ScannedCommand command;
    command.begin = m_pos;
    command.piped = std::exchange(level.piped, false);
    command.negated = std::exchange(level.negated, false);
    command.condition = level.condition;
    command.substituted = level.substituted;
    m_scan.commands.append(command);
}

void ShellScanner::endCommand(ShellJoint joint)
{
    Level &level = top();
    const bool hadCommand = level.command >= 0;
    if (hadCommand) {
        ScannedCommand &command = m_scan.commands[level.command];
        if (!command.words.isEmpty())
            command.begin = std::min(command.begin, command.words.constFirst().begin);
        command.end = m_pos;
        command.joint = joint;
        level.command = -1;
        level.redirection.clear();
    }
    if (level.header == Header::LoopWords && joint == ShellJoint::End)
        level.header = Header::None;
    if (joint == ShellJoint::End || joint == ShellJoint::Background)
        return;
    level.dangling = true;
}

/// Words of `for … in …`, `case … in` and patterns belong to no command.
bool ShellScanner::takeHeaderWord(const ScannedWord &word)
{
    Level &level = top();
    switch (level.header) {
    case Header::None:
        return false;
    case Header::FunctionName:
        m_scan.functions.append(word.value);
        level.header = Header::None;
        level.dangling = true;
        return true;
    case Header::LoopWords:
        if (++level.headerWords == 2 && word.value == u"do"_s)
            level.header = Header::None;
        return true;
    case Header::CaseSubject:
        if (++level.headerWords == 2) {
            level.header = Header::CasePattern;
            level.headerWords = 0;
        }
        return true;
    case Header::CasePattern:
        if (level.headerWords++ == 0 && word.value == u"esac"_s && !word.quoted)
            close(Frame::Case);
        return true;
    }
    return false;
}

bool ShellScanner::takeKeyword(const ScannedWord &word)
{
    if (top().command >= 0 || word.quoted || word.expands || word.value.size() > 8)
        return false;
    const QString &key = word.value;
    if (key == u"if"_s)
        open(Frame::If, true);
    else if (key == u"while"_s || key == u"until"_s)
        open(Frame::Loop, true);
    else if (key == u"for"_s || key == u"select"_s)
        open(Frame::Loop, top().condition, Header::LoopWords);
    else if (key == u"case"_s)
        open(Frame::Case, top().condition, Header::CaseSubject);
    else if (key == u"{"_s)
        open(Frame::Group, top().condition);
    else if (key == u"then"_s || key == u"else"_s)
        setBranch(Frame::If, false);
    else if (key == u"elif"_s)
        setBranch(Frame::If, true);
    else if (key == u"do"_s)
        setBranch(Frame::Loop, false);
    else if (key == u"fi"_s)
        close(Frame::If);
    else if (key == u"done"_s)
        close(Frame::Loop);
    else if (key == u"esac"_s)
        close(Frame::Case);
    else if (key == u"}"_s)
        close(Frame::Group);
    else if (key == u"function"_s)
        top().header = Header::FunctionName;
    else if (key == u"!"_s)
        top().negated = true;
    else
        return false;
    return true;
}

void ShellScanner::open(Frame frame, bool condition, Header header)
{
    top().dangling = false;
    if (!push(frame, m_pos))
        return;
    top().condition = condition;
    top().header = header;
}

void ShellScanner::close(Frame frame)
{
    if (top().frame == frame)
        pop();
    else
        m_scan.broken = true;
}

/// `then`, `else` and `do` end a condition that `if`, `elif` and `while` began.
void ShellScanner::setBranch(Frame frame, bool condition)
{
    if (top().frame != frame) {
        m_scan.broken = true;
        return;
    }
    const bool outer = m_levels.size() > 1 && m_levels[m_levels.size() - 2].condition;
    top().condition = condition || outer;
    top().header = Header::None;
}

} // namespace slipway::runbook
