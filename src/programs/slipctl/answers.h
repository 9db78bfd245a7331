// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace slipway::slipctl {

struct VerdictAnswer
{
    bool right = true;
    QString note;
};

/// One thing to do about a failure.
struct RemedyAnswer
{
    QString what; ///< retry, continue, fail, right, ignore, skip, edit
    QString text; ///< reason or edited text
};

struct EditAnswer
{
    QString content;
    QString script;
};

/// Answers by name of what they answer; "*" answers everything else.
template<typename T>
class AnswerMap
{
public:
    void add(const QString &name, const T &answer) { m_answers.append({name.simplified(), answer}); }
    [[nodiscard]] bool isEmpty() const { return m_answers.isEmpty(); }
    /// The answer for something that goes by any of @p names; the earlier name wins.
    [[nodiscard]] std::optional<T> find(const QStringList &names) const
    {
        return findNamed(names + QStringList{QStringLiteral("*")});
    }
    /// The same without "*".
    [[nodiscard]] std::optional<T> findNamed(const QStringList &names) const
    {
        for (const QString &name : names) {
            for (const auto &[key, answer] : m_answers) {
                if (!name.isEmpty() && key.compare(name.simplified(), Qt::CaseInsensitive) == 0)
                    return answer;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] const QList<std::pair<QString, T>> &all() const { return m_answers; }

private:
    QList<std::pair<QString, T>> m_answers;
};

/// What a person said in advance, see answers.txt.
struct Answers
{
    QString environment;
    QString service;
    QString version;
    QHash<QString, QString> bindings;
    QHash<QString, QString> secrets; ///< literal → environment variable
    AnswerMap<QString> confirm;
    AnswerMap<QString> overrides;
    QString irreversible;
    AnswerMap<QString> checks;
    AnswerMap<QString> alternatives;
    AnswerMap<VerdictAnswer> verdicts;
    AnswerMap<QList<RemedyAnswer>> interruptions;
    AnswerMap<QString> skip;
    AnswerMap<QString> notApplicable;
    QStringList optional;
    AnswerMap<QString> soaks; ///< reason to end early; empty: wait
    AnswerMap<EditAnswer> edits;
    AnswerMap<QStringList> input;
    QString outOfOrder;
    QStringList procedures;
    QString finish;
};

/// Reads ANSWERS.yaml. Errors: Unreadable with the line, also for keys that are not known.
[[nodiscard]] base::Result<Answers> readAnswers(const QString &file);

} // namespace slipway::slipctl
