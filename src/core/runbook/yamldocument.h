// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <yaml-cpp/yaml.h>

namespace slipway::runbook {

/// A YAML document whose parse errors are values with a line.
class YamlDocument
{
public:
    /// Errors: Unreadable where @p yaml is too large, no YAML or more than one document.
    [[nodiscard]] static base::Result<YamlDocument> read(QByteArrayView yaml, const QString &where);

    [[nodiscard]] const YAML::Node &root() const { return m_root; }
    [[nodiscard]] int lineOf(const YAML::Node &node) const { return node.Mark().line + 1; }
    [[nodiscard]] base::Error errorAt(const YAML::Node &node, const QString &what, const QString &remedy) const;

private:
    YamlDocument(YAML::Node root, QString where);

    YAML::Node m_root;
    QString m_where;
};

} // namespace slipway::runbook
