// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recorded.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace slipway::base {

namespace {

constexpr auto context = "Recorded";

// Never change one of them: records that hold it are there for ever. Add another one.
constexpr const char *sources[] = {
    QT_TRANSLATE_NOOP("Recorded", "ended by signal %1"),
    QT_TRANSLATE_NOOP("Recorded", "stopped"),
    QT_TRANSLATE_NOOP("Recorded", "cancelled"),
    QT_TRANSLATE_NOOP("Recorded", "ran out of time"),
    QT_TRANSLATE_NOOP("Recorded", "could not be started"),
    QT_TRANSLATE_NOOP("Recorded", "outcome unknown"),
    QT_TRANSLATE_NOOP("Recorded", "no answer"),
    QT_TRANSLATE_NOOP("Recorded", "the program showed no response"),
    QT_TRANSLATE_NOOP("Recorded", "the search found nothing, or what it reads failed; see for yourself"),
    QT_TRANSLATE_NOOP("Recorded", "say whether what it shows is right"),
    QT_TRANSLATE_NOOP("Recorded", "only shows; a person judges it"),
    QT_TRANSLATE_NOOP("Recorded", "as expected: %1"),
    QT_TRANSLATE_NOOP("Recorded", "exit code %1"),
    QT_TRANSLATE_NOOP("Recorded", "ran, not proven: nobody saw what the server answered to curl"),
    QT_TRANSLATE_NOOP("Recorded", "%1; its output is incomplete from byte %2 on"),
    QT_TRANSLATE_NOOP("Recorded", "%1; its output is incomplete from byte %2 on: %3"),
    QT_TRANSLATE_NOOP("Recorded", "expected %1 = %2, and the answer has no %1"),
    QT_TRANSLATE_NOOP("Recorded", "expected %2 in %1, got %3"),
    QT_TRANSLATE_NOOP("Recorded", "expected %1 = %2, got %3"),
    QT_TRANSLATE_NOOP("Recorded", "the answer is not JSON"),
    QT_TRANSLATE_NOOP("Recorded", "expected \"%1\", got nothing"),
    QT_TRANSLATE_NOOP("Recorded", "expected \"%1\", got \"%2\""),
    QT_TRANSLATE_NOOP("Recorded", "the output lacks \"%1\""),
    QT_TRANSLATE_NOOP("Recorded", "\"%1\" is only part of a word in the output; see for yourself whether that is meant"),
    QT_TRANSLATE_NOOP("Recorded", "the expected pattern is not valid: %1"),
    QT_TRANSLATE_NOOP("Recorded", "the output does not match /%1/"),
    QT_TRANSLATE_NOOP("Recorded", "the output holds no number"),
    QT_TRANSLATE_NOOP("Recorded", "the output is not empty"),
    QT_TRANSLATE_NOOP("Recorded", "see for yourself whether nothing was shown but messages"),
    QT_TRANSLATE_NOOP("Recorded", "the output matches /%1/"),
    QT_TRANSLATE_NOOP("Recorded", "see for yourself whether the output holds no %1"),
    QT_TRANSLATE_NOOP("Recorded", "the output does not show one number alone; see for yourself whether it is %1"),
    QT_TRANSLATE_NOOP("Recorded", "the output says %1; see for yourself whether that is %2"),
    QT_TRANSLATE_NOOP("Recorded", "expected %1, got %2"),
    QT_TRANSLATE_NOOP("Recorded", "expected HTTP %1, got HTTP %2"),
    QT_TRANSLATE_NOOP("Recorded", "%1; what it started goes on: %2"),
    QT_TRANSLATE_NOOP("Recorded", "%1 (process %2)"),
    QT_TRANSLATE_NOOP("Recorded", "%1 of %2 looks failed, the first with: %3"),
    QT_TRANSLATE_NOOP("Recorded", "stopped before it was answered"),
    QT_TRANSLATE_NOOP("Recorded", "it could not be measured: %1"),
    QT_TRANSLATE_NOOP("Recorded", "%1 looks in a row could not be measured: %2"),
    QT_TRANSLATE_NOOP("Recorded", "the query returned no data"),
    QT_TRANSLATE_NOOP("Recorded", "say whether what was measured is right"),
    QT_TRANSLATE_NOOP("Recorded", "a person judges what was measured"),
    QT_TRANSLATE_NOOP("Recorded", "the file is as it was"),
    QT_TRANSLATE_NOOP("Recorded", "the file was changed"),
    QT_TRANSLATE_NOOP("Recorded", "it was interrupted together with Slipway"),
    QT_TRANSLATE_NOOP("Recorded", "it was begun, and nothing tells how it ended"),
    QT_TRANSLATE_NOOP("Recorded", "the secret for “%1” must be given again"),
    QT_TRANSLATE_NOOP("Recorded", "the time has passed"),
    QT_TRANSLATE_NOOP("Recorded", "it does not look right"),
    QT_TRANSLATE_NOOP("Recorded", "“%1” was chosen"),
    QT_TRANSLATE_NOOP("Recorded", "“%1” was started"),
    QT_TRANSLATE_NOOP("Recorded", "aborting: %1"),
    QT_TRANSLATE_NOOP("Recorded", "Rehearsal: not run"),
};

const QRegularExpression &placeMark()
{
    static const QRegularExpression mark(QStringLiteral("%([1-9])"));
    return mark;
}

/// A text of the list as it is found again on record.
struct Form
{
    const char *source;
    QRegularExpression pattern; ///< its places are captured as p1, p2, …
    qsizetype words = 0;        ///< letters outside the places: the more, the surer
};

Form formOf(const char *source)
{
    const QString text = QString::fromUtf8(source);
    QString pattern;
    Form form{source, {}, 0};
    qsizetype at = 0;
    for (const QRegularExpressionMatch &mark : placeMark().globalMatch(text)) {
        const QString name = QStringLiteral("p") + mark.captured(1);
        pattern += QRegularExpression::escape(text.sliced(at, mark.capturedStart() - at));
        pattern += pattern.contains(QStringLiteral("(?<%1>").arg(name)) ? QStringLiteral("\\k<%1>").arg(name)
                                                                        : QStringLiteral("(?<%1>.+?)").arg(name);
        form.words += mark.capturedStart() - at;
        at = mark.capturedEnd();
    }
    pattern += QRegularExpression::escape(text.sliced(at));
    form.words += text.size() - at;
    form.pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
    return form;
}

const QList<Form> &forms()
{
    static const QList<Form> all = [] {
        QList<Form> list;
        for (const char *source : sources)
            list.append(formOf(source));
        std::ranges::stable_sort(list, std::ranges::greater(), &Form::words);
        return list;
    }();
    return all;
}

} // namespace

QString inWords(const QString &onRecord)
{
    for (const Form &form : forms()) {
        const QRegularExpressionMatch match = form.pattern.match(onRecord);
        if (!match.hasMatch())
            continue;
        const QString text = QCoreApplication::translate(context, form.source);
        QString words;
        qsizetype at = 0;
        for (const QRegularExpressionMatch &mark : placeMark().globalMatch(text)) {
            words += text.sliced(at, mark.capturedStart() - at);
            words += inWords(match.captured(QStringLiteral("p") + mark.captured(1))); // one reason may hold another
            at = mark.capturedEnd();
        }
        return words + text.sliced(at);
    }
    return onRecord;
}

} // namespace slipway::base
