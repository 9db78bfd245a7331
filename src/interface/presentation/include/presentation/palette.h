// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/runcatalog.h"
#include "presentation/fuzzy.h"
#include "presentation/rows.h"
#include "run/state.h"

namespace slipway::presentation {

/// What a row of the palette stands for, in the order in which its sections come.
enum class PaletteKind {
    Action,
    Step,
    Unit,
    Procedure,
    Command, ///< a useful command; opened as a card, never run from here
    Person,
    Link,
    Trouble,
    Run,    ///< to resume
    Record, ///< a finished run
    Runbook,
    Page ///< of the manual
};

struct PaletteEntry
{
    PaletteKind kind = PaletteKind::Action;
    QString key; ///< by kind: name of an action, key of step or unit, contact, address, path, run
    QString title;
    QString detail; ///< quieter words beside it, searched as well
    QString meta;   ///< a short word at the right: keys, state, role
    QString icon;
    Tone tone = Tone::Neutral;
    int line = 0;    ///< in the runbook
    QString refusal; ///< why it cannot be chosen now; empty: it can
    QString name = {}; ///< what it is about, where the title begins with a verb; searched as well
    int weight = 0;    ///< how much it matters now

    /// What is remembered of a choice.
    [[nodiscard]] QString id() const;
};

/// Steps, units, procedures, commands, people, links and troubles of @p state, in the order of the runbook.
[[nodiscard]] QList<PaletteEntry> paletteEntries(const run::RunState &state);
[[nodiscard]] QList<PaletteEntry> paletteEntries(const QList<ports::RunSummary> &runs);
/// Files that are gone are left out.
[[nodiscard]] QList<PaletteEntry> paletteEntries(const QStringList &runbooks);
/// Gives the actions that carry a run weight where there is one to be carried, and the manual less while a run is
/// @p underWay.
void weigh(QList<PaletteEntry> &entries, bool underWay);
/// What choosing @p entry does, in a word or two.
[[nodiscard]] QString verbOf(const PaletteEntry &entry);
/// What copying @p entry puts on the clipboard.
[[nodiscard]] QString copiedOf(const PaletteEntry &entry);

/// One row: a section's name, or an entry with the letters that matched.
struct PaletteRow
{
    int entry = -1; ///< index of the entry; -1 a section's name
    QString heading;
    QList<int> titleMarks;
    QList<int> detailMarks;
};

/// Everything that can be reached by typing a few letters of it. A sign in front narrows: `>` actions, `#` steps and
/// units, `$` commands, `@` people and links, `/` runs and runbooks, `?` manual and troubleshooting.
class PaletteModel : public RowsModel<PaletteRow>
{
    Q_OBJECT
public:
    enum PaletteRole { MarksRole = SearchRole + 1, DetailMarksRole, HeadingRole, RefusalRole };

    explicit PaletteModel(QObject *parent = nullptr);

    /// @p recent are ids of earlier choices, the last one first.
    void setEntries(const QList<PaletteEntry> &entries, const QStringList &recent);
    void setQuery(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }
    /// The entry in @p row; nullptr for a section's name.
    [[nodiscard]] const PaletteEntry *entry(int row) const;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// How many entries fit, those included that are too many to be shown.
    [[nodiscard]] int fitting() const { return m_fitting; }

protected:
    [[nodiscard]] QVariant value(const PaletteRow &row, int role) const override;

private:
    struct Prepared
    {
        PaletteEntry entry;
        FuzzyText title;
        FuzzyText name;
        FuzzyText detail;
        int recent = -1; ///< how long ago it was chosen; 0 the last choice, -1 never
    };
    struct Hit
    {
        int entry = 0;
        int score = 0;
    };
    [[nodiscard]] static int scoreOf(const Prepared &prepared, const QStringList &words);
    [[nodiscard]] PaletteRow rowOf(int entry, const QStringList &words) const;
    [[nodiscard]] QList<PaletteRow> overview() const;
    [[nodiscard]] QList<PaletteRow> sections(QList<Hit> hits, const QStringList &words) const;
    void refresh();

    QList<Prepared> m_entries;
    QString m_query;
    int m_fitting = 0;
};

} // namespace slipway::presentation
