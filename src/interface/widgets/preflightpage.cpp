// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preflightpage.h"

#include "confirmedgroup.h"
#include "preflightrows.h"
#include "presentation/cautions.h"
#include "widgets/dialogs.h"
#include "widgets/theme.h"

#include "ui_preflightpage.h"

#include <QDir>

namespace slipway::widgets {

using namespace presentation;
using Level = conductor::PreflightItem::Level;

namespace {

constexpr qsizetype fewItems = 12;

} // namespace

PreflightPage::PreflightPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(std::make_unique<Ui::PreflightPage>())
{
    m_form->setupUi(this);
    setObjectName(QStringLiteral("preflightPage"));
    m_form->content->setBackgroundRole(QPalette::Base);
    m_form->content->setAutoFillBackground(true);
    m_form->line->setBackgroundRole(QPalette::Mid);
    setType(m_form->title, Type::Title);
    m_form->title->setTextFormat(Qt::PlainText);
    m_form->path->setTextFormat(Qt::PlainText);
    for (QLabel *caption : std::initializer_list<QLabel *>{m_form->crumb, m_form->path, m_form->valuesHint, m_form->itemsHint, m_form->summaryDetail,
                            m_form->serviceLabel, m_form->versionLabel, m_form->environmentLabel, m_form->leaderLabel}) {
        setType(caption, Type::Caption);
        caption->setForegroundRole(QPalette::PlaceholderText);
    }
    for (QLabel *heading : {m_form->valuesTitle, m_form->itemsTitle, m_form->placeTitle}) {
        setType(heading, Type::Heading);
        heading->setContentsMargins(0, space::m, 0, 0);
    }
    setType(m_form->summary, Type::Strong);
    m_form->place->setTextFormat(Qt::PlainText);
    m_form->goLive->setKind(Button::Kind::Primary);
    m_form->goLive->setIconName(QStringLiteral("live"));
    m_form->goLive->setKeyHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_form->rehearse->setTone(Tone::Rehearsal);
    m_form->rehearse->setIconName(QStringLiteral("rehearse"));
    m_form->rehearse->setKeyHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    for (Button *more : {m_form->showValues, m_form->showItems}) {
        more->setKind(Button::Kind::Quiet);
        more->setIconName(QStringLiteral("chevron-right"));
    }
    buildTrust();

    const auto field = [this](QLineEdit *edit, QString Draft::*member) {
        connect(edit, &QLineEdit::textEdited, this, [this, member](const QString &text) { editField(member, text); });
    };
    field(m_form->service, &Draft::service);
    connect(m_form->version, &QLineEdit::textEdited, this, [this](const QString &text) {
        Draft draft = m_session.draft();
        draft.setVersion(text);
        m_session.setDraft(draft);
    });
    field(m_form->environment, &Draft::environment);
    field(m_form->leader, &Draft::leader);
    connect(m_form->goLive, &QPushButton::clicked, this, &PreflightPage::goLive);
    connect(m_form->rehearse, &QPushButton::clicked, this, &PreflightPage::rehearse);
    connect(m_form->showValues, &QPushButton::clicked, this, [this] {
        m_allValues = true;
        showDraft();
    });
    connect(m_form->showItems, &QPushButton::clicked, this, [this] {
        m_allItems = true;
        showReport();
    });
    m_confirmed = new ConfirmedGroup(m_form->column);
    m_form->columnLayout->insertWidget(m_form->columnLayout->indexOf(m_form->itemsMore) + 1, m_confirmed);
    connect(m_confirmed, &ConfirmedGroup::takeBackAsked, this, &PreflightPage::unconfirm);
    connect(&m_session, &Session::draftChanged, this, &PreflightPage::showDraft);
    connect(&m_session, &Session::preflightChanged, this, &PreflightPage::showReport);
    showDraft();
    showReport();
}

PreflightPage::~PreflightPage() = default;

void PreflightPage::buildTrust()
{
    auto *band = new Band(Tone::Warning, m_form->trustBand);
    auto *row = new QHBoxLayout;
    auto *words = newLabel(tr("This runbook is not trusted on this machine yet. Its commands run with your rights: "
                              "read it first."),
                           Type::Body, band);
    words->setWordWrap(true);
    auto *trust = new Button(tr("I trust this runbook"), QStringLiteral("check"), Button::Kind::Secondary, band);
    trust->setObjectName(QStringLiteral("trust"));
    row->addWidget(words, 1);
    row->addWidget(trust);
    band->body()->addLayout(row);
    m_form->trustLayout->addWidget(band);
    connect(trust, &QPushButton::clicked, &m_session, &Session::trust);
}

void PreflightPage::editField(QString Draft::*field, const QString &text)
{
    Draft draft = m_session.draft();
    draft.*field = text;
    m_session.setDraft(draft);
}

void PreflightPage::showDocument()
{
    m_shown = m_session.document();
    m_goLiveAsked = false;
    m_allValues = false;
    m_allItems = false;
    qDeleteAll(m_values);
    m_values.clear();
    m_form->title->setText(m_shown->plan.title);
    m_form->path->setText(QDir::toNativeSeparators(m_shown->path));
    for (const auto &parameter : m_parameters.rows()) {
        const auto preview = [this](const runbook::Parameter &shown) {
            return placesOf(*m_session.document(), m_session.draft(), shown);
        };
        auto *row = new ValueRow(parameter, preview, m_form->column);
        connect(row, &ValueRow::lineChosen, this, &PreflightPage::lineChosen);
        m_form->values->addWidget(row);
        m_values << row;
        connect(row, &ValueRow::bound, this, [this](const runbook::Binding &binding) {
            Draft draft = m_session.draft();
            draft.bind(binding);
            m_session.setDraft(draft);
        });
        connect(row, &ValueRow::confirmAsked, this, &PreflightPage::confirm);
        connect(row, &ValueRow::unconfirmAsked, this, &PreflightPage::unconfirm);
    }
}

void PreflightPage::confirm(const QString &literal)
{
    Draft draft = m_session.draft();
    draft.confirm(literal, {});
    m_session.setDraft(draft);
}

void PreflightPage::unconfirm(const QString &literal)
{
    Draft draft = m_session.draft();
    draft.unconfirm(literal);
    m_session.setDraft(draft);
}

void PreflightPage::showDraft()
{
    if (!m_session.document())
        return;
    const Draft &draft = m_session.draft();
    m_parameters.setDraft(*m_session.document(), draft);
    if (m_shown != m_session.document())
        showDocument();
    const auto show = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    show(m_form->service, draft.service);
    show(m_form->version, draft.version);
    show(m_form->environment, draft.environment);
    show(m_form->leader, draft.leader);
    m_form->trustBand->setVisible(!draft.trusted);
    int hidden = 0;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const ParameterRow &row = m_parameters.row(int(i));
        m_values.at(i)->setRow(row);
        const bool shown = m_allValues || row.needed || row.ofProcedure || row.confirmed || !row.value.isEmpty();
        m_values.at(i)->setVisible(shown);
        hidden += shown ? 0 : 1;
    }
    m_form->valuesTitle->setVisible(!m_values.isEmpty());
    m_form->valuesHint->setVisible(!m_values.isEmpty());
    m_form->valuesHint->setText(valuesHint());
    m_confirmed->setConfirmed(draft.confirmedApart(m_session.document()->plan));
    m_form->showValues->setVisible(hidden > 0);
    m_form->showValues->setText(tr("Show %n more value(s), used as written", nullptr, hidden));
    updateSummary();
}

void PreflightPage::showReport()
{
    if (!m_session.document())
        return;
    const auto &report = m_session.preflight();
    m_items.setReport(report, m_session.draft());
    for (ItemRow *row : std::as_const(m_itemRows)) {
        row->hide();
        row->deleteLater(); // its own button may be what led here
    }
    m_itemRows.clear();
    const auto weighty = std::ranges::count_if(m_items.rows(), [](const auto &item) { return item.level != Level::Fine; });
    const qsizetype shown = m_allItems ? m_items.rowCount() : qMin<qsizetype>(fewItems, weighty);
    for (int i = 0; i < int(shown); ++i) {
        auto *row = new ItemRow(m_items.index(i), m_items.row(i), m_items.isOverridden(i), m_form->column);
        m_form->items->addWidget(row);
        m_itemRows << row;
        connect(row, &ItemRow::lineChosen, this, &PreflightPage::lineChosen);
        connect(row, &ItemRow::confirmAsked, this, &PreflightPage::confirm);
        connect(row, &ItemRow::takeBackAsked, this, [this](const conductor::PreflightItem &item) {
            Draft draft = m_session.draft();
            draft.withdraw(item.rule, item.subject);
            m_session.setDraft(draft);
        });
        connect(row, &ItemRow::overrideAsked, this, [this](const conductor::PreflightItem &item) {
            askReason(window(), tr("Override"), item.message, tr("Override it"), true, [this, item](const QString &reason) {
                Draft draft = m_session.draft();
                draft.override(item.rule, item.subject, reason);
                m_session.setDraft(draft);
            });
        });
    }
    const int more = m_items.rowCount() - int(shown);
    m_form->showItems->setVisible(more > 0);
    m_form->showItems->setText(tr("Show %n more", nullptr, more));
    m_form->itemsHint->setText(m_session.preflightPending() && report.items.isEmpty() ? tr("Looking at tools, files and scripts…")
                                   : weighty == 0                                     ? tr("Nothing is in the way.")
                                                                                      : QString());
    m_form->itemsHint->setVisible(!m_form->itemsHint->text().isEmpty());
    QStringList places;
    for (const auto &[name, value] : report.fingerprint.asKeyValueRange())
        places << QStringLiteral("%1: %2").arg(name, value);
    m_form->place->setText(places.join(u'\n'));
    m_form->place->setVisible(!places.isEmpty());
    m_form->placeTitle->setVisible(!places.isEmpty());
    updateSummary();
    if (m_goLiveAsked && !m_session.preflightPending())
        goLive();
}

QString PreflightPage::valuesHint() const
{
    const int blocking = m_parameters.count(&ParameterRow::blocks);
    const int open = m_parameters.count(&ParameterRow::unsettled);
    if (open == 0)
        return tr("What you set here stands in every command that has it. The file itself stays as it is.");
    if (blocking == 0) {
        return tr("%n value(s) of a rollback or another procedure may be wrong tonight. The run can go live; the procedure "
                  "asks for them, when there is less time.", nullptr, open);
    }
    return tr("%n value(s) of the runbook may be wrong tonight: set each, or say that it is right. The file itself stays as "
              "it is.", nullptr, open);
}

QStringList PreflightPage::blockers() const
{
    QStringList words;
    const Draft &draft = m_session.draft();
    if (!draft.trusted)
        words << tr("the runbook is not trusted yet");
    if (draft.leader.trimmed().isEmpty())
        words << tr("nobody leads");
    if (draft.environment.trimmed().isEmpty())
        words << tr("no environment is named");
    if (const int unsettled = m_parameters.count(&ParameterRow::blocks); unsettled > 0)
        words << tr("%n value(s) to settle", nullptr, unsettled);
    int items = 0;
    for (int i = 0; i < m_items.rowCount(); ++i)
        items += m_items.row(i).level == Level::Blocks && !m_items.isOverridden(i) ? 1 : 0;
    if (items > 0)
        words << tr("%n finding(s) to mend or override", nullptr, items);
    return words;
}

void PreflightPage::updateSummary()
{
    const QStringList open = blockers();
    const bool pending = m_session.preflightPending();
    m_form->summary->setText(pending ? tr("Checking…") : open.isEmpty() ? tr("Ready to go live") : tr("Not ready to go live"));
    QStringList detail = open;
    if (const int later = m_parameters.count(&ParameterRow::unsettled) - m_parameters.count(&ParameterRow::blocks); later > 0)
        detail << tr("%n value(s) of a procedure not settled", nullptr, later);
    m_form->summaryDetail->setText(detail.join(QStringLiteral(" · ")));
    m_form->summaryDetail->setVisible(!detail.isEmpty());
    m_form->goLive->setEnabled(open.isEmpty() && !pending);
    m_form->goLive->setToolTip(open.join(u'\n'));
    m_form->rehearse->setEnabled(m_session.draft().trusted && !m_session.draft().leader.trimmed().isEmpty());
}

/// Each letter typed into a field is checked anew: what was asked for meanwhile comes when that is done.
void PreflightPage::goLive()
{
    m_goLiveAsked = m_session.preflightPending();
    if (m_goLiveAsked)
        return;
    if (const QStringList open = blockers(); !open.isEmpty()) {
        showError(window(), {base::ErrorCode::Refused, tr("Not ready to go live"), open.join(QStringLiteral(" · ")), {}});
        return;
    }
    askGoLive(window(), m_session.draft(), cautionsOf(m_session.document()->plan, m_items, m_parameters),
              [this] { m_session.begin(run::Mode::Live); });
}

void PreflightPage::rehearse()
{
    if (m_form->rehearse->isEnabled()) {
        m_session.begin(run::Mode::Rehearsal);
        return;
    }
    showError(window(), {base::ErrorCode::Refused, tr("Not ready to rehearse"), blockers().value(0), {}});
}

} // namespace slipway::widgets
