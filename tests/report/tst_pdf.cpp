// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplerecord.h"

#include <QImage>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfLinkModel>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestPdf : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Standard output of a program of poppler-utils.
    static QString ask(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(QStandardPaths::findExecutable(program), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return u"failed: "_s + QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    static QStringList pagesOf(const QString &path)
    {
        QStringList pages = ask(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f');
        pages.removeLast();
        return pages;
    }

    /// Text with every run of blanks as one, since a PDF only knows places.
    static QString joined(const QString &text)
    {
        static const QRegularExpression blanks(uR"(\s+)"_s);
        return QString(text).replace(blanks, u" "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"pdftotext"_s, u"pdfinfo"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" (poppler-utils) is not installed"_s));
        }
    }

    void holdsEverything()
    {
        const QString path = m_folder.filePath(u"eventful.pdf"_s);
        const auto written = report::writePdf(samplerecord::recordOf(samplerecord::eventful()), path);
        QVERIFY(written);
        const QStringList pages = pagesOf(path);
        QCOMPARE(pages.size(), written->pages);
        QVERIFY(ask(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages:\\s+%1\\n"_s.arg(written->pages))));
        const QString text = joined(pages.join(u' '));
        for (const QString &words :
             {u"Release record: shop v1.4.0"_s, u"Rolled back, unverified"_s, u"2026-03-02 20:00:00 UTC"_s,
              u"curl --fail http://localhost/health"_s, u"exit 22 after 1.5 s"_s, u"verdict: failed (exit code 22)"_s,
              u"<script>alert('x')</script> <b>&amp;</b>"_s, u"東京のサーバー"_s, u"⟨U+202E⟩gnp.exe"_s,
              u"secret, not recorded"_s, u"slipctl verify 0190-run"_s}) {
            QVERIFY2(text.contains(words), qPrintable(words + u" is not in:\n"_s + text));
        }
        QVERIFY(!text.contains(u"hunter2"_s));
    }

    void pagesAreNumberedAndTitled()
    {
        const QString path = m_folder.filePath(u"numbered.pdf"_s);
        QVERIFY(report::writePdf(samplerecord::recordOf(samplerecord::large(40)), path));
        const QStringList pages = pagesOf(path);
        QVERIFY(pages.size() > 5);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
            QVERIFY(pages.at(i).contains(u"Release record: shop v1.4.0"_s));
            QVERIFY(pages.at(i).contains(u"Run 0190-run"_s));
        }
    }

    void contentsNameTheRightPages()
    {
        const QString path = m_folder.filePath(u"contents.pdf"_s);
        QVERIFY(report::writePdf(samplerecord::recordOf(samplerecord::eventful()), path));
        const QStringList pages = pagesOf(path);
        static const QRegularExpression entry(uR"(^(Parameters|Timeline|Notes|How to verify this record) +(\d+)$)"_s,
                                              QRegularExpression::MultilineOption);
        int entries = 0;
        auto matches = entry.globalMatch(pages.first());
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QRegularExpression heading(u'^' + match.captured(1) + u'$', QRegularExpression::MultilineOption);
            QVERIFY2(pages.at(match.captured(2).toInt() - 1).contains(heading), qPrintable(match.captured()));
            ++entries;
        }
        QCOMPARE(entries, 4);
    }

    void outlineAndContentsLeadToTheChapters()
    {
        const QString path = m_folder.filePath(u"outline.pdf"_s);
        const auto written = report::writePdf(samplerecord::recordOf(samplerecord::eventful()), path);
        QVERIFY(written);
        QPdfDocument pdf;
        QCOMPARE(pdf.load(path), QPdfDocument::Error::None);
        QCOMPARE(pdf.pageCount(), written->pages);
        QPdfBookmarkModel outline;
        outline.setDocument(&pdf);
        const auto role = [](QPdfBookmarkModel::Role one) { return int(one); };
        QStringList chapters;
        for (int i = 0; i < outline.rowCount({}); ++i)
            chapters.append(outline.index(i, 0, {}).data(role(QPdfBookmarkModel::Role::Title)).toString());
        QCOMPARE(chapters.first(), u"Summary"_s);
        QCOMPARE(chapters.last(), u"How to verify this record"_s);
        const QModelIndex work = outline.index(int(chapters.indexOf(u"What was done"_s)), 0, {});
        QCOMPARE(outline.rowCount(work), 4);
        QCOMPARE(outline.index(1, 0, work).data(role(QPdfBookmarkModel::Role::Title)).toString(),
                 u"Phase 1: phase1 phase"_s);
        const QModelIndex last = outline.index(int(chapters.size()) - 1, 0, {});
        QCOMPARE(last.data(role(QPdfBookmarkModel::Role::Page)).toInt(), written->pages - 1);
        QPdfLinkModel links;
        links.setDocument(&pdf);
        links.setPage(0);
        QCOMPARE(links.rowCount({}), chapters.size() + 5); // and the parts of two chapters
        QCOMPARE(links.index(links.rowCount({}) - 1, 0).data(int(QPdfLinkModel::Role::Page)).toInt(),
                 written->pages - 1);
    }

    void headingsAreNeverLastOnAPage()
    {
        const QString path = m_folder.filePath(u"headings.pdf"_s);
        QVERIFY(report::writePdf(samplerecord::recordOf(samplerecord::large(200)), path));
        static const QRegularExpression heading(
            uR"(^ *(\d+\.\d+ s\d+-\d+ work|Phase \d+: .*|✓ +Done: .*|Attempt \d+ .*|Command as run)$)"_s);
        for (const QString &page : pagesOf(path)) {
            const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
            const QString last = lines.at(lines.size() - 2); // the last is the page number's
            QVERIFY2(!heading.match(last).hasMatch(), qPrintable(last));
        }
    }

    void tableHeadersComeAgain()
    {
        report::Table table{{u"Number"_s, u"Words"_s}, {1, 3}, {}};
        for (int i = 0; i < 200; ++i)
            table.rows.append({{report::plain(QString::number(i))}, {report::plain(u"row %1 of the table"_s.arg(i))}});
        report::Document document;
        document.title = u"Tables"_s;
        document.blocks = {table};
        const QString path = m_folder.filePath(u"table.pdf"_s);
        QVERIFY(report::writePdf(document, path));
        const QStringList pages = pagesOf(path);
        QVERIFY(pages.size() >= 4);
        for (const QString &page : pages)
            QCOMPARE(page.count(u"Words"_s), 1);
        QVERIFY(pages.last().contains(u"row 199 of the table"_s));
    }

    /// A row higher than a page, a line wider than it, a block of a thousand lines: all there, on as many pages as
    /// needed.
    void giantsAreBrokenNotCut()
    {
        QString line;
        for (int i = 0; i < 4000; ++i)
            line += u"w%1 "_s.arg(i);
        report::Document document;
        document.title = u"Giants"_s;
        QString block;
        for (int i = 0; i < 1000; ++i)
            block += u"line %1\n"_s.arg(i);
        document.blocks = {report::Code{u"wide"_s, line, false}, report::Code{u"high"_s, block, true},
                           report::Table{{u"A"_s, u"B"_s}, {1, 1}, {{{report::plain(line)}, {report::plain(u"x"_s)}}}}};
        const QString path = m_folder.filePath(u"giants.pdf"_s);
        QVERIFY(report::writePdf(document, path));
        const QString text = joined(pagesOf(path).join(u' '));
        QVERIFY(text.contains(u"line 0"_s));
        QVERIFY(text.contains(u"line 999"_s));
        QVERIFY(text.count(u"w3999"_s) >= 2);
    }

    void longLinesSayThatTheyGoOn()
    {
        report::Document document;
        document.title = u"Wrapped"_s;
        document.blocks = {report::Code{{}, u"a"_s.repeated(300), false}};
        const QString path = m_folder.filePath(u"wrapped.pdf"_s);
        QVERIFY(report::writePdf(document, path));
        QVERIFY(pagesOf(path).first().contains(u"↪"_s));
    }

    /// A picture that was attached is on the page with the check that it proves, below the line that names it.
    void evidenceIsPictured()
    {
        if (QStandardPaths::findExecutable(u"pdfimages"_s).isEmpty())
            QSKIP("pdfimages (poppler-utils) is not installed");
        QImage picture(640, 400, QImage::Format_RGB32);
        picture.fill(QColor(20, 110, 120));
        const QString kept = m_folder.filePath(u"kept.png"_s);
        QVERIFY(picture.save(kept));
        QFile file(kept);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        samplerun::Journal journal = samplerecord::eventful();
        journal.append(run::EvidenceAttached{u"ci-green"_s, {{u"ci.png"_s, base::sha256(bytes), bytes.size(), u"image/png"_s}}});
        const QString path = m_folder.filePath(u"pictured.pdf"_s);
        QVERIFY(report::writePdf(report::build(journal.state(), journal.events(), {}, [&](const QString &) { return kept; }), path));
        // An emoji in some output is an image too, where a font draws it as one.
        const QStringList images = ask(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n').filter(QRegularExpression(u" 640 +400 "_s));
        QCOMPARE(images.size(), 1);
        const int page = images.last().simplified().split(u' ').first().toInt();
        QVERIFY(pagesOf(path).at(page - 1).contains(u"ci.png (image/png"_s));
    }

    void lifeboatIsPrinted()
    {
        const QString path = m_folder.filePath(u"lifeboat.pdf"_s);
        QVERIFY(report::writeLifeboatPdf(
            u"# Lifeboat\n\n## Phase 2\n\n- [ ] tell **the** team\n\n```sh\ndocker compose up -d\n```\n"_s, path));
        const QString text = joined(pagesOf(path).join(u' '));
        QVERIFY2(text.contains(u"☐ tell the team"_s), qPrintable(text));
        QVERIFY(text.contains(u"docker compose up -d"_s));
    }

    void emptyDocumentIsOnePage()
    {
        const QString path = m_folder.filePath(u"empty.pdf"_s);
        const auto written = report::writePdf({}, path);
        QVERIFY(written);
        QCOMPARE(written->pages, 1);
    }

    void folderThatIsNotThereIsAnError()
    {
        const auto written = report::writePdf({}, m_folder.filePath(u"no/where.pdf"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, base::ErrorCode::Failed);
    }

    /// Fault 25 in small: where the disk takes no more, there is an error and no file.
    void fullDiskIsAnError()
    {
        const report::Document document = samplerecord::recordOf(samplerecord::eventful());
        const QString path = m_folder.filePath(u"full.pdf"_s);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = report::writePdf(document, path);
        setrlimit(RLIMIT_FSIZE, &before);
        signal(SIGXFSZ, handler);
        QVERIFY(!written);
        QCOMPARE(written.error().code, base::ErrorCode::Failed);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
