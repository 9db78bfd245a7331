// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include "tr.h"

#include <QFile>
#include <QFileInfo>

namespace slipway::slipctl {
namespace {

base::Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (file.exists() && !QFileInfo(path).isFile()) // a pipe would never end
        return base::failure(base::ErrorCode::Unreadable, Tr::tr("This is no ordinary file"), path,
                             Tr::tr("name a Markdown file"));
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, Tr::tr("Cannot be read: %1").arg(file.errorString()), path,
                             Tr::tr("check the name and its permissions"));
    return file.readAll();
}

QString sidecarOf(const QString &runbookPath)
{
    const QFileInfo file(runbookPath);
    return file.path() + u'/' + file.completeBaseName() + QStringLiteral(".slipway.yaml");
}

} // namespace

base::Result<runbook::Runbook> readRunbook(const QString &path)
{
    return bytesOf(path).and_then([&](const QByteArray &bytes) { return runbook::parse(bytes, path); });
}

base::Result<runbook::Sidecar> readSidecar(const QString &runbookPath)
{
    const QString path = sidecarOf(runbookPath);
    if (!QFile::exists(path))
        return runbook::Sidecar{};
    return bytesOf(path).and_then([&](const QByteArray &bytes) { return runbook::parseSidecar(bytes, path); });
}

} // namespace slipway::slipctl
