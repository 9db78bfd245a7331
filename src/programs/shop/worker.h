// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service.h"

#include <QTimer>

namespace slipway::shop {

/// Takes orders into a queue and books them one by one, as fast as its release can.
class Worker : public Service
{
    Q_OBJECT
public:
    Worker(const Release &release, const Folder &folder);

protected:
    void answer(const Request &request, const Reply &reply) override;
    [[nodiscard]] QString complaint() const override;

private:
    void book();

    QTimer m_pace;
    int m_queue = 0;
};

} // namespace slipway::shop
