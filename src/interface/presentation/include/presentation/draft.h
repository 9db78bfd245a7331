// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/conductor.h"
#include "conductor/preflight.h"
#include "presentation/document.h"
#include "presentation/rows.h"
#include "run/event.h"

namespace slipway::presentation {

/// What a person settles before going live; nothing of it is on record until the run begins.
struct Draft
{
    QString service;
    QString version;
    QString versionLiteral; ///< what stands in the runbook for it; empty where nothing does
    QString environment;
    QString leader;
    QList<runbook::Binding> bindings;
    QList<run::LiteralConfirmed> confirmed;
    QList<run::Overridden> overrides;
    bool trusted = false;

    [[nodiscard]] const runbook::Binding *binding(const QString &literal) const;
    /// Names the version, and gives it to the literal that stands for it.
    void setVersion(const QString &text);
    void bind(const runbook::Binding &binding); ///< an empty value takes the binding back
    void confirm(const QString &literal, const QString &reason);
    void unconfirm(const QString &literal);
    [[nodiscard]] bool isConfirmed(const QString &literal) const;
    void override(const QString &rule, const QString &subject, const QString &reason);
    void withdraw(const QString &rule, const QString &subject); ///< takes an override back
    [[nodiscard]] bool isOverridden(const QString &rule, const QString &subject) const;
    /// What was confirmed and is no value of @p plan: nothing else shows it once preflight no longer asks.
    [[nodiscard]] QList<run::LiteralConfirmed> confirmedApart(const runbook::Plan &plan) const;
};

/// Proposals from the document and its sidecar.
[[nodiscard]] Draft draftFor(const Document &document, const QString &leader);

/// What of @p draft, made for @p before, is still valid for @p after, the same file read again: names that the person
/// gave, and values and confirmations of literals that still stand in it. Trust and reasons to override are asked anew.
[[nodiscard]] Draft keptDraft(const Draft &draft, const Document &before, const Document &after);

/// The first event of a run begun from @p draft, and the events that settle what it settled.
[[nodiscard]] run::RunStarted firstEvent(const Document &document, const Draft &draft, run::Mode mode,
                                         const QMap<QString, QString> &fingerprint, const QString &host);
[[nodiscard]] QList<run::EventBody> settledEvents(const Draft &draft);
/// A run that has not begun, so that the same models show a plan before it runs.
[[nodiscard]] conductor::StatePtr previewState(const Document &document, const Draft &draft);

/// One parameter as the preflight page shows it.
struct ParameterRow
{
    runbook::Parameter parameter;
    QString value;  ///< bound; empty: as written
    bool secret = false;
    bool confirmed = false;
    bool notable = false; ///< a placeholder or of an earlier time: worth a look
    bool needed = false;  ///< going live is refused until it is bound or confirmed
    bool ofProcedure = false; ///< a rollback or another procedure is refused until then
    [[nodiscard]] bool settled() const { return !(needed || ofProcedure) || confirmed || !value.isEmpty(); }
    [[nodiscard]] bool unsettled() const { return !settled(); }
    [[nodiscard]] bool blocks() const { return needed && !settled(); }
};

/// Parameters, those that block first.
class ParametersModel : public RowsModel<ParameterRow>
{
    Q_OBJECT
public:
    explicit ParametersModel(QObject *parent = nullptr);
    void setDraft(const Document &document, const Draft &draft);
    [[nodiscard]] int count(bool (ParameterRow::*question)() const) const;

protected:
    [[nodiscard]] QVariant value(const ParameterRow &row, int role) const override;
};

/// Findings, tools, files and syntax of a preflight report, what blocks first; overridden ones say so.
class PreflightModel : public RowsModel<conductor::PreflightItem>
{
    Q_OBJECT
public:
    explicit PreflightModel(QObject *parent = nullptr);
    void setReport(const conductor::PreflightReport &report, const Draft &draft);
    [[nodiscard]] bool isOverridden(int row) const;
    /// How many items of @p level are left to settle.
    [[nodiscard]] int count(conductor::PreflightItem::Level level) const;

protected:
    [[nodiscard]] QVariant value(const conductor::PreflightItem &item, int role) const override;

private:
    Draft m_draft;
    int m_blocking = 0;
    int m_warning = 0;
};

} // namespace slipway::presentation
