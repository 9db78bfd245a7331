// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions.h"

#include "execution/runtimefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QUrl>

namespace slipway::execution {
namespace {

const QString prefix = QStringLiteral("s-");

/// Any text as one file name.
QString fileName(const QString &text)
{
    return prefix + QString::fromLatin1(QUrl::toPercentEncoding(text, {}, "."));
}

} // namespace

Sessions::Sessions(QString root, process::UserEnvironment environment)
    : m_root(std::move(root))
    , m_environment(std::move(environment))
{
}

base::Result<QString> Sessions::file(const QString &run, const QString &session, const QString &folder) const
{
    const QString runFolder = m_root + u'/' + fileName(run);
    const QString path = runFolder + u'/' + fileName(session);
    return makePrivateFolder(m_root)
        .and_then([&] { return makePrivateFolder(runFolder); })
        .and_then([&] { return QFileInfo::exists(path) ? base::Status() : begin(path, folder); })
        .transform([&] { return path; });
}

bool Sessions::knows(const QString &run) const
{
    return !QDir(m_root + u'/' + fileName(run)).isEmpty();
}

QStringList Sessions::runs() const
{
    QStringList runs;
    const QStringList folders = QDir(m_root).entryList({prefix + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : folders)
        runs.append(QUrl::fromPercentEncoding(name.sliced(prefix.size()).toLatin1()));
    return runs;
}

void Sessions::forget(const QString &run) const
{
    if (!run.isEmpty())
        QDir(m_root + u'/' + fileName(run)).removeRecursively();
}

base::Status Sessions::begin(const QString &path, const QString &folder) const
{
    QByteArray bytes = QFile::encodeName(folder.isEmpty() ? m_environment.folder() : folder) + '\0';
    for (const QByteArray &entry : m_environment.entries())
        bytes += entry + '\0';
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return base::failure(
            base::ErrorCode::Failed,
            QCoreApplication::translate("slipway::execution", "The session cannot be kept: %1").arg(file.errorString()),
            path, {});
    return {};
}

} // namespace slipway::execution
