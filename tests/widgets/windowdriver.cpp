// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QTest>

namespace slipway {

WindowDriver::WindowDriver()
{
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HOME"}) {
        const QString folder = m_home.filePath(QString::fromLatin1(name).toLower());
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, folder.toLocal8Bit());
    }
    const auto environment = process::UserEnvironment::take();
    m_dependencies = std::make_unique<Dependencies>(
        environment, QString::fromLatin1(SLIPWAY_BIN_DIR), m_home.filePath(QStringLiteral("xdg_runtime_dir")), QString());
    m_session = std::make_unique<presentation::Session>(m_dependencies->services());
    const bool dark = qEnvironmentVariableIsSet("SLIPWAY_PICTURES_DARK");
    m_theme = std::make_unique<widgets::Theme>(*qApp, dark ? widgets::Theme::Choice::Dark : widgets::Theme::Choice::Light);
    m_window = std::make_unique<widgets::MainWindow>(*m_session, *m_theme);
    const QList<QByteArray> size = qgetenv("SLIPWAY_PICTURES_SIZE").split('x');
    m_window->resize(size.size() == 2 ? QSize(size.at(0).toInt(), size.at(1).toInt()) : QSize(1280, 860));
    m_window->show();
    m_window->activateWindow();
}

bool WindowDriver::open(const QByteArray &markdown, const QString &sidecar)
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    if (!write(QStringLiteral("runbook.md"), markdown))
        return false;
    if (!sidecar.isEmpty() && !write(QStringLiteral("runbook.slipway.yaml"), sidecar.toUtf8()))
        return false;
    m_session->open(path(QStringLiteral("runbook.md")));
    return QTest::qWaitFor([this] {
        return m_session->place() == presentation::Session::Place::Preflight && !m_session->preflightPending();
    }, patience);
}

QString WindowDriver::key(const QString &title) const
{
    const auto state = m_session->state();
    for (const auto &phases : {state->plan().phases, state->plan().procedures}) {
        for (const auto &phase : phases) {
            for (const auto &step : phase.steps) {
                for (const auto &unit : step.units) {
                    if (unit.unit.title == title)
                        return unit.id;
                }
            }
        }
    }
    qWarning() << "no unit" << title;
    return {};
}

run::UnitState WindowDriver::unit(const QString &title) const
{
    return m_session->state()->unitState(key(title));
}

QWidget *WindowDriver::find(const QString &name, const QString &place) const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        QList<QWidget *> roots{top};
        if (!place.isEmpty())
            roots = top->findChildren<QWidget *>(place);
        for (QWidget *root : std::as_const(roots)) {
            for (QWidget *widget : root->findChildren<QWidget *>(name)) {
                if (widget->isVisible())
                    return widget;
            }
        }
    }
    return nullptr;
}

bool WindowDriver::click(const QString &name, const QString &place)
{
    QAbstractButton *button = nullptr;
    const bool ready = QTest::qWaitFor([&] {
        button = qobject_cast<QAbstractButton *>(find(name, place));
        return button && button->isEnabled();
    }, patience);
    if (!ready) {
        qWarning() << "cannot click" << name << "in" << place << (button ? "disabled" : "missing");
        return false;
    }
    QTest::mouseClick(button, Qt::LeftButton, {}, name == u"tick" ? QPoint(9, button->height() / 2) : QPoint());
    return true;
}

bool WindowDriver::clickIn(const QString &title, const QString &name)
{
    const QString id = key(title);
    const QString place = (name == u"tick" ? QStringLiteral("check_") : QStringLiteral("unit_")) + id;
    return click(name, place);
}

void WindowDriver::press(const QKeySequence &sequence)
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning() << "the window is not active";
    QTest::keySequence(m_window.get(), sequence);
}

bool WindowDriver::giveReason(const QString &reason)
{
    QDialog *dialog = nullptr;
    const bool open = QTest::qWaitFor([&] {
        dialog = m_window->findChild<QDialog *>(QStringLiteral("ReasonDialog"));
        return dialog && dialog->isVisible();
    }, patience);
    if (!open)
        return false;
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason"))->setPlainText(reason);
    picture(QStringLiteral("reason"));
    return click(QStringLiteral("accept"), QStringLiteral("ReasonDialog"))
        && QTest::qWaitFor([this] { return !find(QStringLiteral("ReasonDialog")); }, patience);
}

void WindowDriver::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES");
    if (folder.isEmpty())
        return;
    for (int round = 0; round < 4; ++round) // nested layouts settle one after another
        QCoreApplication::processEvents();
    QDir().mkpath(folder);
    m_window->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top != m_window.get() && qobject_cast<QDialog *>(top))
            top->grab().save(QStringLiteral("%1/%2-dialog.png").arg(folder, name));
    }
}

} // namespace slipway
