// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "presentation/runbookview.h"
#include "presentation/sourcesearch.h"
#include "runbook/parser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::presentation;
using Change = SourceRow::Change;

namespace {

const QByteArray text = R"(# Kiosk Release

**Version**: 1.0

## Deployment Steps

### Phase 1: Preparation

#### 1.1 Look around

Some words.

```bash
# Show the folder
ls -a .

# Assert something
test -d .
```

- [ ] Looked at it

## When to roll back

- Error rate > 5%

## Rollback Procedures

### Rollback Steps

#### 1. Quick way back

```bash
# Take it back
test 4 = 4
```

## Emergency Contacts

| Role | Name | Contact |
|------|------|---------|
| Lead | Ada | ada@example.org |
)";

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLineSaysWhatItBecame_data();
    void everyLineSaysWhatItBecame();
    void innermostComesFirst();
    void jumpsWithinAGroup();
    void everyKindHasWordAndShape();
    void marksLeadToCards();
    void differencesAreRowsOfBothTexts();
    void giantLinesAreCut();
    void findingsAreFoundByLine();
    void wordsAreFoundAroundTheEnds();
    void noticesSayWhatGoesOn();

private:
    static Marks marks()
    {
        const auto parsed = runbook::parse(text);
        return Marks(runbook::makePlan(*parsed));
    }
    static int lineOf(const QByteArray &words)
    {
        return int(text.first(text.indexOf(words)).count('\n')) + 1;
    }
};

void TestMarks::everyLineSaysWhatItBecame_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("became");
    QTest::newRow("phase") << QByteArray("### Phase 1") << u"Phase"_s;
    QTest::newRow("step") << QByteArray("#### 1.1") << u"Step"_s;
    QTest::newRow("prose") << QByteArray("Some words") << u"Prose"_s;
    QTest::newRow("command") << QByteArray("# Assert something") << u"Command"_s;
    QTest::newRow("check") << QByteArray("- [ ] Looked") << wordOf(runbook::UnitKind::Check);
    QTest::newRow("trigger") << QByteArray("- Error rate") << u"Rollback trigger"_s;
    QTest::newRow("procedure") << QByteArray("#### 1. Quick") << u"Procedure"_s;
    QTest::newRow("contact") << QByteArray("| Lead") << u"Contact"_s;
}

void TestMarks::everyLineSaysWhatItBecame()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, became);
    const Marks all = marks();
    const Mark *mark = all.leading(lineOf(words));
    QVERIFY(mark);
    QCOMPARE(lookOf(*mark).word, became);
}

void TestMarks::innermostComesFirst()
{
    const Marks all = marks();
    QStringList words;
    for (const Mark &mark : all.at(lineOf("ls -a")))
        words << lookOf(mark).word;
    QCOMPARE(words, QStringList({u"Command"_s, u"Step"_s, u"Phase"_s}));
    QVERIFY(all.at(lineOf("## Deployment Steps")).isEmpty());
}

void TestMarks::jumpsWithinAGroup()
{
    const Marks all = marks();
    const int first = all.next(0, true, MarkGroup::Units);
    QCOMPARE(first, lineOf("# Show the folder"));
    QCOMPARE(all.next(first, true, MarkGroup::Units), lineOf("# Assert something"));
    QCOMPARE(all.next(first, false, MarkGroup::Units), 0);
    QCOMPARE(all.next(0, true, MarkGroup::Contacts), lineOf("| Lead"));
    QCOMPARE(all.next(10'000, false, MarkGroup::Structure), lineOf("#### 1.1"));
    QCOMPARE(Marks().next(1, true, MarkGroup::Any), 0);
}

void TestMarks::everyKindHasWordAndShape()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(Mark::Kind::Prose); ++kind) {
        Mark mark;
        mark.kind = Mark::Kind(kind);
        const Look look = lookOf(mark);
        QVERIFY(!look.word.isEmpty() && !look.icon.isEmpty());
        QVERIFY2(QFile::exists(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/icons/%1.svg").arg(look.icon)),
                 qPrintable(look.icon));
        words << look.word;
    }
    QCOMPARE(words.size(), int(Mark::Kind::Prose) + 1);
}

void TestMarks::marksLeadToCards()
{
    RunFixture fixture;
    const Marks all{fixture.state()->plan()};
    QCOMPARE(targetOf(*all.withId(u"u2"_s), *fixture.state()).unit, u"u2"_s);
    QCOMPARE(targetOf(*all.withId(u"s1"_s), *fixture.state()).step, u"s1"_s);
    QVERIFY(!targetOf(*all.withId(u"b1"_s), *fixture.state()).isValid()); // no card before it is started
    fixture.add(run::ProcedureStarted{u"i1"_s, u"back"_s, u"errors"_s});
    QCOMPARE(targetOf(*all.withId(u"b1"_s), *fixture.state()).unit, run::unitKey(u"i1"_s, u"b1"_s));
    QCOMPARE(presentation::lineOf(run::unitKey(u"i1"_s, u"b1"_s), *fixture.state()), all.lineOf(u"b1"_s));
    QCOMPARE(presentation::lineOf(u"nothing"_s, *fixture.state()), 0);
    Mark contact;
    contact.kind = Mark::Kind::Contact;
    QCOMPARE(targetOf(contact, *fixture.state()).pane, u"people"_s);
}

void TestMarks::differencesAreRowsOfBothTexts()
{
    const Difference difference = differenceOf(u"a\nb\nc\nd\n"_s, u"a\nB\nc\nd\ne\nf\n"_s);
    QCOMPARE(difference.changes, QList<int>({1, 5}));
    QCOMPARE(difference.rows.size(), 7);
    QCOMPARE(difference.rows.at(1), (SourceRow{Change::Removed, 2, u"b"_s}));
    QCOMPARE(difference.rows.at(2), (SourceRow{Change::Added, 2, u"B"_s}));
    QCOMPARE(difference.rows.at(6), (SourceRow{Change::Added, 6, u"f"_s}));
    QCOMPARE(difference.next(-1, true), 1);
    QCOMPARE(difference.next(1, true), 5);
    QCOMPARE(difference.next(5, true), -1);
    QCOMPARE(difference.next(5, false), 1);
    QCOMPARE(difference.changed, 1);
    QCOMPARE(difference.added, 2);
    QCOMPARE(difference.removed, 0);
    QVERIFY(differenceOf(u"a"_s, u"a\n"_s).isEmpty());
}

void TestMarks::giantLinesAreCut()
{
    const SourceRows rows = rowsOf(QString(100'000, u'x') + u"\nnext"_s);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.at(0).text.size() < longestLine + 100);
    QVERIFY(rows.at(0).text.contains(u"90000"_s));
    QCOMPARE(rowsOf(u"a\u202eb"_s).at(0).text, u"a⟨U+202E⟩b"_s);
}

void TestMarks::findingsAreFoundByLine()
{
    using Severity = runbook::Finding::Severity;
    RunbookReading reading;
    reading.findings = {{u"a"_s, Severity::Info, 3, {}, {}}, {u"b"_s, Severity::Error, 3, {}, {}},
                        {u"c"_s, Severity::Warning, 9, {}, {}}};
    QCOMPARE(reading.findingsAt(3).size(), 2);
    QCOMPARE(reading.worstAt(3), Severity::Error);
    QVERIFY(!reading.worstAt(4));
    QCOMPARE(reading.nextFinding(3, true), 9);
    QCOMPARE(reading.nextFinding(9, true), 0);
    QCOMPARE(reading.nextFinding(9, false), 3);
}

void TestMarks::wordsAreFoundAroundTheEnds()
{
    const SourceSearch search(rowsOf(u"One one\ntwo\nONE\n"_s), u"one"_s);
    using Match = SourceSearch::Match;
    QCOMPARE(search.matches(), QList<Match>({{0, 0, 3}, {0, 4, 3}, {2, 0, 3}}));
    QCOMPARE(search.from(0, 1, true), 1);
    QCOMPARE(search.from(2, 1, true), 0);
    QCOMPARE(search.from(2, 0, false), 1);
    QCOMPARE(search.from(0, 0, false), 2);
    QCOMPARE(SourceSearch(rowsOf(u"One"_s), u"two"_s).from(0, 0, true), -1);
    QVERIFY(SourceSearch(rowsOf(u"One"_s), {}).matches().isEmpty());
}

void TestMarks::noticesSayWhatGoesOn()
{
    using Status = RunbookFile::Status;
    QVERIFY(noticeOf(Status::Same, {}, run::Stage::Live).words.isEmpty());
    QVERIFY(noticeOf(Status::Changed, {}, run::Stage::Finished).words.isEmpty());
    QVERIFY(noticeOf(Status::Changed, {}, run::Stage::NotStarted).mayReload);
    for (const auto stage : {run::Stage::Live, run::Stage::Holding, run::Stage::RollingBack}) {
        for (const auto status : {Status::Changed, Status::Missing, Status::Unreadable}) {
            const FileNotice notice = noticeOf(status, u"why"_s, stage);
            QVERIFY(!notice.mayReload);
            QCOMPARE(notice.mayCompare, status == Status::Changed);
            QCOMPARE(notice.detail, u"The run goes on with what was opened."_s);
        }
    }
}

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
