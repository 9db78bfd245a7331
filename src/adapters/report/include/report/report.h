// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "run/state.h"

#include <functional>

namespace slipway::report {

enum class Format { Pdf, Html, Markdown, Json, Csv };

/// By the end of a file's name: .pdf, .html or .htm, .md, .json, .csv. Errors: Usage for any other.
[[nodiscard]] base::Result<Format> formatOf(const QString &path);

/// Where what was attached is kept, by its SHA-256.
using KeptFiles = std::function<QString(const QString &sha256)>;

/// The record of a run, finished or not: @p state is the fold over @p events, which are all of them, in order.
/// @p damage is what verifying the run found; a record with any says so on its first page. Pictures that were attached
/// are shown small where @p kept finds them unchanged.
[[nodiscard]] Document build(const run::RunState &state, const QList<run::Event> &events, const QStringList &damage = {},
                             const KeptFiles &kept = {});

/// A document from Markdown of Slipway's own making, such as a lifeboat: headings, paragraphs, lists, task items,
/// quotes, fenced code, `code` and **strong**. Anything else stays text. For Markdown from elsewhere use the runbook's
/// reader.
[[nodiscard]] Document fromMarkdown(const QString &markdown);

[[nodiscard]] QByteArray toMarkdown(const Document &document);
/// One file without scripts or links to the outside, pictures within; prints well, follows light and dark.
[[nodiscard]] QByteArray toHtml(const Document &document);
/// The run's events with envelopes and payloads as they were written, so that the chain can be checked from the file.
/// Errors: Usage where the document is not of a run.
[[nodiscard]] base::Result<QByteArray> toJson(const Document &document);
/// One row an event (RFC 4180, UTF-8 with byte-order mark); cells that a spreadsheet would take for a formula begin
/// with '. Errors: Usage where the document is not of a run.
[[nodiscard]] base::Result<QByteArray> toCsv(const Document &document);

/// What became of a PDF.
struct PdfResult
{
    int pages = 0;
};
/// Writes A4 pages with the system's fonts. Needs a QGuiApplication; takes seconds for thousands of commands, so call
/// it off the GUI thread. The file appears whole or not at all. Errors: Failed with the file's trouble.
[[nodiscard]] base::Result<PdfResult> writePdf(const Document &document, const QString &path);

/// Writes @p document to @p path in @p format; the file appears whole or not at all.
[[nodiscard]] base::Status write(const Document &document, Format format, const QString &path);

/// A lifeboat (conductor::lifeboat) as PDF.
[[nodiscard]] base::Status writeLifeboatPdf(const QString &markdown, const QString &path);

} // namespace slipway::report
