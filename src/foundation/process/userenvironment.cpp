// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/userenvironment.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace slipway::process {
namespace {

bool isProgram(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && ::access(QFile::encodeName(path).constData(), X_OK) == 0;
}

} // namespace

UserEnvironment UserEnvironment::take()
{
    QList<QByteArray> entries;
    for (char **entry = ::environ; entry && *entry; ++entry)
        entries.emplaceBack(*entry);
    return {std::move(entries), QDir::currentPath()};
}

UserEnvironment::UserEnvironment(QList<QByteArray> entries, QString folder)
    : m_entries(std::move(entries))
    , m_folder(std::move(folder))
{
}

QByteArray UserEnvironment::value(QByteArrayView name) const
{
    for (const QByteArray &entry : m_entries) {
        if (entry.startsWith(name) && entry.size() > name.size() && entry.at(name.size()) == '=')
            return entry.sliced(name.size() + 1);
    }
    return {};
}

QProcessEnvironment UserEnvironment::forQProcess() const
{
    QProcessEnvironment environment;
    for (const QByteArray &entry : m_entries) {
        const qsizetype equals = entry.indexOf('=');
        if (equals > 0)
            environment.insert(QString::fromLocal8Bit(entry.first(equals)),
                               QString::fromLocal8Bit(entry.sliced(equals + 1)));
    }
    return environment;
}

QString UserEnvironment::findProgram(const QString &name) const
{
    if (name.contains(u'/'))
        return name.startsWith(u'/') && isProgram(name) ? name : QString();
    if (name.isEmpty() || name.startsWith(u'-'))
        return {};
    for (const QByteArray &folder : value("PATH").split(':')) {
        const QString path = QFile::decodeName(folder) + u'/' + name;
        if (folder.startsWith('/') && isProgram(path))
            return path;
    }
    return {};
}

} // namespace slipway::process
