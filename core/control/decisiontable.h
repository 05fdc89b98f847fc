// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QList>
#include <QStringList>

// The decision table of a control service as a value: which cases it decides, which it forgets and which it decides twice.
// Pure; any thread. Every question is answered exactly, by taking the rows out of the space of all cases.

namespace keelson::control {

/// A column: something that is one of a few values.
struct Condition
{
    Id item;
    QString name;
    Id event;            ///< Where it comes from, or null.
    QStringList values;  ///< "yes", "no".

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Cases that a row covers: a cell for each condition, in their order, with one value, several separated by commas, or nothing
/// = any.
using Cases = QStringList;

/// A row.
struct Decision
{
    Id item;
    Cases cells;
    Id outcome;          ///< Event that follows, or null: nothing happens.
    QString because;

    friend bool operator==(const Decision &, const Decision &) = default;
};

struct DecisionTable
{
    QList<Condition> conditions;
    QList<Decision> decisions;

    friend bool operator==(const DecisionTable &, const DecisionTable &) = default;
};

/// Two rows that decide the same cases.
struct Overlap
{
    qsizetype first = 0;   ///< Rows; the first is above the second.
    qsizetype second = 0;
    Cases cells;           ///< The cases both decide.

    friend bool operator==(const Overlap &, const Overlap &) = default;
};

/// A value in a cell that its condition never has.
struct UnknownValue
{
    qsizetype decision = 0;
    qsizetype condition = 0;
    QString value;

    friend bool operator==(const UnknownValue &, const UnknownValue &) = default;
};

KEELSON_CORE DecisionTable decisionTableOf(const Model &model, const Element &service);

/// Cases that no row decides, none of them told twice, neighbouring ones together. At most so many are told; empty = the
/// table is complete. Takes time in proportion to what is left after each row, not to the number of cases.
KEELSON_CORE QList<Cases> gapsOf(const DecisionTable &table, qsizetype atMost = 64);
KEELSON_CORE QList<Overlap> overlapsOf(const DecisionTable &table);
KEELSON_CORE QList<UnknownValue> unknownValuesOf(const DecisionTable &table);

/// The cases of `cells` without those of `others`, none told twice.
KEELSON_CORE QList<Cases> without(const QList<Condition> &conditions, const Cases &cells, const Cases &others);
/// "amount is high, member is yes" in words; what may be anything is left out.
KEELSON_CORE QString textOf(const QList<Condition> &conditions, const Cases &cells);

} // namespace keelson::control
