// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "sections.h"

namespace slipway::runbook::reading {

/// What stands inside a step or procedure.
struct Content
{
    QList<Unit> units;
    QList<Alternative> alternatives;
    QList<Prose> prose;
    int soakSeconds = 0;
    bool pointOfNoReturn = false;

    [[nodiscard]] bool hasWork() const;
};

/// Who asks: procedures keep rollback commands, steps hand them over to procedures of their own.
enum class Purpose { Step, Procedure };

[[nodiscard]] Content readContent(Blocks blocks, Purpose purpose, Context &context);

/// Whether a heading or label is about rolling back as such, not about preparing for it.
[[nodiscard]] bool isRollbackTitle(const Title &title);
/// Whether it introduces the conditions on which to roll back.
[[nodiscard]] bool isTriggerTitle(const Title &title);

/// The text of an item: its first paragraph.
[[nodiscard]] const Block *headOf(const Block &item);
/// Whether its words lead to other pages, which a unit's plain text would not say.
[[nodiscard]] bool hasLinks(const Block &block);
/// "[ ]" or "☐" at the start of a text that Markdown did not take for a box: whether it is ticked.
struct Box
{
    bool checked = false;
    qsizetype length = 0;
};
[[nodiscard]] std::optional<Box> boxAt(QStringView text);
/// The state and words of an item with a box; nullopt for any other item.
[[nodiscard]] std::optional<ChecklistItem> checklistItem(const Block &item);

/// Moves @p content into an object that has units, alternatives and prose.
template<typename T>
void take(Content &&content, T &into)
{
    into.units += content.units;
    into.alternatives += content.alternatives;
    into.prose += content.prose;
}

} // namespace slipway::runbook::reading
