// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/tokens.h"
#include "runbook/resolve.h"

#include <QTextCharFormat>
#include <QTextLayout>

#include <functional>
#include <memory>

namespace slipway::widgets {

/// Colours the lines of a text one after the other.
class LineColours
{
public:
    virtual ~LineColours() = default;
    [[nodiscard]] virtual QList<QTextLayout::FormatRange> next(const QString &line) = 0;
};

/// Colours code by its language. The syntax definitions are read when the first code is shown, not before.
class Highlighting
{
public:
    Highlighting();
    ~Highlighting();

    /// Formats of @p text, offsets in UTF-16 units of the whole text.
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const QString &text, const QString &language,
                                                          presentation::Scheme scheme);
    /// Reads what @p language needs on another thread, since that takes longer than a window may stand still. Then, on the
    /// thread of @p context and unless that is gone, calls @p ready; lines() of the language cost little from then on.
    void prepare(const QString &language, QObject *context, std::function<void()> ready);
    /// For a text of any length; the highlighting outlives what it gives back.
    [[nodiscard]] std::unique_ptr<LineColours> lines(const QString &language, presentation::Scheme scheme);
    /// @p text as rich text, with what was substituted marked and @p failingLine (1-based, 0 none) shown.
    [[nodiscard]] QString toHtml(const QString &text, const QString &language, const presentation::Tokens &tokens,
                                 const QList<runbook::Substitution> &marks = {}, int failingLine = 0);

private:
    class Repository;
    [[nodiscard]] Repository &repository();
    [[nodiscard]] Repository &repositoryOf(const QString &language);

    std::unique_ptr<Repository> m_repository;
    QHash<QString, std::shared_ptr<Repository>> m_prepared; ///< by language
};

} // namespace slipway::widgets
