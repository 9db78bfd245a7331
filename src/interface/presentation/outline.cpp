// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/outline.h"

#include "presentation/words.h"
#include "run/rules.h"

namespace slipway::presentation {

namespace {

/// Shorter than this nothing is told, in ms: a tick takes no time.
constexpr qint64 shortest = 1000;

bool isDone(run::UnitStatus status)
{
    return status == run::UnitStatus::Done || status == run::UnitStatus::Ignored;
}

/// What the run says of one unit, or of all of a step's or phase's together.
struct Facts
{
    run::UnitStatus status = run::UnitStatus::Open;
    QDateTime from; ///< when the first of it began, once something did
    QDateTime to;   ///< when the last of it was settled
    QStringList people;
    bool soaks = false; ///< it had a soak: when that ended is not known, so neither is how long all of it took
    bool waits = false; ///< a soak has not passed
    int settled = 0;
    int total = 0;
    bool current = false;
    friend bool operator==(const Facts &, const Facts &) = default;

    /// How long it took from its first to its last unit; empty until all of it is settled, and where that is not known.
    [[nodiscard]] QString duration() const
    {
        const qint64 took = isDone(status) && !soaks && from.isValid() ? from.msecsTo(to) : 0;
        return took >= shortest ? durationText(took) : QString();
    }
};

Facts factsOf(const run::RunState &state, const QString &unitKey)
{
    const run::UnitState unit = state.unitState(unitKey);
    Facts facts;
    facts.status = unit.status;
    facts.from = facts.to = unit.at;
    if (!unit.by.isEmpty())
        facts.people << unit.by;
    for (const QString &id : unit.executions) {
        const auto execution = state.executions.constFind(id);
        if (execution == state.executions.cend())
            continue;
        facts.from = facts.from.isValid() ? qMin(facts.from, execution->intendedAt) : execution->intendedAt;
        facts.to = facts.to.isValid() ? qMax(facts.to, execution->intendedAt) : execution->intendedAt;
        if (execution->ended)
            facts.to = qMax(facts.to, execution->ended->endedAt);
        if (!facts.people.contains(execution->actor))
            facts.people << execution->actor;
    }
    return facts;
}

} // namespace

struct OutlineModel::Node
{
    Kind kind = Phase;
    QString key;
    QString title;
    int line = 0;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Facts facts;

    /// Its state in words: how much of it is settled, how long it took, who had a hand in it.
    [[nodiscard]] QStringList told() const
    {
        QStringList words{lookOf(facts.status).word};
        if (kind != Unit)
            words << OutlineModel::tr("%1 of %2").arg(facts.settled).arg(facts.total);
        words << facts.duration() << facts.people.join(QStringLiteral(", "));
        words.removeAll(QString());
        return words;
    }

    Node *add(Kind childKind, QString childKey, QString childTitle, int childLine)
    {
        auto child = std::make_unique<Node>();
        child->kind = childKind;
        child->key = std::move(childKey);
        child->title = std::move(childTitle);
        child->line = childLine;
        child->parent = this;
        children.push_back(std::move(child));
        return children.back().get();
    }
    [[nodiscard]] int row() const
    {
        const auto here = std::ranges::find(parent->children, this, &std::unique_ptr<Node>::get);
        return int(here - parent->children.begin());
    }
};

namespace {

QString numbered(const QString &number, const QString &title)
{
    return QStringLiteral("%1 %2").arg(number, title).trimmed();
}

QString shapeOf(const run::RunState &state)
{
    QStringList parts{state.run, state.plan().title, QString::number(state.plan().phases.size())};
    for (const auto &phase : state.plan().phases)
        parts << phase.id;
    for (const auto &procedure : state.procedures)
        parts << procedure.instance;
    return parts.join(u'\n');
}

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setState(const conductor::StatePtr &state)
{
    m_state = state;
    const QString shape = state ? shapeOf(*state) : QString();
    if (shape != m_shape) {
        m_shape = shape;
        beginResetModel();
        rebuild();
        for (const auto &phase : m_root->children)
            refresh(*phase, false);
        endResetModel();
        return;
    }
    for (const auto &phase : m_root->children)
        refresh(*phase, true);
}

void OutlineModel::rebuild()
{
    m_root = std::make_unique<Node>();
    if (!m_state)
        return;
    const auto addPhase = [this](const runbook::PlanPhase &phase, const QString &key, const QString &instance) {
        Node *top = m_root->add(Phase, key, numbered(phase.number, phase.title), phase.line);
        for (const auto &step : phase.steps) {
            Node *node = top->add(Step, run::unitKey(instance, step.id), numbered(step.number, step.title), step.line);
            for (const auto &unit : step.units) {
                if (unit.unit.kind != runbook::UnitKind::Note)
                    node->add(Unit, run::unitKey(instance, unit.id), unit.unit.title, unit.unit.line);
            }
        }
    };
    for (const auto &phase : m_state->plan().phases)
        addPhase(phase, phase.id, {});
    for (const auto &run : m_state->procedures) {
        for (const auto &procedure : m_state->plan().procedures) {
            if (procedure.id == run.procedure)
                addPhase(procedure, run.instance, run.instance);
        }
    }
}

void OutlineModel::refresh(Node &node, bool announce)
{
    Facts facts;
    run::Progress progress;
    for (const auto &child : node.children) {
        refresh(*child, announce);
        facts.soaks = facts.soaks || child->facts.soaks;
        if (child->facts.from.isValid()) {
            facts.from = facts.from.isValid() ? qMin(facts.from, child->facts.from) : child->facts.from;
            facts.to = facts.to.isValid() ? qMax(facts.to, child->facts.to) : child->facts.to;
        }
        progress.settled += child->facts.settled;
        progress.total += child->facts.total;
        progress.failed = progress.failed || child->facts.status == run::UnitStatus::Interrupted;
        progress.running = progress.running || child->facts.status == run::UnitStatus::Running;
        progress.waits = progress.waits || child->facts.waits;
        progress.ignored = progress.ignored || child->facts.status == run::UnitStatus::Ignored;
        progress.skipped += child->facts.status == run::UnitStatus::Skipped ? child->facts.total : 0;
    }
    if (node.kind == Step) {
        progress = run::progressOfStep(*m_state, node.key);
        facts.soaks = m_state->soaks.contains(node.key);
    }
    if (node.kind == Unit) {
        facts = factsOf(*m_state, node.key);
    } else {
        facts.status = run::statusOf(progress);
        facts.waits = progress.waits;
        facts.settled = progress.settled;
        facts.total = progress.total;
    }
    facts.current = node.key == m_currentStep || node.key == m_currentUnit;
    if (facts == node.facts)
        return;
    node.facts = facts;
    if (!announce)
        return;
    const QModelIndex at = indexOf(&node);
    Q_EMIT dataChanged(at, at);
}

void OutlineModel::setCurrent(const QString &stepKey, const QString &unitKey)
{
    m_currentStep = stepKey;
    m_currentUnit = unitKey;
    if (!m_state)
        return;
    for (const auto &phase : m_root->children)
        refresh(*phase, true);
}

QModelIndex OutlineModel::indexOf(const QString &key) const
{
    const auto find = [&](const auto &self, const Node &node) -> const Node * {
        for (const auto &child : node.children) {
            if (child->key == key)
                return child.get();
            if (const Node *found = self(self, *child))
                return found;
        }
        return nullptr;
    };
    const Node *node = key.isEmpty() ? nullptr : find(find, *m_root);
    return node ? indexOf(node) : QModelIndex();
}

const OutlineModel::Node *OutlineModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex OutlineModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children.at(size_t(row)).get());
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    return indexOf(nodeAt(child)->parent);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeAt(index);
    const Look look = lookOf(node.facts.status);
    switch (role) {
    case TitleRole:
    case SearchRole:
        return node.title;
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(node.title, node.told().join(QStringLiteral(" · ")));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(node.title, node.told().join(QStringLiteral(", ")));
    case KeyRole:
        return node.key;
    case MetaRole:
        if (const QString took = node.facts.duration(); !took.isEmpty())
            return took;
        return node.facts.total > 0 ? QStringLiteral("%1/%2").arg(node.facts.settled).arg(node.facts.total) : QString();
    case PeopleRole:
        return node.facts.people;
    case IconRole:
        return look.icon;
    case ToneRole:
        return int(look.tone);
    case LineRole:
        return node.line;
    case KindRole:
        return int(node.kind);
    case StatusRole:
        return int(node.facts.status);
    case CurrentRole:
        return node.facts.current;
    case SettledRole:
        return node.facts.settled;
    case TotalRole:
        return node.facts.total;
    default:
        return {};
    }
}

OutlineFilter::OutlineFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(false);
}

void OutlineFilter::setWords(const QString &words)
{
    m_words = words;
    invalidateRowsFilter();
}

void OutlineFilter::setShow(Show show)
{
    m_show = show;
    invalidateRowsFilter();
}

void OutlineFilter::setPerson(const QString &person)
{
    if (person == m_person)
        return;
    m_person = person;
    invalidateRowsFilter();
}

bool OutlineFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto status = run::UnitStatus(index.data(StatusRole).toInt());
    const bool failed = status == run::UnitStatus::Interrupted || status == run::UnitStatus::Unknown;
    const bool open = failed || status == run::UnitStatus::Open || status == run::UnitStatus::Running
        || status == run::UnitStatus::AwaitingVerdict;
    if ((m_show == Show::Failed && !failed) || (m_show == Show::Open && !open))
        return false;
    if (m_show == Show::Mine && !index.data(OutlineModel::PeopleRole).toStringList().contains(m_person))
        return false;
    return m_words.isEmpty() || index.data(SearchRole).toString().contains(m_words, Qt::CaseInsensitive);
}

} // namespace slipway::presentation
