// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/conductor.h"
#include "presentation/rows.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

namespace slipway::presentation {

/// Phases, steps and units with their states; procedures that were started come after the phases.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Kind { Phase, Step, Unit };
    /// Who had a hand in a unit, as a QStringList; beside the roles of every list.
    static constexpr int PeopleRole = SearchRole + 1;

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    /// Shows @p state; only what differs is announced. Another plan or a new procedure resets the model.
    void setState(const conductor::StatePtr &state);
    /// Marks the step that is shown and the unit one would turn to next.
    void setCurrent(const QString &stepKey, const QString &unitKey);
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    [[nodiscard]] const Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    void rebuild();
    void refresh(Node &node, bool announce);

    conductor::StatePtr m_state;
    std::unique_ptr<Node> m_root;
    QString m_shape;
    QString m_currentStep;
    QString m_currentUnit;
};

/// Outline filtered by words and by state.
class OutlineFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show {
        All,
        Open,
        Failed,
        Mine ///< ticked, run or decided by the person
    };

    explicit OutlineFilter(QObject *parent = nullptr);
    void setWords(const QString &words);
    void setShow(Show show);
    /// Whose units Show::Mine shows.
    void setPerson(const QString &person);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
    QString m_person;
    Show m_show = Show::All;
};

} // namespace slipway::presentation
