// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fencecheck.h"

#include "base/tr.h"

#include <QCoreApplication>

namespace slipway::runbook::reading {
using base::Tr;

namespace {

using namespace Qt::StringLiterals;

qsizetype fenceLength(QStringView trimmed)
{
    if (!trimmed.startsWith("```"_L1) && !trimmed.startsWith("~~~"_L1))
        return 0;
    qsizetype length = 0;
    while (length < trimmed.size() && trimmed[length] == trimmed[0])
        ++length;
    return length;
}

bool closes(QStringView trimmed)
{
    return fenceLength(trimmed) == trimmed.size() && !trimmed.isEmpty();
}

class FenceChecker
{
public:
    explicit FenceChecker(const Source &source)
        : m_source(source)
    {
    }

    void check(std::vector<Block> &blocks);
    QList<Finding> take() { return std::move(m_warnings); }

private:
    void checkCode(Block &block);
    void checkIndented(Block &block);
    bool swallowsFence(const Block &block) const;
    void warn(int line, const QString &message);

    const Source &m_source;
    QList<Finding> m_warnings;
    int m_lastFenceEnd = 0;
};

void FenceChecker::warn(int line, const QString &message)
{
    m_warnings.append({u"broken-fence"_s, Finding::Severity::Warning, line, message,
                       Tr::tr("Close and indent the fence as its opening; what it swallows is not offered to run")});
}

/// A line that would open or close this fence stands inside: its author closed it, but not as Markdown sees it.
bool FenceChecker::swallowsFence(const Block &block) const
{
    QStringView opener = m_source.line(block.firstLine);
    const qsizetype at = std::max(opener.indexOf("```"_L1), opener.indexOf("~~~"_L1));
    if (at < 0)
        return false;
    const qsizetype length = fenceLength(opener.sliced(at));
    const QString fence(length, opener[at]);
    for (qsizetype found = block.text.indexOf(fence); found >= 0; found = block.text.indexOf(fence, found + length)) {
        const qsizetype lineStart = found == 0 ? 0 : block.text.lastIndexOf(u'\n', found - 1) + 1;
        if (QStringView(block.text).sliced(lineStart, found - lineStart).trimmed().isEmpty())
            return true;
    }
    return false;
}

void FenceChecker::checkCode(Block &block)
{
    const bool stray = block.firstLine == m_lastFenceEnd;
    m_lastFenceEnd = block.lastLine;
    if (block.damaged)
        warn(block.firstLine, Tr::tr("This fence is never closed"));
    else if (stray)
        warn(block.firstLine, Tr::tr("This fence closes one that is indented otherwise, and so opens another"));
    else if (swallowsFence(block))
        warn(block.firstLine, Tr::tr("This fence swallows another"));
    else
        return;
    block.damaged = true;
}

/// Indented code that begins and ends with fence lines is a fence indented too far; other fence lines are strays.
void FenceChecker::checkIndented(Block &block)
{
    QList<QStringView> lines = QStringView(block.text).split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    const auto isFence = [](QStringView line) { return fenceLength(line.trimmed()) > 0; };
    const auto fences = std::count_if(lines.begin(), lines.end(), isFence);
    if (fences == 0)
        return;
    warn(block.firstLine, Tr::tr("This fence is indented too far"));
    const QStringView first = lines.first().trimmed();
    if (fences != 2 || !isFence(first) || !closes(lines.last().trimmed())) {
        block.damaged = true;
        return;
    }
    const QString info = first.sliced(fenceLength(first)).trimmed().toString();
    const qsizetype begin = lines.first().size() + 1;
    const qsizetype end = std::max<qsizetype>(begin, lines.last().data() - block.text.constData() - 1);
    block.text = block.text.sliced(begin, end - begin);
    block.info = info;
    block.fenced = true;
    block.textLine = block.firstLine + 1;
}

void FenceChecker::check(std::vector<Block> &blocks)
{
    for (Block &block : blocks) {
        if (block.kind == Block::Kind::Code && block.fenced)
            checkCode(block);
        else if (block.kind == Block::Kind::Code)
            checkIndented(block);
        check(block.children);
    }
}

} // namespace

QList<Finding> checkFences(std::vector<Block> &blocks, const Source &source)
{
    FenceChecker checker(source);
    checker.check(blocks);
    return checker.take();
}

} // namespace slipway::runbook::reading
