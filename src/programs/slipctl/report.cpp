// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedrun.h"
#include "conductor/lifeboat.h"
#include "findrun.h"
#include "invocation.h"
#include "report/report.h"
#include "tr.h"

#include <QSaveFile>

namespace slipway::slipctl {
namespace {

/// A run as it is on record.
struct Record
{
    QList<run::Event> events;
    QStringList damage;
};
using UseRecord = std::function<void(const Record &)>;

/// Reads the run named first, checks it and hands it on; says what is wrong otherwise.
void withRun(Invocation &invocation, const UseRecord &use)
{
    findTrace(invocation.services().journal(), invocation.argument(0), &invocation, [&, use](const base::Result<QString> &run) {
        if (!run)
            return invocation.fail(run.error());
        checkRun(invocation.services(), *run, &invocation, [&, use, run = *run](const base::Result<CheckedRun> &checked) {
            if (!checked)
                return invocation.fail(checked.error());
            if (checked->events.isEmpty())
                return invocation.fail({base::ErrorCode::JournalDamaged, checked->verification.problems.join(u"; "), run, {}});
            use({checked->events, checked->verification.problems});
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

void conclude(Invocation &invocation, const Record &record, const base::Status &written, const QString &path)
{
    if (!written)
        return invocation.fail(written.error());
    invocation.console().line(path);
    if (record.damage.isEmpty())
        return invocation.finish();
    invocation.fail({base::ErrorCode::JournalDamaged,
                     Tr::tr("What was written is from a damaged record: %1").arg(record.damage.join(u"; ")),
                     record.events.first().envelope.run, Tr::tr("see slipctl verify")});
}

} // namespace

void report(Invocation &invocation)
{
    const QString path = invocation.options().value(QStringLiteral("to"));
    const auto format = report::formatOf(path);
    if (!format)
        return invocation.fail(format.error());
    withRun(invocation, [&, path, format = *format](const Record &record) {
        const auto kept = [&](const QString &sha256) { return invocation.services().artifacts().path(sha256); };
        const auto document = report::build(run::fold(record.events), record.events, record.damage, kept);
        conclude(invocation, record, report::write(document, format, path), path);
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
    withRun(invocation, [&, path, format = *format](const Record &record) {
        const QString markdown = conductor::lifeboat(run::fold(record.events));
        conclude(invocation, record,
                 format == report::Format::Pdf ? report::writeLifeboatPdf(markdown, path)
                                               : writeText(markdown.toUtf8(), path),
                 path);
    });
}

} // namespace slipway::slipctl
