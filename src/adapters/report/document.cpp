// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"

namespace slipway::report {

Span plain(const QString &text)
{
    return {text, Span::Style::Plain};
}

Span strong(const QString &text)
{
    return {text, Span::Style::Strong};
}

Span code(const QString &text)
{
    return {text, Span::Style::Code};
}

QString textOf(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

} // namespace slipway::report
