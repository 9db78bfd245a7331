// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answereditor.h"

#include "process/process.h"
#include "tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway::slipctl {

QStringList namesOfPath(const QString &path)
{
    QString name = QDir::cleanPath(path);
    QStringList names{path, name};
    for (qsizetype at = name.indexOf(u'/'); at >= 0; at = name.indexOf(u'/', at + 1))
        names.append(name.sliced(at + 1));
    return names;
}

AnswerEditor::AnswerEditor(AnswerMap<EditAnswer> answers, process::UserEnvironment environment)
    : m_answers(std::move(answers))
    , m_environment(std::move(environment))
{
}

base::Result<ports::FileSnapshot> AnswerEditor::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return ports::FileSnapshot{};
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Failed, Tr::tr("The file cannot be read"), path, file.errorString());
    return ports::FileSnapshot{true, file.readAll()};
}

void AnswerEditor::open(const QString &path, QObject *context, ports::Reply<bool> closed)
{
    const auto edit = m_answers.find(namesOfPath(path));
    if (!edit)
        return closed(false);
    if (!edit->script.isEmpty())
        return runScript(path, edit->script, context, closed);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(edit->content.toUtf8()) >= 0 && file.commit())
        return closed(true);
    closed(base::failure(base::ErrorCode::Failed, Tr::tr("The file cannot be written"), path, file.errorString()));
}

void AnswerEditor::runScript(const QString &path, const QString &script, QObject *context,
                             const ports::Reply<bool> &closed)
{
    process::Command command;
    command.program = m_environment.findProgram(u"bash"_s);
    command.arguments = {u"-euc"_s, u"FILE=$1; "_s + script, u"edit"_s, path};
    command.folder = QFileInfo(path).absolutePath();
    // No child of the context, which may go while the process tells that it ended.
    auto *editing = new process::Process(m_environment, command);
    QObject::connect(context, &QObject::destroyed, editing, &QObject::deleteLater);
    QObject::connect(editing, &process::Process::finished, context, [path, closed](const process::Ended &ended) {
        if (ended.exitCode == 0)
            return closed(true);
        closed(base::failure(base::ErrorCode::Failed, Tr::tr("The script that edits it failed"), path,
                             QString::fromUtf8(ended.errors).simplified()));
    });
    QObject::connect(editing, &process::Process::failed, context, [closed](const base::Error &why) {
        closed(std::unexpected(why));
    });
    editing->start();
}

} // namespace slipway::slipctl
