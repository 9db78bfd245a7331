// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflightrows.h"

#include "base/text.h"
#include "placesview.h"
#include "presentation/words.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace slipway::widgets {

using namespace presentation;
using runbook::Parameter;

namespace {

QString kindWord(const Parameter &parameter)
{
    switch (parameter.kind) {
    case Parameter::Kind::Version:
        return ValueRow::tr("version");
    case Parameter::Kind::Host:
        return ValueRow::tr("host");
    case Parameter::Kind::Url:
        return ValueRow::tr("address");
    case Parameter::Kind::Path:
        return ValueRow::tr("path");
    case Parameter::Kind::Placeholder:
        return ValueRow::tr("placeholder");
    case Parameter::Kind::Other:
        break;
    }
    switch (parameter.staleness) {
    case Parameter::Staleness::Date:
        return ValueRow::tr("date");
    case Parameter::Staleness::Revision:
        return ValueRow::tr("revision");
    case Parameter::Staleness::Migration:
        return ValueRow::tr("migration");
    case Parameter::Staleness::Backup:
        return ValueRow::tr("backup");
    default:
        return ValueRow::tr("value");
    }
}

QString placesText(const Parameter &parameter)
{
    constexpr qsizetype most = 6;
    QStringList lines;
    for (const int line : parameter.lines.first(qMin(most, parameter.lines.size())))
        lines << QString::number(line);
    QString text = parameter.lines.size() == 1 ? ValueRow::tr("line %1").arg(lines.join(QString()))
                                               : ValueRow::tr("lines %1").arg(lines.join(QStringLiteral(", ")));
    if (parameter.lines.size() > most)
        text += ValueRow::tr(" and %n more", nullptr, int(parameter.lines.size() - most));
    return QStringLiteral("%1 · %2").arg(kindWord(parameter), text);
}

} // namespace

ValueRow::ValueRow(const ParameterRow &row, Preview preview, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_preview(std::move(preview))
    , m_show(new Button({}, QStringLiteral("chevron-right"), Button::Kind::Quiet, this))
    , m_literal(new ElidedLabel(base::visible(row.parameter.value), Type::Code, this))
    , m_places(new ElidedLabel(placesText(row.parameter), Type::Caption, this, true))
    , m_value(new QLineEdit(this))
    , m_secret(new QCheckBox(tr("secret"), this))
    , m_confirm(new Button(this))
    , m_chip(new Chip(this))
{
    setObjectName(QStringLiteral("value_") + row.parameter.name);
    m_value->setObjectName(QStringLiteral("value"));
    m_value->setAccessibleName(tr("Value for %1").arg(row.parameter.value));
    m_value->setPlaceholderText(row.parameter.kind == Parameter::Kind::Placeholder ? tr("give a value")
                                                                                    : tr("as written"));
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secret->setToolTip(tr("Never shown, stored or logged"));
    m_confirm->setObjectName(QStringLiteral("confirm"));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_literal);
    texts->addWidget(m_places);
    m_show->setObjectName(QStringLiteral("showPlaces"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(space::xs);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(space::s);
    outer->addLayout(layout);
    layout->addWidget(m_show);
    layout->addLayout(texts, 4);
    layout->addWidget(m_value, 4);
    layout->addWidget(m_secret);
    layout->addWidget(m_confirm);
    layout->addWidget(m_chip);
    const auto bind = [this] {
        Q_EMIT bound({m_row.parameter.value, m_value->text(), m_secret->isChecked()});
    };
    connect(m_value, &QLineEdit::textEdited, this, bind);
    connect(m_secret, &QCheckBox::toggled, this, [this, bind](bool secret) {
        m_value->setEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
        if (secret != m_row.secret && !m_value->text().isEmpty())
            bind();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (m_row.confirmed)
            Q_EMIT unconfirmAsked(m_row.parameter.value);
        else
            Q_EMIT confirmAsked(m_row.parameter.value);
    });
    connect(m_show, &QPushButton::clicked, this, [this] { showPlaces(!m_lines || m_lines->isHidden()); });
    setRow(row);
}

void ValueRow::showPlaces(bool shown)
{
    if (shown && !m_lines) {
        m_lines = new PlacesView(this);
        m_lines->setAccessibleName(tr("Places of %1").arg(m_row.parameter.value));
        m_lines->setContentsMargins(space::xxl, 0, 0, space::s);
        layout()->addWidget(m_lines);
        connect(m_lines, &PlacesView::lineChosen, this, &ValueRow::lineChosen);
    }
    if (m_lines)
        m_lines->setVisible(shown);
    if (shown)
        m_lines->setPlaces(m_preview(m_row.parameter));
    m_show->setIconName(shown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"));
    m_show->setToolTip(shown ? tr("Hide its places") : tr("Show every place, as written and as it will run"));
    m_show->setAccessibleName(QStringLiteral("%1: %2").arg(m_show->toolTip(), m_row.parameter.value));
}

void ValueRow::setRow(const ParameterRow &row)
{
    m_row = row;
    showPlaces(m_lines && !m_lines->isHidden());
    if (m_value->text() != row.value)
        m_value->setText(row.value);
    m_secret->setChecked(row.secret);
    const bool placeholder = row.parameter.kind == Parameter::Kind::Placeholder;
    const bool asked = row.needed || row.ofProcedure;
    m_confirm->setVisible((asked || row.confirmed) && !placeholder && row.value.isEmpty());
    m_confirm->setText(row.confirmed ? tr("Take back") : tr("It is right"));
    m_confirm->setObjectName(row.confirmed ? QStringLiteral("unconfirm") : QStringLiteral("confirm"));
    m_confirm->setAccessibleName(QStringLiteral("%1: %2").arg(m_confirm->text(), row.parameter.value));
    if (!asked && !row.confirmed && row.value.isEmpty())
        m_chip->setLook({tr("As written"), Tone::Neutral, QStringLiteral("state-open")});
    else if (!row.value.isEmpty())
        m_chip->setLook({tr("Set"), Tone::Success, QStringLiteral("state-done")});
    else if (row.confirmed)
        m_chip->setLook({tr("Confirmed"), Tone::Success, QStringLiteral("state-done")});
    else
        m_chip->setLook({placeholder ? tr("Needed") : tr("Stale?"), Tone::Warning, QStringLiteral("warning")});
    m_chip->setToolTip(row.unsettled() && !row.needed ? tr("A rollback or another procedure is refused until it is settled.")
                                                      : QString());
}

ItemRow::ItemRow(const QModelIndex &index, const conductor::PreflightItem &item, bool overridden, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("item_") + item.rule + u'_' + item.subject);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::xs, 0, space::xs);
    layout->setSpacing(space::s);
    auto *mark = new IconLabel(index.data(IconRole).toString(), Tone(index.data(ToneRole).toInt()), this);
    mark->setFixedWidth(18);
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    const auto add = [this, texts](const QString &text, Type type, bool muted) {
        if (text.isEmpty())
            return;
        auto *label = newLabel(text, type, this, muted);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        texts->addWidget(label);
    };
    add(item.message, Type::Body, false);
    add(item.remedy, Type::Caption, true);
    layout->addLayout(texts, 1);
    if (!item.lines.isEmpty()) {
        const qsizetype others = item.lines.size() - 1;
        auto *line = new Button(others > 0 ? tr("line %1 and %n more", nullptr, int(others)).arg(item.lines.first())
                                           : tr("line %1").arg(item.lines.first()),
                                {}, Button::Kind::Quiet, this);
        line->setObjectName(QStringLiteral("showLine"));
        line->setToolTip(tr("Show in the runbook"));
        layout->addWidget(line, 0, Qt::AlignTop);
        connect(line, &QPushButton::clicked, this, [this, at = item.lines.first()] { Q_EMIT lineChosen(at); });
    }
    if (overridden) {
        auto *chip = new Chip(this);
        chip->setLook({tr("Overridden"), Tone::Warning, QStringLiteral("state-ignored")});
        layout->addWidget(chip, 0, Qt::AlignTop);
        auto *back = new Button(tr("Take back"), QStringLiteral("undo"), Button::Kind::Secondary, this);
        back->setObjectName(QStringLiteral("takeBack"));
        back->setAccessibleName(tr("Take back the override: %1").arg(item.message));
        layout->addWidget(back, 0, Qt::AlignTop);
        connect(back, &QPushButton::clicked, this, [this, item] { Q_EMIT takeBackAsked(item); });
    } else if (item.kind == conductor::PreflightItem::Kind::StaleLiteral) {
        auto *confirm = new Button(tr("It is right"), QStringLiteral("check"), Button::Kind::Secondary, this);
        confirm->setObjectName(QStringLiteral("confirm"));
        confirm->setAccessibleName(tr("It is right: %1").arg(item.message));
        layout->addWidget(confirm, 0, Qt::AlignTop);
        connect(confirm, &QPushButton::clicked, this, [this, item] { Q_EMIT confirmAsked(item.subject); });
    } else if (item.level == conductor::PreflightItem::Level::Blocks) {
        auto *go = new Button(tr("Override…"), {}, Button::Kind::Secondary, this);
        go->setObjectName(QStringLiteral("override"));
        go->setAccessibleName(tr("Override: %1").arg(item.message));
        layout->addWidget(go, 0, Qt::AlignTop);
        connect(go, &QPushButton::clicked, this, [this, item] { Q_EMIT overrideAsked(item); });
    }
}

} // namespace slipway::widgets
