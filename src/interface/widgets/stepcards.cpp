// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stepcards.h"

#include "flowlayout.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/codeview.h"
#include "widgets/icons.h"
#include "widgets/proseview.h"
#include "widgets/theme.h"
#include "widgets/unitactions.h"

#include <QCheckBox>
#include <QLabel>

namespace slipway::widgets {

using namespace presentation;

ChoiceCard::ChoiceCard(UnitActions &actions, const ChoiceView &choice, QWidget *parent)
    : Card(parent)
    , m_actions(actions)
    , m_choice(choice)
{
    setObjectName(QStringLiteral("choice_") + choice.key);
    auto *head = newLabel(choice.title.isEmpty() ? tr("One of these") : choice.title, Type::Strong, this);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    body()->addWidget(head);
    body()->addWidget(newLabel(tr("Exactly one is carried out."), Type::Caption, this, true));
    for (const auto &option : choice.options)
        addOption(option);
    setChoice(choice);
}

void ChoiceCard::addOption(const OptionView &option)
{
    auto *card = new Card(this);
    card->setObjectName(QStringLiteral("option_") + option.id);
    auto *row = new QHBoxLayout;
    auto *title = newLabel(option.title, Type::Strong, card);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *chip = new Chip(card);
    auto *choose = new Button(tr("Choose"), QStringLiteral("choice"), Button::Kind::Secondary, card);
    choose->setObjectName(QStringLiteral("choose"));
    choose->setAccessibleName(tr("Choose %1").arg(option.title));
    row->addWidget(title, 1);
    row->addWidget(chip);
    row->addWidget(choose);
    card->body()->addLayout(row);
    if (!option.qualifier.isEmpty())
        card->body()->addWidget(quietLine(option.qualifier, card));
    auto *contents = new QWidget(card);
    contents->setObjectName(QStringLiteral("contents"));
    auto *places = new QVBoxLayout(contents);
    places->setContentsMargins({});
    places->setSpacing(space::xs);
    card->body()->addWidget(contents);
    auto *moot = new QCheckBox(card);
    moot->setObjectName(QStringLiteral("moot"));
    moot->setChecked(true);
    card->body()->addWidget(moot);
    body()->addWidget(card);
    connect(choose, &QPushButton::clicked, this,
            [this, id = option.id, moot] { m_actions.choose(m_choice, id, moot->isChecked()); });
    m_options << Option{option.id, card, chip, choose, moot, contents, {}};
}

QLabel *ChoiceCard::quietLine(const QString &text, QWidget *parent)
{
    auto *line = newLabel(text, Type::Caption, parent, true);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    return line;
}

/// What it would run, to be read and not to be run from here. Once a way is chosen its cards stand below.
void ChoiceCard::showContents(Option &option, const QList<OptionContent> &shown)
{
    option.contents->setVisible(!shown.isEmpty());
    if (shown == option.shown)
        return;
    option.shown = shown;
    qDeleteAll(option.contents->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    QLayout *places = option.contents->layout();
    for (const OptionContent &content : shown) {
        if (!content.title.isEmpty())
            places->addWidget(quietLine(content.title, option.contents));
        if (content.text.isEmpty())
            continue;
        auto *code = new CodeView(m_actions.highlighting(), option.contents);
        code->setCode(content.text, content.language.isEmpty() ? QStringLiteral("bash") : content.language);
        places->addWidget(code);
    }
}

void ChoiceCard::focusFirstOption()
{
    if (!m_options.isEmpty())
        m_options.first().choose->setFocus();
}

void ChoiceCard::setChoice(const ChoiceView &choice)
{
    m_choice = choice;
    for (qsizetype i = 0; i < qMin(choice.options.size(), m_options.size()); ++i) {
        const OptionView &view = choice.options.at(i);
        Option &option = m_options[i];
        showContents(option, view.contents);
        option.card->setCurrent(view.chosen);
        option.chip->setLook(!choice.settled ? Look()
                                 : view.chosen ? Look{tr("Chosen"), Tone::Accent, QStringLiteral("state-done")}
                                               : lookOf(run::UnitStatus::NotChosen));
        option.choose->setVisible(choice.begun && !view.chosen);
        option.moot->setVisible(!view.moot.isEmpty() && !choice.settled);
        option.moot->setText(view.moot.size() == 1
                                 ? tr("Also marks “%1” as not applicable").arg(view.mootTitles.first())
                                 : tr("Also marks %n of the commands to come as not applicable", nullptr, int(view.moot.size())));
        option.moot->setToolTip(view.mootTitles.join(u'\n').toHtmlEscaped());
        option.choose->setText(choice.settled ? tr("Choose instead…") : tr("Choose"));
        option.choose->setKind(choice.settled ? Button::Kind::Quiet : Button::Kind::Secondary);
    }
}

SoakCard::SoakCard(UnitActions &actions, const SoakView &soak, QWidget *parent)
    : Card(parent)
    , m_actions(actions)
    , m_countdown(newLabel({}, Type::Display, this))
    , m_words(newLabel({}, Type::Body, this, true))
    , m_chip(new Chip(this))
    , m_start(new Button(tr("Start the soak"), QStringLiteral("soak"), Button::Kind::Primary, this))
    , m_end(new Button(tr("End early…"), QStringLiteral("check"), Button::Kind::Secondary, this))
    , m_extend(new Button(tr("10 more minutes…"), QStringLiteral("add"), Button::Kind::Secondary, this))
{
    setObjectName(QStringLiteral("soak_") + soak.key);
    m_start->setObjectName(QStringLiteral("startSoak"));
    m_end->setObjectName(QStringLiteral("endSoak"));
    m_extend->setObjectName(QStringLiteral("extendSoak"));
    m_countdown->setObjectName(QStringLiteral("countdown"));
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(QStringLiteral("soak"), Tone::Neutral, this));
    head->addWidget(newLabel(tr("Soak"), Type::Strong, this), 1);
    head->addWidget(m_chip);
    body()->addLayout(head);
    body()->addWidget(m_countdown);
    m_words->setWordWrap(true);
    body()->addWidget(m_words);
    auto *row = new FlowLayout(space::s);
    for (Button *button : {m_start, m_end, m_extend})
        row->addWidget(button);
    body()->addLayout(row);
    connect(m_start, &QPushButton::clicked, this, [this] { m_actions.startSoak(m_soak.key); });
    connect(m_end, &QPushButton::clicked, this, [this] { m_actions.endSoak(m_soak.key); });
    connect(m_extend, &QPushButton::clicked, this, [this] { m_actions.extendSoak(m_soak.key); });
    setSoak(soak);
}

bool SoakCard::isRunning() const
{
    return m_soak.soak && !m_soak.soak->ended;
}

bool SoakCard::canStart() const
{
    return m_soak.begun && !m_soak.soak && !m_soak.holding;
}

void SoakCard::setSoak(const SoakView &soak)
{
    m_soak = soak;
    const bool running = isRunning();
    const bool ended = soak.soak && soak.soak->ended;
    m_start->setVisible(soak.begun && !soak.soak);
    m_start->setEnabled(canStart());
    m_end->setVisible(soak.begun && running);
    m_extend->setVisible(soak.begun && running);
    setCurrent(running);
    setTone(running && soak.holding ? Tone::Warning : Tone::Neutral);
    if (ended) {
        m_chip->setLook(lookOf(*soak.soak));
    } else if (running) {
        m_chip->setLook(soak.holding ? Look{tr("Frozen"), Tone::Warning, QStringLiteral("hold")}
                                     : Look{tr("Soaking"), Tone::Accent, QStringLiteral("state-running")});
    } else {
        m_chip->setLook(lookOf(run::UnitStatus::Open));
    }
    m_words->setText(ended     ? endingOf(*soak.soak)
                     : running && soak.holding ? tr("The time stands still while the run is on hold.")
                     : running ? tr("Nothing more to do than to watch. It passes when the time is over and nothing trips.")
                               : tr("A wait of %1 that must pass.").arg(durationText(qint64(soak.seconds) * 1000)));
    m_words->setVisible(!m_words->text().isEmpty());
    tick(QDateTime::currentDateTimeUtc());
}

void SoakCard::tick(const QDateTime &now)
{
    qint64 left = m_soak.seconds;
    if (m_soak.soak)
        left = m_soak.soak->ended ? 0 : now.secsTo(m_soak.soak->endsAt);
    if (isRunning() && m_soak.holding)
        return; // frozen: what is shown stays
    m_countdown->setText(countdownText(left));
    m_countdown->setVisible(!m_soak.soak || !m_soak.soak->ended);
}

NoteCard::NoteCard(const UnitView &unit, QWidget *parent)
    : Band(Tone::Neutral, parent)
{
    setObjectName(QStringLiteral("note_") + unit.key);
    auto *words = new ProseView(this);
    const QString text = unit.plan.unit.text.isEmpty() ? unit.plan.unit.title : unit.plan.unit.text;
    words->setMarkdown(text);
    body()->addWidget(words);
}

} // namespace slipway::widgets
