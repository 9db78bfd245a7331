// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "masker.h"

#include "patterns.h"

#include <algorithm>

namespace slipway::keeper {
namespace {

constexpr std::string_view blot = "***";

std::size_t filterSlot(std::uint32_t prefix)
{
    return (prefix * 2'654'435'761U) >> 14U;
}

/// So much of a secret that showing it would tell it.
std::size_t tellingPart(std::size_t whole)
{
    return std::max(prefixSize, (whole + 1) / 2);
}

} // namespace

SecretForms::SecretForms(std::span<const std::string> secrets)
{
    for (const std::string &secret : secrets)
        std::ranges::move(formsOf(secret), std::back_inserter(m_forms));
    for (std::uint32_t i = 0; i < m_forms.size(); ++i) {
        for (const std::uint32_t prefix : m_forms[i].prefixes()) {
            m_byPrefix[prefix].push_back(i);
            m_known.set(filterSlot(prefix));
        }
    }
    m_filter = m_known;
    for (const std::uint32_t prefix : patternPrefixes())
        m_filter.set(filterSlot(prefix));
}

/// Where from @p from on a secret may begin: quick, for it is asked of every byte.
std::size_t SecretForms::next(std::string_view text, std::size_t from) const
{
    while (from + prefixSize <= text.size() && !m_filter.test(filterSlot(prefixOf(text.substr(from)))))
        ++from;
    return from;
}

Match SecretForms::known(std::string_view text) const
{
    Match match;
    const auto look = [&](const Form &form) {
        const Match one = form.at(text);
        match.whole = std::max(match.whole, one.whole);
        if (one.open > 0 && (match.open == 0 || one.open < match.open))
            match.open = one.open;
    };
    if (text.size() < prefixSize) {
        std::ranges::for_each(m_forms, look);
    } else if (const std::uint32_t prefix = prefixOf(text); m_known.test(filterSlot(prefix))) {
        if (const auto found = m_byPrefix.find(prefix); found != m_byPrefix.end())
            std::ranges::for_each(found->second, [&](std::uint32_t index) { look(m_forms[index]); });
    }
    return match;
}

/// What tells of a secret may hold another one: the user's name before a password.
void SecretForms::addKnown(std::string_view text, Range in, std::vector<Range> &found) const
{
    for (std::size_t at = in.from; at < in.end;) {
        const std::size_t whole = known(text.substr(at, in.end - at)).whole;
        if (whole > 0)
            found.push_back({at, at + whole});
        at += std::max<std::size_t>(whole, 1);
    }
}

Scan SecretForms::scan(std::string_view text, char before, bool whole) const
{
    Scan scan;
    scan.telling = text.size();
    std::size_t at = 0;
    while ((at = next(text, at)) < text.size()) {
        const std::string_view rest = text.substr(at);
        const Match match = known(rest);
        if (match.open > 0 && !whole) {
            scan.telling = match.whole > 0 || rest.size() >= tellingPart(match.open) ? at : text.size();
            scan.known = true;
            break;
        }
        if (match.whole > 0) {
            scan.secrets.push_back({at, at += match.whole});
            continue;
        }
        const Sighting seen = sightAt(rest, at > 0 ? text[at - 1] : before);
        const bool found = seen.end > seen.from;
        if (seen.open && !whole) {
            scan.telling = found ? at + seen.from : text.size();
            break;
        }
        if (found) {
            addKnown(text, {at, at + seen.from}, scan.secrets);
            scan.secrets.push_back({at + seen.from, at + seen.end});
        }
        at += found ? seen.end : 1;
    }
    scan.decided = std::min(at, text.size());
    return scan;
}

std::string SecretForms::masked(std::string_view text) const
{
    std::string out;
    Masker masker(*this);
    masker.feed(text, out);
    masker.finish(out);
    return out;
}

void Masker::feed(std::string_view bytes, std::string &out)
{
    m_held += bytes;
    const Scan scan = m_forms->scan(m_held, m_last, false);
    emit(scan.secrets, scan.decided, out);
}

void Masker::finish(std::string &out)
{
    const std::size_t size = m_held.size();
    if (size == 0)
        return;
    std::vector<Range> secrets = m_forms->scan(m_held + '\n', m_last, true).secrets; // a line end decides most
    for (Range &range : secrets)
        range.end = std::min(range.end, size);
    if (const Scan open = m_forms->scan(m_held, m_last, false); secrets.empty() && open.known && open.telling < size)
        secrets.push_back({open.telling, size});
    emit(secrets, size, out);
}

void Masker::settle(std::string &out)
{
    if (!holding())
        return;
    const std::size_t from = m_forms->scan(m_held, m_last, false).telling;
    show(0, from, out);
    if (from < m_held.size()) {
        mask(from, out);
        m_blotted = true;
    }
    m_done = m_held.size();
}

/// Shows or masks what is held up to @p end.
void Masker::emit(std::span<const Range> secrets, std::size_t end, std::string &out)
{
    std::size_t shown = 0;
    for (const auto &[from, to] : secrets) {
        show(shown, from, out);
        mask(from, out);
        shown = to;
    }
    show(shown, end, out);
    forget(end);
}

void Masker::forget(std::size_t bytes)
{
    if (bytes > 0)
        m_last = m_held[bytes - 1];
    m_held.erase(0, bytes);
    m_done -= std::min(m_done, bytes);
    m_blotted = m_blotted && m_done > 0;
}

/// Masks the secret at @p from, unless settle() did so already.
void Masker::mask(std::size_t from, std::string &out)
{
    if (from < m_done && m_blotted)
        return;
    out += blot;
    ++m_spans;
}

/// Shows what is between @p from and @p to and was not shown before.
void Masker::show(std::size_t from, std::size_t to, std::string &out)
{
    from = std::max(from, m_done);
    if (from < to)
        out.append(m_held, from, to - from);
}

} // namespace slipway::keeper
