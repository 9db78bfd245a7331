// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowdriver.h"

#include <functional>

namespace slipway {

/// Takes the real window through a whole run, from the welcome page to the report, and stops at every page and state. It
/// goes by the names of widgets and not by their words, so that it works in every language.
class PageTour
{
public:
    /// Called at each stop with its name, the window as a person would see it there.
    using Visit = std::function<void(const QString &stop)>;

    PageTour(WindowDriver &driver, Visit visit);

    /// False where the window did not come to where it should; failedAt() tells.
    [[nodiscard]] bool run();
    [[nodiscard]] const QString &failedAt() const { return m_at; }

private:
    [[nodiscard]] bool preflight();
    [[nodiscard]] bool checklist();
    [[nodiscard]] bool evidence(const QString &check);
    [[nodiscard]] bool commands();
    [[nodiscard]] bool interruption();
    [[nodiscard]] bool choice();
    [[nodiscard]] bool soak();
    [[nodiscard]] bool hold();
    [[nodiscard]] bool rollBack();
    [[nodiscard]] bool finish();
    [[nodiscard]] bool asides();

    void stop(const QString &name);
    [[nodiscard]] bool becomes(const QString &title, run::UnitStatus status);
    [[nodiscard]] bool runs(const QString &title, run::UnitStatus then);
    /// Opens something by its action, stops there and closes it again.
    [[nodiscard]] bool aside(const QString &action, const QString &widget, const QString &name);

    WindowDriver &m_driver;
    Visit m_visit;
    QString m_at;
};

} // namespace slipway
