// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shellscan.h"

#include <vector>

namespace slipway::runbook {

/// The machine behind scanShell(): a stack of levels instead of recursion, so that depth is bounded.
class ShellScanner
{
public:
    explicit ShellScanner(QStringView text);
    [[nodiscard]] ShellScan scan();

private:
    enum class Frame : quint8 {
        Script,
        Substitution,
        Backtick,
        Subshell,
        Group,
        If,
        Loop,
        Case,
        Double,
        Parameter,
        Arithmetic,
        Parentheses, ///< of an array or an extended glob
        Body         ///< of a heredoc
    };
    enum class Header : quint8 { None, LoopWords, CaseSubject, CasePattern, FunctionName };

    struct Level
    {
        Frame frame = Frame::Script;
        qsizetype begin = 0;
        int command = -1; ///< index of the command being read
        ScannedWord word;
        bool inWord = false;
        QString redirection; ///< operator that waits for its word
        Header header = Header::None;
        int headerWords = 0;
        bool test = false;     ///< between [[ and ]]
        bool dangling = false; ///< an operator or a function's name waits for a command
        bool piped = false;
        bool negated = false;
        bool condition = false;
        bool substituted = false;
        int parentheses = 0;
        int heredoc = -1;
        QList<int> nextHeredocs;
    };

    // Driving and the stack
    void step();
    bool push(Frame frame, qsizetype begin);
    void pop();
    void popExpansion();
    [[nodiscard]] bool isCode(Frame frame) const;
    [[nodiscard]] bool isQuietlyAtRest() const;
    [[nodiscard]] QChar at(qsizetype ahead = 0) const;
    [[nodiscard]] bool follows(QStringView what) const { return m_text.sliced(m_pos).startsWith(what); }
    [[nodiscard]] Level &top() { return m_levels.back(); }
    void mark(ShellContext context, int heredoc = -1);
    void markTop();

    // Words and commands
    [[nodiscard]] Level *wordOwner();
    void beginWord();
    void append(QStringView text);
    void endWord();
    void takeWord();
    void startCommand();
    void endCommand(ShellJoint joint);
    bool takeHeaderWord(const ScannedWord &word);
    bool takeKeyword(const ScannedWord &word);
    void open(Frame frame, bool condition, Header header = Header::None);
    void close(Frame frame);
    void setBranch(Frame frame, bool condition);

    // Code
    void stepCode();
    bool stepBlank(QChar c);
    bool stepOperator(QChar c);
    void stepSemicolon();
    void stepAmpersand();
    void stepPipe();
    void stepRedirection();
    void stepOpenParenthesis();
    void stepCloseParenthesis();
    void skipComment();
    bool takeFunction();
    void closeSubstitution(Frame frame);

    // Quotes and expansions
    bool stepQuoteOrExpansion(QChar c);
    void stepBackslash();
    void stepSingleQuoted();
    void stepAnsiQuoted();
    void stepDollar();
    void stepBacktick();
    void stepDouble();
    void stepParameter();
    void stepArithmetic();
    void stepParentheses();

    // Heredocs
    void noteHeredoc(const QString &op, const ScannedWord &delimiter);
    void beginBodies();
    void beginBody(int heredoc, QList<int> rest);
    void readLiteralBody(Heredoc &heredoc);
    void stepBody();
    bool atDelimiter(const Heredoc &heredoc, qsizetype *lineEnd) const;

    QStringView m_text;
    qsizetype m_pos = 0;
    std::vector<Level> m_levels;
    int m_backticks = 0;
    bool m_openQuote = false;
    QList<int> m_pendingHeredocs;
    ShellScan m_scan;
};

} // namespace slipway::runbook
