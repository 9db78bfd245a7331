// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockfolder.h"

#include "base/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace slipway::journal {
using base::Tr;

namespace {

QString readHolder(int descriptor)
{
    char text[256];
    const ssize_t size = pread(descriptor, text, sizeof text, 0);
    return size > 0 ? QString::fromUtf8(text, size).trimmed() : Tr::tr("another Slipway");
}

} // namespace

LockFolder::LockFolder(QString folder)
    : m_folder(std::move(folder))
{
}

LockFolder::~LockFolder()
{
    for (const auto &[run, descriptor] : m_descriptors)
        close(descriptor);
}

base::Status LockFolder::lock(const QString &run, const QString &holder)
{
    if (m_descriptors.contains(run))
        return {};
    QDir().mkpath(m_folder);
    const QString path = m_folder + u'/' + QString::fromLatin1(run.toUtf8().toPercentEncoding());
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return base::failure(base::ErrorCode::JournalUnavailable, Tr::tr("The run cannot be locked"), path,
                             Tr::tr("check the permissions of the folder"));
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const QString who = readHolder(descriptor);
        close(descriptor);
        return base::failure(base::ErrorCode::Conflict, Tr::tr("%1 conducts this run already").arg(who), run,
                             Tr::tr("follow it there, or close it first"));
    }
    const QByteArray text = holder.toUtf8() + '\n';
    if (ftruncate(descriptor, 0) != 0 || pwrite(descriptor, text.constData(), static_cast<size_t>(text.size()), 0) < 0) {
        close(descriptor);
        return base::failure(base::ErrorCode::JournalUnavailable, Tr::tr("The run's lock cannot be written"), path,
                             Tr::tr("check the disk"));
    }
    m_descriptors.emplace(run, descriptor);
    return {};
}

void LockFolder::unlock(const QString &run)
{
    const auto found = m_descriptors.find(run);
    if (found == m_descriptors.end())
        return;
    close(found->second);
    m_descriptors.erase(found);
}

} // namespace slipway::journal
