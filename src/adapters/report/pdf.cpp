// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourglyphs.h"
#include "navigation.h"
#include "report/report.h"
#include "target.h"
#include "typesetter.h"
#include "words.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

std::unexpected<base::Error> cannotWrite(const QString &why, const QString &path)
{
    return base::failure(base::ErrorCode::Failed, Tr::tr("The PDF cannot be written: %1").arg(why), path,
                         Tr::tr("choose another place or another format"));
}

class PagePainter
{
public:
    PagePainter(const Document &document, const Layout &layout, const Typography &typography, QPdfWriter &writer)
        : m_document(document)
        , m_layout(layout)
        , m_typography(typography)
        , m_writer(writer)
    {
    }

    /// Paints all pages; false where a page could not be begun.
    bool paint(const std::vector<Page> &pages)
    {
        QPainter painter(&m_writer);
        if (!painter.isActive())
            return false;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (i > 0 && !m_writer.newPage())
                return false;
            for (const Placement &placement : pages[i])
                paint(painter, *placement.strip, placement.y);
            paintRunning(painter, int(i) + 1, int(pages.size()));
        }
        return painter.end();
    }

private:
    void paint(QPainter &painter, const Strip &strip, double y)
    {
        for (const Shape &shape : strip.shapes)
            painter.fillRect(shape.rect.translated(page::left, y), shape.ink);
        if (strip.picture)
            painter.drawImage(strip.pictureRect.translated(page::left, y), *strip.picture);
        for (const PlacedLine &line : strip.lines) {
            painter.setPen(line.ink);
            const QTextLine text = line.layout->lineAt(line.line);
            const QPointF at(page::left + line.x, y + line.y);
            text.draw(&painter, at);
            m_colourGlyphs.paint(painter, *line.layout, text, at);
        }
        if (strip.contents >= 0) {
            const ContentsEntry &entry = m_layout.headings[std::size_t(strip.contents)];
            paintRight(painter, QString::number(entry.page), entry.level == 1 ? Type::CellHeader : Type::Cell, y);
        }
    }

    void paintRight(QPainter &painter, const QString &text, Type type, double y)
    {
        const auto layout = setLine(text, m_typography[type]);
        const QTextLine line = layout->lineAt(0);
        painter.setPen(m_typography[type].ink);
        line.draw(&painter, QPointF(page::right - line.naturalTextWidth(), y));
    }

    void paintRunning(QPainter &painter, int number, int count)
    {
        const TypeStyle &style = m_typography[Type::Running];
        const double foot = page::bottom + points(22);
        painter.fillRect(QRectF(page::left, foot - points(5), page::textWidth, points(0.5)), QColor(150, 150, 150));
        paintRight(painter, Tr::tr("Page %1 of %2").arg(number).arg(count), Type::Running, foot);
        painter.setPen(style.ink);
        setLine(m_document.runningNote, style)->lineAt(0).draw(&painter, QPointF(page::left, foot));
        if (number > 1)
            setLine(m_document.runningTitle, style)->lineAt(0).draw(&painter, QPointF(page::left, points(36)));
    }

    const Document &m_document;
    const Layout &m_layout;
    const Typography &m_typography;
    QPdfWriter &m_writer;
    ColourGlyphs m_colourGlyphs;
};

void prepare(QPdfWriter &writer, const Document &document)
{
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setTitle(document.title);
    writer.setCreator(u"Slipway"_s);
}

QList<Bookmark> bookmarksOf(const Layout &layout)
{
    QList<Bookmark> bookmarks;
    for (const ContentsEntry &entry : layout.headings)
        bookmarks.append({entry.text, entry.level, entry.page, entry.y / points(1)});
    return bookmarks;
}

/// The lines of the contents lead where they point to.
QList<Jump> jumpsOf(const std::vector<Page> &pages)
{
    QList<Jump> jumps;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const Placement &placement : pages[i]) {
            if (placement.strip->contents < 0)
                continue;
            const QRectF rect(page::left, placement.y, page::textWidth, placement.strip->height);
            jumps.append(
                {int(i) + 1, QRectF(rect.topLeft() / points(1), rect.size() / points(1)), placement.strip->contents});
        }
    }
    return jumps;
}

struct Print
{
    QByteArray pdf;
    int pages = 0;
};

/// The PDF in memory; empty where not every page could be made: a report that lost pages would be worse than none.
Print print(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, document);
    const Typography typography(writer);
    Layout layout = typeset(document, typography);
    const std::vector<Page> pages = paginate(layout);
    const bool painted = PagePainter(document, layout, typography, writer).paint(pages);
    if (!painted || pageCountOf(buffer.data()) != int(pages.size()))
        return {};
    return {withNavigation(buffer.data(), bookmarksOf(layout), jumpsOf(pages)), int(pages.size())};
}

} // namespace

base::Result<PdfResult> writePdf(const Document &document, const QString &path)
{
    if (const base::Status target = checkTarget(path); !target)
        return std::unexpected(target.error());
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()) || QFontDatabase::families().isEmpty())
        return cannotWrite(Tr::tr("there are no fonts"), path);
    const Print printed = print(document);
    if (printed.pages == 0)
        return cannotWrite(Tr::tr("not every page could be made"), path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(printed.pdf) != printed.pdf.size() || !file.commit())
        return cannotWrite(file.errorString(), path);
    return PdfResult{printed.pages};
}

} // namespace slipway::report
