// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "ports/machine.h"
#include "process/userenvironment.h"

namespace slipway::slipctl {

/// The names by which answers may speak of a file: its path, and every shorter ending of it.
[[nodiscard]] QStringList namesOfPath(const QString &path);

/// Edits files as the answers say; where they say nothing, a person edits them elsewhere and says when it is done.
class AnswerEditor final : public ports::FileEditor
{
public:
    AnswerEditor(AnswerMap<EditAnswer> answers, process::UserEnvironment environment);
    [[nodiscard]] base::Result<ports::FileSnapshot> read(const QString &path) override;
    void open(const QString &path, QObject *context, ports::Reply<bool> closed) override;

private:
    void runScript(const QString &path, const QString &script, QObject *context, const ports::Reply<bool> &closed);

    AnswerMap<EditAnswer> m_answers;
    process::UserEnvironment m_environment;
};

} // namespace slipway::slipctl
