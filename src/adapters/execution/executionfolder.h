// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/commandrunner.h"

#include <QString>

namespace slipway::execution {

/// The folder in which a keeper keeps one execution.
class ExecutionFolder
{
public:
    explicit ExecutionFolder(QString path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString file(const QString &name) const { return m_path + u'/' + name; }
    [[nodiscard]] QString outputPath() const { return file(QStringLiteral("output")); }

    /// Result present: Ended; lock held: Running; neither: Unknown; no folder: NeverStarted.
    [[nodiscard]] ports::Claim claim() const;
    /// When it was claimed.
    [[nodiscard]] QDateTime claimedAt() const;
    [[nodiscard]] qint64 outputBytes() const;
    /// Its keeper lives.
    [[nodiscard]] bool isLocked() const;

private:
    [[nodiscard]] bool hasResult() const;

    QString m_path;
};

/// The outcome that the folder's result tells, without its output; an error where the result is missing or damaged.
[[nodiscard]] base::Result<ports::CommandOutcome> readResult(const ExecutionFolder &folder);

/// Puts the tail of the output into @p outcome and compares size and, up to @p mostHashed bytes, the digest with the
/// result; a difference becomes the outcome's problem. Reads the whole file: not for the GUI thread.
[[nodiscard]] ports::CommandOutcome withOutput(ports::CommandOutcome outcome, qint64 mostHashed);

} // namespace slipway::execution
