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

/// Both seals of a run: the head that is committed, and the one whose commit was about to happen.
struct Seals
{
    std::optional<SealedHead> committed;
    std::optional<SealedHead> announced;
};

/// Anchors heads outside the database: one small file a run, sealed with the user's key, since a chain without a key
/// can be cut or rebuilt unseen. Announced before each commit and sealed after it, so that a crash between leaves one of
/// the two right.
class SealFolder
{
public:
    SealFolder(QString folder, QString keyPath);
    /// Best effort where the disk refuses: a missing seal shows in verification.
    [[nodiscard]] base::Status announce(const QString &run, qint64 seq, const QString &hash);
    [[nodiscard]] base::Status seal(const QString &run, qint64 seq, const QString &hash);
    [[nodiscard]] Seals of(const QString &run);
    /// Runs that were ever sealed.
    [[nodiscard]] QStringList runs() const;

private:
    [[nodiscard]] base::Status loadKey();
    [[nodiscard]] base::Status write(const QString &run, qint64 seq, const QString &hash, qint64 offset);
    [[nodiscard]] std::optional<SealedHead> headFrom(const QString &run, const QByteArray &record);
    [[nodiscard]] QByteArray macOf(const QString &run, qint64 seq, const QString &hash) const;
    [[nodiscard]] QString pathOf(const QString &run) const;

    QString m_folder;
    QString m_keyPath;
    QByteArray m_key;
};

} // namespace slipway::journal
