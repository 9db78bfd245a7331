// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/parser.h"

#include "base/id.h"
#include "context.h"
#include "document.h"
#include "encoding.h"
#include "health.h"
#include "metadata.h"
#include "outline.h"
#include "parameters.h"
#include "roles.h"
#include "sections.h"
#include "wrapping.h"

#include <algorithm>

namespace slipway::runbook {
namespace {

using namespace reading;

/// The Markdown proper: behind the front matter, and without a fence around all of it.
QByteArray bodyOf(const QByteArray &utf8, const Source &source, int firstLine, Context &context)
{
    QByteArray body = utf8;
    qsizetype at = 0;
    for (int line = 1; line < firstLine; ++line)
        at = body.indexOf('\n', at) + 1;
    if (at > 0)
        body = body.sliced(at);
    if (const auto wrapping = findWrapping(source, firstLine)) {
        context.place(wrapping->opening, wrapping->opening);
        context.place(wrapping->closing, wrapping->closing);
        blankLine(body, wrapping->opening - firstLine);
        blankLine(body, wrapping->closing - firstLine);
    }
    return body;
}

/// Without a heading above all the others, the front matter names the document, or its first heading, or its first line.
void findTitle(const Section &root, Runbook &runbook)
{
    const auto given = std::find_if(runbook.metadata.begin(), runbook.metadata.end(),
                                    [](const MetadataEntry &entry) { return entry.key.compare(QLatin1StringView("title"), Qt::CaseInsensitive) == 0; });
    if (given != runbook.metadata.end()) {
        runbook.title = given->value;
        runbook.titleLine = given->line;
        return;
    }
    const bool headed = !root.children.empty() && root.children.front().level <= 6;
    const Block *first = headed ? root.children.front().heading : nullptr;
    if (!headed && !root.blocks.empty() && root.blocks.front().kind == Block::Kind::Paragraph && root.blocks.front().lines.size() == 1)
        first = &root.blocks.front();
    const QString text = first ? titleOf(*first).whole : QString();
    const bool sentence = !headed && (text.size() > 80 || text.endsWith(u'.') || text.endsWith(u':'));
    if (text.isEmpty() || sentence)
        return;
    runbook.title = text;
    runbook.titleLine = first->firstLine;
}

} // namespace

base::Result<Runbook> parse(QByteArrayView bytes, const QString &where)
{
    auto decoded = decode(bytes, where);
    if (!decoded)
        return std::unexpected(decoded.error());
    Runbook runbook;
    const Source source(QString::fromUtf8(decoded->utf8));
    runbook.source = source.text();
    runbook.sourceSha256 = base::sha256(bytes);
    Context context(source, runbook);
    const int firstLine = readFrontMatter(context);
    const Document document = readDocument(bodyOf(decoded->utf8, source, firstLine, context), source, firstLine);
    const Section root = readSections(document);
    runbook.title = root.title.whole;
    runbook.titleLine = root.line;
    if (runbook.title.isEmpty())
        findTitle(root, runbook);
    const bool named = runbook.titleLine == root.line || runbook.titleLine < firstLine || root.children.size() < 2;
    context.goingBack = named && isRollbackDocument(readTitle(runbook.title));
    context.incident = isIncidentDocument(root);
    context.namesOccasions = !context.goingBack && !context.incident && !root.title.topics.hasAny(Topic::Exception, Topic::Restore);
    readMetadata(root, context);
    readOutline(root, context);
    applyExpectations(runbook);
    runbook.parameters = findParameters(document.blocks, source);
    runbook.prose += context.remaining();
    std::stable_sort(runbook.prose.begin(), runbook.prose.end(), [](const Prose &a, const Prose &b) { return a.line < b.line; });
    runbook.warnings = decoded->warnings + document.warnings;
    return runbook;
}

} // namespace slipway::runbook
