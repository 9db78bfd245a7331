// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

namespace slipway::report {
namespace {

class Paginator
{
public:
    explicit Paginator(Layout &layout)
        : m_layout(layout)
        , m_pages(1)
    {
    }

    std::vector<Page> run()
    {
        const auto &strips = m_layout.strips;
        for (std::size_t first = 0; first < strips.size();) {
            const std::size_t last = endOfGroup(first);
            if (!fits(first, last) && !atTop())
                newPage(strips[first]);
            for (; first <= last; ++first)
                place(strips[first]);
        }
        return std::move(m_pages);
    }

private:
    /// The last strip of those that must stand together with @p first.
    [[nodiscard]] std::size_t endOfGroup(std::size_t first) const
    {
        std::size_t last = first;
        while (m_layout.strips[last].keepWithNext && last + 1 < m_layout.strips.size())
            ++last;
        return last;
    }

    [[nodiscard]] bool atTop() const { return m_pages.back().empty(); }

    [[nodiscard]] bool fits(std::size_t first, std::size_t last) const
    {
        double height = 0;
        for (std::size_t i = first; i <= last; ++i) {
            height += m_layout.strips[i].before + m_layout.strips[i].height;
            if (m_y + height + m_layout.strips[i].room > page::bottom)
                return false;
        }
        return true;
    }

    void newPage(const Strip &next)
    {
        m_pages.emplace_back();
        m_y = page::top;
        const bool continues = next.table >= 0 && next.table == m_table;
        if (!continues)
            return;
        for (const Strip &header : m_layout.tableHeaders[std::size_t(next.table)])
            put(header);
    }

    void place(const Strip &strip)
    {
        if (!atTop() && m_y + strip.before + strip.height > page::bottom)
            newPage(strip);
        put(strip);
        m_table = strip.table;
        if (strip.heading >= 0) {
            ContentsEntry &entry = m_layout.headings[std::size_t(strip.heading)];
            entry.page = int(m_pages.size());
            entry.y = m_pages.back().back().y;
        }
    }

    void put(const Strip &strip)
    {
        if (!atTop())
            m_y += strip.before;
        m_pages.back().push_back({&strip, m_y});
        m_y += strip.height;
    }

    Layout &m_layout;
    std::vector<Page> m_pages;
    double m_y = page::top;
    int m_table = -1; ///< table of the strip placed last
};

} // namespace

std::vector<Page> paginate(Layout &layout)
{
    return Paginator(layout).run();
}

} // namespace slipway::report
