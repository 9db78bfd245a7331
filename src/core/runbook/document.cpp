// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include "fencecheck.h"
#include "inlines.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// Deeper nesting than any person writes is kept as prose.
constexpr int maximumDepth = 48;

struct FreeParser
{
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
using Tree = std::unique_ptr<cmark_node, FreeNode>;

Tree parseMarkdown(const QByteArray &utf8)
{
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    for (const char *name : {"table", "tasklist", "strikethrough"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    cmark_parser_feed(parser.get(), utf8.constData(), static_cast<size_t>(utf8.size()));
    return Tree(cmark_parser_finish(parser.get()));
}

/// Turns cmark's tree into Blocks whose lines are those of the whole file.
class Converter
{
public:
    Converter(const Source &source, int offset)
        : m_source(source)
        , m_offset(offset)
    {
    }

    std::vector<Block> children(cmark_node *parent, int depth);

private:
    std::optional<Block> block(cmark_node *node, int depth);
    void heading(Block &block, cmark_node *node);
    void code(Block &block, cmark_node *node);
    void list(Block &block, cmark_node *node, int depth);
    void item(Block &block, cmark_node *node, int depth);
    void table(Block &block, cmark_node *node);
    bool isClosed(const Block &block, cmark_node *node) const;

    const Source &m_source;
    int m_offset;
};

std::vector<Block> Converter::children(cmark_node *parent, int depth)
{
    std::vector<Block> blocks;
    if (depth > maximumDepth)
        return blocks;
    size_t count = 0;
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
        ++count;
    blocks.reserve(count);
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        if (auto converted = block(node, depth))
            blocks.push_back(std::move(*converted));
    }
    return blocks;
}

std::optional<Block> Converter::block(cmark_node *node, int depth)
{
    Block result;
    result.firstLine = cmark_node_get_start_line(node) + m_offset;
    result.lastLine = cmark_node_get_end_line(node) + m_offset;
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        heading(result, node);
        return result;
    case CMARK_NODE_PARAGRAPH:
        result.lines = readInlines(node, result.firstLine);
        return result;
    case CMARK_NODE_CODE_BLOCK:
        code(result, node);
        return result;
    case CMARK_NODE_LIST:
        list(result, node, depth);
        return result;
    case CMARK_NODE_ITEM:
        item(result, node, depth);
        return result;
    case CMARK_NODE_BLOCK_QUOTE:
        result.kind = Block::Kind::Quote;
        result.children = children(node, depth + 1);
        return result;
    case CMARK_NODE_HTML_BLOCK:
        result.kind = Block::Kind::Html;
        result.text = QString::fromUtf8(cmark_node_get_literal(node));
        result.lines = readHtml(result.text, result.firstLine);
        return result;
    case CMARK_NODE_THEMATIC_BREAK:
        result.kind = Block::Kind::Rule;
        return result;
    default:
        if (std::strcmp(cmark_node_get_type_string(node), "table") != 0)
            return std::nullopt;
        table(result, node);
        return result;
    }
}

void Converter::heading(Block &block, cmark_node *node)
{
    block.kind = Block::Kind::Heading;
    block.level = cmark_node_get_heading_level(node);
    block.lines = readInlines(node, block.firstLine);
}

void Converter::code(Block &block, cmark_node *node)
{
    int length = 0;
    int offset = 0;
    char character = 0;
    block.kind = Block::Kind::Code;
    block.fenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0;
    block.info = QString::fromUtf8(cmark_node_get_fence_info(node)).trimmed();
    block.text = QString::fromUtf8(cmark_node_get_literal(node));
    block.textLine = block.firstLine + (block.fenced ? 1 : 0);
    if (block.text.endsWith(u'\n'))
        block.text.chop(1);
    block.damaged = block.fenced && !isClosed(block, node);
}

bool Converter::isClosed(const Block &block, cmark_node *node) const
{
    int length = 0;
    int offset = 0;
    char character = 0;
    cmark_node_get_fenced(node, &length, &offset, &character);
    if (block.lastLine <= block.firstLine)
        return false;
    QStringView last = m_source.line(block.lastLine).trimmed();
    while (last.startsWith(u'>'))
        last = last.sliced(1).trimmed();
    return last.size() >= length && std::all_of(last.begin(), last.end(), [character](QChar c) { return c == QLatin1Char(character); });
}

void Converter::list(Block &block, cmark_node *node, int depth)
{
    block.kind = Block::Kind::List;
    block.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    block.start = cmark_node_get_list_start(node);
    block.children = children(node, depth + 1);
}

void Converter::item(Block &block, cmark_node *node, int depth)
{
    block.kind = Block::Kind::Item;
    if (std::strcmp(cmark_node_get_type_string(node), "tasklist") == 0)
        block.task = cmark_gfm_extensions_get_tasklist_item_checked(node);
    block.children = children(node, depth + 1);
}

void Converter::table(Block &block, cmark_node *node)
{
    block.kind = Block::Kind::Table;
    int line = block.firstLine;
    for (cmark_node *row = cmark_node_first_child(node); row; row = cmark_node_next(row)) {
        TableRow converted;
        converted.line = line;
        line += block.rows.isEmpty() ? 2 : 1;
        for (cmark_node *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell)) {
            const auto lines = readInlines(cell, converted.line);
            converted.cells.append(lines.first());
        }
        block.rows.append(converted);
    }
}

} // namespace

qsizetype TextLine::strongPrefix() const
{
    if (marks.isEmpty() || marks.first().kind != Mark::Kind::Strong || marks.first().begin != 0)
        return 0;
    return marks.first().end;
}

bool TextLine::isStrong() const
{
    return !text.isEmpty() && strongPrefix() >= text.trimmed().size();
}

QList<QStringView> TextLine::codes() const
{
    QList<QStringView> found;
    for (const Mark &mark : marks) {
        if (mark.kind == Mark::Kind::Code)
            found.append(of(mark));
    }
    return found;
}

QString Block::plain() const
{
    QString joined;
    for (const TextLine &line : lines)
        joined += (joined.isEmpty() ? QString() : u" "_s) + line.text;
    return joined.trimmed();
}

Document readDocument(const QByteArray &utf8, const Source &source, int firstLine)
{
    const Tree tree = parseMarkdown(utf8);
    Document document;
    document.blocks = Converter(source, firstLine - 1).children(tree.get(), 0);
    document.warnings = checkFences(document.blocks, source);
    return document;
}

} // namespace slipway::runbook::reading
