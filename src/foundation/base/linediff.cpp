// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/linediff.h"

#include <algorithm>
#include <vector>

namespace slipway::base {
namespace {

using Kind = DiffLine::Kind;

constexpr int maximumEdits = 1000;

/// Lines @p from..@p to of both texts, what is equal at their ends left out.
struct Stretch
{
    const QStringList &a;
    const QStringList &b;
    int from = 0;
    int aTo = 0;
    int bTo = 0;

    [[nodiscard]] int n() const { return aTo - from; }
    [[nodiscard]] int m() const { return bTo - from; }
    [[nodiscard]] bool equal(int x, int y) const { return a.at(from + x) == b.at(from + y); }
};

Stretch differing(const QStringList &a, const QStringList &b)
{
    Stretch s{a, b, 0, int(a.size()), int(b.size())};
    while (s.from < s.aTo && s.from < s.bTo && a.at(s.from) == b.at(s.from))
        ++s.from;
    while (s.aTo > s.from && s.bTo > s.from && a.at(s.aTo - 1) == b.at(s.bTo - 1))
        --s.aTo, --s.bTo;
    return s;
}

/// Myers' greedy algorithm: the furthest reaching paths of every edit distance, kept to walk back along them.
std::vector<std::vector<int>> furthestPaths(const Stretch &s)
{
    const int limit = std::min(s.n() + s.m(), maximumEdits);
    std::vector<std::vector<int>> trace;
    std::vector<int> v(2 * static_cast<size_t>(limit) + 3, 0);
    const int offset = limit + 1;
    for (int d = 0; d <= limit; ++d) {
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && v[offset + k - 1] < v[offset + k + 1]);
            int x = down ? v[offset + k + 1] : v[offset + k - 1] + 1;
            while (x < s.n() && x - k < s.m() && s.equal(x, x - k))
                ++x;
            v[offset + k] = x;
            if (x >= s.n() && x - k >= s.m()) {
                trace.push_back(v);
                return trace;
            }
        }
        trace.push_back(v);
    }
    return {};
}

QList<DiffLine> replaced(const Stretch &s)
{
    QList<DiffLine> lines;
    for (int x = 0; x < s.n(); ++x)
        lines.append({Kind::Removed, s.from + x + 1, 0});
    for (int y = 0; y < s.m(); ++y)
        lines.append({Kind::Added, 0, s.from + y + 1});
    return lines;
}

QList<DiffLine> script(const Stretch &s)
{
    const auto trace = furthestPaths(s);
    if (trace.empty())
        return replaced(s);
    QList<DiffLine> reversed;
    int x = s.n();
    int y = s.m();
    const auto same = [&] {
        --x, --y;
        reversed.append({Kind::Same, s.from + x + 1, s.from + y + 1});
    };
    const int offset = static_cast<int>(trace.front().size() / 2);
    for (int d = static_cast<int>(trace.size()) - 1; d > 0; --d) {
        const std::vector<int> &v = trace[d - 1];
        const int k = x - y;
        const bool down = k == -d || (k != d && v[offset + k - 1] < v[offset + k + 1]);
        const int previousK = down ? k + 1 : k - 1;
        const int previousX = v[offset + previousK];
        const int previousY = previousX - previousK;
        const int edgeX = down ? previousX : previousX + 1;
        while (x > edgeX)
            same();
        reversed.append(down ? DiffLine{Kind::Added, 0, s.from + previousY + 1}
                             : DiffLine{Kind::Removed, s.from + previousX + 1, 0});
        x = previousX;
        y = previousY;
    }
    while (x > 0)
        same();
    std::ranges::reverse(reversed);
    return reversed;
}

} // namespace

QList<DiffLine> lineDiff(const QStringList &before, const QStringList &after)
{
    const Stretch stretch = differing(before, after);
    QList<DiffLine> lines;
    lines.reserve(std::max(before.size(), after.size()));
    for (int i = 1; i <= stretch.from; ++i)
        lines.append({Kind::Same, i, i});
    lines += script(stretch);
    for (int i = 1; stretch.aTo + i <= before.size(); ++i)
        lines.append({Kind::Same, stretch.aTo + i, stretch.bTo + i});
    return lines;
}

} // namespace slipway::base
