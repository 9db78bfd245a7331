// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"

namespace slipway::presentation {

enum class ReportFormat { Pdf, Html, Markdown };

/// Writes a run, or the words of a lifeboat, as a document; called off the window's thread. Files appear whole or not
/// at all.
class ReportSource
{
public:
    virtual ~ReportSource() = default;
    /// The record of a run, from all of its events; @p problems are what verifying the journal found.
    [[nodiscard]] virtual base::Status write(const QList<run::Event> &events, const QStringList &problems,
                                             ReportFormat format, const QString &path) = 0;
    /// A lifeboat, given as Markdown.
    [[nodiscard]] virtual base::Status writeLifeboatPdf(const QString &markdown, const QString &path) = 0;
};

} // namespace slipway::presentation
