// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace slipway::journal {

/// One connection to the journal's database: opened, checked and brought to the current schema.
class Database
{
public:
    explicit Database(QString path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens on first use. Errors: JournalUnavailable (folder, permissions, network file system, disk),
    /// JournalDamaged (not a database of ours, or of a newer Slipway).
    [[nodiscard]] base::Status open();
    /// A query prepared on this connection.
    [[nodiscard]] base::Result<QSqlQuery> prepared(const QString &sql);
    [[nodiscard]] base::Status execute(const QString &sql);
    [[nodiscard]] base::Status execute(QSqlQuery &query);
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] base::Status configure();
    [[nodiscard]] base::Status migrate();
    [[nodiscard]] std::unexpected<base::Error> sqlFailure(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_db;
};

/// Begins on construction and rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    [[nodiscard]] base::Status begin();
    [[nodiscard]] base::Status commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace slipway::journal
