// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplewindow.h"

#include <QProcess>
#include <QRegularExpression>

namespace slipway::tests {

using namespace Qt::StringLiterals;
using run::UnitStatus;
using runbook::UnitKind;

namespace {

/// Whether a person has to say when it was looked at long enough.
bool endless(const runbook::Unit &unit)
{
    return unit.kind == UnitKind::Watch || unit.kind == UnitKind::Stream || unit.intervalSeconds > 0;
}

} // namespace

SampleWindow::SampleWindow(const process::UserEnvironment &environment, const QString &sessions, QString sample)
    : m_sample(std::move(sample))
    , m_dependencies(environment, QStringLiteral(SLIPWAY_BIN_DIR), sessions, {})
    , m_session(m_dependencies.services())
    , m_theme(*qApp, presentation::Preferences::Theme::Light)
    , m_window(m_session, m_theme)
    , m_person(m_window, m_session)
{
    m_window.resize(1400, 900);
    m_window.show();
}

void SampleWindow::shopctl(const QString &sample, const QString &command)
{
    QProcess process;
    process.setWorkingDirectory(sample);
    process.start(sample + u"/bin/shopctl"_s, {command});
    process.waitForFinished();
}

/// What the person does in an editor of their own when step 3.1 asks for it.
void SampleWindow::editSettings() const
{
    QFile settings(m_sample + u"/shop.env"_s);
    if (!settings.open(QIODevice::ReadWrite))
        return;
    const QByteArray edited = settings.readAll().replace("FEATURE_LOYALTY=off", "FEATURE_LOYALTY=on");
    settings.resize(0);
    settings.write(edited);
}

bool SampleWindow::settlePreflight()
{
    return QTest::qWaitFor(
        [&] {
            if (m_person.press(&m_window, u"trust"_s))
                return false;
            if (Operator::button(&m_window, u"goLive"_s))
                return true;
            if (m_session.preflightPending())
                return false;
            m_person.press(&m_window, u"confirm"_s);
            return false;
        },
        60000);
}

bool SampleWindow::goLive()
{
    return m_person.press(&m_window, u"goLive"_s) && QTest::qWaitFor([this] { return m_person.dialog() != nullptr; })
        && m_person.answerDialog(u"sample"_s)
        && QTest::qWaitFor([this] { return m_session.place() == presentation::Session::Place::Run; }, 30000);
}

bool SampleWindow::dealWithFailure(const QString &key)
{
    QWidget *card = m_person.card(key);
    const auto *execution = m_session.state()->lastExecution(key);
    if (execution && execution->ended && execution->ended->ending == run::Ending::Unknown) {
        // A look that went down with the window is looked at again; of a command a person would find out first.
        return m_person.press(card, u"retryButton"_s);
    }
    if (m_person.unit(key).text.contains(u"deploy"_s)) {
        // The migrations were skipped: the deployment says so, and the command is mended.
        if (!m_person.press(card, u"editRetryButton"_s))
            return false;
        auto *text = m_person.dialog()->findChild<QPlainTextEdit *>(u"text"_s);
        text->setPlainText(u"./bin/shopctl migrate\n"_s + text->toPlainText());
        if (!m_retried.contains(key))
            m_retried << key;
        return m_person.answerDialog(u"The release needs its migration"_s);
    }
    m_ignored << key;
    shopctl(m_sample, u"reindex"_s);
    return m_person.press(card, u"ignoreButton"_s)
        && m_person.answerDialog(u"The search index was older than the schema; it is rebuilt now"_s);
}

bool SampleWindow::endSoak()
{
    for (const run::Soak &soak : m_session.state()->soaks) {
        // The first soak is waited for; the long one is ended early, with a reason.
        if (soak.ended || soak.seconds < 60)
            continue;
        return m_person.press(&m_window, u"endSoak"_s) && m_person.answerDialog(u"Error rate and latency look right"_s);
    }
    return false;
}

bool SampleWindow::skipPhase(const QString &key)
{
    const auto *phase = m_session.state()->planPhaseOf(key);
    return phase && phase->number == u"2" && m_person.statusOf(key) == UnitStatus::Open
        && m_person.press(&m_window, u"skipStep"_s) && m_person.answerDialog(u"Believed to need no migration"_s);
}

bool SampleWindow::choose()
{
    for (auto *choice : m_window.findChildren<QWidget *>(QRegularExpression(u"^choice_"_s))) {
        auto *button = choice->isVisible() ? Operator::button(choice, u"choose"_s) : nullptr;
        // Once one is chosen, the others offer to be chosen instead.
        if (button && !button->text().endsWith(u'…'))
            return m_person.press(choice, u"choose"_s);
    }
    return false;
}

bool SampleWindow::handle(const QString &key)
{
    QWidget *card = m_person.card(key);
    if (card && skipPhase(key))
        return true;
    switch (m_person.statusOf(key)) {
    case UnitStatus::AwaitingVerdict:
        return card && m_person.press(card, u"looksRight"_s);
    case UnitStatus::Interrupted:
    case UnitStatus::Unknown:
        return card && dealWithFailure(key);
    case UnitStatus::Running:
        if (m_person.unit(key).kind == UnitKind::FileEdit)
            editSettings();
        else if (!endless(m_person.unit(key)))
            return false;
        return card && m_person.press(card, u"stop"_s);
    default:
        return choose();
    }
}

bool SampleWindow::carryOn()
{
    if (m_session.state()->finished)
        return true;
    if (m_person.answerDialog(u"As the story goes"_s) || endSoak())
        return false;
    const QString key = m_person.next();
    if (key.isEmpty() || !handle(key))
        m_person.goOn();
    return false;
}

bool SampleWindow::carryThrough(int timeoutMs)
{
    return QTest::qWaitFor([this] { return carryOn(); }, timeoutMs);
}

} // namespace slipway::tests
