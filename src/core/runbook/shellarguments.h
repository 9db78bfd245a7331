// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace slipway::runbook {

struct Option
{
    QString name;    ///< with its dashes
    QString value;   ///< empty where it takes none
    int letters = 0; ///< how many of the options behind it are its letters, read one by one
};

/// The arguments of a program, told apart as getopt does.
struct Arguments
{
    QList<Option> options; ///< `-abc` gives -abc, -a, -b and -c, since programs differ in how they read it
    QStringList operands;
    qsizetype rest = 0;    ///< index of the first argument that was not read
    qsizetype leading = 0; ///< how many operands stand before the first option that follows one

    /// Whether any of @p names was given: names separated by blanks, `--data*` for a beginning, `--dry-run=client`
    /// for a name with its value.
    [[nodiscard]] bool has(QStringView names) const;
    /// As has(), but not where the value says no: `--dry-run=false`.
    [[nodiscard]] bool isOn(QStringView names) const;
    /// Whether every option is among @p names or a number such as -5.
    [[nodiscard]] bool hasOnly(QStringView names) const;
    /// Values of the options among @p names, in order.
    [[nodiscard]] QStringList values(QStringView names) const;
};

enum class OptionOrder { Mixed, BeforeOperands };

/// Reads @p arguments; @p valueOptions are those that take the next argument, separated by blanks, and with a `+` those
/// that take only what is glued to them, as -p of mysql does.
[[nodiscard]] Arguments readArguments(const QStringList &arguments, QStringView valueOptions,
                                      OptionOrder order = OptionOrder::Mixed);

/// Whether @p word stands in @p list, words separated by blanks; a last `*` stands for any ending.
[[nodiscard]] bool matchesAny(QStringView word, QStringView list);

} // namespace slipway::runbook
