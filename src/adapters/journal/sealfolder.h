// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace slipway::journal {

/// What was the head of a run when it was sealed.
struct SealedHead
{
    qint64 seq = 0;
    QString hash;
    bool genuine = false; ///< the seal was made with the user's key
};

/// Anchors heads outside the database: one small file a run, sealed with the user's key, since a chain without a key
/// can be cut or rebuilt unseen. Written after each append; a crash between leaves it one append behind.
class SealFolder
{
public:
    SealFolder(QString folder, QString keyPath);
    /// Best effort where the disk refuses: a missing seal shows in verification.
    [[nodiscard]] base::Status seal(const QString &run, qint64 seq, const QString &hash);
    [[nodiscard]] std::optional<SealedHead> head(const QString &run);

private:
    [[nodiscard]] base::Status loadKey();
    [[nodiscard]] QByteArray macOf(const QString &run, qint64 seq, const QString &hash) const;
    [[nodiscard]] QString pathOf(const QString &run) const;

    QString m_folder;
    QString m_keyPath;
    QByteArray m_key;
};

} // namespace slipway::journal
