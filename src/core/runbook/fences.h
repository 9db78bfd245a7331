// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

namespace slipway::runbook::reading {

/// What the words behind a fence say: language and Runme's attributes.
struct FenceInfo
{
    enum class Kind { Shell, Console, PowerShell, Batch, Untagged, Query, Template, Shown };
    Kind kind = Kind::Untagged;
    QString language; ///< normalised: "bash" for shell and zsh sessions alike
    FenceAttributes attributes;
};

[[nodiscard]] FenceInfo readInfo(const QString &info);

/// Whether the block may hold commands, judged by its tag and, where that is silent, by its first lines.
[[nodiscard]] bool mayRun(const Block &code);
/// The same, were its fence whole.
[[nodiscard]] bool wouldRun(const Block &code);

} // namespace slipway::runbook::reading
