// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/runbook.h"
#include "source.h"

#include <memory>
#include <optional>
#include <vector>

namespace slipway::runbook::reading {

struct Title;

/// A styled stretch of a TextLine.
struct Mark
{
    enum class Kind { Strong, Code, Link };
    Kind kind;
    qsizetype begin;
    qsizetype end;
    QString url; ///< Link
};

/// One source line of prose, its markup removed.
struct TextLine
{
    QString text;
    QList<Mark> marks;
    int line = 0;

    [[nodiscard]] QStringView of(const Mark &mark) const { return QStringView(text).sliced(mark.begin, mark.end - mark.begin); }
    /// Length of the strong text it begins with; 0 where it begins otherwise.
    [[nodiscard]] qsizetype strongPrefix() const;
    [[nodiscard]] bool isStrong() const;
    [[nodiscard]] QList<QStringView> codes() const;
};

/// What was found out about a block once it was asked for; a copy that is changed drops it.
struct BlockFacts
{
    std::shared_ptr<const Title> title; ///< titleOf()
    std::optional<bool> mayRun;         ///< Code: mayRun()
    std::optional<bool> holdsWork;      ///< Table: whether it lists steps, commands or boxes
};

struct TableRow
{
    int line = 0;
    QList<TextLine> cells;
};

/// A block of Markdown, free of the parser that found it.
struct Block
{
    enum class Kind { Heading, Paragraph, List, Item, Code, Html, Quote, Table, Rule };
    Kind kind = Kind::Paragraph;
    int firstLine = 0;
    int lastLine = 0;
    int level = 0;             ///< Heading
    bool ordered = false;      ///< List
    int start = 0;             ///< List: the number of its first item
    std::optional<bool> task;  ///< Item with a box: whether it is ticked
    QString info;              ///< Code: what follows the fence
    QString text;              ///< Code, Html: the content as written
    int textLine = 0;          ///< Code: line of the first line of its content
    bool fenced = false;       ///< Code
    bool damaged = false;      ///< Code: its fence is unclosed or closed by another's
    QList<TextLine> lines;     ///< Heading, Paragraph, Html (its visible text)
    QList<TableRow> rows;      ///< Table, the header first
    std::vector<Block> children;
    mutable BlockFacts facts;

    [[nodiscard]] QString plain() const; ///< its lines as one
};

struct Document
{
    std::vector<Block> blocks;
    QList<Finding> warnings;
};

/// Reads @p utf8, which is the text of @p source from line @p firstLine on.
[[nodiscard]] Document readDocument(const QByteArray &utf8, const Source &source, int firstLine);

} // namespace slipway::runbook::reading
