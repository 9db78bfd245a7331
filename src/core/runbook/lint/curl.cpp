// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/rules.h"
#include "shellrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook::linting {

namespace {

bool isNative(const Unit &unit)
{
    return unit.kind == UnitKind::HttpCheck || unit.kind == UnitKind::Watch;
}

Arguments argumentsOf(const ProgramCall &call)
{
    return readArguments(call.arguments, valueOptionsOf(call.program));
}

/// Brackets that are a range and braces that are a list are meant as such.
bool isMeantAsGlob(QStringView url)
{
    static const QRegularExpression meant(u"\\[(\\d+-\\d+|[a-z]-[a-z])(:\\d+)?\\]|\\{[\\w.-]+(,[\\w.-]+)+\\}"_s);
    static const QRegularExpression any(u"[\\[{]"_s);
    static const QRegularExpression address(u"^https?://\\[[0-9a-fA-F:]+\\][^\\[{]*$"_s);
    if (address.matchView(url).hasMatch())
        return true;
    return !any.match(url.toString().remove(meant)).hasMatch();
}

} // namespace

void checkCurlFailure(const LintContext &context, Report &report)
{
    for (const LintUnit &entry : context.units) {
        const auto silent = [](const ProgramCall &call) {
            return call.program == u"curl" && !argumentsOf(call).has(u"-f --fail --fail-with-body --fail-early") &&
                   !argumentsOf(call).has(u"-w --write-out -I --head");
        };
        const auto severity = isNative(*entry.unit) ? Finding::Severity::Info : Finding::Severity::Warning;
        for (const ProgramCall &call : entry.calls) {
            if (silent(call))
                report.add(severity, u"curl-without-fail"_s, entry.lineOf(call),
                           Lint::tr("curl exits with 0 even where the server answers with an error"),
                           Lint::tr("add --fail (or --fail-with-body) to curl"));
        }
    }
}

void checkCurlGlobbing(const LintContext &context, Report &report)
{
    static const QRegularExpression url(u"https?://[^\\s'\"]*[\\[{][^\\s']*"_s);
    static const QRegularExpression off(u"\\s(-[a-zA-Z]*g[a-zA-Z]*|--globoff|-G|--get)\\s"_s);
    for (const LintUnit &entry : context.units) {
        if (!entry.shell || !entry.unit->text.contains(u"curl"))
            continue;
        int line = entry.unit->textLine;
        for (const QString &text : entry.unit->text.split(u'\n')) {
            const auto match = url.match(text);
            const bool globs = match.hasMatch() && text.contains(u"curl") && !off.match(text).hasMatch() &&
                               !match.captured().contains(u'<') && !match.captured().contains(u"${") &&
                               !match.captured().contains(u"{{") && !isMeantAsGlob(match.capturedView());
            if (globs) {
                const auto severity = isNative(*entry.unit) ? Finding::Severity::Warning : Finding::Severity::Error;
                report.add(
                    severity, u"curl-globbing"_s, line,
                    Lint::tr("curl reads [ and { in a URL as patterns: the query never reaches the server as written"),
                    Lint::tr("add --globoff, or pass the query with --get --data-urlencode"));
            }
            ++line;
        }
    }
}

void checkCutUrls(const LintContext &context, Report &report)
{
    for (const LintUnit &entry : context.units) {
        for (qsizetype i = 0; i + 1 < entry.commands.size(); ++i) {
            const ShellCommand &command = entry.commands.at(i);
            const QString last = command.words.isEmpty() ? QString() : command.words.constLast();
            const QString next = entry.commands.at(i + 1).words.value(0);
            if (command.background && last.contains(u"://") && last.contains(u'?') && next.contains(u'='))
                report.error(u"url-cut-at-ampersand"_s, entry.unit->textLine + command.line - 1,
                             Lint::tr("The shell cuts the URL at \"&\" and runs the rest in the background"),
                             Lint::tr("put the URL in quotes"));
        }
    }
}

void checkInsecureTransfers(const LintContext &context, Report &report)
{
    for (const LintUnit &entry : context.units) {
        for (const ProgramCall &call : entry.calls) {
            const Arguments arguments = argumentsOf(call);
            const bool unverified =
                (call.program == u"curl" && arguments.has(u"-k --insecure")) ||
                (call.program == u"wget" && arguments.has(u"--no-check-certificate")) ||
                (call.program == u"ssh" && call.arguments.join(u' ').contains(u"StrictHostKeyChecking=no"));
            if (unverified)
                report.warning(u"unverified-peer"_s, entry.lineOf(call),
                               Lint::tr("%1 does not check whom it talks to").arg(call.program),
                               Lint::tr("trust the right certificate or host key instead"));
            const bool unread =
                call.piped && call.arguments.isEmpty() && (call.program == u"sh" || call.program == u"bash");
            if (unread && entry.unit->text.contains(u"://"))
                report.warning(u"pipe-to-shell"_s, entry.lineOf(call),
                               Lint::tr("A download is run without being looked at"),
                               Lint::tr("download it, check its digest, then run it"));
        }
    }
}

} // namespace slipway::runbook::linting
