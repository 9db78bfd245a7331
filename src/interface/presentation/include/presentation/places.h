// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/draft.h"

namespace slipway::presentation {

/// One line of the runbook in which a literal stands, as it is written and as it will run.
struct PlacePreview
{
    /// A stretch of a line that differs.
    struct Span
    {
        qsizetype offset = 0;
        qsizetype length = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };
    int line = 0;
    QString before;
    QList<Span> literals; ///< in `before`
    QString after;        ///< empty where nothing is put in its place
    QList<Span> values;   ///< in `after`, quoting included
    QString remark;       ///< why the line stays as it is, or what keeps it from running; may be empty
};

/// Every place of @p parameter, with what the values of @p draft make of it: quoted as the shell needs it, and secrets by
/// the name of their variable.
[[nodiscard]] QList<PlacePreview> placesOf(const Document &document, const Draft &draft, const runbook::Parameter &parameter);

} // namespace slipway::presentation
