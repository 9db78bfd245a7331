// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "run/event.h"

// The canonical form of an envelope, which `hash` is the SHA-256 of, in bytes:
//
//     "slipway-envelope-1" LF
//     then for each field in the order below:  LENGTH ":" VALUE LF
//
// LENGTH is the number of bytes of VALUE in decimal without leading zeros, VALUE is UTF-8. Numbers are decimal, the
// time is UTC as YYYY-MM-DDThh:mm:ss.zzzZ. The order: run, seq, epoch, id, type, typeVersion, at, actor, cause,
// payloadSha256, previousHash. The length before every value leaves no two envelopes with the same form. The form
// is part of what a run's chain means and cannot change; another one would begin with another first line.

using namespace Qt::StringLiterals;

namespace slipway::run {
namespace {

void add(QByteArray &form, const QByteArray &value)
{
    form += QByteArray::number(value.size());
    form += ':';
    form += value;
    form += '\n';
}

QByteArray canonical(const Envelope &envelope)
{
    QByteArray form("slipway-envelope-1\n");
    add(form, envelope.run.toUtf8());
    add(form, QByteArray::number(envelope.seq));
    add(form, QByteArray::number(envelope.epoch));
    add(form, envelope.id.toUtf8());
    add(form, envelope.type.toUtf8());
    add(form, QByteArray::number(envelope.typeVersion));
    add(form, envelope.at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s).toLatin1());
    add(form, envelope.actor.toUtf8());
    add(form, envelope.cause.toUtf8());
    add(form, envelope.payloadSha256.toLatin1());
    add(form, envelope.previousHash.toLatin1());
    return form;
}

} // namespace

Envelope sealed(Envelope envelope, const QByteArray &payload, const QString &previousHash)
{
    envelope.payloadSha256 = base::sha256(payload);
    envelope.previousHash = previousHash;
    envelope.hash = hashOf(envelope);
    return envelope;
}

QString hashOf(const Envelope &envelope)
{
    return base::sha256(canonical(envelope));
}

QString genesisHash()
{
    return QString(64, u'0');
}

} // namespace slipway::run
