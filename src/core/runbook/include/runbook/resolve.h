// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "runbook/plan.h"

#include <QHash>
#include <QStringView>

namespace slipway::runbook {

/// A value given to a parameter for one run.
struct Binding
{
    QString literal; ///< as it stands in the runbook; every place of it is replaced
    QString value;
    bool secret = false; ///< never shown or stored; given to the program by environment
    friend bool operator==(const Binding &, const Binding &) = default;
};

/// Where a literal was replaced.
struct Substitution
{
    QString literal;
    QString value;  ///< as given; empty for a secret
    int line = 0;   ///< of the runbook
    int offset = 0; ///< in ResolvedUnit::text, UTF-16 units
    int length = 0; ///< of what stands there now, quoting included
    friend bool operator==(const Substitution &, const Substitution &) = default;
};

/// A unit as it will run: what is shown is what runs is what is recorded.
struct ResolvedUnit
{
    QString unit; ///< plan id
    UnitKind kind = UnitKind::Note;
    QString text;
    QStringList program; ///< shell or interpreter and its arguments, the program by name; the script follows as a file
    QStringList input;
    QString url;
    QString promql;
    QString expected;
    QString path;
    QString cwd;
    QString target;        ///< empty: this machine
    bool terminal = false; ///< needs a pty
    QList<Substitution> substitutions;
    QStringList notices; ///< what was changed so that it works, shown and accepted ("-i added to docker exec")
    QString sha256;      ///< of what the program is given: the JSON array [program, text, input], compact, in UTF-8
    friend bool operator==(const ResolvedUnit &, const ResolvedUnit &) = default;
};

/// Offsets at which @p literal stands in @p text as a whole word: `v1.0` stands in `app:v1.0` and `v1.0.tar.gz`, not in
/// `v1.0.1` or `v1.0-rc2`; `example.com` not in `api.example.com`.
[[nodiscard]] QList<qsizetype> literalPlaces(QStringView text, QStringView literal);

/// The environment variable by which a secret binding reaches the program; its text refers to it by this name.
[[nodiscard]] QString secretVariable(const Binding &binding);

/// Whether @p binding has a value: nothing but blanks is none, and `rm -rf releases/` is not what anybody meant.
[[nodiscard]] bool hasValue(const Binding &binding);

/// Bindings for @p values, which name a parameter or spell a literal (sidecar, `--var`, `--set`).
/// Errors: NotFound for a name that is no parameter and stands nowhere in the plan, Usage for an empty value.
[[nodiscard]] base::Result<QList<Binding>> bindingsFor(const Plan &plan, const QHash<QString, QString> &values);

/// Puts @p bindings into @p unit, quoted for the shell context in which each literal stands (bare, single or double
/// quoted, heredoc). Literals match whole words: `v1.0` does not match in `v1.0.1`.
/// Errors: Refused where a value is empty or cannot be quoted there, or an unbound placeholder such as `<command>` remains.
[[nodiscard]] base::Result<ResolvedUnit> resolve(const Plan &plan, const PlanUnit &unit,
                                                 const QList<Binding> &bindings);

/// Parameters whose literal stands in @p unit and that are stale or placeholders and not bound: rule 4 refuses to run
/// them until someone binds or confirms them.
[[nodiscard]] QList<Parameter> unconfirmed(const Plan &plan, const PlanUnit &unit, const QList<Binding> &bindings,
                                           const QStringList &confirmedLiterals);

} // namespace slipway::runbook
