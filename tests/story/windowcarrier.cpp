// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Carries the sample release through in the real window, from its runbook or from the run that is taken up again, so
// that a test can pull its plug.   windowcarrier RUNBOOK [RUN]
#include "execution/runtimefolder.h"
#include "samplewindow.h"

#include <QListView>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

constexpr int wholeReleaseMs = 240000;

/// Opens the runbook and goes live.
bool begin(tests::SampleWindow &sample, const QString &runbook)
{
    sample.session().open(runbook);
    return QTest::qWaitFor([&] { return sample.session().place() == presentation::Session::Place::Preflight; }, 30000)
        && sample.settlePreflight() && sample.goLive();
}

/// Clicks the first run that the welcome page offers to resume.
bool resume(tests::SampleWindow &sample)
{
    auto *runs = sample.window().findChild<QListView *>(u"resume"_s);
    if (!QTest::qWaitFor([&] { return runs->isVisible() && runs->model()->rowCount() > 0; }, 30000))
        return false;
    QTest::mouseClick(runs->viewport(), Qt::LeftButton, {}, runs->visualRect(runs->model()->index(0, 0)).center());
    return QTest::qWaitFor([&] { return sample.session().place() == presentation::Session::Place::Run; }, 30000);
}

/// What the window stood at when the person did not get on.
int stuck(tests::SampleWindow &sample, int code)
{
    const auto state = sample.session().state();
    const QString next = state ? sample.person().next() : QString();
    qWarning("stuck (%d) at \"%s\", status %d, stage %d", code, qPrintable(next),
             state && !next.isEmpty() ? int(sample.person().statusOf(next)) : -1, state ? int(state->stage) : -1);
    if (const auto *dialog = sample.person().dialog())
        qWarning("a dialog is open: %s", qPrintable(dialog->windowTitle()));
    if (const auto *button = sample.window().findChild<QAbstractButton *>(u"nextButton"_s))
        qWarning("the next button says \"%s\", %s", qPrintable(button->text()), button->isEnabled() ? "enabled" : "disabled");
    if (const auto refusal = state && !next.isEmpty() ? run::refusalToStart(*state, next) : std::nullopt)
        qWarning("it is refused: %s", qPrintable(refusal->reason));
    sample.window().grab().save(QDir::temp().filePath(u"windowcarrier-stuck.png"_s));
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    const auto environment = process::UserEnvironment::take();
    QApplication application(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QStringList arguments = QApplication::arguments();
    const auto sessions = execution::privateRuntimeFolder(environment);
    if (!sessions)
        return 2;
    tests::SampleWindow sample(environment, *sessions, QFileInfo(arguments.value(1)).path());
    const bool begun = arguments.size() > 2 ? resume(sample) : begin(sample, arguments.value(1));
    if (!begun)
        return stuck(sample, 3);
    return sample.carryThrough(wholeReleaseMs) ? 0 : stuck(sample, 1);
}
