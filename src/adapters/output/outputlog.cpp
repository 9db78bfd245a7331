// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputlog.h"

#include "rowindex.h"

#include <QFile>
#include <QtConcurrentRun>

namespace slipway::output {
namespace {

using namespace std::chrono_literals;

constexpr auto gatherFor = 20ms;
constexpr auto pollEvery = 500ms;
constexpr qint64 firstSlice = 1 << 20; // the first screen comes at once
constexpr qint64 laterSlice = 64 << 20;
constexpr qint64 readSize = 128 << 10;

IndexSlice scanFile(const QString &path, qint64 from, qint64 rowsBefore, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {from, 0, {}, from};
    return RowIndex::scan(file, from, rowsBefore, most);
}

/// Walks over the rows of a file from one that is known.
class RowReader
{
public:
    RowReader(const QString &path, RowIndex::Place from)
        : m_file(path)
        , m_row(from.row)
        , m_offset(from.offset)
    {
        if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            m_file.seek(m_offset);
        m_continues = m_offset > 0 && byteBefore() != '\n';
    }

    /// False at the end of the file.
    bool next()
    {
        qsizetype length = 0;
        while ((length = rowLength(QByteArrayView(m_bytes).sliced(m_at))) == 0 && readMore()) {
        }
        if (length == 0)
            length = m_bytes.size() - m_at; // the last row has no end yet
        m_current = {m_row++, m_offset, m_bytes.sliced(m_at, length), m_continues};
        m_continues = !m_current.bytes.endsWith('\n');
        m_at += length;
        m_offset += length;
        return length > 0;
    }

    struct Raw
    {
        qint64 number = 0;
        qint64 offset = 0;
        QByteArray bytes;
        bool continues = false;
    };
    [[nodiscard]] const Raw &current() const { return m_current; }

private:
    char byteBefore()
    {
        char before = '\n';
        m_file.seek(m_offset - 1);
        m_file.read(&before, 1);
        return before;
    }

    bool readMore()
    {
        const QByteArray more = m_file.read(readSize);
        m_bytes = m_bytes.sliced(m_at) + more;
        m_at = 0;
        return !more.isEmpty();
    }

    QFile m_file;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    qint64 m_row;
    qint64 m_offset;
    bool m_continues = false;
    Raw m_current;
};

/// @p bytes without a UTF-8 sequence that only begins at their end: the rest of it is still to come.
QByteArrayView withoutBegunSequence(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto c = static_cast<unsigned char>(bytes.at(bytes.size() - back));
        if (c < 0x80)
            break;
        if (c >= 0xc0)
            return (c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2) > back ? bytes.chopped(back) : bytes;
    }
    return bytes;
}

} // namespace

OutputLog::OutputLog(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_index(std::make_unique<RowIndex>())
    , m_stamps(m_path)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherFor);
    m_poll.setInterval(pollEvery);
    connect(&m_soon, &QTimer::timeout, this, &OutputLog::refresh);
    connect(&m_poll, &QTimer::timeout, this, &OutputLog::refresh);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

OutputLog::~OutputLog() = default;

void OutputLog::follow()
{
    m_poll.start();
    refresh();
}

void OutputLog::stop()
{
    m_poll.stop();
    m_soon.stop();
    m_watcher.removePath(m_path);
}

void OutputLog::refresh()
{
    if (m_poll.isActive() && m_watcher.files().isEmpty())
        m_watcher.addPath(m_path); // it may exist only now
    m_again = true;
    scanNext();
}

void OutputLog::scanNext()
{
    if (m_scanning || !m_again)
        return;
    m_scanning = true;
    m_again = false;
    const qint64 most = m_index->rows() == 0 ? firstSlice : laterSlice;
    QtConcurrent::run(scanFile, m_path, m_index->end(), m_index->rows(), most)
        .then(this, [this](const IndexSlice &slice) { take(slice); });
}

void OutputLog::take(const IndexSlice &slice)
{
    m_scanning = false;
    m_index->append(slice);
    const bool news = slice.rows > 0 || slice.fileSize != m_bytes;
    m_bytes = std::max(slice.fileSize, slice.to);
    m_again = m_again || (slice.rows > 0 && slice.to < slice.fileSize);
    if (news)
        Q_EMIT grew(rowCount(), m_bytes);
    scanNext();
    if (!m_scanning)
        Q_EMIT caughtUp();
}

qint64 OutputLog::rowCount() const
{
    return m_index->rows() + (m_bytes > m_index->end() ? 1 : 0);
}

QList<Row> OutputLog::rows(qint64 first, qint64 count) const
{
    QList<Row> found;
    const qint64 end = std::min(first + count, rowCount());
    if (first < 0 || first >= end)
        return found;
    RowReader reader(m_path, m_index->before(first));
    while (reader.next() && reader.current().number < end) {
        const auto &[number, offset, bytes, continues] = reader.current();
        if (number >= first)
            found.append(
                {number, offset, continues, base::terminalLine(withoutBegunSequence(bytes)), m_stamps.at(offset)});
    }
    return found;
}

qint64 OutputLog::rowAt(qint64 offset) const
{
    RowReader reader(m_path, m_index->beforeOffset(offset));
    while (reader.next()) {
        if (reader.current().offset + reader.current().bytes.size() > offset)
            return reader.current().number;
    }
    return std::max<qint64>(0, rowCount() - 1);
}

} // namespace slipway::output
