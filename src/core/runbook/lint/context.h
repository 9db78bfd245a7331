// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "runbook/runbook.h"
#include "runbook/shell.h"
#include "shellcalls.h"

#include <QCoreApplication>
#include <QDate>

namespace slipway::runbook::linting {

/// Translations of all rules.
class Lint
{
    Q_DECLARE_TR_FUNCTIONS(lint)
};

/// A unit with where it is used and the commands of its text.
struct LintUnit
{
    enum class Place { Phase, Procedure, Troubleshooting, Useful };
    const Unit *unit = nullptr;
    Place place = Place::Phase;
    bool shell = false;           ///< its text is read by a shell
    QList<ShellCommand> commands; ///< empty where it is not
    QList<ProgramCall> calls;

    [[nodiscard]] int lineOf(const ProgramCall &call) const { return unit->textLine + call.line; }
};

struct LintHeading
{
    QString text;
    int level = 0;
    int line = 0;
};

struct LintLink
{
    QString url;
    int line = 0;
};

/// What the rules look at: the runbook and everything derived from it once.
class LintContext
{
public:
    LintContext(const Runbook &runbook, QDate today);
    Q_DISABLE_COPY_MOVE(LintContext)

    const Runbook &runbook;
    const QDate today;
    const reading::Source source;
    QList<LintUnit> units;
    QList<LintHeading> headings;
    QList<LintLink> links;
    QList<reading::Block> fences;

    /// Whether the line belongs to a code block.
    [[nodiscard]] bool isCode(int line) const;
    /// Whether the line is text that a shell may be given.
    [[nodiscard]] bool isRunnable(int line) const;

private:
    void addUnits(const QList<Unit> &list, LintUnit::Place place);
    void addAlternatives(const QList<Alternative> &alternatives, LintUnit::Place place);
    void addBlocks(const std::vector<reading::Block> &blocks);
    void addLinks(const QList<reading::TextLine> &lines);
};

/// `3, 17, 42`, cut short where there are many.
[[nodiscard]] QString linesOf(const QList<int> &lines);

/// The first line of @p text for a message: cut short, secrets masked.
[[nodiscard]] QString excerptOf(const QString &text);

/// Collects findings.
class Report
{
public:
    void error(const QString &rule, int line, const QString &message, const QString &remedy);
    void warning(const QString &rule, int line, const QString &message, const QString &remedy);
    void info(const QString &rule, int line, const QString &message, const QString &remedy);
    void add(Finding::Severity severity, const QString &rule, int line, const QString &message, const QString &remedy);

    [[nodiscard]] QList<Finding> take() { return std::move(m_findings); }

private:
    QList<Finding> m_findings;
};

} // namespace slipway::runbook::linting
