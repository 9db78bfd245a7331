// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "ports/probes.h"

namespace slipway::probes {

/// Asks URLs from this machine.
class HttpProber final : public ports::Prober
{
public:
    /// @p hostName is what answers say they were asked from.
    HttpProber(net::HttpClient &client, QString hostName);
    void probe(const ports::HttpProbe &probe, QObject *context, ports::Reply<ports::HttpAnswer> reply) override;

private:
    net::HttpClient &m_client;
    QString m_hostName;
};

} // namespace slipway::probes
