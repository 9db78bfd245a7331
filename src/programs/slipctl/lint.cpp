// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "invocation.h"
#include "runbook/json.h"
#include "runbook/lint.h"
#include "runbook/plan.h"
#include "tr.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace slipway::slipctl {
namespace {

QJsonObject toJson(const runbook::Finding &finding)
{
    return {{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), runbook::toWord(finding.severity)},
            {QStringLiteral("line"), finding.line},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("remedy"), finding.remedy}};
}

/// Settings that fit nothing: a typo, or a runbook that moved on.
QList<runbook::Finding> findingsOfSidecar(const runbook::Plan &plan, const runbook::Sidecar &sidecar)
{
    QList<runbook::Finding> findings;
    for (const runbook::UnitSettings &settings : runbook::unmatchedSettings(plan, sidecar))
        findings.append({.rule = QStringLiteral("sidecar-unmatched"),
                         .severity = runbook::Finding::Severity::Warning,
                         .line = 1,
                         .message = Tr::tr("Line %1 of the sidecar names “%2”, which is no unit of the runbook")
                                        .arg(settings.line)
                                        .arg(settings.match),
                         .remedy = Tr::tr("give the title or the first line of a unit")});
    return findings;
}

void print(Invocation &invocation, QList<runbook::Finding> findings)
{
    const QString path = invocation.argument(0);
    std::ranges::stable_sort(findings, {}, &runbook::Finding::line);
    if (invocation.options().isSet(QStringLiteral("json"))) {
        QJsonArray array;
        for (const runbook::Finding &finding : findings)
            array.append(toJson(finding));
        invocation.console().bytes(QJsonDocument(array).toJson());
    } else {
        for (const runbook::Finding &finding : findings)
            invocation.console().line(QStringLiteral("%1:%2: %3: %4 [%5] %6")
                                          .arg(path)
                                          .arg(finding.line)
                                          .arg(wordOf(finding.severity), finding.message, finding.rule,
                                               finding.remedy));
    }
    const bool errors = std::ranges::any_of(
        findings, [](const runbook::Finding &one) { return one.severity == runbook::Finding::Severity::Error; });
    invocation.finish(errors ? 1 : 0);
}

} // namespace

void lint(Invocation &invocation)
{
    const auto book = readRunbook(invocation.argument(0));
    if (!book)
        return invocation.fail(book.error());
    const auto sidecar = readSidecar(invocation.argument(0));
    if (!sidecar)
        return invocation.fail(sidecar.error());
    QList<runbook::Finding> findings = runbook::lint(*book, QDate::currentDate());
    findings += findingsOfSidecar(runbook::makePlan(*book, *sidecar), *sidecar);
    const QList<runbook::BashCheck> checks = runbook::scriptsToCheck(*book);
    ports::Machine &machine = invocation.services().machine();
    if (checks.isEmpty() || machine.findProgram(QStringLiteral("bash")).isEmpty())
        return print(invocation, findings);
    QStringList scripts;
    for (const runbook::BashCheck &check : checks)
        scripts.append(check.script);
    machine.checkSyntax(scripts, &invocation, [&invocation, findings, checks](const base::Result<QStringList> &said) {
        print(invocation, findings + runbook::findingsFromBash(checks, said.value_or(QStringList())));
    });
}

} // namespace slipway::slipctl
