// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "conductor/procedures.h"
#include "dialogbase.h"
#include "literalrows.h"
#include "presentation/lists.h"
#include "widgets/dialogs.h"
#include "widgets/rowdelegate.h"

#include "ui_rollbackdialog.h"

namespace slipway::widgets {

using namespace presentation;

using base::Tr;

namespace {

QString contentsOf(const runbook::Plan &plan, const QString &procedure)
{
    const auto it = std::ranges::find(plan.procedures, procedure, &runbook::PlanPhase::id);
    if (it == plan.procedures.end())
        return {};
    QStringList titles;
    for (const auto &step : it->steps) {
        for (const auto &unit : step.units) {
            if (unit.unit.kind != runbook::UnitKind::Note)
                titles << QStringLiteral("%1. %2").arg(titles.size() + 1).arg(unit.unit.title);
        }
    }
    return titles.join(u'\n');
}

} // namespace

void askProcedure(QWidget *parent, const run::RunState &state, const QString &proposed,
                  std::function<void(const ProcedureChoice &)> accepted)
{
    auto *dialog = new FormDialog<Ui::RollbackDialog>(parent, Tr::tr("Roll back"));
    auto &form = dialog->form;
    auto *model = new ProceduresModel(dialog);
    model->setPlan(state.plan());
    form.procedures->setModel(model);
    form.procedures->setItemDelegate(new RowDelegate(dialog));
    form.accept->setKind(Button::Kind::Danger);
    form.accept->setTone(Tone::Rollback);
    form.contents->setForegroundRole(QPalette::PlaceholderText);
    auto *literals = new LiteralRows(dialog);
    form.root->insertWidget(form.root->indexOf(form.reasonLabel), literals);
    const auto chosen = [view = form.procedures] { return view->currentIndex().data(KeyRole).toString(); };
    const auto check = [&form, chosen, literals] {
        form.accept->setEnabled(!chosen().isEmpty() && literals->areSettled() && !form.reason->text().trimmed().isEmpty());
    };
    const auto choose = [&form, chosen, literals, state] {
        form.contents->setText(contentsOf(state.plan(), chosen()));
        literals->setLiterals(conductor::unsettledValues(state, chosen()));
    };
    QObject::connect(form.procedures->selectionModel(), &QItemSelectionModel::currentChanged, dialog, choose);
    QObject::connect(literals, &LiteralRows::changed, dialog, check);
    QObject::connect(form.reason, &QLineEdit::textChanged, dialog, check);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&form, chosen, literals, accepted] {
        accepted({chosen(), form.reason->text().trimmed(), literals->bindings(), literals->confirmed()});
    });
    const QModelIndexList found = model->match(model->index(0), KeyRole, proposed, 1, Qt::MatchExactly);
    form.procedures->setCurrentIndex(found.isEmpty() ? model->index(0) : found.first());
    choose();
    dialog->ready();
    form.procedures->setFocus();
    dialog->open();
}

} // namespace slipway::widgets
