// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filechange.h"

#include "linediff.h"
#include "tr.h"

#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

QString keyedHash(const QString &value, const QByteArray &key)
{
    const QByteArray code = QMessageAuthenticationCode::hash(value.toUtf8(), key, QCryptographicHash::Sha256);
    return u'#' + QString::fromLatin1(code.toHex().first(12));
}

/// The lines of a text; none of nothing.
QStringList linesOf(const ports::FileSnapshot &snapshot)
{
    QString text = QString::fromUtf8(snapshot.bytes);
    if (text.isEmpty())
        return {};
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.split(u'\n');
}

struct Assignments
{
    QMap<QString, QString> values;
    QStringList otherLines;
};

Assignments assignmentsOf(const QStringList &lines)
{
    static const QRegularExpression assignment(uR"(^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*(.*)$)"_s);
    Assignments found;
    for (const QString &line : lines) {
        const auto match = assignment.match(line);
        if (match.hasMatch())
            found.values.insert(match.captured(1), match.captured(2));
        else if (!line.trimmed().isEmpty() && !line.trimmed().startsWith(u'#'))
            found.otherLines.append(line);
    }
    return found;
}

QString namesThatChanged(const Assignments &before, const Assignments &after, const QByteArray &key)
{
    QString out;
    for (const auto &[name, value] : before.values.asKeyValueRange()) {
        if (!after.values.contains(name))
            out += u"-%1=%2\n"_s.arg(name, keyedHash(value, key));
    }
    for (const auto &[name, value] : after.values.asKeyValueRange()) {
        const auto old = before.values.constFind(name);
        if (old == before.values.cend())
            out += u"+%1=%2\n"_s.arg(name, keyedHash(value, key));
        else if (*old != value)
            out += u"-%1=%2\n+%1=%3\n"_s.arg(name, keyedHash(*old, key), keyedHash(value, key));
    }
    if (before.otherLines != after.otherLines) {
        out += Tr::tr("Other lines, not recorded: %1 before, %2 after")
                   .arg(before.otherLines.size())
                   .arg(after.otherLines.size())
            + u'\n';
    }
    return out;
}

/// Puts hashes in place of values whose names say that they are secret, and of passwords in URLs.
QString withoutSecrets(const QString &line, const QByteArray &key)
{
    static const QRegularExpression named(
        uR"re(([\w.-]*(?:passw(?:or)?d|secret|token|api[_-]?key|private[_-]?key|credential|access[_-]?key)[\w.-]*["']?\s*[:=]\s*)(\S.*))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inUrl(uR"((\w+://[^\s/:@]*:)([^\s/@]+)(@))"_s);
    QString out = line;
    if (const auto match = named.match(out); match.hasMatch())
        out.replace(match.capturedStart(2), match.capturedLength(2), keyedHash(match.captured(2), key));
    for (auto match = inUrl.match(out); match.hasMatch(); match = inUrl.match(out, match.capturedEnd(3)))
        out.replace(match.capturedStart(2), match.capturedLength(2), keyedHash(match.captured(2), key));
    return out;
}

bool holdsPrivateKey(const ports::FileSnapshot &snapshot)
{
    return snapshot.bytes.contains("PRIVATE KEY-----");
}

} // namespace

bool isSensitiveFile(const QString &path)
{
    static const QRegularExpression names(
        uR"(^(\.env(\..*)?|.*\.env|.*\.(pem|key|p12|pfx|jks|keystore|kdbx|gpg|asc)|id_\w+|.*(secret|credential|passw(or)?d).*|\.netrc|\.pgpass|\.npmrc|\.pypirc|\.htpasswd|kubeconfig.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names.match(QFileInfo(path).fileName()).hasMatch();
}

QString describeChange(const QString &path, const ports::FileSnapshot &before, const ports::FileSnapshot &after,
                       const QByteArray &key)
{
    if (before.exists == after.exists && before.bytes == after.bytes)
        return {};
    const QString header = u"--- %1\n+++ %2\n"_s.arg(before.exists ? path : u"/dev/null"_s,
                                                     after.exists ? path : u"/dev/null"_s);
    if (before.bytes.contains('\0') || after.bytes.contains('\0')) {
        return header + Tr::tr("Binary: %1 bytes before, %2 after").arg(before.bytes.size()).arg(after.bytes.size())
            + u'\n';
    }
    if (isSensitiveFile(path) || holdsPrivateKey(before) || holdsPrivateKey(after))
        return header + namesThatChanged(assignmentsOf(linesOf(before)), assignmentsOf(linesOf(after)), key);
    QStringList lines = unifiedDiff(linesOf(before), linesOf(after)).split(u'\n');
    for (QString &line : lines)
        line = withoutSecrets(line, key);
    return header + lines.join(u'\n');
}

} // namespace slipway::conductor
