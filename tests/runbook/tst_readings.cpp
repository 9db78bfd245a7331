// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/json.h"
#include "runbook/parser.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace slipway::runbook;
using namespace Qt::StringLiterals;

/// Reads every sample and compares what comes out with the file beside it. SLIPWAY_RENEW=1 writes those files anew.
class TestReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesGolden_data() { addSamples(); }
    void matchesGolden();
    void losesNothing_data() { addSamples(); }
    void losesNothing();
    void keepsLinesTrue_data() { addSamples(); }
    void keepsLinesTrue();
    void survivesUnitRoundTrip_data() { addSamples(); }
    void survivesUnitRoundTrip();

private:
    void addSamples();
    static QByteArray bytesOf(const QString &sample);
    static Runbook read(const QString &sample);
};

namespace {

const QString folder = QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/runbook/samples/");

void gatherStrings(const QJsonValue &value, QStringList &strings)
{
    if (value.isString())
        strings.append(value.toString());
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            gatherStrings(entry, strings);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            strings.append(it.key());
            gatherStrings(it.value(), strings);
        }
    }
}

QStringList wordsOf(const QString &text)
{
    QString plain;
    for (QChar c : text)
        plain += c.isLetterOrNumber() ? c : QChar(u' ');
    return plain.split(u' ', Qt::SkipEmptyParts);
}

QSet<QString> pairsOf(const QStringList &words)
{
    QSet<QString> pairs;
    // Numbers and letters of phases, steps and items stand apart from the words that they count.
    const auto counts = [](const QString &word) {
        return word.size() == 1 || word.startsWith(u'第') || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    };
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (!counts(words.at(i)) && !counts(words.at(i + 1)))
            pairs.insert(words.at(i) + u' ' + words.at(i + 1));
    }
    return pairs;
}

bool isStructure(const QString &line)
{
    return line.startsWith("```"_L1) || line.startsWith("~~~"_L1) || line.startsWith("<"_L1) || line.startsWith("> ```"_L1)
           || std::all_of(line.begin(), line.end(), [](QChar c) { return QStringView(u"|-=: *_").contains(c); });
}

template<typename Visit>
void visitUnits(const Runbook &runbook, Visit visit)
{
    const auto visitList = [&](const QList<Unit> &units) { std::for_each(units.begin(), units.end(), visit); };
    const auto visitBoth = [&](const auto &holder) {
        visitList(holder.units);
        for (const Alternative &alternative : holder.alternatives)
            visitList(alternative.units);
    };
    for (const Phase &phase : runbook.phases)
        std::for_each(phase.steps.begin(), phase.steps.end(), visitBoth);
    std::for_each(runbook.procedures.begin(), runbook.procedures.end(), visitBoth);
    for (const Troubleshooting &entry : runbook.troubleshooting) {
        visitList(entry.diagnosis);
        visitList(entry.solutionUnits);
    }
    visitList(runbook.usefulCommands);
}

} // namespace

void TestReadings::addSamples()
{
    QTest::addColumn<QString>("sample");
    const QStringList samples = QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    QVERIFY(samples.size() >= 24);
    for (const QString &sample : samples)
        QTest::newRow(qPrintable(sample)) << sample;
}

QByteArray TestReadings::bytesOf(const QString &sample)
{
    QFile file(folder + sample);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Runbook TestReadings::read(const QString &sample)
{
    const auto runbook = parse(bytesOf(sample), sample);
    if (!runbook)
        qFatal("%s", qPrintable(runbook.error().oneLine()));
    return *runbook;
}

void TestReadings::matchesGolden()
{
    QFETCH(QString, sample);
    const Runbook runbook = read(sample);
    const QByteArray json = QJsonDocument(toShowJson(runbook, runbook.warnings)).toJson();
    QFile golden(folder + QString(sample).replace(".md"_L1, ".json"_L1));
    if (qEnvironmentVariableIsSet("SLIPWAY_RENEW")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(json);
        QSKIP("renewed");
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QList<QByteArray> expected = golden.readAll().split('\n');
    const QList<QByteArray> actual = json.split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QVERIFY2(actual.at(i) == expected.at(i), QByteArray("line " + QByteArray::number(i + 1) + ": " + actual.at(i) + " instead of " + expected.at(i)).constData());
    QCOMPARE(actual.size(), expected.size());
}

/// Every two neighbouring words of a line stand together somewhere in what was read.
void TestReadings::losesNothing()
{
    QFETCH(QString, sample);
    const Runbook runbook = read(sample);
    QStringList strings;
    gatherStrings(toShowJson(runbook, runbook.warnings), strings);
    QSet<QString> known;
    for (const QString &text : std::as_const(strings))
        known |= pairsOf(wordsOf(text));
    int line = 0;
    for (const QString &raw : runbook.source.split(u'\n')) {
        ++line;
        if (isStructure(raw.trimmed()))
            continue;
        // Table cells, keys and values come apart; what stands within one of them does not.
        for (const QString &cell : QString(raw).replace(u'`', u' ').split(QRegularExpression(u"\\||\\]\\(|:|\\*\\*|\\(|\\)|\\$ |# | - | – | — |>>>|→"_s))) {
            const QSet<QString> missing = pairsOf(wordsOf(cell)) - known;
            QVERIFY2(missing.size() * 4 <= pairsOf(wordsOf(cell)).size(),
                     qPrintable(u"line %1 is lost: %2 (%3)"_s.arg(line).arg(raw, missing.isEmpty() ? QString() : *missing.begin())));
        }
    }
}

/// A unit's text begins on the line that it names.
void TestReadings::keepsLinesTrue()
{
    QFETCH(QString, sample);
    const Runbook runbook = read(sample);
    const QStringList lines = runbook.source.split(u'\n');
    visitUnits(runbook, [&](const Unit &unit) {
        QVERIFY2(unit.line >= 1 && unit.line <= lines.size() && unit.line <= unit.textLine, qPrintable(unit.title));
        const QString first = unit.text.section(u'\n', 0, 0).trimmed().left(12);
        QString line = lines.at(unit.textLine - 1);
        line.remove(u'`').remove(u"**"_s).remove(u'\\');
        const QString plainFirst = QString(first).remove(u'`').remove(u"**"_s).remove(u'\\').left(8);
        QVERIFY2(line.contains(plainFirst), qPrintable(u"%1: \"%2\" does not stand in \"%3\""_s.arg(unit.textLine).arg(first, line)));
    });
    for (const Prose &prose : runbook.prose)
        QCOMPARE(lines.at(prose.line - 1), prose.markdown.section(u'\n', 0, 0));
}

void TestReadings::survivesUnitRoundTrip()
{
    QFETCH(QString, sample);
    visitUnits(read(sample), [](const Unit &unit) {
        const auto again = unitFromJson(toJson(unit));
        QVERIFY(again);
        QCOMPARE(*again, unit);
    });
}

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
