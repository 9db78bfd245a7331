// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pictures of the manual, taken of the sample release in the real window in the language that SLIPWAY_LANGUAGE
// names and with a HOME of its own, whose path they show:
//     HOME=/home/ada SLIPWAY_LANGUAGE=en QT_SCALE_FACTOR=2 manualpictures FOLDER
#include "execution/runtimefolder.h"
#include "language/language.h"
#include "samplewindow.h"

#include <QPdfView>
#include <QSet>

using namespace slipway;
using namespace Qt::StringLiterals;
using run::UnitStatus;

namespace {

constexpr int wholeReleaseMs = 300000;
constexpr QSize windowSize(1024, 700);
constexpr int around = 10; // of a card, in its picture

/// Looks over the person's shoulder and takes a picture of each thing that the manual explains, the first time that it
/// is there.
class Photographer
{
public:
    Photographer(tests::SampleWindow &sample, QString folder)
        : m_sample(sample)
        , m_folder(std::move(folder))
    {
        m_sample.window().resize(windowSize);
    }

    /// Of @p part of the widget, where it is not all of it.
    void take(const QString &name, QWidget &widget, const QRect &part = {})
    {
        settle();
        const QPixmap picture = widget.grab(part.isNull() ? QRect(QPoint(), widget.size()) : part);
        if (!m_taken.contains(name) && picture.save(u"%1/%2.png"_s.arg(m_folder, name)))
            m_taken << name;
    }

    /// Before each thing that the person does.
    void look()
    {
        const QString key = m_sample.person().next();
        QWidget *card = key.isEmpty() ? nullptr : m_sample.person().card(key);
        if (!card)
            return;
        const UnitStatus status = m_sample.person().statusOf(key);
        const QString text = m_sample.person().unit(key).text;
        if (status == UnitStatus::AwaitingVerdict && text.contains(u"shopctl releases"))
            take(u"run"_s, m_sample.window());
        if (status == UnitStatus::Interrupted && text.contains(u"deploy") && !m_taken.contains(u"interruption"_s)) {
            settle(); // the card's buttons find their rows
            take(u"interruption"_s, *card->parentWidget(), card->geometry().adjusted(-around, -around, around, around));
            rollback();
        }
    }

private:
    static void settle()
    {
        for (int round = 0; round < 8; ++round) // nested layouts settle one after another
            QCoreApplication::processEvents();
    }

    void rollback()
    {
        m_sample.window().findChild<QAction *>(u"rollBack"_s)->trigger();
        if (!QTest::qWaitFor([this] { return m_sample.person().dialog() != nullptr; }))
            return;
        m_sample.person().dialog()->findChild<QLineEdit *>(u"reason"_s)->setText(u"Customers cannot place orders"_s);
        take(u"rollback"_s, *m_sample.person().dialog());
        m_sample.person().dialog()->reject();
        (void)QTest::qWaitFor([this] { return !m_sample.person().dialog(); });
    }

    tests::SampleWindow &m_sample;
    QString m_folder;
    QStringList m_taken;
};

/// The page in the middle of @p window.
QRect besideOutline(widgets::MainWindow &window)
{
    QWidget *page = window.centralWidget();
    return {page->mapTo(&window, QPoint()), page->size()};
}

bool carry(tests::SampleWindow &sample, Photographer &photographer)
{
    if (!QTest::qWaitFor([&] { return sample.window().size() == windowSize; }))
        return false;
    photographer.take(u"welcome"_s, sample.window(), {0, 0, windowSize.width(), 230});
    const auto opened = [&] {
        return sample.session().place() == presentation::Session::Place::Preflight &&
               !sample.session().preflightPending();
    };
    if (!sample.person().pressWhenThere(u"sample"_s) || !QTest::qWaitFor(opened, 60000))
        return false;
    photographer.take(u"preflight"_s, sample.window(), besideOutline(sample.window()));
    if (!sample.settlePreflight() || !sample.goLive())
        return false;
    const auto step = [&] {
        photographer.look();
        return sample.carryOn();
    };
    return QTest::qWaitFor(step, wholeReleaseMs);
}

/// Pages of a PDF are drawn in the background: more than paper and its surroundings is there.
bool isDrawn(const widgets::MainWindow &window)
{
    auto *view = window.findChild<QPdfView *>();
    if (!view)
        return false;
    const QImage image = view->grab().toImage().scaled(200, 200);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return colours.size() > 8;
}

bool report(tests::SampleWindow &sample, Photographer &photographer)
{
    if (!sample.person().pressWhenThere(u"nextButton"_s) || !sample.person().pressWhenThere(u"reportPdf"_s, 60000))
        return false;
    QTest::keyClick(sample.person().dialog(), Qt::Key_Escape);
    if (!QTest::qWaitFor([&] { return isDrawn(sample.window()); }, 60000))
        return false;
    photographer.take(u"report"_s, sample.window(), besideOutline(sample.window()));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    // Of the person in the pictures; commands and processes are real.
    const QString runtime = QDir::home().filePath(u"run"_s);
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", runtime.toLocal8Bit());
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qunsetenv(name);
    const auto environment = process::UserEnvironment::take();
    QApplication application(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const language::Language language(u"en"_s);
    const auto sessions = execution::privateRuntimeFolder(environment);
    if (!sessions || QApplication::arguments().size() != 2)
        return 2;
    const QString shop = settings::userPaths().sample();
    tests::SampleWindow sample(environment, *sessions, shop);
    Photographer photographer(sample, QApplication::arguments().at(1));
    const bool done = carry(sample, photographer) && report(sample, photographer);
    if (!done)
        qWarning("stuck at \"%s\"", sample.session().state() ? qPrintable(sample.person().next()) : "preflight");
    tests::SampleWindow::shopctl(shop, u"down"_s);
    return done ? 0 : 1;
}
