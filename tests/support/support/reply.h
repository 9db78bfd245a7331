// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QTest>

#include <memory>

namespace slipway::tests {

/// Waits for the reply of an asynchronous call: `await<T>([&](QObject *context, auto reply) { port.call(…, context, reply); })`.
template<typename T, typename Call>
base::Result<T> await(Call call, int timeoutMs = 20000)
{
    QObject context;
    auto answer = std::make_shared<std::optional<base::Result<T>>>();
    call(&context, [answer](base::Result<T> result) { *answer = std::move(result); });
    if (!QTest::qWaitFor([answer] { return answer->has_value(); }, timeoutMs))
        return base::failure(base::ErrorCode::TimedOut, QStringLiteral("no reply within %1 ms").arg(timeoutMs));
    return std::move(**answer);
}

/// For QVERIFY2: true where the result holds a value, with the error as the message.
#define VERIFY_RESULT(result) QVERIFY2((result).has_value(), (result) ? "" : qPrintable((result).error().oneLine()))

} // namespace slipway::tests
