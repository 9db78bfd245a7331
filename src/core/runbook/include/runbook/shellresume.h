// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <expected>

namespace slipway::runbook {

/// Why a script that ended at a line cannot be taken up there without repeating or leaving out something.
enum class ResumeDoubt {
    NotRead,     ///< the text is not whole, or holds what was not read
    Inside,      ///< the line is not the beginning of a command: it stands in a loop, a list, a heredoc
    Several,     ///< more than one thing happens from that line on before the next one: a list, a loop, a function's call
    LineUnsure,  ///< `eval`, `source`, a trap or `set +e`: it may have ended elsewhere
    ProcessLost  ///< what comes needs the process that ended: streams, limits, positional parameters, jobs
};

/// The rest of @p text from @p line (1-based) on, which ran up to the simple command, or one pipeline of them, that
/// begins there. @p functions are those that other text defines: what a call of one did already, nobody knows.
[[nodiscard]] std::expected<QString, ResumeDoubt> restFrom(QStringView text, int line, const QStringList &functions = {});

} // namespace slipway::runbook
