// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway::shop {

Folder::Folder(const QString &path)
    : m_path(QDir(path).absolutePath())
{
}

QString Folder::path(const QString &relative) const
{
    return relative.isEmpty() ? m_path : m_path + u'/' + relative;
}

bool Folder::exists() const
{
    return QFile::exists(path(u"etc/shop.conf"_s));
}

quint16 Folder::port(Port service) const
{
    return quint16(assignments(u"etc/shop.conf"_s).value(u"first_port"_s).toUShort() + quint16(service));
}

QString Folder::currentVersion() const
{
    return text(u"state/current"_s);
}

QString Folder::canaryVersion() const
{
    return text(u"state/canary"_s);
}

int Folder::canaryPercent() const
{
    return text(u"state/traffic"_s).toInt();
}

std::optional<Release> Folder::release(const QString &version) const
{
    const QMap<QString, QString> conf = assignments(u"releases/%1/release.conf"_s.arg(version));
    if (conf.isEmpty()) {
        return std::nullopt;
    }
    return Release{.version = version,
                   .migration = conf.value(u"migration"_s),
                   .latencyMs = conf.value(u"latency_ms"_s).toDouble(),
                   .errorPercent = conf.value(u"error_percent"_s).toDouble(),
                   .ordersPerSecond = conf.value(u"orders_per_second"_s).toDouble()};
}

bool Folder::isInMaintenance() const
{
    return QFile::exists(path(u"state/maintenance"_s));
}

bool Folder::isStopped() const
{
    return QFile::exists(path(u"state/stopped"_s));
}

QStringList Folder::migrations() const
{
    return lines(u"db/migrations"_s);
}

QString Folder::indexedMigration() const
{
    return text(u"db/index"_s);
}

QStringList Folder::products() const
{
    return lines(u"db/products"_s);
}

qint64 Folder::orders() const
{
    return text(u"db/orders"_s).toLongLong();
}

void Folder::setOrders(qint64 count) const
{
    QSaveFile file(path(u"db/orders"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::number(count) + '\n');
        file.commit();
    }
}

QString Folder::setting(const QString &name) const
{
    return assignments(u"shop.env"_s).value(name);
}

QString Folder::text(const QString &relative) const
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

QStringList Folder::lines(const QString &relative) const
{
    return text(relative).split(u'\n', Qt::SkipEmptyParts);
}

QMap<QString, QString> Folder::assignments(const QString &relative) const
{
    QMap<QString, QString> values;
    for (const QString &line : lines(relative)) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0 && !line.startsWith(u'#')) {
            values.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
        }
    }
    return values;
}

} // namespace slipway::shop
