// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folder.h"
#include "httpserver.h"
#include "metrics.h"

#include <QJsonObject>
#include <QObject>

namespace slipway::shop {

/// One process of the shop: /health, /version and /metrics are the same for all, the rest is its own.
class Service : public QObject
{
    Q_OBJECT
public:
    Service(const QByteArray &name, const Release &release, Folder folder);

    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] QString errorString() const;

protected:
    /// Answers what customers and other services ask for; every answer is measured.
    virtual void answer(const Request &request, const Reply &reply) = 0;
    /// Why the service is not healthy; empty while it is.
    [[nodiscard]] virtual QString complaint() const = 0;

    [[nodiscard]] Response json(int status, const QJsonObject &body) const;

    const QByteArray m_name;
    const Release m_release;
    const Folder m_folder;
    Metrics m_metrics;

private:
    void dispatch(const Request &request, const Reply &reply);
    void measured(const Request &request, const Reply &reply);
    [[nodiscard]] Response health() const;
    [[nodiscard]] Response version() const;

    HttpServer m_server;
};

} // namespace slipway::shop
