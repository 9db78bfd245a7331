// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::architecture {

QStringList linesOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(source.readAll()).split(u'\n');
}

QList<Include> includesOf(const QString &file)
{
    static const QRegularExpression form(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    QList<Include> found;
    const QStringList lines = linesOf(file);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = form.match(lines.at(i));
        if (match.hasMatch())
            found.append({match.captured(2), match.captured(1) == u"\""_s, int(i) + 1});
    }
    return found;
}

QStringList filesBelow(const QStringList &folders, const QStringList &patterns)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator walk(QStringLiteral(SLIPWAY_SOURCE_DIR "/") + folder, patterns, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            found.append(walk.next());
    }
    found.sort();
    return found;
}

QString shown(const QString &file)
{
    return QDir(QStringLiteral(SLIPWAY_SOURCE_DIR)).relativeFilePath(file);
}

} // namespace slipway::architecture
