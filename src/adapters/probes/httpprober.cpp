// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/httpprober.h"

#include "base/tr.h"
#include "run/expectation.h"

#include <QCoreApplication>

namespace slipway::probes {
using base::Tr;

namespace {

constexpr qint64 maximumBody = 64 * 1024;

ports::HttpAnswer judged(const net::HttpResponse &response, const QString &expected)
{
    ports::HttpAnswer answer{response.status, response.latencyMs, response.body, false, {}, {}};
    const run::Match match = run::matches(expected, QString::fromUtf8(response.body), response.status);
    const bool success = response.status >= 200 && response.status < 300;
    // Where a status is expected, 401 may be right; otherwise only a success is.
    answer.asExpected = match.ok && (success || run::expectedStatus(expected));
    if (!match.ok)
        answer.detail = Tr::tr("HTTP %1, %2").arg(QString::number(response.status), match.why);
    else
        answer.detail = Tr::tr("HTTP %1").arg(response.status);
    return answer;
}

} // namespace

HttpProber::HttpProber(net::HttpClient &client, QString hostName)
    : m_client(client)
    , m_hostName(std::move(hostName))
{
}

void HttpProber::probe(const ports::HttpProbe &probe, QObject *context, ports::Reply<ports::HttpAnswer> reply)
{
    net::HttpRequest request;
    request.url = QUrl(probe.url);
    request.timeoutMs = probe.timeoutMs;
    request.maximumBytes = maximumBody;
    m_client.send(request, context,
                  [reply = std::move(reply), expected = probe.expected,
                   from = m_hostName](const base::Result<net::HttpResponse> &response) {
                      if (!response) {
                          reply(std::unexpected(response.error()));
                          return;
                      }
                      ports::HttpAnswer answer = judged(*response, expected);
                      answer.from = from;
                      reply(answer);
                  });
}

} // namespace slipway::probes
