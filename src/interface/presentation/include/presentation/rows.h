// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/tokens.h"

#include <QAbstractListModel>

namespace slipway::presentation {

/// What every list of the window answers, so that one delegate can paint them all.
enum Role {
    TitleRole = Qt::DisplayRole,
    KeyRole = Qt::UserRole + 1, ///< id or key of what the row stands for
    DetailRole,                 ///< a second, quieter line
    MetaRole,                   ///< a short word at the right: time, count, state
    IconRole,                   ///< name of an icon
    ToneRole,                   ///< int(Tone)
    LineRole,                   ///< line in the runbook; 0 none
    KindRole,                   ///< what kind of row, by model
    StatusRole,                 ///< int(run::UnitStatus), where the row has one
    CurrentRole,                ///< bool: here one is
    SettledRole,                ///< int: units settled below the row
    TotalRole,                  ///< int: units below the row
    SearchRole                  ///< words that a filter looks in
};

/// A flat list of values as a model; a subclass says what each role of a value is.
template<typename Row>
class RowsModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return value(m_rows.at(index.row()), role);
    }
    [[nodiscard]] const Row &row(int at) const { return m_rows.at(at); }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void append(Row row)
    {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
        m_rows.append(std::move(row));
        endInsertRows();
    }

protected:
    [[nodiscard]] virtual QVariant value(const Row &row, int role) const = 0;
    void replace(int at, Row row)
    {
        m_rows[at] = std::move(row);
        Q_EMIT dataChanged(index(at), index(at));
    }

private:
    QList<Row> m_rows;
};

} // namespace slipway::presentation
