// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/machine.h"

namespace slipway::workstation {

/// Keeps bytes as files named by their digest. Writing the same bytes twice keeps one file.
class ArtifactStore final : public ports::OutputStore
{
public:
    explicit ArtifactStore(QString folder);
    void keep(QByteArray bytes, QObject *context, ports::Reply<QString> reply) override;
    [[nodiscard]] QString path(const QString &sha256) const override;

private:
    QString m_folder;
};

} // namespace slipway::workstation
