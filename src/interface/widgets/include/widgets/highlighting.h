// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/tokens.h"
#include "runbook/resolve.h"

#include <QTextCharFormat>
#include <QTextLayout>

#include <memory>

class QTextDocument;

namespace slipway::widgets {

/// Colours code by its language. The syntax definitions are read when the first code is shown, not before.
class Highlighting
{
public:
    Highlighting();
    ~Highlighting();

    /// Formats of @p text, offsets in UTF-16 units of the whole text.
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const QString &text, const QString &language,
                                                          presentation::Scheme scheme);
    /// @p text as rich text, with what was substituted marked and @p failingLine (1-based, 0 none) shown.
    [[nodiscard]] QString toHtml(const QString &text, const QString &language, const presentation::Tokens &tokens,
                                 const QList<runbook::Substitution> &marks = {}, int failingLine = 0);

private:
    class Repository;
    std::unique_ptr<Repository> m_repository;
};

} // namespace slipway::widgets
