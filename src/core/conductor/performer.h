// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/state.h"

#include <QObject>

namespace slipway::conductor {

/// Carries out one kind of execution and reports its start and end to Outcomes. The intent is in the journal before.
class Performer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start(const run::Execution &execution, const run::RunState &state) = 0;
    /// A person is done with it (the file is edited, enough was watched): it ends with its result.
    virtual void finish(const QString &execution) = 0;
    /// It ends without a result.
    virtual void cancel(const QString &execution) = 0;

Q_SIGNALS:
    /// A look of something that is watched.
    void measured(const QString &execution, const QDateTime &at, double value, const QString &label);
};

} // namespace slipway::conductor
