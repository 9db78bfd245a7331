// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplerecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

report::Document documentOf(const QList<report::Block> &blocks)
{
    report::Document document;
    document.title = u"T"_s;
    document.blocks = blocks;
    return document;
}

QString markdownOf(const QString &text)
{
    return QString::fromUtf8(report::toMarkdown(documentOf({report::Paragraph{{report::plain(text)}, {}, {}, 0}})))
        .section(u'\n', 2)
        .trimmed();
}

/// The records of a CSV file as RFC 4180 reads them.
QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += text.at(++i);
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\r')) {
            rows.last().append(std::exchange(cell, {}));
        } else if (!quoted && c == u'\n') {
            rows.append(QStringList());
        } else {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatComesFromTheName()
    {
        QCOMPARE(*report::formatOf(u"a/record.PDF"_s), report::Format::Pdf);
        QCOMPARE(*report::formatOf(u"record.htm"_s), report::Format::Html);
        QCOMPARE(*report::formatOf(u"record.csv"_s), report::Format::Csv);
        QCOMPARE(report::formatOf(u"record.docx"_s).error().code, base::ErrorCode::Usage);
        QCOMPARE(report::formatOf(u"record"_s).error().code, base::ErrorCode::Usage);
    }

    /// Fault 14: markup in output, names and notes is literal everywhere.
    void htmlEscapesEverything()
    {
        const QString html = QString::fromUtf8(report::toHtml(samplerecord::recordOf(samplerecord::eventful())));
        QVERIFY(html.contains(u"&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &lt;b&gt;&amp;amp;&lt;/b&gt;"_s));
        QVERIFY(html.contains(u"latency looks &lt;i&gt;flat&lt;/i&gt;"_s));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"<i>"_s));
        const QString hostile = u"<img src=x onerror=alert(1)>\"'&"_s;
        report::Document document = documentOf(
            {report::Heading{1, hostile, hostile},
             report::Paragraph{
                 {report::plain(hostile), report::code(hostile)}, report::Paragraph::Kind::Bullet, hostile, 0},
             report::Code{hostile, hostile, true}, report::Facts{{{hostile, {report::strong(hostile)}}}},
             report::Table{{hostile}, {1}, {{{report::plain(hostile)}}}}});
        document.title = hostile;
        document.subtitle = hostile;
        document.language = hostile;
        document.runningNote = hostile;
        const QString escaped = QString::fromUtf8(report::toHtml(document));
        QVERIFY(!escaped.contains(u"<img"_s));
        QVERIFY(!escaped.contains(u"\"'"_s));
    }

    void htmlIsOneFileWithoutScripts()
    {
        const QString html = QString::fromUtf8(report::toHtml(samplerecord::recordOf(samplerecord::eventful())));
        QVERIFY(html.contains(u"default-src 'none'"_s));
        QVERIFY(html.contains(u"@media print"_s));
        QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
        QVERIFY(!html.contains(u"src="_s));
        QVERIFY(!html.contains(u"url("_s));
        QCOMPARE(html.count(u"<table"_s), html.count(u"</table>"_s));
        QVERIFY(html.contains(u"<a href=\"#s1\">Summary</a>"_s));
        QVERIFY(html.contains(u"id=\"s1\""_s));
    }

    void markdownEscapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("plain") << u"v1.4.0 (line 10): 47.1 KiB"_s << u"v1.4.0 (line 10): 47.1 KiB"_s;
        QTest::newRow("html") << u"<b>x</b>"_s << u"\\<b\\>x\\</b\\>"_s;
        QTest::newRow("link") << u"[x](http://y)"_s << u"\\[x\\](http://y)"_s;
        QTest::newRow("heading") << u"# x"_s << u"\\# x"_s;
        QTest::newRow("bullet") << u"- x - y"_s << u"\\- x - y"_s;
        QTest::newRow("number") << u"12. x 3. y"_s << u"12\\. x 3. y"_s;
        QTest::newRow("emphasis") << u"a_b *c*"_s << u"a\\_b \\*c\\*"_s;
        QTest::newRow("second line") << u"x\n# y"_s << u"x\\\n\\# y"_s;
    }
    void markdownEscapes()
    {
        QFETCH(QString, text);
        QFETCH(QString, markdown);
        QCOMPARE(markdownOf(text), markdown);
    }

    void markdownFencesOutgrowTheirContent()
    {
        const auto markdown =
            QString::fromUtf8(report::toMarkdown(documentOf({report::Code{u"Out"_s, u"```\nx\n````"_s, true}})));
        QVERIFY2(markdown.contains(u"`````text\n```\nx\n````\n`````\n"_s), qPrintable(markdown));
        const auto inlined = QString::fromUtf8(
            report::toMarkdown(documentOf({report::Paragraph{{report::code(u"a``b`"_s)}, {}, {}, 0}})));
        QVERIFY2(inlined.contains(u"``` a``b` ```"_s), qPrintable(inlined));
    }

    void markdownCellsHoldOneLine()
    {
        const auto markdown = QString::fromUtf8(report::toMarkdown(documentOf(
            {report::Table{{u"A"_s, u"B"_s}, {1, 1}, {{{report::plain(u"x|y\nz"_s)}, {report::code(u"p|q"_s)}}}}})));
        QVERIFY2(markdown.contains(u"| x\\|y<br>z | `p\\|q` |\n"_s), qPrintable(markdown));
    }

    /// Fault 28: a spreadsheet must not run a cell.
    void csvCellsAreHarmless()
    {
        report::Document document;
        document.log = {{u"=1+1"_s,
                         u"+x"_s,
                         u"-x"_s,
                         u"@x"_s,
                         u"\tx"_s,
                         u"\rx"_s,
                         u"a,b"_s,
                         u"say \"hi\""_s,
                         u"two\nlines"_s,
                         u"a=b"_s,
                         u"\x1b[31m"_s,
                         {}}};
        const auto csv = report::toCsv(document);
        QVERIFY(csv);
        QCOMPARE(*csv,
                 QByteArray(
                     "\xEF\xBB\xBF'=1+1,'+x,'-x,'@x,'\tx,⟨U+000D⟩x,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",a=b,⟨U+001B⟩[31m,\r\n"));
    }

    void csvHasARowAnEvent()
    {
        const samplerun::Journal journal = samplerecord::eventful();
        const auto csv = report::toCsv(samplerecord::recordOf(journal));
        QVERIFY(csv);
        const auto rows = readCsv(QString::fromUtf8(csv->sliced(3)));
        QCOMPARE(rows.size(), journal.events().size() + 1);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows.first().size());
        const auto &header = rows.first();
        const auto &ended = rows.at(10);
        QCOMPARE(ended.at(header.indexOf(u"type"_s)), u"execution.ended"_s);
        QCOMPARE(ended.at(header.indexOf(u"exit_code"_s)), u"22"_s);
        QCOMPARE(ended.at(header.indexOf(u"duration_ms"_s)), u"1500"_s);
        QCOMPARE(ended.at(header.indexOf(u"unit"_s)), u"status title"_s);
        QCOMPARE(ended.at(header.indexOf(u"phase"_s)), u"1 phase1 phase"_s);
        QCOMPARE(rows.last().at(header.indexOf(u"hash"_s)), journal.state().head);
    }

    /// From the file alone: payload digests, the chain and its head hold, and the fold of its events is the run.
    void jsonCanBeVerified()
    {
        const samplerun::Journal journal = samplerecord::eventful();
        const auto json = report::toJson(samplerecord::recordOf(journal));
        QVERIFY(json);
        const QJsonObject file = QJsonDocument::fromJson(*json).object();
        QString previous = run::genesisHash();
        run::RunState state;
        for (const QJsonValue &value : file["events"_L1].toArray()) {
            const QJsonObject row = value.toObject();
            run::Envelope envelope;
            envelope.run = row["run"_L1].toString();
            envelope.seq = row["seq"_L1].toInteger();
            envelope.epoch = row["epoch"_L1].toInteger();
            envelope.id = row["id"_L1].toString();
            envelope.type = row["type"_L1].toString();
            envelope.typeVersion = row["type_version"_L1].toInt();
            envelope.at = QDateTime::fromString(row["at"_L1].toString(), Qt::ISODateWithMs);
            envelope.actor = row["actor"_L1].toString();
            envelope.cause = row["cause"_L1].toString();
            const QByteArray payload = row["payload"_L1].toString().toUtf8();
            const run::Envelope sealed = run::sealed(envelope, payload, previous);
            QCOMPARE(sealed.payloadSha256, row["payload_sha256"_L1].toString());
            QCOMPARE(sealed.hash, row["hash"_L1].toString());
            previous = sealed.hash;
            const auto body = run::decode(envelope.type, envelope.typeVersion, payload);
            QVERIFY(body);
            run::apply(state, run::Event{sealed, *body, payload});
        }
        QCOMPARE(previous, file["head"_L1].toString());
        QCOMPARE(state.head, journal.state().head);
        QCOMPARE(state.finished->outcome, run::Outcome::RolledBackUnverified);
    }

    void payloadThatIsNoTextIsKept()
    {
        report::Document document;
        document.run = u"r"_s;
        run::Event event;
        event.payload = QByteArray("\xff\xfe\x00", 3);
        document.events = {event};
        const auto json = report::toJson(document);
        QVERIFY(json);
        const auto row = QJsonDocument::fromJson(*json).object()["events"_L1].toArray().first().toObject();
        QCOMPARE(QByteArray::fromBase64(row["payload_base64"_L1].toString().toLatin1()), event.payload);
    }

    void onlyRunsHaveEvents()
    {
        const report::Document lifeboat = report::fromMarkdown(u"# x\n"_s);
        QCOMPARE(report::toJson(lifeboat).error().code, base::ErrorCode::Usage);
        QCOMPARE(report::toCsv(lifeboat).error().code, base::ErrorCode::Usage);
    }

    void filesAppearWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const report::Document document = documentOf({});
        const QString path = folder.filePath(u"record.md"_s);
        QVERIFY(report::write(document, report::Format::Markdown, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), report::toMarkdown(document));
        const auto refused = report::write(document, report::Format::Csv, folder.filePath(u"record.csv"_s));
        QVERIFY(!refused);
        QVERIFY(!QFile::exists(folder.filePath(u"record.csv"_s)));
        const auto nowhere = report::write(document, report::Format::Html, folder.filePath(u"no/where.html"_s));
        QCOMPARE(nowhere.error().code, base::ErrorCode::Failed);
        QVERIFY(!nowhere.error().remedy.isEmpty());
    }

    /// Saving renames over the old file: a pipe, a socket or a device must not vanish that way.
    void onlyOrdinaryFilesAreReplaced()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe.md"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString link = folder.filePath(u"link.md"_s);
        QVERIFY(QFile::link(pipe, link));
        for (const QString &path : {pipe, link}) {
            for (const auto format : {report::Format::Markdown, report::Format::Pdf}) {
                const auto refused = report::write(documentOf({}), format, path);
                QVERIFY(!refused);
                QCOMPARE(refused.error().code, base::ErrorCode::Failed);
            }
        }
        struct stat now{};
        QCOMPARE(stat(QFile::encodeName(pipe).constData(), &now), 0);
        QVERIFY(S_ISFIFO(now.st_mode));
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
