// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/rules.h"
#include "shellarguments.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::runbook::linting {

namespace {

struct Deprecation
{
    QStringView program;
    QStringView operand;  ///< its first operand; empty: any
    QStringView options;  ///< any of these; empty: the command as a whole
    bool removed = false; ///< fails with a current version
    QStringView instead;
};

constexpr auto deprecations = std::to_array<Deprecation>({
    {u"kubectl", {}, u"--record", false, u"kubectl annotate … kubernetes.io/change-cause="},
    {u"kubectl", u"rolling-update", {}, true, u"kubectl set image"},
    {u"kubectl", u"drain", u"--delete-local-data", true, u"--delete-emptydir-data"},
    {u"kubectl", u"get", u"--export", true, u"-o yaml"},
    {u"kubectl", u"run", u"--generator", true, u"kubectl create"},
    {u"helm", u"init", {}, true, u"Helm 3, which needs no server"},
    {u"helm", u"delete", u"--purge", true, u"helm uninstall"},
    {u"helm", u"install", u"--name", true, u"helm install NAME CHART"},
    {u"terraform", u"destroy", u"-force", true, u"-auto-approve"},
    {u"terraform", u"env", {}, true, u"terraform workspace"},
    {u"docker", u"run", u"--link", false, u"--network"},
    {u"docker-machine", {}, {}, true, u"docker context"},
    {u"apt-key", {}, {}, true, u"/etc/apt/keyrings"},
    {u"npm", u"install", u"--production", false, u"npm ci --omit=dev"},
    {u"npm", u"ci", u"--production", false, u"npm ci --omit=dev"},
    {u"pg_dump", {}, u"--oids -o", true, u"pg_dump without it"},
    {u"easy_install", {}, {}, true, u"pip install"},
});

bool applies(const Deprecation &deprecation, const ProgramCall &call)
{
    if (call.program != deprecation.program)
        return false;
    const Arguments arguments = readArguments(call.arguments, {});
    return (deprecation.operand.isEmpty() || arguments.operands.value(0) == deprecation.operand) &&
           (deprecation.options.isEmpty() || arguments.has(deprecation.options));
}

} // namespace

void checkDeprecatedOptions(const LintContext &context, Report &report)
{
    for (const LintUnit &entry : context.units) {
        for (const ProgramCall &call : entry.calls) {
            const auto *found =
                std::ranges::find_if(deprecations, [&](const Deprecation &one) { return applies(one, call); });
            if (found == deprecations.end())
                continue;
            const QStringView what = !found->options.isEmpty()   ? found->options
                                     : !found->operand.isEmpty() ? found->operand
                                                                 : found->program;
            const QString name = what.toString().section(u' ', 0, 0);
            report.warning(u"deprecated-option"_s, entry.lineOf(call),
                           found->removed ? Lint::tr("%1: \"%2\" has been removed").arg(call.program, name)
                                          : Lint::tr("%1: \"%2\" is deprecated").arg(call.program, name),
                           Lint::tr("use %1").arg(found->instead));
        }
    }
}

/// One finding for the document: a team that has it at all has it everywhere.
void checkComposeVersion(const LintContext &context, Report &report)
{
    QList<int> lines;
    for (const LintUnit &entry : context.units) {
        for (const ProgramCall &call : entry.calls) {
            if (call.written == u"docker-compose" && !lines.contains(entry.lineOf(call)))
                lines.append(entry.lineOf(call));
        }
    }
    std::ranges::sort(lines);
    if (!lines.isEmpty())
        report.warning(
            u"compose-v1"_s, lines.constFirst(),
            Lint::tr("docker-compose (v1) has had no updates since July 2023 (lines %1)").arg(linesOf(lines)),
            Lint::tr("write docker compose"));
}

} // namespace slipway::runbook::linting
