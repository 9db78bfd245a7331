// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/parser.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <ctime>

/// Reading a runbook beside cmark-gfm alone on the same bytes. What people open is read within one frame of their screen; what nobody
/// writes, a megabyte and more, costs a known multiple of cmark-gfm (CONTRIBUTING.md says why not twice), and is linear.
class BenchParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsALongRunbookWithinAFrame();
    void costsAMultipleOfCmark_data();
    void costsAMultipleOfCmark();
    void isLinear();

private:
    QByteArray text(qsizetype size) const;
    QByteArray m_samples;
};

namespace {

double milliseconds(std::clock_t begin)
{
    return double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

/// The best of several runs, which is what the machine can do when nobody else uses it.
template<typename Work>
double best(int runs, Work work)
{
    double least = 1e9;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t begin = std::clock();
        work();
        least = std::min(least, milliseconds(begin));
    }
    return least;
}

void parseWithCmark(const QByteArray &text)
{
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    for (const char *name : {"table", "tasklist", "strikethrough"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, text.constData(), static_cast<size_t>(text.size()));
    cmark_node_free(cmark_parser_finish(parser));
    cmark_parser_free(parser);
}

void parseWithSlipway(const QByteArray &text)
{
    QVERIFY(slipway::runbook::parse(text));
}

} // namespace

void BenchParse::initTestCase()
{
    const QDir folder(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/runbook/samples"));
    for (const QString &name : folder.entryList({QStringLiteral("*.md")})) {
        // What swallows the rest of its file would swallow the rest of all files.
        if (name.startsWith(QLatin1StringView("broken")) || name.startsWith(QLatin1StringView("wrapped")))
            continue;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_samples += file.readAll().replace("\r\n", "\n").replace("\xef\xbb\xbf", "") + "\n";
    }
}

QByteArray BenchParse::text(qsizetype size) const
{
    QByteArray text;
    while (text.size() < size)
        text += m_samples;
    text.truncate(size);
    return text;
}

void BenchParse::readsALongRunbookWithinAFrame()
{
    const QByteArray document = text(40'000);
    const double cmark = best(50, [&] { parseWithCmark(document); });
    const double slipway = best(50, [&] { parseWithSlipway(document); });
    qInfo("40 KB: cmark-gfm %.1f ms, slipway %.1f ms, a frame at 60 Hz 16.7 ms", cmark, slipway);
    QVERIFY2(slipway <= 16.7, "more than a frame");
}

void BenchParse::costsAMultipleOfCmark_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("1 MB") << 1'000'000;
    QTest::newRow("10 MB") << 10'000'000;
}

void BenchParse::costsAMultipleOfCmark()
{
    QFETCH(int, size);
    constexpr int multiple = 20;
    const QByteArray document = text(size);
    const int runs = size > 5'000'000 ? 3 : 12;
    const double cmark = best(runs, [&] { parseWithCmark(document); });
    const double slipway = best(runs, [&] { parseWithSlipway(document); });
    qInfo("%d bytes: cmark-gfm %.1f ms, slipway %.1f ms, %.2f times", size, cmark, slipway, slipway / cmark);
    QVERIFY2(slipway <= multiple * cmark, "over the budget");
}

void BenchParse::isLinear()
{
    const QByteArray small = text(1'000'000);
    const QByteArray large = text(8'000'000);
    const double one = best(6, [&] { parseWithSlipway(small); });
    const double eight = best(2, [&] { parseWithSlipway(large); });
    qInfo("1 MB %.1f ms, 8 MB %.1f ms", one, eight);
    QVERIFY2(eight <= 8 * one * 1.5, "not linear");
}

QTEST_GUILESS_MAIN(BenchParse)
#include "bench_parse.moc"
