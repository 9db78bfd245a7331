// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/parser.h"
#include "runbook/resolve.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::runbook;

using Stale = Parameter::Staleness;

/// What is another one tonight is offered as a parameter, and what is the same every night is not.
class TestLiterals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staleOnesAreOffered_data();
    void staleOnesAreOffered();
    void othersAreNot_data();
    void othersAreNot();
    void severalWordsAreReplaced();
    void shoutedNamesArePlaceholders_data();
    void shoutedNamesArePlaceholders();
};

namespace {

QList<Parameter> parametersOf(const QString &command)
{
    const QString text = u"# Deploy\n\n## Phase 1: Deploy\n\n```bash\n"_s + command + u"\n```\n"_s;
    const auto runbook = parse(text.toUtf8());
    return runbook ? runbook->parameters : QList<Parameter>();
}

} // namespace

void TestLiterals::staleOnesAreOffered_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("literal");
    QTest::addColumn<Stale>("staleness");
    const auto row = [](const QString &command, const QString &literal, Stale staleness) {
        QTest::newRow(qPrintable(command)) << command << literal << staleness;
    };
    row(u"git checkout 3f2a9c1"_s, u"3f2a9c1"_s, Stale::Revision);
    row(u"git log 3f2a9c1..HEAD"_s, u"3f2a9c1"_s, Stale::Revision);
    row(u"git revert 9fceb02d0ae598e95dc970b74767f19372d61af8"_s, u"9fceb02d0ae598e95dc970b74767f19372d61af8"_s,
        Stale::Revision);
    row(u"./deploy.sh 4b825dc"_s, u"4b825dc"_s, Stale::Revision);
    row(u"alembic downgrade ae1027a6acf"_s, u"ae1027a6acf"_s, Stale::Migration);
    row(u"git checkout release-2024.11"_s, u"release-2024.11"_s, Stale::Version);
    row(u"docker pull registry.example.com/shop:1.4"_s, u"shop:1.4"_s, Stale::Version);
    row(u"docker pull shop:build-771"_s, u"shop:build-771"_s, Stale::Version);
    row(u"docker pull shop@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s,
        u"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s, Stale::Version);
    row(u"helm rollback shop 7"_s, u"shop 7"_s, Stale::Revision);
    row(u"helm -n prod rollback shop 7 --wait"_s, u"shop 7"_s, Stale::Revision);
    row(u"helm upgrade shop ./chart --version 41"_s, u"--version 41"_s, Stale::Version);
    row(u"helm upgrade shop ./chart --version=1.4"_s, u"--version=1.4"_s, Stale::Version);
    row(u"helm upgrade shop ./chart --version 1.4.2"_s, u"1.4.2"_s, Stale::Version);
    row(u"flyway -target=42 migrate"_s, u"-target=42"_s, Stale::Migration);
    row(u"aws ecs update-service --service shop --task-definition shop:41"_s, u"shop:41"_s, Stale::Version);
    row(u"aws rds restore-db-instance-from-db-snapshot --db-snapshot-identifier shop-monday"_s, u"shop-monday"_s,
        Stale::Backup);
    row(u"pg_restore -d shop monday.dump"_s, u"monday.dump"_s, Stale::Backup);
    row(u"psql shop < /backup/nightly.sql"_s, u"/backup/nightly.sql"_s, Stale::Backup);
    row(u"tar xzf nightly-jan-4.tar.gz"_s, u"nightly-jan-4.tar.gz"_s, Stale::Backup);
    row(u"cp config.bak.17 config.yml"_s, u"config.bak.17"_s, Stale::Backup);
    row(u"echo $'deploy\\tv1.2.3\\n'"_s, u"v1.2.3"_s, Stale::Version);
}

void TestLiterals::staleOnesAreOffered()
{
    QFETCH(QString, command);
    QFETCH(QString, literal);
    const QList<Parameter> parameters = parametersOf(command);
    const auto found = std::ranges::find(parameters, literal, &Parameter::value);
    QVERIFY(found != parameters.cend());
    QTEST(found->staleness, "staleness");
    QVERIFY2(!literalPlaces(command, literal).isEmpty(), "a run finds it where it stands");
}

void TestLiterals::othersAreNot_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"curl http://localhost:8080/health",
                                "docker run -p 8080:80 nginx",
                                "docker run -e DB=db:5432 shop",
                                "git status",
                                "git commit --amend",
                                "git checkout main",
                                "git push origin feature-12",
                                "echo deadbeef",
                                "sleep 30",
                                "helm upgrade shop ./chart",
                                "helm rollback shop",
                                "flyway migrate",
                                "kubectl scale deploy/shop --replicas=3",
                                "pg_dump shop > before.dump",
                                "pg_dump -Fc -f before.dump shop",
                                "tar czf nightly-jan-4.tar.gz data",
                                "cp config.yml config.yml.bak",
                                "mv config.yml config.bak.17",
                                "tar xzf shop.tar.gz",
                                "psql shop < schema.sql",
                                "docker build -t shop .",
                                "git diff HEAD~1",
                                "python3 --version",
                                "deploy 1234567",
                                "git deployed",
                                "kubectl exec shop -- ls -1",
                                "terraform plan -target=module.shop"})
        QTest::newRow(command) << QString::fromUtf8(command);
}

void TestLiterals::othersAreNot()
{
    QFETCH(QString, command);
    for (const Parameter &parameter : parametersOf(command))
        QVERIFY2(parameter.staleness == Stale::None, qPrintable(parameter.value));
}

void TestLiterals::shoutedNamesArePlaceholders_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("placeholder");
    const auto row = [](const char *command, const char *placeholder) {
        QTest::newRow(command) << QString::fromUtf8(command) << QString::fromUtf8(placeholder);
    };
    row("git checkout TAG_NAME", "TAG_NAME");
    row("git checkout \"TAG_NAME\"", "TAG_NAME");
    row("git tag -a NEW_TAG -m 'a release'", "NEW_TAG");
    row("terraform force-unlock LOCK_ID", "LOCK_ID");
    row("sudo docker stop CONTAINER_ID && docker ps", "CONTAINER_ID");
    row("rm -rf rel/%VERSION%", "%VERSION%");
    row("docker ps; git push origin NEW_BRANCH", "NEW_BRANCH");
    for (const char *command :
         {"export NEW_TAG", "NEW_TAG=2 ./deploy.sh", "git checkout $NEW_TAG", "git checkout ${NEW_TAG}", "docker run -e IMAGE_TAG shop",
          "docker build --build-arg IMAGE_TAG .", "grep IMAGE_TAG .env", "docker images | grep NEW_TAG", "psql -c 'SELECT LOCK_ID FROM locks'",
          "docker exec db psql -c \"SELECT LOCK_ID FROM locks\"", "gh secret set IMAGE_TAG", "curl -X POST http://h", "kill -HUP 1", "trap x SIGHUP",
          "cat README LICENSE", "git log FETCH_HEAD", "git reset --hard ORIG_HEAD", "make RELEASE_NAME", "TAG_NAME=v2\ngit checkout TAG_NAME",
          "unset TAG_NAME", "docker run --env=IMAGE_TAG shop", "date +%Y%m%d", "psql -c \"SELECT 1 WHERE x LIKE '%TAG%'\"", "cd %USERPROFILE%",
          "aws x --mode READ_ONLY", "NEW_TAG", "echo TAG_NAME", "kubectl set env deploy/x IMAGE_TAG-"})
        row(command, command == QByteArrayView("git checkout $NEW_TAG") ? "$NEW_TAG" : command == QByteArrayView("git checkout ${NEW_TAG}") ? "${NEW_TAG}" : "");
}

void TestLiterals::shoutedNamesArePlaceholders()
{
    QFETCH(QString, command);
    QFETCH(QString, placeholder);
    QStringList found;
    for (const Parameter &parameter : parametersOf(command)) {
        if (parameter.kind == Parameter::Kind::Placeholder)
            found.append(parameter.value);
    }
    QCOMPARE(found.join(u' '), placeholder);
}

/// `shop 7` is two words before and after.
void TestLiterals::severalWordsAreReplaced()
{
    PlanUnit unit;
    unit.unit.kind = UnitKind::Command;
    unit.unit.text = u"helm rollback shop 7 --wait"_s;
    unit.unit.language = u"bash"_s;
    const auto text = [&unit](const QString &from, const QString &to) {
        const auto resolved = resolve(Plan(), unit, {{from, to}});
        return resolved ? resolved->text : QString();
    };
    QCOMPARE(text(u"shop 7"_s, u"shop 8"_s), u"helm rollback shop 8 --wait"_s);
    for (const QString &value :
         {u"shop"_s, u"shop 8 9"_s, u"shop --force"_s, u"shop $(id)"_s, u"shop  8"_s, u"shop ;"_s})
        QCOMPARE(text(u"shop 7"_s, value), QString());
    unit.unit.text = u"kubectl rollout undo deploy/shop --to-revision=2"_s;
    const QString undone = text(u"--to-revision=2"_s, u"--to-revision=3"_s);
    QVERIFY2(undone.contains(u"--to-revision=3"), qPrintable(undone));
    QCOMPARE(text(u"--to-revision=2"_s, u"--to-revision=$(id)"_s), QString());
}

QTEST_GUILESS_MAIN(TestLiterals)
#include "tst_literals.moc"
