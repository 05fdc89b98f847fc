// SPDX-License-Identifier: MIT
#include "core/control/decisiontable.h"

#include "core/model/architecture.h"

#include <QBitArray>
#include <QCoreApplication>

namespace keelson::control {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::control::DecisionTable)
};

/// A box in the space of cases: of each condition the values it takes there.
using Box = QList<QBitArray>;
using Conditions = QList<Condition>;

bool isEmpty(const Box &box)
{
    return std::any_of(box.begin(), box.end(), [](const QBitArray &values) { return values.count(true) == 0; });
}

QBitArray valuesOf(const Condition &condition, const QString &cell)
{
    QBitArray values(condition.values.size(), cell.trimmed().isEmpty());
    for (const QString &value : architecture::names(cell)) {
        for (qsizetype i = 0; i < condition.values.size(); ++i) {
            if (condition.values.at(i).compare(value, Qt::CaseInsensitive) == 0)
                values.setBit(i);
        }
    }
    return values;
}

Box boxOf(const Conditions &conditions, const Cases &cells)
{
    Box box;
    for (qsizetype i = 0; i < conditions.size(); ++i)
        box.append(valuesOf(conditions.at(i), cells.value(i)));
    return box;
}

Cases cellsOf(const Conditions &conditions, const Box &box)
{
    Cases cells;
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const QStringList &values = conditions.at(i).values;
        QStringList taken;
        for (qsizetype v = 0; v < values.size(); ++v) {
            if (box.at(i).testBit(v))
                taken.append(values.at(v));
        }
        cells.append(taken.size() == values.size() ? QString() : taken.join(u", "_s));
    }
    return cells;
}

Box common(const Box &a, const Box &b)
{
    Box box;
    for (qsizetype i = 0; i < a.size(); ++i)
        box.append(a.at(i) & b.at(i));
    return box;
}

/// The box without the other: one piece for each condition in which they differ, none of them touching another.
QList<Box> without(Box box, const Box &other)
{
    const Box both = common(box, other);
    if (isEmpty(both))
        return isEmpty(box) ? QList<Box>() : QList<Box>{box};
    QList<Box> pieces;
    for (qsizetype i = 0; i < box.size(); ++i) {
        Box piece = box;
        piece[i] = box.at(i) & ~other.at(i);
        if (!isEmpty(piece))
            pieces.append(piece);
        box[i] = both.at(i);
    }
    return pieces;
}

/// What is left of a box after the rows from `row` on, depth first: only what is told is kept.
void collectGaps(const QList<Box> &rows, qsizetype row, const Box &box, qsizetype atMost, QList<Box> &gaps)
{
    if (gaps.size() >= atMost)
        return;
    if (row == rows.size()) {
        gaps.append(box);
        return;
    }
    for (const Box &piece : without(box, rows.at(row)))
        collectGaps(rows, row + 1, piece, atMost, gaps);
}

QList<Box> boxesOf(const DecisionTable &table)
{
    QList<Box> boxes;
    for (const Decision &decision : table.decisions)
        boxes.append(boxOf(table.conditions, decision.cells));
    return boxes;
}

Box everything(const Conditions &conditions)
{
    return boxOf(conditions, Cases(conditions.size()));
}

} // namespace

DecisionTable decisionTableOf(const Model &model, const Element &service)
{
    DecisionTable table;
    const ItemList &list = *vocabulary::list(*service.kind, itemlists::inputs);
    for (const Child *item : model.childrenOf(service.id, itemlists::inputs)) {
        QStringList values = architecture::names(architecture::given(*item, list, "values"_L1));
        values.removeDuplicates();
        table.conditions.append({item->id, architecture::given(*item, list, properties::name),
                                 reference(item->properties.value(u"event"_s)), values});
    }
    for (const Child *item : model.childrenOf(service.id, itemlists::decisions)) {
        Decision decision{item->id, {}, reference(item->properties.value(u"outcome"_s)),
                          text(item->properties.value(properties::description))};
        for (const Condition &condition : std::as_const(table.conditions))
            decision.cells.append(text(item->properties.value(itemlists::cell(condition.item))).trimmed());
        table.decisions.append(decision);
    }
    return table;
}

QList<Cases> gapsOf(const DecisionTable &table, qsizetype atMost)
{
    const Box all = everything(table.conditions);
    QList<Box> boxes;
    if (!isEmpty(all))
        collectGaps(boxesOf(table), 0, all, atMost, boxes);
    QList<Cases> gaps;
    for (const Box &box : std::as_const(boxes))
        gaps.append(cellsOf(table.conditions, box));
    return gaps;
}

QList<Overlap> overlapsOf(const DecisionTable &table)
{
    const QList<Box> boxes = boxesOf(table);
    QList<Overlap> overlaps;
    for (qsizetype first = 0; first < boxes.size(); ++first) {
        for (qsizetype second = first + 1; second < boxes.size(); ++second) {
            const Box both = common(boxes.at(first), boxes.at(second));
            if (!isEmpty(both))
                overlaps.append({first, second, cellsOf(table.conditions, both)});
        }
    }
    return overlaps;
}

QList<UnknownValue> unknownValuesOf(const DecisionTable &table)
{
    QList<UnknownValue> unknown;
    for (qsizetype row = 0; row < table.decisions.size(); ++row) {
        for (qsizetype i = 0; i < table.conditions.size(); ++i) {
            for (const QString &value : architecture::names(table.decisions.at(row).cells.value(i))) {
                if (!table.conditions.at(i).values.contains(value, Qt::CaseInsensitive))
                    unknown.append({row, i, value});
            }
        }
    }
    return unknown;
}

QList<Cases> without(const QList<Condition> &conditions, const Cases &cells, const Cases &others)
{
    QList<Cases> rest;
    for (const Box &box : without(boxOf(conditions, cells), boxOf(conditions, others)))
        rest.append(cellsOf(conditions, box));
    return rest;
}

QString textOf(const QList<Condition> &conditions, const Cases &cells)
{
    QStringList parts;
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const QStringList values = architecture::names(cells.value(i));
        if (!values.isEmpty())
            parts.append(Tr::tr("%1 is %2").arg(conditions.at(i).name, values.join(Tr::tr(" or "))));
    }
    return parts.isEmpty() ? Tr::tr("in any case") : parts.join(u", "_s);
}

} // namespace keelson::control
