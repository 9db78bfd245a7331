// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/localeditor.h"

#include "base/tr.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace slipway::workstation {
using base::Tr;

namespace {

/// Largest file whose change is recorded, in bytes.
constexpr qint64 maximumEdited = 4 * 1024 * 1024;

std::unexpected<base::Error> unreadable(const QFile &file)
{
    return base::failure(base::ErrorCode::Unreadable, Tr::tr("The file cannot be read: %1").arg(file.errorString()),
                         file.fileName(), Tr::tr("check that it exists and that you may read it"));
}

} // namespace

LocalEditor::LocalEditor(QString command, process::UserEnvironment environment)
    : m_command(std::move(command))
    , m_environment(std::move(environment))
{
}

void LocalEditor::setCommand(const QString &command)
{
    const QMutexLocker lock(&m_mutex);
    m_command = command;
}

base::Result<ports::FileSnapshot> LocalEditor::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return ports::FileSnapshot{};
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    if (file.size() > maximumEdited)
        return base::failure(base::ErrorCode::Refused, Tr::tr("The file is too large for its change to be recorded"), path,
                             Tr::tr("edit it outside and note what changed"));
    return ports::FileSnapshot{true, file.readAll()};
}

void LocalEditor::open(const QString &path, QObject *context, ports::Reply<bool> closed)
{
    QMutexLocker lock(&m_mutex);
    const QString command = m_command;
    lock.unlock();
    const bool tells = !command.isEmpty();
    QStringList words = tells ? QProcess::splitCommand(command) : QStringList{QStringLiteral("xdg-open")};
    const QString name = words.takeFirst();
    const QString program = m_environment.findProgram(name);
    if (program.isEmpty() && !tells) {
        // No desktop that opens files: the person edits it elsewhere, and says when that is done.
        QMetaObject::invokeMethod(context, [closed] { closed(false); }, Qt::QueuedConnection);
        return;
    }
    if (program.isEmpty()) {
        const auto missing = base::failure(base::ErrorCode::NotFound, Tr::tr("The editor %1 is not installed").arg(name), path,
                                           Tr::tr("name another editor in the settings, or edit the file yourself"));
        QMetaObject::invokeMethod(context, [closed, missing] { closed(missing); }, Qt::QueuedConnection);
        return;
    }
    auto *process = new QProcess;
    process->setProcessEnvironment(m_environment.forQProcess());
    // The editor belongs to the person: it stays open when Slipway goes.
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QObject::connect(process, &QProcess::finished, context, [closed, tells] { closed(tells); });
    process->start(program, words << path);
}

} // namespace slipway::workstation
