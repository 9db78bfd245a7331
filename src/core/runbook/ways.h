// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "titles.h"

namespace slipway::runbook::reading {

/// "Or with Docker", "Alternatively: by hand": another way to do what the section before does.
[[nodiscard]] bool isOtherTitle(const Title &title);
/// "Normal deploy" and "Hotfix deploy": the same done for another occasion.
[[nodiscard]] bool isCounterpart(const Title &one, const Title &other);

/// "For blue:"; "On blue:" is one of two places where something is done.
[[nodiscard]] bool isColor(QStringView words);

/// "With Docker" and "Without Docker": what stands behind the word, and whether it is with.
struct With
{
    QString what;
    bool with = false;
};

[[nodiscard]] With withIn(QStringView words);

/// "- **Docker**: `docker start web`" beside "- **Podman**: `podman start web`", or such a list below "Use one of:", which
/// stands in @p before (nullptr: nothing).
[[nodiscard]] bool listsWays(const Block &list, const Block *before);

} // namespace slipway::runbook::reading
