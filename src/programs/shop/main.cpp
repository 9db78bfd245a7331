// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api.h"
#include "base/tr.h"
#include "customers.h"
#include "language/language.h"
#include "prepare.h"
#include "shell.h"
#include "storefront.h"
#include "supervisor.h"
#include "worker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLockFile>
#include <QNetworkProxy>

#include <iostream>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::shop;

namespace {

int fail(const base::Error &error)
{
    std::cerr << "slipway-shop: " << error.oneLine().toStdString() << '\n';
    return base::exitCode(error.code);
}

int fail(base::ErrorCode code, const QString &what, const QString &where = {}, const QString &remedy = {})
{
    return fail(base::Error{.code = code, .what = what, .where = where, .remedy = remedy});
}

using base::Tr;

std::unique_ptr<Service> makeService(const QString &role, const Release &release, const Folder &folder)
{
    if (role == u"storefront") {
        return std::make_unique<Storefront>(release, folder);
    }
    if (role == u"api") {
        return std::make_unique<Api>(release, folder);
    }
    if (role == u"worker") {
        return std::make_unique<Worker>(release, folder);
    }
    return nullptr;
}

int serve(const QCommandLineParser &options, const Folder &folder)
{
    const QString role = options.value(u"role"_s);
    if (role == u"customers") {
        const Customers customers(folder);
        return QCoreApplication::exec();
    }
    const QString version = options.isSet(u"release"_s) ? options.value(u"release"_s) : folder.currentVersion();
    const std::optional<Release> release = folder.release(version);
    if (!release) {
        return fail(base::ErrorCode::NotFound, Tr::tr("There is no such release: %1").arg(version),
                    folder.path(u"releases"_s));
    }
    const auto service = makeService(role, *release, folder);
    const auto port = quint16(options.value(u"port"_s).toUShort());
    if (!service || port == 0) {
        return fail(base::ErrorCode::Usage,
                    Tr::tr("serve needs --role storefront, api, worker or customers, and --port"));
    }
    if (!service->listen(port)) {
        return fail(base::ErrorCode::Conflict, service->errorString(), u"127.0.0.1:%1"_s.arg(port));
    }
    std::cout << role.toStdString() << ' ' << version.toStdString() << " listens on 127.0.0.1:" << port << std::endl;
    return QCoreApplication::exec();
}

int supervise(const QCommandLineParser &options, const Folder &folder)
{
    QLockFile lock(folder.path(u"state/supervisor.lock"_s));
    lock.setStaleLockTime(0);
    if (!lock.tryLock()) {
        return fail(base::ErrorCode::Conflict, Tr::tr("The shop is running already"), lock.fileName());
    }
    const Supervisor supervisor(folder, options.value(u"prometheus"_s));
    return QCoreApplication::exec();
}

int prepareFolder(const QCommandLineParser &options, const QString &directory)
{
    std::optional<int> ports;
    if (options.isSet(u"ports"_s)) {
        ports = options.value(u"ports"_s).toInt();
    }
    const base::Status prepared = prepare(directory, ports);
    return prepared ? 0 : fail(prepared.error());
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Tr::tr("The sample release's shop: its processes, its console and its folder."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"command"_s, Tr::tr("serve, supervise, shell or prepare"));
    parser.addPositionalArgument(u"folder"_s, Tr::tr("the shop's folder, for prepare"), u"[folder]"_s);
    parser.addOptions({
        {u"folder"_s, Tr::tr("The shop's folder; the current one by default."), u"path"_s, u"."_s},
        {u"role"_s, Tr::tr("serve: storefront, api, worker or customers."), u"role"_s},
        {u"release"_s, Tr::tr("serve: the release to run; the current one by default."), u"version"_s},
        {u"port"_s, Tr::tr("serve: the port to listen on."), u"number"_s},
        {u"prometheus"_s, Tr::tr("supervise: the Prometheus to watch the shop with."), u"path"_s},
        {u"ports"_s, Tr::tr("prepare: the first of the ten ports to use, a multiple of ten."), u"number"_s},
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"slipway-shop"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    const language::Language language(u"system"_s);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); // the services are on this machine
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);

    const QStringList words = parser.positionalArguments();
    const QString command = words.value(0);
    const Folder folder(parser.value(u"folder"_s));
    if (command == u"serve") {
        return serve(parser, folder);
    }
    if (command == u"supervise") {
        return supervise(parser, folder);
    }
    if (command == u"shell") {
        runShell(folder, std::cin, std::cout);
        return 0;
    }
    if (command == u"prepare" && words.size() == 2) {
        return prepareFolder(parser, words.at(1));
    }
    return fail(base::ErrorCode::Usage, Tr::tr("Nothing to do"), {}, Tr::tr("slipway-shop --help says what there is"));
}
