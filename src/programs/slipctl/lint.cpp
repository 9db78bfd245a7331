// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "invocation.h"
#include "runbook/json.h"
#include "runbook/lint.h"
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

} // namespace

void lint(Invocation &invocation)
{
    const QString path = invocation.argument(0);
    const auto book = readRunbook(path);
    if (!book)
        return invocation.fail(book.error());
    const QList<runbook::Finding> findings = runbook::lint(*book, QDate::currentDate());
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

} // namespace slipway::slipctl
