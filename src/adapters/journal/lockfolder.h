// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <map>

namespace slipway::journal {

/// Locks held by this process, one file a run. The kernel drops them when the process dies, however it dies.
class LockFolder
{
public:
    explicit LockFolder(QString folder);
    ~LockFolder();
    Q_DISABLE_COPY_MOVE(LockFolder)

    /// Errors: Conflict where another process (or store) holds it, with what that one wrote about itself.
    [[nodiscard]] base::Status lock(const QString &run, const QString &holder);
    void unlock(const QString &run);

private:
    QString m_folder;
    std::map<QString, int> m_descriptors;
};

} // namespace slipway::journal
