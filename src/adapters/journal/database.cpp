// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "base/id.h"
#include "base/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <sys/vfs.h>

namespace slipway::journal {
using base::Tr;

namespace {

constexpr int currentSchema = 1;

/// WAL needs shared memory between processes, which network file systems do not give (statfs(2) magic numbers).
bool onNetworkFileSystem(const QString &folder)
{
    struct statfs info = {};
    if (statfs(QFile::encodeName(folder).constData(), &info) != 0)
        return false;
    const auto type = static_cast<quint32>(info.f_type);
    constexpr quint32 network[] = {0x6969, 0xff534d42, 0xfe534d42, 0x517b, 0x564c, 0x0bd00bd0, 0x47504653, 0x00c36400};
    return std::ranges::find(network, type) != std::end(network);
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
{
}

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_connection);
}

std::unexpected<base::Error> Database::sqlFailure(const QSqlError &error) const
{
    const QString code = error.nativeErrorCode();
    const bool damaged = code == u"11" || code == u"26"; // SQLITE_CORRUPT, SQLITE_NOTADB
    const bool full = code == u"13";                     // SQLITE_FULL
    return base::failure(damaged ? base::ErrorCode::JournalDamaged : base::ErrorCode::JournalUnavailable,
                         damaged ? Tr::tr("The journal's database is damaged: %1").arg(error.databaseText())
                                 : Tr::tr("The journal cannot be used: %1").arg(error.databaseText()),
                         m_path,
                         damaged ? Tr::tr("restore it from a backup, or name another with --database")
                         : full  ? Tr::tr("free some space on its disk, then try again")
                                 : Tr::tr("check the disk and the permissions of its folder"));
}

base::Status Database::open()
{
    if (m_db.isOpen())
        return {};
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return base::failure(base::ErrorCode::JournalUnavailable, Tr::tr("The folder of the journal cannot be made"), folder,
                             Tr::tr("check its permissions, or name another database with --database"));
    if (onNetworkFileSystem(folder))
        return base::failure(base::ErrorCode::JournalUnavailable, Tr::tr("The journal cannot live on a network file system"),
                             m_path, Tr::tr("name a database on a local disk with --database"));
    if (m_connection.isEmpty()) {
        m_connection = QStringLiteral("slipway-journal-") + base::newId();
        m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        m_db.setDatabaseName(m_path);
        m_db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    }
    if (!m_db.open())
        return sqlFailure(m_db.lastError());
    auto ready = configure().and_then([this] { return migrate(); });
    if (!ready)
        m_db.close();
    return ready;
}

base::Status Database::configure()
{
    for (const auto *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
                               "PRAGMA trusted_schema=OFF"}) {
        if (auto done = execute(QString::fromLatin1(pragma)); !done)
            return done;
    }
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

base::Status Database::migrate()
{
    auto version = prepared(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    if (auto done = execute(*version); !done)
        return done;
    version->next();
    const int found = version->value(0).toInt();
    version->finish();
    if (found == currentSchema)
        return {};
    if (found > currentSchema)
        return base::failure(base::ErrorCode::JournalUnavailable,
                             Tr::tr("The journal was written by a newer Slipway (schema %1)").arg(found), m_path,
                             Tr::tr("update Slipway, or name another database with --database"));
    QFile schema(QStringLiteral(":/journal/sqlite-1.sql"));
    if (!schema.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Internal, Tr::tr("The journal's schema is missing from the program"));
    Transaction transaction(*this);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const QString &statement : QString::fromUtf8(schema.readAll()).split(QStringLiteral("\n;;\n"))) {
        if (auto done = execute(statement); !done)
            return done;
    }
    if (auto done = execute(QStringLiteral("PRAGMA user_version=%1").arg(currentSchema)); !done)
        return done;
    return transaction.commit();
}

base::Result<QSqlQuery> Database::prepared(const QString &sql)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlFailure(query.lastError());
    return query;
}

base::Status Database::execute(const QString &sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql))
        return sqlFailure(query.lastError());
    return {};
}

base::Status Database::execute(QSqlQuery &query)
{
    if (!query.exec())
        return sqlFailure(query.lastError());
    return {};
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(m_database.execute(QStringLiteral("ROLLBACK")));
}

base::Status Transaction::begin()
{
    // IMMEDIATE takes the write lock now, so that what is read inside is what the write is based on.
    auto begun = m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = begun.has_value();
    return begun;
}

base::Status Transaction::commit()
{
    auto committed = m_database.execute(QStringLiteral("COMMIT"));
    if (committed)
        m_open = false;
    return committed;
}

} // namespace slipway::journal
