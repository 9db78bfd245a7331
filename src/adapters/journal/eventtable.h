// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "ports/journal.h"

namespace slipway::journal {

/// A row of the event table before its payload is understood.
struct StoredEvent
{
    run::Envelope envelope;
    QByteArray payload;
};

/// The last event of a run, as far as appending needs it; seq 0 and the genesis hash where there is none.
struct Head
{
    qint64 seq = 0;
    QString hash;
};

[[nodiscard]] base::Result<Head> headOf(Database &database, const QString &run);
[[nodiscard]] base::Status insert(Database &database, const StoredEvent &event);
[[nodiscard]] base::Result<QList<StoredEvent>> stored(Database &database, const QString &run, qint64 afterSeq);
/// Errors: JournalDamaged with the seq that cannot be read.
[[nodiscard]] base::Result<QList<run::Event>> decoded(QList<StoredEvent> rows);
/// stored() and decoded().
[[nodiscard]] base::Result<QList<run::Event>> events(Database &database, const QString &run, qint64 afterSeq);

} // namespace slipway::journal
