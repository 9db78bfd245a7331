// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "invocation.h"
#include "runbook/contactbook.h"
#include "runbook/json.h"
#include "runbook/lint.h"
#include "tr.h"
#include "words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::slipctl {
namespace {

void printUnits(const Console &console, const QList<runbook::Unit> &units, const QString &indent)
{
    for (const runbook::Unit &unit : units) {
        const QString alternative = unit.alternativeTo ? u"  "_s + Tr::tr("(instead of line %1)").arg(*unit.alternativeTo)
                                                       : QString();
        console.line(QStringLiteral("%1%2  %3: %4%5")
                         .arg(indent)
                         .arg(unit.line, 5)
                         .arg(wordOf(unit.kind), unit.title.section(u'\n', 0, 0), alternative));
    }
}

QString heading(const QString &number, const QString &title, const QString &condition)
{
    const QString name = number.isEmpty() ? title : number + u' ' + title;
    return condition.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, condition);
}

void printPhases(const Console &console, const runbook::Runbook &book)
{
    for (const runbook::Phase &phase : book.phases) {
        console.line();
        console.line(Tr::tr("Phase %1").arg(heading(phase.number, phase.title, phase.timing.isEmpty() ? phase.condition : phase.timing)));
        for (const runbook::Step &step : phase.steps) {
            console.line(QStringLiteral("  %1").arg(heading(step.number, step.title, step.condition)));
            if (step.soakSeconds > 0)
                console.line(QString(11, u' ') + Tr::tr("soak: %1 s").arg(step.soakSeconds));
            printUnits(console, step.units, QStringLiteral("    "));
            for (const runbook::Alternative &option : step.alternatives) {
                console.line(u"    "_s + Tr::tr("Option %1").arg(heading(option.label, option.title, option.qualifier)));
                printUnits(console, option.units, QStringLiteral("      "));
            }
        }
    }
}

void printRest(const Console &console, const runbook::Runbook &book)
{
    console.line();
    for (const runbook::Checklist &list : book.checklists)
        console.line(Tr::tr("Checklist %1: %n item(s)", nullptr, int(list.items.size())).arg(list.title));
    for (const runbook::Trigger &trigger : book.triggers)
        console.line(Tr::tr("Trigger   %1").arg(trigger.text));
    for (const runbook::Procedure &procedure : book.procedures) {
        console.line(Tr::tr("Procedure %1").arg(heading(procedure.number, procedure.title, procedure.qualifier)));
        printUnits(console, procedure.units, QStringLiteral("    "));
    }
    for (const runbook::HealthCheck &check : book.healthChecks)
        console.line(Tr::tr("Health    %1: %2 → %3").arg(check.service, check.endpoint, check.expected));
    const QStringList counts{Tr::tr("%n troubleshooting entry(s)", nullptr, int(book.troubleshooting.size())),
                             Tr::tr("%n person(s)", nullptr, int(book.contacts.people.size())),
                             Tr::tr("%n escalation level(s)", nullptr, int(book.contacts.escalation.size())),
                             Tr::tr("%n useful command(s)", nullptr, int(book.usefulCommands.size())),
                             Tr::tr("%n link(s)", nullptr, int(book.links.size()))};
    console.line(counts.join(u", "));
    for (const runbook::Parameter &parameter : book.parameters) {
        QStringList lines;
        for (const int line : parameter.lines)
            lines.append(QString::number(line));
        console.line(Tr::tr("Parameter %1 = %2 (lines %3)").arg(parameter.name, parameter.value, lines.join(u", ")));
    }
}

} // namespace

void show(Invocation &invocation)
{
    auto book = readRunbook(invocation.argument(0));
    if (!book)
        return invocation.fail(book.error());
    const auto sidecar = readSidecar(invocation.argument(0));
    if (!sidecar)
        return invocation.fail(sidecar.error());
    book->contacts = runbook::completedContacts(book->contacts, sidecar->contacts);
    const QList<runbook::Finding> findings = runbook::lint(*book, QDate::currentDate());
    if (invocation.options().isSet(QStringLiteral("json"))) {
        invocation.console().bytes(QJsonDocument(runbook::toShowJson(*book, findings)).toJson());
    } else {
        invocation.console().line(book->title);
        printPhases(invocation.console(), *book);
        printRest(invocation.console(), *book);
        invocation.console().line(Tr::tr("%n finding(s): slipctl lint", nullptr, int(findings.size())));
    }
    invocation.finish();
}

} // namespace slipway::slipctl
