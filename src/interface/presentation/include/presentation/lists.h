// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/conductor.h"
#include "presentation/rows.h"
#include "presentation/words.h"

namespace slipway::presentation {

/// A row whose roles are words alone.
struct PlainRow
{
    QString key;
    QString title;
    QString detail;
    QString meta;
    QString icon;
    Tone tone = Tone::Neutral;
    int line = 0;
    int kind = 0;
};

class PlainModel : public RowsModel<PlainRow>
{
    Q_OBJECT
public:
    explicit PlainModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant value(const PlainRow &row, int role) const override;
};

/// The timeline of a run, oldest first.
class JournalModel : public PlainModel
{
    Q_OBJECT
public:
    using PlainModel::PlainModel;
    /// Tells @p event; events told already are ignored.
    void add(const run::Event &event, const run::RunState &state);
    void clear();

private:
    qint64 m_lastSeq = 0;
};

/// People, channels and the order of escalation; `key` is what can be called, mailed or copied.
class ContactsModel : public PlainModel
{
    Q_OBJECT
public:
    enum Kind { Channel, Person, Escalation };
    using PlainModel::PlainModel;
    void setContacts(const runbook::Contacts &contacts);
};

class LinksModel : public PlainModel
{
    Q_OBJECT
public:
    using PlainModel::PlainModel;
    void setLinks(const QList<runbook::Link> &links);
};

class UsefulCommandsModel : public PlainModel
{
    Q_OBJECT
public:
    using PlainModel::PlainModel;
    void setCommands(const QList<runbook::PlanUnit> &commands);
};

/// Known troubles; symptoms are the quieter line and what a search looks in.
class TroubleshootingModel : public PlainModel
{
    Q_OBJECT
public:
    using PlainModel::PlainModel;
    /// Those at the lines of @p fitting come first and say that they fit what failed.
    void setEntries(const QList<runbook::Troubleshooting> &entries, const QList<int> &fitting);
};

class FindingsModel : public PlainModel
{
    Q_OBJECT
public:
    using PlainModel::PlainModel;
    void setFindings(const QList<runbook::Finding> &findings);
};

/// Rollback and other procedures as choices: what fits first, a last resort never first.
class ProceduresModel : public PlainModel
{
    Q_OBJECT
public:
    using PlainModel::PlainModel;
    void setPlan(const runbook::Plan &plan);
};

/// Runs of the journal, newest first; those to resume before those that ended.
class HistoryModel : public RowsModel<ports::RunSummary>
{
    Q_OBJECT
public:
    explicit HistoryModel(QObject *parent = nullptr);
    /// Shows @p runs; only unfinished ones where @p onlyUnfinished holds.
    void setRuns(const QList<ports::RunSummary> &runs, bool onlyUnfinished);

protected:
    [[nodiscard]] QVariant value(const ports::RunSummary &run, int role) const override;
};

/// Where a contact leads: `tel:`, `mailto:` or an address of the web; empty where it is none of them.
[[nodiscard]] QUrl urlOfContact(const QString &contact);

} // namespace slipway::presentation
