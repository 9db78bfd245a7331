// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session.h"
#include "presentation/stepview.h"

class QMimeData;

namespace slipway::widgets {

class Highlighting;

/// What a person can do with the parts of a step: asks what must be asked, then submits the decision.
class UnitActions : public QObject
{
    Q_OBJECT
public:
    /// Questions open over @p window.
    UnitActions(presentation::Session &session, Highlighting &highlighting, QWidget *window);

    [[nodiscard]] presentation::Session &session() const { return m_session; }
    [[nodiscard]] Highlighting &highlighting() const { return m_highlighting; }

    /// Runs, checks, edits or watches; asks to type the environment's name where that is needed, and for a reason where
    /// only the order is against it. @p asWritten runs the runbook's command instead of the native look.
    void start(const presentation::UnitView &unit, bool asWritten = false);
    void stop(const presentation::UnitView &unit);
    void endInput(const presentation::UnitView &unit);
    void sendInput(const presentation::UnitView &unit, const QString &line);
    void giveVerdict(const presentation::UnitView &unit, bool right);
    void decide(const presentation::UnitView &unit, run::Remedy remedy);
    void dismiss(const QString &subject, const QString &title, run::Disposition disposition);
    void reopen(const QString &subject, const QString &title);

    void tick(const presentation::UnitView &unit, bool ticked);
    /// Takes a tick, a skip or a "does not apply" of a check back, without a question.
    void takeBack(const presentation::UnitView &unit);
    /// Takes back what was settled last, where that is possible.
    void takeLastBack();
    void addTickNote(const presentation::UnitView &unit);

    /// A menu below @p below: a file, what is in the clipboard, a link.
    void offerToAttach(const presentation::UnitView &unit, QWidget *below);
    void attachFile(const presentation::UnitView &unit);
    void attachLink(const presentation::UnitView &unit);
    void attachClipboard(const presentation::UnitView &unit);
    /// Attaches what was dropped or pasted.
    void attachOffered(const presentation::UnitView &unit, const QMimeData &mime);
    void openEvidence(const run::Attachment &attachment);
    void removeEvidence(const presentation::UnitView &unit, const run::Attachment &attachment);

    /// @p withMoot settles what the option proposes as not applicable along with it.
    void choose(const presentation::ChoiceView &choice, const QString &option, bool withMoot);
    /// Gives values from an earlier time tonight's value, or confirms them.
    void settleLiterals(const QList<runbook::Binding> &bindings, const QStringList &confirmed);

    /// Ends the procedure under way, completed where all of it is settled.
    void endProcedure();
    void startSoak(const QString &step);
    void endSoak(const QString &step);
    void extendSoak(const QString &step);

    /// The one useful thing to do with @p unit: runs or ticks it. False where a person has to decide something else.
    bool primary(const presentation::UnitView &unit);

Q_SIGNALS:
    /// A line of the runbook is to be shown.
    void lineAsked(int line);
    /// The troubleshooting that stands at a line of the runbook is to be shown.
    void troubleAsked(int line);

private:
    void run(const presentation::UnitView &unit, bool asWritten, const QString &orderReason);
    void submitTick(const presentation::UnitView &unit, const QString &note, const QString &orderReason);
    [[nodiscard]] ports::Reply<run::Attachment> whenKept(const presentation::UnitView &unit);
    void withOrderReason(const presentation::UnitView &unit, std::function<void(const QString &reason)> go);

    presentation::Session &m_session;
    Highlighting &m_highlighting;
    QWidget *m_window;
};

} // namespace slipway::widgets
