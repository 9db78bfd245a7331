// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/resolve.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::runbook;

/// What resolve() makes is given to a real bash, which must print the value that was bound.
class TestQuoting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bashSeesTheValue_data();
    void bashSeesTheValue();
    void plainValuesFitEverywhere_data();
    void plainValuesFitEverywhere();
    void secretsComeByTheEnvironment_data();
    void secretsComeByTheEnvironment();

private:
    void contexts();
    [[nodiscard]] QByteArrayList runBash(const QStringList &texts, const QProcessEnvironment &environment);

    QString m_bash;
    QTemporaryDir m_folder;
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

QStringList nastyValues()
{
    QStringList values = {{},
                          u"plain"_s,
                          u"a b"_s,
                          u"  two  "_s,
                          u"it's"_s,
                          u"\"quoted\""_s,
                          u"$HOME"_s,
                          u"$(id)"_s,
                          u"`id`"_s,
                          u"a;id"_s,
                          u"a&&id"_s,
                          u"a|id"_s,
                          u"a\nb"_s,
                          u"\n"_s,
                          u"\\"_s,
                          u"\\\\n"_s,
                          u"\\'"_s,
                          u"'\\''"_s,
                          u"*"_s,
                          u"~"_s,
                          u"!x"_s,
                          u"#x"_s,
                          u"a #b"_s,
                          u"<x>"_s,
                          u">f"_s,
                          u"{a,b}"_s,
                          u"[a]"_s,
                          u"=a"_s,
                          u"%s%n"_s,
                          u"EOF"_s,
                          u"a\nEOF\nb"_s,
                          u"\tEOF"_s,
                          u"ünï 🚢"_s,
                          u"\u202e"_s,
                          u"a\tb"_s,
                          u"${x}"_s,
                          u"$'x'"_s,
                          u"x)"_s,
                          u"x}"_s,
                          u"\"; id; \""_s,
                          u"'; id; '"_s,
                          u"-"_s,
                          u"-n"_s,
                          u"--help"_s,
                          u"\r\n"_s,
                          u"v1.0.0"_s,
                          u"v1.0.0 v1.0.0"_s,
                          u"$"_s};
    static constexpr QStringView pieces = u"ab '\"\\$`(){}[]<>|&;#!*?~=%-\n\tü";
    QRandomGenerator random(11);
    for (int i = 0; i < 150; ++i) {
        QString value;
        for (int length = int(random.bounded(8)) + 1; length > 0; --length)
            value += pieces[qsizetype(random.bounded(quint32(pieces.size())))];
        values.append(value);
    }
    return values;
}

} // namespace

void TestQuoting::initTestCase()
{
    m_bash = QStandardPaths::findExecutable(u"bash"_s);
    if (m_bash.isEmpty())
        QSKIP("no bash on this machine");
    QVERIFY(m_folder.isValid());
}

/// %1 in the expectation is the value.
void TestQuoting::contexts()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bare") << u"printf %s v1.0.0"_s << u"%1"_s;
    QTest::newRow("glued") << u"printf %s app:v1.0.0/x"_s << u"app:%1/x"_s;
    QTest::newRow("assigned") << u"X=v1.0.0; printf %s \"$X\""_s << u"%1"_s;
    QTest::newRow("double") << u"printf %s \"v1.0.0\""_s << u"%1"_s;
    QTest::newRow("within double") << u"A=1; printf %s \"$A v1.0.0 \\\"b\\\"\""_s << u"1 %1 \"b\""_s;
    QTest::newRow("single") << u"printf %s 'v1.0.0'"_s << u"%1"_s;
    QTest::newRow("within single") << u"printf %s 'a \"v1.0.0\" b'"_s << u"a \"%1\" b"_s;
    QTest::newRow("ansi") << u"printf %s $'a\\t: v1.0.0'"_s << u"a\t: %1"_s;
    QTest::newRow("substitution") << u"printf %s \"$(printf %s. v1.0.0)\""_s << u"%1."_s;
    QTest::newRow("double in substitution") << u"printf %s \"$(printf %s. \"v1.0.0\")\""_s << u"%1."_s;
    QTest::newRow("backticks") << u"printf %s \"`printf %s. v1.0.0`\""_s << u"%1."_s;
    QTest::newRow("heredoc") << u"cat <<EOF\na v1.0.0\nEOF"_s << u"a %1\n"_s;
    QTest::newRow("heredoc alone") << u"cat <<EOF\nv1.0.0\nEOF"_s << u"%1\n"_s;
    QTest::newRow("literal heredoc") << u"cat <<'EOF'\nv1.0.0\nEOF"_s << u"%1\n"_s;
    QTest::newRow("tabbed heredoc") << u"cat <<-EOF\n\tv1.0.0\n\tEOF"_s << u"%1\n"_s;
    QTest::newRow("here-string") << u"cat <<< v1.0.0"_s << u"%1\n"_s;
    QTest::newRow("array") << u"a=(x v1.0.0)\nprintf %s \"${a[1]}\""_s << u"%1"_s;
    QTest::newRow("case") << u"case x in x) printf %s v1.0.0 ;; esac"_s << u"%1"_s;
    QTest::newRow("for") << u"for i in v1.0.0; do printf %s \"$i\"; done"_s << u"%1"_s;
    QTest::newRow("test") << u"X=\"v1.0.0\"; [[ $X == v1.0.0 ]] && printf %s \"$X\""_s << u"%1"_s;
    QTest::newRow("function") << u"f() { printf %s \"$1\"; }\nf v1.0.0"_s << u"%1"_s;
    QTest::newRow("continuation") << u"printf %s \\\n  v1.0.0"_s << u"%1"_s;
    QTest::newRow("parameter") << u"printf %s \"${UNSET_HERE:-v1.0.0}\""_s << u"%1"_s;
    QTest::newRow("sh -c") << u"sh -c 'printf %s v1.0.0'"_s << u"%1"_s;
    QTest::newRow("sh -c with quotes") << u"sh -c 'printf %s \"v1.0.0\"'"_s << u"%1"_s;
    QTest::newRow("sh -c in double") << u"sh -c \"printf %s 'v1.0.0'\""_s << u"%1"_s;
    QTest::newRow("sh -c twice") << u"bash -c 'sh -c \"printf %s v1.0.0\"'"_s << u"%1"_s;
    QTest::newRow("eval") << u"eval 'printf %s v1.0.0'"_s << u"%1"_s;
    QTest::newRow("script") << u"bash /dev/stdin v1.0.0 <<'E'\nprintf %s \"$1\"\nE"_s << u"%1"_s;
    QTest::newRow("twice") << u"printf %s v1.0.0 v1.0.0"_s << u"%1%1"_s;
    QTest::newRow("comment") << u"printf %s v1.0.0 # not v1.0.0 ' \""_s << u"%1"_s;
}

QByteArrayList TestQuoting::runBash(const QStringList &texts, const QProcessEnvironment &environment)
{
    QFile script(m_folder.filePath(u"script"_s));
    if (!script.open(QIODevice::WriteOnly))
        return {};
    for (const QString &text : texts)
        script.write(text.toUtf8() + "\nprintf '\\001\\002'\n");
    script.close();
    QProcess bash;
    bash.setProcessEnvironment(environment);
    bash.setWorkingDirectory(m_folder.path());
    bash.start(m_bash, {u"--noprofile"_s, u"--norc"_s, script.fileName()});
    if (!bash.waitForFinished())
        return {};
    const QByteArray output = bash.readAllStandardOutput();
    QByteArrayList outputs;
    for (qsizetype at = 0; at < output.size();) {
        const qsizetype end = output.indexOf("\001\002", at);
        outputs.append(output.sliced(at, end - at));
        at = end + 2;
    }
    return outputs;
}

void TestQuoting::bashSeesTheValue_data()
{
    contexts();
}

void TestQuoting::bashSeesTheValue()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList texts;
    QStringList values;
    for (const QString &value : nastyValues()) {
        const auto unit = resolved(text, {literal, value});
        if (!unit) {
            QCOMPARE(unit.error().code, base::ErrorCode::Refused);
            continue;
        }
        texts.append(unit->text);
        values.append(value);
    }
    static const QRegularExpression code(u"`|\\$\\{|-c |eval|\\(\\) \\{|/dev/stdin"_s);
    const bool narrow = text.contains(code); // read once more: plain values only
    QVERIFY2(texts.size() > (narrow ? 0 : nastyValues().size() * 4 / 5), qPrintable(QString::number(texts.size())));
    const QByteArrayList outputs = runBash(texts, QProcessEnvironment::systemEnvironment());
    QCOMPARE(outputs.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString wanted = QString(expected).replace(u"%1"_s, values.at(i));
        QVERIFY2(outputs.at(i) == wanted.toUtf8(), qPrintable(u"%1\nprinted %2\nfor %3"_s.arg(
                                                       texts.at(i), QString::fromUtf8(outputs.at(i)), values.at(i))));
    }
}

void TestQuoting::plainValuesFitEverywhere_data()
{
    contexts();
}

void TestQuoting::plainValuesFitEverywhere()
{
    QFETCH(QString, text);
    const auto unit = resolved(text, {literal, u"v2.0.0-rc1"_s});
    QVERIFY2(unit, qPrintable(unit ? QString() : unit.error().oneLine()));
    QVERIFY(unit->text.contains(u"v2.0.0-rc1"));
    QVERIFY(!QString(unit->text).remove(u"# not v1.0.0 ' \""_s).contains(literal));
}

void TestQuoting::secretsComeByTheEnvironment_data()
{
    contexts();
}

void TestQuoting::secretsComeByTheEnvironment()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Binding secret{literal, u"s3 cr'et\"$x`"_s, true};
    const auto unit = resolved(text, secret);
    if (!unit) {
        QVERIFY(!unit.error().oneLine().contains(u"cr'et"));
        return;
    }
    QVERIFY(!unit->text.contains(u"cr'et"));
    QCOMPARE(unit->substitutions.constFirst().value, QString());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(secretVariable(secret), secret.value);
    QCOMPARE(runBash({unit->text}, environment),
             QByteArrayList({QString(expected).replace(u"%1"_s, secret.value).toUtf8()}));
}

QTEST_GUILESS_MAIN(TestQuoting)
#include "tst_quoting.moc"
