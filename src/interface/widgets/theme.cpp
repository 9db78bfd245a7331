// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "style.h"
#include "widgets/heightcache.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyleHints>

namespace slipway::widgets {

using namespace presentation;

const Tokens &tokensOf(const QWidget *widget)
{
    return tokens(schemeOf(widget->palette()));
}

Theme::Theme(QApplication &application, Choice choice)
    : m_application(application)
    , m_choice(choice)
{
    QApplication::setStyle(new Style);
    QApplication::setEffectEnabled(Qt::UI_General, false); // nothing moves by itself
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    apply();
    Q_EMIT chosen(choice);
}

void Theme::apply()
{
    Scheme scheme = m_choice == Choice::Dark ? Scheme::Dark : Scheme::Light;
    if (m_choice == Choice::System && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark)
        scheme = Scheme::Dark;
    QApplication::setPalette(paletteOf(scheme));
}

namespace {

class Label final : public QLabel
{
public:
    using QLabel::QLabel;
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return m_heights.of(*this, width, [&] { return QLabel::heightForWidth(width); });
    }

private:
    mutable HeightCache m_heights;
};

} // namespace

QLabel *newLabel(const QString &text, Type type, QWidget *parent, bool muted)
{
    auto *label = new Label(text, parent);
    setType(label, type);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QWidget *newHairline(QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

QWidget *newColumn(QWidget *page, const QMargins &margins)
{
    constexpr int readingWidth = 860;
    auto *column = new QWidget(page);
    column->setMaximumWidth(readingWidth);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(margins);
    row->addStretch(0);
    row->addWidget(column, 1);
    row->addStretch(0);
    return column;
}

void setType(QWidget *widget, Type type)
{
    widget->setFont(font(type, QApplication::font()));
}

} // namespace slipway::widgets
