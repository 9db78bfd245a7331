// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/truststore.h"

#include "base/id.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace slipway::settings {
namespace {

QByteArray keyOf(const QString &path, const QString &sha256)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return base::sha256((absolute + u'\n' + sha256).toUtf8()).toLatin1();
}

} // namespace

FileTrustStore::FileTrustStore(QString file)
    : m_file(std::move(file))
{
}

QSet<QByteArray> FileTrustStore::read() const
{
    QFile file(m_file);
    QSet<QByteArray> keys;
    if (!file.open(QIODevice::ReadOnly))
        return keys;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            keys.insert(line.trimmed());
    }
    return keys;
}

bool FileTrustStore::isTrusted(const QString &path, const QString &sha256) const
{
    return read().contains(keyOf(path, sha256));
}

base::Status FileTrustStore::trust(const QString &path, const QString &sha256)
{
    QSet<QByteArray> keys = read();
    keys.insert(keyOf(path, sha256));
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArrayList(keys.begin(), keys.end()).join('\n') + '\n') < 0
        || !file.commit())
        return base::failure(base::ErrorCode::Failed,
                             QCoreApplication::translate("Trust", "The trust in this runbook cannot be kept"), m_file,
                             QCoreApplication::translate("Trust", "check the folder's permissions and the disk"));
    return {};
}

} // namespace slipway::settings
