// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourglyphs.h"
#include "report/report.h"
#include "target.h"
#include "typesetter.h"
#include "words.h"

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

} // namespace

base::Result<PdfResult> writePdf(const Document &document, const QString &path)
{
    if (const base::Status target = checkTarget(path); !target)
        return std::unexpected(target.error());
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()) || QFontDatabase::families().isEmpty())
        return cannotWrite(Tr::tr("there are no fonts"), path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file.errorString(), path);
    std::vector<Page> pages;
    {
        QPdfWriter writer(&file);
        prepare(writer, document);
        const Typography typography(writer);
        Layout layout = typeset(document, typography);
        pages = paginate(layout);
        if (!PagePainter(document, layout, typography, writer).paint(pages))
            return cannotWrite(Tr::tr("a page could not be begun"), path);
    }
    if (!file.commit())
        return cannotWrite(file.errorString(), path);
    return PdfResult{int(pages.size())};
}

} // namespace slipway::report
