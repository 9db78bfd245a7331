// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/slipctlhome.h"

#include <QDirIterator>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

constexpr auto answers = R"(environment: test bench
service: shop
version: "1"
checks: all
confirm: {"*": on this machine}
overrides: {"*": the test decides}
irreversible: test bench
verdicts: right
interruptions: {"*": [{ignore: seen}]}
optional: ["*"]
finish: done
)";

constexpr auto runbook = R"(# Shop

## Deployment

### Phase 1: Configure

#### 1.1 Load the configuration

```bash
# Load it
export $(cat .env | xargs)
```

```bash
# Show it
echo "to $DATABASE_URL as $STAGE with $SHOP_PASSWORD"
```

```bash
# Make another
export SHOP_TOKEN=$(printf '%s-%s' sw0rd fish99)
echo "made $SHOP_TOKEN"
```

```bash
# Ask with it
echo "Authorization: Bearer $SHOP_TOKEN" | tee header.txt
```
)";

} // namespace

/// Rule 9: secrets do not become history, though nobody said that they are secrets.
class SecretsStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsOfTheConfigurationStayNowhere();

    void whatAFinishedRunLeftIsRemovedLater();

private:
    /// Files below @p folder whose bytes have @p text in them.
    static QStringList filesWith(const QString &folder, const QByteArray &text);
};

QStringList SecretsStory::filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

void SecretsStory::secretsOfTheConfigurationStayNowhere()
{
    const tests::SlipctlHome home;
    QVERIFY(home.write(home.work(u"shop.md"_s), runbook));
    QVERIFY(home.write(home.work(u"answers.yaml"_s), answers));
    QVERIFY(home.write(home.work(u".env"_s), "DATABASE_URL=postgres://shop:hunter22@db/shop\nSTAGE=production\n"
                                             "SHOP_PASSWORD=correct-horse\n"));
    const auto called = home.call({u"run"_s, u"shop.md"_s, u"--answers"_s, u"answers.yaml"_s});
    QVERIFY2(called.exitCode == 0, (called.output + called.errors).constData());
    QVERIFY(home.read(home.work(u"header.txt"_s)).contains("Bearer sw0rd-fish99")); // the command had it

    QCOMPARE(QDir(home.path(u"run/slipway"_s)).entryList({u"s-*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());

    const QString run = home.json({u"runs"_s, u"--json"_s}).first()[u"run"].toString();
    QByteArray told;
    for (const QString &format : {u"md"_s, u"html"_s, u"json"_s, u"csv"_s}) {
        const QString file = home.work(u"report."_s + format);
        QCOMPARE(home.call({u"report"_s, run, u"--to"_s, file}).exitCode, 0);
        told += home.read(file);
    }
    QVERIFY(told.contains("postgres://shop:***@db/shop as production with ***"));
    for (const QByteArray secret : {"hunter22", "correct-horse", "sw0rd-fish99"}) {
        QVERIFY2(!told.contains(secret), secret.constData());
        QCOMPARE(filesWith(home.path(u"data"_s), secret), QStringList());
    }
    for (const QByteArray secret : {"hunter22", "correct-horse"}) // known before the command, so never seen at all
        QVERIFY2(!called.output.contains(secret) && !called.errors.contains(secret), secret.constData());
    const auto verified = home.call({u"verify"_s, run});
    QVERIFY2(verified.exitCode == 0, verified.errors.constData());
}

void SecretsStory::whatAFinishedRunLeftIsRemovedLater()
{
    const tests::SlipctlHome home;
    QVERIFY(home.write(home.work(u"shop.md"_s), runbook));
    QVERIFY(home.write(home.work(u"answers.yaml"_s), answers));
    QVERIFY(home.write(home.work(u".env"_s), "STAGE=production\n"));
    const QStringList begin{u"run"_s, u"shop.md"_s, u"--answers"_s, u"answers.yaml"_s};
    QCOMPARE(home.call(begin).exitCode, 0);
    const QString run = home.json({u"runs"_s, u"--json"_s}).first()[u"run"].toString();
    // As where the process died right after it had written that the run is over.
    QVERIFY(home.write(home.path(u"run/slipway/s-%1/s-local"_s.arg(run)), "secret"));
    QVERIFY(home.write(home.path(u"run/slipway/s-another/s-local"_s), "secret"));
    QCOMPARE(home.call(begin).exitCode, 0);
    QCOMPARE(QDir(home.path(u"run/slipway"_s)).entryList({u"s-*"_s}), QStringList{u"s-another"_s});
}

QTEST_GUILESS_MAIN(SecretsStory)
#include "tst_secrets.moc"
