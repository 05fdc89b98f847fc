// SPDX-License-Identifier: MIT
#include "core/control/decisiontable.h"
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/standing.h"

#include <QCoreApplication>

// Decision tables of control services. See core/control/decisiontable.h.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using control::DecisionTable;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Decisions)
};

/// Empty until there is something to decide and a row that does.
DecisionTable tableOf(const Model &model, const Element &service)
{
    const DecisionTable table = control::decisionTableOf(model, service);
    return table.conditions.isEmpty() || table.decisions.isEmpty() ? DecisionTable() : table;
}

void setCells(Edit &edit, const DecisionTable &table, Id decision, const control::Cases &cells)
{
    for (qsizetype i = 0; i < table.conditions.size(); ++i) {
        const QString &cell = cells.at(i);
        edit.set(decision, itemlists::cell(table.conditions.at(i).item), cell.isEmpty() ? Value() : Value(cell));
    }
}

// ---- gaps

QList<Breach> gaps(const Model &model, const Element &service)
{
    const DecisionTable table = tableOf(model, service);
    const QList<control::Cases> gaps = table.decisions.isEmpty() ? QList<control::Cases>() : control::gapsOf(table, 1);
    if (gaps.isEmpty())
        return {};
    return {{Tr::tr("“%1” does not decide what follows when %2.").arg(service.name, control::textOf(table.conditions, gaps.first()))}};
}

constexpr auto addRows = QT_TRANSLATE_NOOP("Rules", "Add the missing rows, in which nothing happens");

Edit mendGaps(const Model &model, const Finding &finding)
{
    constexpr qsizetype mostRows = 10'000;
    Edit edit = mending(addRows);
    const Element *service = standing(model, finding, gaps);
    if (!service)
        return edit;
    const DecisionTable table = tableOf(model, *service);
    for (const control::Cases &cells : control::gapsOf(table, mostRows))
        setCells(edit, table, append(edit, model, service->id, itemlists::decisions), cells);
    return edit;
}

constexpr Fix gapFixes[] = {{"add-rows"_L1, addRows, mendGaps}};

// ---- overlaps

QList<control::Overlap> contradictions(const DecisionTable &table)
{
    QList<control::Overlap> overlaps = control::overlapsOf(table);
    overlaps.removeIf([&](const control::Overlap &overlap) {
        return table.decisions.at(overlap.first).outcome == table.decisions.at(overlap.second).outcome;
    });
    return overlaps;
}

QList<Breach> overlaps(const Model &model, const Element &service)
{
    const DecisionTable table = tableOf(model, service);
    const QList<control::Overlap> found = contradictions(table);
    if (found.isEmpty())
        return {};
    const control::Overlap &first = found.first();
    return {{Tr::tr("Rows %1 and %2 of “%3” decide differently when %4.")
                 .arg(QString::number(first.first + 1), QString::number(first.second + 1), service.name,
                      control::textOf(table.conditions, first.cells))}};
}

constexpr auto firstWins = QT_TRANSLATE_NOOP("Rules", "Let the row above win");

/// What is left of a row when those above have taken what they decide differently.
QList<control::Cases> remainder(const DecisionTable &table, qsizetype row, const QList<control::Overlap> &overlaps)
{
    QList<control::Cases> left{table.decisions.at(row).cells};
    for (const control::Overlap &overlap : overlaps) {
        if (overlap.second != row)
            continue;
        QList<control::Cases> next;
        for (const control::Cases &cells : std::as_const(left))
            next += control::without(table.conditions, cells, table.decisions.at(overlap.first).cells);
        left = next;
    }
    return left;
}

/// The first piece stays in the row, the others follow it.
void replaceRow(Edit &edit, const Model &model, const DecisionTable &table, qsizetype row, const QList<control::Cases> &pieces)
{
    const control::Decision &decision = table.decisions.at(row);
    if (pieces.isEmpty())
        return edit.remove(decision.item);
    setCells(edit, table, decision.item, pieces.first());
    const Child &item = *model.child(decision.item);
    const Child *next = row + 1 < table.decisions.size() ? model.child(table.decisions.at(row + 1).item) : nullptr;
    QString order = item.order;
    for (const control::Cases &cells : pieces.mid(1)) {
        order = orderBetween(order, next && next->order > order ? next->order : QString());
        const Id added = edit.addChild(item.owner, item.list, order);
        setCells(edit, table, added, cells);
        if (!decision.outcome.isNull())
            edit.set(added, "outcome"_L1, decision.outcome);
        if (!decision.because.isEmpty())
            edit.set(added, properties::description, decision.because);
    }
}

Edit mendOverlaps(const Model &model, const Finding &finding)
{
    Edit edit = mending(firstWins);
    const Element *service = standing(model, finding, overlaps);
    if (!service)
        return edit;
    const DecisionTable table = tableOf(model, *service);
    const QList<control::Overlap> found = contradictions(table);
    for (qsizetype row = 0; row < table.decisions.size(); ++row) {
        const QList<control::Cases> pieces = remainder(table, row, found);
        if (pieces != QList<control::Cases>{table.decisions.at(row).cells})
            replaceRow(edit, model, table, row, pieces);
    }
    return edit;
}

constexpr Fix overlapFixes[] = {{"first-wins"_L1, firstWins, mendOverlaps}};

// ---- values

QList<Breach> strangeValues(const Model &model, const Element &service)
{
    const DecisionTable table = tableOf(model, service);
    const QList<control::UnknownValue> unknown = control::unknownValuesOf(table);
    if (unknown.isEmpty())
        return {};
    const control::UnknownValue &first = unknown.first();
    return {{Tr::tr("Row %1 of “%2” looks for %3, which “%4” never is.")
                 .arg(QString::number(first.decision + 1), service.name, first.value, table.conditions.at(first.condition).name)}};
}

constexpr Rule table[] = {
    {.id = "control.decision-gaps"_L1, .topic = Topic::Control, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A decision table decides every case"),
     .why = QT_TRANSLATE_NOOP("Rules", "A case nobody thought of happens sooner or later. Even that nothing is to follow is a "
                                       "decision, and has its row."),
     .heading = {8, "Decision tables"}, .kinds = {kinds::service}, .look = gaps, .fixes = gapFixes},
    {.id = "control.decision-overlaps"_L1, .topic = Topic::Control, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "No case is decided in two ways"),
     .why = QT_TRANSLATE_NOOP("Rules", "Where two rows fit one case, what happens depends on which is looked at first. The same "
                                       "events have to lead to the same outcome every time."),
     .heading = {8, "Decision tables"}, .kinds = {kinds::service}, .look = overlaps, .fixes = overlapFixes},
    {.id = "control.decision-values"_L1, .topic = Topic::Control, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Rows look for what a condition can be"),
     .why = QT_TRANSLATE_NOOP("Rules", "A row with a value its condition never has does not fit any case. Either the value is "
                                       "misspelt, or the condition can be more than it says."),
     .heading = {8, "Decision tables"}, .kinds = {kinds::service}, .look = strangeValues},
};

} // namespace

std::span<const Rule> decisionRules() { return table; }

} // namespace keelson::review
