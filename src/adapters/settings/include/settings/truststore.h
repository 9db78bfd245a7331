// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/machine.h"

#include <QSet>

namespace slipway::settings {

/// Trusted runbooks, one line each: SHA-256 of absolute path, newline and content digest, as direnv does it, so that any
/// change of place or content asks again.
class FileTrustStore final : public ports::TrustStore
{
public:
    explicit FileTrustStore(QString file);
    [[nodiscard]] bool isTrusted(const QString &path, const QString &sha256) const override;
    base::Status trust(const QString &path, const QString &sha256) override;

private:
    [[nodiscard]] QSet<QByteArray> read() const;
    QString m_file;
};

} // namespace slipway::settings
