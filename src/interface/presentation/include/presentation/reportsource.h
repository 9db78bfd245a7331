// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"

namespace slipway::presentation {

enum class ReportFormat { Pdf, Html, Markdown };

/// Turns a run, or the words of a lifeboat, into a document; called off the window's thread.
class ReportSource
{
public:
    virtual ~ReportSource() = default;
    /// The record of a run from all of its events.
    [[nodiscard]] virtual base::Result<QByteArray> report(const QList<run::Event> &events, ReportFormat format) = 0;
    /// A lifeboat, given as Markdown, as a printable document.
    [[nodiscard]] virtual base::Result<QByteArray> lifeboatPdf(const QString &markdown) = 0;
};

} // namespace slipway::presentation
