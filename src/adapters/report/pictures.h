// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "sheet.h"

namespace slipway::report {

/// Gives the pictures of @p document their thumbnails; what is gone, changed or no picture after all is left out.
void addThumbnails(Document &document, const KeptFiles &kept);

/// A picture as a strip of its own, as large as it comes up to a third of a page; nothing where it has no thumbnail.
[[nodiscard]] std::vector<Strip> stripsOf(const Picture &picture);

} // namespace slipway::report
