// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace slipway::runbook::linting {

namespace {

/// The name that GitHub gives a heading: letters, digits, - and _ in lower case, blanks as -.
QString slugOf(const QString &heading)
{
    QString slug;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const QChar c = heading.at(i);
        char32_t code = c.unicode();
        if (c.isHighSurrogate() && i + 1 < heading.size())
            code = QChar::surrogateToUcs4(c, heading.at(++i));
        if (QChar::isLetterOrNumber(code) || QChar::isMark(code) || code == U'-' || code == U'_')
            slug += QString::fromUcs4(&code, 1).toLower();
        else if (code == U' ')
            slug += u'-';
    }
    return slug;
}

QSet<QString> slugsOf(const LintContext &context)
{
    static const QRegularExpression explicitName(u"<[^>]*\\b(?:id|name)=[\"']([^\"']+)[\"']|\\{#([\\w-]+)\\}"_s);
    QSet<QString> slugs;
    QHash<QString, int> seen;
    for (const LintHeading &heading : context.headings) {
        const QString slug = slugOf(heading.text);
        const int count = seen[slug]++;
        slugs.insert(count == 0 ? slug : slug + u'-' + QString::number(count));
    }
    for (auto it = explicitName.globalMatch(context.runbook.source); it.hasNext();) {
        const auto match = it.next();
        slugs.insert(match.captured(1) + match.captured(2));
    }
    return slugs;
}

/// A heading's number and what it numbers: {"phase", 3, ""} for "Phase 3: …", {"", 2, "4."} for "4.2 …".
struct Number
{
    QString word;
    QString prefix;
    int value = 0;
};

std::optional<Number> numberOf(const QString &heading)
{
    static const QRegularExpression expression(
        u"^(?:[^\\w]*)(\\p{L}+\\s+)?((?:\\d+\\.)*)(\\d{1,3})(?=[.):\\s–—-]|$)(?!\\s*(?:%|minutes|hours|min|h\\b|days))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = expression.match(heading);
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression counting(
        u"^(|phase|step|stage|part|issue|section|option|task|problem|scenario|schritt|teil|abschnitt|étape|etape|fase|paso|passo)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString word = match.captured(1).trimmed().toLower();
    if (!counting.match(word).hasMatch())
        return std::nullopt;
    return Number{.word = word, .prefix = match.captured(2), .value = match.captured(3).toInt()};
}

/// Compares a heading's number with that of its sibling before it.
void compare(const LintHeading &heading, const Number &number, const Number &before, Report &report)
{
    const bool version = number.prefix.count(u'.') > 1 && number.word.isEmpty();
    if (number.prefix != before.prefix || version || number.value < before.value || number.value == before.value + 1)
        return;
    const QString written = number.prefix + QString::number(number.value);
    if (number.value == before.value)
        report.warning(u"numbering"_s, heading.line, Lint::tr("The number %1 is used twice").arg(written),
                       Lint::tr("number the headings one after the other"));
    else
        report.warning(u"numbering"_s, heading.line,
                       Lint::tr("%1 follows %2: a step may be missing")
                           .arg(written, before.prefix + QString::number(before.value)),
                       Lint::tr("number the headings one after the other"));
}

} // namespace

void checkAnchors(const LintContext &context, Report &report)
{
    const QSet<QString> slugs = slugsOf(context);
    for (const LintLink &link : context.links) {
        if (!link.url.startsWith(u'#') || link.url.size() < 2)
            continue;
        const QString wanted = QUrl::fromPercentEncoding(link.url.sliced(1).toUtf8());
        if (!slugs.contains(wanted) && !slugs.contains(wanted.toLower()) && wanted != u"top")
            report.warning(u"broken-anchor"_s, link.line, Lint::tr("#%1 leads nowhere").arg(wanted),
                           Lint::tr("correct it to the heading that is meant"));
    }
}

void checkDuplicateHeadings(const LintContext &context, Report &report)
{
    QHash<QString, int> seen; // heading below its parents → line
    QStringList path;
    for (const LintHeading &heading : context.headings) {
        while (path.size() >= heading.level)
            path.removeLast();
        while (path.size() < heading.level - 1)
            path.append(QString());
        path.append(heading.text.simplified().toCaseFolded());
        const QString key = path.join(u'\n');
        const auto before = seen.constFind(key);
        if (before == seen.cend())
            seen.insert(key, heading.line);
        else if (!heading.text.isEmpty())
            report.warning(u"duplicate-heading"_s, heading.line,
                           Lint::tr("\"%1\" is a heading already in line %2").arg(heading.text).arg(*before),
                           Lint::tr("give one of them another name"));
    }
}

void checkNumbering(const LintContext &context, Report &report)
{
    QHash<QString, Number> before; // level and word → the last number below the same parent
    for (const LintHeading &heading : context.headings) {
        before.removeIf([&](const auto &entry) { return entry.key().section(u' ', 0, 0).toInt() > heading.level; });
        const auto number = numberOf(heading.text);
        if (!number)
            continue;
        const QString key = QString::number(heading.level) + u' ' + number->word;
        if (const auto last = before.constFind(key); last != before.cend())
            compare(heading, *number, *last, report);
        before.insert(key, *number);
    }
}

} // namespace slipway::runbook::linting
