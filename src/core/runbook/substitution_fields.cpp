// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "shellreaders.h"
#include "substitution.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

using base::Tr;

namespace {

base::Result<QString> textOf(base::Result<Replaced> replaced)
{
    return std::move(replaced).transform([](Replaced &&done) { return std::move(done.text); });
}

base::Result<QString> replaceWith(const QString &text, int line, const QList<Binding> &bindings, const Quoting &quoting)
{
    const Quoting open = [&quoting](const Match &match) {
        return match.binding->secret ? std::nullopt : quoting(match);
    };
    return textOf(replaceMatches(text, line, matchesOf(text, bindings), open));
}

bool isHost(const QString &value)
{
    static const QRegularExpression expression(u"^[A-Za-z0-9_\\[][A-Za-z0-9._:\\[\\]-]*$"_s);
    return expression.match(value).hasMatch();
}

/// Where scheme and host of @p url end.
qsizetype endOfHost(const QString &url)
{
    const qsizetype scheme = url.indexOf(u"://");
    const qsizetype end = url.indexOf(QRegularExpression(u"[/?#]"_s), scheme < 0 ? 0 : scheme + 3);
    return end < 0 ? url.size() : end;
}

/// The quote within which @p offset of a PromQL @p query stands, or NUL.
QChar quoteAt(QStringView query, qsizetype offset)
{
    QChar quote;
    for (qsizetype i = 0; i < offset; ++i) {
        const QChar c = query[i];
        if (quote.isNull() && (c == u'"' || c == u'\'' || c == u'`'))
            quote = c;
        else if (!quote.isNull() && c == u'\\' && quote != u'`')
            ++i;
        else if (c == quote)
            quote = QChar();
    }
    return quote;
}

std::optional<QString> quotedForQuery(const QString &value, QChar quote)
{
    static const QRegularExpression bare(u"^[A-Za-z0-9_:.]+$"_s);
    if (bare.match(value).hasMatch())
        return value;
    if (quote.isNull() || quote == u'`' || value.contains(u'\n'))
        return std::nullopt;
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s);
    return escaped.replace(quote, u'\\' + QString(quote));
}

} // namespace

base::Result<Replaced> replaceInCode(const QString &text, int line, const QList<Binding> &bindings)
{
    const Quoting quoting = [&text](const Match &match) {
        const Binding &binding = *match.binding;
        const QChar before = match.begin > 0 ? text.at(match.begin - 1) : u' ';
        const bool option = binding.value.startsWith(u'-') && before.isSpace() && !binding.literal.startsWith(u'-');
        const bool taken = !binding.secret && !option && fits(Fit::Code, binding.value, binding.literal, {});
        return taken ? std::optional(binding.value) : std::nullopt;
    };
    return replaceMatches(text, line, matchesOf(text, bindings), quoting,
                          [](const Match &) { return Tr::tr("it is part of code there"); });
}

base::Result<QString> replaceInUrl(const QString &url, int line, const QList<Binding> &bindings)
{
    const qsizetype host = endOfHost(url);
    return replaceWith(url, line, bindings, [host](const Match &match) -> std::optional<QString> {
        const Binding &binding = *match.binding;
        if (binding.literal.contains(u"://"))
            return QUrl(binding.value, QUrl::StrictMode).isValid() ? std::optional(binding.value) : std::nullopt;
        if (match.begin < host)
            return isHost(binding.value) ? std::optional(binding.value) : std::nullopt;
        const QByteArray kept = binding.literal.contains(u'/') ? "/:@" : ":@";
        return QString::fromLatin1(QUrl::toPercentEncoding(binding.value, kept));
    });
}

base::Result<QString> replaceInQuery(const QString &promql, int line, const QList<Binding> &bindings)
{
    return replaceWith(promql, line, bindings, [&promql](const Match &match) {
        return quotedForQuery(match.binding->value, quoteAt(promql, match.begin));
    });
}

base::Result<QString> replaceInExpectation(const QString &expected, int line, const QList<Binding> &bindings)
{
    const bool regex = expected.size() > 1 && expected.startsWith(u'/') && expected.endsWith(u'/');
    QJsonParseError error;
    QJsonDocument::fromJson(expected.toUtf8(), &error);
    const bool json = error.error == QJsonParseError::NoError;
    return replaceWith(expected, line, bindings, [regex, json](const Match &match) -> std::optional<QString> {
        const QString &value = match.binding->value;
        return regex ? QRegularExpression::escape(value) : json ? jsonEscaped(value) : value;
    });
}

base::Result<QString> replaceInPath(const QString &path, int line, const QList<Binding> &bindings)
{
    return replaceWith(path, line, bindings, [](const Match &match) -> std::optional<QString> {
        const QString &value = match.binding->value;
        const bool option = match.begin == 0 && value.startsWith(u'-');
        return option || value.contains(QChar(0)) ? std::nullopt : std::optional(value);
    });
}

} // namespace slipway::runbook
