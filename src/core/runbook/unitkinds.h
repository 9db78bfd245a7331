// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/runbook.h"

namespace slipway::runbook::reading {

/// One command of a block, as far as it is whole on lines of its own.
struct Statement
{
    QString text;
    int line = 0; ///< 1-based within the block's part
};

/// Splits @p text at its lines, continuations joined; a single statement where it holds loops, heredocs or the like.
[[nodiscard]] QList<Statement> splitStatements(const QString &text);

/// Fills in the kind of @p unit, and what belongs to that kind, from its text.
/// What kind of unit a command is, and what follows from it.
struct Classification
{
    UnitKind kind = UnitKind::Command;
    QString path;     ///< FileEdit
    QString url;      ///< HttpCheck, Watch
    QString promql;   ///< Watch
    QString expected; ///< HttpCheck
    int intervalSeconds = 0;
};
[[nodiscard]] Classification classify(QStringView text);

/// Makes @p unit, a command so far, what its text was found to be.
void apply(const Classification &found, Unit &unit);

/// Whether the statement opens a session that takes the lines that follow: `ssh host`, `docker exec -it web bash`.
[[nodiscard]] bool opensShell(const Unit &unit);

/// What the comment behind a command says it must answer: "# Should be >50" is ">50"; empty where it is no such word.
[[nodiscard]] QString trailingExpectation(QStringView statement);

} // namespace slipway::runbook::reading
