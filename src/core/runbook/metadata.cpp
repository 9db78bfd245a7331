// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata.h"

#include "content.h"
#include "roles.h"
#include "tables.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() > 1 && (value[0] == u'"' || value[0] == u'\'') && value.endsWith(value[0]))
        value = value.sliced(1, value.size() - 2);
    return value.toString();
}

void takeFrontMatterLine(QStringView text, int line, Context &context)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || text[0].isSpace() || text[0] == u'#' || text[0] == u'-')
        return;
    const QString key = text.first(colon).trimmed().toString();
    const QString value = unquoted(text.sliced(colon + 1));
    if (key == "shell"_L1)
        context.runbook.shell = value;
    else if (key == "cwd"_L1)
        context.runbook.cwd = value;
    if (!value.isEmpty()) {
        context.runbook.metadata.append({key, value, line});
        context.place(line, line);
    }
}

bool isMetadataKey(QStringView key)
{
    return key.size() >= 2 && key.size() <= 40 && key.count(u' ') <= 4 && key.back() != u'.';
}

/// "**Last Updated**: 2025-12-04", "Owner: Platform Team"
bool takeLine(const TextLine &line, bool mustBeStrong, Context &context)
{
    const qsizetype strong = line.strongPrefix();
    qsizetype end = strong;
    if (strong == 0) {
        if (mustBeStrong)
            return false;
        end = line.text.indexOf(": "_L1);
    }
    if (end <= 0 || end > line.text.size())
        return false;
    QStringView key = QStringView(line.text).first(end).trimmed();
    QStringView value = QStringView(line.text).sliced(end).trimmed();
    const bool colon = key.endsWith(u':') || key.endsWith(u'：') || value.startsWith(u':') || value.startsWith(u'：');
    while (key.endsWith(u':') || key.endsWith(u'：'))
        key = key.chopped(1).trimmed();
    while (value.startsWith(u':') || value.startsWith(u'：') || value.startsWith(u'|'))
        value = value.sliced(1).trimmed();
    if (!colon || value.isEmpty() || !isMetadataKey(key))
        return false;
    context.runbook.metadata.append({key.toString(), value.toString(), line.line});
    context.place(line.line, line.line);
    return true;
}

void takeTable(const Block &block, Context &context)
{
    if (block.rows.isEmpty() || block.rows.first().cells.size() != 2)
        return;
    const bool headed = !block.rows.first().cells.first().text.isEmpty();
    for (qsizetype i = 0; i < block.rows.size(); ++i) {
        const TableRow &row = block.rows.at(i);
        const QString key = Table::text(row, 0);
        const bool header = i == 0 && (!headed || words().read(key).hasAny(Topic::ColumnName, Topic::ColumnAction, Topic::ColumnService, Topic::ColumnNumber) || QStringList{u"Field"_s, u"Key"_s, u"Property"_s, u"Attribute"_s, u"Parameter"_s}.contains(key));
        if (header || !isMetadataKey(key) || Table::text(row, 1).isEmpty())
            continue;
        context.runbook.metadata.append({key, Table::text(row, 1), row.line});
    }
    context.place(block);
}

/// "Date: 21 February", on a line of its own.
bool isShortPair(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon > 0 && text.first(colon).count(u' ') < 3 && text.size() <= 80 && !text.endsWith(u'.');
}

/// Lines of keys and values; a paragraph of which only some lines are such is prose.
void takeParagraph(const Block &block, bool mustBeStrong, Context &context)
{
    const auto keyed = std::count_if(block.lines.begin(), block.lines.end(), [&](const TextLine &line) {
        return line.strongPrefix() > 0 ? line.text.indexOf(u':') >= 0 : !mustBeStrong && line.text.indexOf(": "_L1) > 0;
    });
    if (keyed < block.lines.size())
        return;
    for (const TextLine &line : block.lines)
        takeLine(line, mustBeStrong || (block.lines.size() < 2 && !isShortPair(line.text)), context);
}

void takeBlock(const Block &block, Context &context)
{
    switch (block.kind) {
    case Block::Kind::Paragraph:
        takeParagraph(block, false, context);
        break;
    case Block::Kind::List:
        for (const Block &item : block.children) {
            const Block *head = headOf(item);
            if (head && !item.task && head->lines.size() == 1)
                takeLine(head->lines.first(), true, context);
        }
        break;
    case Block::Kind::Table:
        takeTable(block, context);
        break;
    case Block::Kind::Quote:
        for (const Block &child : block.children)
            takeBlock(child, context);
        break;
    default:
        break;
    }
}

/// The last lines of the document, behind its last rule.
void takeTail(const Section &root, Context &context)
{
    size_t begin = root.blocks.size();
    while (begin > 0 && root.blocks.size() - begin < 4 && root.blocks[begin - 1].kind == Block::Kind::Paragraph)
        --begin;
    if (begin == 0 || root.blocks[begin - 1].kind != Block::Kind::Rule)
        return;
    for (const Block &block : root.blocks.subspan(begin))
        takeParagraph(block, true, context);
}

bool isAboutDocument(const Section &section)
{
    static const QStringList titles = {u"metadata"_s, u"document information"_s, u"document control"_s, u"document info"_s, u"quick facts"_s, u"at a glance"_s, u"service information"_s, u"service details"_s, u"runbook information"_s, u"release information"_s, u"deployment information"_s, u"general information"_s, u"release details"_s, u"deployment details"_s, u"change details"_s, u"change information"_s, u"runbook metadata"_s, u"deployment summary"_s, u"change summary"_s};
    return titles.contains(section.title.text.toLower());
}

} // namespace

int readFrontMatter(Context &context)
{
    const Source &source = context.source;
    if (source.line(1).trimmed() != u"---")
        return 1;
    int end = 2;
    while (end <= source.lineCount() && source.line(end).trimmed() != u"---" && source.line(end).trimmed() != u"...")
        ++end;
    // Without keys the two lines are rules around something else.
    bool keyed = false;
    for (int line = 2; line < end && line < 200; ++line)
        keyed = keyed || (source.line(line).indexOf(u':') > 0 && !source.line(line).startsWith(u'#'));
    if (end > source.lineCount() || !keyed || source.isBlank(2))
        return 1;
    for (int line = 2; line < end; ++line)
        takeFrontMatterLine(source.line(line), line, context);
    context.place(1, 1);
    context.place(end, end);
    return end + 1;
}

void readMetadata(const Section &root, Context &context)
{
    for (const Block &block : root.own)
        takeBlock(block, context);
    for (const Section &section : root.children) {
        if (!isAboutDocument(section))
            continue;
        for (const Block &block : section.own)
            takeBlock(block, context);
    }
    if (!root.children.empty())
        takeTail(root, context);
}

} // namespace slipway::runbook::reading
