// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/contactbook.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::runbook {
namespace {

/// The key of the next contact with @p role; @p met counts how often each came.
QString keyOf(const QString &role, QHash<QString, int> &met)
{
    const int number = ++met[role];
    return number == 1 ? role : u"%1 %2"_s.arg(role).arg(number);
}

void complete(QString &written, const QString &filledIn)
{
    if (!filledIn.isEmpty() && isPlaceholder(written))
        written = filledIn;
}

} // namespace

bool isPlaceholder(const QString &text)
{
    static const QRegularExpression bracketed(uR"(^(\[[^\]]*\]|<[^>@]*>|\{[^}]*\})$)"_s);
    static const QRegularExpression open(uR"(^(tbd|tba|todo|n/?a|\?+|-+|–|—|_+|…|\.\.\.)$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression crossed(uR"([xX]{3}|#{3})"_s);
    const QString words = text.trimmed();
    return words.isEmpty() || bracketed.match(words).hasMatch() || open.match(words).hasMatch() || crossed.match(words).hasMatch();
}

QList<OpenContact> openContacts(const Contacts &written)
{
    QList<OpenContact> open;
    QHash<QString, int> met;
    for (const Person &person : written.people) {
        const QString key = keyOf(person.role, met);
        if (isPlaceholder(person.name) || isPlaceholder(person.contact))
            open.append({key, person.line, person.role, false, person.name, person.contact});
    }
    for (const Channel &channel : written.channels) {
        const QString key = keyOf(channel.label, met);
        if (isPlaceholder(channel.value))
            open.append({key, channel.line, channel.label, true, {}, channel.value});
    }
    open.removeIf([](const OpenContact &one) { return one.role.trimmed().isEmpty(); });
    return open;
}

QString contactText(const QString &name, const QString &contact)
{
    if (contact.isEmpty())
        return name;
    return name.isEmpty() ? u"<%1>"_s.arg(contact) : u"%1 <%2>"_s.arg(name, contact);
}

std::pair<QString, QString> readContactText(const QString &text)
{
    static const QRegularExpression form(uR"(^([^<>]*)<([^<>]*)>$)"_s);
    static const QRegularExpression reachable(uR"([0-9@:])"_s);
    const QString words = text.trimmed();
    if (const auto match = form.match(words); match.hasMatch())
        return {match.captured(1).trimmed(), match.captured(2).trimmed()};
    if (reachable.match(words).hasMatch())
        return {QString(), words};
    return {words, QString()};
}

Contacts completedContacts(const Contacts &written, const QHash<QString, QString> &filledIn)
{
    Contacts completed = written;
    QHash<QString, int> met;
    for (Person &person : completed.people) {
        const auto [name, contact] = readContactText(filledIn.value(keyOf(person.role, met)));
        complete(person.name, name);
        complete(person.contact, contact);
    }
    for (Channel &channel : completed.channels) {
        const auto [name, contact] = readContactText(filledIn.value(keyOf(channel.label, met)));
        complete(channel.value, contact.isEmpty() ? name : contact);
    }
    return completed;
}

} // namespace slipway::runbook
