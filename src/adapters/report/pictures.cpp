// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include "base/id.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr QSize thumbnail(960, 720);
constexpr int megabytes = 512; ///< of memory, for one picture while it is read
constexpr QSizeF onPage(points(300), points(230));
constexpr double unitsPerPixel = points(0.5);
constexpr double indent = points(30);

/// Formats without scripts, links or programs in them.
bool isPlain(const QByteArray &format)
{
    static const QList<QByteArray> plain{"png", "jpeg", "jpg", "gif", "bmp", "webp"};
    return plain.contains(format);
}

/// The picture kept as @p path, small; null where it is not what was attached.
QImage read(const QString &path, const QString &sha256)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    QByteArray bytes = file.readAll();
    if (base::sha256(bytes) != sha256)
        return {};
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(megabytes);
    if (!isPlain(reader.format()))
        return {};
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > thumbnail.width() || size.height() > thumbnail.height()))
        reader.setScaledSize(size.scaled(thumbnail, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

void addThumbnails(Document &document, const KeptFiles &kept)
{
    for (Block &block : document.blocks) {
        auto *picture = std::get_if<Picture>(&block);
        const QImage image = picture && kept ? read(kept(picture->sha256), picture->sha256) : QImage();
        if (image.isNull())
            continue;
        QBuffer buffer(&picture->png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
    }
    document.blocks.removeIf([](const Block &block) {
        const auto *picture = std::get_if<Picture>(&block);
        return picture && picture->png.isEmpty();
    });
}

std::vector<Strip> stripsOf(const Picture &picture)
{
    const auto image = std::make_shared<const QImage>(QImage::fromData(picture.png, "PNG"));
    if (image->isNull())
        return {};
    QSizeF size = QSizeF(image->size()) * unitsPerPixel;
    if (size.width() > onPage.width() || size.height() > onPage.height())
        size.scale(onPage, Qt::KeepAspectRatio);
    Strip strip;
    strip.before = points(3);
    strip.height = size.height() + points(4);
    strip.picture = image;
    strip.pictureRect = QRectF(QPointF(indent, 0), size);
    std::vector<Strip> strips;
    strips.push_back(std::move(strip));
    return strips;
}

} // namespace slipway::report
