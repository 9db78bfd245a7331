// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocation.h"

#include <QCoreApplication>

namespace slipway::slipctl {

Invocation::Invocation(const QCommandLineParser &parser, process::UserEnvironment environment)
    : m_parser(parser)
    , m_environment(std::move(environment))
{
}

Invocation::~Invocation()
{
    const QObjectList parts = children();
    qDeleteAll(parts);
}

QString Invocation::argument(qsizetype index) const
{
    return m_parser.positionalArguments().value(index + 1);
}

Services &Invocation::services()
{
    if (!m_services)
        m_services = std::make_unique<Services>(m_environment, m_parser.value(QStringLiteral("database")));
    return *m_services;
}

void Invocation::finish(int exitCode)
{
    QMetaObject::invokeMethod(this, [exitCode] { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
}

void Invocation::fail(const base::Error &error)
{
    m_console.error(error);
    finish(base::exitCode(error.code));
}

} // namespace slipway::slipctl
