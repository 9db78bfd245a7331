// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancellation.h"

#include "files.h"

#include <csignal>

namespace slipway::keeper {
namespace {

constexpr std::int64_t unkillableMs = 3'000;

} // namespace

void Cancellation::begin(Reason reason, std::int64_t graceMs)
{
    if (active())
        return;
    m_reason = reason;
    m_killAt = steadyMs() + graceMs;
}

bool Cancellation::advance(pid_t root)
{
    const std::int64_t now = steadyMs();
    const auto left = descendants(root);
    for (const Process &process : left) {
        if (now >= m_killAt) {
            signalProcess(process, SIGKILL);
        } else if (m_asked[process.pid] != process.startedAt) {
            m_asked[process.pid] = process.startedAt;
            signalProcess(process, SIGTERM);
            signalProcess(process, SIGCONT); // a stopped process hears TERM only then
        }
    }
    return left.empty() || now >= m_killAt + unkillableMs;
}

} // namespace slipway::keeper
