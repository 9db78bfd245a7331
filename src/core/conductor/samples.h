// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/probes.h"
#include "run/event.h"

namespace slipway::conductor {

/// What a watch saw: the samples by series, and the looks that brought nothing.
class Samples
{
public:
    /// A series' labels as Prometheus writes them, {a="b"}; empty where there are none.
    static QString labelOf(const ports::MetricSeries &series);

    void add(const base::Result<ports::MetricAnswer> &answer);

    /// Series with their count, first, last, least and greatest finite value, and the number of failed looks.
    [[nodiscard]] QJsonObject summary() const;
    /// Everything, as compact JSON: label → [[milliseconds, "value"], …].
    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] int looks() const { return m_looks; }

    struct Judgement
    {
        run::Verdict verdict = run::Verdict::Inconclusive;
        QString reason;
    };
    /// Error after four looks in a row without an answer, or where none was answered; otherwise a person judges it.
    [[nodiscard]] Judgement judgement() const;

private:
    QMap<QString, QList<ports::Sample>> m_series;
    int m_looks = 0;
    int m_errors = 0;
    int m_consecutiveErrors = 0;
    bool m_limitReached = false;
    QString m_lastError;
};

} // namespace slipway::conductor
