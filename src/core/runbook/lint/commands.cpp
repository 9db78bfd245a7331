// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/rules.h"
#include "shellrules.h"
#include "shellscan.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook::linting {

namespace {

bool isContainerExec(const ProgramCall &call)
{
    const QStringList &words = call.arguments;
    return (call.program == u"docker" && words.value(0) == u"exec") ||
           (call.program == u"kubectl" && words.value(0) == u"exec");
}

bool isOpenForInput(const ProgramCall &call)
{
    static constexpr QStringView options = u"-e --env -u --user -w --workdir -n --namespace -c --container";
    return readArguments(call.arguments.sliced(1), options, OptionOrder::BeforeOperands)
        .has(u"-i --interactive --stdin");
}

bool isTemporary(const QString &file)
{
    return file.startsWith(u"/tmp/") || file.startsWith(u"/var/tmp/") || file.startsWith(u"/dev/");
}

/// `rm -rf $DIR/x` removes /x where DIR is empty.
bool removesFromVariable(const ProgramCall &call)
{
    static const QRegularExpression open(u"^\\$(\\w+|\\{\\w+\\})/"_s);
    const Arguments arguments = readArguments(call.arguments, {});
    return call.program == u"rm" && arguments.has(u"-r -R --recursive") &&
           std::ranges::any_of(arguments.operands, [](const QString &path) { return open.match(path).hasMatch(); });
}

} // namespace

void checkDestructiveCommands(const LintContext &context, Report &report)
{
    for (const LintUnit &entry : context.units) {
        if (!entry.shell || entry.unit->effect != Effect::Irreversible)
            continue;
        const QString remedy = Lint::tr("make sure that nothing it removes is needed for a rollback");
        bool named = false;
        for (const ProgramCall &call : entry.calls) {
            if (effectOfCall(call) != Effect::Irreversible)
                continue;
            named = true;
            const QString text = (QStringList{call.written} + call.arguments).join(u' ');
            report.warning(u"destructive-command"_s, entry.lineOf(call),
                           Lint::tr("\"%1\" cannot be undone").arg(excerptOf(text)), remedy);
        }
        if (!named)
            report.warning(u"destructive-command"_s, entry.unit->textLine,
                           Lint::tr("\"%1\" cannot be undone").arg(excerptOf(entry.unit->text)), remedy);
    }
}

void checkTruncatedFiles(const LintContext &context, Report &report)
{
    static const QRegularExpression kept(u"^/etc/|\\.(conf|cnf|cfg|ini|ya?ml|env|log|properties|toml)$|(^|/)\\.env$"_s);
    for (const LintUnit &entry : context.units) {
        if (!entry.shell || !entry.unit->text.contains(u'>'))
            continue;
        const ShellScan scan = scanShell(entry.unit->text);
        for (const ScannedCommand &command : scan.commands) {
            for (const Redirection &redirection : command.redirections) {
                const QString &file = redirection.target.value;
                const bool truncates = (redirection.op == u">" || redirection.op == u">|" || redirection.op == u"&>") &&
                                       redirection.heredoc < 0 && redirection.writesFile();
                if (!truncates || !kept.match(file).hasMatch() || isTemporary(file))
                    continue;
                const auto before = QStringView(entry.unit->text).first(redirection.target.begin);
                report.warning(u"file-overwritten"_s, entry.unit->textLine + int(before.count(u'\n')),
                               Lint::tr("What %1 held is gone after this").arg(file),
                               Lint::tr("keep a copy first, or append with >>"));
            }
        }
    }
}

void checkRemovalOfVariables(const LintContext &context, Report &report)
{
    for (const LintUnit &entry : context.units) {
        for (const ProgramCall &call : entry.calls) {
            if (removesFromVariable(call))
                report.warning(u"removal-of-variable"_s, entry.lineOf(call),
                               Lint::tr("Where the variable is empty, this removes a folder of the root"),
                               Lint::tr("write ${NAME:?} instead of $NAME"));
        }
    }
}

void checkInteractivePrograms(const LintContext &context, Report &report)
{
    for (const LintUnit &entry : context.units) {
        if (entry.unit->kind == UnitKind::Interactive)
            report.warning(u"interactive-program"_s, entry.unit->textLine,
                           Lint::tr("\"%1\" waits for a person").arg(excerptOf(entry.unit->text)),
                           Lint::tr("pass what it should do as an argument, or be ready to answer it in the terminal"));
        else if (entry.unit->kind == UnitKind::FileEdit)
            report.info(u"interactive-program"_s, entry.unit->textLine,
                        Lint::tr("%1 is edited by hand").arg(entry.unit->path),
                        Lint::tr("say what to change, or replace it by a command"));
    }
}

void checkInputWithoutInteractive(const LintContext &context, Report &report)
{
    for (const LintUnit &entry : context.units) {
        const bool transcript = entry.unit->kind == UnitKind::Transcript;
        for (qsizetype i = 0; i < entry.calls.size(); ++i) {
            const ProgramCall &call = entry.calls.at(i);
            if (!isContainerExec(call) || isOpenForInput(call))
                continue;
            const bool fed = call.piped || !call.input.isEmpty() || call.readsFile;
            if (!fed && !transcript)
                continue;
            const auto severity = transcript ? Finding::Severity::Warning : Finding::Severity::Error;
            report.add(severity, u"input-without-interactive"_s, entry.lineOf(call),
                       Lint::tr("%1 exec does not pass its input on: the program inside sees none").arg(call.written),
                       transcript ? Lint::tr("add -it after exec; Slipway adds it and says so")
                                  : Lint::tr("add -i after exec"));
        }
    }
}

void checkMissingDashes(const LintContext &context, Report &report)
{
    for (const LintUnit &entry : context.units) {
        for (const ProgramCall &call : entry.calls) {
            if (call.program == u"kubectl" && call.arguments.value(0) == u"exec" && !call.arguments.contains(u"--") &&
                readArguments(call.arguments.sliced(1), u"-n --namespace -c --container -f").operands.size() > 1)
                report.warning(u"kubectl-exec-dashes"_s, entry.lineOf(call),
                               Lint::tr("kubectl exec without \"--\" is no longer understood"),
                               Lint::tr("write kubectl exec POD -- COMMAND"));
        }
    }
}

void checkEnvironmentFiles(const LintContext &context, Report &report)
{
    static const QRegularExpression exported(
        u"export\\s+(--\\s+)?[\"']?(\\$\\([^)]*\\bxargs\\b[^)]*\\)|`[^`]*\\bxargs\\b[^`]*`)"_s);
    for (const LintUnit &entry : context.units) {
        if (!entry.shell)
            continue;
        const auto match = exported.match(entry.unit->text);
        if (match.hasMatch())
            report.warning(
                u"export-xargs"_s,
                entry.unit->textLine + int(QStringView(entry.unit->text).first(match.capturedStart()).count(u'\n')),
                Lint::tr("Values with blanks, quotes or # are torn apart, and a missing file goes unnoticed"),
                Lint::tr("write set -a; . ./.env; set +a"));
    }
}

void checkLateErrorExit(const LintContext &context, Report &report)
{
    for (const LintUnit &entry : context.units) {
        if (!entry.shell)
            continue;
        bool acted = false;
        for (const ProgramCall &call : entry.calls) {
            const bool setsErrorExit =
                call.program == u"set" && !call.arguments.isEmpty() &&
                (call.arguments.constFirst().startsWith(u"-e") || call.arguments.constFirst().startsWith(u"-o"));
            if (setsErrorExit && acted && entry.unit->script)
                report.info(u"late-errexit"_s, entry.lineOf(call),
                            Lint::tr("What fails before \"set -e\" goes unnoticed"),
                            Lint::tr("make it the first command"));
            acted = acted || !(isShellBuiltin(call.program) || call.written.isEmpty());
        }
    }
}

void checkLatestImages(const LintContext &context, Report &report)
{
    static const QRegularExpression latest(u"(^|[/=])[\\w.-]+:latest$"_s);
    for (const LintUnit &entry : context.units) {
        if (entry.place != LintUnit::Place::Phase && entry.place != LintUnit::Place::Procedure)
            continue;
        for (const ProgramCall &call : entry.calls) {
            const bool container = call.program == u"docker" || call.program == u"kubectl" || call.program == u"helm";
            if (container &&
                std::ranges::any_of(call.arguments, [](const QString &w) { return latest.match(w).hasMatch(); }))
                report.warning(u"latest-image"_s, entry.lineOf(call),
                               Lint::tr("\":latest\" says neither what runs nor what to roll back to"),
                               Lint::tr("name the version or the digest"));
        }
    }
}

void checkLocalhost(const LintContext &context, Report &report)
{
    QList<int> lines;
    for (const LintUnit &entry : context.units) {
        static const QRegularExpression local(u"\\b(localhost|127\\.0\\.0\\.1)\\b"_s);
        for (const ProgramCall &call : entry.calls) {
            if (!call.elsewhere && !call.carrier && local.match(call.arguments.join(u' ')).hasMatch() &&
                !lines.contains(entry.lineOf(call)))
                lines.append(entry.lineOf(call));
        }
    }
    if (!lines.isEmpty())
        report.info(u"localhost"_s, lines.constFirst(),
                    Lint::tr("\"localhost\" means whatever machine a command runs on (lines %1)").arg(linesOf(lines)),
                    Lint::tr("name the host, or confirm where these commands run"));
}

} // namespace slipway::runbook::linting
