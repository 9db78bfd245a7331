// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

namespace slipway::keeper {
namespace {

class Reader
{
public:
    explicit Reader(std::string_view script)
        : m_script(script)
    {
    }

    std::vector<Word> words()
    {
        for (; m_at < m_script.size(); ++m_at)
            take(m_script[m_at]);
        end();
        return std::move(m_words);
    }

private:
    void take(char c)
    {
        if (c == '\\' && m_at + 1 < m_script.size()) {
            if (m_script[++m_at] != '\n')
                put(m_script[m_at]);
        } else if (c == '\'' || c == '"') {
            quoted(c);
        } else if (c == '#' && !m_begun) {
            m_at = std::min(m_script.find('\n', m_at), m_script.size()) - 1;
        } else if (std::string_view("\n;&|()").contains(c)) {
            end();
            m_first = true;
        } else if (std::string_view(" \t<>`").contains(c)) {
            end();
        } else {
            put(c);
        }
    }

    void quoted(char quote)
    {
        m_begun = true;
        while (++m_at < m_script.size() && m_script[m_at] != quote) {
            const bool escapes = quote == '"' && m_script[m_at] == '\\' && m_at + 1 < m_script.size();
            put(m_script[escapes ? ++m_at : m_at]);
        }
    }

    void put(char c)
    {
        m_word += c;
        m_begun = true;
    }

    void end()
    {
        if (m_begun)
            m_words.push_back({std::move(m_word), m_first});
        m_first = m_first && !m_begun;
        m_begun = false;
        m_word.clear();
    }

    std::string_view m_script;
    std::size_t m_at = 0;
    std::string m_word;
    bool m_begun = false;
    bool m_first = true;
    std::vector<Word> m_words;
};

} // namespace

std::vector<Word> wordsOf(std::string_view script)
{
    return Reader(script).words();
}

} // namespace slipway::keeper
