// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sections.h"

namespace slipway::runbook::reading {

/// The words of a block that may title one of several ways: a label, a lone item, a tab of MkDocs.
[[nodiscard]] QString optionText(const Block &block);
/// For each block whether it titles one of several ways: "Option A", "Method 2", or, among others like it, "Ubuntu:",
/// "If you use Docker:", "Staging:".
[[nodiscard]] std::vector<bool> optionLabels(Blocks blocks);
/// Whether the paragraph at @p at goes on behind the last of several ways that plain words title: it is for all of them.
[[nodiscard]] bool endsWays(Blocks blocks, size_t at, const std::vector<bool> &options);
[[nodiscard]] bool listsOptions(const Block &list);
/// The same for sibling sections.
[[nodiscard]] std::vector<bool> optionSections(const std::vector<Section> &sections);

/// Pieces of inline code in @p line that ask to be run: "Run `make deploy`". Not those that are only mentioned.
[[nodiscard]] QList<QStringView> commandsIn(const TextLine &line);
/// Whether @p line is nothing but a command, or a few words that lead up to it.
[[nodiscard]] bool commandsStandAlone(const TextLine &line);

/// "Or:", "Alternatively": what comes next replaces what came last.
[[nodiscard]] bool saysOtherwise(const QString &text);
/// "Or with Docker: `docker restart shop`"
[[nodiscard]] bool leadsOtherwise(const TextLine &line);

/// Whether a command takes back what was deployed: `kubectl rollout undo`, `helm rollback`.
[[nodiscard]] bool rollsBack(const QString &text);

} // namespace slipway::runbook::reading
