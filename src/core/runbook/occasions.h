// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work that is done on occasion only: "If the printer does not answer", "Exception: …", "Ledger recovery". It stands
// among the phases of a release and is no part of its straight path.
#pragma once

#include "conditions.h"
#include "context.h"

#include <utility>

namespace slipway::runbook::reading {

/// The occasion on which @p section is worked through; none where it always is.
[[nodiscard]] Condition occasionOf(const Section &section, const Context &context);
/// Whether the sections below @p section are one occasion each: "Common runbooks".
[[nodiscard]] bool holdsOccasions(const Section &section, const Context &context);

/// Makes all that is asked for in @p units, ticks included, wait for the occasion.
void makeOccasional(const Condition &occasion, QList<Unit> &units);
void makeOccasional(const Condition &occasion, Step &step);
void makeOccasional(const Condition &occasion, Phase &phase);
/// The same for a phase all of whose steps have one and the same condition.
void inheritOccasion(Phase &phase);

/// What is read as long as this lives may be worked through on an occasion only.
class Occasional
{
public:
    Occasional(Context &context, bool occasional)
        : m_context(context)
        , m_before(std::exchange(context.occasional, occasional))
    {
    }
    ~Occasional() { m_context.occasional = m_before; }
    Q_DISABLE_COPY_MOVE(Occasional)

private:
    Context &m_context;
    bool m_before;
};

} // namespace slipway::runbook::reading
