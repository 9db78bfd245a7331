// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellcalls.h"

#include "shellarguments.h"
#include "shellcarriers.h"
#include "shellflow.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

// Shells within shells and carriers before a command: what lies beyond is not read and counts as opaque.
constexpr int deepest = 4;
constexpr int mostCarriers = 16;

constexpr auto builtins = std::to_array<QStringView>(
    {u".",       u":",        u"[",       u"[[",      u"alias",  u"bg",      u"break", u"builtin",   u"cd",
     u"command", u"continue", u"coproc",  u"declare", u"dirs",   u"echo",    u"eval",  u"exec",      u"exit",
     u"export",  u"false",    u"fg",      u"getopts", u"hash",   u"history", u"jobs",  u"kill",      u"let",
     u"local",   u"mapfile",  u"popd",    u"printf",  u"pushd",  u"pwd",     u"read",  u"readarray", u"readonly",
     u"return",  u"set",      u"shift",   u"shopt",   u"source", u"test",    u"time",  u"times",     u"trap",
     u"true",    u"type",     u"typeset", u"ulimit",  u"umask",  u"unalias", u"unset", u"wait"});

/// `NAME=…`, `NAME+=…` and `NAME[…]=…` before a command.
bool isAssignment(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0 || word.at(0).isDigit())
        return false;
    QStringView name = QStringView(word).first(equals);
    if (name.endsWith(u'+'))
        name.chop(1);
    if (name.endsWith(u']'))
        name = name.first(std::max<qsizetype>(name.indexOf(u'['), 0));
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

/// `docker --config DIR` takes its plug-ins from there.
bool namesItsOwnConfig(const QStringList &words)
{
    const QStringList first = words.first(std::min<qsizetype>(words.size(), 4));
    return words.constFirst().section(u'/', -1).startsWith(u"docker") &&
           std::ranges::any_of(first, [](const QString &word) { return word.startsWith(u"--config"); });
}

/// Of the options of ssh that are given by -o, those that start nothing and write nothing.
bool isPlainSsh(const Arguments &arguments)
{
    static const QRegularExpression plain(
        u"^(BatchMode|ConnectTimeout|ConnectionAttempts|StrictHostKeyChecking|LogLevel|ServerAlive\\w+|Port|User"
        u"|IdentitiesOnly|IdentityFile|PreferredAuthentications|\\w+Authentication|RequestTTY|ForwardAgent|HostKeyAlias"
        u"|UserKnownHostsFile=/dev/null|HostName|Compression|AddressFamily)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList given = arguments.values(u"-o");
    return std::ranges::all_of(given, [](const QString &value) { return plain.match(value).hasMatch(); });
}

bool hidesOptions(const QString &word)
{
    static const QRegularExpression expression(
        u"^\\$(\\{?[A-Za-z_]*(OPT|ARG|FLAG|PARAM)[A-Za-z_]*(\\[@\\])?\\}?|[@*])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return word.startsWith(u'$') && expression.match(word).hasMatch();
}

class Reader
{
public:
    ProgramCalls read(QStringView text)
    {
        readText(text, {.elsewhere = false, .decisive = true, .stopsOnError = true, .captured = false, .input = {}, .fed = {}}, 0);
        return std::move(m_list);
    }

private:
    struct Surroundings
    {
        bool elsewhere = false;
        bool decisive = true;
        bool stopsOnError = false;
        bool captured = false;
        QString input = {}; ///< what the text's first command is given to read
        QString fed = {};
    };

    void readText(QStringView text, const Surroundings &around, int depth)
    {
        if (depth > deepest) {
            m_list.opaque = true;
            return;
        }
        const ShellScan scan = scanShell(text);
        m_list.opaque = m_list.opaque || scan.opaque || scan.broken || !scan.whole;
        const QList<ExitFlow> flows = exitFlows(text, scan, around.stopsOnError);
        qsizetype counted = 0;
        for (const ScannedCommand &command : scan.commands) {
            if (depth == 0)
                m_line += int(text.sliced(counted, command.begin - counted).count(u'\n'));
            counted = command.begin;
            readCommand(text, scan, command, flows.at(&command - scan.commands.constData()), around, depth);
        }
    }

    void readCommand(QStringView text, const ShellScan &scan, const ScannedCommand &command, const ExitFlow &flow,
                     const Surroundings &around, int depth)
    {
        ProgramCall base;
        for (const Redirection &redirection : command.redirections) {
            base.writesFile = base.writesFile || redirection.writesFile();
            base.writesDevice = base.writesDevice || (redirection.isOutput() && isDevice(redirection.target.value));
            base.readsFile = base.readsFile || redirection.op == u"<";
            if (redirection.op == u"<")
                base.inputFile = redirection.target.value;
            else if (redirection.op == u"<<<")
                base.input += redirection.target.value + u'\n';
            else if (redirection.heredoc >= 0)
                base.input += bodyOf(text, scan.heredocs.at(redirection.heredoc));
        }
        base.elsewhere = around.elsewhere;
        base.line = m_line;
        base.piped = command.piped;
        base.captured = around.captured || command.substituted;
        base.decisive = around.decisive && flow.decisive;
        base.lost = around.captured || flow.lost;
        QStringList words;
        for (const ScannedWord &word : command.words) {
            words.append(word.value);
            base.hidden = base.hidden || hidesOptions(word.value);
        }
        const bool first = &command == scan.commands.constData();
        base.input += first ? around.input : QString();
        base.fed = base.piped ? m_written : first ? around.fed : QString();
        m_written = textWrittenBy(words, base.input);
        m_functions = scan.functions;
        follow(words, base, depth);
    }

    /// Emits what @p words start, going through carriers.
    void follow(QStringList words, ProgramCall base, int depth)
    {
        for (int carriers = 0; carriers < mostCarriers; ++carriers) {
            while (!words.isEmpty() && isAssignment(words.constFirst()))
                base.hidden = redirectsPrograms(words.takeFirst()) || base.hidden;
            if (words.isEmpty())
                return add(base);
            base.written = words.constFirst();
            base.function = m_functions.contains(base.written);
            const QStringList known = normalised(words);
            base.program = known.constFirst();
            base.hidden = base.hidden || namesItsOwnConfig(words);
            base.arguments = known.sliced(1);
            const Carrier *carrier = carrierOf(known);
            const std::optional<QStringList> inner = carrier ? carried(*carrier, known, base, depth) : std::nullopt;
            if (!inner)
                return base.program == u"find" ? addFind(base, depth) : add(base);
            if (inner->isEmpty())
                return;
            words = *inner;
            base.elsewhere = base.elsewhere || carrier->elsewhere;
            base.writesFile = base.writesDevice = false;
        }
        m_list.opaque = true;
    }

    /// The words that @p carrier starts, empty where they were a text that is read here; nothing where it carries none.
    std::optional<QStringList> carried(const Carrier &carrier, const QStringList &words, const ProgramCall &base,
                                       int depth)
    {
        const QStringList own = words.sliced(carrier.command.count(u' ') + 1);
        const Arguments arguments = readArguments(own, carrier.valueOptions, OptionOrder::BeforeOperands);
        if (!carrier.plainWith.isEmpty() && arguments.has(carrier.plainWith))
            return std::nullopt;
        const Surroundings inside{.elsewhere = base.elsewhere || carrier.elsewhere,
                                  .decisive = base.decisive && carrier.decides,
                                  .stopsOnError = false,
                                  .captured = base.captured,
                                  .input = base.input,
                                  .fed = base.fed};
        if (carrier.tail == Carrier::Tail::OptionText)
            return carriedByOption(carrier, own, arguments, base, inside, depth);
        QStringList inner = own.sliced(std::min(arguments.rest + carrier.operands, own.size()));
        if (carrier.operands > 0 && inner.contains(u"--"))
            inner = inner.sliced(inner.indexOf(u"--") + 1);
        const QString given = base.input.isEmpty() ? base.fed : base.input;
        if (inner.isEmpty() && !(carrier.tail == Carrier::Tail::Text && !given.isEmpty()))
            return std::nullopt;
        addCarrier(carrier, arguments, base);
        if (carrier.tail == Carrier::Tail::Words)
            return inner;
        if (!inner.isEmpty()) {
            readText(inner.join(u' '), inside, depth + 1);
            return QStringList();
        }
        m_list.opaque = m_list.opaque || base.input.isEmpty(); // echo may write something else than its words
        Surroundings bare = inside;
        bare.input = bare.fed = QString();
        readText(given, bare, depth + 1);
        return QStringList();
    }

    std::optional<QStringList> carriedByOption(const Carrier &carrier, const QStringList &own,
                                               const Arguments &arguments, const ProgramCall &base,
                                               const Surroundings &inside, int depth)
    {
        QStringList texts = readArguments(own, carrier.valueOptions).values(u"-c --command -C");
        const bool readsInput = arguments.rest >= own.size() || arguments.has(u"-s");
        if (texts.isEmpty() && readsInput && !base.input.isEmpty())
            texts.append(base.input);
        if (texts.isEmpty() && readsInput && !base.fed.isEmpty()) {
            m_list.opaque = true; // echo may write something else than its words
            texts.append(base.fed);
        }
        if (texts.isEmpty())
            return std::nullopt;
        addCarrier(carrier, arguments, base);
        for (const QString &text : std::as_const(texts))
            readText(text, inside, depth + 1);
        return QStringList();
    }

    /// `find … -exec CMD {} \;` starts CMD as well.
    void addFind(const ProgramCall &find, int depth)
    {
        add(find);
        m_list.opaque = m_list.opaque || depth > deepest;
        for (qsizetype i = 0; depth <= deepest && i < find.arguments.size(); ++i) {
            if (!matchesAny(find.arguments.at(i), u"-exec -execdir -ok -okdir"))
                continue;
            qsizetype end = i + 1;
            while (end < find.arguments.size() && find.arguments.at(end) != u";" && find.arguments.at(end) != u"+")
                ++end;
            ProgramCall base = find;
            base.decisive = false;
            base.writesFile = base.writesDevice = false;
            if (end > i + 1)
                follow(find.arguments.sliced(i + 1, end - i - 1), base, depth + 1);
            i = end;
        }
    }

    void addCarrier(const Carrier &carrier, const Arguments &arguments, ProgramCall base)
    {
        base.carrier = carrier.transparent && !arguments.has(carrier.changesWith) &&
                       (carrier.command != u"ssh" || isPlainSsh(arguments));
        add(base);
    }

    void add(const ProgramCall &call) { m_list.calls.append(call); }

    /// `echo "DROP TABLE x"` and `cat <<SQL`: what they hand to the next command of a pipe.
    static QString textWrittenBy(const QStringList &words, const QString &input)
    {
        const QString program = words.value(0).section(u'/', -1);
        if (program == u"echo" || program == u"printf")
            return words.sliced(1).join(u' ');
        return program == u"cat" && words.size() == 1 ? input : QString();
    }

    static QString bodyOf(QStringView text, const Heredoc &heredoc)
    {
        return text.sliced(heredoc.begin, std::max<qsizetype>(heredoc.end - heredoc.begin, 0)).toString();
    }

    static bool isDevice(const QString &path)
    {
        static const QRegularExpression expression(u"^/dev/(sd|hd|vd|xvd|nvme|mmcblk|mapper/|disk|dm-|md|loop|mem)"_s);
        return expression.match(path).hasMatch();
    }

    ProgramCalls m_list;
    QStringList m_functions;
    QString m_written; ///< by the command before
    int m_line = 0;
};

} // namespace

bool redirectsPrograms(const QString &word)
{
    static const QRegularExpression expression(
        u"^(PATH|LD_|GIT_|BASH_ENV|ENV=|SHELL=|\\w*PAGER=|EDITOR|VISUAL|BROWSER|IFS=|PROMPT_COMMAND|PYTHON|NODE_|PERL5|"
        u"RUBY"
        u"|JAVA_|LESS|TAR_OPTIONS|KUBE|RIPGREP_|HOME=|XDG_|DOCKER_CONFIG|HELM_|RSYNC_|CURL_HOME|PSQLRC|MAN|TF_CLI)"_s);
    return expression.match(word).hasMatch();
}

ProgramCalls programCallsOf(QStringView text)
{
    return Reader().read(text);
}

bool isShellBuiltin(QStringView name)
{
    return std::ranges::find(builtins, name) != builtins.end();
}

} // namespace slipway::runbook
