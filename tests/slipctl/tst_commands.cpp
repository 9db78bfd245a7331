// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slipctl.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using slipway::tests::Slipctl;

namespace {

const QByteArray smallRunbook = R"md(# Small release

## Phase 1: Look

### 1.1 Look around

```bash
# Say hello
test -n "hello"
```
)md";

const QString hello = QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/samples/hello.md");

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usageErrorsAreOneLineAndExitTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList{u"deploy"_s};
        QTest::newRow("unknown option") << QStringList{u"lint"_s, u"--fast"_s, u"x.md"_s};
        QTest::newRow("no file") << QStringList{u"run"_s};
        QTest::newRow("too many") << QStringList{u"lint"_s, u"a.md"_s, u"b.md"_s};
        QTest::newRow("missing file") << QStringList{u"run"_s, u"nowhere.md"_s};
        QTest::newRow("unreadable answers") << QStringList{u"run"_s, hello, u"--answers"_s, u"nowhere.yaml"_s};
        QTest::newRow("a name that is not there") << QStringList{u"run"_s, hello, u"--var"_s, u"colour=red"_s};
        QTest::newRow("a pair that is none") << QStringList{u"run"_s, hello, u"--set"_s, u"v1.0.0"_s};
        QTest::newRow("no such run") << QStringList{u"resume"_s, u"0190"_s};
    }

    void usageErrorsAreOneLineAndExitTwo()
    {
        QFETCH(QStringList, arguments);
        Slipctl slipctl;
        const auto ended = slipctl(arguments);
        COMPARE_EXIT(ended, 2);
        QCOMPARE(ended.err.count(u'\n'), 1);
        QVERIFY(ended.err.startsWith(u"slipctl: "_s));
    }

    void helpTellsOfAnswers()
    {
        Slipctl slipctl;
        QVERIFY(slipctl({u"--help"_s}).out.contains(u"preflight"_s));
        const auto ended = slipctl({u"run"_s, u"--help"_s});
        COMPARE_EXIT(ended, 0);
        QVERIFY(ended.out.contains(u"interruptions:"_s));
    }

    void showPrintsTheContract()
    {
        Slipctl slipctl;
        const auto ended = slipctl({u"show"_s, hello, u"--json"_s});
        COMPARE_EXIT(ended, 0);
        const QJsonObject shown = QJsonDocument::fromJson(ended.out.toUtf8()).object();
        QCOMPARE(shown.value("phases"_L1).toArray().size(), 1);
        for (const auto &key : {"title"_L1, "checklists"_L1, "rollback"_L1, "parameters"_L1, "findings"_L1})
            QVERIFY(shown.contains(key));
    }

    void lintExitsOneWhereSomethingIsAnError()
    {
        Slipctl slipctl;
        COMPARE_EXIT(slipctl({u"lint"_s, hello}), 0);
        QByteArray broken = smallRunbook;
        broken.replace("test -n \"hello\"", "if true; then echo");
        const auto ended = slipctl({u"lint"_s, slipctl.write(u"broken.md"_s, broken), u"--json"_s});
        QVERIFY(QJsonDocument::fromJson(ended.out.toUtf8()).isArray());
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
            QSKIP("no bash on this machine");
        QVERIFY2(ended.out.contains(u"invalid-bash"), qPrintable(ended.out));
        COMPARE_EXIT(ended, 1);
        COMPARE_EXIT(slipctl({u"lint"_s, slipctl.path(u"nowhere.md"_s)}), 2);
    }

    void lintAndShowLookAtTheSidecar()
    {
        Slipctl slipctl;
        const QString runbook = slipctl.write(u"with.md"_s, smallRunbook);
        slipctl.write(u"with.slipway.yaml"_s, "units:\n  - match: no such unit\n    asserts: true\n");
        const auto odd = slipctl({u"lint"_s, runbook});
        COMPARE_EXIT(odd, 0);
        QVERIFY2(odd.out.contains(u"no such unit"), qPrintable(odd.out));
        slipctl.write(u"with.slipway.yaml"_s, "shell: [rm]\n");
        for (const QString &command : {u"lint"_s, u"show"_s}) {
            const auto broken = slipctl({command, runbook});
            COMPARE_EXIT(broken, 2);
            QVERIFY2(broken.err.contains(u"with.slipway.yaml:1"), qPrintable(broken.err));
        }
    }

    void aPipeIsNoRunbook()
    {
        Slipctl slipctl;
        const QString pipe = slipctl.path(u"pipe.md"_s);
        QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        COMPARE_EXIT(slipctl({u"lint"_s, pipe}), 2);
    }

    void preflightNamesAMissingProgram()
    {
        Slipctl slipctl;
        QByteArray needy = smallRunbook;
        needy.replace("test -n \"hello\"", "no-such-program-anywhere --now");
        const auto ended = slipctl({u"preflight"_s, slipctl.write(u"needy.md"_s, needy)});
        COMPARE_EXIT(ended, 1);
        QVERIFY2(ended.out.contains(u"no-such-program-anywhere is not installed"_s), qPrintable(ended.out));
    }

    void aDatabaseThatCannotBeOpenedIsExitFour()
    {
        Slipctl slipctl;
        slipctl.write(u"not-a-database"_s, "this is not a database, and never was one; it is only text. " + QByteArray(4096, 'x'));
        const auto ended = slipctl({u"runs"_s, u"--database"_s, slipctl.path(u"not-a-database"_s)});
        COMPARE_EXIT(ended, 4);
    }

    void lookingBackMakesNoJournalWhereThereIsNone()
    {
        Slipctl slipctl;
        for (const QStringList &asked : {QStringList{u"runs"_s}, {u"verify"_s}, {u"events"_s, u"x"_s}}) {
            const auto ended = slipctl(asked + QStringList{u"--database"_s, slipctl.path(u"elsewhere/journal.db"_s)});
            COMPARE_EXIT(ended, 4);
            QVERIFY2(ended.err.contains(u"There is no journal"_s), qPrintable(ended.err));
            QVERIFY(!QFileInfo::exists(slipctl.path(u"elsewhere"_s)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
