// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::base {

/// The program's own words that go on record, as a verdict's reason does: kept in English, so that a record has one language
/// though the window spoke another one later. Each text must stand in the list of recorded.cpp; a test checks that.
[[nodiscard]] inline QString recorded(const char *source)
{
    return QString::fromUtf8(source);
}

/// Words on record in the language of the day; what is no text of the list, as a person's own words, stays as it is.
[[nodiscard]] QString inWords(const QString &onRecord);

} // namespace slipway::base
