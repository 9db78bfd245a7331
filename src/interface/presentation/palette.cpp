// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/palette.h"

namespace slipway::presentation {
namespace {

/// More rows than anybody reads; a further letter narrows them.
constexpr qsizetype mostRows = 200;
/// How much of each section is shown before anything is typed.
constexpr int mostInOverview = 6;
/// What begins with the letters typed is what was meant, whatever was chosen lately.
constexpr int prefixBonus = 48;
constexpr int recentBonus = 40;
constexpr int detailPenalty = 24;
constexpr int refusedPenalty = 30;

struct Narrowing
{
    QChar sign;
    QList<PaletteKind> kinds;
};

const QList<Narrowing> &narrowings()
{
    using enum PaletteKind;
    static const QList<Narrowing> all{{u'>', {Action}},       {u'#', {Step, Unit, Procedure}}, {u'$', {Command}},
                                      {u'@', {Person, Link}}, {u'/', {Run, Record, Runbook}},  {u'?', {Page, Trouble}}};
    return all;
}

QString headingOf(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Action:
        return PaletteModel::tr("Actions");
    case PaletteKind::Step:
        return PaletteModel::tr("Steps");
    case PaletteKind::Unit:
        return PaletteModel::tr("Commands and checks of the run");
    case PaletteKind::Procedure:
        return PaletteModel::tr("Procedures");
    case PaletteKind::Command:
        return PaletteModel::tr("Useful commands");
    case PaletteKind::Person:
        return PaletteModel::tr("People and channels");
    case PaletteKind::Link:
        return PaletteModel::tr("Links");
    case PaletteKind::Trouble:
        return PaletteModel::tr("Troubleshooting");
    case PaletteKind::Run:
        return PaletteModel::tr("Runs to resume");
    case PaletteKind::Record:
        return PaletteModel::tr("Earlier runs");
    case PaletteKind::Runbook:
        return PaletteModel::tr("Recent runbooks");
    case PaletteKind::Page:
        return PaletteModel::tr("Manual");
    }
    return {};
}

/// Those of @p parts that say something.
QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

const Narrowing *narrowingOf(const QString &query)
{
    const auto found = std::ranges::find_if(narrowings(), [&](const Narrowing &n) { return query.startsWith(n.sign); });
    return found == narrowings().end() ? nullptr : &*found;
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : RowsModel(parent)
{
}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries, const QStringList &recent)
{
    m_entries.clear();
    m_entries.reserve(entries.size());
    for (const auto &entry : entries)
        m_entries << Prepared{entry, FuzzyText(entry.title), FuzzyText(entry.name), FuzzyText(entry.detail),
                              int(recent.indexOf(entry.id()))};
    std::ranges::stable_sort(m_entries, {}, [](const Prepared &p) { return std::pair(p.entry.kind, -p.entry.weight); });
    refresh();
}

void PaletteModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    refresh();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    const int at = row >= 0 && row < rowCount() ? this->row(row).entry : -1;
    return at < 0 ? nullptr : &m_entries.at(at).entry;
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return index.isValid() && entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                                 : Qt::NoItemFlags;
}

/// How well all of @p words fit: each in the title, or else in the quieter words beside it; 0 not at all.
int PaletteModel::scoreOf(const Prepared &prepared, const QStringList &words)
{
    int score = 1;
    for (const QString &word : words) {
        const int title = std::max(prepared.title.score(word), prepared.name.score(word));
        const auto detail = title > 0 ? std::nullopt : prepared.detail.matchPiece(word);
        if (title == 0 && !detail)
            return 0;
        score += title > 0 ? title : std::max(1, detail->score - detailPenalty);
    }
    if (!words.isEmpty() && (prepared.title.beginsWith(words.first()) || prepared.name.beginsWith(words.first())))
        score += prefixBonus;
    score = std::max(1, score + prepared.entry.weight);
    if (prepared.recent >= 0)
        score += std::max(recentBonus - prepared.recent, recentBonus / 2);
    return prepared.entry.refusal.isEmpty() ? score : std::max(1, score - refusedPenalty);
}

PaletteRow PaletteModel::rowOf(int at, const QStringList &words) const
{
    PaletteRow row{at, {}, {}, {}};
    for (const QString &word : words) {
        if (const auto title = m_entries.at(at).title.match(word))
            row.titleMarks += title->positions;
        else if (const auto detail = m_entries.at(at).detail.matchPiece(word))
            row.detailMarks += detail->positions;
    }
    for (QList<int> *marks : {&row.titleMarks, &row.detailMarks}) {
        std::ranges::sort(*marks);
        marks->erase(std::ranges::unique(*marks).begin(), marks->end());
    }
    return row;
}

/// What stands there before anything is typed: the last choices, then the beginning of each section.
QList<PaletteRow> PaletteModel::overview() const
{
    QList<PaletteRow> rows;
    QList<int> recent;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).recent >= 0 && m_entries.at(i).entry.refusal.isEmpty())
            recent << i;
    }
    std::ranges::sort(recent, {}, [this](int i) { return m_entries.at(i).recent; });
    if (!recent.isEmpty())
        rows << PaletteRow{-1, tr("Chosen lately"), {}, {}};
    for (const int i : recent.first(std::min<qsizetype>(recent.size(), mostInOverview)))
        rows << PaletteRow{i, {}, {}, {}};
    int count = 0;
    for (int i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries.at(i).entry;
        if (i == 0 || m_entries.at(i - 1).entry.kind != entry.kind)
            count = 0;
        const bool shown = entry.kind != PaletteKind::Action || entry.refusal.isEmpty();
        if (!shown || ++count > mostInOverview)
            continue;
        if (count == 1)
            rows << PaletteRow{-1, headingOf(entry.kind), {}, {}};
        rows << PaletteRow{i, {}, {}, {}};
    }
    return rows;
}

/// The best sections first, the best entries first in each.
QList<PaletteRow> PaletteModel::sections(QList<Hit> hits, const QStringList &words) const
{
    std::ranges::stable_sort(hits, std::ranges::greater(), &Hit::score);
    hits.resize(std::min(hits.size(), mostRows));
    const auto kindOf = [this](const Hit &hit) { return m_entries.at(hit.entry).entry.kind; };
    QList<PaletteKind> order;
    for (const Hit &hit : std::as_const(hits)) {
        if (!order.contains(kindOf(hit)))
            order << kindOf(hit);
    }
    std::ranges::stable_sort(hits, {}, [&](const Hit &hit) { return order.indexOf(kindOf(hit)); });
    QList<PaletteRow> rows;
    std::optional<PaletteKind> last;
    for (const Hit &hit : std::as_const(hits)) {
        if (last != kindOf(hit))
            rows << PaletteRow{-1, headingOf(kindOf(hit)), {}, {}};
        last = kindOf(hit);
        rows << rowOf(hit.entry, words);
    }
    return rows;
}

void PaletteModel::refresh()
{
    const Narrowing *narrowing = narrowingOf(m_query);
    const QStringList words = FuzzyText::folded(m_query.mid(narrowing ? 1 : 0)).split(u' ', Qt::SkipEmptyParts);
    if (!narrowing && words.isEmpty()) {
        m_fitting = int(m_entries.size());
        setRows(overview());
        return;
    }
    QList<Hit> hits;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (narrowing && !narrowing->kinds.contains(m_entries.at(i).entry.kind))
            continue;
        if (const int score = scoreOf(m_entries.at(i), words); score > 0)
            hits << Hit{i, score};
    }
    m_fitting = int(hits.size());
    setRows(sections(std::move(hits), words));
}

QVariant PaletteModel::value(const PaletteRow &row, int role) const
{
    if (row.entry < 0) {
        const bool words = role == TitleRole || role == HeadingRole || role == Qt::AccessibleTextRole;
        return words ? QVariant(row.heading) : QVariant();
    }
    const PaletteEntry &entry = m_entries.at(row.entry).entry;
    switch (role) {
    case TitleRole:
        return entry.title;
    case DetailRole:
        return entry.refusal.isEmpty() ? entry.detail : entry.refusal;
    case MetaRole:
        return entry.meta;
    case IconRole:
        return entry.icon;
    case ToneRole:
        return int(entry.tone);
    case KeyRole:
        return entry.key;
    case LineRole:
        return entry.line;
    case KindRole:
        return int(entry.kind);
    case MarksRole:
        return QVariant::fromValue(row.titleMarks);
    case DetailMarksRole:
        return QVariant::fromValue(entry.refusal.isEmpty() ? row.detailMarks : QList<int>());
    case RefusalRole:
        return entry.refusal;
    case Qt::ToolTipRole:
        return joined({entry.title, entry.detail, entry.refusal}, QStringLiteral("\n"));
    case Qt::AccessibleTextRole:
        return joined({entry.title, headingOf(entry.kind), entry.detail, entry.meta, entry.refusal},
                      QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace slipway::presentation
