// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/rules.h"
#include "roles.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace slipway::runbook::linting {

namespace {

QDate dateIn(const QString &text)
{
    static const QRegularExpression iso(u"\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b"_s);
    static const QRegularExpression dotted(u"\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = dotted.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    QString words = text.trimmed();
    words.replace(QRegularExpression(u"(\\d)(st|nd|rd|th)\\b"_s), u"\\1"_s).remove(u',');
    for (const QString &format : {u"MMMM d yyyy"_s, u"d MMMM yyyy"_s, u"MMM d yyyy"_s, u"d MMM yyyy"_s}) {
        if (const QDate date = QLocale::c().toDate(words, format); date.isValid())
            return date;
    }
    return {};
}

struct Dated
{
    QDate date;
    QString text;
    int line = 0;
};

/// The first metadata entry whose key has one of the words and whose value holds a date.
std::optional<Dated> metadataDate(const Runbook &runbook, const QRegularExpression &key)
{
    for (const MetadataEntry &entry : runbook.metadata) {
        const QDate date = dateIn(entry.value);
        if (date.isValid() && key.match(entry.key).hasMatch())
            return Dated{.date = date, .text = entry.value, .line = entry.line};
    }
    return std::nullopt;
}

bool hasWay(const Runbook &runbook, std::initializer_list<Procedure::Kind> kinds)
{
    return std::ranges::any_of(runbook.procedures, [&](const Procedure &procedure) {
        return std::ranges::find(kinds, procedure.kind) != kinds.end();
    });
}

} // namespace

void checkReviewDate(const LintContext &context, Report &report)
{
    constexpr auto fold = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression reviewKey(
        u"next.*review|review.*(due|date|by)|valid until|nächste.*(prüfung|überprüfung)|prochaine.*rev|próxima.*revis|expires"_s,
        fold);
    static const QRegularExpression updateKey(
        u"(last|letzte|dernière|última).*(update|modif|chang|edit|änderung|aktualis|mise|revis|deploy)|^updated|^date$|^stand$"_s,
        fold);
    const auto review = metadataDate(context.runbook, reviewKey);
    if (!review)
        return;
    const auto update = metadataDate(context.runbook, updateKey);
    if (update && review->date < update->date)
        report.warning(
            u"review-date"_s, review->line,
            Lint::tr("The next review (%1) lies before the last update (%2)").arg(review->text, update->text),
            Lint::tr("set a review date after the last update"));
    else if (review->date < context.today)
        report.warning(u"review-date"_s, review->line, Lint::tr("The review was due on %1").arg(review->text),
                       Lint::tr("review the runbook and set the next date"));
}

void checkRollback(const LintContext &context, Report &report)
{
    if (context.runbook.phases.isEmpty() || reading::isRollbackDocument(reading::readTitle(context.runbook.title)) ||
        hasWay(context.runbook, {Procedure::Kind::Rollback, Procedure::Kind::Restore}))
        return;
    report.warning(u"no-rollback"_s, std::max(context.runbook.titleLine, 1),
                   Lint::tr("There is no way back: no rollback procedure"),
                   Lint::tr("add a section that says when and how to roll back"));
}

void checkContacts(const LintContext &context, Report &report)
{
    static const QRegularExpression unnamed(u"^[\\[<{(]|^(tbd|todo|n/?a|-+|\\?+|x+)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const Contacts &contacts = context.runbook.contacts;
    if (contacts.channels.isEmpty() && contacts.people.isEmpty()) {
        report.warning(u"no-contacts"_s, std::max(context.runbook.titleLine, 1),
                       Lint::tr("Nobody is named to call when it goes wrong"),
                       Lint::tr("add the people and channels of the on-call rotation"));
        return;
    }
    const bool nobody = !contacts.people.isEmpty() && std::ranges::all_of(contacts.people, [](const Person &person) {
        return (person.name.isEmpty() || unnamed.match(person.name).hasMatch()) &&
               (person.contact.isEmpty() || unnamed.match(person.contact).hasMatch());
    });
    if (nobody)
        report.warning(u"unfilled-contacts"_s, contacts.people.constFirst().line,
                       Lint::tr("The contacts name no person"), Lint::tr("fill in names and how to reach them"));
}

void checkUnfinishedWords(const LintContext &context, Report &report)
{
    static const QRegularExpression words(
        u"\\b(TODO|TBD|FIXME|to be (?:done|determined|defined|decided)|coming soon)\\b"_s);
    for (int line = 1; line <= context.source.lineCount(); ++line) {
        const auto match = words.matchView(context.source.line(line));
        if (match.hasMatch() && !context.isCode(line))
            report.info(u"unfinished"_s, line, Lint::tr("\"%1\": this part is not finished").arg(match.captured(1)),
                        Lint::tr("finish it before the release"));
    }
}

} // namespace slipway::runbook::linting
