// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dependencies.h"
#include "execution/runtimefolder.h"
#include "support/operator.h"
#include "widgets/mainwindow.h"
#include "widgets/theme.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace slipway;
using namespace Qt::StringLiterals;
using run::UnitStatus;
using runbook::UnitKind;

namespace {

constexpr int wholeReleaseMs = 240000;

/// Whether a person has to say when it was looked at long enough.
bool endless(const runbook::Unit &unit)
{
    return unit.kind == UnitKind::Watch || unit.kind == UnitKind::Stream || unit.intervalSeconds > 0;
}

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
    bool settlePreflight(tests::Operator &person, const presentation::Session &session);
    bool carryOn(tests::Operator &person, presentation::Session &session);
    bool handle(tests::Operator &person, presentation::Session &session, const QString &key);
    bool dealWithFailure(tests::Operator &person, const QString &key);
    bool endSoak(tests::Operator &person, presentation::Session &session);
    void shopctl(const QString &command) const;
    void editSettings() const;

    QTemporaryDir m_home;
    QString m_sample;
    QWidget *m_window = nullptr;
    QStringList m_ignored;
    QStringList m_retried;
    int m_soaks = 0;
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
    shopctl(u"down"_s);
}

void WindowStory::shopctl(const QString &command) const
{
    QProcess process;
    process.setWorkingDirectory(m_sample);
    process.start(m_sample + u"/bin/shopctl"_s, {command});
    process.waitForFinished();
}

/// What the person does in an editor of their own when step 3.1 asks for it.
void WindowStory::editSettings() const
{
    QFile settings(m_sample + u"/shop.env"_s);
    if (!settings.open(QIODevice::ReadWrite))
        return;
    const QByteArray edited = settings.readAll().replace("FEATURE_LOYALTY=off", "FEATURE_LOYALTY=on");
    settings.resize(0);
    settings.write(edited);
}

bool WindowStory::settlePreflight(tests::Operator &person, const presentation::Session &session)
{
    // The button of a value that was confirmed takes that back.
    const auto unsettled = [this]() -> QAbstractButton * {
        for (auto *button : m_window->findChildren<QAbstractButton *>(u"confirm"_s)) {
            if (button->isVisible() && button->text().startsWith(u"It is right"_s))
                return button;
        }
        return nullptr;
    };
    return QTest::qWaitFor(
        [&] {
            if (tests::Operator::button(m_window, u"goLive"_s))
                return true;
            if (session.preflightPending())
                return false;
            if (!person.answerDialog(u"Looked at it: right for tonight"_s) && unsettled())
                QTest::mouseClick(unsettled(), Qt::LeftButton);
            return false;
        },
        60000);
}

bool WindowStory::dealWithFailure(tests::Operator &person, const QString &key)
{
    QWidget *card = person.card(key);
    if (person.unit(key).text.contains(u"deploy"_s)) {
        // The migrations were skipped: the deployment says so, and the command is mended.
        if (!person.press(card, u"editRetryButton"_s))
            return false;
        auto *text = person.dialog()->findChild<QPlainTextEdit *>(u"text"_s);
        text->setPlainText(u"./bin/shopctl migrate\n"_s + text->toPlainText());
        m_retried << key;
        return person.answerDialog(u"The release needs its migration"_s);
    }
    m_ignored << key;
    shopctl(u"reindex"_s);
    return person.press(card, u"ignoreButton"_s)
        && person.answerDialog(u"The search index was older than the schema; it is rebuilt now"_s);
}

bool WindowStory::endSoak(tests::Operator &person, presentation::Session &session)
{
    for (const run::Soak &soak : session.state()->soaks) {
        // The first soak is waited for; the long one is ended early, with a reason.
        if (soak.ended || soak.seconds < 60)
            continue;
        return person.press(m_window, u"endSoak"_s) && person.answerDialog(u"Error rate and latency look right"_s);
    }
    return false;
}

bool WindowStory::handle(tests::Operator &person, presentation::Session &session, const QString &key)
{
    QWidget *card = person.card(key);
    const auto *phase = session.state()->planPhaseOf(key);
    if (card && phase && phase->number == u"2" && person.statusOf(key) == UnitStatus::Open)
        return person.press(m_window, u"skipStep"_s) && person.answerDialog(u"Believed to need no migration"_s);
    switch (person.statusOf(key)) {
    case UnitStatus::AwaitingVerdict:
        return card && person.press(card, u"looksRight"_s);
    case UnitStatus::Interrupted:
        return card && dealWithFailure(person, key);
    case UnitStatus::Running:
        if (person.unit(key).kind == UnitKind::FileEdit)
            editSettings();
        else if (!endless(person.unit(key)))
            return false;
        return card && person.press(card, u"stop"_s);
    default:
        break;
    }
    for (auto *choice : m_window->findChildren<QWidget *>(QRegularExpression(u"^choice_"_s))) {
        auto *choose = choice->isVisible() ? tests::Operator::button(choice, u"choose"_s) : nullptr;
        // Once one is chosen, the others offer to be chosen instead.
        if (choose && choose->text() == u"Choose")
            return person.press(choice, u"choose"_s);
    }
    return false;
}

bool WindowStory::carryOn(tests::Operator &person, presentation::Session &session)
{
    if (session.state()->finished)
        return true;
    if (person.answerDialog(u"As the story goes"_s) || endSoak(person, session))
        return false;
    const QString key = person.next();
    if (key.isEmpty() || !handle(person, session, key))
        person.goOn();
    return false;
}

void WindowStory::theSampleReleaseFromWelcomeToPdf()
{
    const auto environment = process::UserEnvironment::take();
    const auto sessions = execution::privateRuntimeFolder(environment);
    QVERIFY(sessions);
    Dependencies dependencies(environment, QStringLiteral(SLIPWAY_BIN_DIR), *sessions, {});
    presentation::Session session(dependencies.services());
    widgets::Theme theme(*qApp, presentation::Preferences::Theme::Light);
    widgets::MainWindow window(session, theme);
    m_window = &window;
    window.resize(1400, 900);
    window.show();
    tests::Operator person(window, session);
    const Witness witness(window);

    // Given the sample release, opened with one click
    QVERIFY(person.pressWhenThere(u"sample"_s));
    QTRY_COMPARE_WITH_TIMEOUT(session.place(), presentation::Session::Place::Preflight, 60000);
    QVERIFY(settlePreflight(person, session));

    // When it goes live and every step is done as the window proposes
    QVERIFY(person.press(&window, u"goLive"_s));
    QTRY_VERIFY(person.dialog());
    QVERIFY(person.answerDialog(u"sample"_s));
    QTRY_COMPARE_WITH_TIMEOUT(session.place(), presentation::Session::Place::Run, 30000);
    const bool finished = QTest::qWaitFor([&] { return carryOn(person, session); }, wholeReleaseMs);
    QVERIFY2(finished, qPrintable(person.next()));

    // Then the run is done, with one command mended, one check ignored and one alternative chosen
    const auto state = session.state();
    QCOMPARE(state->finished->outcome, run::Outcome::Done);
    QCOMPARE(m_retried.size(), 1);
    QCOMPARE(person.statusOf(m_retried.first()), UnitStatus::Done);
    QVERIFY(!m_ignored.isEmpty());
    QCOMPARE(person.statusOf(m_ignored.first()), UnitStatus::Ignored);
    QVERIFY(!state->choices.isEmpty());
    QCOMPARE(state->soaks.size(), 2);

    // And its record is printed
    const QString pdf = m_home.filePath(u"record.pdf"_s);
    QVERIFY(person.pressWhenThere(u"nextButton"_s));
    QVERIFY(person.pressWhenThere(u"reportPdf"_s));
    QTRY_VERIFY(window.findChild<QFileDialog *>());
    auto *dialog = window.findChild<QFileDialog *>();
    dialog->selectFile(pdf);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 60000);
    QVERIFY(QFileInfo(pdf).size() > 10000);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    WindowStory story;
    return QTest::qExec(&story, argc, argv);
}

#include "tst_sample_story.moc"
