// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/journal.h"
#include "runbook/lint.h"
#include "runbook/plan.h"
#include "runbook/sidecar.h"

namespace slipway::presentation {

/// A runbook's file, read and understood.
struct Document
{
    QString path;
    runbook::Runbook runbook;
    runbook::Sidecar sidecar;
    runbook::Plan plan;
    QList<runbook::Finding> findings;
    QStringList openLiterals; ///< stale ones and placeholders that going live refuses until they are settled
    QStringList procedureLiterals; ///< those that a rollback or another procedure refuses to start without
};
using DocumentPtr = std::shared_ptr<const Document>;

/// Reads @p path and its sidecar, parses, plans and lints.
/// Errors: NotFound, Unreadable, as the readers say.
[[nodiscard]] base::Result<DocumentPtr> readDocument(const QString &path, QDate today);

/// readDocument() on a thread of its own; the reply comes on the thread of @p context.
void readDocumentLater(const QString &path, QDate today, QObject *context, ports::Reply<DocumentPtr> reply);

/// `NAME.slipway.yaml` beside the runbook `NAME.md`.
[[nodiscard]] QString sidecarPath(const QString &runbookPath);

} // namespace slipway::presentation
