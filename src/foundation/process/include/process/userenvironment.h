// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcessEnvironment>
#include <QString>

namespace slipway::process {

/// The user's environment and folder as the program found them, before anything could change them. Bytes,
/// not text: whatever a variable holds reaches the children unchanged.
class UserEnvironment
{
public:
    /// To be called first thing in main().
    [[nodiscard]] static UserEnvironment take();
    /// From NAME=VALUE entries.
    UserEnvironment(QList<QByteArray> entries, QString folder);

    [[nodiscard]] const QList<QByteArray> &entries() const { return m_entries; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Empty where it is not set.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] QProcessEnvironment forQProcess() const;

    /// Absolute path of @p name on the user's PATH; empty where there is none. A name with a slash must be
    /// absolute. Relative and empty entries of PATH are passed over, so that a program planted in the current
    /// folder is never run (CVE-2022-25255).
    [[nodiscard]] QString findProgram(const QString &name) const;

private:
    QList<QByteArray> m_entries;
    QString m_folder;
};

} // namespace slipway::process
