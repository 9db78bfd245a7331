// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recorded.h"
#include "curlproof.h"
#include "run/expectation.h"
#include "run/rules.h"
#include "runbook/shell.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::run {
namespace {

using base::recorded;
using runbook::UnitKind;

struct Judgement
{
    Verdict verdict = Verdict::None;
    QString reason;
};

class Judge
{
    Q_DECLARE_TR_FUNCTIONS(slipway::run::Judge)
public:
    static Judgement endedAbnormally(const ExecutionEnded &ended, UnitKind kind);
    static Judgement measured(const ExecutionEnded &ended, const runbook::Unit &unit);
    static Judgement exited(const ExecutionEnded &ended, const runbook::Unit &unit, const Output &output);
    static Judgement compared(const Match &match, const runbook::Unit &unit);
    static std::optional<Judgement> foundNothing(const ExecutionEnded &ended, const runbook::Unit &unit, const Output &output);
    static Judgement unasserted(const runbook::Unit &unit, const QString &output);
    static QString incomplete(const ExecutionEnded &ended);
    static QString process(const QString &process);
};

bool endless(UnitKind kind)
{
    return kind == UnitKind::Watch || kind == UnitKind::Stream;
}

/// Asks again until the answer is good: only the last answer counts.
bool loops(const QString &command)
{
    static const QRegularExpression loop(uR"(\b(?:until|while)\b|\bfor\s+\w+\s+in\s+(?:\{\d|\$\(seq))"_s);
    return loop.match(command).hasMatch();
}

/// Like loops(), or curl does it by itself: complaints on the way do not count.
bool polls(const QString &command)
{
    return loops(command) || command.contains("--retry"_L1);
}

/// An error among the status lines in curl's output, "HTTP/1.1 503" with the address where --write-out gives one. Of
/// an address that was asked more than once the last answer counts.
QString errorStatusIn(const QString &output)
{
    static const QRegularExpression line(uR"(^(?:< )?HTTP/\d(?:\.\d)? (\d{3})(?: (\w+://\S+))?)"_s,
                                         QRegularExpression::MultilineOption);
    QMap<QString, QString> last;
    auto matches = line.globalMatch(output);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString status = match.captured(1);
        if (!match.hasCaptured(2) && status >= u"400")
            return status;
        last.insert(match.captured(2), status);
    }
    const auto error = std::ranges::find_if(last, [](const QString &status) { return status >= u"400"; });
    return error == last.end() ? QString() : *error;
}

/// The HTTP error that curl's output shows: a status line, curl's own complaint, an error page's title, a status
/// code printed by --write-out, or the status inside a JSON answer. Empty where there is none.
QString httpErrorIn(const QString &output, const QString &command)
{
    static const QRegularExpression complaint(uR"(^curl: \(\d+\) .+$)"_s, QRegularExpression::MultilineOption);
    if (const auto match = complaint.match(output); match.hasMatch() && !polls(command))
        return match.captured();
    if (const QString status = errorStatusIn(output); !status.isEmpty())
        return u"HTTP "_s + status;
    static const QList<QRegularExpression> signs{
        QRegularExpression(uR"(<(?:title|h1)>\s*([45]\d\d)\b)"_s, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(uR"re("(?:status|statusCode|status_code|code)"\s*:\s*"?([45]\d\d)\b)re"_s)};
    for (const auto &sign : signs) {
        if (const auto match = sign.match(output); match.hasMatch() && !polls(command))
            return u"HTTP "_s + match.captured(1);
    }
    if (!command.contains("http_code"_L1) && !command.contains("response_code"_L1))
        return {};
    static const QRegularExpression printed(uR"(\b([1-5]\d\d)\s*$)"_s, QRegularExpression::MultilineOption);
    QString status;
    auto matches = printed.globalMatch(output);
    while (matches.hasNext() && (status < u"400" || polls(command)))
        status = matches.next().captured(1);
    return status >= u"400" ? u"HTTP "_s + status : QString();
}

/// Whether the runbook expects just this status.
bool wantsStatus(const runbook::Unit &unit, int status, const QString &output)
{
    return unit.expected.contains(QString::number(status)) && matches(unit.expected, output, status).ok;
}

/// The error among the statuses that curl got by the protocol and that the runbook does not expect; of a loop that asks
/// again the last one counts. 0: none.
int httpErrorAmong(const QJsonArray &statuses, const runbook::Unit &unit, const QString &output)
{
    if (statuses.isEmpty() || curlFailsByItself(unit))
        return 0;
    const auto isWrong = [&](const QJsonValue &status) {
        return status.toInt() >= 400 && !wantsStatus(unit, status.toInt(), output);
    };
    if (loops(unit.text)) // of tries by --retry only the last ones are on record
        return isWrong(statuses.last()) ? statuses.last().toInt() : 0;
    const auto error = std::ranges::find_if(statuses, isWrong);
    return error == statuses.end() ? 0 : error->toInt();
}

/// The status by which an expectation is judged: the one that it wants, else the last.
std::optional<int> statusFor(const QJsonArray &statuses, const runbook::Unit &unit)
{
    if (statuses.isEmpty())
        return {};
    const auto wanted = expectedStatus(unit.expected);
    const bool got = wanted && std::ranges::any_of(statuses, [&](const QJsonValue &one) { return one.toInt() == *wanted; });
    return got ? *wanted : statuses.last().toInt();
}

/// What a transcript's program answered: the output without the lines that only echo its input, bare or after a prompt.
bool answered(const QStringList &input, const QString &output)
{
    static const QRegularExpression prompt(uR"(^\S*(?:>>>|\.\.\.|[>#$%])\s*)"_s);
    for (QString line : output.split(u'\n')) {
        line = line.trimmed();
        const QString bare = QString(line).remove(prompt).trimmed();
        if (!bare.isEmpty() && !input.contains(bare) && !input.contains(line))
            return true;
    }
    return false;
}

/// Where a search stands that ends with 1 because it found nothing.
enum class Search { No, Alone, Behind };

/// Of one line whose last command is grep or its like: alone, or behind a pipe that may have failed as well.
Search searchIn(const QString &text)
{
    qsizetype begin = 0;
    bool behind = false;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'|' && !text.sliced(i + 1).startsWith(u'|') && (i == 0 || text[i - 1] != u'|')) {
            begin = i + 1;
            behind = true;
        } else if (QStringView(u";&|`()\n").contains(c)) {
            return Search::No;
        }
    }
    const QString program = text.sliced(begin).trimmed().section(u' ', 0, 0);
    static const QStringList searches{u"grep"_s, u"egrep"_s, u"fgrep"_s, u"zgrep"_s, u"pgrep"_s, u"rg"_s};
    if (!searches.contains(program))
        return Search::No;
    return behind ? Search::Behind : Search::Alone;
}

/// grep ends with 1 where it finds nothing: where that is what the runbook expects, it is no failure.
std::optional<Judgement> Judge::foundNothing(const ExecutionEnded &ended, const runbook::Unit &unit, const Output &output)
{
    if (ended.exitCode != 1 || unit.expected.isEmpty() || !output.standard)
        return {};
    const Search search = searchIn(unit.text.trimmed().section(u" #"_s, 0, 0));
    const bool counts = output.standard->trimmed() == u"0" && output.all.trimmed() == u"0";
    const bool silent = wantsNothing(unit.expected) && output.all.trimmed().isEmpty();
    if (search == Search::No || !(silent || counts) || !matches(unit.expected, output.all, {}, output.standard).ok)
        return {};
    if (search == Search::Behind)
        return Judgement{Verdict::Inconclusive, recorded("the search found nothing, or what it reads failed; see for yourself")};
    return compared({}, unit);
}

Judgement Judge::endedAbnormally(const ExecutionEnded &ended, UnitKind kind)
{
    switch (ended.ending) {
    case Ending::Exited:
        break;
    case Ending::Signalled:
        return {Verdict::Failed, recorded("ended by signal %1").arg(ended.signal)};
    case Ending::Cancelled:
        if (endless(kind))
            return {Verdict::Inconclusive, recorded("stopped")};
        return {Verdict::Failed, recorded("cancelled")};
    case Ending::TimedOut:
        return {Verdict::Failed, recorded("ran out of time")};
    case Ending::CouldNotStart:
        return {Verdict::Error, ended.verdictReason.isEmpty() ? recorded("could not be started") : ended.verdictReason};
    case Ending::Unknown:
        return {Verdict::None, ended.verdictReason.isEmpty() ? recorded("outcome unknown") : ended.verdictReason};
    }
    return {};
}

Judgement Judge::measured(const ExecutionEnded &ended, const runbook::Unit &unit)
{
    const int status = ended.measured.value("status"_L1).toInt();
    if (status == 0)
        return {Verdict::Error, recorded("no answer")};
    const QString body = ended.measured.value("body"_L1).toString();
    const Match match = matches(unit.expected, body, status, body);
    if (!match.ok)
        return compared(match, unit);
    const bool expectsStatus =
        !unit.expected.isEmpty() && !matches(unit.expected, {}, 0).ok && matches(unit.expected, {}, status).ok;
    const bool good = status >= 200 && status < (unit.expected.isEmpty() ? 300 : 400);
    return {good || expectsStatus ? Verdict::Successful : Verdict::Failed, u"HTTP %1"_s.arg(status)};
}

Judgement Judge::unasserted(const runbook::Unit &unit, const QString &output)
{
    if (unit.kind == UnitKind::Transcript && !answered(unit.input, output))
        return {Verdict::Failed, recorded("the program showed no response")};
    return {Verdict::Inconclusive, recorded("say whether what it shows is right")};
}

Judgement Judge::compared(const Match &match, const runbook::Unit &unit)
{
    if (match.ok)
        return {Verdict::Successful, recorded("as expected: %1").arg(unit.expected)};
    return {match.undecided ? Verdict::Inconclusive : Verdict::Failed, match.why};
}

Judgement Judge::exited(const ExecutionEnded &ended, const runbook::Unit &unit, const Output &output)
{
    if (const auto judgement = foundNothing(ended, unit, output))
        return *judgement;
    if (ended.exitCode != 0)
        return {Verdict::Failed, recorded("exit code %1").arg(ended.exitCode)};
    const QJsonArray statuses = ended.measured.value("http_statuses"_L1).toArray();
    if (const int status = httpErrorAmong(statuses, unit, output.all); status > 0)
        return {Verdict::Failed, u"HTTP %1"_s.arg(status)};
    // A curl that another program starts leaves no status: its output is looked at all the same.
    const std::optional<int> answered = statusFor(statuses, unit);
    const bool wanted = answered && *answered >= 400;
    const bool handled = !statuses.isEmpty() && curlFailsByItself(unit);
    if (usesCurl(unit) && !wanted && !handled) {
        if (const QString error = httpErrorIn(output.all, unit.text); !error.isEmpty())
            return {Verdict::Failed, error};
    }
    if (!unit.expected.isEmpty())
        return compared(matches(unit.expected, output.all, answered, output.standard), unit);
    if (!unit.asserts)
        return unasserted(unit, output.all);
    if (answerUnseen(unit, ended, output.all))
        return {Verdict::Inconclusive, recorded("ran, not proven: nobody saw what the server answered to curl")};
    return {Verdict::Successful, recorded("exit code %1").arg(0)};
}

QString withMissing(const QString &reason, const ExecutionEnded &ended)
{
    const QString from = QString::number(ended.outputBytes);
    const QString why = ended.measured.value("output_problem"_L1).toString();
    return why.isEmpty() ? recorded("%1; its output is incomplete from byte %2 on").arg(reason, from)
                         : recorded("%1; its output is incomplete from byte %2 on: %3").arg(reason, from, why);
}

QString Judge::incomplete(const ExecutionEnded &ended)
{
    const QString from = QLocale().toString(ended.outputBytes);
    const QString why = ended.measured.value("output_problem"_L1).toString();
    return why.isEmpty() ? tr("its output is incomplete from byte %1 on").arg(from)
                         : tr("its output is incomplete from byte %1 on: %2").arg(from, why);
}

QString Judge::process(const QString &process)
{
    const QString number = process.section(u' ', 0, 0);
    const QString name = process.section(u' ', 1);
    return name.isEmpty() ? process : recorded("%1 (process %2)").arg(name, number);
}

} // namespace

QString processesInWords(const QStringList &processes)
{
    QStringList words;
    for (const QString &process : processes)
        words.append(Judge::process(process));
    return words.join(u", "_s);
}

QString missingOutput(const ExecutionEnded &ended)
{
    return ended.outputTruncated ? Judge::incomplete(ended) : QString();
}

void judge(ExecutionEnded &ended, const runbook::PlanUnit &unit, const Output &output)
{
    Judgement judgement;
    if (ended.ending != Ending::Exited)
        judgement = Judge::endedAbnormally(ended, unit.unit.kind);
    else if (ended.measured.contains("status"_L1))
        judgement = Judge::measured(ended, unit.unit);
    else
        judgement = Judge::exited(ended, unit.unit, output);
    ended.verdict = judgement.verdict;
    ended.verdictReason = ended.outputTruncated ? withMissing(judgement.reason, ended) : judgement.reason;
}

} // namespace slipway::run
