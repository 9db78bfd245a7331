// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conductor/lifeboat.h"
#include "findrun.h"
#include "invocation.h"
#include "report/report.h"
#include "tr.h"

#include <QSaveFile>

namespace slipway::slipctl {
namespace {

using Folded = std::function<void(const run::RunState &, const QList<run::Event> &)>;

/// Reads the run named first and hands it on; says what is wrong otherwise.
void withRun(Invocation &invocation, const Folded &use)
{
    journal::SqliteStore &journal = invocation.services().journal();
    findRun(journal, invocation.argument(0), &invocation, [&, use](const base::Result<ports::RunSummary> &found) {
        if (!found)
            return invocation.fail(found.error());
        journal.read(found->run, 0, &invocation, [&invocation, use](const base::Result<QList<run::Event>> &list) {
            if (!list)
                return invocation.fail(list.error());
            use(run::fold(*list), *list);
        });
    });
}

base::Status writeText(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return base::failure(base::ErrorCode::Failed, Tr::tr("Cannot be written: %1").arg(file.errorString()), path,
                         Tr::tr("check the folder and the disk"));
}

void conclude(Invocation &invocation, const base::Status &written, const QString &path)
{
    if (!written)
        return invocation.fail(written.error());
    invocation.console().line(path);
    invocation.finish();
}

} // namespace

void report(Invocation &invocation)
{
    const QString path = invocation.options().value(QStringLiteral("to"));
    const auto format = report::formatOf(path);
    if (!format)
        return invocation.fail(format.error());
    withRun(invocation, [&, path, format = *format](const run::RunState &state, const QList<run::Event> &events) {
        conclude(invocation, report::write(report::build(state, events), format, path), path);
    });
}

void lifeboat(Invocation &invocation)
{
    const QString path = invocation.options().value(QStringLiteral("to"));
    const auto format = report::formatOf(path);
    if (!format)
        return invocation.fail(format.error());
    if (*format != report::Format::Pdf && *format != report::Format::Markdown)
        return invocation.fail({base::ErrorCode::Usage, Tr::tr("A lifeboat is written as .md or .pdf"), path, {}});
    withRun(invocation, [&, path, format = *format](const run::RunState &state, const QList<run::Event> &) {
        const QString markdown = conductor::lifeboat(state);
        conclude(invocation,
                 format == report::Format::Pdf ? report::writeLifeboatPdf(markdown, path)
                                               : writeText(markdown.toUtf8(), path),
                 path);
    });
}

} // namespace slipway::slipctl
