// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helpwindow.h"

#include "presentation/prose.h"
#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/rowdelegate.h"
#include "widgets/theme.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace slipway::widgets {

using namespace presentation;

namespace {

constexpr QSize preferredSize(960, 680);
constexpr int contentsWidth = 280;
/// Widest column of words, in average letters: longer lines are hard to follow.
constexpr int lettersOfALine = 84;
/// Pictures of the manual are taken at twice their size, so that they are sharp on every screen.
constexpr int picturesScale = 2;

} // namespace

ManualView::ManualView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("manualPage"));
    setAccessibleName(tr("Page of the manual"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(space::xxl);
    document()->setIndentWidth(space::xl);
    setCursorWidth(0); // nothing is typed here
    connect(this, &QTextBrowser::anchorClicked, this, &ManualView::follow);
}

void ManualView::showPage(const ManualPage &page)
{
    m_page = page;
    m_words.clear();
    setExtraSelections({});
    render();
}

void ManualView::render()
{
    fitPictures();
    setHtml(Manual::html(m_page, tokensOf(this), presentation::font(Type::Code, font()).family()));
}

int ManualView::roomForPictures() const
{
    return std::max(1, viewport()->width() - 2 * space::xxl);
}

QImage ManualView::fitted(const QString &name) const
{
    const QImage picture = Manual::picture(m_page, name);
    if (picture.isNull())
        return {};
    const int width = std::min(picture.width() / picturesScale, roomForPictures());
    QImage shown = picture.scaledToWidth(qRound(width * devicePixelRatioF()), Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_RGB32);
    QPainter painter(&shown);
    painter.setPen(tokensOf(this).line);
    painter.drawRect(shown.rect().adjusted(0, 0, -1, -1));
    painter.end();
    shown.setDevicePixelRatio(devicePixelRatioF());
    return shown;
}

void ManualView::fitPictures()
{
    m_fittedTo = roomForPictures();
    const QStringList names = Manual::picturesOf(m_page);
    for (const QString &name : names)
        document()->addResource(QTextDocument::ImageResource, QUrl(name), fitted(name));
    if (!names.isEmpty())
        document()->markContentsDirty(0, document()->characterCount());
}

void ManualView::mark(const QString &words)
{
    m_words = words;
    QList<ExtraSelection> marks;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor at(document());
        while (!(at = document()->find(word, at)).isNull()) {
            ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(tokensOf(this).tone(Tone::Warning).wash);
            mark.format.setForeground(tokensOf(this).tone(Tone::Warning).text);
            marks << mark;
        }
    }
    setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    QTextCursor first = std::ranges::min(marks, {}, [](const ExtraSelection &m) { return m.cursor.position(); }).cursor;
    first.clearSelection();
    setTextCursor(first);
    ensureCursorVisible();
}

void ManualView::follow(const QUrl &link)
{
    if (isPage(link.toString()))
        Q_EMIT pageAsked(link.toString());
    else if (mayOpen(link))
        QDesktopServices::openUrl(link);
}

void ManualView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_page.name.isEmpty()) {
        render();
        mark(m_words);
    }
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    const int widest = fontMetrics().averageCharWidth() * lettersOfALine + 2 * space::xxl;
    const bool wide = viewport()->width() > widest;
    setLineWrapMode(wide ? FixedPixelWidth : WidgetWidth);
    if (wide)
        setLineWrapColumnOrWidth(widest);
    QTextBrowser::resizeEvent(event);
    if (m_fittedTo != roomForPictures())
        fitPictures();
}

HelpWindow::HelpWindow(const Manual &manual, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_manual(manual)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_view(new ManualView(this))
    , m_back(new Button({}, QStringLiteral("previous"), Button::Kind::Quiet, this))
    , m_forward(new Button({}, QStringLiteral("next"), Button::Kind::Quiet, this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Manual — %1").arg(QCoreApplication::applicationName()));
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildContents());
    splitter->addWidget(buildReader());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({contentsWidth, preferredSize.width() - contentsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    buildKeys();
    search({});
    resize(preferredSize);
}

QWidget *HelpWindow::buildContents()
{
    auto *contents = new QWidget(this);
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("manualContents"));
    m_list->setAccessibleName(tr("Contents"));
    m_list->setModel(&m_contents);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(space::s, space::s, space::s, space::s);
    searchRow->addWidget(m_search);
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(searchRow);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_contents.rowCount() > 0)
            showPage(m_contents.row(qMax(0, m_list->currentIndex().row())).key);
    });
    const auto choose = [this](const QModelIndex &index) { showPage(index.data(KeyRole).toString()); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    return contents;
}

QWidget *HelpWindow::buildReader()
{
    auto *reader = new QWidget(this);
    m_back->setObjectName(QStringLiteral("manualBack"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_forward->setObjectName(QStringLiteral("manualForward"));
    m_forward->setAccessibleName(tr("Forward"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::s, space::s, space::s, space::s);
    bar->setSpacing(space::xs);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(reader);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(newHairline(reader));
    layout->addWidget(m_view, 1);
    connect(m_view, &ManualView::pageAsked, this, &HelpWindow::showPage);
    connect(m_back, &QPushButton::clicked, this, [this] { present(m_history.goBack()); });
    connect(m_forward, &QPushButton::clicked, this, [this] { present(m_history.goForward()); });
    return reader;
}

void HelpWindow::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, auto call) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, call);
    };
    key(QKeySequence::Back, [this] { m_back->click(); });
    key(QKeySequence::Forward, [this] { m_forward->click(); });
    key(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    key(QKeySequence::Close, [this] { close(); });
}

void HelpWindow::showPage(const QString &name)
{
    if (!m_manual.page(name))
        return;
    m_history.visit(name);
    present(name);
    if (!m_search->hasFocus())
        m_view->setFocus();
}

void HelpWindow::present(const QString &name)
{
    const ManualPage *page = m_manual.page(name);
    if (!page)
        return;
    m_shown = name;
    m_view->showPage(*page);
    m_view->mark(m_search->text());
    setWindowTitle(tr("%1 — Manual").arg(page->title));
    updateButtons();
}

void HelpWindow::search(const QString &words)
{
    m_contents.setRows(m_manual.rows(words));
    m_view->mark(words);
    updateButtons();
    if (!words.isEmpty() && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_contents.index(0));
}

void HelpWindow::updateButtons()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    const auto shown = std::ranges::find(m_contents.rows(), m_shown, &PlainRow::key);
    if (shown != m_contents.rows().end())
        m_list->setCurrentIndex(m_contents.index(int(shown - m_contents.rows().begin())));
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

} // namespace slipway::widgets
