// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/words.h"

#include <QWidget>

namespace slipway::widgets {

/// A state as icon and word on a tinted ground.
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    /// @p suffix follows the word, quieter: a time, a count. @p loud fills the chip with the tone.
    void setLook(const presentation::Look &look, const QString &suffix = {}, bool loud = false);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    presentation::Look m_look;
    QString m_suffix;
    bool m_loud = false;
};

} // namespace slipway::widgets
