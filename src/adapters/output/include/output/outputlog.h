// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/terminaltext.h"
#include "output/stamps.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace slipway::output {

class RowIndex;
struct IndexSlice;

/// A line of output as shown, or a piece of at most 16 KiB of a longer one.
struct Row
{
    qint64 number = 0;          ///< from 0
    qint64 offset = 0;          ///< of its first byte in the file
    bool continuesLine = false; ///< not the first piece of its line
    base::TerminalLine line;    ///< a style set in an earlier row is not carried over
    Stamp stamp;
};

/// The output of one execution, however long: rows are found by an index that is built in the background and grows
/// with the file, and are read from the file when they are asked for. The file stays as it is.
class OutputLog : public QObject
{
    Q_OBJECT
public:
    explicit OutputLog(QString path, QObject *parent = nullptr);
    ~OutputLog() override;

    /// Indexes what is there and, until stop(), what comes. The file may not exist yet.
    void follow();
    void stop();
    /// Looks at the file now; for whoever knows that it grew.
    void refresh();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Rows that can be read, the unfinished last one included.
    [[nodiscard]] qint64 rowCount() const;
    /// Bytes that were indexed.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] bool isIndexing() const { return m_scanning; }

    /// Rows from @p first on, fewer where there are fewer. Reads the file, about 1 MiB at most for a screen.
    [[nodiscard]] QList<Row> rows(qint64 first, qint64 count) const;
    /// The row that holds the byte at @p offset.
    [[nodiscard]] qint64 rowAt(qint64 offset) const;

Q_SIGNALS:
    /// The index grew; also when only the unfinished last row did.
    void grew(qint64 rows, qint64 bytes);
    /// Nothing more is known to come at the moment.
    void caughtUp();

private:
    void scanNext();
    void take(const IndexSlice &slice);
    void watch();

    QString m_path;
    std::unique_ptr<RowIndex> m_index;
    mutable Stamps m_stamps;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QTimer m_poll;
    qint64 m_bytes = 0;
    bool m_scanning = false;
    bool m_again = false;
};

/// The last @p count lines of the file at @p path as plain text, reading 1 MiB at most from its end.
[[nodiscard]] QStringList tail(const QString &path, int count);

/// Says whether the file at @p path has this SHA-256; reads it in the background and replies on @p context's thread.
void verify(const QString &path, const QString &sha256, QObject *context,
            std::function<void(base::Result<bool>)> reply);

} // namespace slipway::output
