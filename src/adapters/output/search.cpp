// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/search.h"

#include "blocksearch.h"

#include <QFile>
#include <QPromise>
#include <QtConcurrentRun>

namespace slipway::output {
namespace {

constexpr qint64 blockSize = 4 << 20;
constexpr qsizetype mostOffsets = 2'000'000;

/// Takes whole lines off the file; a line longer than many blocks is cut.
class LineBlocks
{
public:
    explicit LineBlocks(const QString &path)
        : m_file(path)
    {
        m_good = m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool next()
    {
        m_offset += m_whole;
        m_bytes.remove(0, m_whole);
        m_whole = 0;
        while (m_good && m_whole == 0) {
            const QByteArray more = m_file.read(blockSize);
            m_bytes += more;
            m_good = !more.isEmpty();
            m_whole = m_good && m_bytes.size() < 16 * blockSize ? m_bytes.lastIndexOf('\n') + 1 : m_bytes.size();
        }
        return m_whole > 0;
    }
    [[nodiscard]] QByteArrayView block() const { return QByteArrayView(m_bytes).first(m_whole); }
    [[nodiscard]] qint64 offset() const { return m_offset; }

private:
    QFile m_file;
    QByteArray m_bytes;
    qsizetype m_whole = 0;
    qint64 m_offset = 0;
    bool m_good = false;
};

void searchFile(QPromise<SearchBatch> &promise, const QString &path, const SearchQuery &query)
{
    BlockSearch search(query);
    LineBlocks blocks(path);
    qsizetype kept = 0;
    while (!promise.isCanceled() && blocks.next()) {
        SearchBatch batch;
        search.search(blocks.block(), [&](qint64 at) {
            ++batch.hits;
            if (kept++ < mostOffsets)
                batch.offsets += blocks.offset() + at;
        });
        batch.searchedTo = blocks.offset() + blocks.block().size();
        promise.addResult(std::move(batch));
    }
}

} // namespace

QList<TextRange> matchesIn(const QString &text, const SearchQuery &query)
{
    QList<TextRange> ranges;
    if (query.text.isEmpty())
        return ranges;
    if (query.regularExpression) {
        auto matches = expressionOf(query).globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.capturedLength() > 0)
                ranges.append({match.capturedStart(), match.capturedLength()});
        }
        return ranges;
    }
    const auto sensitivity = query.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = 0; (at = text.indexOf(query.text, at, sensitivity)) >= 0; at += query.text.size())
        ranges.append({at, query.text.size()});
    return ranges;
}

QString problemOf(const SearchQuery &query)
{
    const QRegularExpression expression = expressionOf(query);
    return expression.isValid() ? QString() : expression.errorString();
}

Search::Search(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    connect(&m_watcher, &QFutureWatcher<SearchBatch>::resultReadyAt, this, &Search::take);
    connect(&m_watcher, &QFutureWatcher<SearchBatch>::finished, this, [this] {
        if (!m_watcher.isCanceled())
            Q_EMIT finished(m_hits);
    });
}

Search::~Search()
{
    m_watcher.cancel();
}

void Search::start(const SearchQuery &query)
{
    cancel();
    m_hits = 0;
    m_offsets.clear();
    if (query.text.isEmpty() || !problemOf(query).isEmpty()) {
        Q_EMIT finished(0);
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(searchFile, m_path, query));
}

void Search::cancel()
{
    m_watcher.cancel();
    m_watcher.setFuture({});
}

void Search::take(int index)
{
    const SearchBatch batch = m_watcher.resultAt(index);
    m_hits += batch.hits;
    m_offsets += batch.offsets;
    Q_EMIT progressed(m_hits, batch.searchedTo);
}

qint64 Search::nextFrom(qint64 offset) const
{
    const auto found = std::ranges::lower_bound(m_offsets, offset);
    return found == m_offsets.end() ? -1 : *found;
}

qint64 Search::previousFrom(qint64 offset) const
{
    const auto found = std::ranges::lower_bound(m_offsets, offset);
    return found == m_offsets.begin() ? -1 : *(found - 1);
}

} // namespace slipway::output
