// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/parser.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace slipway::runbook;
using namespace Qt::StringLiterals;

/// The first user's runbook, where it stands next to the checkout.
class TestAcceptance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void gatesOnChecklists();
    void readsPhases();
    void readsAlternatives();
    void readsWatches();
    void readsTranscript();
    void readsFileEditAndExpectation();
    void readsComments();
    void readsRollback();
    void readsTheRest();
    void findsParameters();

private:
    const Step &step(qsizetype phase, qsizetype step) const { return m_runbook.phases.at(phase).steps.at(step); }
    const Parameter *parameter(const QString &value) const;
    Runbook m_runbook;
};

void TestAcceptance::initTestCase()
{
    QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR "/../shared/runbooks/production-deployment.md"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the first user's runbook does not stand next to this checkout");
    const auto runbook = parse(file.readAll(), file.fileName());
    QVERIFY2(runbook, runbook ? "" : qPrintable(runbook.error().oneLine()));
    m_runbook = *runbook;
    QCOMPARE(m_runbook.title, u"Production Deployment Runbook"_s);
    QCOMPARE(m_runbook.metadata.size(), 7);
    QVERIFY(m_runbook.warnings.isEmpty());
}

void TestAcceptance::gatesOnChecklists()
{
    QCOMPARE(m_runbook.checklists.size(), 6);
    qsizetype items = 0;
    for (const Checklist &checklist : std::as_const(m_runbook.checklists))
        items += checklist.items.size();
    QCOMPARE(items, 25);
    QCOMPARE(m_runbook.checklists.first().line, 23);
    QCOMPARE(m_runbook.checklists.last().items.last().line, 64);
}

void TestAcceptance::readsPhases()
{
    QList<int> lines;
    QList<qsizetype> steps;
    int checks = 0;
    for (const Phase &phase : std::as_const(m_runbook.phases)) {
        lines.append(phase.line);
        steps.append(phase.steps.size());
        for (const Step &step : phase.steps)
            checks += static_cast<int>(std::count_if(step.units.begin(), step.units.end(), [](const Unit &unit) { return unit.kind == UnitKind::Check; }));
    }
    QCOMPARE(lines, (QList<int>{70, 114, 151, 251, 300, 325}));
    QCOMPARE(steps, (QList<qsizetype>{3, 3, 4, 4, 2, 3}));
    QCOMPARE(checks, 12);
    QCOMPARE(m_runbook.phases.at(0).timing, u"30 minutes before"_s);
    QCOMPARE(m_runbook.phases.at(1).condition, u"if applicable"_s);
    QVERIFY(m_runbook.phases.at(1).optional);
    QCOMPARE(step(1, 0).condition, u"if needed"_s);
    QVERIFY(step(1, 1).pointOfNoReturn);
    QCOMPARE(step(2, 0).target, u"production server"_s);
}

void TestAcceptance::readsAlternatives()
{
    const Step &deploy = step(2, 2);
    QVERIFY(deploy.units.isEmpty());
    QCOMPARE(deploy.alternatives.size(), 2);
    QCOMPARE(deploy.alternatives.at(0).label, u"A"_s);
    QCOMPARE(deploy.alternatives.at(0).title, u"Docker Compose"_s);
    QCOMPARE(deploy.alternatives.at(0).qualifier, u"Small/Medium deployments"_s);
    QCOMPARE(deploy.alternatives.at(0).line, 182);
    QCOMPARE(deploy.alternatives.at(1).label, u"B"_s);
    QCOMPARE(deploy.alternatives.at(1).line, 209);
    QCOMPARE(step(3, 3).units.at(1).alternativeTo, 293);
    QVERIFY(!step(3, 3).units.at(0).alternativeTo);
}

void TestAcceptance::readsWatches()
{
    const Step &monitor = step(3, 1);
    QCOMPARE(monitor.soakSeconds, 1800);
    QCOMPARE(monitor.units.size(), 3);
    QCOMPARE(monitor.units.at(0).kind, UnitKind::Watch);
    QCOMPARE(monitor.units.at(0).promql, uR"(rate(http_requests_total{status=~"5.."}[5m]))"_s);
    QCOMPARE(monitor.units.at(0).url, u"http://localhost:9090"_s);
    QCOMPARE(monitor.units.at(0).intervalSeconds, 5);
    QCOMPARE(monitor.units.at(0).line, 272);
    QCOMPARE(monitor.units.at(0).textLine, 273);
    QCOMPARE(monitor.units.at(1).promql, u"histogram_quantile(0.95,rate(http_request_duration_seconds_bucket[5m]))"_s);
    QCOMPARE(monitor.units.at(2).kind, UnitKind::HttpCheck);
    QCOMPARE(monitor.units.at(2).url, u"http://localhost:8000/health"_s);
    QCOMPARE(monitor.units.at(2).intervalSeconds, 5);
    QCOMPARE(monitor.units.at(2).expected, uR"({"status": "healthy"})"_s);
}

void TestAcceptance::readsTranscript()
{
    const Unit &shell = step(1, 2).units.at(1);
    QCOMPARE(shell.kind, UnitKind::Transcript);
    QCOMPARE(shell.text, u"docker exec backend python manage.py shell"_s);
    QCOMPARE(shell.input, (QStringList{u"from apps.products.models import Product"_s, u"Product.objects.count()"_s}));
    QCOMPARE(shell.line, 145);
}

void TestAcceptance::readsFileEditAndExpectation()
{
    const Step &environment = step(2, 1);
    QCOMPARE(environment.units.at(0).kind, UnitKind::FileEdit);
    QCOMPARE(environment.units.at(0).path, u"/opt/ecommerce-platform/.env"_s);
    QCOMPARE(environment.units.at(1).kind, UnitKind::Command);
    QCOMPARE(environment.units.at(2).expected, u">50"_s);
    QCOMPARE(environment.units.at(2).line, 174);
    QCOMPARE(step(0, 0).units.at(0).kind, UnitKind::HttpCheck);
}

void TestAcceptance::readsComments()
{
    const Unit &note = step(1, 0).units.at(1);
    QCOMPARE(note.kind, UnitKind::Note);
    QCOMPARE(note.line, 122);
    QCOMPARE(note.alternativeTo, 119);
    QCOMPARE(step(4, 1).units.at(1).title, u"Monitor for 10 minutes, then increase"_s);
    QCOMPARE(step(4, 1).soakSeconds, 0);
    QCOMPARE(step(4, 1).units.at(2).kind, UnitKind::Note);
}

void TestAcceptance::readsRollback()
{
    QCOMPARE(m_runbook.triggers.size(), 5);
    const Trigger &errors = m_runbook.triggers.at(0);
    QCOMPARE(errors.kind, Trigger::Kind::Metric);
    QCOMPARE(errors.subject, u"Error rate"_s);
    QCOMPARE(errors.comparison, u">"_s);
    QCOMPARE(errors.threshold, 5.0);
    QCOMPARE(errors.unit, u"%"_s);
    QCOMPARE(errors.line, 360);
    const Trigger &latency = m_runbook.triggers.at(1);
    QCOMPARE(latency.kind, Trigger::Kind::Metric);
    QCOMPARE(latency.subject, u"P95 latency"_s);
    QCOMPARE(latency.baselineMultiple, 2.0);
    QVERIFY(!latency.threshold);
    for (qsizetype i = 2; i < 5; ++i)
        QCOMPARE(m_runbook.triggers.at(i).kind, Trigger::Kind::Declared);
    QCOMPARE(m_runbook.procedures.size(), 4);
    QCOMPARE(m_runbook.procedures.at(0).qualifier, u"Docker Compose"_s);
    QCOMPARE(m_runbook.procedures.at(1).units.at(1).alternativeTo, 387);
    QCOMPARE(m_runbook.procedures.at(2).qualifier, u"if migrations applied"_s);
    QVERIFY(m_runbook.procedures.at(3).lastResort);
    QCOMPARE(m_runbook.procedures.at(3).line, 410);
}

void TestAcceptance::readsTheRest()
{
    QCOMPARE(m_runbook.healthChecks.size(), 5);
    QCOMPARE(m_runbook.healthChecks.at(0).line, 435);
    QCOMPARE(m_runbook.healthChecks.at(4).kind, HealthCheck::Kind::Command);
    QCOMPARE(m_runbook.troubleshooting.size(), 4);
    QCOMPARE(m_runbook.troubleshooting.at(0).title, u"Service Won't Start"_s);
    QCOMPARE(m_runbook.troubleshooting.at(0).diagnosis.at(2).kind, UnitKind::Stream);
    QCOMPARE(m_runbook.troubleshooting.at(1).diagnosis.at(0).kind, UnitKind::Interactive);
    QCOMPARE(m_runbook.troubleshooting.at(1).diagnosis.at(2).kind, UnitKind::Stream);
    QCOMPARE(m_runbook.troubleshooting.at(2).diagnosis.at(2).kind, UnitKind::Transcript);
    QCOMPARE(m_runbook.troubleshooting.at(3).solutions.size(), 4);
    QCOMPARE(m_runbook.contacts.channels.size(), 2);
    QCOMPARE(m_runbook.contacts.people.size(), 4);
    QCOMPARE(m_runbook.contacts.escalation.size(), 5);
    QCOMPARE(m_runbook.contacts.escalation.last().line, 591);
    QCOMPARE(m_runbook.usefulCommands.size(), 7);
    QCOMPARE(m_runbook.usefulCommands.at(1).kind, UnitKind::Stream);
    QCOMPARE(m_runbook.links.size(), 5);
}

const Parameter *TestAcceptance::parameter(const QString &value) const
{
    const auto found = std::find_if(m_runbook.parameters.begin(), m_runbook.parameters.end(), [&](const Parameter &parameter) { return parameter.value == value; });
    return found == m_runbook.parameters.end() ? nullptr : &*found;
}

void TestAcceptance::findsParameters()
{
    QVERIFY(parameter(u"v1.0.0"_s));
    QCOMPARE(parameter(u"v1.0.0"_s)->lines, (QList<int>{106, 107, 110, 111, 159, 219, 227, 316}));
    QCOMPARE(parameter(u"v0.9.9"_s)->staleness, Parameter::Staleness::Version);
    QCOMPARE(parameter(u"0042_previous_migration"_s)->staleness, Parameter::Staleness::Migration);
    QCOMPARE(parameter(u"--to-revision=2"_s)->staleness, Parameter::Staleness::Revision);
    QCOMPARE(parameter(u"/backup/postgres-20250104-020000.tar.gz"_s)->lines, (QList<int>{417, 421}));
    QCOMPARE(parameter(u"/backup/postgres-20250104-020000.tar.gz"_s)->staleness, Parameter::Staleness::Backup);
    QCOMPARE(parameter(u"<command>"_s)->kind, Parameter::Kind::Placeholder);
    QCOMPARE(parameter(u"[Name]"_s)->lines.size(), 4);
    QVERIFY(!parameter(u"{{.State.ExitCode}}"_s));
}

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
