// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measured.h"

#include "words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

QString figure(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 6) : cleaned(value.toString()).left(300);
}

Spans cellOf(const QJsonObject &series, QLatin1StringView key)
{
    const QJsonValue value = series.value(key);
    return {plain(value.isUndefined() ? u"–"_s : figure(value))};
}

/// The figures of a health check or watch that have a name for people, in the order to tell them.
QStringList figuresOf(const QJsonObject &measured)
{
    const QList<std::pair<QLatin1StringView, QString>> named{
        {"status"_L1, Tr::tr("HTTP status %1")}, {"latency_ms"_L1, Tr::tr("answered in %1 ms")},
        {"from"_L1, Tr::tr("asked from %1")},    {"looks"_L1, Tr::tr("looks: %1")},
        {"failures"_L1, Tr::tr("failed: %1")},   {"errors"_L1, Tr::tr("not measured: %1")},
        {"problem"_L1, Tr::tr("problem: %1")}};
    QStringList figures;
    for (const auto &[key, words] : named) {
        if (const QString text = figure(measured.value(key)); !text.isEmpty())
            figures.append(words.arg(text));
    }
    return figures;
}

} // namespace

QList<Block> measuredBlocks(const QJsonObject &measured)
{
    QList<Block> blocks;
    if (const QStringList figures = figuresOf(measured); !figures.isEmpty()) {
        blocks.append(
            Paragraph{{plain(Tr::tr("Measured: %1").arg(figures.join(u" · "_s)))}, Paragraph::Kind::Quiet, {}, 0});
    }
    const QJsonArray series = measured.value("series"_L1).toArray();
    if (series.isEmpty())
        return blocks;
    Table table{
        {Tr::tr("Series"), Tr::tr("Samples"), Tr::tr("First"), Tr::tr("Last"), Tr::tr("Least"), Tr::tr("Greatest")},
        {6, 2, 2, 2, 2, 2},
        {}};
    for (const QJsonValue &value : series) {
        const QJsonObject one = value.toObject();
        const QString label = cleaned(one.value("label"_L1).toString());
        table.rows.append({{label.isEmpty() ? plain(Tr::tr("the query's only one")) : code(label)},
                           cellOf(one, "count"_L1),
                           cellOf(one, "first"_L1),
                           cellOf(one, "last"_L1),
                           cellOf(one, "min"_L1),
                           cellOf(one, "max"_L1)});
    }
    blocks.append(table);
    return blocks;
}

} // namespace slipway::report
