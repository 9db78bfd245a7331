// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellarguments.h"

#include <algorithm>

namespace slipway::runbook {

namespace {

/// Reads `-abc`: letters one by one until one takes a value. True where that value is the next argument.
bool readCluster(const QString &argument, QStringView valueOptions, QList<Option> &options)
{
    options.append({.name = argument, .value = {}});
    for (qsizetype i = 1; i < argument.size(); ++i) {
        Option option{.name = u'-' + argument.sliced(i, 1), .value = {}};
        const bool takesValue = matchesAny(option.name, valueOptions);
        if (takesValue)
            option.value = argument.sliced(i + 1);
        options.append(option);
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
        options.append({.name = argument.first(equals), .value = argument.sliced(equals + 1)});
        return false;
    }
    if (argument.startsWith(u"--") || argument.size() == 2 || matchesAny(argument, valueOptions)) {
        options.append({.name = argument, .value = {}});
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
            continue;
        }
        if (readOption(argument, valueOptions, read.options) && i + 1 < arguments.size())
            read.options.last().value = arguments.at(++i);
    }
    read.rest = i;
    if (order == OptionOrder::Mixed)
        read.operands += arguments.sliced(i);
    return read;
}

} // namespace slipway::runbook
