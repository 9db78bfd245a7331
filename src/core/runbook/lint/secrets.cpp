// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/rules.h"
#include "runbook/secrets.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway::runbook::linting {

namespace {

/// What a secret looks like; its last group is the secret itself.
struct Pattern
{
    QRegularExpression expression;
    bool certain = false; ///< such a text is never anything else
    const char *what;
};

const std::vector<Pattern> &patterns()
{
    const auto any = [](const QString &text) {
        return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
    };
    static const std::vector<Pattern> list = {
        {QRegularExpression(u"\\b((?:AKIA|ASIA)[0-9A-Z]{16})\\b"_s), true,
         QT_TRANSLATE_NOOP("lint", "an AWS access key")},
        {QRegularExpression(u"(-----BEGIN [A-Z ]*PRIVATE KEY-----)"_s), true,
         QT_TRANSLATE_NOOP("lint", "a private key")},
        {QRegularExpression(u"\\b(gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\\w{40,})"_s), true,
         QT_TRANSLATE_NOOP("lint", "a GitHub token")},
        {QRegularExpression(u"\\b(glpat-[\\w-]{20,})"_s), true, QT_TRANSLATE_NOOP("lint", "a GitLab token")},
        {QRegularExpression(u"\\b(xox[abprs]-[\\w-]{10,})"_s), true, QT_TRANSLATE_NOOP("lint", "a Slack token")},
        {QRegularExpression(u"(https://hooks\\.slack\\.com/services/T\\w+/B\\w+/\\w{16,})"_s), true,
         QT_TRANSLATE_NOOP("lint", "a Slack webhook")},
        {QRegularExpression(u"\\b(AIza[\\w-]{35})"_s), true, QT_TRANSLATE_NOOP("lint", "a Google API key")},
        {QRegularExpression(u"\\b([sr]k_live_\\w{20,})"_s), true, QT_TRANSLATE_NOOP("lint", "a Stripe key")},
        {QRegularExpression(u"\\b(npm_[A-Za-z0-9]{36})"_s), true, QT_TRANSLATE_NOOP("lint", "an npm token")},
        {QRegularExpression(u"\\b(eyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{10,})"_s), true,
         QT_TRANSLATE_NOOP("lint", "a signed token")},
        {any(u"aws_secret_access_key\\s*[=:]\\s*[\"']?([A-Za-z0-9/+]{40})\\b"_s), true,
         QT_TRANSLATE_NOOP("lint", "an AWS secret key")},
        {any(u"[a-z][a-z0-9+.-]*://[^\\s:/@'\"]*:([^\\s@/'\"]+)@[\\w.\\[-]"_s), false,
         QT_TRANSLATE_NOOP("lint", "a password in a URL")},
        {any(u"[\"'][\\w-]*(?:password|passwd|passphrase|secret|api_?key|token)[\"']\\s*:\\s*(?|\"((?:[^\"\\\\]|\\\\.)+)\"|'((?:[^'\\\\]|\\\\.)+)')"_s), false,
         QT_TRANSLATE_NOOP("lint", "a password in JSON")},
        {any(u"\\\\+\"[\\w-]*(?:password|passwd|passphrase|secret|api_?key|token)\\\\+\"\\s*:\\s*\\\\+\"([^\"\n]+?)\\\\+\""_s), false,
         QT_TRANSLATE_NOOP("lint", "a password in JSON")},
        {any(u"\\b[\\w-]*(?:password|passwd|secret(?:_access)?(?:_key)?|private_?key|api_?key|auth_?token|access_?token|PGPASSWORD)=[\"']?([^\\s\"'&|;]+)"_s),
         false, QT_TRANSLATE_NOOP("lint", "a password")},
        {any(u"[?&](?:[\\w-]*token|key|sig|signature|pwd|pass)=([^\\s\"'&#;|]{6,})"_s), false,
         QT_TRANSLATE_NOOP("lint", "a token in a URL")},
        {any(u"\\b(?:x-[\\w-]*(?:key|token|secret|auth)[\\w-]*|api-?key|(?:private|job|deploy)-token)\\s*:\\s*([\\w+/=.~-]{8,})"_s),
         false, QT_TRANSLATE_NOOP("lint", "a token in a header")},
        {any(u"\\s--(?:password|passwd|pass|token|auth-token|api-?key|secret)\\s+[\"']?([^\\s\"'-][^\\s\"']{5,})"_s), false,
         QT_TRANSLATE_NOOP("lint", "a password")},
        {any(u"\\b(?:redis-cli|valkey-cli)\\b.*\\s-a[ =]?[\"']?([^\\s\"']+)"_s), false,
         QT_TRANSLATE_NOOP("lint", "a password of Redis")},
        {any(u"\\bsshpass\\s+-p\\s*[\"']?([^\\s\"']+)"_s), false, QT_TRANSLATE_NOOP("lint", "a password of SSH")},
        {any(u"\\bvault\\s+login\\s+(?:-\\S+\\s+)*(?:token=)?([^\\s=\"'-][^\\s=\"']{7,})(?=\\s|$)"_s), false,
         QT_TRANSLATE_NOOP("lint", "a token of Vault")},
        {any(u"\\b(?:password|identified\\s+by)\\s+'([^']+)'"_s), false, QT_TRANSLATE_NOOP("lint", "a password in SQL")},
        {any(u"(?<![\\w.-])[\\w.-]*(?:password|passwd|passwort|kennwort|passphrase|secret|api_?key|token)\\s*:\\s+[\"'`]?(?=[^\\s\"'`]*\\d)([^\\s\"'`#,;]{6,})"_s), false,
         QT_TRANSLATE_NOOP("lint", "a password")},
        {any(u"authorization:\\s*(?:bearer|basic|token)\\s+([\\w+/=.~-]{8,})"_s), false,
         QT_TRANSLATE_NOOP("lint", "a token in a header")},
        {any(u"\\bcurl\\b.*\\s(?:-u|--user)[ =][\"']?[^\\s:'\"]+:([^\\s'\"]+)"_s), false,
         QT_TRANSLATE_NOOP("lint", "a password of curl")},
        {QRegularExpression(u"\\bmysql\\w*\\b.*\\s-p([^\\s'\"-][^\\s'\"]*)"_s), false,
         QT_TRANSLATE_NOOP("lint", "a password of mysql")},
    };
    return list;
}

/// Stands for a secret instead of being one.
bool isStandIn(const QString &secret)
{
    static const QRegularExpression standIn(
        u"^[$<{\\[*%(]|^(x+|\\.+|\\*+|…|-+|_+)$|^(your|my|the|some|example|changeme|change[_-]me|placeholder|redacted|"
        u"secret"
        u"|password|passwd|pass|token|user|none|null|true|false|from|read|file|env)([_.-]|$)|^(my|your)[A-Z]+$|\\$\\{?\\w|EXAMPLE$|XXX|\\.\\.\\."_s,
        QRegularExpression::CaseInsensitiveOption);
    return standIn.match(secret).hasMatch();
}

/// Passwords of examples and tests are bad manners, not leaks.
bool isHarmless(const QString &secret)
{
    static const QRegularExpression harmless(
        u"^(test|demo|dev|admin|root|postgres|guest|foo|bar|qwerty|1234|abc|sample)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return secret.size() < 8 || harmless.match(secret).hasMatch();
}

} // namespace

QString excerptOf(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString line = withoutSecrets(text.trimmed().section(u'\n', 0, 0));
    return line.size() > longest ? line.first(longest - 1) + u'…' : line;
}

void checkSecrets(const LintContext &context, Report &report)
{
    for (int line = 1; line <= context.source.lineCount(); ++line) {
        const QString text = context.source.line(line).toString();
        for (const Pattern &pattern : patterns()) {
            const auto match = pattern.expression.match(text);
            const QString secret = match.captured(1);
            if (!match.hasMatch() || isStandIn(secret))
                continue;
            const auto severity =
                pattern.certain && !isHarmless(secret) ? Finding::Severity::Error : Finding::Severity::Warning;
            report.add(severity, u"secret-in-text"_s, line,
                       Lint::tr("This looks like %1 (%2…)")
                           .arg(QCoreApplication::translate("lint", pattern.what),
                                secret.first(std::min<qsizetype>(3, secret.size()))),
                       Lint::tr("read it from the environment or a secret store, and replace it where it is valid"));
            break;
        }
    }
}

} // namespace slipway::runbook::linting

namespace slipway::runbook {

QString withoutSecrets(const QString &text)
{
    static const QRegularExpression key(
        uR"((-----BEGIN [A-Z ]*PRIVATE KEY-----)[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$))"_s);
    QString out = text;
    if (out.contains("PRIVATE KEY"_L1))
        out.replace(key, u"\\1•••\\2"_s);
    for (const linting::Pattern &pattern : linting::patterns()) {
        auto match = pattern.expression.match(out);
        while (match.hasMatch()) {
            const bool secret = !match.captured(1).startsWith("-----BEGIN"_L1) && !linting::isStandIn(match.captured(1));
            qsizetype next = match.capturedEnd();
            if (secret) {
                out.replace(match.capturedStart(1), match.capturedLength(1), u"•••"_s);
                next += 3 - match.capturedLength(1);
            }
            match = pattern.expression.match(out, next);
        }
    }
    return out;
}

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isString())
        return withoutSecrets(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(withoutSecrets(one));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = withoutSecrets(QJsonValue(it.value()));
    return object;
}

} // namespace slipway::runbook
