// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include <algorithm>

namespace slipway::runbook::reading {

Source::Source(QString text)
    : m_text(std::move(text))
{
    if (!m_text.endsWith(u'\n'))
        m_text += u'\n';
    m_starts.push_back(0);
    for (qsizetype at = m_text.indexOf(u'\n'); at >= 0; at = m_text.indexOf(u'\n', at + 1))
        m_starts.push_back(at + 1);
}

QStringView Source::line(int number) const
{
    return lines(number, number);
}

QStringView Source::lines(int first, int last) const
{
    first = std::max(first, 1);
    last = std::min(last, lineCount());
    if (first > last)
        return {};
    const qsizetype begin = m_starts[first - 1];
    return QStringView(m_text).sliced(begin, m_starts[last] - 1 - begin);
}

bool Source::isBlank(int number) const
{
    return line(number).trimmed().isEmpty();
}

} // namespace slipway::runbook::reading
