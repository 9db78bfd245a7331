// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service.h"
#include "share.h"

#include <QNetworkAccessManager>

namespace slipway::shop {

/// What customers reach: passes each request on to the API, a share of them to the canary, and closes the
/// shop while maintenance is on.
class Storefront : public Service
{
    Q_OBJECT
public:
    Storefront(const Release &release, const Folder &folder);

protected:
    void answer(const Request &request, const Reply &reply) override;
    [[nodiscard]] QString complaint() const override;

private:
    void forward(const Request &request, quint16 port, const Reply &reply, int attempts);

    QNetworkAccessManager m_network;
    Share m_canary;
};

} // namespace slipway::shop
