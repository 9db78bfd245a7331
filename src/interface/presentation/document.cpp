// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/document.h"

#include "background.h"
#include "base/tr.h"
#include "runbook/parser.h"
#include "runbook/resolve.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace slipway::presentation {
using base::Tr;

namespace {

base::Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return base::failure(base::ErrorCode::NotFound, Tr::tr("There is no such file"), path,
                             Tr::tr("choose another runbook"));
    if (!QFileInfo(path).isFile()) // a pipe would never end
        return base::failure(base::ErrorCode::Unreadable, Tr::tr("This is no ordinary file"), path,
                             Tr::tr("choose another runbook"));
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, Tr::tr("The file cannot be read"), path, file.errorString());
    return file.read(runbook::maximumSize + 1);
}

base::Result<runbook::Sidecar> sidecarOf(const QString &runbookPath)
{
    const QString path = sidecarPath(runbookPath);
    if (!QFile::exists(path))
        return runbook::Sidecar();
    return bytesOf(path).and_then([&](const QByteArray &yaml) { return runbook::parseSidecar(yaml, path); });
}

/// Literals of @p phases that somebody must look at. Those of alternatives are asked when one is chosen.
QStringList openLiterals(const runbook::Plan &plan, const QList<runbook::PlanPhase> &phases)
{
    QStringList open;
    for (const auto &phase : phases) {
        for (const auto &step : phase.steps) {
            for (const auto &unit : step.units) {
                if (!unit.group.isEmpty())
                    continue;
                for (const auto &parameter : runbook::unconfirmed(plan, unit, {}, {}))
                    open << parameter.value;
            }
        }
    }
    open.removeDuplicates();
    return open;
}

} // namespace

QString sidecarPath(const QString &runbookPath)
{
    const QFileInfo info(runbookPath);
    return info.dir().filePath(info.completeBaseName() + QStringLiteral(".slipway.yaml"));
}

base::Result<DocumentPtr> readDocument(const QString &path, QDate today)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto parsed = runbook::parse(*bytes, path);
    if (!parsed)
        return std::unexpected(parsed.error());
    auto sidecar = sidecarOf(path);
    if (!sidecar)
        return std::unexpected(sidecar.error());
    auto document = std::make_shared<Document>();
    document->path = QFileInfo(path).absoluteFilePath();
    document->runbook = std::move(*parsed);
    document->sidecar = std::move(*sidecar);
    document->plan = runbook::makePlan(document->runbook, document->sidecar);
    document->plan.cwd = QDir::cleanPath(QFileInfo(document->path).dir().absoluteFilePath(document->plan.cwd));
    document->findings = runbook::lint(document->runbook, today);
    document->openLiterals = openLiterals(document->plan, document->plan.phases);
    document->procedureLiterals = openLiterals(document->plan, document->plan.procedures);
    return DocumentPtr(std::move(document));
}

void readDocumentLater(const QString &path, QDate today, QObject *context, ports::Reply<DocumentPtr> reply)
{
    inBackground<DocumentPtr>([path, today] { return readDocument(path, today); }, context, std::move(reply));
}

} // namespace slipway::presentation
