// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfolder.h"

#include <QDir>
#include <QFileInfo>

namespace slipway::conductor {

QString sessionFolder(const run::RunState &state)
{
    QString folder;
    QDateTime latest;
    for (const run::Execution &execution : state.executions) {
        if (!execution.ended || execution.ended->cwd.isEmpty())
            continue;
        if (!latest.isValid() || execution.ended->endedAt > latest) {
            latest = execution.ended->endedAt;
            folder = execution.ended->cwd;
        }
    }
    if (!folder.isEmpty())
        return folder;
    return absolutePath(state.plan().cwd, runbookFolder(state));
}

QString runbookFolder(const run::RunState &state)
{
    return QFileInfo(state.started.runbookPath).absolutePath();
}

QString absolutePath(const QString &path, const QString &folder)
{
    if (path.isEmpty())
        return folder;
    if (path == u'~' || path.startsWith(QLatin1String("~/")))
        return QDir::homePath() + path.sliced(1);
    return QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

} // namespace slipway::conductor
