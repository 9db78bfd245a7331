// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodies.h"

#include <QCoreApplication>

namespace slipway::run {
namespace {

/// The version that every type is written in today.
constexpr int currentVersion = 1;

using Decoded = base::Result<EventBody>;

std::unexpected<base::Error> damaged(const QString &what, const QString &where)
{
    return base::failure(base::ErrorCode::JournalDamaged, what, where,
                         QCoreApplication::translate("slipway::run", "verify the run before relying on it"));
}

template<typename Body>
Decoded read(const QJsonObject &object)
{
    Body body;
    Reader reader(object);
    Form<Body>::fields(reader, body);
    if (!reader.problem().isEmpty()) {
        return damaged(
            QCoreApplication::translate("slipway::run", "An event's field \"%1\" cannot be read").arg(reader.problem()),
            Form<Body>::word);
    }
    return body;
}

using Decoder = Decoded (*)(const QJsonObject &);

template<typename... Bodies>
QHash<QString, Decoder> decodersOf(const std::variant<Bodies...> *)
{
    return {{Form<Bodies>::word, &read<Bodies>}...};
}

/// Decoders by type word, one for each body there is.
const QHash<QString, Decoder> &decoders()
{
    static const QHash<QString, Decoder> table = decodersOf(static_cast<const EventBody *>(nullptr));
    return table;
}

/// Brings a payload of an older version to the current form, one version at a time. There is only one so far.
base::Result<QJsonObject> upcast(const QString &type, int version, QJsonObject object)
{
    if (version == currentVersion)
        return object;
    if (version > currentVersion) {
        return base::failure(
            base::ErrorCode::JournalDamaged,
            QCoreApplication::translate("slipway::run", "An event is of version %1, this Slipway knows up to %2")
                .arg(version)
                .arg(currentVersion),
            type, QCoreApplication::translate("slipway::run", "open the run with a newer Slipway"));
    }
    return damaged(QCoreApplication::translate("slipway::run", "An event has the impossible version %1").arg(version),
                   type);
}

} // namespace

QString typeOf(const EventBody &body)
{
    return std::visit([](const auto &one) -> QString { return Form<std::remove_cvref_t<decltype(one)>>::word; }, body);
}

QByteArray encode(const EventBody &body)
{
    Writer writer;
    std::visit([&](const auto &one) { Form<std::remove_cvref_t<decltype(one)>>::fields(writer, one); }, body);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

base::Result<EventBody> decode(const QString &type, int typeVersion, const QByteArray &payload)
{
    const Decoder decoder = decoders().value(type);
    if (!decoder)
        return damaged(QCoreApplication::translate("slipway::run", "An event is of an unknown type"), type);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(payload, &error);
    if (!document.isObject()) {
        return damaged(
            QCoreApplication::translate("slipway::run", "An event is not a JSON object: %1").arg(error.errorString()),
            type);
    }
    return upcast(type, typeVersion, document.object()).and_then(decoder);
}

} // namespace slipway::run
