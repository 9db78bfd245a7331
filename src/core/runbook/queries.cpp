// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries.h"

#include "commandwords.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// Where the pipe outside quotes stands; the end where there is none.
qsizetype pipeAt(QStringView text)
{
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (!quote.isNull())
            quote = text[i] == quote ? QChar() : quote;
        else if (text[i] == u'\'' || text[i] == u'"')
            quote = text[i];
        else if (text[i] == u'|')
            return i;
    }
    return text.size();
}

bool isUrl(const QString &word)
{
    return word.startsWith("http://"_L1) || word.startsWith("https://"_L1);
}

/// "localhost:8000/health" is a URL to curl, as is "example.com/status".
QString urlOf(const QString &word)
{
    if (isUrl(word))
        return word;
    const qsizetype slash = word.indexOf(u'/');
    const QStringView host = slash < 0 ? QStringView(word) : QStringView(word).first(slash);
    const bool named = host.startsWith("localhost"_L1) || (host.contains(u'.') && !host.startsWith(u'.') && host.size() > 3) || host.contains(u':');
    return named && !word.startsWith(u'-') ? u"http://"_s + word : QString();
}

bool expandsInShell(QStringView url)
{
    return url.contains(u'$') || url.contains(u'`') || url.contains(u'*');
}

enum class Option { Plain, WithValue, Data, Get, Foreign };

/// What curl's option means for a native request; Foreign ones keep the command a command.
Option optionOf(const QString &option)
{
    static const QStringList plain = {u"--fail"_s, u"--silent"_s, u"--show-error"_s, u"--location"_s, u"--fail-with-body"_s, u"--verbose"_s, u"--compressed"_s, u"--include"_s, u"--globoff"_s, u"--no-progress-meter"_s, u"--http2"_s};
    static const QStringList valued = {u"-o"_s, u"--output"_s, u"-m"_s, u"--max-time"_s, u"--connect-timeout"_s, u"--retry"_s, u"--retry-delay"_s, u"--retry-max-time"_s};
    if (option == "-G"_L1 || option == "--get"_L1)
        return Option::Get;
    if (option == "--data-urlencode"_L1)
        return Option::Data;
    if (plain.contains(option))
        return Option::Plain;
    if (valued.contains(option))
        return Option::WithValue;
    const bool letters = option.size() > 1 && option[1] != u'-'
                         && std::all_of(option.begin() + 1, option.end(), [](QChar c) { return QStringView(u"sSfLgviG").contains(c); });
    if (!letters)
        return Option::Foreign;
    return option.contains(u'G') ? Option::Get : Option::Plain;
}

struct Curl
{
    QString url;
    QStringList data;
    bool get = false;
};

std::optional<Curl> readCurl(const QStringList &words)
{
    Curl curl;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(u'-')) {
            const QString url = urlOf(word);
            if (url.isEmpty() || !curl.url.isEmpty())
                return std::nullopt;
            curl.url = url;
            continue;
        }
        switch (optionOf(word)) {
        case Option::Plain:
            break;
        case Option::Get:
            curl.get = true;
            break;
        case Option::WithValue:
            ++i;
            break;
        case Option::Data:
            curl.data.append(words.value(++i));
            break;
        case Option::Foreign:
            return std::nullopt;
        }
    }
    if (curl.url.isEmpty() || (!curl.data.isEmpty() && !curl.get && !curl.url.contains("/api/v1/query"_L1)))
        return std::nullopt;
    return curl;
}

/// `\"` inside single quotes reaches the server with its backslash; its author meant the quote.
QString cleanQuery(QString query)
{
    query.replace(u"\\\""_s, u"\""_s);
    if (!query.contains(u'%'))
        return query;
    const QString spaced = QString(query).replace(u'+', u' ');
    const QString decoded = QUrl::fromPercentEncoding(spaced.toUtf8());
    return decoded.contains(QChar(QChar::ReplacementCharacter)) ? query : decoded;
}

/// The end of a query inside a URL: `&` outside of its strings begins the next parameter.
qsizetype queryEnd(QStringView text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (text[i] == u'&' && !quoted)
            return i;
    }
    return text.size();
}

bool takePrometheus(const Curl &curl, Request &request)
{
    const qsizetype api = curl.url.indexOf("/api/v1/query"_L1);
    if (api < 0)
        return false;
    for (const QString &data : curl.data) {
        if (data.startsWith("query="_L1))
            request.promql = cleanQuery(data.sliced(6));
    }
    qsizetype at = curl.url.indexOf("?query="_L1);
    if (at < 0)
        at = curl.url.indexOf("&query="_L1);
    if (request.promql.isEmpty() && at >= 0) {
        const QStringView rest = QStringView(curl.url).sliced(at + 7);
        request.promql = cleanQuery(rest.first(queryEnd(rest)).toString());
    }
    request.url = curl.url.first(api);
    return !request.promql.isEmpty();
}

/// `| jq` only shows; `| grep WORD` says what is expected. False for any other filter.
bool readFilters(QStringView filters, Request &request)
{
    while (!filters.isEmpty()) {
        const QStringView rest = filters.sliced(1);
        const qsizetype next = pipeAt(rest);
        const Invocation filter = innermost(firstCommand(rest.first(next)));
        filters = rest.sliced(next);
        const bool shows = filter.program == "jq"_L1 || filter.program == "json_pp"_L1 || filter.program == "head"_L1
                           || (filter.program.startsWith("python"_L1) && filter.arguments.contains(u"json.tool"_s));
        const bool looks = filter.program == "grep"_L1 && !filter.hasShort(u'v') && filter.operands().size() == 1;
        if (looks)
            request.expected = filter.operands().first();
        if (!shows && !looks)
            return false;
    }
    return true;
}

int intervalOf(const QString &text)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    return ok ? std::max(1, static_cast<int>(std::lround(seconds))) : 2;
}

} // namespace

std::optional<Request> readRequest(QStringView statement)
{
    statement = statement.trimmed();
    if (!statement.startsWith("curl"_L1) && !statement.startsWith("wget"_L1))
        return std::nullopt;
    const qsizetype pipe = pipeAt(statement);
    const QStringView head = statement.first(pipe);
    if (head.contains(u';') || head.contains("||"_L1) || head.contains("&&"_L1))
        return std::nullopt;
    QStringList words = firstCommand(head);
    if (words.value(0) == "wget"_L1) {
        words.removeIf([](const QString &word) { return word == "-q"_L1 || word == "-qO-"_L1 || word == "-O-"_L1 || word == "--spider"_L1 || word == "-O"_L1 || word == "-"_L1; });
    } else if (words.value(0) != "curl"_L1) {
        return std::nullopt;
    }
    const auto curl = readCurl(words);
    Request request;
    if (!curl || !readFilters(statement.sliced(pipe), request))
        return std::nullopt;
    request.url = curl->url;
    const bool prometheus = takePrometheus(*curl, request);
    if (expandsInShell(curl->url) && !prometheus)
        return std::nullopt;
    return request;
}

bool isHealthUrl(const QString &url)
{
    static constexpr QStringView names[] = {u"health", u"healthz", u"healthcheck", u"health-check", u"health_check", u"ready", u"readyz", u"readiness", u"live",
                                            u"livez", u"liveness", u"ping", u"status", u"alive", u"heartbeat", u"up", u"healthy", u"_health", u"__health__", u"heartbeat", u"_status", u"isalive", u"is_alive", u"_ping"};
    const QString path = QUrl(url.section(u'?', 0, 0)).path();
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return std::any_of(std::begin(names), std::end(names), [&](QStringView name) { return part.compare(name, Qt::CaseInsensitive) == 0; });
    });
}

std::optional<Watched> readWatch(QStringView statement)
{
    const QStringList words = firstCommand(statement);
    if (words.value(0) != "watch"_L1)
        return std::nullopt;
    Watched watched;
    qsizetype at = 1;
    for (; at < words.size() && words.at(at).startsWith(u'-'); ++at) {
        const QString &option = words.at(at);
        if (option == "-n"_L1 || option == "--interval"_L1)
            watched.interval = intervalOf(words.value(++at));
        else if (option.startsWith("-n"_L1))
            watched.interval = intervalOf(option.sliced(2));
        else if (option.startsWith("--interval="_L1))
            watched.interval = intervalOf(option.sliced(11));
    }
    watched.command = words.sliced(std::min(at, words.size())).join(u' ');
    return watched;
}

} // namespace slipway::runbook::reading
