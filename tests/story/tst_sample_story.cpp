// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/runtimefolder.h"
#include "samplewindow.h"

#include <QTemporaryDir>

using namespace slipway;
using namespace Qt::StringLiterals;
using run::UnitStatus;

namespace {

constexpr int wholeReleaseMs = 240000;

/// Keeps a picture of the window where the story fails.
class Witness
{
public:
    explicit Witness(QWidget &window)
        : m_window(window)
    {
    }
    ~Witness()
    {
        if (QTest::currentTestFailed())
            m_window.grab().save(u"tst_sample_story-failed.png"_s);
    }
    Q_DISABLE_COPY_MOVE(Witness)

private:
    QWidget &m_window;
};

} // namespace

/// A release manager carries the sample release through in the real window, from the welcome page to the printed record.
class WindowStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theSampleReleaseFromWelcomeToPdf();

private:
    [[nodiscard]] bool saveBy(tests::SampleWindow &sample, const QString &dialogName, const QString &path) const;

    QTemporaryDir m_home;
    QString m_sample;
};

void WindowStory::initTestCase()
{
    QVERIFY(QDir(m_home.path()).mkdir(u"run"_s));
    QFile::setPermissions(m_home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", m_home.filePath(u"run"_s).toLocal8Bit());
    m_sample = settings::userPaths().sample();
}

void WindowStory::cleanupTestCase()
{
    tests::SampleWindow::shopctl(m_sample, u"down"_s);
}

/// Accepts the file dialog that has opened, with @p path chosen, and waits for the file.
bool WindowStory::saveBy(tests::SampleWindow &sample, const QString &dialogName, const QString &path) const
{
    const auto dialog = [&] { return sample.window().findChild<QFileDialog *>(dialogName); };
    if (!QTest::qWaitFor([&] { return dialog() != nullptr; }))
        return false;
    dialog()->selectFile(path);
    QMetaObject::invokeMethod(dialog(), "accept");
    return QTest::qWaitFor([&] { return QFileInfo(path).size() > 10000; }, 60000);
}

void WindowStory::theSampleReleaseFromWelcomeToPdf()
{
    const auto environment = process::UserEnvironment::take();
    const auto sessions = execution::privateRuntimeFolder(environment);
    QVERIFY(sessions);
    tests::SampleWindow sample(environment, *sessions, m_sample);
    auto &session = sample.session();
    const Witness witness(sample.window());

    // Given the sample release, opened with one click
    QVERIFY(sample.person().pressWhenThere(u"sample"_s));
    QTRY_COMPARE_WITH_TIMEOUT(session.place(), presentation::Session::Place::Preflight, 60000);
    QVERIFY(sample.settlePreflight());

    // When it goes live, and the way to go on by hand is printed before anything else
    QVERIFY(sample.goLive());
    sample.window().findChild<QAction *>(u"lifeboat"_s)->trigger();
    QVERIFY(saveBy(sample, u"saveLifeboat"_s, m_home.filePath(u"lifeboat.pdf"_s)));

    // And every step is done as the window proposes
    QVERIFY2(sample.carryThrough(wholeReleaseMs), qPrintable(sample.person().next()));

    // Then the run is done, with one command mended, one check ignored and one alternative chosen
    const auto state = session.state();
    QCOMPARE(state->finished->outcome, run::Outcome::Done);
    QCOMPARE(sample.retried().size(), 1);
    QCOMPARE(sample.person().statusOf(sample.retried().first()), UnitStatus::Done);
    QCOMPARE(state->lastExecution(sample.retried().first())->attempt, 2);
    QVERIFY(!sample.ignored().isEmpty());
    QCOMPARE(sample.person().statusOf(sample.ignored().first()), UnitStatus::Ignored);
    QVERIFY(!state->choices.isEmpty());
    QCOMPARE(state->soaks.size(), 2);

    // And its record is printed
    QVERIFY(sample.person().pressWhenThere(u"nextButton"_s));
    QVERIFY(sample.person().pressWhenThere(u"reportPdf"_s));
    QVERIFY(saveBy(sample, u"saveReport"_s, m_home.filePath(u"record.pdf"_s)));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    WindowStory story;
    return QTest::qExec(&story, argc, argv);
}

#include "tst_sample_story.moc"
