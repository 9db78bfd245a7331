// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/lint.h"
#include "runbook/parser.h"
#include "runbook/resolve.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::runbook;

/// What must hold for the plan of any runbook, tried on every one that this repository has.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansHold_data();
    void plansHold();
};

namespace {

QList<PlanUnit> unitsOf(const Plan &plan)
{
    QList<PlanUnit> units = plan.usefulCommands;
    for (const auto &phases : {plan.phases, plan.procedures}) {
        for (const PlanPhase &phase : phases) {
            for (const PlanStep &step : phase.steps)
                units += step.units;
        }
    }
    return units;
}

void verifyGroups(const PlanStep &step)
{
    for (const PlanUnit &unit : step.units) {
        if (unit.group.isEmpty()) {
            QVERIFY(unit.option.isEmpty());
            continue;
        }
        const auto group = std::ranges::find(step.groups, unit.group, &AlternativeGroup::id);
        QVERIFY(group != step.groups.cend());
        QVERIFY(std::ranges::find(group->options, unit.option, &PlanOption::id) != group->options.cend());
    }
    for (const AlternativeGroup &group : step.groups)
        QVERIFY2(group.options.size() > 1, qPrintable(u"line %1"_s.arg(step.line)));
}

/// Without bindings a unit runs as it is written, or says in which line it cannot.
void verifyResolution(const Plan &plan, const PlanUnit &unit)
{
    const auto resolved = resolve(plan, unit, {});
    if (!resolved) {
        QCOMPARE(resolved.error().code, base::ErrorCode::Refused);
        QVERIFY(!resolved.error().where.isEmpty() && !resolved.error().remedy.isEmpty());
        return;
    }
    QCOMPARE(resolved->text == unit.unit.text, resolved->notices.isEmpty());
    QVERIFY(resolved->substitutions.isEmpty());
}

} // namespace

void TestSamples::plansHold_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {u"/resources/samples"_s, u"/tests/runbook"_s}) {
        QDirIterator files(QStringLiteral(SLIPWAY_SOURCE_DIR) + folder, {u"*.md"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
        }
    }
}

void TestSamples::plansHold()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto runbook = parse(file.readAll(), path);
    if (!runbook)
        QSKIP(qPrintable(u"not a runbook that can be read: "_s + runbook.error().oneLine()));
    const Plan plan = makePlan(*runbook);
    const auto read = planFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(plan)).toJson()).object());
    QVERIFY(read && *read == plan);
    QSet<QString> ids;
    for (const PlanUnit &unit : unitsOf(plan)) {
        QVERIFY2(!ids.contains(unit.id), qPrintable(unit.id));
        ids.insert(unit.id);
        QCOMPARE(plan.unit(unit.id)->id, unit.id);
        verifyResolution(plan, unit);
    }
    for (const auto &phases : {plan.phases, plan.procedures}) {
        for (const PlanPhase &phase : phases)
            std::ranges::for_each(phase.steps, verifyGroups);
    }
    for (const Finding &finding : lint(*runbook, QDate(2026, 1, 1)))
        QVERIFY(finding.line > 0 && finding.line <= runbook->source.count(u'\n') + 1);
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
