// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplerecord.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// All that the document says, in the order of its blocks.
QString saidBy(const report::Document &document)
{
    QString said = document.title + u'\n' + document.subtitle + u'\n';
    for (const report::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            said += heading->mark + u' ' + heading->text + u'\n';
        else if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            said += paragraph->label + u' ' + report::textOf(paragraph->spans) + u'\n';
        else if (const auto *code = std::get_if<report::Code>(&block))
            said += code->caption + u'\n' + code->text + u'\n';
        else if (const auto *facts = std::get_if<report::Facts>(&block)) {
            for (const auto &[name, value] : facts->rows)
                said += name + u": "_s + report::textOf(value) + u'\n';
        } else if (const auto *table = std::get_if<report::Table>(&block)) {
            for (const auto &row : table->rows) {
                for (const report::Spans &cell : row)
                    said += report::textOf(cell) + u" | "_s;
                said += u'\n';
            }
        }
    }
    return said;
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

    QString m_said;

private Q_SLOTS:
    void initTestCase() { m_said = saidBy(samplerecord::recordOf(samplerecord::eventful())); }

    void everythingIsTold_data()
    {
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &words) { QTest::newRow(name) << words; };
        row("outcome", u"Outcome: ✗ Rolled back, unverified"_s);
        row("outcome's reason", u"version endpoint is down"_s);
        row("environment", u"Environment: production"_s);
        row("fingerprint", u"kube context | prod-eu"_s);
        row("leader", u"Led by: Ada"_s);
        row("started", u"Started: 2026-03-02 20:00:00 UTC"_s);
        row("runbook digest", base::sha256("text"));
        row("parameter", u"v0.9.9 | v1.3.2 | Ada, 2026-03-02 20:00:02"_s);
        row("secret masked", u"<db password> | secret, not recorded"_s);
        row("confirmed literal", u"confirmed as it stands: looked at showmigrations"_s);
        row("override", u"order | undo-verify title | seen by hand | Ada"_s);
        row("check with who, when and note",
            u"✓ Done: ci-green title — Grace, 2026-03-02 20:00:05 UTC — pipeline 8812"_s);
        row("attachment with digest", u"announcement.png (image/png, 47.1 KiB), SHA-256 "_s + base::sha256("png"));
        row("command as run", u"Command as run\ncurl --fail http://localhost/health"_s);
        row("attempts", u"Attempt 2 started by Ada"_s);
        row("exit code and duration", u"exit 22 after 1.5 s"_s);
        row("output", u"curl: (22) The requested URL returned error: 503"_s);
        row("interruption and decision", u"retry — the load balancer was draining | Ada"_s);
        row("choice", u"Chose A Docker Compose — small deployment"_s);
        row("option not chosen", u"Not chosen: kube-apply title"_s);
        row("verdict of a person", u"Grace, 2026-03-02 20:04:27 UTC: Judged right: compose-logs title — no errors"_s);
        row("not applicable with reason", u"kube-logs title | Not applicable | Compose was chosen"_s);
        row("phase skipped with reason", u"phase3 phase | Skipped | rolled back"_s);
        row("hold and its end in the decisions", u" | went on — call is over | Ada, 2026-03-02 20:0"_s);
        row("hold's reason in the decisions", u"The run | Hold — customer call, Ada, 2026-03-02 20:0"_s);
        row("choice in the decisions", u"2.1 deploy work | One of several ways | A Docker Compose — small deployment | Ada, "_s);
        row("soak that ended early in the decisions", u"2.2 verify work | Wait ended early | failed — checkout fails | Ada, "_s);
        row("hold", u"Put the run on hold — customer call"_s);
        row("soak", u"Wait ended, failed: 2.2 verify work — checkout fails"_s);
        row("note", u"latency looks <i>flat</i>"_s);
        row("declared trigger", u"Declared that a rollback criterion is met: Critical functionality broken"_s);
        row("procedure", u"Procedures carried out"_s);
        row("command of the procedure", u"git checkout v0.9.9"_s);
        row("timeline", u"46 | 20:14:45 | Ada | Finished: Rolled back, unverified"_s);
        row("how to verify", u"slipctl verify 0190-run"_s);
    }
    void everythingIsTold()
    {
        QFETCH(QString, words);
        QVERIFY2(m_said.contains(words), qPrintable(m_said));
    }

    void shellAndFolderAreSaidOnce()
    {
        samplerun::Journal journal;
        const auto ran = [&](const QString &unit, const QString &folder) {
            run::ExecutionIntended intended;
            intended.execution = unit + folder;
            intended.unit = unit;
            intended.resolved = {};
            intended.resolved.unit = unit;
            intended.resolved.text = u"make"_s;
            intended.resolved.cwd = folder;
            intended.resolved.program = {u"bash"_s, u"-e"_s};
            journal.append(intended);
        };
        ran(u"status"_s, u"/srv/shop"_s);
        ran(u"backup"_s, u"/srv/shop"_s);
        ran(u"compose-up"_s, u"/srv/shop/db"_s);
        const QString said = saidBy(samplerecord::recordOf(journal));
        QVERIFY2(said.contains(u"Where a command says nothing else, it ran in /srv/shop, by bash -e."_s), qPrintable(said));
        QCOMPARE(said.count(u"bash -e"_s), 1);
        QCOMPARE(said.count(u"in /srv/shop\n"_s), 0);
        QCOMPARE(said.count(u", in /srv/shop/db\n"_s), 1);
    }

    void headIsPrinted()
    {
        const samplerun::Journal journal = samplerecord::eventful();
        QCOMPARE(saidBy(samplerecord::recordOf(journal)).count(journal.state().head), 2);
    }

    void outputIsShownAsATerminalLeftIt()
    {
        QVERIFY(m_said.contains(u"backup written\n100%\n<script>"_s));
        QVERIFY(!m_said.contains(QChar(0x1b)));
        QVERIFY(!m_said.contains(QChar(0x202e)));
        QVERIFY(m_said.contains(u"⟨U+202E⟩gnp.exe"_s));
        QVERIFY(m_said.contains(u"… 36 earlier lines\nGET /health 200"_s));
    }

    void secretsDoNotAppear() { QVERIFY(!m_said.contains(u"hunter2"_s)); }

    void secretsOfTheRunbooksTextDoNotAppear()
    {
        samplerun::Journal journal;
        run::ExecutionIntended intended;
        intended.execution = u"x1"_s;
        intended.unit = u"status"_s;
        intended.resolved.unit = u"status"_s;
        intended.resolved.text = u"export DB_PASSWORD=correct-horse A=1\ncurl https://shop:sw0rdfish@host/x?y=1\n"
                                 "curl -H 'Authorization: Bearer abcdefgh12345678' -H \"X: $DB_PASSWORD\" http://host"_s;
        journal.append(intended);
        journal.append(run::NoteAdded{u"the token is ghp_abcdefghijklmnopqrstuvwxyz0123456789"_s, u"verify"_s, {}}, u"Grace"_s);
        const report::Document record = samplerecord::recordOf(journal);
        const QString json = QString::fromUtf8(report::toJson(record).value());
        const QString said = saidBy(record) + QString::fromUtf8(report::toCsv(record).value()) + json;
        QVERIFY(json.contains(u"\"payload_masked\": true"_s));
        for (const QString &secret : {u"correct-horse"_s, u"sw0rdfish"_s, u"abcdefgh1234"_s, u"ghp_abc"_s})
            QVERIFY2(!said.contains(secret), qPrintable(secret));
        QVERIFY(said.contains(u"export DB_PASSWORD=••• A=1\ncurl https://shop:•••@host/x?y=1\n"_s));
        QVERIFY(said.contains(u"Bearer •••' -H \"X: $DB_PASSWORD\" http://host"_s));
    }

    void watchesTellTheirSeries()
    {
        samplerun::Journal journal;
        run::ExecutionEnded ended;
        ended.execution = journal.intend(u"tail"_s);
        ended.outputBytes = 2048;
        ended.outputSha256 = base::sha256("samples");
        ended.measured = {{u"looks"_s, 12},
                          {u"errors"_s, 0},
                          {u"series"_s, QJsonArray{QJsonObject{{u"label"_s, u"{path=\"/cart\"}"_s},
                                                               {u"count"_s, 12},
                                                               {u"first"_s, 0.25},
                                                               {u"last"_s, 3.5},
                                                               {u"min"_s, 0.125},
                                                               {u"max"_s, 4}},
                                                   QJsonObject{{u"label"_s, QString()}, {u"count"_s, 0}}}}};
        ended.verdict = run::Verdict::Inconclusive;
        journal.append(ended);
        const QString said = saidBy(samplerecord::recordOf(journal));
        QVERIFY2(said.contains(u"Kept: 2.0 KiB, SHA-256 "_s + ended.outputSha256), qPrintable(said));
        QVERIFY(said.contains(u"Measured: looks: 12 · not measured: 0"_s));
        QVERIFY(said.contains(u"{path=\"/cart\"} | 12 | 0.25 | 3.5 | 0.125 | 4 | "_s));
        QVERIFY(said.contains(u"the query's only one | 0 | – | – | – | – | "_s));
    }

    void healthChecksTellStatusPlaceAndAnswer()
    {
        samplerun::Journal journal;
        run::ExecutionEnded ended;
        ended.execution = journal.intend(u"status"_s);
        ended.outputTail = u"{\"status\":\"healthy\"}"_s;
        ended.measured = {{u"status"_s, 200}, {u"latency_ms"_s, 12}, {u"from"_s, u"workstation"_s}, {u"looks"_s, 1}};
        journal.append(ended);
        const QString said = saidBy(samplerecord::recordOf(journal));
        QVERIFY2(said.contains(u"Measured: HTTP status 200 · answered in 12 ms · asked from workstation · looks: 1"_s),
                 qPrintable(said));
        QVERIFY(said.contains(u"Answer\n{\"status\":\"healthy\"}"_s));
    }

    void unfinishedRunSaysSo()
    {
        samplerun::Journal journal;
        journal.intend(u"backup"_s);
        const QString said = saidBy(samplerecord::recordOf(journal));
        QVERIFY(said.contains(u"Outcome: ○ Not finished"_s));
        QVERIFY(said.contains(u"Running: backup title"_s));
        QVERIFY(said.contains(u"It has not ended in this record."_s));
        QVERIFY(said.contains(u"○ Open: status title"_s));
    }

    void rehearsalIsUnmistakable()
    {
        const samplerun::Journal journal(run::Mode::Rehearsal);
        const report::Document document = samplerecord::recordOf(journal);
        QVERIFY(document.subtitle.startsWith(u"REHEARSAL"_s));
        QVERIFY2(document.subtitle.endsWith(u"Not finished"_s), qPrintable(document.subtitle));
        QVERIFY(document.runningNote.startsWith(u"Rehearsal"_s));
    }

    void lifeboatIsRead()
    {
        const report::Document document = report::fromMarkdown(
            u"# Lifeboat: shop v1.4.0\n\nGo on **by hand**\nfrom `here`.\n\n## Phase 2\n\n- [ ] tell the team\n- [x] "
            u"ci \\_green\\_\n"
            "  - nested\n1. first\n1. second\n\n> mind the gap\n\n````sh\ncat <<'EOF'\n```\n# not a heading\nEOF\n````\n"_s);
        QCOMPARE(document.title, u"Lifeboat: shop v1.4.0"_s);
        QCOMPARE(saidBy(document), u"Lifeboat: shop v1.4.0\n\n"
                                   " Go on by hand from here.\n"
                                   " Phase 2\n"
                                   "☐ tell the team\n"
                                   "☑ ci _green_\n"
                                   "• nested\n"
                                   "1. first\n"
                                   "2. second\n"
                                   " mind the gap\n"
                                   "\ncat <<'EOF'\n```\n# not a heading\nEOF\n"_s);
        const auto &paragraph = std::get<report::Paragraph>(document.blocks.first());
        QCOMPARE(paragraph.spans.at(1), report::strong(u"by hand"_s));
        QCOMPARE(paragraph.spans.at(3), report::code(u"here"_s));
    }

    void highestHeadingUnderTheTitleIsAChapter()
    {
        const auto levels = [](const QString &markdown) {
            QList<int> found;
            for (const report::Block &block : report::fromMarkdown(markdown).blocks)
                found.append(std::get<report::Heading>(block).level);
            return found;
        };
        QCOMPARE(levels(u"# T\n## a\n### b\n###### c\n"_s), QList<int>({1, 2, 4}));
        QCOMPARE(levels(u"# T\n# a\n## b\n### c\n"_s), QList<int>({1, 2, 3}));
    }

    void unclosedFenceIsKept()
    {
        const report::Document document = report::fromMarkdown(u"# T\n```sh\nmake\nmore"_s);
        QCOMPARE(std::get<report::Code>(document.blocks.first()).text, u"make\nmore"_s);
    }

    void aTickTakenBackIsToldWithIt()
    {
        samplerun::Journal journal;
        journal.append(run::CheckTicked{u"ci-green"_s, true, u"pipeline 8812"_s, {}}, u"Grace"_s);
        journal.append(run::CheckTicked{u"ci-green"_s, false, u"pipeline 8812"_s, {}}, u"Ada"_s);
        journal.append(run::Dismissed{u"team-told"_s, run::Disposition::Skipped, u"nobody is there"_s}, u"Grace"_s);
        journal.append(run::Reopened{u"team-told"_s, {}}, u"Ada"_s);
        const QString said = saidBy(samplerecord::recordOf(journal));
        for (const QString &words : {u"Ticked: ci-green title"_s, u"Took the tick back: ci-green title"_s,
                                     u"Skipped: team-told title"_s, u"Reopened: team-told title"_s})
            QVERIFY2(said.contains(words), qPrintable(words + u" is not in:\n"_s + said));
    }

    void evidenceIsToldOnceAndPicturesAreShown()
    {
        QImage picture(1200, 800, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"));
        QTemporaryDir folder;
        const auto keptAs = [&](const QString &sha256) { return folder.filePath(sha256); };
        QFile file(keptAs(base::sha256(bytes)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const run::Attachment shown{u"ci.png"_s, base::sha256(bytes), bytes.size(), u"image/png"_s};
        const run::Attachment gone{u"gone.png"_s, base::sha256("gone"), 4, u"image/png"_s};
        const run::Attachment link{u"https://ci.example.org/812"_s, base::sha256("link"), 27, u"text/uri-list"_s};
        samplerun::Journal journal;
        journal.append(run::EvidenceAttached{u"ci-green"_s, {shown, gone, link}}, u"Grace"_s);
        journal.append(run::EvidenceRemoved{u"ci-green"_s, gone.sha256, gone.name}, u"Grace"_s);
        journal.append(run::CheckTicked{u"ci-green"_s, true, {}, {shown, link}}, u"Grace"_s);
        const auto document = report::build(journal.state(), journal.events(), {}, keptAs);
        const QString said = saidBy(document);
        QCOMPARE(said.count(u"ci.png (image/png"_s), 1);
        QVERIFY(said.contains(u"https://ci.example.org/812 (text/uri-list"_s));
        QVERIFY(said.contains(u"Took evidence back from ci-green title: gone.png"_s));
        const auto isPicture = [](const report::Block &block) { return std::holds_alternative<report::Picture>(block); };
        QCOMPARE(std::ranges::count_if(document.blocks, isPicture), 1);
        const QString html = QString::fromUtf8(report::toHtml(document));
        QCOMPARE(html.count(u"<img alt=\"ci.png\" src=\"data:image/png;base64,"_s), 1);
        QVERIFY(!html.contains(u"src=\"http"_s));
        const auto *block = std::get_if<report::Picture>(&*std::ranges::find_if(document.blocks, isPicture));
        const QSize size = QImage::fromData(block->png).size();
        QVERIFY(size.width() <= 960 && size.height() <= 720 && size.width() > 900);
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
