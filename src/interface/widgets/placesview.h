// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/places.h"

#include <QLabel>

namespace slipway::widgets {

/// The places of a literal, line by line, as written and as they will run, with what differs marked.
class PlacesView : public QLabel
{
    Q_OBJECT
public:
    explicit PlacesView(QWidget *parent);
    void setPlaces(const QList<presentation::PlacePreview> &places);

Q_SIGNALS:
    void lineChosen(int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    [[nodiscard]] QString rowsOf(const presentation::PlacePreview &place) const;

    QList<presentation::PlacePreview> m_places;
};

} // namespace slipway::widgets
