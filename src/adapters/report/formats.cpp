// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"
#include "target.h"
#include "words.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

base::Result<QByteArray> bytesOf(const Document &document, Format format)
{
    switch (format) {
    case Format::Html:
        return toHtml(document);
    case Format::Markdown:
        return toMarkdown(document);
    case Format::Json:
        return toJson(document);
    case Format::Csv:
        return toCsv(document);
    case Format::Pdf:
        break;
    }
    return QByteArray();
}

base::Status save(const QByteArray &bytes, const QString &path)
{
    if (const base::Status target = checkTarget(path); !target)
        return target;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return base::failure(base::ErrorCode::Failed,
                             Tr::tr("The report cannot be written: %1").arg(file.errorString()), path,
                             Tr::tr("choose another place"));
    }
    return {};
}

} // namespace

base::Status checkTarget(const QString &path)
{
    const QFileInfo target(path);
    if (!target.exists() || target.isFile())
        return {};
    return base::failure(base::ErrorCode::Failed, Tr::tr("The report cannot be written over what is no ordinary file"),
                         path, Tr::tr("choose another place"));
}

base::Result<Format> formatOf(const QString &path)
{
    static const QHash<QString, Format> formats{{u"pdf"_s, Format::Pdf},   {u"html"_s, Format::Html},
                                                {u"htm"_s, Format::Html},  {u"md"_s, Format::Markdown},
                                                {u"json"_s, Format::Json}, {u"csv"_s, Format::Csv}};
    const auto found = formats.constFind(QFileInfo(path).suffix().toLower());
    if (found == formats.cend()) {
        return base::failure(base::ErrorCode::Usage, Tr::tr("The report's format is not known from its name"), path,
                             Tr::tr("let it end with .pdf, .html, .md, .json or .csv"));
    }
    return *found;
}

base::Status write(const Document &document, Format format, const QString &path)
{
    if (format == Format::Pdf) {
        const auto written = writePdf(document, path);
        return written ? base::Status() : std::unexpected(written.error());
    }
    const auto bytes = bytesOf(document, format);
    return bytes ? save(*bytes, path) : std::unexpected(bytes.error());
}

base::Status writeLifeboatPdf(const QString &markdown, const QString &path)
{
    return write(fromMarkdown(markdown), Format::Pdf, path);
}

} // namespace slipway::report
