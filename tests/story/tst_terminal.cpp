// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/slipctlhome.h"

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

const QByteArray answers = R"(environment: test bench
service: shop
version: "1"
checks: all
confirm: {"*": on this machine}
overrides: {"*": the test decides}
irreversible: test bench
verdicts: right
out_of_order: the test decides
finish: done
)";

const QByteArray cleaning = R"md(# Clean up

## Phase 1: Clean

### 1.1 Remove the old release

```bash
# Remember
OLD=$PWD/old
deployed() { echo "deployed $1" >>said; }

# Say it
deployed "$(basename "$OLD")"

# Clean
rm -rf "$OLD"/*
```

### 1.2 Say it again

```bash
# Again
deployed again
```
)md";

} // namespace

/// The author of a runbook expects one terminal, from the first command to the last.
class TerminalStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<tests::SlipctlHome>(); }

    void whatOneCommandLeavesTheNextOneFinds();
    void whatWasNeverSetIsNotTakenForEmpty();
    void whatFailedGoesOnWithWhatWasSet();

private:
    std::unique_ptr<tests::SlipctlHome> m_home;

    [[nodiscard]] tests::Called carry(const QByteArray &runbook, const QByteArray &moreAnswers = {}) const
    {
        if (!m_home->write(m_home->work(u"release.md"_s), runbook)
            || !m_home->write(m_home->work(u"answers.yaml"_s), answers + moreAnswers))
            return {};
        return m_home->call({u"run"_s, m_home->work(u"release.md"_s), u"--answers"_s, m_home->work(u"answers.yaml"_s)});
    }
};

void TerminalStory::whatOneCommandLeavesTheNextOneFinds()
{
    QVERIFY(m_home->write(m_home->work(u"old/file"_s), "x"));
    const tests::Called called = carry(cleaning);
    QVERIFY2(called.exitCode == 0, called.output + called.errors);
    QCOMPARE(m_home->read(m_home->work(u"said"_s)), QByteArray("deployed old\ndeployed again\n"));
    QVERIFY(QDir(m_home->work(u"old"_s)).isEmpty());
}

void TerminalStory::whatWasNeverSetIsNotTakenForEmpty()
{
    const tests::Called called = carry(cleaning, "skip: {Remember: not tonight}\n");
    QCOMPARE(called.exitCode, 3);
    QVERIFY2(called.errors.contains("$OLD"), called.output + called.errors);
    QVERIFY(!QFile::exists(m_home->work(u"said"_s)));
}

void TerminalStory::whatFailedGoesOnWithWhatWasSet()
{
    QVERIFY(m_home->write(m_home->work(u"load"_s), "#!/bin/sh\ntest -e tried || { touch tried; exit 1; }\n", true));
    const tests::Called called = carry(R"md(# Load

## Phase 1: Load

### 1.1 Load it

```bash
# Load
echo once >>said
TAG=2
./load
echo "tag $TAG" >>said
```
)md",
                                       "interruptions: {Load: [continue]}\n");
    QVERIFY2(called.exitCode == 0, called.output + called.errors);
    QCOMPARE(m_home->read(m_home->work(u"said"_s)), QByteArray("once\ntag 2\n"));
}

QTEST_GUILESS_MAIN(TerminalStory)
#include "tst_terminal.moc"
