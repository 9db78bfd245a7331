// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/lists.h"
#include "presentation/runbookview.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace slipway::widgets {

class CommandCards;
class ListPane;
class UnitActions;
class UnitCard;

/// People, channels and the order of escalation; call, mail, open or copy.
class PeoplePane : public QWidget
{
    Q_OBJECT
public:
    PeoplePane(presentation::Session &session, QWidget *parent);

private:
    void show();
    /// What stands at the chosen row in the runbook, where that is open; nothing elsewhere.
    [[nodiscard]] std::optional<runbook::OpenContact> openAtRow() const;
    void fillIn();
    void ask(const runbook::OpenContact &open, const QString &name, const QString &contact);

    presentation::Session &m_session;
    presentation::ContactsModel m_model;
    runbook::Contacts m_shown;
    ListPane *m_list;
};

class LinksPane : public QWidget
{
    Q_OBJECT
public:
    LinksPane(presentation::Session &session, QWidget *parent);

private:
    presentation::LinksModel m_model;
};

/// Useful commands: choosing one opens its card below the list; it runs from there and from nowhere else.
class CommandsPane : public QWidget
{
    Q_OBJECT
public:
    CommandsPane(UnitActions &actions, QWidget *parent);
    /// Opens the card of the command with @p id.
    void showUnit(const QString &id);

Q_SIGNALS:
    void wholeOutputAsked(const QString &execution);

private:
    void showCommand();
    void updateState();

    UnitActions &m_actions;
    CommandCards *m_cards;
    presentation::UsefulCommandsModel m_model;
    QString m_plan;
    ListPane *m_list;
    QVBoxLayout *m_place;
    UnitCard *m_card = nullptr;
};

/// Known troubles, searched by title and symptoms; those that fit what failed come first. The chosen one is shown whole,
/// with its commands as cards that run under the rules of useful commands.
class TroublePane : public QWidget
{
    Q_OBJECT
public:
    TroublePane(UnitActions &actions, QWidget *parent);
    /// Shows the entry that stands at @p line of the runbook.
    void showLine(int line);

Q_SIGNALS:
    void wholeOutputAsked(const QString &execution);

private:
    void showEntry(const QString &key);
    void showEntry(const runbook::Troubleshooting &entry, const QList<runbook::PlanUnit> &commands);
    void addCommands(const QList<runbook::Unit> &units, const QList<runbook::PlanUnit> &planned);
    void updateState();

    UnitActions &m_actions;
    CommandCards *m_cards;
    presentation::TroubleshootingModel m_model;
    QString m_plan;
    QString m_shown; ///< key of the entry that is shown
    QList<int> m_fitting;
    ListPane *m_list;
    QWidget *m_page = nullptr;
    QVBoxLayout *m_place;
};

/// The timeline of the run; a note can be added to it.
class JournalPane : public QWidget
{
    Q_OBJECT
public:
    JournalPane(presentation::Session &session, QWidget *parent);
    void focusNote();

Q_SIGNALS:
    void unitChosen(const QString &key);

private:
    void reload();

    presentation::Session &m_session;
    presentation::JournalModel m_model;
    QLineEdit *m_note;
};

/// Defects of the runbook, worst first.
class FindingsPane : public QWidget
{
    Q_OBJECT
public:
    FindingsPane(presentation::RunbookView &view, QWidget *parent);

Q_SIGNALS:
    void lineChosen(int line);

private:
    presentation::FindingsModel m_model;
};

} // namespace slipway::widgets
