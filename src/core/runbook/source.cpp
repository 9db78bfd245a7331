// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include <algorithm>

namespace slipway::runbook::reading {

namespace {

bool isNameLetter(QChar c)
{
    return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

std::vector<QStringView> namesUsedIn(QStringView text)
{
    std::vector<QStringView> names;
    for (qsizetype at = text.indexOf(u'$'); at >= 0; at = text.indexOf(u'$', at + 1)) {
        const qsizetype begin = at + 1 < text.size() && text[at + 1] == u'{' ? at + 2 : at + 1;
        qsizetype end = begin;
        while (end < text.size() && isNameLetter(text[end]))
            ++end;
        names.push_back(text.sliced(begin, end - begin));
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace

Source::Source(QString text)
    : m_text(std::move(text))
{
    if (!m_text.endsWith(u'\n'))
        m_text += u'\n';
    m_starts.push_back(0);
    for (qsizetype at = m_text.indexOf(u'\n'); at >= 0; at = m_text.indexOf(u'\n', at + 1))
        m_starts.push_back(at + 1);
    m_used = namesUsedIn(m_text);
}

bool Source::usesVariable(QStringView name) const
{
    // Of sorted names the first that is not before this one begins with it, if any does.
    const auto found = std::lower_bound(m_used.begin(), m_used.end(), name);
    return found != m_used.end() && found->startsWith(name);
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
