// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>

namespace slipway::output {

struct SearchQuery
{
    QString text;
    bool caseSensitive = false;
    bool regularExpression = false; ///< Perl's; searched line by line
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// A stretch of a shown row: UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where @p query is found in the text of a row; to highlight it.
[[nodiscard]] QList<TextRange> matchesIn(const QString &text, const SearchQuery &query);

/// What is wrong with @p query; empty where it can be searched for.
[[nodiscard]] QString problemOf(const SearchQuery &query);

/// What a part of the file held.
struct SearchBatch
{
    qint64 hits = 0;
    QList<qint64> offsets; ///< of the hits in the file; of their line where escape sequences stand in it
    qint64 searchedTo = 0;
};

/// Searches a whole output file in the background, as it is shown: without escape sequences. Counts every hit and knows
/// the places of the first 2 000 000.
class Search : public QObject
{
    Q_OBJECT
public:
    explicit Search(QString path, QObject *parent = nullptr);
    ~Search() override;

    /// Begins anew; a search under way is dropped, and none of its hits will be reported.
    void start(const SearchQuery &query);
    void cancel();

    [[nodiscard]] qint64 hits() const { return m_hits; }
    /// Ascending.
    [[nodiscard]] const QList<qint64> &offsets() const { return m_offsets; }
    /// The first known hit at or after @p offset, or the last one before it; -1: none.
    [[nodiscard]] qint64 nextFrom(qint64 offset) const;
    [[nodiscard]] qint64 previousFrom(qint64 offset) const;

Q_SIGNALS:
    void progressed(qint64 hits, qint64 searchedBytes);
    void finished(qint64 hits);

private:
    void take(int index);

    QString m_path;
    QFutureWatcher<SearchBatch> m_watcher;
    qint64 m_hits = 0;
    QList<qint64> m_offsets;
};

} // namespace slipway::output
