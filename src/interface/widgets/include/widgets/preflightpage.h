// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session.h"

#include <QWidget>

namespace Ui {
class PreflightPage;
}

namespace slipway::widgets {

class ConfirmedGroup;
class ItemRow;
class ValueRow;

/// Everything that can be known before going live, on one page: who, what and where; values; findings and tools.
class PreflightPage : public QWidget
{
    Q_OBJECT
public:
    PreflightPage(presentation::Session &session, QWidget *parent);
    ~PreflightPage() override;

    /// Asks once, naming service, version and environment, then goes live.
    void goLive();
    void rehearse();

Q_SIGNALS:
    void lineChosen(int line);

private:
    void buildTrust();
    void showDocument();
    void confirm(const QString &literal);
    void unconfirm(const QString &literal);
    void showDraft();
    void showReport();
    void updateSummary();
    void editField(QString presentation::Draft::*field, const QString &text);
    [[nodiscard]] QString valuesHint() const;
    [[nodiscard]] QStringList blockers() const;

    presentation::Session &m_session;
    std::unique_ptr<Ui::PreflightPage> m_form;
    presentation::ParametersModel m_parameters;
    presentation::PreflightModel m_items;
    presentation::DocumentPtr m_shown;
    QList<ValueRow *> m_values;
    QList<ItemRow *> m_itemRows;
    ConfirmedGroup *m_confirmed = nullptr;
    bool m_allValues = false;
    bool m_allItems = false;
    bool m_goLiveAsked = false; ///< while preflight was still looking
};

} // namespace slipway::widgets
