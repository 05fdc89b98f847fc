// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/report.h"

namespace keelson {

/// A line of the list of a comparison.
struct CompareRow
{
    enum class Part { Difference, Contract, Step, Layout };

    Part part = Part::Difference;
    bool isHeading = false;
    compare::Deed deed = compare::Deed::Changed;  ///< Of a difference.
    contract::Verdict verdict = contract::Verdict::Compatible;  ///< Of a contract.
    QString text;
    QString detail;  ///< On one line.
    QString full;    ///< All of it, line by line.
    QList<Id> ids;   ///< What a map may show it at, the best first.

    friend bool operator==(const CompareRow &, const CompareRow &) = default;
};

/// Subsystem by subsystem, then contracts, the roll-out and the layout, each under its heading. Translated.
QList<CompareRow> rowsOf(const compare::Report &report);

/// Which of them are wanted.
struct CompareFilter
{
    QString text;                                       ///< Letters that have to be in it, whatever their case.
    std::optional<CompareRow::Part> part;               ///< Nothing = all but the layout.
    std::optional<compare::Deed> deed;
    bool layout = false;

    friend bool operator==(const CompareFilter &, const CompareFilter &) = default;
};

/// Indices of the rows that pass, with the headings under which any does.
QList<qsizetype> filtered(const QList<CompareRow> &rows, const CompareFilter &filter);

} // namespace keelson
