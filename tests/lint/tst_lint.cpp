// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/lint.h"
#include "runbook/parser.h"
#include "runbook/secrets.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway::runbook;

class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundRunbookHasNoFindings();
    void commands_data();
    void commands();
    void documents_data();
    void documents();
    void severities_data();
    void severities();
    void doubleEncodingIsRepaired_data();
    void doubleEncodingIsRepaired();
    void everyCommandIsNamed();
    void secretsAreNotRepeated();
    void secretsAreMaskedWhereverTheyStand_data();
    void secretsAreMaskedWhereverTheyStand();
    void findingsAreSortedAndComplete();
    void whatParsingNoticedIsAmongThem();
    void bashIsAskedOnce();
    void bashIsNotAskedAboutPlainWords();
    void bashMessagesBecomeFindings();
    void largeDocumentsTakeLinearTime();
};

namespace {

const QDate today(2026, 3, 1);

QList<Finding> lintOf(const QString &markdown)
{
    const auto runbook = parse(markdown.toUtf8(), u"test.md"_s);
    return runbook ? lint(*runbook, today) : QList<Finding>();
}

QString sound(const QString &commands)
{
    return uR"(# Release

**Last Updated**: 2026-01-10
**Next Review**: 2026-07-10

## Phase 1: Deploy

### 1.1 Go

```bash
%1
```

## Rollback Procedures

### 1. Go back

```bash
# Undo
kubectl rollout undo deployment/shop
```

## Contacts

| Role | Name | Contact |
|------|------|---------|
| Lead | Kim Example | kim@shop.test |
)"_s.replace(u"%1"_s, commands);
}

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

const Finding *find(const QList<Finding> &findings, const QString &rule)
{
    const auto found = std::ranges::find(findings, rule, &Finding::rule);
    return found == findings.cend() ? nullptr : &*found;
}

} // namespace

void TestLint::aSoundRunbookHasNoFindings()
{
    const auto findings =
        lintOf(sound(u"# Deploy\nkubectl apply -f shop.yaml\ncurl --fail https://shop.test/health"_s));
    QVERIFY2(findings.isEmpty(), qPrintable(rulesOf(findings).join(u' ')));
}

void TestLint::commands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("line"); // within the commands, 1-based; 0: not found
    const auto row = [](const QString &rule, const QString &text, int line) {
        QTest::newRow(qPrintable(rule + u": "_s + text)) << text << rule << line;
    };
    row(u"curl-without-fail"_s, u"ls\ncurl -X POST https://h/x"_s, 2);
    row(u"curl-without-fail"_s, u"curl -sSf https://h/x"_s, 0);
    row(u"curl-without-fail"_s, u"docker exec a curl https://h/x"_s, 1);
    row(u"curl-without-fail"_s, u"curl -w '%{http_code}' https://h/x"_s, 0);
    row(u"curl-globbing"_s, u"curl -f 'http://h/x?q=a{b=\"c\"}'"_s, 1);
    row(u"curl-globbing"_s, u"curl -f 'http://h/x?q=rate(a[5m])'"_s, 1);
    row(u"curl-globbing"_s, u"curl -fg 'http://h/x?q=rate(a[5m])'"_s, 0);
    row(u"curl-globbing"_s, u"curl -f 'http://h/{a,b}.txt' 'http://h/[1-5]'"_s, 0);
    row(u"curl-globbing"_s, u"curl -f 'http://[::1]:80/x'"_s, 0);
    row(u"curl-globbing"_s, u"curl -f http://h/x -d '{\"a\": [1]}'"_s, 0);
    row(u"curl-globbing"_s, u"curl -f http://h/{{name}}"_s, 0);
    row(u"url-cut-at-ampersand"_s, u"curl -f http://h/x?a=1&b=2"_s, 1);
    row(u"url-cut-at-ampersand"_s, u"curl -f 'http://h/x?a=1&b=2'"_s, 0);
    row(u"unverified-peer"_s, u"curl -kf https://h"_s, 1);
    row(u"unverified-peer"_s, u"ssh -o StrictHostKeyChecking=no h ls"_s, 1);
    row(u"pipe-to-shell"_s, u"curl -f https://h/x | bash"_s, 1);
    row(u"destructive-command"_s, u"rm -rf /var/tmp/shop"_s, 1);
    row(u"destructive-command"_s, u"psql -c 'DROP TABLE x'"_s, 1);
    row(u"destructive-command"_s, u"rm -f x"_s, 0);
    row(u"destructive-command"_s, u"ls\nchmod -R 777 /"_s, 2);
    row(u"destructive-command"_s, u"chmod 644 /etc/hosts"_s, 0);
    row(u"destructive-command"_s, u"sudo shutdown -h now"_s, 1);
    row(u"destructive-command"_s, u"sudo reboot"_s, 1);
    row(u"destructive-command"_s, u"mongosh shop --eval 'db.dropDatabase()'"_s, 1);
    row(u"destructive-command"_s, u"# rm -rf /\nls"_s, 0);
    row(u"destructive-command"_s, u"ls # rm -rf /"_s, 0);
    row(u"file-overwritten"_s, u"ls\n> /var/log/shop.log"_s, 2);
    row(u"file-overwritten"_s, u"echo x > /etc/shop.conf"_s, 1);
    row(u"file-overwritten"_s, u"echo x >> /etc/shop.conf"_s, 0);
    row(u"file-overwritten"_s, u"ls > /tmp/out.log"_s, 0);
    row(u"secret-in-text"_s, u"export AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMIK7MDENG"_s, 1);
    row(u"secret-in-text"_s, u"export AWS_SECRET_ACCESS_KEY=$KEY"_s, 0);
    row(u"placeholder"_s, u"ls web[1-3].log [a-z0-9].log"_s, 0);
    row(u"removal-of-variable"_s, u"ls\nrm -rf $DIR/data"_s, 2);
    row(u"removal-of-variable"_s, u"rm -rf ${DIR:?}/data"_s, 0);
    row(u"interactive-program"_s, u"top"_s, 1);
    row(u"interactive-program"_s, u"nano /etc/shop.conf"_s, 1);
    row(u"input-without-interactive"_s, u"docker exec db psql < dump.sql"_s, 1);
    row(u"input-without-interactive"_s, u"zcat d | docker exec db psql"_s, 1);
    row(u"input-without-interactive"_s, u"docker exec -i db psql < dump.sql"_s, 0);
    row(u"input-without-interactive"_s, u"docker exec db psql"_s, 0);
    row(u"input-without-interactive"_s, u"docker exec app ./manage.py shell\n>>> 1 + 1"_s, 1);
    row(u"kubectl-exec-dashes"_s, u"kubectl exec pod ls"_s, 1);
    row(u"kubectl-exec-dashes"_s, u"kubectl exec pod -- ls"_s, 0);
    row(u"kubectl-exec-dashes"_s, u"kubectl exec -it pod -n shop -- ls"_s, 0);
    row(u"export-xargs"_s, u"cd x\nexport $(cat .env | xargs)"_s, 2);
    row(u"export-xargs"_s, u"export $(grep -v '^#' .env | xargs -d '\\n')"_s, 1);
    row(u"export-xargs"_s, u"set -a; . ./.env; set +a"_s, 0);
    row(u"late-errexit"_s, u"#!/bin/bash\ncp a b\nset -e\ncp c d"_s, 3);
    row(u"late-errexit"_s, u"#!/bin/bash\n# first\nset -e\ncp c d"_s, 0);
    row(u"deprecated-option"_s, u"kubectl set image d/x x=y:1 \\\n  --record"_s, 1);
    row(u"deprecated-option"_s, u"kubectl drain n --delete-local-data"_s, 1);
    row(u"deprecated-option"_s, u"kubectl set image d/x x=y:1"_s, 0);
    row(u"words-in-shell-block"_s, u"ls\nDeploy prod"_s, 2);
    row(u"words-in-shell-block"_s, u"wait here until all of the books are closed."_s, 1);
    row(u"words-in-shell-block"_s, u"shopctl sync the prod site from ."_s, 0);
    row(u"words-in-shell-block"_s, u"# Deploy prod"_s, 0);
    row(u"words-in-shell-block"_s, u"SHOP_HOST=db1; SHOP_PORT=1"_s, 0);
    row(u"words-in-shell-block"_s, u"$ ls\nDeployed it"_s, 0);
    row(u"words-in-shell-block"_s, u"SELECT 1;"_s, 0);
    row(u"forbidden-command"_s, u"ls\n# Do NOT run this in production\nshopctl wipe"_s, 3);
    row(u"forbidden-command"_s, u"# Do not run this twice\nshopctl index"_s, 0);
    row(u"forbidden-command"_s, u"# If the cache is cold\nshopctl warm"_s, 0);
    row(u"compose-v1"_s, u"docker-compose up -d"_s, 1);
    row(u"compose-v1"_s, u"docker compose up -d"_s, 0);
    row(u"latest-image"_s, u"docker pull shop/web:latest"_s, 1);
    row(u"latest-image"_s, u"docker pull shop/web:1.2"_s, 0);
    row(u"localhost"_s, u"curl -f http://localhost:8000/x"_s, 1);
    row(u"localhost"_s, u"docker exec a curl -f http://localhost:8000/x"_s, 0);
    row(u"placeholder"_s, u"ssh <your-host> uptime"_s, 1);
    row(u"placeholder"_s, u"sort < list > out"_s, 0);
    row(u"secret-in-text"_s, u"export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7ABCDEFG"_s, 1);
    row(u"secret-in-text"_s, u"export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE"_s, 0);
    row(u"secret-in-text"_s, u"psql postgres://shop:hunter2secret@db/shop"_s, 1);
    row(u"secret-in-text"_s, u"psql postgres://shop:$PASSWORD@db/shop"_s, 0);
    row(u"secret-in-text"_s, u"psql postgres://user:password@db/shop"_s, 0);
    row(u"secret-in-text"_s, u"curl -f -d '{\"password\":\"test123\"}' http://h"_s, 1);
    row(u"secret-in-text"_s, u"export DB_PASSWORD=\"$(vault read x)\""_s, 0);
    row(u"secret-in-text"_s, u"mysql -uroot -pS3cretPass shop"_s, 1);
    row(u"secret-in-text"_s, u"curl -f -H 'Authorization: Bearer $TOKEN' http://h"_s, 0);
    row(u"secret-in-text"_s, u"curl -f 'http://h/x?v=1&token=s3cr3tKENabc'"_s, 1);
    row(u"secret-in-text"_s, u"curl -f \"http://h/x?token=$TOKEN\""_s, 0);
    row(u"secret-in-text"_s, u"curl -f -H 'X-Api-Key: zzzTOPSECzzz' http://h"_s, 1);
    row(u"secret-in-text"_s, u"curl -f -H \"X-Api-Key: $KEY\" http://h"_s, 0);
    row(u"secret-in-text"_s, u"redis-cli -a redisPass55 ping"_s, 1);
    row(u"secret-in-text"_s, u"redis-cli -a \"$REDIS_PASS\" ping"_s, 0);
    row(u"secret-in-text"_s, u"redis-cli -h cache ping"_s, 0);
    row(u"secret-in-text"_s, u"sshpass -p sshPass22x ssh web uptime"_s, 1);
    row(u"secret-in-text"_s, u"sshpass -f /run/pass ssh web uptime"_s, 0);
    row(u"secret-in-text"_s, u"vault login s.vaultTok11xyz"_s, 1);
    row(u"secret-in-text"_s, u"vault login -method=ldap username=ada"_s, 0);
    row(u"secret-in-text"_s, u"psql -c \"ALTER USER app WITH PASSWORD 'alterPass56'\""_s, 1);
    row(u"secret-in-text"_s, u"helm registry login r --username ada --password hunter22secret"_s, 1);
    row(u"secret-in-text"_s, u"docker login -u ada --password-stdin registry.example.com"_s, 0);
    row(u"hidden-character"_s, u"ls\nrm \u202e-rf x"_s, 2);
    row(u"hidden-character"_s, u"ls\u200b -l"_s, 1);
    row(u"hidden-character"_s, u"echo '\U0001f469\u200d\U0001f4bb \u2764\ufe0f\u200d\U0001f525'"_s, 0);
    row(u"typographic-character"_s, u"ls \u2013l"_s, 1);
    row(u"typographic-character"_s, u"echo \u201chello\u201d"_s, 1);
    row(u"typographic-character"_s, u"echo 'a \u2013 b' # it\u2019s"_s, 0);
}

void TestLint::commands()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    QFETCH(int, line);
    const auto findings = lintOf(sound(text));
    const Finding *found = find(findings, rule);
    QVERIFY2((found != nullptr) == (line > 0), qPrintable(rulesOf(findings).join(u' ')));
    if (!found)
        return;
    QCOMPARE(found->line, line + 10);
    QVERIFY(!found->message.isEmpty() && !found->remedy.isEmpty());
}

void TestLint::documents_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("line"); // 0: not found
    const auto row = [](const QString &rule, const char *name, const QString &markdown, int line) {
        QTest::newRow(qPrintable(rule + u": "_s + QString::fromLatin1(name))) << markdown << rule << line;
    };
    const QString body = u"\n## Deploy\n\n```bash\nls\n```\n"_s;
    row(u"broken-anchor"_s, "missing", u"# A\n\n[x](#nowhere)\n\n## Some Where\n"_s, 3);
    row(u"broken-anchor"_s, "found", u"# A\n\n[x](#some-where) [y](#a)\n\n## Some Where\n"_s, 0);
    row(u"broken-anchor"_s, "punctuation", u"# A\n\n[x](#1-code--quality-cicd)\n\n## 1. Code & Quality: `CI/CD`!\n"_s,
        0);
    row(u"broken-anchor"_s, "emoji", u"# A\n\n[x](#-deploy)\n\n## 🚀 Deploy\n"_s, 0);
    row(u"broken-anchor"_s, "umlaut", u"# A\n\n[x](#r%C3%BCckweg)\n\n## Rückweg\n"_s, 0);
    row(u"broken-anchor"_s, "twice", u"# A\n\n[x](#b-1)\n\n## B\n\n## B\n"_s, 0);
    row(u"broken-anchor"_s, "explicit", u"# A\n\n[x](#here)\n\n<a name=\"here\"></a>\n"_s, 0);
    row(u"broken-anchor"_s, "within code", u"# A\n\n```text\n[x](#nowhere)\n```\n"_s, 0);
    row(u"broken-anchor"_s, "setext", u"A\n=\n\n[x](#b-c)\n\nB c\n---\n"_s, 0);
    row(u"duplicate-heading"_s, "siblings", u"# A\n\n## B\n\n## C\n\n## B\n"_s, 7);
    row(u"duplicate-heading"_s, "other parent", u"# A\n\n## B\n\n### Verify\n\n## C\n\n### Verify\n"_s, 0);
    row(u"numbering"_s, "gap", u"# A\n\n## Phase 1: x\n\n## Phase 3: y\n"_s, 5);
    row(u"numbering"_s, "twice", u"# A\n\n## Step 1\n\n## Step 1\n"_s, 5);
    row(u"numbering"_s, "sub gap", u"# A\n\n## 1. x\n\n### 1.1 a\n\n### 1.3 b\n"_s, 7);
    row(u"numbering"_s, "new parent",
        u"# A\n\n## 1. x\n\n### 1.1 a\n\n## 2. y\n\n### 2.1 b\n\n## Other\n\n### 1. c\n"_s, 0);
    row(u"numbering"_s, "change log", u"# A\n\n## 1.2.9\n\n## 1.2.7\n\n## 1.2.7\n\n## 2012.5\n\n## 2012.3\n"_s, 0);
    row(u"numbering"_s, "no numbers", u"# A\n\n## 30 minutes before\n\n## 2 hours after\n\n## 2024 review\n"_s, 0);
    row(u"review-date"_s, "before update",
        u"# A\n\n**Last Updated**: 2025-12-04\n**Next Review**: 2025-03-04\n"_s + body, 4);
    row(u"review-date"_s, "past", u"# A\n\n**Next Review**: March 4, 2025\n"_s + body, 3);
    row(u"review-date"_s, "future", u"# A\n\n**Next Review**: 2026-12-04\n"_s + body, 0);
    row(u"double-encoded"_s, "prose", u"# A\n\nGrÃ¼ÃŸe\n"_s, 3);
    row(u"double-encoded"_s, "accents", u"# A\n\nÀ bientôt, «CAFÉ» São Paulo, naïve, œuvre… – ok\n"_s, 0);
    row(u"hidden-character"_s, "prose", u"# A\n\nsafe \u202etext\n"_s, 3);
    row(u"hidden-character"_s, "emoji", u"# A\n\nThe 👩\u200d💻 and \u200fשלום\n"_s, 0);
    row(u"fence-language"_s, "broken json", u"# A\n\n```json\n{\"a\": }\n```\n"_s, 3);
    row(u"fence-language"_s, "json", u"# A\n\n```json\n{\"a\": 1}\n```\n"_s, 0);
    row(u"fence-language"_s, "untagged", u"# A\n\n```\nls\n```\n"_s, 3);
    row(u"unfinished"_s, "todo", u"# A\n\nTODO: write this\n"_s, 3);
    row(u"unfinished"_s, "in code", u"# A\n\n```bash\n# TODO\n```\n"_s, 0);
    row(u"no-rollback"_s, "none", u"# A\n"_s + body, 1);
    row(u"no-contacts"_s, "none", u"# A\n"_s + body, 1);
    row(u"unfilled-contacts"_s, "template",
        u"# A\n"_s + body +
            u"\n## Contacts\n\n| Role | Name | Contact |\n|---|---|---|\n| Lead | [Name] | [Phone] |\n"_s,
        13);
    row(u"placeholder"_s, "contacts",
        u"# A\n"_s + body +
            u"\n## Contacts\n\n| Role | Name | Contact |\n|---|---|---|\n| Lead | [Name] | [Phone] |\n"_s,
        13);
    row(u"secret-in-text"_s, "private key", u"# A\n\n```\n-----BEGIN RSA PRIVATE KEY-----\nMIIE\n```\n"_s, 4);
}

void TestLint::documents()
{
    QFETCH(QString, markdown);
    QFETCH(QString, rule);
    QFETCH(int, line);
    const auto findings = lintOf(markdown);
    const Finding *found = find(findings, rule);
    QVERIFY2((found != nullptr) == (line > 0), qPrintable(rulesOf(findings).join(u' ')));
    if (found)
        QCOMPARE(found->line, line);
}

/// Errors block going live: only what breaks or misleads tonight is one.
void TestLint::severities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Finding::Severity>("severity");
    using enum Finding::Severity;
    QTest::newRow("a query that fails") << u"curl -f 'http://h/x?q=rate(a[5m])'"_s << u"curl-globbing"_s << Error;
    QTest::newRow("a query asked natively")
        << u"curl 'http://h:9090/api/v1/query?query=rate(a[5m])'"_s << u"curl-globbing"_s << Warning;
    QTest::newRow("a health check") << u"curl http://h/health"_s << u"curl-without-fail"_s << Info;
    QTest::newRow("another request") << u"curl http://h/orders"_s << u"curl-without-fail"_s << Warning;
    QTest::newRow("lost input") << u"docker exec db psql < d"_s << u"input-without-interactive"_s << Error;
    QTest::newRow("input of a transcript")
        << u"docker exec a python\n>>> 1"_s << u"input-without-interactive"_s << Warning;
    QTest::newRow("hidden") << u"ls \u202ex"_s << u"hidden-character"_s << Error;
    QTest::newRow("a real key") << u"echo AKIAIOSFODNN7ABCDEFG"_s << u"secret-in-text"_s << Error;
    QTest::newRow("a test password") << u"curl -d '{\"password\":\"test123\"}' h"_s << u"secret-in-text"_s << Warning;
    QTest::newRow("removal") << u"rm -rf x"_s << u"destructive-command"_s << Warning;
}

void TestLint::severities()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const auto findings = lintOf(sound(text));
    const Finding *found = find(findings, rule);
    QVERIFY2(found, qPrintable(rulesOf(findings).join(u' ')));
    QTEST(found->severity, "severity");
}

void TestLint::doubleEncodingIsRepaired_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("repaired");
    QTest::newRow("check mark") << u"âœ… done"_s << u"✅ done"_s;
    QTest::newRow("lost byte") << u"ðŸ” look"_s << u"🔍 look"_s;
    QTest::newRow("kept byte") << u"ðŸ”\u008d look"_s << u"🔍 look"_s;
    QTest::newRow("lost in the middle") << u"âŒ failed"_s << u"❌ failed"_s;
    QTest::newRow("rocket") << u"ðŸš€ go"_s << u"🚀 go"_s;
    QTest::newRow("umlauts") << u"GrÃ¼ÃŸe"_s << u"Grüße"_s;
    QTest::newRow("dash") << u"a â€“ b â€œcâ€\u009d"_s << u"a – b “c”"_s;
}

void TestLint::doubleEncodingIsRepaired()
{
    QFETCH(QString, broken);
    QFETCH(QString, repaired);
    const auto findings = lintOf(u"# A\n\n"_s + broken + u'\n');
    const Finding *found = find(findings, u"double-encoded"_s);
    QVERIFY2(found, qPrintable(rulesOf(findings).join(u' ')));
    QVERIFY2(found->remedy.endsWith(repaired), qPrintable(found->remedy));
}

void TestLint::everyCommandIsNamed()
{
    const auto findings = lintOf(sound(u"rm -rf a\nls\nrm -rf b\ncurl http://h/1\ncurl http://h/2"_s));
    const auto lines = [&findings](const QString &rule) {
        QList<int> found;
        for (const Finding &finding : findings) {
            if (finding.rule == rule)
                found.append(finding.line - 10);
        }
        return found;
    };
    QCOMPARE(lines(u"destructive-command"_s), QList<int>({1, 3}));
    QCOMPARE(lines(u"curl-without-fail"_s), QList<int>({4, 5}));
}

void TestLint::secretsAreNotRepeated()
{
    const auto findings = lintOf(sound(u"psql postgres://shop:hunter2secret@db/shop"_s));
    for (const Finding &finding : findings)
        QVERIFY(!(finding.message + finding.remedy).contains(u"hunter2secret"));
}

void TestLint::findingsAreSortedAndComplete()
{
    const auto findings = lintOf(sound(u"curl http://h/a\nrm -rf x\nkubectl set image a b --record"_s));
    QVERIFY(findings.size() >= 3);
    QVERIFY(std::ranges::is_sorted(findings, {}, &Finding::line));
    for (const Finding &finding : findings) {
        QVERIFY(finding.line > 0);
        QVERIFY(!finding.rule.isEmpty() && !finding.message.isEmpty() && !finding.remedy.isEmpty());
    }
}

void TestLint::whatParsingNoticedIsAmongThem()
{
    const auto findings = lintOf(u"# A\n\n## Deploy\n\n```bash\nls\n"_s);
    QVERIFY2(rulesOf(findings).contains(u"broken-fence"_s), qPrintable(rulesOf(findings).join(u' ')));
}

void TestLint::bashIsAskedOnce()
{
    const auto runbook = parse(sound(u"# One\nmanage.py <command> \"<x>\"\n# Two\nif true; then"_s).toUtf8(), {});
    QVERIFY(runbook);
    const auto checks = scriptsToCheck(*runbook);
    QCOMPARE(checks.size(), 2);
    QCOMPARE(checks.at(0).script, u"manage.py xxxxxxxxx \"<x>\""_s);
    QCOMPARE(checks.at(0).line, 12);
    QCOMPARE(checks.at(1).line, 14);
}

void TestLint::bashIsNotAskedAboutPlainWords()
{
    const auto runbook = parse(sound(u"# One\nls -la /srv\n# Two\nmake done\n# Three\necho (a"_s).toUtf8(), {});
    QVERIFY(runbook);
    QStringList scripts;
    for (const BashCheck &check : scriptsToCheck(*runbook))
        scripts << check.script;
    QVERIFY2(!scripts.contains(u"ls -la /srv"_s), qPrintable(scripts.join(u'|')));
    QVERIFY2(scripts.contains(u"make done"_s), qPrintable(scripts.join(u'|')));
    QVERIFY2(scripts.contains(u"echo (a"_s), qPrintable(scripts.join(u'|')));
}

void TestLint::bashMessagesBecomeFindings()
{
    const QList<BashCheck> checks = {{u"ls"_s, 3}, {u"a\nb (\nc"_s, 10}, {u"d"_s, 20}};
    const auto findings =
        findingsFromBash(checks, {{}, u"bash: line 2: syntax error near unexpected token `('"_s, u"something else"_s});
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.at(0).rule, u"invalid-bash"_s);
    QCOMPARE(findings.at(0).severity, Finding::Severity::Error);
    QCOMPARE(findings.at(0).line, 11);
    QVERIFY(findings.at(0).message.contains(u"unexpected token"));
    QCOMPARE(findings.at(1).line, 20);
}

void TestLint::largeDocumentsTakeLinearTime()
{
    QString markdown = sound(u"curl http://h/a\nrm -rf x"_s);
    const QString section =
        u"\n## Section %1\n\nText [a](#b) âœ… TODO\n\n```bash\n# Do it\ncurl http://h/x?a={b} | jq\n```\n"_s;
    for (int i = 0; i < 4000; ++i)
        markdown += section.arg(i);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(lintOf(markdown).size() > 8000);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void TestLint::secretsAreMaskedWhereverTheyStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *text, const char *masked) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(masked);
    };
    row("connected as shop, password: hunter22x, pool 5", "connected as shop, password: •••, pool 5");
    row("2026-11-25 INFO db_password: \"hunter22x\" taken", "2026-11-25 INFO db_password: \"•••\" taken");
    row("Das Passwort: geheim77x gilt bis morgen", "Das Passwort: ••• gilt bis morgen");
    row("api_key: k3yk3yk3y", "api_key: •••");
    row("{\"password\": \"hun\\\"ter22x\", \"user\": \"shop\"}", "{\"password\": \"•••\", \"user\": \"shop\"}");
    row("body={\\\"password\\\": \\\"hunter22x\\\", \\\"user\\\": \\\"shop\\\"}", "body={\\\"password\\\": \\\"•••\\\", \\\"user\\\": \\\"shop\\\"}");
    row("{\"log\": \"{\\\\\\\"token\\\\\\\":\\\\\\\"abcdef\\\\\\\"}\"}", "{\"log\": \"{\\\\\\\"token\\\\\\\":\\\\\\\"•••\\\\\\\"}\"}");
    row("{'secret': 'hunter22x'}", "{'secret': '•••'}");
    for (const char *harmless : {"password: required", "the password: see the vault", "token: <token>", "secret: $SECRET1", "{\"password\": \"<password>\"}",
                                 "kubectl get secret: 3 found"})
        row(harmless, harmless);
}

void TestLint::secretsAreMaskedWhereverTheyStand()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(slipway::runbook::withoutSecrets(text), masked);
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
