// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealfolder.h"

#include "base/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace slipway::journal {
using base::Tr;

namespace {

constexpr int keyBytes = 32;
/// "seq hash mac\n", seq padded to 20 digits.
constexpr qint64 recordBytes = 20 + 1 + 64 + 1 + 64 + 1;

QByteArray freshKey()
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    auto *random = QRandomGenerator::system();
    random->generate(reinterpret_cast<quint32 *>(key.data()), reinterpret_cast<quint32 *>(key.data() + keyBytes));
    return key;
}

} // namespace

SealFolder::SealFolder(QString folder, QString keyPath)
    : m_folder(std::move(folder))
    , m_keyPath(std::move(keyPath))
{
}

base::Status SealFolder::loadKey()
{
    if (!m_key.isEmpty())
        return {};
    QDir().mkpath(QFileInfo(m_keyPath).absolutePath());
    QFile file(m_keyPath);
    // NewOnly: of two processes that start together one makes the key, and the other reads it.
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        file.write(freshKey().toHex());
        file.close();
    }
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::JournalUnavailable, Tr::tr("The key that seals the journal cannot be read"),
                             m_keyPath, Tr::tr("check its permissions"));
    m_key = QByteArray::fromHex(file.readAll().trimmed());
    if (m_key.size() == keyBytes)
        return {};
    m_key.clear();
    return base::failure(base::ErrorCode::JournalUnavailable, Tr::tr("The key that seals the journal is damaged"), m_keyPath,
                         Tr::tr("restore it from a backup; without it, old seals cannot be checked"));
}

QByteArray SealFolder::macOf(const QString &run, qint64 seq, const QString &hash) const
{
    const QByteArray message = run.toUtf8() + '\n' + QByteArray::number(seq) + '\n' + hash.toLatin1();
    return QMessageAuthenticationCode::hash(message, m_key, QCryptographicHash::Sha256).toHex();
}

QString SealFolder::pathOf(const QString &run) const
{
    return m_folder + u'/' + QString::fromLatin1(run.toUtf8().toPercentEncoding());
}

base::Status SealFolder::announce(const QString &run, qint64 seq, const QString &hash)
{
    return write(run, seq, hash, recordBytes);
}

base::Status SealFolder::seal(const QString &run, qint64 seq, const QString &hash)
{
    return write(run, seq, hash, 0);
}

base::Status SealFolder::write(const QString &run, qint64 seq, const QString &hash, qint64 offset)
{
    if (auto loaded = loadKey(); !loaded)
        return loaded;
    QDir().mkpath(m_folder);
    QFile file(pathOf(run));
    // A record of fixed length, overwritten by one write: cheaper than a rename, and whole after a crash of the program.
    const QByteArray record =
        QByteArray::number(seq).rightJustified(20, ' ') + ' ' + hash.toLatin1() + ' ' + macOf(run, seq, hash) + '\n';
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !file.seek(offset)
        || file.write(record) != record.size())
        return base::failure(base::ErrorCode::JournalUnavailable, Tr::tr("The run's head cannot be sealed"), file.fileName());
    return {};
}

std::optional<SealedHead> SealFolder::headFrom(const QString &run, const QByteArray &record)
{
    const QList<QByteArray> parts = record.simplified().split(' ');
    if (parts.size() != 3)
        return std::nullopt;
    SealedHead head{parts[0].toLongLong(), QString::fromLatin1(parts[1]), false};
    head.genuine = loadKey().has_value() && macOf(run, head.seq, head.hash) == parts[2];
    return head;
}

Seals SealFolder::of(const QString &run)
{
    QFile file(pathOf(run));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Where only the announcement was written, the first record is a gap of zeros.
    const QByteArray committed = file.read(recordBytes).replace('\0', ' ');
    return {headFrom(run, committed), headFrom(run, file.read(recordBytes))};
}

QStringList SealFolder::runs() const
{
    QStringList all;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden))
        all += QString::fromUtf8(QByteArray::fromPercentEncoding(name.toLatin1()));
    return all;
}

} // namespace slipway::journal
