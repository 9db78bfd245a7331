// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/difference.h"
#include "presentation/marks.h"
#include "presentation/prose.h"
#include "presentation/runbookfile.h"
#include "presentation/session.h"

namespace slipway::presentation {

/// A runbook's text as the view shows it.
struct RunbookReading
{
    SourceRows rows;
    Marks marks;
    QList<runbook::Finding> findings; ///< by line
    QList<ProseBlock> blocks;

    [[nodiscard]] QList<runbook::Finding> findingsAt(int line) const;
    /// The worst that was found at @p line; nullopt where nothing was.
    [[nodiscard]] std::optional<runbook::Finding::Severity> worstAt(int line) const;
    /// Line of the next finding after or before @p line; 0 where there is none.
    [[nodiscard]] int nextFinding(int line, bool forward) const;
};
/// What a finding says, where, and what to do about it.
[[nodiscard]] QString tellingOf(const runbook::Finding &finding);
using ReadingPtr = std::shared_ptr<const RunbookReading>;
using DifferencePtr = std::shared_ptr<const Difference>;

/// What is to be said about the runbook's file; no words where there is nothing to say.
struct FileNotice
{
    QString words;
    QString detail;
    bool mayReload = false;
    bool mayCompare = false;
    friend bool operator==(const FileNotice &, const FileNotice &) = default;
};
[[nodiscard]] FileNotice noticeOf(RunbookFile::Status status, const QString &reason, run::Stage stage);

/// Where a mark leads outside the runbook.
struct MarkTarget
{
    QString unit; ///< key of the unit whose card opens
    QString step; ///< key of the step that opens
    QString pane; ///< object name of the dock that shows it
    [[nodiscard]] bool isValid() const { return !unit.isEmpty() || !step.isEmpty() || !pane.isEmpty(); }
};
/// @p state tells which procedures were started: only those have cards.
[[nodiscard]] MarkTarget targetOf(const Mark &mark, const run::RunState &state);

/// First line of the unit, step or phase with this key; 0 where there is none.
[[nodiscard]] int lineOf(const QString &key, const run::RunState &state);

/// The runbook of a session: the text with which it was opened or its run began, what became of its lines, and how the
/// file differs from it by now. Reads, parses and compares off this thread, and only what is asked for.
class RunbookView : public QObject
{
    Q_OBJECT
public:
    explicit RunbookView(Session &session, QObject *parent = nullptr);

    [[nodiscard]] Session &session() const { return m_session; }
    /// Empty where nothing is open.
    [[nodiscard]] QString path() const;
    /// Asks for reading(); readingChanged() says when it is there. Until the session lets go, it is kept up to date.
    void read();
    /// nullptr until it was read.
    [[nodiscard]] const ReadingPtr &reading() const { return m_reading; }
    /// Asks for difference(); differenceChanged() says when it is there.
    void compare();
    /// nullptr until it was compared, and where the file does not differ.
    [[nodiscard]] const DifferencePtr &difference() const { return m_difference; }
    [[nodiscard]] FileNotice notice() const;
    /// Lines of the step that is next in a run under way, and what it is; line 0 where none is.
    [[nodiscard]] Mark currentStep() const;
    /// The unit in it to which a person turns next; line 0 where none is.
    [[nodiscard]] Mark currentUnit() const;
    /// The state of a unit in the run, where @p mark is one that has a state.
    [[nodiscard]] std::optional<Look> stateOf(const Mark &mark) const;

Q_SIGNALS:
    void readingChanged();
    void differenceChanged();
    void noticeChanged();
    /// The file says something else than it did a moment ago.
    void fileChanged();
    void currentChanged();

private:
    void follow();

    Session &m_session;
    RunbookFile m_file;
    QString m_sha256; ///< of the text that is read, or was asked for
    bool m_asked = false;
    quint64 m_readGeneration = 0;
    quint64 m_compareGeneration = 0;
    ReadingPtr m_reading;
    DifferencePtr m_difference;
    QString m_currentStep;
    QString m_currentUnit;
};

} // namespace slipway::presentation
