// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "linereader.h"
#include "respondent.h"

namespace slipway::slipctl {

/// Asks whoever sits at the terminal.
class Prompt final : public Respondent
{
    Q_OBJECT
public:
    Prompt(const Console &console, LineReader &lines, QObject *parent = nullptr);
    void ask(const Inquiry &inquiry) override;
    void withdraw() override;

private:
    using Next = std::function<void(const QString &)>;

    void show(const Inquiry &inquiry);
    void put();
    void take(const QString &line);
    void takeLetter(QChar letter);
    /// Asks for a text before something is decided.
    void askText(const QString &what, Next next);
    /// Rule 10: what cannot be undone is confirmed by typing where it acts.
    void askConfirmation(Next next);
    void takeYes();
    void takeRun();
    void confirmAndRun(const conductor::RunUnit &start);
    void takeChoice(const QString &line);
    void choose(const runbook::PlanOption &option);
    void takeInterruption(QChar letter);
    void dismiss(run::Disposition disposition);
    void continueFromHere(const std::function<void(run::Remedy, const QString &, const QString &)> &decideAs);
    void takeBack();
    void startProcedure();
    void help();
    void decide(const conductor::Decision &decision);

    const Console &m_console;
    std::optional<Inquiry> m_inquiry;
    Next m_next; ///< takes the next line instead of the letters
};

} // namespace slipway::slipctl
