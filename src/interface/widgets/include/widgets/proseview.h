// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/heightcache.h"

namespace slipway::widgets {

/// A stretch of the runbook's own words, set for reading. Links go to the desktop only where they may.
class ProseView : public QLabel
{
    Q_OBJECT
public:
    explicit ProseView(QWidget *parent);
    /// @p remark, plain text, stands small below the words.
    void setMarkdown(const QString &markdown, const QString &remark = {});
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    QString m_markdown;
    QString m_remark;
    mutable HeightCache m_heights;
};

} // namespace slipway::widgets
