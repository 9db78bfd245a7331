// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/runtimefolder.h"

#include "base/tr.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway::execution {
using base::Tr;

base::Status makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return base::failure(
            base::ErrorCode::Failed,
            Tr::tr("A private folder cannot be created: %1").arg(QString::fromLocal8Bit(std::strerror(errno))), path,
            {});
    struct stat about{};
    const bool isOurs = ::lstat(name.constData(), &about) == 0 && S_ISDIR(about.st_mode) &&
                        about.st_uid == ::getuid() && (about.st_mode & 077) == 0;
    if (!isOurs)
        return base::failure(base::ErrorCode::Refused, Tr::tr("The folder is not private to you"), path,
                             Tr::tr("remove it or give it the mode 0700"));
    return {};
}

base::Result<QString> privateRuntimeFolder(const process::UserEnvironment &environment)
{
    const QString runtime = QFile::decodeName(environment.value("XDG_RUNTIME_DIR"));
    const QString path = runtime.startsWith(u'/') && QFileInfo(runtime).isDir()
                             ? runtime + QStringLiteral("/slipway")
                             : QStringLiteral("/dev/shm/slipway-%1").arg(::getuid());
    return makePrivateFolder(path).transform([&] { return path; });
}

} // namespace slipway::execution
