// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session.h"

#include <functional>

class QWidget;

namespace slipway::widgets {

class Highlighting;

/// The questions that the window asks. Each opens over @p parent, returns at once, and calls @p accepted when answered.

/// Asks for a reason. @p needed: it may not be empty. @p refuse is on the button that changes nothing, where "Cancel"
/// could be taken for @p verb.
void askReason(QWidget *parent, const QString &title, const QString &explanation, const QString &verb, bool needed,
               std::function<void(const QString &reason)> accepted, const QString &refuse = {});

/// Asks for an address of the web; it is taken when it is one, and stays in the field until then.
void askLink(QWidget *parent, const QString &explanation, std::function<void(const QString &address)> accepted);

/// Rule 10: shows what will run and asks to type the environment's name.
void askTypedName(QWidget *parent, Highlighting &highlighting, const QString &title, const QString &code,
                  const QString &environment, std::function<void(const QString &typed)> accepted);

/// Names service, version and environment once before going live, and in @p cautions what speaks against it.
void askGoLive(QWidget *parent, const presentation::Draft &draft, const QStringList &cautions, std::function<void()> accepted);

/// Procedures as choices, what fits first, a last resort never first.
/// @p proposed is chosen at first; empty: the one that fits first. What of it is from an earlier time is settled with it.
struct ProcedureChoice
{
    QString procedure;
    QString reason;
    QList<runbook::Binding> bindings;
    QStringList confirmed; ///< literals that are right as they stand
};
void askProcedure(QWidget *parent, const run::RunState &state, const QString &proposed,
                  std::function<void(const ProcedureChoice &)> accepted);

/// Done, rolled back or failed; @p refusal says why "done" is not possible yet.
void askFinish(QWidget *parent, bool rolledBack, const QString &refusal,
               std::function<void(run::Outcome outcome, const QString &reason)> accepted);

/// Lets a person change what runs, once.
void askEdit(QWidget *parent, const QString &text,
             std::function<void(const QString &text, const QString &reason)> accepted);

/// Who stands at a contact that the runbook leaves open; @p name and @p contact are what is filled in now.
void askContact(QWidget *parent, const runbook::OpenContact &open, const QString &name, const QString &contact,
                std::function<void(const QString &name, const QString &contact)> accepted);

/// Says what is wrong and what to do, over @p parent.
void showError(QWidget *parent, const base::Error &error);

} // namespace slipway::widgets
