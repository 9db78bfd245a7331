// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"

#include <functional>
#include <istream>
#include <map>
#include <ostream>
#include <string>

namespace slipway::shop {

namespace {

using Expressions = std::map<std::string, std::function<std::string()>>;

std::string quoted(const QString &text)
{
    return '\'' + text.toStdString() + '\'';
}

std::string names(const Expressions &expressions)
{
    std::string all;
    for (const auto &[name, value] : expressions) {
        all += name + '\n';
    }
    return all + "exit()";
}

Expressions expressionsOn(const Folder &folder)
{
    return {
        {"orders.count()", [folder] { return std::to_string(folder.orders()); }},
        {"products.count()", [folder] { return std::to_string(folder.products().size()); }},
        {"products.first()", [folder] { return quoted(folder.products().value(0)); }},
        {"migrations.last()", [folder] { return quoted(folder.migrations().value(folder.migrations().size() - 1)); }},
        {"version()", [folder] { return quoted(folder.currentVersion()); }},
    };
}

} // namespace

void runShell(const Folder &folder, std::istream &in, std::ostream &out)
{
    const Expressions expressions = expressionsOn(folder);
    std::string line;
    while (out << ">>> " << std::flush && std::getline(in, line) && line != "exit()") {
        if (const auto found = expressions.find(line); found != expressions.end()) {
            out << found->second() << '\n';
        } else if (line == "help()") {
            out << names(expressions) << '\n';
        } else if (!line.empty()) {
            out << "unknown: " << line << " (help() lists what there is)\n";
        }
    }
    out << '\n';
}

} // namespace slipway::shop
