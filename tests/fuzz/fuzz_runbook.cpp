// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes: parsed or refused, and what was parsed can be linted, shown, planned and stored.

#include "runbook/json.h"
#include "runbook/lint.h"
#include "runbook/parser.h"
#include "runbook/plan.h"

#include <QDate>
#include <QJsonObject>

using namespace slipway::runbook;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto runbook = parse(QByteArrayView(data, qsizetype(size)), QStringLiteral("fuzzed.md"));
    if (!runbook)
        return 0;
    const QList<Finding> findings = lint(*runbook, QDate(2026, 1, 1));
    if (toShowJson(*runbook, findings).isEmpty())
        __builtin_trap();
    // A run keeps the plan as JSON: it must come back as it went.
    const QJsonObject stored = toJson(makePlan(*runbook));
    const auto plan = planFromJson(stored);
    if (!plan || toJson(*plan) != stored)
        __builtin_trap();
    return 0;
}
