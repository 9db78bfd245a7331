// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

bool isSingleLine(const Block &block)
{
    return block.lines.size() == 1 && block.lines.first().text.size() <= 140;
}

int htmlHeadingLevel(const Block &block)
{
    const QStringView html = QStringView(block.text).trimmed();
    const bool heading = html.size() > 3 && html[0] == u'<' && html[1].toLower() == u'h' && html[2] >= u'1' && html[2] <= u'6';
    return heading ? html[2].digitValue() : 0;
}

bool opensDetails(const Block &block)
{
    return block.kind == Block::Kind::Html && block.text.contains("<summary"_L1, Qt::CaseInsensitive);
}

struct Heading
{
    size_t index;
    int level;
};

class SectionBuilder
{
public:
    explicit SectionBuilder(const Document &document)
        : m_blocks(document.blocks)
    {
    }

    Section build();

private:
    void findHeadings();
    int labelLevel(const Block &block) const;
    void build(Section &parent, size_t &next, size_t end);
    Section section(size_t &next, size_t end);
    size_t endOf(size_t heading, size_t end) const;

    const std::vector<Block> &m_blocks;
    std::vector<Heading> m_headings;
    bool m_fewHeadings = false;
};

int SectionBuilder::labelLevel(const Block &block) const
{
    if (block.kind == Block::Kind::Html) {
        if (const int level = htmlHeadingLevel(block))
            return level;
        return 0;
    }
    if (block.kind != Block::Kind::Paragraph || !isSingleLine(block))
        return 0;
    const TextLine &line = block.lines.first();
    const bool strong = line.isStrong();
    const bool mayBeMarked = strong || line.text.size() <= 80;
    if (!mayBeMarked)
        return 0;
    const Title &title = titleOf(block);
    if (title.marker == Title::Marker::Phase && !title.number.isEmpty() && !line.text.endsWith(u'.'))
        return PhaseLabel;
    if (title.marker == Title::Marker::Milestone && (strong || line.text.startsWith(u'T')))
        return PhaseLabel;
    const bool keycap = line.text.size() > 2 && line.text.first(3).contains(QChar(0x20e3));
    if (keycap || (strong && (title.marker == Title::Marker::Step || (!title.number.isEmpty() && title.number[0].isDigit()))))
        return StepLabel;
    if (!strong)
        return 0;
    return m_fewHeadings && title.marker != Title::Marker::Option ? OtherLabel : 0;
}

void SectionBuilder::findHeadings()
{
    const auto headings = std::count_if(m_blocks.begin(), m_blocks.end(), [](const Block &block) { return block.kind == Block::Kind::Heading; });
    m_fewHeadings = headings < 2;
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks[i];
        const int level = block.kind == Block::Kind::Heading ? block.level : labelLevel(block);
        if (level > 0)
            m_headings.push_back({i, level});
    }
}

/// The index of the block where the section of @p heading ends.
size_t SectionBuilder::endOf(size_t heading, size_t end) const
{
    const int level = m_headings[heading].level;
    for (size_t i = heading + 1; i < m_headings.size() && m_headings[i].index < end; ++i) {
        const int other = m_headings[i].level;
        if (other <= level)
            return m_headings[i].index;
    }
    return end;
}

Section SectionBuilder::section(size_t &next, size_t end)
{
    const Heading &heading = m_headings[next];
    const size_t stop = endOf(next, end);
    Section section;
    section.heading = &m_blocks[heading.index];
    section.title = titleOf(*section.heading);
    section.line = section.heading->firstLine;
    section.level = heading.level;
    section.blocks = Blocks(m_blocks).subspan(heading.index + 1, std::max(stop, heading.index + 1) - heading.index - 1);
    ++next;
    build(section, next, stop);
    return section;
}

/// Adds the subsections up to block @p end to @p parent, whose own blocks end at the first.
void SectionBuilder::build(Section &parent, size_t &next, size_t end)
{
    const Block *first = m_blocks.data() + end;
    while (next < m_headings.size() && m_headings[next].index < end) {
        first = std::min(first, m_blocks.data() + m_headings[next].index);
        parent.children.push_back(section(next, end));
    }
    const auto own = first - parent.blocks.data();
    parent.own = parent.blocks.first(static_cast<size_t>(std::max<std::ptrdiff_t>(own, 0)));
}

/// The first heading is the document's title where no other stands as high before work begins.
Section SectionBuilder::build()
{
    findHeadings();
    Section root;
    root.blocks = Blocks(m_blocks);
    size_t next = 0;
    build(root, next, m_blocks.size());
    if (root.children.empty())
        return root;
    Section &first = root.children.front();
    const bool alone = root.children.size() == 1;
    const bool titles = first.level == 1 && first.title.marker == Title::Marker::None;
    if (!titles && !(alone && !first.children.empty()))
        return root;
    Section document;
    document.title = first.title;
    document.heading = first.heading;
    document.line = first.line;
    document.level = first.level;
    document.blocks = Blocks(m_blocks);
    document.own = first.own;
    document.children = std::move(first.children);
    for (size_t i = 1; i < root.children.size(); ++i)
        document.children.push_back(std::move(root.children[i]));
    return document;
}

} // namespace

const Title &titleOf(const Block &block)
{
    if (!block.facts.title)
        block.facts.title = std::make_shared<const Title>(readTitle(block.plain()));
    return *block.facts.title;
}

bool isLabel(const Block &block)
{
    if (block.kind == Block::Kind::Heading)
        return true;
    if (block.kind == Block::Kind::Html)
        return opensDetails(block) || htmlHeadingLevel(block) > 0;
    if (block.kind != Block::Kind::Paragraph || !isSingleLine(block))
        return false;
    const TextLine &line = block.lines.first();
    const QStringView text = QStringView(line.text).trimmed();
    if (line.isStrong())
        return true;
    return text.size() <= 80 && (text.endsWith(u':') || text.endsWith(u'：'));
}

Section readSections(const Document &document)
{
    return SectionBuilder(document).build();
}

} // namespace slipway::runbook::reading
