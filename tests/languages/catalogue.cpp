// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace slipway::tests {
namespace {

void readTranslation(QXmlStreamReader &xml, Entry &entry)
{
    entry.type = xml.attributes().value("type"_L1).toString();
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            entry.forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (entry.forms.isEmpty())
        entry.forms.append(text);
}

Entry readEntry(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.plural = xml.attributes().value("numerus"_L1) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            entry.source = xml.readElementText();
        else if (xml.name() == u"comment")
            entry.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

} // namespace

QString Entry::key() const
{
    return context + u'\x1f' + source + u'\x1f' + comment + (plural ? u"\x1fn"_s : QString());
}

QString Entry::shown() const
{
    return u"%1: \"%2\" → \"%3\""_s.arg(context, source, forms.join(u"\" / \""));
}

QList<Entry> entriesOf(const QString &path)
{
    QList<Entry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            entries.append(readEntry(xml, context));
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

} // namespace slipway::tests
