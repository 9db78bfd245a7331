// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"

#include <QUrl>

class QMimeData;

namespace slipway::presentation {

/// The most bytes that one piece of evidence may have.
inline constexpr qint64 largestEvidence = 64 * 1024 * 1024;

/// What a person gives as evidence, before it is kept.
struct Evidence
{
    QString name;
    QByteArray bytes;
    QString mediaType;
};

/// What was pasted or dropped: files that are to be read, or things made of the rest.
struct OfferedEvidence
{
    QStringList files;
    QList<Evidence> made;
};

/// Whether @p mime holds anything that can be evidence; looks at its kinds alone.
[[nodiscard]] bool offersEvidence(const QMimeData &mime);

/// Local files, else a picture (kept as PNG), else addresses of the web, else text. Secrets in text and addresses are masked.
/// @p now names what has no name. Errors: Usage where there is nothing, or where it is too large.
[[nodiscard]] base::Result<OfferedEvidence> offeredEvidence(const QMimeData &mime, const QDateTime &now);

/// An address of the web as evidence. Errors: Usage where @p text is none.
[[nodiscard]] base::Result<Evidence> linkEvidence(const QString &text);

/// The file at @p path; reads it whole. Errors: Unreadable where it is no ordinary file, too large or cannot be read.
[[nodiscard]] base::Result<Evidence> fileEvidence(const QString &path);

/// "ci.png · 12 KiB"; a link by its address alone, a long name cut in its middle.
[[nodiscard]] QString labelOf(const run::Attachment &attachment);
[[nodiscard]] QString iconOf(const run::Attachment &attachment);
/// The address of a link; empty for what is a file.
[[nodiscard]] QUrl addressOf(const run::Attachment &attachment);
/// Whether the desktop may open it: what only shows. A script or program that was attached is never started.
[[nodiscard]] bool mayBeShown(const run::Attachment &attachment);

} // namespace slipway::presentation
