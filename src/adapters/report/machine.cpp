// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "report/report.h"
#include "runbook/secrets.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

// The formats that machines read: JSON and CSV.

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

std::unexpected<base::Error> notOfARun()
{
    return base::failure(base::ErrorCode::Usage, Tr::tr("Only the record of a run has events"), {},
                         Tr::tr("export it as PDF, HTML or Markdown"));
}

/// The payload byte by byte: as a string, or in base64 where it is no UTF-8 (a tombstone, a damaged row). One that spells out
/// a secret is written without it and says so: its own hash stands beside it, so that the chain can still be followed.
void addPayload(QJsonObject &object, const QByteArray &payload)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(payload);
    const QJsonObject told = QJsonDocument::fromJson(payload).object();
    const QJsonObject masked = runbook::withoutSecrets(QJsonValue(told)).toObject();
    if (masked != told) {
        object.insert("payload"_L1, QString::fromUtf8(QJsonDocument(masked).toJson(QJsonDocument::Compact)));
        object.insert("payload_masked"_L1, true);
    } else if (decoder.hasError()) {
        object.insert("payload_base64"_L1, QString::fromLatin1(payload.toBase64()));
    } else {
        object.insert("payload"_L1, text);
    }
}

QJsonObject toObject(const run::Event &event)
{
    const run::Envelope &envelope = event.envelope;
    QJsonObject object{{u"run"_s, envelope.run},
                       {u"seq"_s, envelope.seq},
                       {u"epoch"_s, envelope.epoch},
                       {u"id"_s, envelope.id},
                       {u"type"_s, envelope.type},
                       {u"type_version"_s, envelope.typeVersion},
                       {u"at"_s, envelope.at.toUTC().toString(Qt::ISODateWithMs)},
                       {u"actor"_s, envelope.actor},
                       {u"cause"_s, envelope.cause},
                       {u"payload_sha256"_s, envelope.payloadSha256},
                       {u"previous_hash"_s, envelope.previousHash},
                       {u"hash"_s, envelope.hash}};
    addPayload(object, event.payload);
    return object;
}

/// A spreadsheet runs cells that begin with these.
QString harmless(const QString &cell)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    return !cell.isEmpty() && dangerous.contains(cell.at(0)) ? u'\'' + cell : cell;
}

QByteArray csvCell(const QString &cell)
{
    QString text = harmless(base::visible(cell));
    const bool quotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!quotes)
        return text.toUtf8();
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace

base::Result<QByteArray> toJson(const Document &document)
{
    if (document.run.isEmpty() || document.events.isEmpty())
        return notOfARun();
    QJsonArray events;
    for (const run::Event &event : document.events)
        events.append(toObject(event));
    const QJsonObject object{{u"format"_s, u"slipway-run-1"_s},
                             {u"title"_s, document.title},
                             {u"run"_s, document.run},
                             {u"head"_s, document.events.last().envelope.hash},
                             {u"damage"_s, QJsonArray::fromStringList(document.damage)},
                             {u"envelope_form"_s, u"slipway-envelope-1"_s},
                             {u"events"_s, events}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

base::Result<QByteArray> toCsv(const Document &document)
{
    if (document.log.isEmpty())
        return notOfARun();
    QByteArray csv("\xEF\xBB\xBF");
    for (const QStringList &row : document.log) {
        QByteArrayList cells;
        for (const QString &cell : row)
            cells.append(csvCell(cell));
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace slipway::report
