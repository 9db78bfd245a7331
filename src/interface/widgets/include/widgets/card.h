// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/tokens.h"

#include <QVBoxLayout>
#include <QWidget>

namespace slipway::widgets {

/// A piece of the page set apart by a hairline; its edge carries the tone of its state.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setTone(presentation::Tone tone);
    /// The card that a person should turn to is framed in the accent.
    void setCurrent(bool current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    presentation::Tone m_tone = presentation::Tone::Neutral;
    bool m_current = false;
};

/// A band of a tone's wash inside a card: an interruption, a question, a notice.
class Band : public QWidget
{
    Q_OBJECT
public:
    explicit Band(presentation::Tone tone, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setTone(presentation::Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    presentation::Tone m_tone;
};

} // namespace slipway::widgets
