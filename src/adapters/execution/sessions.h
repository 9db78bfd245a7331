// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "process/userenvironment.h"

#include <QStringList>

namespace slipway::execution {

/// The folders and exported variables that commands of a run hand on, one file per session, in memory only: a run's
/// journal must never hold them, and a reboot forgets them.
class Sessions
{
public:
    /// @p root: private and memory-backed; see privateRuntimeFolder().
    Sessions(QString root, process::UserEnvironment environment);

    /// The file of @p session, begun from the user's own environment where it does not exist yet.
    [[nodiscard]] base::Result<QString> file(const QString &run, const QString &session, const QString &folder) const;
    /// Whether any session of @p run is still known; after a reboot none is.
    [[nodiscard]] bool knows(const QString &run) const;
    [[nodiscard]] QStringList runs() const;
    void forget(const QString &run) const;
    [[nodiscard]] const process::UserEnvironment &environment() const { return m_environment; }

private:
    [[nodiscard]] base::Status begin(const QString &path, const QString &folder) const;

    QString m_root;
    process::UserEnvironment m_environment;
};

} // namespace slipway::execution
