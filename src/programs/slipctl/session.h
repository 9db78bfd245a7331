// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda.h"
#include "answereditor.h"
#include "answers.h"
#include "invocation.h"
#include "linereader.h"
#include "progress.h"
#include "respondent.h"
#include "stopsignal.h"

#include <QTimer>

namespace slipway::slipctl {

/// Carries a run at the command line: puts one question after another until the run is finished, nobody can answer, or
/// somebody interrupts.
class Session : public QObject
{
    Q_OBJECT
public:
    /// @p answers are asked before anybody else; without them a person at the terminal is. Ends @p invocation when it is over.
    static base::Result<std::unique_ptr<Session>> make(Invocation &invocation, const std::optional<Answers> &answers,
                                                       run::Mode mode);
    ~Session() override;

    void begin(const run::RunStarted &first, const QList<run::EventBody> &settled, const QHash<QString, QByteArray> &secrets);
    void resume(const QString &run);
    /// For questions before the run begins.
    [[nodiscard]] LineReader *lines() { return m_lines.get(); }

private:
    using Editor = std::unique_ptr<AnswerEditor>;
    using Conducting = std::unique_ptr<conductor::Conductor>;
    Session(Invocation &invocation, const std::optional<Answers> &answers, run::Mode mode, Editor editor,
            Conducting conductor);

    void addRespondents(run::Mode mode);
    void connectConductor();
    void settleAnew();
    void nextSoon();
    void next();
    void put(const Question &question);
    void askRespondent();
    void submit(const QList<conductor::Decision> &decisions);
    void pass();
    void onUnanswered(const QString &hint);
    void onRefused(const base::Error &why);
    void onFailed(const base::Error &why);
    void onWaitingForInput(const QString &execution);
    void onLine(const QString &line);
    void interrupt();
    void end(int exitCode);
    void endUnanswered(const QString &what, const QString &hint);
    [[nodiscard]] QString resumeHint() const;

    Invocation &m_invocation;
    const Console &m_console;
    std::optional<Answers> m_answers;
    Editor m_editor;
    Conducting m_conductor;
    Progress m_progress;
    StopSignal m_stop;
    std::unique_ptr<LineReader> m_lines; ///< where somebody sits at the terminal
    std::vector<std::unique_ptr<Respondent>> m_respondents;
    Memory m_memory;
    std::optional<Question> m_question;
    size_t m_respondent = 0;      ///< who is asked
    qint64 m_submittedAt = -1;    ///< the last event when decisions were submitted; the next one tells what became of them
    base::Error m_refusal;        ///< of the last decision
    qint64 m_refusedAt = -1;      ///< the last event at that time
    QHash<QString, bool> m_fed;          ///< executions that got the input from the answers
    QTimer m_soon;
    QString m_run;
    bool m_ready = false;
    bool m_aborting = false;
    bool m_interrupted = false;
    bool m_ended = false;
};

} // namespace slipway::slipctl
