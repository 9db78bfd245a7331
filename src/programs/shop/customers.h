// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folder.h"

#include <QNetworkAccessManager>
#include <QTimer>

namespace slipway::shop {

/// The shop's customers: a steady stream of requests to the storefront, every seventh an order.
class Customers : public QObject
{
    Q_OBJECT
public:
    explicit Customers(Folder folder);

private:
    void visit();

    Folder m_folder;
    QNetworkAccessManager m_network;
    QTimer m_pace;
    int m_visits = 0;
};

} // namespace slipway::shop
