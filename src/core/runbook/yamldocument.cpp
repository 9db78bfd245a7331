// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamldocument.h"

#include <QCoreApplication>

#include <string>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

constexpr qsizetype largest = 1024 * 1024;

base::Error error(const QString &where, int line, const QString &what, const QString &remedy)
{
    return {.code = base::ErrorCode::Unreadable,
            .what = what,
            .where = u"%1:%2"_s.arg(where).arg(std::max(line, 1)),
            .remedy = remedy};
}

} // namespace

YamlDocument::YamlDocument(YAML::Node root, QString where)
    : m_root(std::move(root))
    , m_where(std::move(where))
{
}

base::Result<YamlDocument> YamlDocument::read(QByteArrayView yaml, const QString &where)
{
    const auto remedy = QCoreApplication::translate("sidecar", "correct the file or remove it");
    if (yaml.size() > largest)
        return std::unexpected(
            error(where, 1, QCoreApplication::translate("sidecar", "the file is larger than 1 MiB"), remedy));
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(std::string(yaml.data(), std::size_t(yaml.size())));
        if (documents.size() > 1)
            return std::unexpected(
                error(where, documents[1].Mark().line + 1,
                      QCoreApplication::translate("sidecar", "the file holds more than one document"), remedy));
        return YamlDocument(documents.empty() ? YAML::Node() : documents.front(), where);
    } catch (const YAML::Exception &exception) {
        return std::unexpected(error(where, exception.mark.line + 1, QString::fromStdString(exception.msg), remedy));
    }
}

base::Error YamlDocument::errorAt(const YAML::Node &node, const QString &what, const QString &remedy) const
{
    return error(m_where, lineOf(node), what, remedy);
}

} // namespace slipway::runbook
