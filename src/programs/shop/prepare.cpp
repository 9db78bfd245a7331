// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prepare.h"

#include "base/tr.h"
#include "folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway::shop {

using base::Tr;

namespace {

constexpr int DefaultFirstPort = 28080;
constexpr auto Executable = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto Private = QFile::ReadOwner | QFile::WriteOwner;

base::Status write(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.setPermissions(permissions) || !file.commit()) {
        return base::failure(base::ErrorCode::Failed,
                             Tr::tr("The sample's file cannot be written: %1").arg(file.errorString()), path,
                             Tr::tr("choose a folder that you may write to"));
    }
    return {};
}

/// Every port in the sample's files is one of 28080 to 28089; another block differs in all but the last digit.
QByteArray withPorts(QByteArray text, int firstPort)
{
    return text.replace(QByteArray::number(DefaultFirstPort / 10), QByteArray::number(firstPort / 10));
}

/// The runbooks and what belongs to them lie at the top; the rest is in folders.
bool isPersonal(const QString &relative)
{
    return !relative.contains(u'/');
}

base::Status copyFiles(const QDir &directory, int firstPort, bool renewRunbooks)
{
    const QString root = u":/sample"_s;
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile source(files.next());
        const QString relative = QDir(root).relativeFilePath(source.fileName());
        const QString target = directory.filePath(relative);
        if (isPersonal(relative) && QFile::exists(target) && !renewRunbooks) {
            continue;
        }
        if (!source.open(QIODevice::ReadOnly)) {
            return base::failure(base::ErrorCode::Internal, source.errorString(), source.fileName());
        }
        const auto permissions = relative.startsWith(u"bin/"_s) ? Executable : Private;
        if (const auto written = write(target, withPorts(source.readAll(), firstPort), permissions); !written) {
            return written;
        }
    }
    return {};
}

/// The scripts find this very program, and the Prometheus that came with it, in their own folder.
base::Status linkPrograms(const QDir &directory)
{
    const QString link = directory.filePath(u"bin/slipway-shop"_s);
    QFile::remove(link);
    if (!QFile::link(QCoreApplication::applicationFilePath(), link)) {
        return base::failure(base::ErrorCode::Failed, Tr::tr("The sample's program cannot be linked"), link);
    }
    const QString root = QStringLiteral(SLIPWAY_RUNTIME_ROOT);
    if (root.isEmpty() || !QFile::exists(root + u"/usr/bin/prometheus"_s)) {
        return {};
    }
    const QString lib = root + u"/usr/lib/"_s + QStringLiteral(SLIPWAY_LIBRARY_ARCHITECTURE);
    const QString launcher =
        u"#!/bin/sh\nexec '%1/ld-linux-x86-64.so.2' --library-path '%1' '%2/usr/bin/prometheus' \"$@\"\n"_s;
    return write(directory.filePath(u"bin/prometheus"_s), launcher.arg(lib, root).toUtf8(), Executable);
}

} // namespace

base::Status prepare(const QString &directory, std::optional<int> firstPort)
{
    const int present = Folder(directory).port(Port::Storefront);
    const int first = firstPort.value_or(present > 0 ? present : DefaultFirstPort);
    if (first % 10 != 0 || first < 1030 || first > 32750) {
        return base::failure(base::ErrorCode::Usage, Tr::tr("%1 does not begin a block of ports").arg(first), {},
                             Tr::tr("give a multiple of ten from 1030 to 32750"));
    }
    const QDir target(QDir(directory).absolutePath());
    return copyFiles(target, first, firstPort.has_value()).and_then([&] { return linkPrograms(target); });
}

} // namespace slipway::shop
