// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway::runbook {

/// What the sidecar says of one unit, found by its title or its line's text.
struct UnitSettings
{
    QString match; ///< title or first line of the unit, as written in the runbook
    std::optional<QString> expected;
    std::optional<bool> asserts;
    std::optional<bool> runThrough; ///< starts by itself after the unit before it
    std::optional<bool> readOnly;   ///< a rehearsal may run it
    std::optional<int> timeoutSeconds;
    int line = 0;
    friend bool operator==(const UnitSettings &, const UnitSettings &) = default;
};

/// `NAME.slipway.yaml` beside `NAME.md`: what the machine must know that the prose does not say. Its keys: service,
/// environment, prometheus, shell (words, or a list), watch_window (90s, 15m, 2h), parameters (name: value), contacts
/// (role: "Name <contact>"), and units: a list of match, expected, asserts, run_through, read_only, timeout.
struct Sidecar
{
    QString service;     ///< what is released
    QString environment; ///< where, "production"
    QString prometheus;  ///< base URL
    QStringList shell;
    QHash<QString, QString> parameters; ///< name or literal → value
    QList<UnitSettings> units;
    std::optional<int> watchWindowSeconds;
    QHash<QString, QString> contacts; ///< contactKeys() → contactText()
    friend bool operator==(const Sidecar &, const Sidecar &) = default;
};

/// Errors: Unreadable with the line, for YAML that does not parse or keys that are not known (a typo must not be silent).
[[nodiscard]] base::Result<Sidecar> parseSidecar(QByteArrayView yaml, const QString &where);

/// @p yaml with `parameters: {name: value}` set by splicing text, so that comments and order survive.
/// Errors: Unreadable as above; Refused where the place cannot be edited in the text, as within flow style.
[[nodiscard]] base::Result<QByteArray> withParameter(QByteArrayView yaml, const QString &name, const QString &value);

/// The same for `contacts: {key: text}`; an empty @p text takes what was filled in back.
[[nodiscard]] base::Result<QByteArray> withContact(QByteArrayView yaml, const QString &key, const QString &text);

} // namespace slipway::runbook
