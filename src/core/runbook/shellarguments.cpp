// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellarguments.h"

#include <algorithm>

namespace slipway::runbook {

namespace {

/// Reads `-abc`: letters one by one until one takes a value. True where that value is the next argument.
bool readCluster(const QString &argument, QStringView valueOptions, QList<Option> &options)
{
    const qsizetype cluster = options.size();
    options.append({.name = argument, .value = {}, .letters = 0});
    for (qsizetype i = 1; i < argument.size(); ++i) {
        Option option{.name = u'-' + argument.sliced(i, 1), .value = {}, .letters = 0};
        const bool takesValue = matchesAny(option.name, valueOptions);
        if (takesValue)
            option.value = argument.sliced(i + 1);
        const bool takesRest = matchesAny(option.name + u'+', valueOptions);
        if (takesRest)
            option.value = argument.sliced(i + 1);
        options.append(option);
        ++options[cluster].letters;
        if (takesRest)
            return false;
        if (takesValue)
            return option.value.isEmpty();
    }
    return false;
}

/// True where the option's value is the next argument.
bool readOption(const QString &argument, QStringView valueOptions, QList<Option> &options)
{
    const qsizetype equals = argument.indexOf(u'=');
    if (equals > 0 && argument.at(equals - 1) != u'-') {
        options.append({.name = argument.first(equals), .value = argument.sliced(equals + 1), .letters = 0});
        return false;
    }
    if (argument.startsWith(u"--") || argument.size() == 2 || matchesAny(argument, valueOptions)) {
        options.append({.name = argument, .value = {}, .letters = 0});
        return matchesAny(argument, valueOptions);
    }
    return readCluster(argument, valueOptions, options);
}

bool matchesOption(const Option &option, QStringView wanted)
{
    const qsizetype equals = wanted.indexOf(u'=');
    if (equals < 0)
        return wanted.endsWith(u'*') ? option.name.startsWith(wanted.chopped(1)) : option.name == wanted;
    return option.name == wanted.first(equals) && option.value == wanted.sliced(equals + 1);
}

} // namespace

bool matchesAny(QStringView word, QStringView list)
{
    for (const QStringView candidate : list.tokenize(u' ', Qt::SkipEmptyParts)) {
        const bool open = candidate.endsWith(u'*');
        if (open ? word.startsWith(candidate.chopped(1), Qt::CaseInsensitive) : word == candidate)
            return true;
    }
    return false;
}

bool Arguments::has(QStringView names) const
{
    for (const QStringView name : names.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (std::ranges::any_of(options, [name](const Option &option) { return matchesOption(option, name); }))
            return true;
    }
    return false;
}

bool Arguments::isOn(QStringView names) const
{
    const auto says = [names](const Option &option) {
        const bool no = matchesAny(option.value, u"false none no 0");
        return std::ranges::any_of(names.tokenize(u' ', Qt::SkipEmptyParts), [&](QStringView name) {
            return matchesOption(option, name) && (!no || name.contains(u'='));
        });
    };
    return std::ranges::any_of(options, says);
}

bool Arguments::hasOnly(QStringView names) const
{
    for (qsizetype i = 0; i < options.size(); ++i) {
        const Option &option = options.at(i);
        const bool number = option.name.size() == 2 && option.name.at(1).isDigit();
        const bool known = number || std::ranges::any_of(names.tokenize(u' ', Qt::SkipEmptyParts),
                                                         [&](QStringView name) { return matchesOption(option, name); });
        if (!known && option.letters == 0)
            return false;
        i += known ? option.letters : 0;
    }
    return true;
}

QStringList Arguments::values(QStringView names) const
{
    QStringList found;
    for (const Option &option : options) {
        if (matchesAny(option.name, names))
            found.append(option.value);
    }
    return found;
}

Arguments readArguments(const QStringList &arguments, QStringView valueOptions, OptionOrder order)
{
    Arguments read;
    bool afterOption = false;
    qsizetype i = 0;
    for (; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--") {
            ++i;
            break;
        }
        if (!argument.startsWith(u'-') || argument.size() == 1) {
            if (order == OptionOrder::BeforeOperands)
                break;
            read.operands.append(argument);
            read.leading += afterOption ? 0 : 1;
            continue;
        }
        afterOption = !read.operands.isEmpty();
        if (readOption(argument, valueOptions, read.options) && i + 1 < arguments.size())
            read.options.last().value = arguments.at(++i);
    }
    read.rest = i;
    if (order == OptionOrder::Mixed)
        read.operands += arguments.sliced(i);
    return read;
}

} // namespace slipway::runbook
