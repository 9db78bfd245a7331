// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/expectation.h"

#include "base/recorded.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace slipway::run {
using base::recorded;

namespace {

Match no(const QString &why)
{
    return {false, why};
}

/// A part of an answer that is not what was expected there.
struct Difference
{
    QString path;
    QJsonValue wanted;
    QJsonValue got; ///< undefined where the answer has no such part
    bool element = false; ///< of a list, none of whose elements is the wanted one
};

/// The first part of @p actual that lacks what @p wanted holds; none where it is a subset.
std::optional<Difference> differenceIn(const QJsonValue &wanted, const QJsonValue &actual, const QString &path)
{
    if (wanted.isObject() && actual.isObject()) {
        const QJsonObject object = wanted.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (auto inner = differenceIn(it.value(), actual.toObject().value(it.key()), path + u'.' + it.key()))
                return inner;
        }
        return {};
    }
    if (wanted.isArray() && actual.isArray()) {
        const QJsonArray candidates = actual.toArray();
        for (const QJsonValue &element : wanted.toArray()) {
            const bool found = std::ranges::any_of(
                candidates, [&](const QJsonValue &candidate) { return !differenceIn(element, candidate, path); });
            if (!found)
                return Difference{path, element, actual, true};
        }
        return {};
    }
    return wanted == actual ? std::nullopt : std::optional(Difference{path, wanted, actual});
}

/// As it stands in JSON, texts without their quotes; a long one is cut.
QString shown(const QJsonValue &value)
{
    constexpr qsizetype most = 80;
    QString text = value.toString();
    if (value.isObject() || value.isArray()) {
        const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        text = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    } else if (!value.isString() || text.isEmpty()) {
        text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        text = text.sliced(1, text.size() - 2);
    }
    return text.size() > most ? text.first(most) + u'…' : text;
}

QString told(const Difference &difference)
{
    const QString wanted = shown(difference.wanted);
    if (difference.got.isUndefined())
        return recorded("expected %1 = %2, and the answer has no %1").arg(difference.path, wanted);
    if (difference.element)
        return recorded("expected %2 in %1, got %3").arg(difference.path, wanted, shown(difference.got));
    return recorded("expected %1 = %2, got %3").arg(difference.path, wanted, shown(difference.got));
}

Match matchJson(const QJsonDocument &expected, const QString &output)
{
    const QJsonDocument actual = QJsonDocument::fromJson(output.toUtf8());
    if (actual.isNull())
        return no(recorded("the answer is not JSON"));
    const auto value = [](const QJsonDocument &document) {
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    };
    const auto difference = differenceIn(value(expected), value(actual), QStringLiteral("$"));
    return difference ? no(told(*difference)) : Match{};
}

/// What came is told where it is one line, which can be compared at a glance.
QString lacking(const QString &wanted, const QString &output)
{
    constexpr qsizetype most = 80;
    const QString came = output.trimmed();
    if (came.isEmpty())
        return recorded("expected \"%1\", got nothing").arg(wanted);
    if (came.contains(u'\n') || came.size() > most)
        return recorded("the output lacks \"%1\"").arg(wanted);
    return recorded("expected \"%1\", got \"%2\"").arg(wanted, came);
}

Match matchRegex(const QString &pattern, const QString &output)
{
    const QRegularExpression regex(pattern, QRegularExpression::MultilineOption);
    if (!regex.isValid())
        return no(recorded("the expected pattern is not valid: %1").arg(regex.errorString()));
    return regex.match(output).hasMatch() ? Match{} : no(recorded("the output does not match /%1/").arg(pattern));
}

bool holds(double actual, const QString &comparison, double wanted)
{
    if (comparison == u">")
        return actual > wanted;
    if (comparison == u">=" || comparison == u"≥")
        return actual >= wanted;
    if (comparison == u"<")
        return actual < wanted;
    if (comparison == u"<=" || comparison == u"≤")
        return actual <= wanted;
    return qFuzzyCompare(actual + 1, wanted + 1);
}

/// A number as an output shows it.
struct Shown
{
    QString number;
    QString unit; ///< may be empty
};

/// The number that @p line shows, alone or with one label beside it ("workers: 3", "(integer) 64", "64 config.yaml"). A
/// date, a complaint, a port in a sentence, "3 of 100" and "1,024", which means two numbers, show none.
std::optional<Shown> shownIn(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:[^\d:=]{1,40}[:=]\s*|\([^\d()]{1,20}\)\s*)?)"
                       R"(([+-]?\d+(?:\.\d+)?)(?:(%|[^\W\d_]{1,3}(?:/[^\W\d_]+)?)?|\s+([^\s\d]{1,80}))$)"));
    static const QRegularExpression complaint(
        QStringLiteral("\\b(error|fatal|fail(ed|ure)?|refused|denied|cannot|time(d )?out|warning|code|port|pid|line)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line);
    if (!match.hasMatch() || complaint.match(line).hasMatch())
        return {};
    return Shown{match.captured(1), match.captured(2) + match.captured(3)};
}

/// The one number of @p output; none where there is none or more than one could be meant.
std::optional<Shown> onlyNumberOf(const QString &output)
{
    static const QRegularExpression digit(QStringLiteral(R"(\d)"));
    QStringList lines = output.split(u'\n');
    lines.removeIf([](const QString &line) { return !line.contains(digit); });
    return lines.size() == 1 ? shownIn(lines.constFirst().trimmed()) : std::nullopt;
}

/// Whether both are of one measure: "2 s" is not compared with "< 500 ms", nor "1.2k" with "< 10".
bool sameMeasure(const QString &shown, const QString &wanted)
{
    static const QRegularExpression measure(
        QStringLiteral("^(%|[kKMGTP]|[kKMGTP]?i?(B|bit)(/s)?|[nµum]?s|sec|min|m|h|d)$"));
    static const QRegularExpression magnitude(QStringLiteral("^[kKMGTPm]i?$"));
    if (wanted.isEmpty())
        return !magnitude.match(shown).hasMatch();
    return shown == wanted || !measure.match(shown).hasMatch();
}

Match undecided(const QString &why)
{
    return {false, why, true};
}

std::optional<Match> matchNumber(const QString &expected, const QString &output)
{
    static const QRegularExpression comparison(
        QStringLiteral(R"(^\D{0,40}?(>=|<=|≥|≤|>|<|==?)\s*(-?\d+(?:\.\d+)?)\s*(\S{0,12})$)"));
    const auto wanted = comparison.match(expected);
    if (!wanted.hasMatch())
        return std::nullopt;
    const QString limit = wanted.captured(1) + u' ' + wanted.captured(2) + wanted.captured(3);
    static const QRegularExpression digit(QStringLiteral(R"(\d)"));
    if (!output.contains(digit) && wanted.captured(1).startsWith(u'=')) // "should return 0" may mean the exit code
        return undecided(recorded("the output holds no number"));
    if (!output.contains(digit))
        return no(recorded("the output holds no number"));
    const auto actual = onlyNumberOf(output);
    if (!actual)
        return undecided(recorded("the output does not show one number alone; see for yourself whether it is %1").arg(limit));
    if (!sameMeasure(actual->unit, wanted.captured(3))) {
        return undecided(recorded("the output says %1; see for yourself whether that is %2")
                             .arg(QString(actual->number + u' ' + actual->unit), limit));
    }
    if (holds(actual->number.toDouble(), wanted.captured(1), wanted.captured(2).toDouble()))
        return Match{};
    return no(recorded("expected %1, got %2").arg(limit, actual->number));
}

/// Of an empty answer and of one that lacks something, standard output must be known whole, and a complaint beside it
/// makes neither sure.
Match matchEmpty(const QString &output, const std::optional<QString> &standard)
{
    if (!standard.value_or(QString()).trimmed().isEmpty())
        return no(recorded("the output is not empty"));
    if (!standard || !output.trimmed().isEmpty())
        return undecided(recorded("see for yourself whether nothing was shown but messages"));
    return Match{};
}

Match matchAbsence(const QString &pattern, const QString &output, const std::optional<QString> &standard)
{
    const QRegularExpression regex(pattern, QRegularExpression::MultilineOption);
    if (!regex.isValid())
        return no(recorded("the expected pattern is not valid: %1").arg(regex.errorString()));
    if (regex.match(standard.value_or(output)).hasMatch())
        return no(recorded("the output matches /%1/").arg(pattern));
    const QRegularExpression anyCase(pattern, QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const bool silent = standard && standard->trimmed().isEmpty() && !output.trimmed().isEmpty();
    if (!standard || silent || anyCase.match(output).hasMatch())
        return undecided(recorded("see for yourself whether the output holds no %1").arg(pattern));
    return Match{};
}

/// Whether @p end of a wanted text runs on into @p beside: "active" stands in "inactive", "2.0.0" in "12.0.0".
bool runsOn(QChar end, QChar beside)
{
    return (end.isLetter() && beside.isLetter()) || (end.isDigit() && beside.isDigit());
}

Match matchText(const QString &wanted, const QString &output)
{
    bool within = false;
    for (qsizetype at = output.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0; at = output.indexOf(wanted, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + wanted.size();
        const bool before = at > 0 && runsOn(wanted.front(), output.at(at - 1));
        const bool behind = end < output.size() && runsOn(wanted.back(), output.at(end));
        if (!before && !behind)
            return Match{};
        within = true;
    }
    if (within)
        return undecided(recorded("\"%1\" is only part of a word in the output; see for yourself whether that is meant").arg(wanted));
    return no(lacking(wanted, output));
}

} // namespace

bool wantsNothing(const QString &expected)
{
    return expected.trimmed() == u"(nothing)";
}

std::optional<int> expectedStatus(const QString &expected)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:HTTP(?:/\d(?:\.\d)?)?\s*|status(?: code)?:?\s*)?([1-5]\d\d)(?:\s+[A-Za-z ]{1,30})?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(expected.trimmed());
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

Match matches(const QString &expected, const QString &output, std::optional<int> httpStatus,
              const std::optional<QString> &standardOutput)
{
    const QString wanted = expected.trimmed();
    if (wanted.isEmpty())
        return {};
    if (wanted.startsWith(u'{') || wanted.startsWith(u'[')) {
        const QJsonDocument json = QJsonDocument::fromJson(wanted.toUtf8());
        if (!json.isNull())
            return matchJson(json, output);
    }
    if (wantsNothing(wanted))
        return matchEmpty(output, standardOutput);
    if (wanted.size() > 3 && wanted.startsWith(u"!/") && wanted.endsWith(u'/'))
        return matchAbsence(wanted.sliced(2, wanted.size() - 3), output, standardOutput);
    if (wanted.size() > 2 && wanted.startsWith(u'/') && wanted.endsWith(u'/'))
        return matchRegex(wanted.sliced(1, wanted.size() - 2), output);
    if (const auto status = expectedStatus(wanted); status && httpStatus)
        return *status == *httpStatus ? Match{} : no(recorded("expected HTTP %1, got HTTP %2").arg(*status).arg(*httpStatus));
    if (const auto match = matchNumber(wanted, standardOutput.value_or(output)))
        return *match;
    return matchText(wanted, output);
}

} // namespace slipway::run
