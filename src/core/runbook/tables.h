// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "words.h"

namespace slipway::runbook::reading {

/// A table whose columns are found by what their headers say.
class Table
{
public:
    explicit Table(const Block &block);

    [[nodiscard]] const QList<TableRow> &rows() const { return m_rows; } ///< without the header
    /// The column whose header speaks of @p topic, -1 where none does; @p taken are no candidates.
    [[nodiscard]] int column(Topic topic, std::initializer_list<int> taken = {}) const;
    [[nodiscard]] bool has(Topic topic) const { return column(topic) >= 0; }
    [[nodiscard]] const Topics &header(int column) const { return m_headers[static_cast<size_t>(column)]; }
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_headers.size()); }
    /// The plain text of a cell; empty where the row is short or @p column is -1.
    [[nodiscard]] static QString text(const TableRow &row, int column);

private:
    std::vector<Topics> m_headers;
    QList<TableRow> m_rows;
};

/// Check items and commands that stand in a table.
[[nodiscard]] QList<Unit> unitsOfTable(const Block &block);

/// Whether the rows are metrics with thresholds.
[[nodiscard]] bool listsCriteria(const Block &block);

/// The column that says of the rows' metrics when to roll back, -1 where none does.
[[nodiscard]] int rollbackColumn(const Table &table);

/// Whether the rows are steps in order: they have numbers or times, and say what to do.
[[nodiscard]] bool listsSteps(const Block &block);
/// The steps; each keeps its row as prose, since it may say more than they hold.
[[nodiscard]] QList<Step> stepsOfTable(const Block &block, const Source &source);

/// The rows as check items, where the table is a checklist; empty otherwise.
[[nodiscard]] QList<ChecklistItem> itemsOfTable(const Block &block, bool saidToBeChecklist);

} // namespace slipway::runbook::reading
