// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation.h"

#include <QHash>
#include <QMap>
#include <QtEndian>

namespace slipway::report {
namespace {

constexpr double pageHeight = 842; ///< points; QPdfWriter rounds A4 so

/// The whole number after @p key in a dictionary; -1 where there is none. For references it is the object's number.
int numberAfter(const QByteArray &dictionary, QByteArrayView key)
{
    const qsizetype at = dictionary.indexOf(key);
    if (at < 0)
        return -1;
    const QByteArray rest = dictionary.mid(at + key.size(), 24).trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && rest.at(digits) >= '0' && rest.at(digits) <= '9')
        ++digits;
    return digits > 0 ? rest.left(digits).toInt() : -1;
}

/// The objects of a PDF with one classic cross-reference table.
class PdfObjects
{
public:
    explicit PdfObjects(const QByteArray &pdf)
        : m_pdf(pdf)
    {
        const qsizetype start = pdf.lastIndexOf("startxref");
        m_table = start < 0 ? -1 : numberAfter(pdf.mid(start), "startxref");
        const qsizetype trailer = m_table < 0 ? -1 : pdf.indexOf("trailer", m_table);
        if (trailer < 0 || pdf.mid(m_table, 4) != "xref")
            return;
        m_trailer = pdf.mid(trailer + 7, start - trailer - 7).trimmed();
        readTable(trailer);
    }

    [[nodiscard]] bool valid() const { return m_trailer.startsWith("<<") && m_offsets.size() > 1; }
    [[nodiscard]] qsizetype table() const { return m_table; }
    [[nodiscard]] const QByteArray &trailer() const { return m_trailer; }
    [[nodiscard]] int size() const { return int(m_offsets.size()); }

    /// The text of object @p number, without its frame.
    [[nodiscard]] QByteArray object(int number) const
    {
        if (number <= 0 || number >= m_offsets.size())
            return {};
        const QByteArray head = QByteArray::number(number) + " 0 obj";
        const qsizetype begin = m_offsets.at(number);
        if (m_pdf.mid(begin, head.size()) != head)
            return {};
        const qsizetype end = m_pdf.indexOf("endobj", begin);
        return m_pdf.mid(begin + head.size(), end - begin - head.size()).trimmed();
    }

    [[nodiscard]] int catalog() const { return numberAfter(m_trailer, "/Root"); }
    [[nodiscard]] QByteArray pageTree() const { return object(numberAfter(object(catalog()), "/Pages")); }

    /// The object numbers of the pages, in order.
    [[nodiscard]] QList<int> pages() const
    {
        const QByteArray tree = pageTree();
        const qsizetype begin = tree.indexOf('[', tree.indexOf("/Kids"));
        const qsizetype end = tree.indexOf(']', begin);
        QList<int> numbers;
        const auto words = tree.mid(begin + 1, end - begin - 1).simplified().split(' ');
        for (qsizetype i = 0; i + 2 < words.size(); i += 3)
            numbers.append(words.at(i).toInt());
        return numbers;
    }

private:
    /// "xref LF 0 N LF" and then twenty bytes an entry.
    void readTable(qsizetype trailer)
    {
        const qsizetype header = m_pdf.indexOf('\n', m_table) + 1;
        const qsizetype first = m_pdf.indexOf('\n', header) + 1;
        const auto range = m_pdf.mid(header, first - header).trimmed().split(' ');
        if (range.size() != 2 || range.first() != "0")
            return;
        const int count = range.last().toInt();
        if (first + qsizetype(count) * 20 > trailer)
            return;
        for (int i = 0; i < count; ++i)
            m_offsets.append(m_pdf.mid(first + qsizetype(i) * 20, 10).toLongLong());
    }

    const QByteArray &m_pdf;
    qsizetype m_table = -1;
    QByteArray m_trailer;
    QList<qsizetype> m_offsets;
};

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

/// A text string in UTF-16 with byte-order mark, in hexadecimal.
QByteArray textString(const QString &text)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        qToBigEndian(text.at(i).unicode(), bytes.data() + i * 2);
    return "<feff" + bytes.toHex() + '>';
}

class Update
{
public:
    Update(const PdfObjects &objects, const QList<Bookmark> &bookmarks)
        : m_objects(objects)
        , m_pages(objects.pages())
        , m_bookmarks(bookmarks)
        , m_outline(objects.size())
    {
    }

    void addOutline()
    {
        link();
        QByteArray root = "<< /Type /Outlines";
        if (m_first.value(-1, -1) >= 0) {
            root += " /First " + reference(item(m_first.value(-1))) + " /Last " + reference(item(m_last.value(-1))) +
                    " /Count " + QByteArray::number(m_count.value(-1));
        }
        m_written.insert(m_outline, root + " >>");
        for (qsizetype i = 0; i < m_bookmarks.size(); ++i)
            m_written.insert(item(i), itemText(i));
        QByteArray catalog = m_objects.object(m_objects.catalog());
        catalog.insert(catalog.lastIndexOf(">>"), "/Outlines " + reference(m_outline) + "\n/PageMode /UseOutlines\n");
        m_written.insert(m_objects.catalog(), catalog);
    }

    /// The page's list of annotations is an object of its own, which is written anew.
    void addJumps(const QList<Jump> &jumps)
    {
        QMap<int, QByteArray> links;
        for (const Jump &jump : jumps) {
            const QRectF &rect = jump.rect;
            links[jump.page] += "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [" +
                                QByteArray::number(rect.left()) + ' ' + QByteArray::number(pageHeight - rect.bottom()) +
                                ' ' + QByteArray::number(rect.right()) + ' ' +
                                QByteArray::number(pageHeight - rect.top()) + "] /Dest " +
                                destination(m_bookmarks.at(jump.bookmark)) + " >>\n";
        }
        for (const auto &[page, text] : links.asKeyValueRange()) {
            const int list = numberAfter(m_objects.object(m_pages.value(page - 1)), "/Annots");
            if (m_objects.object(list).startsWith('['))
                m_written.insert(list, "[\n" + text + ']');
        }
    }

    [[nodiscard]] QByteArray appendedTo(const QByteArray &pdf) const
    {
        QByteArray out = pdf;
        QByteArray table;
        for (const auto &[number, text] : m_written.asKeyValueRange()) {
            table += QByteArray::number(number) + " 1\n" + QByteArray::number(out.size()).rightJustified(10, '0') +
                     " 00000 n \n";
            out += QByteArray::number(number) + " 0 obj\n" + text + "\nendobj\n";
        }
        QByteArray trailer = m_objects.trailer();
        const int size = m_objects.size() + 1 + int(m_bookmarks.size());
        trailer.replace("/Size " + QByteArray::number(m_objects.size()), "/Size " + QByteArray::number(size));
        trailer.insert(trailer.lastIndexOf(">>"), "/Prev " + QByteArray::number(m_objects.table()) + '\n');
        const qsizetype start = out.size();
        return out + "xref\n" + table + "trailer\n" + trailer + "\nstartxref\n" + QByteArray::number(start) +
               "\n%%EOF\n";
    }

private:
    [[nodiscard]] int item(qsizetype bookmark) const { return m_outline + 1 + int(bookmark); }

    [[nodiscard]] QByteArray destination(const Bookmark &bookmark) const
    {
        return '[' + reference(m_pages.value(bookmark.page - 1)) + " /XYZ null " +
               QByteArray::number(pageHeight - bookmark.top) + " null]";
    }

    /// Parents, siblings and children; -1 stands for the outline itself.
    void link()
    {
        qsizetype chapter = -1;
        for (qsizetype i = 0; i < m_bookmarks.size(); ++i) {
            const qsizetype parent = m_bookmarks.at(i).level > 1 ? chapter : -1;
            m_parent.insert(i, parent);
            if (m_last.contains(parent)) {
                m_next.insert(m_last.value(parent), i);
                m_previous.insert(i, m_last.value(parent));
            } else {
                m_first.insert(parent, i);
            }
            m_last.insert(parent, i);
            ++m_count[parent];
            if (m_bookmarks.at(i).level <= 1)
                chapter = i;
        }
    }

    [[nodiscard]] QByteArray itemText(qsizetype i) const
    {
        const qsizetype parent = m_parent.value(i);
        QByteArray text = "<< /Title " + textString(m_bookmarks.at(i).title) + " /Parent " +
                          reference(parent < 0 ? m_outline : item(parent)) + " /Dest " + destination(m_bookmarks.at(i));
        if (m_previous.contains(i))
            text += " /Prev " + reference(item(m_previous.value(i)));
        if (m_next.contains(i))
            text += " /Next " + reference(item(m_next.value(i)));
        if (m_first.contains(i)) {
            // A negative count: closed until the reader opens it.
            text += " /First " + reference(item(m_first.value(i))) + " /Last " + reference(item(m_last.value(i))) +
                    " /Count -" + QByteArray::number(m_count.value(i));
        }
        return text + " >>";
    }

    const PdfObjects &m_objects;
    QList<int> m_pages;
    const QList<Bookmark> &m_bookmarks;
    int m_outline;
    QMap<int, QByteArray> m_written; ///< by object number
    QHash<qsizetype, qsizetype> m_parent;
    QHash<qsizetype, qsizetype> m_first;
    QHash<qsizetype, qsizetype> m_last;
    QHash<qsizetype, qsizetype> m_next;
    QHash<qsizetype, qsizetype> m_previous;
    QHash<qsizetype, int> m_count;
};

} // namespace

int pageCountOf(const QByteArray &pdf)
{
    const PdfObjects objects(pdf);
    return objects.valid() ? std::max(0, numberAfter(objects.pageTree(), "/Count")) : 0;
}

QByteArray withNavigation(const QByteArray &pdf, const QList<Bookmark> &bookmarks, const QList<Jump> &jumps)
{
    const PdfObjects objects(pdf);
    if (bookmarks.isEmpty() || !objects.valid() || objects.pages().isEmpty() ||
        !objects.object(objects.catalog()).contains("/Catalog"))
        return pdf;
    Update update(objects, bookmarks);
    update.addOutline();
    update.addJumps(jumps);
    return update.appendedTo(pdf);
}

} // namespace slipway::report
