// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway::shop {

/// How one release of the shop behaves, from releases/VERSION/release.conf.
struct Release
{
    QString version;
    QString migration;          ///< the newest migration that it needs
    double latencyMs = 40;      ///< median time of a request
    double errorPercent = 0;    ///< share of the requests that it answers with 500
    double ordersPerSecond = 5; ///< what its worker gets done
};

/// The services of the shop; the value is the distance of the service's port from the block's first.
enum class Port { Storefront = 0, Api = 1, Canary = 2, Worker = 3, Prometheus = 5 };

/// The shop's folder. Every question is answered from its files as they are at that moment, so that what
/// bin/shopctl writes shows at once.
class Folder
{
public:
    explicit Folder(const QString &path);

    [[nodiscard]] QString path(const QString &relative = {}) const;
    /// False once somebody removed it.
    [[nodiscard]] bool exists() const;
    [[nodiscard]] quint16 port(Port service) const;

    [[nodiscard]] QString currentVersion() const;
    /// The release tried on a part of the traffic; empty without one.
    [[nodiscard]] QString canaryVersion() const;
    /// The canary's share of the traffic, 0 to 100.
    [[nodiscard]] int canaryPercent() const;
    [[nodiscard]] std::optional<Release> release(const QString &version) const;

    [[nodiscard]] bool isInMaintenance() const;
    /// True while the services are to stand still.
    [[nodiscard]] bool isStopped() const;

    /// The migrations applied to the database, oldest first.
    [[nodiscard]] QStringList migrations() const;
    /// The migration at which the search index was built last.
    [[nodiscard]] QString indexedMigration() const;
    [[nodiscard]] QStringList products() const;
    [[nodiscard]] qint64 orders() const;
    void setOrders(qint64 count) const;

    /// One setting of shop.env; empty where it is not set.
    [[nodiscard]] QString setting(const QString &name) const;

private:
    [[nodiscard]] QString text(const QString &relative) const;
    [[nodiscard]] QStringList lines(const QString &relative) const;
    [[nodiscard]] QMap<QString, QString> assignments(const QString &relative) const;

    QString m_path;
};

} // namespace slipway::shop
