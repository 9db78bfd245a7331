// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/tokens.h"

#include <QKeySequence>
#include <QPushButton>

namespace slipway::widgets {

/// A push button that shows the key which does the same.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind {
        Primary,   ///< the one thing to do next
        Secondary, ///< outlined
        Quiet,     ///< words only, until pointed at
        Danger     ///< loud: stops or undoes
    };

    explicit Button(QWidget *parent = nullptr);
    Button(const QString &text, const QString &iconName, Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setTone(presentation::Tone tone);
    void setIconName(const QString &name);
    /// Shown beside the words; the key itself belongs to an action of the window.
    void setKeyHint(const QKeySequence &key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Colours
    {
        QColor fill;
        QColor border;
        QColor words;
    };
    [[nodiscard]] Colours colours() const;
    [[nodiscard]] QString shownText() const;

    Kind m_kind = Kind::Secondary;
    presentation::Tone m_tone = presentation::Tone::Accent;
    QString m_iconName;
    QString m_keyHint;
};

} // namespace slipway::widgets
