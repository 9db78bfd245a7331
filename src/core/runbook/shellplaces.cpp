// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellplaces.h"

#include "base/tr.h"
#include "shellarguments.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

using base::Tr;

namespace {

void narrow(ShellPlace &place, Fit fit, const QString &why, bool code = true)
{
    if (fit < place.fit) {
        place.fit = fit;
        place.why = why;
    }
    place.code = place.code || (code && fit < Fit::Any);
}

QString readBy(const QString &program)
{
    return Tr::tr("%1 may read it as code").arg(program.isEmpty() ? u"bash"_s : program);
}

QStringList wordsOf(const ScannedCommand &command)
{
    QStringList words;
    for (const ScannedWord &word : command.words)
        words.append(word.value);
    return words;
}

bool holds(qsizetype begin, qsizetype end, qsizetype offset)
{
    return begin <= offset && offset < end;
}

bool expands(QStringView text)
{
    return text.contains(u'$') || text.contains(u'`');
}

bool comparesNumbers(const QStringList &words)
{
    const auto isNumeric = [](const QString &word) { return matchesAny(word, u"-eq -ne -lt -le -gt -ge"); };
    return words.value(0) == u"[[" && std::ranges::any_of(words, isNumeric);
}

/// Whether what stands between two commands is nothing but the pipe.
bool isPipe(QStringView between)
{
    return std::ranges::all_of(between, [](QChar c) { return c.isSpace() || QStringView(u"|&\\").contains(c); });
}

/// The place's word gives a program a password or a name and not code.
bool isCredential(const ScannedCommand &command, const ScannedWord &word, const Reading &reading)
{
    static const QRegularExpression glued(u"^(-p.|--(pass|password|token|secret|user|username)=)"_s);
    const bool takes =
        !reading.code ||
        matchesAny(reading.program, u"mysql psql redis-cli mongosh mongo clickhouse-client cqlsh sqlcmd");
    const qsizetype index = &word - command.words.constData();
    const bool after = index > 0 && matchesAny(command.words.at(index - 1).value,
                                               u"-a --pass --password --token --secret -u --user --username -U");
    return takes && (after || glued.match(word.value).hasMatch());
}

} // namespace

ShellPlaces::ShellPlaces(QStringView text, const ShellScan &scan)
    : m_text(text)
    , m_scan(scan)
{
    for (const ScannedCommand &command : scan.commands) {
        const QStringList words = wordsOf(command);
        m_readings.append(readingOf(words));
    }
}

ShellPlace ShellPlaces::placeAt(qsizetype begin, qsizetype end, const std::function<bool()> &rereads) const
{
    ShellPlace place;
    if (m_scan.opaque || m_scan.broken || !m_scan.whole || &m_scan.spanAt(begin) != &m_scan.spanAt(end - 1))
        narrow(place, Fit::Plain, Tr::tr("the command is not understood there"));
    if (!m_scan.functions.isEmpty())
        narrow(place, Fit::Plain, readBy(m_scan.functions.constFirst()), false);
    narrowByContext(place, begin);
    narrowByGroups(place);
    QList<Taker> takers;
    for (qsizetype i = 0; i < m_scan.commands.size(); ++i) {
        const ScannedCommand &command = m_scan.commands.at(i);
        if (holds(command.begin, command.end, begin))
            takers.append(narrowByCommand(place, i, begin));
        for (const Redirection &redirection : command.redirections) {
            const Heredoc body = m_scan.heredocs.value(redirection.heredoc, {});
            const ScannedWord &target = redirection.target;
            if (holds(body.begin, body.end, begin) ||
                (redirection.op == u"<<<" && holds(target.begin, target.end, begin)))
                takers.append(narrowByInput(place, i));
        }
    }
    const bool variable = takers.isEmpty() || takers.contains(Taker::Variable);
    if (variable && !variableReader().isEmpty())
        narrow(place, Fit::Plain, Tr::tr("a variable takes it, which %1 may read as code").arg(variableReader()));
    if (variable && place.fit > Fit::Plain && rereads()) // the session keeps it for the commands to come
        narrow(place, Fit::Plain, Tr::tr("a variable takes it, which another command of the runbook reads as code"));
    return place;
}

void ShellPlaces::narrowByContext(ShellPlace &place, qsizetype begin) const
{
    static const QRegularExpression operand(
        u"^\\$\\{[!#]?[\\w@*?-]+(\\[[@*\\d]*\\])?(:?[-=?+]|##?|%%?|/[/#%]?|\\^|,)"_s);
    static const QRegularExpression openBracket(u"\\$\\[[^\\]\\n]*$"_s);
    const ShellSpan &span = m_scan.spanAt(begin);
    const QStringView before = m_text.first(begin);
    const bool arithmetic = std::ranges::any_of(m_scan.spans, [begin](const ShellSpan &one) {
        return one.begin <= begin && one.context == ShellContext::Arithmetic;
    });
    const bool within = arithmetic && before.count(u"((") > before.count(u"))");
    const QString why = Tr::tr("it is part of arithmetic, which reads anything but digits as code");
    if (span.context == ShellContext::Arithmetic || within || openBracket.matchView(before).hasMatch())
        narrow(place, Fit::Digits, why);
    if (span.context == ShellContext::Parameter) {
        const qsizetype open = before.lastIndexOf(u"${");
        const bool isOperand = open >= 0 && operand.matchView(before.sliced(open)).hasMatch();
        narrow(place, isOperand ? Fit::Plain : Fit::Digits, Tr::tr("it is part of the expansion of a variable"));
    }
    if (span.inBackticks)
        narrow(place, Fit::Plain, Tr::tr("it stands in backticks, which are read twice"), false);
}

/// `{ echo x; } | sh`, `done > FILE` and `exec > FILE`: whose output that is does not stand beside it.
void ShellPlaces::narrowByGroups(ShellPlace &place) const
{
    for (qsizetype i = 0; i < m_scan.commands.size(); ++i) {
        const ScannedCommand &command = m_scan.commands.at(i);
        const Reading &reading = m_readings.at(i);
        if (command.piped && getsUnseen(command))
            narrow(place, reading.input, readBy(reading.program));
        const QString first = command.words.isEmpty() ? QString() : command.words.constFirst().value;
        const bool redirectsAll = command.words.isEmpty() || (first == u"exec" && command.words.size() == 1);
        if (redirectsAll)
            narrowByOutput(place, command);
    }
}

/// Whether the command reads a pipe whose other end is no simple command.
bool ShellPlaces::getsUnseen(const ScannedCommand &command) const
{
    return std::ranges::none_of(m_scan.commands, [&](const ScannedCommand &other) {
        return other.joint == ShellJoint::Pipe && other.end <= command.begin &&
               isPipe(m_text.sliced(other.end, command.begin - other.end));
    });
}

ShellPlaces::Taker ShellPlaces::narrowByCommand(ShellPlace &place, qsizetype index, qsizetype begin) const
{
    const ScannedCommand &command = m_scan.commands.at(index);
    const Reading &reading = m_readings.at(index);
    const auto word = std::ranges::find_if(
        command.words, [begin](const ScannedWord &one) { return holds(one.begin, one.end, begin); });
    if (word == command.words.cend()) {
        if (!reading.nothing)
            narrowByOutput(place, command);
        return Taker::Command;
    }
    const auto program =
        std::ranges::find_if_not(command.words, [](const ScannedWord &one) { return isAssignmentWord(one.value); });
    if (word < program) {
        narrowByAssignment(place, *word, begin);
        if (reading.code && reading.arguments == Fit::Plain) // shells, make: they expand what they find there
            narrow(place, reading.arguments, readBy(reading.program));
        return Taker::Variable;
    }
    if (matchesAny(program->value, u"export declare typeset local readonly"))
        return narrowByDeclaration(place, command, *word, begin);
    if (program->value == u"let" || program->value.startsWith(u"((") || comparesNumbers(wordsOf(command)))
        narrow(place, Fit::Digits, Tr::tr("it is part of arithmetic, which reads anything but digits as code"));
    if (m_scan.functions.contains(program->value) || !isCredential(command, *word, reading))
        narrow(place, reading.arguments, readBy(reading.program), reading.code);
    narrowByOutput(place, command);
    return Taker::Command;
}

ShellPlaces::Taker ShellPlaces::narrowByDeclaration(ShellPlace &place, const ScannedCommand &command,
                                                    const ScannedWord &word, qsizetype begin) const
{
    const QStringList words = wordsOf(command);
    const Arguments arguments = readArguments(words.sliced(1), {});
    if (arguments.has(u"-i"))
        narrow(place, Fit::Digits, Tr::tr("it is part of arithmetic, which reads anything but digits as code"));
    if (arguments.has(u"-n") || !isAssignmentWord(word.value))
        narrow(place, Fit::Plain, readBy(words.constFirst()));
    narrowByAssignment(place, word, begin);
    return Taker::Variable;
}

void ShellPlaces::narrowByAssignment(ShellPlace &place, const ScannedWord &word, qsizetype begin) const
{
    static const QRegularExpression subscript(u"(^\\w+|[(\\s])\\[[^\\]]*$"_s);
    const QStringView before = m_text.sliced(word.begin, begin - word.begin);
    if (subscript.matchView(before).hasMatch())
        narrow(place, Fit::Digits, Tr::tr("it is part of arithmetic, which reads anything but digits as code"));
    const QString name = word.value.section(QRegularExpression(u"[\\[+=]"_s), 0, 0);
    if (!before.contains(u'=') || isReadAsCode(name))
        narrow(place, Fit::Plain, readBy(name));
}

ShellPlaces::Taker ShellPlaces::narrowByInput(ShellPlace &place, qsizetype index) const
{
    const ScannedCommand &command = m_scan.commands.at(index);
    const Reading &reading = m_readings.at(index);
    const bool loop = command.words.isEmpty();
    const bool reads = loop || matchesAny(command.words.constFirst().value, u"read mapfile readarray");
    if (!reads)
        narrow(place, reading.input, readBy(reading.program), reading.code);
    narrowByOutput(place, command);
    return reads ? Taker::Variable : Taker::Command;
}

void ShellPlaces::narrowByOutput(ShellPlace &place, const ScannedCommand &command) const
{
    const QString intoFile = Tr::tr("it goes into a file, which may be read as code");
    for (const Redirection &redirection : command.redirections) {
        const QString &target = redirection.target.value;
        if (!redirection.isOutput() || redirection.op.startsWith(u"<<"))
            continue;
        const bool duplicates = redirection.op.endsWith(u'&') && matchesAny(target, u"1 2 -");
        if (!duplicates)
            narrow(place, redirection.op.endsWith(u'&') ? Fit::Plain : fitOfFile(target), intoFile);
    }
    const bool tees = !command.words.isEmpty() && command.words.constFirst().value == u"tee";
    for (const ScannedWord &word : command.words) {
        const bool file = tees && &word != &command.words.constFirst() && !word.value.startsWith(u'-');
        if (file || word.value.contains(u">("))
            narrow(place, fitOfFile(word.value), intoFile);
    }
    if (command.joint != ShellJoint::Pipe)
        return;
    const qsizetype next = nextInPipe(command);
    if (next < 0)
        return narrow(place, Fit::Plain, Tr::tr("it goes through a pipe, behind which it may be read as code"));
    narrow(place, m_readings.at(next).input, readBy(m_readings.at(next).program));
    narrowByOutput(place, m_scan.commands.at(next));
}

/// The index of the command that reads the output of @p command, or -1 where that is no simple one.
qsizetype ShellPlaces::nextInPipe(const ScannedCommand &command) const
{
    const auto next = std::ranges::find_if(
        m_scan.commands, [&](const ScannedCommand &other) { return other.begin >= command.end && other.piped; });
    const bool joined = next != m_scan.commands.cend() && isPipe(m_text.sliced(command.end, next->begin - command.end));
    return joined ? next - m_scan.commands.cbegin() : -1;
}

bool ShellPlaces::expandsAnything(const ScannedCommand &command) const
{
    const bool words = std::ranges::any_of(command.words, [](const ScannedWord &word) { return expands(word.value); });
    return words || std::ranges::any_of(command.redirections, [this](const Redirection &redirection) {
               const Heredoc body = m_scan.heredocs.value(redirection.heredoc, {});
               return expands(redirection.target.value) || expands(m_text.sliced(body.begin, body.end - body.begin));
           });
}

const QString &ShellPlaces::variableReader() const
{
    if (!m_variableReader)
        m_variableReader = findVariableReader();
    return *m_variableReader;
}

QString ShellPlaces::findVariableReader() const
{
    static const QRegularExpression indirect(
        u"\\$\\{!|\\$\\{[^}]*@[A-Za-z]\\}|\\$\\[|\\$\\{\\w+:\\s*[$A-Za-z(]|\\w\\[[^\\]\\n]*\\$|\\(\\("
        u"|\\[\\[[^\\n]*\\s-(eq|ne|lt|le|gt|ge)\\s|\\b(declare|typeset|local|readonly)\\s+-\\w*[in]|\\s-[vR]\\s"_s);
    for (qsizetype i = 0; i < m_scan.commands.size(); ++i) {
        const ScannedCommand &command = m_scan.commands.at(i);
        const Reading &reading = m_readings.at(i);
        const bool fed = command.piped || std::ranges::any_of(command.redirections,
                                                              [](const Redirection &one) { return one.op == u"<"; });
        if (reading.code && (fed || expandsAnything(command)))
            return reading.program;
        ShellPlace output;
        if (!reading.nothing && expandsAnything(command))
            narrowByOutput(output, command);
        if (output.fit < Fit::Any)
            return reading.program;
    }
    return indirect.matchView(m_text).hasMatch() ? u"bash"_s : QString();
}

} // namespace slipway::runbook
