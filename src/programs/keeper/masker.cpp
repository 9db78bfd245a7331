// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "masker.h"

#include "forms.h"

#include <algorithm>
#include <cstring>

namespace slipway::keeper {
namespace {

constexpr std::string_view blot = "***";
constexpr std::size_t prefixSize = 4;

std::uint32_t prefixOf(std::string_view text)
{
    std::uint32_t prefix = 0;
    std::memcpy(&prefix, text.data(), prefixSize);
    return prefix;
}

std::size_t filterSlot(std::uint32_t prefix)
{
    return (prefix * 2'654'435'761U) >> 16U;
}

} // namespace

SecretForms::SecretForms(std::span<const std::string> secrets)
{
    for (const std::string &secret : secrets)
        std::ranges::move(formsOf(secret), std::back_inserter(m_forms));
    std::ranges::sort(m_forms, std::ranges::greater(), &std::string::size);
    for (std::uint32_t i = 0; i < m_forms.size(); ++i) {
        const std::uint32_t prefix = prefixOf(m_forms[i]);
        m_byPrefix[prefix].push_back(i);
        m_filter.set(filterSlot(prefix));
    }
}

bool SecretForms::maybe(std::string_view text) const
{
    return text.size() < prefixSize || m_filter.test(filterSlot(prefixOf(text)));
}

SecretForms::Match SecretForms::at(std::string_view text) const
{
    Match match;
    const auto look = [&](const std::string &form) { // forms come longest first
        if (form.size() <= text.size()) {
            if (match.whole == 0 && text.starts_with(form))
                match.whole = form.size();
        } else if (match.open == 0 && form.starts_with(text)) {
            match.open = form.size();
        }
    };
    if (text.size() < prefixSize) {
        std::ranges::for_each(m_forms, look);
    } else if (const auto found = m_byPrefix.find(prefixOf(text)); found != m_byPrefix.end()) {
        for (const std::uint32_t index : found->second)
            look(m_forms[index]);
    }
    return match;
}

std::string SecretForms::masked(std::string_view text) const
{
    std::string out;
    Masker masker(*this);
    masker.feed(text, out);
    masker.settle(out);
    return out;
}

void Masker::mask(std::string &out)
{
    out += blot;
    ++m_spans;
}

void Masker::feed(std::string_view bytes, std::string &out)
{
    if (m_forms->empty()) {
        out += bytes;
        return;
    }
    m_held += bytes;
    const std::string_view text = m_held;
    std::size_t plainFrom = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::string_view rest = text.substr(at);
        const SecretForms::Match match = m_forms->maybe(rest) ? m_forms->at(rest) : SecretForms::Match{};
        if (match.open > 0)
            break;
        if (match.whole == 0) {
            ++at;
            continue;
        }
        show(at, plainFrom, out);
        if (at >= m_done || !m_blotted)
            mask(out);
        at += match.whole;
        plainFrom = at;
    }
    show(at, plainFrom, out);
    m_held.erase(0, at);
    m_done -= std::min(m_done, at);
    m_blotted = m_blotted && m_done > 0;
}

/// Shows what is plain between @p plainFrom and @p to and was not shown before.
void Masker::show(std::size_t to, std::size_t plainFrom, std::string &out)
{
    const std::size_t from = std::max(plainFrom, m_done);
    if (from < to)
        out.append(m_held, from, to - from);
}

void Masker::settle(std::string &out)
{
    if (!holding())
        return;
    const SecretForms::Match match = m_forms->at(m_held);
    const std::size_t telling = std::max(prefixSize, (match.open + 1) / 2);
    if (match.whole > 0 || m_held.size() >= telling) {
        if (!m_blotted)
            mask(out);
        m_blotted = true;
    } else {
        show(m_held.size(), 0, out);
    }
    m_done = m_held.size();
}

} // namespace slipway::keeper
