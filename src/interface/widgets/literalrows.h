// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/resolve.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace slipway::widgets {

/// Values from an earlier time, a line each: give tonight's, or say that it is right as it stands.
class LiteralRows : public QWidget
{
    Q_OBJECT
public:
    explicit LiteralRows(QWidget *parent);

    /// Asks for @p literals; hidden where there are none.
    void setLiterals(const QList<runbook::Parameter> &literals);
    [[nodiscard]] bool areSettled() const;
    [[nodiscard]] QList<runbook::Binding> bindings() const;
    [[nodiscard]] QStringList confirmed() const;

Q_SIGNALS:
    void changed();
    /// Return was pressed in a value.
    void entered();

private:
    struct Row
    {
        QString literal;
        QLineEdit *value;
        QCheckBox *right;
    };
    void add(const runbook::Parameter &literal);

    QLabel *m_question;
    QList<runbook::Parameter> m_literals;
    QList<Row> m_rows;
    QWidget *m_content = nullptr;
};

} // namespace slipway::widgets
