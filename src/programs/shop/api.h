// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service.h"
#include "share.h"

#include <QNetworkAccessManager>

#include <chrono>

namespace slipway::shop {

/// Products, orders and logins, as fast and as faultless as its release is.
class Api : public Service
{
    Q_OBJECT
public:
    Api(const Release &release, const Folder &folder);

protected:
    void answer(const Request &request, const Reply &reply) override;
    [[nodiscard]] QString complaint() const override;

private:
    [[nodiscard]] Response respond(const Request &request);
    [[nodiscard]] Response placeOrder();
    [[nodiscard]] bool lacksMigration() const;
    [[nodiscard]] std::chrono::milliseconds nextDelay();

    QNetworkAccessManager m_network;
    Share m_faults;
    double m_spread = 0;
};

} // namespace slipway::shop
