// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "respondent.h"

namespace slipway::slipctl {

/// Answers from a file. Starting what the runbook says is no question to it.
class AnswerBook final : public Respondent
{
    Q_OBJECT
public:
    explicit AnswerBook(Answers answers, QObject *parent = nullptr);
    void ask(const Inquiry &inquiry) override;

private:
    struct Reply
    {
        QList<conductor::Decision> decisions;
        bool pass = false;
        QString hint; ///< where there is no answer
    };

    [[nodiscard]] Reply replyTo(const Inquiry &inquiry) const;
    [[nodiscard]] std::optional<Reply> dismissal(const Inquiry &inquiry) const;
    [[nodiscard]] std::optional<Reply> undecided(const Inquiry &inquiry) const;
    [[nodiscard]] bool isWanted(const QStringList &names) const;
    [[nodiscard]] Reply run(const Inquiry &inquiry) const;
    [[nodiscard]] Reply tick(const Inquiry &inquiry) const;
    [[nodiscard]] Reply choice(const Inquiry &inquiry) const;
    [[nodiscard]] Reply verdict(const Inquiry &inquiry) const;
    [[nodiscard]] Reply interruption(const Inquiry &inquiry) const;
    [[nodiscard]] Reply edited(const Inquiry &inquiry) const;
    [[nodiscard]] Reply soak(const Inquiry &inquiry) const;
    [[nodiscard]] Reply finish(const Inquiry &inquiry, bool failed) const;

    Answers m_answers;
};

} // namespace slipway::slipctl
