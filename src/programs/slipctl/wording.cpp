// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "tr.h"

namespace slipway::slipctl {

QString sentenceOf(const Question &question)
{
    using Kind = Question::Kind;
    switch (question.kind) {
    case Kind::Run:
        return Tr::tr("“%1” cannot be started without a person").arg(question.title);
    case Kind::Tick:
        return Tr::tr("Is “%1” done?").arg(question.title);
    case Kind::Choice:
        return Tr::tr("Which way to do “%1”?").arg(question.title);
    case Kind::Verdict:
        return Tr::tr("Does the output of “%1” look right?").arg(question.title);
    case Kind::Interruption:
        return Tr::tr("“%1” failed: what now?").arg(question.title);
    case Kind::Unknown:
        return Tr::tr("Did “%1” happen?").arg(question.title);
    case Kind::Failed:
        return Tr::tr("“%1” failed: how does the run end?").arg(question.title);
    case Kind::Enough:
        return Tr::tr("Has enough been seen of “%1”?").arg(question.title);
    case Kind::Edited:
        return Tr::tr("Is the file of “%1” edited?").arg(question.title);
    case Kind::Soak:
        return Tr::tr("“%1” waits").arg(question.title);
    case Kind::GoOn:
        return Tr::tr("The run is on hold (%1): go on?").arg(question.title);
    case Kind::Finish:
        return Tr::tr("Everything is settled: finish the run?");
    }
    return {};
}

} // namespace slipway::slipctl
