// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reportpage.h"

#include "flowlayout.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/elidedlabel.h"
#include "widgets/theme.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace slipway::widgets {

using namespace presentation;

namespace {

/// Larger than this a page is not shown, however wide the window is: lines of it would be too long to read.
constexpr double largestZoom = 1.25;

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return QStringLiteral("pdf");
    case ReportFormat::Html:
        return QStringLiteral("html");
    case ReportFormat::Markdown:
        return QStringLiteral("md");
    }
    return {};
}

QString proposedName(const run::RunState &state, ReportFormat format)
{
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9._-]+"));
    const QString name = QStringLiteral("%1-%2-%3").arg(state.started.service, state.started.version,
                                                        state.startedAt.date().toString(Qt::ISODate));
    return QString(name).replace(unfit, QStringLiteral("-")) + u'.' + suffixOf(format);
}

} // namespace

ReportPage::ReportPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("reportPage"));
    build();
    refresh();
}

void ReportPage::build()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::xl, space::s, space::xl, space::s);
    bar->setSpacing(space::s);
    auto *exports = new FlowLayout(space::s);
    const auto add = [this](const QString &name, const QString &text, const QString &icon, Button::Kind kind) {
        auto *button = new Button(text, icon, kind, this);
        button->setObjectName(name);
        return button;
    };
    auto *back = add(QStringLiteral("reportBack"), tr("Back to the run"), QStringLiteral("previous"), Button::Kind::Quiet);
    m_state = newLabel({}, Type::Body, this, true);
    bar->addWidget(back);
    bar->addWidget(m_state);
    bar->addSpacing(space::m);
    bar->addLayout(exports, 1);
    m_saved = new Band(Tone::Success, this);
    m_saved->setObjectName(QStringLiteral("savedBand"));
    auto *saved = new QHBoxLayout;
    m_savedWords = new ElidedLabel({}, Type::Body, m_saved);
    m_savedWords->setObjectName(QStringLiteral("savedWords"));
    saved->addWidget(m_savedWords, 1);
    auto *open = add(QStringLiteral("openSaved"), tr("Open"), QStringLiteral("open"), Button::Kind::Secondary);
    auto *folder = add(QStringLiteral("showSaved"), tr("Show in folder"), {}, Button::Kind::Secondary);
    saved->addWidget(open);
    saved->addWidget(folder);
    m_saved->body()->addLayout(saved);
    m_saved->hide();
    connect(open, &QPushButton::clicked, this, [this] { show(QUrl::fromLocalFile(m_savedPath)); });
    connect(folder, &QPushButton::clicked, this,
            [this] { show(QUrl::fromLocalFile(QFileInfo(m_savedPath).absolutePath())); });
    auto *print = add(QStringLiteral("reportPrint"), tr("Print…"), QStringLiteral("print"), Button::Kind::Secondary);
    auto *markdown = add(QStringLiteral("reportMarkdown"), tr("Markdown…"), QStringLiteral("export"), Button::Kind::Secondary);
    auto *html = add(QStringLiteral("reportHtml"), tr("HTML…"), QStringLiteral("export"), Button::Kind::Secondary);
    auto *pdf = add(QStringLiteral("reportPdf"), tr("Save PDF…"), QStringLiteral("export"), Button::Kind::Primary);
    pdf->setKeyHint(QKeySequence::Save);
    auto *save = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, pdf, &QPushButton::click);
    for (Button *button : {print, markdown, html, pdf})
        exports->addWidget(button);
    m_view = new QPdfView(this);
    m_view->setObjectName(QStringLiteral("reportView"));
    m_view->setAccessibleName(tr("The record of the run"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDocument(&m_document);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_saved);
    layout->addWidget(m_view, 1);
    connect(back, &QPushButton::clicked, this, &ReportPage::backAsked);
    connect(print, &QPushButton::clicked, this, &ReportPage::print);
    connect(markdown, &QPushButton::clicked, this, [this] { exportAs(ReportFormat::Markdown); });
    connect(html, &QPushButton::clicked, this, [this] { exportAs(ReportFormat::Html); });
    connect(pdf, &QPushButton::clicked, this, [this] { exportAs(ReportFormat::Pdf); });
}

void ReportPage::refresh()
{
    m_saved->hide();
    m_state->setText(tr("Making the report…"));
    m_session.writeReport(ReportFormat::Pdf, m_folder.filePath(QStringLiteral("report.pdf")), this,
                          [this](const base::Result<QString> &path) { show(path); });
}

void ReportPage::show(const base::Result<QString> &path)
{
    if (!path) {
        m_state->setText(path.error().oneLine());
        return;
    }
    m_document.load(*path);
    fitPage();
    m_state->setText(tr("%n page(s)", nullptr, m_document.pageCount()));
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPage();
}

void ReportPage::fitPage()
{
    constexpr double pointsPerInch = 72;
    const double perPoint = QGuiApplication::primaryScreen()->logicalDotsPerInch() / pointsPerInch; // as QPdfView counts
    const QMargins margins = m_view->documentMargins();
    const int room = m_view->width() - margins.left() - margins.right();
    const bool wide = m_document.pageCount() > 0 && room > m_document.pagePointSize(0).width() * perPoint * largestZoom;
    m_view->setZoomFactor(wide ? largestZoom : 1.0);
    m_view->setZoomMode(wide ? QPdfView::ZoomMode::Custom : QPdfView::ZoomMode::FitToWidth);
}

void ReportPage::exportAs(ReportFormat format)
{
    if (!m_session.state())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setObjectName(QStringLiteral("saveReport"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(proposedName(*m_session.state(), format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { write(path, format); });
    dialog->open();
}

void ReportPage::write(const QString &path, ReportFormat format)
{
    m_session.writeReport(format, path, this, [this](const base::Result<QString> &written) {
        if (!written) {
            showError(this, written.error());
            return;
        }
        m_savedPath = *written;
        m_savedWords->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(m_savedPath)));
        m_saved->show();
    });
}

void ReportPage::show(const QUrl &place)
{
    if (!QDesktopServices::openUrl(place))
        showError(this, {base::ErrorCode::Failed, tr("No program opens it"), place.toLocalFile(), {}});
}

void ReportPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        QPainter painter(printer.get());
        for (int page = 0; page < m_document.pageCount(); ++page) {
            if (page > 0)
                printer->newPage();
            const QRect area = painter.viewport();
            painter.drawImage(area, m_document.render(page, area.size()));
        }
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog draws on it while it lives
    dialog->open();
}

} // namespace slipway::widgets
