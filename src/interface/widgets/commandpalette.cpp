// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandpalette.h"

#include "palettedelegate.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace slipway::widgets {

using namespace presentation;

namespace {

constexpr int widest = 760;
constexpr qreal panelRadius = 10;

/// The ground on which field and list stand.
class Panel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.lineStrong, 1));
        painter.setBrush(t.page);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), panelRadius, panelRadius);
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window)
    , m_panel(new Panel(this))
    , m_search(new QLineEdit(m_panel))
    , m_list(new QListView(m_panel))
    , m_empty(newLabel(tr("Nothing matches."), Type::Body, m_panel, true))
    , m_signs(newLabel({}, Type::Caption, m_panel, true))
    , m_keys(newLabel({}, Type::Caption, m_panel, true))
{
    setObjectName(QStringLiteral("palette"));
    hide();
    buildPanel();
    window->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::updateFooter);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        select(0, 1);
        place();
    });
}

void CommandPalette::buildPanel()
{
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setAccessibleName(tr("Command palette"));
    m_search->setPlaceholderText(tr("Actions, steps, commands, people, runs…"));
    m_search->setFrame(false);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setType(m_search, Type::Heading);
    QFont typed = m_search->font();
    typed.setWeight(QFont::Normal);
    m_search->setFont(typed);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What matches"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_empty->setContentsMargins(space::l, space::l, space::l, space::l);
    m_signs->setObjectName(QStringLiteral("paletteSigns"));
    m_signs->setText(tr("> actions    # steps    $ commands    @ people    / runs    ? help"));
    m_signs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_keys->setObjectName(QStringLiteral("paletteKeys"));

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(space::m, space::s, space::m, space::s);
    searchRow->addWidget(m_search);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(space::l, space::s, space::l, space::s);
    footer->setSpacing(space::l);
    footer->addWidget(m_signs, 1);
    footer->addWidget(m_keys);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(searchRow);
    layout->addWidget(newHairline(m_panel));
    layout->addSpacing(space::xs);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    layout->addSpacing(space::xs);
    layout->addWidget(newHairline(m_panel));
    layout->addLayout(footer);
}

void CommandPalette::open(const QString &query)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_search->setText(query);
    m_model.setQuery(query);
    select(0, 1);
    setGeometry(parentWidget()->rect());
    place();
    raise();
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    if (isHidden())
        return;
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    hide();
}

void CommandPalette::search(const QString &query)
{
    m_model.setQuery(query);
    m_list->scrollToTop();
}

/// As tall as what matches, up to two thirds of the window; the field stays where it is.
void CommandPalette::place()
{
    const int width = qMin(widest, this->width() - 2 * space::xxl);
    const int top = qMax(int(space::xl), height() / 10);
    const int room = height() * 2 / 3;
    int rows = 0;
    for (int row = 0; row < m_model.rowCount() && rows < room; ++row)
        rows += m_list->sizeHintForRow(row);
    const bool empty = m_model.rowCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    m_list->setFixedHeight(qMin(rows, room));
    m_panel->layout()->activate();
    m_panel->setGeometry((this->width() - width) / 2, top, width, m_panel->sizeHint().height());
    m_panel->layout()->activate();
    m_list->doItemsLayout();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    if (watched != m_search)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event));
}

bool CommandPalette::handleKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(rowsOfAPage());
        return true;
    case Qt::Key_PageUp:
        step(-rowsOfAPage());
        return true;
    case Qt::Key_Home:
        select(0, 1);
        m_list->scrollToTop();
        return true;
    case Qt::Key_End:
        select(m_model.rowCount() - 1, -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_K:
        if (key.modifiers() == Qt::ControlModifier)
            dismiss();
        return key.modifiers() == Qt::ControlModifier;
    default:
        break;
    }
    const auto *entry = m_model.entry(m_list->currentIndex().row());
    if (!key.matches(QKeySequence::Copy) || m_search->hasSelectedText() || !entry)
        return false;
    const PaletteEntry copied = *entry;
    dismiss();
    Q_EMIT copyAsked(copied);
    return true;
}

int CommandPalette::rowsOfAPage() const
{
    const int height = m_list->sizeHintForRow(m_list->currentIndex().row());
    return height > 0 ? qMax(1, m_list->viewport()->height() / height - 1) : 1;
}

void CommandPalette::step(int by)
{
    const int row = qBound(0, m_list->currentIndex().row() + by, m_model.rowCount() - 1);
    select(row, by < 0 ? -1 : 1);
    if (m_list->currentIndex().row() == 1)
        m_list->scrollToTop(); // the name of the first section comes into sight as well
}

/// Selects the first entry at or behind @p from, or else the nearest one the other way.
void CommandPalette::select(int from, int direction)
{
    for (const int way : {direction, -direction}) {
        for (int row = from; row >= 0 && row < m_model.rowCount(); row += way) {
            if (!m_model.entry(row))
                continue;
            m_list->setCurrentIndex(m_model.index(row));
            return;
        }
    }
    updateFooter();
}

void CommandPalette::choose(const QModelIndex &index)
{
    const auto *entry = m_model.entry(index.row());
    if (!entry || !entry->refusal.isEmpty())
        return;
    const PaletteEntry chosenEntry = *entry; // the model may change while it is carried out
    dismiss();
    Q_EMIT chosen(chosenEntry);
}

void CommandPalette::updateFooter()
{
    const QModelIndex index = m_list->currentIndex();
    const auto *entry = m_model.entry(index.row());
    const QString verb = entry && entry->refusal.isEmpty() ? QStringLiteral("↵ %1    ").arg(verbOf(*entry)) : QString();
    m_keys->setText(verb + tr("Esc Close"));
    m_search->setAccessibleDescription(entry ? index.data(Qt::AccessibleTextRole).toString() : m_empty->text());
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    dismiss();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QColor veil = Qt::black;
    veil.setAlpha(tokensOf(this).scheme == Scheme::Dark ? 140 : 70);
    QPainter(this).fillRect(rect(), veil);
}

} // namespace slipway::widgets
