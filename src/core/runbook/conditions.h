// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "sections.h"

namespace slipway::runbook::reading {

/// What words say of the commands that they introduce.
struct Condition
{
    enum class Kind {
        None,       ///< they are always to run; also "If all checks pass", which is a gate and no exception
        Optional,   ///< "Optional:"
        Case,       ///< "Only if you use Docker:"
        Failure,    ///< "If the migration fails, run:"
        Undoing,    ///< "To tear everything down:", an exception where there is something to undo
        Narrower,   ///< "To apply only one module:", an exception where the whole is done as well
        Prohibition ///< "Do NOT run this:", "Old way (deprecated):", "Example:"
    };
    Kind kind = Kind::None;
    QString words; ///< empty where they say no more than "optional"

    explicit operator bool() const { return kind != Kind::None; }
};

/// Of a label, a heading or the last sentence of a paragraph.
[[nodiscard]] Condition conditionOf(QStringView text);
/// Of a comment among commands, which may go on at length.
[[nodiscard]] Condition conditionOfComment(QStringView text);
/// Whether @p condition tells that the commands below it are not to be run.
[[nodiscard]] bool forbids(const QString &condition);
/// "In case of failure", "Cleanup after failure", "If the migration fails" as the title of a part.
[[nodiscard]] bool tellsFailure(const Title &title);
/// "If all checks pass": the release waits for that, and then goes on.
[[nodiscard]] bool tellsGate(QStringView text);
/// Of what stands right before block @p at: a paragraph, or a quotation that forbids.
[[nodiscard]] Condition conditionBefore(Blocks blocks, size_t at);

/// Of the words that introduce the list at @p at, where they make an exception of it: "On failure:".
[[nodiscard]] Condition exceptionBefore(Blocks blocks, size_t at);

/// Makes the commands among @p units optional that have no condition of their own.
void applyCondition(const Condition &condition, QList<Unit> &units);

} // namespace slipway::runbook::reading
