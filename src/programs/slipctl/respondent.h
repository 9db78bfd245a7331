// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda.h"
#include "runbook/resolve.h"

#include <QObject>

namespace slipway::slipctl {

/// A question as it is put: with what would run, where it is about running something.
struct Inquiry
{
    Question question;
    std::shared_ptr<const run::RunState> state;
    base::Result<runbook::ResolvedUnit> resolved; ///< Run and Interruption: what would start
};

/// Whoever answers. Every ask() ends in one of the signals, unless it is withdrawn.
class Respondent : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void ask(const Inquiry &inquiry) = 0;
    /// The question is settled otherwise.
    virtual void withdraw() {}

Q_SIGNALS:
    void decided(const QList<slipway::conductor::Decision> &decisions);
    /// Not now: whatever comes next.
    void passed();
    /// Nobody here can say. @p hint tells how it can be answered.
    void unanswered(const QString &hint);
};

} // namespace slipway::slipctl
