// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetter.h"

#include "pictures.h"
#include "words.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

const QColor ruleInk(150, 150, 150);
const QColor washInk(241, 242, 244);
constexpr double hairline = points(0.5);
constexpr double codePadding = points(7);
constexpr double wrapGutter = points(10);
constexpr double factNameWidth = points(118);
constexpr double cellGap = points(8);
constexpr double cellPadding = points(2.6);
constexpr int wholeRowLines = 8; ///< a table row of up to this many lines is not broken

/// A text broken into lines of a given width.
struct Broken
{
    std::shared_ptr<const QTextLayout> layout;
    double lineHeight = 0;
    double ascent = 0; ///< from the line's top to where its own box begins, so that mixed fonts share a baseline
    QColor ink;
    [[nodiscard]] int count() const { return layout->lineCount(); }
};

/// Line breaks within a text are line separators to a QTextLayout.
QString withSeparators(const QString &text)
{
    return QString(text).replace(u'\n', QChar::LineSeparator);
}

class Typesetter
{
public:
    Typesetter(const Typography &typography, Layout &layout)
        : m_typography(typography)
        , m_layout(layout)
        , m_wrapMark(setLine(u"↪"_s, typography[Type::Caption]))
    {
    }

    void title(const Document &document);
    void contents(const QList<Block> &blocks);
    void block(const Block &block, const Block *next);

private:
    Broken breakText(const QString &text, Type type, double width, const QList<QTextLayout::FormatRange> &formats = {},
                     bool anywhere = false);
    Broken breakSpans(const Spans &spans, Type type, double width);
    /// One strip a line at @p x, with two lines at least kept together at either end.
    std::vector<Strip> stripsOf(const Broken &text, double x, double before);
    void add(std::vector<Strip> strips);
    void gap(double height);

    void set(const Heading &heading);
    void set(const Paragraph &paragraph, const Block *next);
    void set(const Code &code);
    void set(const Facts &facts);
    void set(const Table &table);
    void set(const Picture &picture) { add(report::stripsOf(picture)); }
    void codeLine(const QString &line, const Code &code, std::vector<Strip> &strips);
    std::vector<Strip> rowStrips(const std::vector<Broken> &cells, const std::vector<double> &left);

    const Typography &m_typography;
    Layout &m_layout;
    std::shared_ptr<const QTextLayout> m_wrapMark;
    int m_listed = 0; ///< headings met so far that the contents list
    bool m_afterHeading = false;
    bool m_introducing = false; ///< a quiet line right below a heading: it stays with what follows, too
};

Broken Typesetter::breakText(const QString &text, Type type, double width,
                             const QList<QTextLayout::FormatRange> &formats, bool anywhere)
{
    const TypeStyle &style = m_typography[type];
    auto layout = std::make_shared<QTextLayout>(withSeparators(text), style.font);
    QTextOption option;
    option.setWrapMode(anywhere ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(points(20));
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return {layout, style.lineHeight, style.ascent, style.ink};
}

Broken Typesetter::breakSpans(const Spans &spans, Type type, double width)
{
    QList<QTextLayout::FormatRange> formats;
    QString text;
    for (const Span &span : spans) {
        QTextCharFormat format;
        if (span.style == Span::Style::Strong)
            format.setFontWeight(QFont::DemiBold);
        else if (span.style == Span::Style::Code)
            format.setFont(m_typography[type].code);
        if (span.style != Span::Style::Plain)
            formats.append({int(text.size()), int(span.text.size()), format});
        text += span.text;
    }
    return breakText(text, type, width, formats);
}

std::vector<Strip> Typesetter::stripsOf(const Broken &text, double x, double before)
{
    std::vector<Strip> strips(std::size_t(text.count()));
    for (int i = 0; i < text.count(); ++i) {
        Strip &strip = strips[std::size_t(i)];
        strip.height = text.lineHeight;
        strip.before = i == 0 ? before : 0;
        strip.keepWithNext = text.count() > 1 && (i == 0 || i == text.count() - 2);
        const double lift = text.ascent - text.layout->lineAt(i).ascent();
        strip.lines.push_back({text.layout, i, x, lift, text.ink});
    }
    return strips;
}

void Typesetter::add(std::vector<Strip> strips)
{
    m_layout.strips.insert(m_layout.strips.end(), std::make_move_iterator(strips.begin()),
                           std::make_move_iterator(strips.end()));
}

void Typesetter::gap(double height)
{
    Strip strip;
    strip.before = height;
    m_layout.strips.push_back(std::move(strip));
}

void Typesetter::title(const Document &document)
{
    add(stripsOf(breakText(document.title, Type::Title, page::textWidth), 0, 0));
    if (!document.subtitle.isEmpty()) {
        add(stripsOf(breakText(document.subtitle, Type::Subtitle, page::textWidth), 0,
                     m_typography[Type::Subtitle].before));
    }
    Strip rule;
    rule.before = points(10);
    rule.height = points(8);
    rule.shapes.push_back({QRectF(0, 0, page::textWidth, points(1.2)), Qt::black});
    m_layout.strips.push_back(std::move(rule));
}

void Typesetter::contents(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading && heading->level <= 2)
            m_layout.headings.push_back({heading->level, heading->text, 0});
    }
    if (m_layout.headings.size() < 4)
        return;
    constexpr double numberWidth = points(36);
    for (std::size_t i = 0; i < m_layout.headings.size(); ++i) {
        const ContentsEntry &entry = m_layout.headings[i];
        const double indent = entry.level == 1 ? 0 : points(14);
        const TypeStyle &style = m_typography[entry.level == 1 ? Type::CellHeader : Type::Cell];
        const QString shown =
            QFontMetricsF(style.font).elidedText(entry.text, Qt::ElideRight, page::textWidth - numberWidth - indent);
        Strip strip;
        strip.before = entry.level == 1 ? points(3) : 0;
        strip.height = points(12);
        strip.contents = int(i);
        strip.lines.push_back({setLine(shown, style), 0, indent, 0, style.ink});
        m_layout.strips.push_back(std::move(strip));
    }
    gap(points(8));
}

void Typesetter::block(const Block &block, const Block *next)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    const bool quiet = paragraph && paragraph->kind == Paragraph::Kind::Quiet;
    m_introducing = m_afterHeading && quiet;
    m_afterHeading = std::holds_alternative<Heading>(block);
    const auto setOne = [this](const auto &one) {
        if constexpr (requires { set(one); })
            set(one);
    };
    if (paragraph)
        set(*paragraph, next);
    else
        std::visit(setOne, block);
}

void Typesetter::set(const Heading &heading)
{
    static constexpr std::array types{Type::Chapter, Type::Part, Type::Section, Type::Unit};
    const Type type = types.at(std::size_t(std::clamp(heading.level, 1, 4) - 1));
    const TypeStyle &style = m_typography[type];
    const double indent = heading.mark.isEmpty() ? 0 : points(13);
    auto strips = stripsOf(breakText(heading.text, type, page::textWidth - indent), indent, style.before);
    for (Strip &strip : strips)
        strip.keepWithNext = true;
    if (!heading.mark.isEmpty())
        strips.front().lines.push_back({setLine(heading.mark, style), 0, 0, 0, style.ink});
    if (heading.level <= 2)
        strips.front().heading = m_listed++;
    if (heading.level == 1) {
        strips.back().room = points(90);
        strips.back().height += points(4);
        strips.back().shapes.push_back(
            {QRectF(0, strips.back().height - points(1), page::textWidth, hairline), ruleInk});
    } else if (heading.level == 2) {
        strips.back().room = points(60);
    }
    add(std::move(strips));
}

void Typesetter::set(const Paragraph &paragraph, const Block *next)
{
    const bool item = paragraph.kind == Paragraph::Kind::Bullet || paragraph.kind == Paragraph::Kind::Number;
    const Type type = paragraph.kind == Paragraph::Kind::Quiet ? Type::Quiet : Type::Body;
    const TypeStyle &style = m_typography[type];
    double indent = item ? points(16 + 14 * paragraph.depth) : 0;
    if (paragraph.kind == Paragraph::Kind::Notice)
        indent = points(9);
    auto strips =
        stripsOf(breakSpans(paragraph.spans, type, page::textWidth - indent), indent, item ? points(2) : style.before);
    if (item)
        strips.front().lines.push_back({setLine(paragraph.label, style), 0, indent - points(16), 0, style.ink});
    if (paragraph.kind == Paragraph::Kind::Notice) {
        for (Strip &strip : strips)
            strip.shapes.push_back({QRectF(0, 0, points(2.2), strip.height), Qt::black});
    }
    const bool beforeCode = next && std::holds_alternative<Code>(*next);
    if (beforeCode || m_introducing)
        strips.back().keepWithNext = true;
    add(std::move(strips));
}

void Typesetter::codeLine(const QString &line, const Code &code, std::vector<Strip> &strips)
{
    const double width = page::textWidth - 2 * codePadding - wrapGutter;
    const Broken text = breakText(line, code.output ? Type::Output : Type::Code, width, {}, true);
    for (int i = 0; i < text.count(); ++i) {
        Strip strip;
        strip.height = text.lineHeight;
        strip.lines.push_back(
            {text.layout, i, codePadding + wrapGutter, text.ascent - text.layout->lineAt(i).ascent(), text.ink});
        if (i > 0)
            strip.lines.push_back({m_wrapMark, 0, codePadding - points(2), 0, m_typography[Type::Caption].ink});
        strips.push_back(std::move(strip));
    }
}

void Typesetter::set(const Code &code)
{
    if (!code.caption.isEmpty()) {
        auto caption =
            stripsOf(breakText(code.caption, Type::Caption, page::textWidth), 0, m_typography[Type::Caption].before);
        for (Strip &strip : caption)
            strip.keepWithNext = true;
        add(std::move(caption));
    }
    std::vector<Strip> strips;
    const QStringList lines = code.text.split(u'\n');
    for (const QString &line : lines)
        codeLine(line, code, strips);
    strips.front().before = points(code.caption.isEmpty() ? 4 : 1.5);
    constexpr double pad = points(3);
    strips.front().height += pad;
    for (PlacedLine &line : strips.front().lines)
        line.y += pad;
    strips.back().height += pad;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        Strip &strip = strips[i];
        strip.keepWithNext = strips.size() > 1 && (i == 0 || i == strips.size() - 2);
        if (code.output)
            strip.shapes.push_back({QRectF(0, 0, hairline, strip.height), ruleInk});
        else
            strip.shapes.push_back({QRectF(0, 0, page::textWidth, strip.height + 1), washInk});
    }
    add(std::move(strips));
    gap(points(3));
}

void Typesetter::set(const Facts &facts)
{
    gap(points(4));
    for (const auto &[name, value] : facts.rows) {
        const Broken label = breakText(name, Type::Quiet, factNameWidth - cellGap);
        const Broken text = breakSpans(value, Type::Body, page::textWidth - factNameWidth);
        auto strips = stripsOf(text, factNameWidth, points(1));
        const double drop = text.ascent - label.ascent; // names and values share a baseline
        strips.front().lines.push_back({label.layout, 0, 0, drop, label.ink});
        add(std::move(strips));
    }
    gap(points(6));
}

std::vector<Strip> Typesetter::rowStrips(const std::vector<Broken> &cells, const std::vector<double> &left)
{
    int count = 1;
    for (const Broken &cell : cells)
        count = std::max(count, cell.count());
    std::vector<Strip> strips(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        Strip &strip = strips[std::size_t(i)];
        strip.keepWithNext = i + 1 < count && (count <= wholeRowLines || i == 0 || i == count - 2);
        const double padding = i == 0 ? cellPadding : 0;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const Broken &cell = cells[c];
            if (i >= cell.count())
                continue;
            const double lift = cell.ascent - cell.layout->lineAt(i).ascent();
            strip.lines.push_back({cell.layout, i, left[c], padding + lift, cell.ink});
            strip.height = std::max(strip.height, padding + cell.lineHeight);
        }
    }
    strips.back().height += cellPadding;
    return strips;
}

void Typesetter::set(const Table &table)
{
    double shares = 0;
    for (const int share : table.widths)
        shares += share;
    std::vector<double> left;
    std::vector<double> widths;
    double x = 0;
    for (const int share : table.widths) {
        left.push_back(x);
        widths.push_back(page::textWidth * share / shares);
        x += widths.back();
    }
    const auto underline = [](std::vector<Strip> &strips, double thickness) {
        Strip &last = strips.back();
        last.shapes.push_back({QRectF(0, last.height - thickness, page::textWidth, thickness), ruleInk});
    };
    std::vector<Broken> header;
    for (qsizetype c = 0; c < table.header.size(); ++c)
        header.push_back(breakText(table.header.at(c), Type::CellHeader, widths[std::size_t(c)] - cellGap));
    auto headerStrips = rowStrips(header, left);
    underline(headerStrips, points(1));
    const int id = int(m_layout.tableHeaders.size());
    m_layout.tableHeaders.push_back(headerStrips);
    for (Strip &strip : headerStrips)
        strip.keepWithNext = true;
    headerStrips.front().before = points(8);
    add(std::move(headerStrips));
    for (const auto &row : table.rows) {
        std::vector<Broken> cells;
        for (qsizetype c = 0; c < row.size(); ++c)
            cells.push_back(breakSpans(row.at(c), Type::Cell, widths[std::size_t(c)] - cellGap));
        auto strips = rowStrips(cells, left);
        underline(strips, hairline);
        for (Strip &strip : strips)
            strip.table = id;
        add(std::move(strips));
    }
    gap(points(8));
}

} // namespace

Layout typeset(const Document &document, const Typography &typography)
{
    Layout layout;
    Typesetter typesetter(typography, layout);
    typesetter.title(document);
    if (document.contents)
        typesetter.contents(document.blocks);
    for (qsizetype i = 0; i < document.blocks.size(); ++i)
        typesetter.block(document.blocks.at(i), i + 1 < document.blocks.size() ? &document.blocks.at(i + 1) : nullptr);
    return layout;
}

std::shared_ptr<const QTextLayout> setLine(const QString &text, const TypeStyle &style)
{
    auto layout = std::make_shared<QTextLayout>(text, style.font);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setNumColumns(int(text.size()));
    line.setPosition({0, 0});
    layout->endLayout();
    return layout;
}

} // namespace slipway::report
