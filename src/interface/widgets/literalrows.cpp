// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "literalrows.h"

#include "entryline.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace slipway::widgets {

using namespace presentation;

LiteralRows::LiteralRows(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("literals"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::s);
    m_question = newLabel({}, Type::Strong, this);
    m_question->setWordWrap(true);
    layout->addWidget(m_question);
    hide();
}

void LiteralRows::setLiterals(const QList<runbook::Parameter> &literals)
{
    if (m_content && literals == m_literals)
        return Q_EMIT changed(); // what was typed stays
    m_literals = literals;
    m_rows.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    layout()->addWidget(m_content);
    for (const auto &literal : literals)
        add(literal);
    const bool stands = std::ranges::all_of(literals, [](const runbook::Parameter &literal) {
        return literal.kind == runbook::Parameter::Kind::Placeholder;
    });
    m_question->setText(stands ? tr("It stands for something: give its value.")
                               : tr("From an earlier time: give tonight's value, or say that it is right as it stands."));
    setVisible(!literals.isEmpty());
    Q_EMIT changed();
}

void LiteralRows::add(const runbook::Parameter &literal)
{
    auto *grid = static_cast<QGridLayout *>(m_content->layout());
    const int line = int(m_rows.size());
    auto *name = newLabel(literal.value, Type::Code, m_content);
    name->setTextFormat(Qt::PlainText);
    auto *value = new EntryLine(m_content);
    value->setObjectName(QStringLiteral("literalValue"));
    value->setAccessibleName(tr("Value for %1").arg(literal.value));
    value->setPlaceholderText(tr("Tonight's value"));
    auto *right = new QCheckBox(tr("It is right"), m_content);
    right->setObjectName(QStringLiteral("literalRight"));
    right->setAccessibleName(tr("%1 is right as it stands").arg(literal.value));
    right->setVisible(literal.kind != runbook::Parameter::Kind::Placeholder);
    grid->addWidget(name, line, 0);
    grid->addWidget(value, line, 1);
    grid->addWidget(right, line, 2);
    m_rows.append({literal.value, value, right});
    connect(value, &QLineEdit::textChanged, this, &LiteralRows::changed);
    connect(value, &QLineEdit::returnPressed, this, &LiteralRows::entered);
    connect(right, &QCheckBox::toggled, this, [this, value](bool on) {
        value->setEnabled(!on);
        Q_EMIT changed();
    });
}

bool LiteralRows::areSettled() const
{
    return std::ranges::all_of(
        m_rows, [](const Row &row) { return row.right->isChecked() || !row.value->text().trimmed().isEmpty(); });
}

QList<runbook::Binding> LiteralRows::bindings() const
{
    QList<runbook::Binding> bindings;
    for (const Row &row : m_rows) {
        if (!row.right->isChecked())
            bindings.append({row.literal, row.value->text().trimmed(), false});
    }
    return bindings;
}

QStringList LiteralRows::confirmed() const
{
    QStringList confirmed;
    for (const Row &row : m_rows) {
        if (row.right->isChecked())
            confirmed.append(row.literal);
    }
    return confirmed;
}

} // namespace slipway::widgets
