// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretsources.h"

#include "envfiles.h"
#include "masker.h"
#include "secretnames.h"
#include "words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unistd.h>

namespace slipway::keeper {
namespace {

constexpr std::size_t longestSecret = 64U << 10;
constexpr std::size_t mostSecrets = 1000;

/// Gathers values, and leaves out those that would take too much of an output along.
class Gatherer
{
public:
    void variable(std::string_view name, std::string_view value)
    {
        if (isSecretName(name))
            add(value);
        else if (saysWho(name))
            m_open.emplace(value);
        text(value);
        wholeUrl(value);
    }

    /// What shows as a secret in @p text by itself.
    void text(std::string_view text)
    {
        static const SecretForms nothingKnown(std::span<const std::string>{});
        const std::string line = std::string(text) + "\n";
        for (const auto &[from, end] : nothingKnown.scan(line, 0, true).secrets)
            add(text.substr(from, std::min(end, text.size()) - from));
    }

    void add(std::string_view value)
    {
        const bool file = value.starts_with('/') && ::access(std::string(value).c_str(), F_OK) == 0;
        if (!file && isWorthMasking(value) && value.size() <= longestSecret && m_found.size() < mostSecrets)
            m_found.emplace(value);
    }

    [[nodiscard]] Secrets found() &&
    {
        for (const std::string &open : m_open)
            m_found.erase(open); // a password that is the user's name is no secret, and the name is everywhere
        return std::move(m_found);
    }

private:
    static bool saysWho(std::string_view name)
    {
        constexpr std::array<std::string_view, 8> ends = {"USER",     "NAME",   "HOST", "DB",
                                                          "DATABASE", "DOMAIN", "HOME", "SHELL"};
        return std::ranges::any_of(ends, [&](std::string_view end) { return name.ends_with(end); });
    }

    /// A value that is a URL as a whole may have anything in its password, also what would end it in a text.
    void wholeUrl(std::string_view value)
    {
        const std::size_t scheme = value.find("://");
        const std::size_t at = value.rfind('@');
        if (scheme == std::string_view::npos || scheme > 32 || at == std::string_view::npos || value.contains(' '))
            return;
        const std::size_t colon = value.find(':', scheme + 3);
        if (colon >= at)
            return;
        const std::string_view password = value.substr(colon + 1, at - colon - 1);
        add(password);
        add(percentDecoded(password));
    }

    static std::string percentDecoded(std::string_view text)
    {
        std::string out;
        for (std::size_t i = 0; i < text.size(); ++i) {
            unsigned byte = 0;
            const char *digits = text.data() + i + 1;
            const bool escape = text[i] == '%' && i + 2 < text.size() &&
                                std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2;
            out += escape ? static_cast<char>(byte) : text[i];
            i += escape ? 2 : 0;
        }
        return out;
    }

    Secrets m_found;
    Secrets m_open;
};

/// Programs that take a password as an argument, and by which option; joined: "-pPASSWORD".
struct Option
{
    std::string_view program;
    std::string_view option;
    bool joined;
    bool behindColon; ///< USER:PASSWORD
};

constexpr std::array<Option, 12> options = {{{"mysql", "-p", true, false},
                                             {"mysqldump", "-p", true, false},
                                             {"mysqladmin", "-p", true, false},
                                             {"mariadb", "-p", true, false},
                                             {"mariadb-dump", "-p", true, false},
                                             {"sshpass", "-p", true, false},
                                             {"sshpass", "-p", false, false},
                                             {"docker", "-p", false, false},
                                             {"redis-cli", "-a", false, false},
                                             {"curl", "-u", false, true},
                                             {"curl", "--user", false, true},
                                             {"ldapsearch", "-w", false, false}}};

std::string_view baseName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

void gatherOption(std::string_view program, const std::string &word, const std::string &next, Gatherer &gatherer)
{
    const auto take = [&](std::string_view value, bool behindColon) {
        if (behindColon)
            value = value.contains(':') ? value.substr(value.find(':') + 1) : "";
        if (!isStandIn(value))
            gatherer.add(value);
    };
    if (word.starts_with("--") && isSecretName(std::string_view(word).substr(2)))
        take(next, false);
    for (const Option &option : options) {
        if (program != option.program)
            continue;
        if (!option.joined && word == option.option)
            take(next, option.behindColon);
        else if (option.joined && word.size() > option.option.size() && word.starts_with(option.option))
            take(std::string_view(word).substr(option.option.size()), false);
    }
}

void gatherScript(std::string_view script, Gatherer &gatherer)
{
    gatherer.text(script);
    std::string_view program;
    const std::vector<Word> words = wordsOf(script);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto &[text, first] = words[i];
        const std::size_t equals = text.find('=');
        if (equals != std::string::npos && isSecretName(std::string_view(text).substr(0, equals)) &&
            !isStandIn(std::string_view(text).substr(equals + 1)))
            gatherer.add(std::string_view(text).substr(equals + 1));
        if (std::ranges::contains(options, baseName(text), &Option::program) && (first || program.empty()))
            program = baseName(text);
        else if (first)
            program = {};
        gatherOption(program, text, i + 1 < words.size() && !words[i + 1].first ? words[i + 1].text : "", gatherer);
    }
}

/// Variables that are not exported, in what a bash told: lines that run one `declare` each.
void gatherShell(std::string_view told, Gatherer &gatherer)
{
    gatherer.text(told);
    for (const Word &word : wordsOf(told)) {
        if (word.text.starts_with("declare -"))
            gatherScript(word.text, gatherer);
    }
}

void gatherFile(std::string_view text, Gatherer &gatherer)
{
    for (auto &[name, value] : assignmentsIn(text)) {
        gatherer.variable(name, value);
        std::size_t at = value.find("\\n");
        if (at == std::string::npos)
            continue;
        for (; at != std::string::npos; at = value.find("\\n", at))
            value.replace(at, 2, "\n");
        gatherer.variable(name, value); // as most programs read it
    }
}

} // namespace

Secrets secretsInEnvFile(std::string_view text)
{
    Gatherer gatherer;
    gatherFile(text, gatherer);
    return std::move(gatherer).found();
}

Secrets secretsInScript(std::string_view text)
{
    Gatherer gatherer;
    gatherScript(text, gatherer);
    return std::move(gatherer).found();
}

Secrets secretsMetBy(const Request &request, const Session &session)
{
    Gatherer gatherer;
    std::vector<std::string> environment = session.environment;
    environment.insert(environment.end(), request.environment.begin(), request.environment.end());
    for (const std::string &entry : environment) {
        const std::size_t equals = std::min(entry.find('='), entry.size() - 1);
        gatherer.variable(std::string_view(entry).substr(0, equals), std::string_view(entry).substr(equals + 1));
    }
    gatherShell(session.shell, gatherer);
    gatherScript(request.script, gatherer);
    gatherer.text(request.stdinBytes);
    for (const std::string &argument : request.argv)
        gatherer.text(argument);
    for (const std::string &file : envFilesNear(request.script, session))
        gatherFile(file, gatherer);
    Secrets secrets = std::move(gatherer).found();
    secrets.insert(request.secrets.begin(), request.secrets.end());
    return secrets;
}

} // namespace slipway::keeper
