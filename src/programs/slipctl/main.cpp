// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocation.h"
#include "language/language.h"
#include "tr.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace {

using namespace slipway;
using namespace slipway::slipctl;
using namespace Qt::StringLiterals;

constexpr int usageExit = 2;

QString usage()
{
    QString text = Tr::tr("Usage: slipctl COMMAND …") + QStringLiteral("\n\n");
    for (const Command &command : commands()) {
        const QString call =
            QStringLiteral("%1 %2").arg(QLatin1StringView(command.name), QLatin1StringView(command.arguments));
        text += QStringLiteral("  %1 %2\n").arg(call, -24).arg(Tr::tr(command.summary));
    }
    return text + u'\n' +
           Tr::tr("slipctl COMMAND --help says more. --database FILE names another journal than your own.") + u'\n' +
           Tr::tr("Exit codes: 0 done, 1 failed, 2 usage or unreadable input, 3 needs a person, 4 journal.") + u'\n';
}

const Command *find(const QString &name)
{
    const auto &all = commands();
    const auto found =
        std::ranges::find_if(all, [&](const Command &one) { return name == QLatin1StringView(one.name); });
    return found == all.end() ? nullptr : &*found;
}

int usageError(const Console &console, const QString &what, const QString &remedy)
{
    console.error({base::ErrorCode::Usage, what, {}, remedy});
    return usageExit;
}

/// Qt Gui only where something is drawn: most commands start without it.
std::unique_ptr<QCoreApplication> makeApplication(const Command *command, int &argc, char **argv)
{
    if (!command || !command->draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

void prepare(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(Tr::tr(command.summary));
    parser.addPositionalArgument(
        QString::fromUtf8(command.name), Tr::tr(command.summary),
        QStringLiteral("%1 %2").arg(QLatin1StringView(command.name), QLatin1StringView(command.arguments)));
    parser.addOption(
        {QStringLiteral("database"), Tr::tr("The journal to use instead of your own."), QStringLiteral("FILE")});
    parser.addHelpOption();
    command.options(parser);
}

/// A mistyped name makes no new journal where only what is on record is asked for.
bool lacksJournal(const Command &command, const QString &database)
{
    const bool looksBack = command.run == &runs || QLatin1StringView(command.arguments).contains("RUN"_L1);
    return looksBack && !database.isEmpty() && !QFileInfo::exists(database);
}

/// In @p language where they were written in it.
QByteArray detailsOf(const Command &command, const QString &language)
{
    const QString name = QString::fromUtf8(command.details);
    QFile details(name.chopped(name.isEmpty() ? 0 : 4) + u'_' + language + QStringLiteral(".txt"));
    if (!details.exists())
        details.setFileName(name);
    return command.details && details.open(QIODevice::ReadOnly) ? '\n' + details.readAll() : QByteArray();
}

} // namespace

int main(int argc, char **argv)
{
    auto environment = process::UserEnvironment::take();
    const Console console;
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const Command *command = find(name);
    const auto application = makeApplication(command, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("slipctl"));
    const language::Language language(settings::Settings(settings::userPaths().settingsFile()).language());
    if (name.isEmpty() || name == u"--help" || name == u"-h" || name == u"help") {
        console.bytes(usage().toUtf8());
        return name.isEmpty() ? usageExit : 0;
    }
    if (name == u"--version") {
        console.line(QStringLiteral("slipctl " SLIPWAY_VERSION));
        return 0;
    }
    if (!command)
        return usageError(console, Tr::tr("There is no command \"%1\"").arg(name), Tr::tr("see slipctl --help"));

    QCommandLineParser parser;
    prepare(parser, *command);
    if (!parser.parse(QCoreApplication::arguments()))
        return usageError(console, parser.errorText(), Tr::tr("see slipctl %1 --help").arg(name));
    if (parser.isSet(QStringLiteral("help"))) {
        console.bytes(parser.helpText().toUtf8() + detailsOf(*command, language.code()));
        return 0;
    }
    const qsizetype most = QString::fromUtf8(command->arguments).contains(u"RUN") ? 1 : command->required;
    if (parser.positionalArguments().size() > most + 1)
        return usageError(console, Tr::tr("Too many arguments for %1").arg(name),
                          Tr::tr("see slipctl %1 --help").arg(name));
    if (parser.positionalArguments().size() <= command->required)
        return usageError(console, Tr::tr("%1 needs %2").arg(name, QLatin1StringView(command->arguments)),
                          Tr::tr("see slipctl %1 --help").arg(name));
    const QString database = parser.value(QStringLiteral("database"));
    if (lacksJournal(*command, database)) {
        const base::Error error{base::ErrorCode::JournalUnavailable, Tr::tr("There is no journal"), database,
                                Tr::tr("check the name that --database gives")};
        console.error(error);
        return base::exitCode(error.code);
    }

    Invocation invocation(parser, std::move(environment));
    QMetaObject::invokeMethod(&invocation, [&] { command->run(invocation); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
