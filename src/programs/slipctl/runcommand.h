// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "settlement.h"

namespace slipway::slipctl {

/// slipctl run FILE: preflight, what it blocks settled, and then the run.
class RunCommand final : public QObject
{
    Q_OBJECT
public:
    explicit RunCommand(Invocation &invocation);
    void start();

private:
    void check();
    void settle(const conductor::PreflightReport &report);
    void askAbout(const conductor::PreflightItem &item);
    void take(const conductor::PreflightItem &item, const QString &typed);
    void begin(const QMap<QString, QString> &fingerprint);
    [[nodiscard]] QString versionOf() const;

    Invocation &m_invocation;
    Source m_source;
    std::optional<Answers> m_answers;
    Settlement m_settlement;
    std::unique_ptr<Session> m_session;
};

} // namespace slipway::slipctl
