// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/runbook.h"

#include <QStringView>

#include <vector>

namespace slipway::runbook::reading {

/// A piece of text that may change from release to release.
struct Literal
{
    QStringView text;
    Parameter::Kind kind = Parameter::Kind::Other;
    Parameter::Staleness staleness = Parameter::Staleness::None;
};

/// Adds the literals of one line to @p found. @p code says that the line stands in a code block.
void findLiterals(QStringView line, bool code, std::vector<Literal> &found);

} // namespace slipway::runbook::reading
