// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"

#include <variant>

namespace slipway::report {

/// Words in a line, some of them code or emphasised. Text is literal everywhere: no format reads markup from it.
struct Span
{
    enum class Style { Plain, Strong, Code };
    QString text;
    Style style = Style::Plain;
    friend bool operator==(const Span &, const Span &) = default;
};
using Spans = QList<Span>;

[[nodiscard]] Span plain(const QString &text);
[[nodiscard]] Span strong(const QString &text);
[[nodiscard]] Span code(const QString &text);
/// The text alone.
[[nodiscard]] QString textOf(const Spans &spans);

struct Heading
{
    int level = 1; ///< 1 chapters and 2 their parts are listed in the contents; 3 and 4 are not
    QString text;
    QString mark; ///< a sign before the text that stands for a state, "✓"; may be empty
};

struct Paragraph
{
    enum class Kind {
        Body,
        Quiet,  ///< who, when, how long: smaller
        Notice, ///< to be noticed: a rule beside it
        Bullet,
        Number
    };
    Spans spans;
    Kind kind = Kind::Body;
    QString label; ///< Bullet and Number: what stands before it, "•", "3.", "☐"
    int depth = 0; ///< Bullet and Number: nesting
};

/// Text in a fixed pitch, line by line as it was.
struct Code
{
    QString caption; ///< what it is; may be empty
    QString text;
    bool output = false; ///< what a command said, not what it was
};

/// Names and values without rules between them.
struct Facts
{
    QList<std::pair<QString, Spans>> rows;
};

struct Table
{
    QStringList header;
    QList<int> widths; ///< shares of the width, one for each column
    QList<QList<Spans>> rows;
};

/// A picture that was attached, small. Formats without pictures leave it out: a line before it names it.
struct Picture
{
    QString name;
    QString sha256;
    QByteArray png; ///< of the thumbnail
};

using Block = std::variant<Heading, Paragraph, Code, Facts, Table, Picture>;

/// What is printed and exported: a run's record, or something to go on by hand.
struct Document
{
    QString title;
    QString subtitle;
    QString language;     ///< BCP 47, of the words that Slipway adds
    QString runningTitle; ///< on every page
    QString runningNote;  ///< at the foot of every page: run id, or that it is a rehearsal
    bool contents = true; ///< lists its chapters
    QList<Block> blocks;
    QString run;              ///< of a run's record; empty otherwise
    QList<run::Event> events; ///< of a run's record: exported as they are to JSON and, told in words, to CSV
    QStringList damage;       ///< of a run's record: what verifying it found; empty: intact
    QList<QStringList> log;   ///< of a run's record: its events in columns; the first row names them
};

} // namespace slipway::report
