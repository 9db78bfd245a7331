// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sections.h"

namespace slipway::runbook::reading {

/// For each block whether it titles one of several ways: "Option A", "Method 2", or, among others like it, "Ubuntu:".
[[nodiscard]] std::vector<bool> optionLabels(Blocks blocks);
[[nodiscard]] bool listsOptions(const Block &list);
/// The same for sibling sections.
[[nodiscard]] std::vector<bool> optionSections(const std::vector<Section> &sections);

/// Pieces of inline code in @p line that ask to be run: "Run `make deploy`". Not those that are only mentioned.
[[nodiscard]] QList<QStringView> commandsIn(const TextLine &line);
/// Whether @p line is nothing but a command, or a few words that lead up to it.
[[nodiscard]] bool commandsStandAlone(const TextLine &line);

/// "Or:", "Alternatively": what comes next replaces what came last.
[[nodiscard]] bool saysOtherwise(const QString &text);

/// Whether a command takes back what was deployed: `kubectl rollout undo`, `helm rollback`.
[[nodiscard]] bool rollsBack(const QString &text);

} // namespace slipway::runbook::reading
