// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/resolve.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::runbook;

/// Values never become code: where quoting for bash is not enough, only plain ones are taken.
class TestCodePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesNeverBecomeCode_data();
    void valuesNeverBecomeCode();
    void arithmeticTakesDigits_data();
    void arithmeticTakesDigits();
    void wordsOfPeopleAreTaken_data();
    void wordsOfPeopleAreTaken();
    void refusalsSayWhy();
    void variablesAreReadElsewhere_data();
    void variablesAreReadElsewhere();
    void delimitersOfExpressionsAreRefused();
    void secretsStayOutOfCode();
};

namespace {

const QString literal = u"v1.0.0"_s;

base::Result<ResolvedUnit> resolved(const QString &text, const Binding &binding)
{
    PlanUnit planned;
    planned.unit.kind = UnitKind::Command;
    planned.unit.text = text;
    planned.unit.language = u"bash"_s;
    return resolve(Plan(), planned, {binding});
}

/// Where quoting for bash alone is not enough: something reads the value as code once more.
QStringList codePlaces()
{
    return {u"sh <<EOF\necho v1.0.0\nEOF"_s,
            u"bash <<'EOF'\necho 'v1.0.0'\nEOF"_s,
            u"bash -s <<'EOF'\necho v1.0.0\nEOF"_s,
            u"ssh web1 <<'EOF'\necho v1.0.0\nEOF"_s,
            u"ssh web1 'deploy v1.0.0'"_s,
            u"ssh web1 deploy v1.0.0"_s,
            u"docker exec -i shop bash <<EOF\necho v1.0.0\nEOF"_s,
            u"cat <<EOF | sh\necho v1.0.0\nEOF"_s,
            u"cat <<EOF | sudo -u deploy bash\necho v1.0.0\nEOF"_s,
            u"kubectl exec shop -- sh -c 'deploy v1.0.0'"_s,
            u"docker exec shop sh -c \"deploy 'v1.0.0'\""_s,
            u"cat > deploy.sh <<EOF\necho v1.0.0\nEOF\nbash deploy.sh"_s,
            u"cat > .env <<'EOF'\nVERSION=v1.0.0\nEOF"_s,
            u"cat <<EOF | tee deploy.sh\necho v1.0.0\nEOF"_s,
            u"echo \"deploy v1.0.0\" > deploy.sh"_s,
            u"echo \"deploy v1.0.0\" >&3"_s,
            u"echo \"deploy v1.0.0\" > >(sh)"_s,
            u"echo 'deploy v1.0.0' | sh"_s,
            u"echo 'deploy v1.0.0' | sudo sh"_s,
            u"echo 'deploy v1.0.0' | env X=1 bash"_s,
            u"echo 'v1.0.0' | xargs rm"_s,
            u"echo 'v1.0.0' | xargs -I{} sh -c 'deploy {}'"_s,
            u"printf '%s\\n' 'deploy v1.0.0' | cat | bash"_s,
            u"{ echo 'deploy v1.0.0'; } | sh"_s,
            u"(echo 'deploy v1.0.0') | sh"_s,
            u"for i in 'v1.0.0'; do echo \"$i\"; done | sh"_s,
            u"for i in 'v1.0.0'; do $i; done"_s,
            u"{ echo 'deploy v1.0.0'; } > deploy.sh"_s,
            u"exec > deploy.sh\necho 'deploy v1.0.0'"_s,
            u"echo 'deploy v1.0.0' | while read -r l; do eval \"$l\"; done"_s,
            u"source <(echo 'deploy v1.0.0')"_s,
            u". <(echo \"deploy v1.0.0\")"_s,
            u"bash <(echo 'deploy v1.0.0')"_s,
            u"source /dev/stdin <<< 'deploy v1.0.0'"_s,
            u"bash /dev/stdin <<'EOF'\ndeploy v1.0.0\nEOF"_s,
            u"bash <<< \"deploy v1.0.0\""_s,
            u"trap 'echo v1.0.0' EXIT"_s,
            u"script -qc 'deploy v1.0.0' log"_s,
            u"${SHELL:-sh} -c 'deploy v1.0.0'"_s,
            u"$SHELL -c \"deploy v1.0.0\""_s,
            u"/usr/local/bin/bash -c 'deploy v1.0.0'"_s,
            u"$(echo 'deploy v1.0.0')"_s,
            u"eval \"$(echo 'deploy v1.0.0')\""_s,
            u"eval 'deploy v1.0.0'"_s,
            u"CMD='deploy v1.0.0'; eval \"$CMD\""_s,
            u"CMD='deploy v1.0.0'\n$CMD"_s,
            u"CMD='deploy v1.0.0'; sh -c \"$CMD\""_s,
            u"CMD='deploy v1.0.0'; echo \"$CMD\" | sh"_s,
            u"CMD='deploy v1.0.0'; echo \"$CMD\" > run.sh; sh run.sh"_s,
            u"CMD='deploy v1.0.0'; ssh web1 <<EOF\n$CMD\nEOF"_s,
            u"export CMD='deploy v1.0.0'\nsh -c \"$CMD\""_s,
            u"X='v1.0.0'; [[ $X -eq 1 ]]"_s,
            u"X='v1.0.0'; echo $((X + 1))"_s,
            u"X='v1.0.0'; echo ${!X}"_s,
            u"read -r X <<< 'v1.0.0'; eval \"$X\""_s,
            u"PROMPT_COMMAND='v1.0.0'"_s,
            u"GIT_SSH_COMMAND='ssh -i v1.0.0' git fetch"_s,
            u"BASH_ENV='v1.0.0' ./deploy"_s,
            u"run() { sh -c \"$1\"; }\nrun 'deploy v1.0.0'"_s,
            u"echo() { eval \"$1\"; }\necho 'v1.0.0'"_s,
            u"alias d='deploy v1.0.0'"_s,
            u"python3 -c \"print('v1.0.0')\""_s,
            u"python3 <<'EOF'\nprint('v1.0.0')\nEOF"_s,
            u"python3 - <<EOF\nprint('v1.0.0')\nEOF"_s,
            u"docker exec shop python manage.py shell -c \"print('v1.0.0')\""_s,
            u"perl -e 'print \"v1.0.0\"'"_s,
            u"ruby -e 'puts \"v1.0.0\"'"_s,
            u"node -e 'console.log(\"v1.0.0\")'"_s,
            u"awk 'BEGIN { print \"v1.0.0\" }'"_s,
            u"sed -i 's/VERSION/v1.0.0/' file"_s,
            u"make -f - <<EOF\nall:\n\techo v1.0.0\nEOF"_s,
            u"make deploy VERSION='v1.0.0'"_s,
            u"psql -c \"SELECT 'v1.0.0'\""_s,
            u"psql <<SQL\nSELECT 'v1.0.0';\nSQL"_s,
            u"mysql -e \"SELECT 'v1.0.0'\""_s,
            u"mysql shop <<'SQL'\nSELECT 'v1.0.0';\nSQL"_s,
            u"V='v1.0.0'; psql -c \"SELECT '$V'\""_s,
            u"watch -n1 'curl http://h/v1.0.0'"_s,
            u"su - deploy -c 'deploy v1.0.0'"_s,
            u"sudo -i <<'EOF'\ndeploy v1.0.0\nEOF"_s,
            u"find . -name x -exec sh -c 'deploy v1.0.0' \\;"_s,
            u"ansible all -m shell -a 'deploy v1.0.0'"_s,
            u"tmux send-keys 'deploy v1.0.0' Enter"_s,
            u"echo 'deploy v1.0.0' | at now"_s,
            u"crontab - <<EOF\n* * * * * deploy v1.0.0\nEOF"_s,
            u"git -c core.pager='v1.0.0' log"_s,
            u"rsync -e 'ssh v1.0.0' a b"_s,
            u"jq '.x = \"v1.0.0\"' file"_s,
            u"kubectl apply -f - <<EOF\nimage: shop:v1.0.0\nEOF"_s,
            u"some-tool --run 'v1.0.0'"_s,
            u"echo `echo v1.0.0`"_s,
            u"env -S 'deploy v1.0.0'"_s,
            u"coproc sh\necho 'v1.0.0' >&\"${COPROC[1]}\""_s,
            u"test -v 'v1.0.0'"_s,
            u"printf -v 'v1.0.0' x"_s};
}

QStringList payloads()
{
    return {u"$(touch pwned)"_s,
            u"`touch pwned`"_s,
            u"x; touch pwned"_s,
            u"x\ntouch pwned"_s,
            u"'; touch pwned; '"_s,
            u"\"; touch pwned; \""_s,
            u"a[$(touch pwned)]"_s,
            u"x touch pwned"_s,
            u"x|touch pwned"_s,
            u"x & touch pwned"_s,
            u"${x}"_s,
            u"{a,b}"_s,
            u"'); system('id'); ('"_s,
            u"x' OR '1'='1"_s,
            u"/e"_s + u" touch pwned"_s,
            u"-x"_s,
            u"*"_s,
            QString()};
}

} // namespace

void TestCodePlaces::valuesNeverBecomeCode_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = codePlaces();
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestCodePlaces::valuesNeverBecomeCode()
{
    QFETCH(QString, text);
    const QStringList values = payloads();
    for (const QString &value : values) {
        const auto unit = resolved(text, {literal, value});
        const bool isOption = value == u"-x" && unit && !unit->text.contains(QRegularExpression(u"[^\\w=/:]-x"_s));
        QVERIFY2(!unit || isOption, qPrintable(unit ? unit->text : QString()));
    }
    for (const QString &value : {u"v2.0.0-rc1"_s, u"2024.11"_s, u"web-1.example.com"_s}) {
        const auto unit = resolved(text, {literal, value});
        QVERIFY2(unit, qPrintable(unit ? QString() : unit.error().oneLine()));
    }
}

void TestCodePlaces::arithmeticTakesDigits_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"[[ v1.0.0 -eq 1 ]]", "[[ $X -lt 'v1.0.0' ]]", "let x=v1.0.0", "let \"x = v1.0.0\"", "echo $((v1.0.0 + 1))",
          "echo \"$(( v1.0.0 ))\"", "(( x == v1.0.0 ))", "for ((i = 0; i < v1.0.0; i++)); do :; done", "a[v1.0.0]=x",
          "echo ${a[v1.0.0]}", "echo \"${x:v1.0.0}\"", "a=([v1.0.0]=x)", "declare -i n=v1.0.0", "echo $[v1.0.0 + 1]",
          "echo $(( \"v1.0.0\" + 1 ))"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCodePlaces::arithmeticTakesDigits()
{
    QFETCH(QString, text);
    for (const QString &value : {u"x"_s, u"a[$(touch pwned)]"_s, u"v2.0.0"_s, u"1.5"_s, u"-1"_s, QString()}) {
        const auto unit = resolved(text, {literal, value});
        QVERIFY2(!unit, qPrintable(unit ? unit->text : QString()));
    }
    const auto unit = resolved(text, {literal, u"42"_s});
    QVERIFY2(unit, qPrintable(unit ? QString() : unit.error().oneLine()));
}

void TestCodePlaces::wordsOfPeopleAreTaken_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"git tag -a v9 -m 'Release by v1.0.0'", "git -C /opt/shop commit -m \"v1.0.0\"", "echo \"Deploying v1.0.0\"",
          "./notify.sh 'v1.0.0'", "bash scripts/notify.sh \"v1.0.0\"", "echo 'by v1.0.0' >> deploy.log",
          "echo 'by v1.0.0' | tee -a notes.txt", "curl -d '{\"text\": \"v1.0.0\"}' http://h", "export BY='v1.0.0'",
          "gh release create v9 --notes 'v1.0.0'", "mail -s 'v1.0.0' team@example.com <<EOF\nHello v1.0.0\nEOF",
          "cat > notes.md <<EOF\nReleased by v1.0.0\nEOF", "python3 notify.py 'v1.0.0'", "sudo mkdir '/srv/v1.0.0'",
          "kubectl annotate deployment/shop kubernetes.io/change-cause='v1.0.0'", "X=$(echo 'v1.0.0')",
          "echo 'v1.0.0' | grep Jane | sort | wc -l"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCodePlaces::wordsOfPeopleAreTaken()
{
    QFETCH(QString, text);
    const auto unit = resolved(text, {literal, u"Jane Doe, 2nd shift"_s});
    QVERIFY2(unit, qPrintable(unit ? QString() : unit.error().oneLine()));
    QVERIFY(unit->text.contains(u"Jane Doe, 2nd shift"));
}

void TestCodePlaces::refusalsSayWhy()
{
    const auto unit = resolved(u"ssh web1 'deploy v1.0.0'"_s, {literal, u"$(id)"_s});
    QVERIFY(!unit);
    QCOMPARE(unit.error().code, base::ErrorCode::Refused);
    QVERIFY2(unit.error().what.contains(u"$(id)") && unit.error().what.contains(literal) &&
                 unit.error().what.contains(u"ssh"),
             qPrintable(unit.error().what));
    QVERIFY(!unit.error().where.isEmpty());
    QVERIFY2(unit.error().remedy.contains(u"letters, digits"), qPrintable(unit.error().remedy));
}

void TestCodePlaces::variablesAreReadElsewhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("exported") << u"export WORDS='v1.0.0'"_s;
    QTest::newRow("assigned") << u"WORDS='v1.0.0'"_s;
}

/// Variables stay from one unit to the next, exported or not.
void TestCodePlaces::variablesAreReadElsewhere()
{
    PlanUnit exporting;
    exporting.unit.kind = UnitKind::Command;
    QFETCH(QString, text);
    exporting.unit.text = text;
    exporting.unit.language = u"bash"_s;
    PlanUnit other = exporting;
    other.unit.text = u"echo \"$WORDS\""_s;
    Plan plan;
    plan.usefulCommands = {exporting, other};
    const QList<Binding> bindings{{literal, u"a; id"_s}};
    QVERIFY(resolve(plan, exporting, bindings));
    plan.usefulCommands[1].unit.text = u"eval \"$WORDS\""_s;
    QVERIFY(!resolve(plan, exporting, bindings));
    QVERIFY(resolve(plan, exporting, {{literal, u"v2.0.0"_s}}));
}

/// `s/a/v1.0.0/` with a value that ends the expression would write a file or run a command.
void TestCodePlaces::delimitersOfExpressionsAreRefused()
{
    const auto takes = [](const QString &text, const QString &from, const QString &to) {
        return resolved(text, {from, to}).has_value();
    };
    QVERIFY(!takes(u"sed 's/x/v1.0.0/g' f"_s, literal, u"a/w/tmp/f"_s));
    QVERIFY(!takes(u"sed -n '/v1.0.0/p' f"_s, literal, u"x/e/bin/x"_s));
    QVERIFY(!takes(u"sed 's@x@v1.0.0@' f"_s, literal, u"a@e"_s));
    QVERIFY(takes(u"sed 's|x|v1.0.0|' f"_s, literal, u"shop/v2"_s));
    QVERIFY(takes(u"sed 's|/opt/shop|/srv|' f"_s, u"/opt/shop"_s, u"/opt/new"_s));
    QVERIFY(!takes(u"psql -c 'DELETE FROM r WHERE id = v1.0.0 AND old'"_s, literal, u"42--"_s));
    QVERIFY(!takes(u"node -e 'f(v1.0.0, g)'"_s, literal, u"x//"_s));
}

void TestCodePlaces::secretsStayOutOfCode()
{
    const Binding secret{literal, u"s3 cr'et\"$x`"_s, true};
    for (const QString &text :
         {u"mysql -p'v1.0.0' -e 'SELECT 1'"_s, u"redis-cli -a v1.0.0 ping"_s, u"some-tool --token v1.0.0"_s,
          u"./deploy.sh v1.0.0"_s, u"PGPASSWORD='v1.0.0' psql"_s}) {
        const auto unit = resolved(text, secret);
        QVERIFY2(unit, qPrintable(unit ? QString() : unit.error().oneLine()));
        QVERIFY(unit->text.contains(secretVariable(secret)));
    }
    for (const QString &text : {u"ssh web1 'login v1.0.0'"_s, u"echo v1.0.0 | sh"_s, u"mysql -e \"SET x = 'v1.0.0'\""_s,
                                u"eval \"login v1.0.0\""_s, u"echo 'v1.0.0' > token"_s})
        QVERIFY2(!resolved(text, secret), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestCodePlaces)
#include "tst_codeplaces.moc"
