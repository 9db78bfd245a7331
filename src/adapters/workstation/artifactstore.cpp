// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/artifactstore.h"

#include "base/id.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QSaveFile>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace slipway::workstation {
namespace {

base::Result<QString> write(const QByteArray &bytes, const QString &digest, const QString &path)
{
    if (QFileInfo::exists(path))
        return digest;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.setPermissions(QFile::ReadOwner) || !file.commit())
        return base::failure(base::ErrorCode::Failed,
                             QCoreApplication::translate("Artifacts", "The evidence cannot be kept: %1").arg(file.errorString()),
                             path, QCoreApplication::translate("Artifacts", "check the disk"));
    return digest;
}

} // namespace

ArtifactStore::ArtifactStore(QString folder)
    : m_folder(std::move(folder))
{
}

void ArtifactStore::keep(QByteArray bytes, QObject *context, ports::Reply<QString> reply)
{
    const QString digest = base::sha256(bytes);
    QtConcurrent::run([bytes = std::move(bytes), digest, target = path(digest)] { return write(bytes, digest, target); })
        .then(context, [reply = std::move(reply)](const base::Result<QString> &result) { reply(result); });
}

QString ArtifactStore::path(const QString &sha256) const
{
    return m_folder + u'/' + sha256.first(2) + u'/' + sha256;
}

} // namespace slipway::workstation
