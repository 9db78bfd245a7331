// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health.h"

#include "commandwords.h"
#include "content.h"
#include "tables.h"

#include <QUrl>

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

bool isUrl(QStringView text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

/// The code or link of a cell rather than the words around it.
QString valueOf(const TableRow &row, int column)
{
    if (column < 0 || column >= row.cells.size())
        return {};
    const TextLine &cell = row.cells.at(column);
    if (const auto codes = cell.codes(); !codes.isEmpty())
        return codes.first().toString();
    for (const Mark &mark : cell.marks) {
        if (mark.kind == Mark::Kind::Link && isUrl(mark.url))
            return mark.url;
    }
    return cell.text.trimmed();
}

bool isEndpoint(const QString &value)
{
    return isUrl(value) || (value.startsWith(u'/') && value.size() > 1 && !value.contains(u' ')) || isClearlyCommand(value) || isKnownProgram(firstCommand(value).value(0))
           || value.startsWith("GET /"_L1) || (value.contains(u':') && value.contains(u'/') && !value.contains(u' '));
}

bool takeTable(const Block &block, bool healthSection, Context &context)
{
    if (context.isPlaced(block.lastLine))
        return false;
    const Table table(block);
    const int endpoint = table.column(Topic::ColumnEndpoint);
    const int service = table.column(Topic::ColumnService, {endpoint});
    const int expected = table.column(Topic::ColumnExpected, {endpoint, service});
    if (endpoint < 0 || (!healthSection && (service < 0 || expected < 0)))
        return false;
    const auto endpoints = std::count_if(table.rows().begin(), table.rows().end(), [&](const TableRow &row) { return isEndpoint(valueOf(row, endpoint)); });
    if (endpoints * 2 < table.rows().size() || endpoints == 0)
        return false;
    for (const TableRow &row : table.rows()) {
        const QString value = valueOf(row, endpoint);
        const bool http = isUrl(value) || value.startsWith(u'/') || value.startsWith("GET "_L1);
        context.runbook.healthChecks.append({Table::text(row, service), value, http ? HealthCheck::Kind::Http : HealthCheck::Kind::Command, valueOf(row, expected), row.line});
    }
    context.place(block);
    return true;
}

void takeBullets(const Block &list, Context &context)
{
    for (const Block &item : list.children) {
        const Block *head = headOf(item);
        if (!head || item.task)
            continue;
        const QString text = head->plain();
        const qsizetype url = text.indexOf("http"_L1);
        if (url < 0 || !isUrl(QStringView(text).sliced(url)))
            continue;
        const qsizetype end = text.indexOf(u' ', url);
        QString service = text.first(url).trimmed();
        while (service.endsWith(u':') || service.endsWith(u'-') || service.endsWith(u'–') || service.endsWith(u' '))
            service.chop(1);
        context.runbook.healthChecks.append({service, text.sliced(url, end < 0 ? -1 : end - url), HealthCheck::Kind::Http, {}, item.firstLine});
        context.place(*head);
    }
}

/// How well a table's endpoint speaks of the URL that a command asks: 3 the same, 2 the same port and path, 1 the path.
int likeness(const QUrl &url, const QUrl &endpoint)
{
    if (url == endpoint)
        return 3;
    if (url.path() != endpoint.path() || url.path().size() < 2)
        return 0;
    return url.port() == endpoint.port() && url.port() > 0 ? 2 : 1;
}

void applyTo(Unit &unit, const QList<HealthCheck> &checks)
{
    if (unit.kind != UnitKind::HttpCheck || !unit.expected.isEmpty())
        return;
    int best = 0;
    QStringList candidates;
    for (const HealthCheck &check : checks) {
        const int like = check.kind == HealthCheck::Kind::Http ? likeness(QUrl(unit.url), QUrl(check.endpoint)) : 0;
        if (like == 0 || like < best || check.expected.isEmpty())
            continue;
        if (like > best)
            candidates.clear();
        best = like;
        if (!candidates.contains(check.expected))
            candidates.append(check.expected);
    }
    // Services that answer differently on the same path leave it open which is meant.
    if (candidates.size() == 1)
        unit.expected = candidates.first();
}

} // namespace

void readHealthTables(Blocks blocks, bool healthSection, Context &context)
{
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Table)
            takeTable(block, healthSection, context);
        else if (block.kind == Block::Kind::List && healthSection)
            takeBullets(block, context);
    }
}

void applyExpectations(Runbook &runbook)
{
    if (runbook.healthChecks.isEmpty())
        return;
    const auto applyAll = [&](QList<Unit> &units) {
        for (Unit &unit : units)
            applyTo(unit, runbook.healthChecks);
    };
    const auto applyBoth = [&](QList<Unit> &units, QList<Alternative> &alternatives) {
        applyAll(units);
        for (Alternative &alternative : alternatives)
            applyAll(alternative.units);
    };
    for (Phase &phase : runbook.phases) {
        for (Step &step : phase.steps)
            applyBoth(step.units, step.alternatives);
    }
    for (Procedure &procedure : runbook.procedures)
        applyBoth(procedure.units, procedure.alternatives);
    applyAll(runbook.usefulCommands);
}

} // namespace slipway::runbook::reading
