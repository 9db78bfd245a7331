// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text taken for shell: it is split and judged, whatever it holds.

#include "runbook/shell.h"

#include <QString>

using namespace slipway::runbook;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(QByteArrayView(data, qsizetype(size)));
    for (const ShellPart &part : splitShell(text))
        (void)assess(part.text);
    (void)commandsOf(text);
    return 0;
}
