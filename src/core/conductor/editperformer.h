// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "filechange.h"
#include "outcomes.h"
#include "performer.h"
#include "ports/machine.h"

#include <unordered_map>

namespace slipway::conductor {

/// Opens files for a person to edit and records what changed; secrets by name and keyed hash only.
class EditPerformer final : public Performer
{
    Q_OBJECT
public:
    EditPerformer(ports::FileEditor &editor, base::Clock &clock, Outcomes &outcomes, QObject *parent = nullptr);
    ~EditPerformer() override;

    void start(const run::Execution &execution, const run::RunState &state) override;
    void finish(const QString &execution) override;
    void cancel(const QString &execution) override;

private:
    struct Edit;

    void fail(const run::Execution &execution, const base::Error &why);
    void end(const QString &execution, run::Ending ending);

    ports::FileEditor &m_editor;
    base::Clock &m_clock;
    Outcomes &m_outcomes;
    QByteArray m_key; ///< of the hashes that stand for secrets; lives no longer than this process
    std::unordered_map<QString, std::unique_ptr<Edit>> m_edits; ///< by execution
};

} // namespace slipway::conductor
