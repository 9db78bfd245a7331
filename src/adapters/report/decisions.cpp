// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recorded.h"
#include "sections.h"
#include "tables.h"
#include "telling.h"
#include "words.h"

// What stopped the run or took another way, and what a person decided about it, in the order in which it happened.

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

QString because(const QString &what, const QString &reason)
{
    return reason.isEmpty() ? what : what + u" — "_s + reason;
}

QString since(const QString &why, const QString &who, const QDateTime &at)
{
    QStringList parts{why, who, shortTimeText(at)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// Rows of the chapter, one for each thing to decide.
class Decisions
{
public:
    Decisions(const run::RunState &state, const History &history)
        : m_state(state)
        , m_history(history)
    {
    }

    [[nodiscard]] QList<QList<Spans>> rows() const
    {
        QList<QList<Spans>> rows;
        for (qsizetype i = 0; i < m_history.inOrder().size(); ++i) {
            if (const QList<Spans> row = rowOf(i); !row.isEmpty())
                rows.append(row);
        }
        return rows;
    }

private:
    [[nodiscard]] QList<Spans> rowOf(qsizetype at) const
    {
        const run::Event &event = *m_history.inOrder().at(at);
        if (const auto *raised = std::get_if<run::InterruptionRaised>(&event.body))
            return interrupted(*raised);
        if (const auto *held = std::get_if<run::RunHeld>(&event.body); held && !held->afterwards)
            return hold(*held, at);
        if (const auto *chosen = std::get_if<run::AlternativeChosen>(&event.body))
            return decided(event, Tr::tr("One of several ways"), because(optionTitle(m_state, *chosen), chosen->reason));
        if (const auto *ended = std::get_if<run::SoakEnded>(&event.body); ended && isEarly(event, *ended))
            return decided(event, Tr::tr("Wait ended early"), because(wordOf(ended->verdict), ended->reason));
        if (const auto *extended = std::get_if<run::SoakExtended>(&event.body)) {
            const QString longer = durationText(qint64(extended->seconds) * 1000);
            return decided(event, Tr::tr("Wait made longer"), because(longer, extended->reason));
        }
        return {};
    }

    [[nodiscard]] QList<Spans> interrupted(const run::InterruptionRaised &raised) const
    {
        const run::Interruption &interruption = m_state.interruptions.at(m_state.index.interruptions.value(raised.interruption));
        const auto &decision = interruption.decided;
        return {shown(titleOf(m_state, interruption.unit)), shown(since(base::inWords(interruption.reason), {}, interruption.raisedAt)),
                shown(decision ? because(wordOf(decision->remedy), decision->reason) : Tr::tr("not decided")),
                decision ? shown(since({}, interruption.decidedBy, interruption.decidedAt)) : Spans{plain({})}};
    }

    /// A hold lasts until the run goes on or ends.
    [[nodiscard]] QList<Spans> hold(const run::RunHeld &held, qsizetype at) const
    {
        const run::Event &event = *m_history.inOrder().at(at);
        QString reason = base::inWords(held.reason);
        const auto why = [&] { return since(because(Tr::tr("Hold"), reason), event.envelope.actor, event.envelope.at); };
        for (qsizetype later = at + 1; later < m_history.inOrder().size(); ++later) {
            const run::Event &next = *m_history.inOrder().at(later);
            if (const auto *said = std::get_if<run::RunHeld>(&next.body); said && said->afterwards)
                reason = said->reason;
            if (const auto *went = std::get_if<run::RunWentOn>(&next.body)) {
                return {shown(Tr::tr("The run")), shown(why()), shown(because(Tr::tr("went on"), base::inWords(went->reason))),
                        shown(whoWhen(next))};
            }
        }
        return {shown(Tr::tr("The run")), shown(why()), shown(Tr::tr("not decided")), {plain({})}};
    }

    [[nodiscard]] QList<Spans> decided(const run::Event &event, const QString &why, const QString &decision) const
    {
        return {shown(titleOf(m_state, m_history.subjectOf(event))), shown(why), shown(decision), shown(whoWhen(event))};
    }

    /// Its time was not over; of a step that waited twice only the last wait is known.
    [[nodiscard]] bool isEarly(const run::Event &event, const run::SoakEnded &ended) const
    {
        const auto soak = m_state.soaks.constFind(ended.step);
        return soak != m_state.soaks.cend() && soak->ended == ended ? event.envelope.at < soak->endsAt : !ended.reason.isEmpty();
    }

    const run::RunState &m_state;
    const History &m_history;
};

} // namespace

QList<Block> interruptions(const run::RunState &state, const History &history)
{
    Table table{{Tr::tr("Unit"), Tr::tr("Why, when"), Tr::tr("Decision"), Tr::tr("By, when")}, {3, 4, 4, 3}, {}};
    table.rows = Decisions(state, history).rows();
    return chapter(Tr::tr("Interruptions and decisions"), table);
}

} // namespace slipway::report
