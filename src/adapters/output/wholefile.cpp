// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputlog.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtConcurrentRun>

namespace slipway::output {
namespace {

constexpr qint64 mostTail = 1 << 20;

base::Result<bool> hasDigest(const QString &path, const QString &sha256)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return base::failure(base::ErrorCode::Unreadable, file.errorString(), path, {});
    return QString::fromLatin1(hash.result().toHex()) == sha256;
}

} // namespace

QStringList tail(const QString &path, int count)
{
    QFile file(path);
    if (count <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    const qint64 from = std::max<qint64>(0, file.size() - mostTail);
    file.seek(from);
    QByteArray bytes = file.read(mostTail);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    qsizetype at = bytes.size();
    for (int i = 0; i < count && at >= 0; ++i)
        at = at == 0 ? -1 : bytes.lastIndexOf('\n', at - 1);
    return base::terminalPlainText(QByteArrayView(bytes).sliced(at + 1)).split(u'\n');
}

void verify(const QString &path, const QString &sha256, QObject *context, std::function<void(base::Result<bool>)> reply)
{
    QtConcurrent::run(hasDigest, path, sha256).then(context, std::move(reply));
}

} // namespace slipway::output
