// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <vector>

namespace slipway::runbook::reading {

/// What one reading shares: the text, the Runbook it fills, and which lines found a place in it.
class Context
{
public:
    Context(const Source &source, Runbook &runbook);

    const Source &source;
    Runbook &runbook;
    bool incident = false;  ///< the document is about an incident: rolling back is one of its steps
    bool goingBack = false; ///< the document as a whole is about rolling back, so that its steps are the plan
    bool namesOccasions = false; ///< a title such as "Recovery" names an exception, not what the document is about
    bool occasional = false;     ///< what is being read is worked through on an occasion only

    /// Lines @p first to @p last have found their place.
    void place(int first, int last);
    [[nodiscard]] bool isPlaced(int line) const { return m_placed[static_cast<size_t>(line)]; }
    void place(const Block &block) { place(block.firstLine, block.lastLine); }
    /// Keeps @p block as written among @p prose.
    void keep(const Block &block, QList<Prose> &prose);
    void keep(int first, int last, QList<Prose> &prose);
    /// Everything that found no place, in order.
    [[nodiscard]] QList<Prose> remaining() const;

private:
    std::vector<bool> m_placed;
};

} // namespace slipway::runbook::reading
