// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace slipway::runbook::reading {

/// A text by lines, numbered from 1.
class Source
{
public:
    explicit Source(QString text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_starts.size()) - 1; }
    /// Without its newline; empty beyond the ends.
    [[nodiscard]] QStringView line(int number) const;
    /// Lines @p first to @p last with the newlines between them.
    [[nodiscard]] QStringView lines(int first, int last) const;
    [[nodiscard]] bool isBlank(int number) const;
    /// Whether anything reads the shell variable @p name: "$name" or "${name" stands somewhere.
    [[nodiscard]] bool usesVariable(QStringView name) const;

private:
    QString m_text;
    std::vector<qsizetype> m_starts; ///< of each line, and one past the end
    std::vector<QStringView> m_used; ///< what follows each "$" or "${" as far as a name goes, sorted
};

} // namespace slipway::runbook::reading
