// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/words.h"
#include "runbook/plan.h"

#include <QHash>

namespace slipway::presentation {

/// What some lines of the runbook became.
struct Mark
{
    /// In the order in which one of them stands for a line that became several things.
    enum class Kind {
        Phase,
        Checklist,
        Procedure,
        Step,
        Alternative,
        Unit,
        Trigger,
        HealthCheck,
        Contact,
        Trouble,
        UsefulCommand,
        Metadata,
        Parameter,
        Link,
        Prose
    };
    Kind kind = Kind::Prose;
    runbook::UnitKind unit = runbook::UnitKind::Note; ///< where kind is Unit or UsefulCommand
    int line = 0;     ///< 1-based
    int lastLine = 0; ///< of all that belongs to it
    QString id;       ///< in the plan; empty where it is not a phase, step or unit of phases and procedures
    QString title;
    [[nodiscard]] bool holds(int at) const { return line > 0 && line <= at && at <= lastLine; }
};

/// Word, shape and tone of a mark.
[[nodiscard]] Look lookOf(const Mark &mark);

/// Marks that one jumps among.
enum class MarkGroup { Any, Structure, Units, Rollback, Contacts, Parameters };
[[nodiscard]] bool belongs(const Mark &mark, MarkGroup group);

/// The marks of a plan by the lines of its runbook.
class Marks
{
public:
    Marks() = default;
    explicit Marks(const runbook::Plan &plan);

    /// By line; what encloses comes before what it holds.
    [[nodiscard]] const QList<Mark> &all() const { return m_marks; }
    /// The mark that begins at @p line and stands for it; nullptr where none begins.
    [[nodiscard]] const Mark *leading(int line) const;
    /// Everything that @p line belongs to, innermost first.
    [[nodiscard]] QList<Mark> at(int line) const;
    /// Line of the next mark of @p group after @p line, or before it; 0 where there is none.
    [[nodiscard]] int next(int line, bool forward, MarkGroup group) const;
    /// First line of what has @p id in the plan; 0 where nothing has.
    [[nodiscard]] int lineOf(const QString &id) const;
    [[nodiscard]] const Mark *withId(const QString &id) const;

private:
    QList<Mark> m_marks;
    QHash<int, qsizetype> m_leading;
};

} // namespace slipway::presentation
