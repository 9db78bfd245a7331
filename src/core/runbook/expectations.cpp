// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectations.h"

#include "words.h"

#include <QJsonDocument>

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

QStringView unquoted(QStringView text)
{
    text = text.trimmed();
    while (text.endsWith(u'.') || text.endsWith(u','))
        text = text.chopped(1);
    for (QChar quote : {u'`', u'"', u'\''}) {
        if (text.size() > 2 && text.startsWith(quote)) {
            const qsizetype end = text.indexOf(quote, 1);
            if (end > 1)
                return text.sliced(1, end - 1);
        }
    }
    return text;
}

bool isComparison(QStringView text)
{
    const bool sign = text.startsWith(u'>') || text.startsWith(u'<') || text.startsWith(u'≥') || text.startsWith(u'≤');
    return sign && text.size() > 1 && (text[1].isDigit() || text[1] == u'=' || text[1].isSpace());
}

} // namespace

QString expectationIn(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith("=>"_L1) || text.startsWith("->"_L1))
        return unquoted(text.sliced(2)).toString();
    const Topics topics = words().read(text);
    if (!topics.leads(Topic::Expected))
        return {};
    QStringView value = text.sliced(topics.end(Topic::Expected)).trimmed();
    while (value.startsWith(u':') || value.startsWith(u'='))
        value = value.sliced(1).trimmed();
    if (value.startsWith(u'{') || value.startsWith(u'['))
        return QJsonDocument::fromJson(value.toUtf8()).isNull() ? QString() : value.toString();
    // `"status": "ok",` is a member of the answer, not a word in it.
    if (value.startsWith(u'"') && value.sliced(std::max<qsizetype>(value.indexOf(u'"', 1) + 1, 1)).trimmed().startsWith(u':')) {
        QStringView member = value.first(value.indexOf(u'\n') < 0 ? value.size() : value.indexOf(u'\n')).trimmed();
        while (member.endsWith(u',') || member.endsWith(u'}'))
            member = member.chopped(1).trimmed();
        const QString object = u"{%1}"_s.arg(member);
        return QJsonDocument::fromJson(object.toUtf8()).isNull() ? QString() : object;
    }
    const bool quoted = value.startsWith(u'`') || value.startsWith(u'"');
    value = unquoted(value);
    if (quoted || isComparison(value) || (!value.isEmpty() && !value.contains(u' ')))
        return value.toString();
    return {};
}

bool announcesOutput(QStringView label)
{
    const Topics topics = words().read(label);
    const bool leads = topics.leads(Topic::OutputSample) || topics.leads(Topic::Expected);
    return leads && (topics.closes(Topic::OutputSample) || topics.closes(Topic::Expected));
}

} // namespace slipway::runbook::reading
