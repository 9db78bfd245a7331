// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/runbook.h"

#include <QHash>

namespace slipway::runbook {

/// A contact that the runbook leaves open, with who stands there for the team. A channel has no name.
struct OpenContact
{
    QString key;  ///< in the sidecar's `contacts`: its role, from the second of a role on with a number
    int line = 0; ///< in the runbook
    QString role;
    bool channel = false;
    QString writtenName; ///< as the runbook has it
    QString writtenContact;
    friend bool operator==(const OpenContact &, const OpenContact &) = default;
};

/// Whether @p text only holds a place: "[Name]", "<phone>", "TBD", "+1-XXX-XXX", nothing at all.
[[nodiscard]] bool isPlaceholder(const QString &text);

/// The people and channels of @p written that have a placeholder.
[[nodiscard]] QList<OpenContact> openContacts(const Contacts &written);

/// "Ada Lovelace <ada@example.org>"; either part may be missing.
[[nodiscard]] QString contactText(const QString &name, const QString &contact);
/// Name and contact of a text as contactText() writes it. Words without <> are a name where they have no digit, "@" or ":".
[[nodiscard]] std::pair<QString, QString> readContactText(const QString &text);

/// @p written with its placeholders replaced by what the team filled in. What the runbook itself names stays.
[[nodiscard]] Contacts completedContacts(const Contacts &written, const QHash<QString, QString> &filledIn);

} // namespace slipway::runbook
