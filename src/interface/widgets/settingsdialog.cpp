// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settingsdialog.h"

#include "presentation/settingsform.h"
#include "runbook/plan.h"
#include "ui_settingsdialog.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QScreen>
#include <QUrl>

namespace slipway::widgets {

using namespace presentation;

namespace {

/// How long a person may pause in the middle of a name before it is taken for the whole.
constexpr auto typingPause = std::chrono::milliseconds(600);
constexpr QSize preferredSize(640, 720);

/// A notice under a field, there while it has something to say.
class Notice final : public Band
{
public:
    Notice(QVBoxLayout *place, const QString &name, QWidget *parent)
        : Band(Tone::Warning, parent)
        , m_words(newLabel({}, Type::Body, this))
    {
        setObjectName(name);
        m_words->setWordWrap(true);
        m_words->setTextFormat(Qt::PlainText);
        body()->addWidget(m_words);
        place->addWidget(this);
        hide();
    }
    void say(const QString &words, Tone tone = Tone::Warning)
    {
        setTone(tone);
        m_words->setText(words);
        m_words->setAccessibleName(words);
        setVisible(!words.isEmpty());
    }

private:
    QLabel *m_words;
};

void fill(QComboBox *box, const QList<Choice> &choices, const QVariant &current)
{
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(current)));
}

} // namespace

SettingsDialog::SettingsDialog(Session &session, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_theme(theme)
    , m_form(std::make_unique<Ui::SettingsDialog>())
{
    m_form->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setTypes();
    buildPerson();
    buildPrograms();
    buildNotifications();
    buildAppearance();
    buildData();
    for (QComboBox *box : findChildren<QComboBox *>())
        box->installEventFilter(this);
    connect(m_form->close, &QPushButton::clicked, this, &QDialog::accept);
    const QSize room = parent->window()->size() - QSize(2 * space::xl, 2 * space::xl);
    resize(preferredSize.boundedTo(room));
    m_form->person->setFocus();
}

SettingsDialog::~SettingsDialog() = default;

/// Who scrolls past a box means the page, not what the box says.
bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QDialog::eventFilter(watched, event);
    event->ignore();
    return true;
}

void SettingsDialog::setTypes()
{
    m_form->content->setBackgroundRole(QPalette::Base);
    m_form->content->setAutoFillBackground(true);
    m_form->line->setAutoFillBackground(true);
    m_form->line->setBackgroundRole(QPalette::Mid);
    setType(m_form->title, Type::Title);
    for (QLabel *heading : {m_form->youTitle, m_form->programsTitle, m_form->notificationsTitle,
                            m_form->appearanceTitle, m_form->dataTitle}) {
        setType(heading, Type::Heading);
        heading->setContentsMargins(0, space::m, 0, 0);
    }
    for (QLabel *hint : {m_form->nameHint, m_form->shellHint, m_form->editorHint, m_form->terminalHint,
                         m_form->tellHint, m_form->folderHint, m_form->footerHint}) {
        setType(hint, Type::Caption);
        hint->setForegroundRole(QPalette::PlaceholderText);
    }
    const int field = m_form->person->sizeHint().height();
    for (QLabel *label : {m_form->nameLabel, m_form->editorLabel, m_form->terminalLabel, m_form->soundLabel,
                          m_form->themeLabel, m_form->languageLabel})
        label->setMinimumHeight(field); // in line with the words in the field
    m_form->close->setAutoDefault(false);
}

void SettingsDialog::buildPerson()
{
    const Preferences &preferences = m_session.services().preferences;
    m_form->person->setPlaceholderText(preferences.accountName());
    m_form->person->setText(preferences.person());
    connect(m_form->person, &QLineEdit::textEdited, &m_session, &Session::setPerson);
    connect(m_form->person, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (name.isEmpty()) // by the field's own button
            m_session.setPerson({});
    });
}

void SettingsDialog::programField(QLineEdit *field, QVBoxLayout *noteplace, const QString &command,
                                  std::function<void(const QString &)> keep,
                                  std::function<QString(const QString &)> hint)
{
    field->setText(command);
    auto *notice = new Notice(noteplace, field->objectName() + QStringLiteral("Notice"), m_form->content);
    auto *pause = new QTimer(field);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    const auto tell = [this, field, notice, pause, hint] {
        pause->stop();
        const QString problem = programProblem(field->text(), m_session.services().collaborators.machine);
        notice->say(problem.isEmpty() ? hint(field->text()) : problem,
                    problem.isEmpty() ? Tone::Accent : Tone::Warning);
    };
    connect(pause, &QTimer::timeout, field, tell);
    connect(field, &QLineEdit::editingFinished, field, tell);
    connect(field, &QLineEdit::textChanged, field, [this, notice, pause, keep](const QString &text) {
        pause->start();
        if (!programProblem(text, m_session.services().collaborators.machine).isEmpty())
            return;
        notice->say({});
        keep(text.trimmed());
    });
    if (!command.isEmpty())
        tell();
}

void SettingsDialog::buildPrograms()
{
    Preferences &preferences = m_session.services().preferences;
    setType(m_form->shell, Type::Code);
    m_form->shell->setText(runbook::defaultShell().join(u' '));
    programField(
        m_form->editor, m_form->editorNote, preferences.editor(),
        [&preferences](const QString &command) { preferences.setEditor(command); }, editorHint);
    programField(
        m_form->terminal, m_form->terminalNote, preferences.terminal(),
        [&preferences](const QString &command) { preferences.setTerminal(command); },
        [](const QString &) { return QString(); });
}

void SettingsDialog::buildNotifications()
{
    const Notifications now = m_session.services().preferences.notifications();
    m_form->ended->setChecked(now.ended);
    m_form->failed->setChecked(now.failed);
    m_form->waits->setChecked(now.waits);
    m_form->soakOver->setChecked(now.soakOver);
    fill(m_form->sound, soundChoices(), int(now.sound));
    for (QCheckBox *box : {m_form->ended, m_form->failed, m_form->waits, m_form->soakOver})
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::keepNotifications);
    connect(m_form->sound, &QComboBox::currentIndexChanged, this, &SettingsDialog::keepNotifications);
}

void SettingsDialog::keepNotifications()
{
    m_session.services().preferences.setNotifications({m_form->ended->isChecked(), m_form->failed->isChecked(),
                                                       m_form->waits->isChecked(), m_form->soakOver->isChecked(),
                                                       Notifications::Sound(m_form->sound->currentData().toInt())});
}

void SettingsDialog::buildAppearance()
{
    Preferences &preferences = m_session.services().preferences;
    fill(m_form->theme, themeChoices(), int(preferences.theme()));
    connect(m_form->theme, &QComboBox::currentIndexChanged, this, [this, &preferences] {
        const auto theme = Preferences::Theme(m_form->theme->currentData().toInt());
        preferences.setTheme(theme);
        m_theme.choose(theme);
    });
    connect(&m_theme, &Theme::chosen, this,
            [this](Preferences::Theme theme) { m_form->theme->setCurrentIndex(m_form->theme->findData(int(theme))); });
    auto *notice = new Notice(m_form->languageNote, QStringLiteral("languageNotice"), m_form->content);
    fill(m_form->language, languageChoices(preferences.languages()), preferences.language());
    connect(m_form->language, &QComboBox::currentIndexChanged, this, [this, &preferences, notice] {
        preferences.setLanguage(m_form->language->currentData().toString());
        notice->say(tr("The window speaks it from the next start on."), Tone::Accent);
    });
}

void SettingsDialog::buildData()
{
    const QString folder = m_session.services().preferences.dataFolder();
    m_form->folder->setTextFormat(Qt::PlainText);
    m_form->folder->setText(QDir::toNativeSeparators(folder));
    m_form->openFolder->setIconName(QStringLiteral("open"));
    m_form->openFolder->setAutoDefault(false);
    auto *notice = new Notice(m_form->folderBox, QStringLiteral("folderNotice"), m_form->content);
    connect(m_form->openFolder, &QPushButton::clicked, this, [folder, notice] {
        const bool opened = QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        notice->say(opened ? QString() : tr("Nothing on this machine opens folders. Copy the path above instead."));
    });
}

} // namespace slipway::widgets
