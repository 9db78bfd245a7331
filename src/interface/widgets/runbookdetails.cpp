// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runbookdetails.h"

#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace slipway::widgets {

using namespace presentation;

namespace {

constexpr qsizetype mostFindings = 3;

QLabel *newWords(Type type, QWidget *parent, bool muted)
{
    QLabel *label = newLabel({}, type, parent, muted);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// What encloses the innermost mark, from the inside out.
QString withinOf(const QList<Mark> &marks)
{
    QStringList words;
    for (qsizetype i = 1; i < marks.size(); ++i) {
        const Mark &mark = marks.at(i);
        if (mark.kind == Mark::Kind::Prose)
            continue;
        const QString title = mark.title.left(80);
        words << (title.isEmpty() ? lookOf(mark).word : QStringLiteral("%1 %2").arg(lookOf(mark).word, title));
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace

RunbookDetails::RunbookDetails(RunbookView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_number(newLabel({}, Type::Strong, this))
    , m_kind(new Chip(this))
    , m_title(newWords(Type::Body, this, false))
    , m_place(new Chip(this))
    , m_state(new Chip(this))
    , m_within(newWords(Type::Caption, this, true))
    , m_open(new Button(tr("Open its card"), QStringLiteral("next"), Button::Kind::Secondary, this))
    , m_findings(new QVBoxLayout)
{
    setObjectName(QStringLiteral("runbookDetails"));
    m_place->setObjectName(QStringLiteral("placeChip"));
    m_place->setLook({tr("The run is here"), Tone::Accent, QStringLiteral("current")});
    m_title->setObjectName(QStringLiteral("markTitle"));
    m_open->setObjectName(QStringLiteral("openMark"));
    m_open->setKeyHint(QKeySequence(Qt::Key_Return));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_number);
    row->addWidget(m_kind);
    row->addWidget(m_title, 1);
    row->addWidget(m_place);
    row->addWidget(m_state);
    row->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::xs);
    layout->addLayout(row);
    layout->addWidget(m_within);
    layout->addLayout(m_findings);
    connect(m_open, &QPushButton::clicked, this, &RunbookDetails::openAsked);
    connect(&m_view.session(), &Session::stateChanged, this, &RunbookDetails::refresh);
}

void RunbookDetails::showLine(int line)
{
    m_line = line;
    refresh();
}

void RunbookDetails::setPlace(const Mark &step)
{
    m_step = step;
    refresh();
}

void RunbookDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RunbookDetails::refresh()
{
    const auto &reading = m_view.reading();
    if (!isVisible() || !reading)
        return;
    m_number->setText(tr("Line %1").arg(m_line));
    m_place->setVisible(m_step.holds(m_line));
    showMarks(reading->marks.at(m_line));
    showFindings(reading->findingsAt(m_line));
}

void RunbookDetails::showMarks(const QList<Mark> &marks)
{
    const auto state = m_view.session().state();
    m_target = {};
    for (const Mark &mark : marks) {
        if (state && !m_target.isValid())
            m_target = targetOf(mark, *state);
    }
    m_kind->setVisible(!marks.isEmpty());
    m_title->setText(marks.isEmpty() ? tr("Nothing became of this line but words.") : marks.first().title.left(200));
    if (!marks.isEmpty())
        m_kind->setLook(lookOf(marks.first()));
    const auto status = marks.isEmpty() ? std::nullopt : m_view.stateOf(marks.first());
    m_state->setVisible(status.has_value());
    if (status)
        m_state->setLook(*status);
    m_within->setText(withinOf(marks));
    m_within->setVisible(!m_within->text().isEmpty());
    m_open->setVisible(m_target.isValid());
    m_open->setText(!m_target.unit.isEmpty() ? tr("Open its card") : !m_target.step.isEmpty() ? tr("Open the step") : tr("Open"));
}

void RunbookDetails::showFindings(const QList<runbook::Finding> &findings)
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &finding : findings.first(qMin(findings.size(), mostFindings))) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(space::s);
        auto *chip = new Chip(line);
        chip->setLook(lookOf(finding.severity));
        auto *words = newWords(Type::Caption, line, false);
        words->setObjectName(QStringLiteral("findingWords"));
        words->setText(finding.remedy.isEmpty() ? finding.message
                                                : QStringLiteral("%1 — %2").arg(finding.message, finding.remedy));
        row->addWidget(chip, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        m_findings->addWidget(line);
    }
    if (findings.size() > mostFindings) {
        auto *more = newLabel(tr("and %n more", nullptr, int(findings.size() - mostFindings)), Type::Caption, this, true);
        m_findings->addWidget(more);
    }
}

} // namespace slipway::widgets
