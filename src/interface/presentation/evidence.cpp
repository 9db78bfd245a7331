// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/evidence.h"

#include "base/tr.h"
#include "runbook/secrets.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace slipway::presentation {

using base::Tr;

namespace {

constexpr auto linkType = "text/uri-list"_L1;
constexpr int longestLabel = 40;

bool isOfTheWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

QStringList localFiles(const QMimeData &mime)
{
    QStringList files;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

QList<Evidence> linksIn(const QMimeData &mime)
{
    QStringList addresses;
    for (const QUrl &url : mime.urls())
        addresses << url.toString();
    if (addresses.isEmpty())
        addresses << mime.text();
    QList<Evidence> links;
    for (const QString &address : std::as_const(addresses)) {
        if (const auto link = linkEvidence(address))
            links << *link;
    }
    return links;
}

std::unexpected<base::Error> tooLarge(const QString &where)
{
    return base::failure(base::ErrorCode::Usage, Tr::tr("It is too large to be attached"), where,
                         Tr::tr("attach at most 64 MB; a link can stand for more"));
}

base::Result<Evidence> pictureEvidence(const QImage &picture, const QString &stamp)
{
    Evidence evidence{Tr::tr("Picture %1").arg(stamp) + u".png"_s, {}, u"image/png"_s};
    QBuffer buffer(&evidence.bytes);
    if (picture.isNull() || !buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return base::failure(base::ErrorCode::Usage, Tr::tr("The picture cannot be read"), {}, Tr::tr("copy it again, or attach it as a file"));
    if (evidence.bytes.size() > largestEvidence)
        return tooLarge(evidence.name);
    return evidence;
}

base::Result<Evidence> textEvidence(const QString &text, const QString &stamp)
{
    if (text.size() > largestEvidence / 4)
        return tooLarge(Tr::tr("the text"));
    return Evidence{Tr::tr("Text %1").arg(stamp) + u".txt"_s, runbook::withoutSecrets(text).toUtf8(), u"text/plain"_s};
}

} // namespace

bool offersEvidence(const QMimeData &mime)
{
    return mime.hasUrls() || mime.hasImage() || mime.hasText();
}

base::Result<OfferedEvidence> offeredEvidence(const QMimeData &mime, const QDateTime &now)
{
    OfferedEvidence offered{localFiles(mime), {}};
    if (!offered.files.isEmpty())
        return offered;
    const QString stamp = now.toString(u"yyyy-MM-dd HH.mm.ss"_s);
    const auto one = [&](base::Result<Evidence> made) {
        return made.transform([&](const Evidence &evidence) { return OfferedEvidence{{}, {evidence}}; });
    };
    if (mime.hasImage())
        return one(pictureEvidence(mime.imageData().value<QImage>(), stamp));
    offered.made = linksIn(mime);
    if (!offered.made.isEmpty())
        return offered;
    if (!mime.text().trimmed().isEmpty())
        return one(textEvidence(mime.text(), stamp));
    return base::failure(base::ErrorCode::Usage, Tr::tr("There is nothing that can be attached"), {},
                         Tr::tr("copy a picture, a text, an address or files first"));
}

base::Result<Evidence> linkEvidence(const QString &text)
{
    const QString address = text.trimmed();
    if (address.contains(u'\n') || address.size() > 4096 || !isOfTheWeb(QUrl(address, QUrl::StrictMode))) {
        return base::failure(base::ErrorCode::Usage, Tr::tr("That is no address of the web"), address.left(200),
                             Tr::tr("give one that begins with https:// or http://"));
    }
    const QString masked = runbook::withoutSecrets(address);
    return Evidence{masked, masked.toUtf8() + '\n', linkType};
}

base::Result<Evidence> fileEvidence(const QString &path)
{
    const QFileInfo info(path);
    const auto unreadable = [&](const QString &why, const QString &remedy) {
        return base::failure(base::ErrorCode::Unreadable, why, path, remedy);
    };
    // A pipe or device would never end.
    if (!info.isFile())
        return unreadable(Tr::tr("Only an ordinary file can be attached"), Tr::tr("put a folder into an archive first"));
    if (info.size() > largestEvidence)
        return unreadable(Tr::tr("The file is too large to be attached: %1").arg(QLocale().formattedDataSize(info.size())),
                          Tr::tr("attach at most 64 MB; a link can stand for more"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(Tr::tr("The file cannot be read: %1").arg(file.errorString()), Tr::tr("choose a readable file"));
    const QByteArray bytes = file.read(largestEvidence + 1);
    if (file.error() != QFile::NoError)
        return unreadable(Tr::tr("The file cannot be read: %1").arg(file.errorString()), Tr::tr("choose a readable file"));
    if (bytes.size() > largestEvidence)
        return unreadable(Tr::tr("The file grew too large to be attached"), Tr::tr("attach at most 64 MB; a link can stand for more"));
    return Evidence{info.fileName(), bytes, QMimeDatabase().mimeTypeForFileNameAndData(info.fileName(), bytes).name()};
}

QString labelOf(const run::Attachment &attachment)
{
    QString name = attachment.name;
    if (name.size() > longestLabel)
        name = name.first(longestLabel / 2) + u'…' + name.last(longestLabel / 2 - 1);
    if (attachment.mediaType == linkType)
        return name;
    return u"%1 · %2"_s.arg(name, QLocale().formattedDataSize(attachment.bytes, 1));
}

QString iconOf(const run::Attachment &attachment)
{
    if (attachment.mediaType == linkType)
        return u"link"_s;
    if (attachment.mediaType.startsWith("image/"_L1))
        return u"picture"_s;
    return attachment.mediaType.startsWith("text/"_L1) ? u"prose"_s : u"attach"_s;
}

QUrl addressOf(const run::Attachment &attachment)
{
    const QUrl url(attachment.name, QUrl::StrictMode);
    return attachment.mediaType == linkType && isOfTheWeb(url) ? url : QUrl();
}

bool mayBeShown(const run::Attachment &attachment)
{
    static const QStringList shown{u"image/png"_s,  u"image/jpeg"_s,      u"image/gif"_s,        u"image/webp"_s, u"image/bmp"_s,
                                   u"text/plain"_s, u"application/pdf"_s, u"application/json"_s, u"text/csv"_s,   u"text/x-log"_s,
                                   u"text/markdown"_s};
    if (!addressOf(attachment).isEmpty())
        return true;
    // The desktop goes by the name: what is on record as text may be called like a program.
    const QMimeType byName = QMimeDatabase().mimeTypeForFile(attachment.name, QMimeDatabase::MatchExtension);
    return shown.contains(attachment.mediaType) && (byName.isDefault() || shown.contains(byName.name()));
}

} // namespace slipway::presentation
