// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

namespace slipway::base {

QString newId()
{
    const auto ms = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    auto *random = QRandomGenerator::system();
    const quint64 high = (ms << 16) | 0x7000U | (random->generate() & 0x0fffU);
    const quint64 low = (random->generate64() & 0x3fff'ffff'ffff'ffffULL) | 0x8000'0000'0000'0000ULL;
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    QString text = QString::fromLatin1(bytes.toHex());
    for (const int at : {20, 16, 12, 8})
        text.insert(at, u'-');
    return text;
}

QString sha256(QByteArrayView bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace slipway::base
