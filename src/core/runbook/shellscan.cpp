// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellscan.h"

#include "shellscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

constexpr qsizetype longestPlaceholder = 80;

bool isPlaceholderChar(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || QStringView(u"_-.:/@|,+*# '…").contains(c);
}

qsizetype angledLength(QStringView text, qsizetype offset)
{
    const qsizetype limit = std::min(text.size(), offset + longestPlaceholder);
    const auto first = offset + 1;
    if (first >= limit || text[first].isSpace() || text[first] == u'/' || (offset > 0 && text[offset - 1] == u'<'))
        return 0;
    for (qsizetype i = first; i < limit; ++i) {
        if (text[i] == u'>')
            return i > first && !text[i - 1].isSpace() ? i + 1 - offset : 0;
        if (!isPlaceholderChar(text[i]))
            return 0;
    }
    return 0;
}

qsizetype bracedLength(QStringView text, qsizetype offset)
{
    const qsizetype limit = std::min(text.size() - 1, offset + longestPlaceholder);
    for (qsizetype i = offset + 2; i < limit && text[i] != u'\n'; ++i) {
        if (text[i] == u'}' && text[i + 1] == u'}')
            return i + 2 - offset;
    }
    return 0;
}

} // namespace

bool Redirection::writesFile() const
{
    if (!isOutput() || (op.startsWith(u'<') && op != u"<>"_s)) // `<>` creates the file
        return false;
    const QString &name = target.value;
    if (op.endsWith(u'&') && !name.isEmpty() &&
        std::ranges::all_of(name, [](QChar c) { return c.isDigit() || c == u'-'; }))
        return false;
    return name != u"/dev/null"_s && name != u"/dev/stdout"_s && name != u"/dev/stderr"_s && name != u"/dev/tty"_s;
}

const ShellSpan &ShellScan::spanAt(qsizetype offset) const
{
    static const ShellSpan bare;
    const auto after = std::ranges::upper_bound(spans, offset, {}, &ShellSpan::begin);
    return after == spans.begin() ? bare : *std::prev(after);
}

ShellScan scanShell(QStringView text)
{
    return ShellScanner(text).scan();
}

qsizetype placeholderLength(QStringView text, qsizetype offset)
{
    if (text[offset] == u'<')
        return angledLength(text, offset);
    if (text.sliced(offset).startsWith(u"{{"))
        return bracedLength(text, offset);
    return 0;
}

} // namespace slipway::runbook
