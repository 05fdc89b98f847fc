// SPDX-License-Identifier: MIT
#include "app/gui/compare/comparerows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::CompareRows)
};

CompareRow heading(CompareRow::Part part, const QString &text)
{
    CompareRow row;
    row.part = part;
    row.isHeading = true;
    row.text = text;
    return row;
}

/// What happened to it, on a line below its name.
QString detailOf(const compare::Difference &difference, const QStringList &details)
{
    switch (difference.deed) {
    case compare::Deed::Added:
    case compare::Deed::Removed: {
        const Kind *kind = vocabulary::kind(difference.kind);
        return kind ? Text::tr("%1: %2", "deed, kind").arg(compare::label(difference.deed), vocabulary::label(*kind))
                    : compare::label(difference.deed);
    }
    case compare::Deed::Renamed:
    case compare::Deed::Moved:
    case compare::Deed::Rewired: return difference.words;
    case compare::Deed::Changed: return details.join(u"; "_s);
    }
    return {};
}

CompareRow rowOf(const compare::Difference &difference, CompareRow::Part part)
{
    CompareRow row;
    row.part = part;
    row.deed = difference.deed;
    const bool isElement = difference.subject == compare::Difference::Subject::Element && !difference.name.simplified().isEmpty();
    row.text = isElement ? difference.name.simplified() : difference.record;
    QStringList details;
    for (const compare::Detail &detail : difference.details)
        details.append(detail.words);
    row.detail = detailOf(difference, details);
    row.full = (QStringList(difference.words) + details).join(u'\n');
    if (!difference.after.isNull())
        row.ids.append(difference.after);
    for (const Id id : difference.about) {
        if (!row.ids.contains(id))
            row.ids.append(id);
    }
    return row;
}

QString whoText(const QString &label, const QList<contract::Party> &parties)
{
    const QString names = compare::partiesText(parties);
    return Text::tr("%1: %2", "consumed by, names").arg(label, names.isEmpty() ? Text::tr("nobody in the model") : names);
}

CompareRow rowOf(const contract::EventVerdict &event)
{
    CompareRow row;
    row.part = CompareRow::Part::Contract;
    row.verdict = event.verdict;
    row.text = Text::tr("%1: %2", "event, verdict").arg(event.event.simplified(), contract::label(event.verdict));
    const QString consumers = whoText(Text::tr("Consumed by"), event.consumers);
    row.detail = consumers;
    QStringList lines{row.text};
    for (const contract::ContractChange &change : event.changes)
        lines.append(change.words);
    lines.append({whoText(Text::tr("Published by"), event.producers), consumers});
    if (event.isExternal)
        lines.append(Text::tr("It is external: others who are not in the model may consume it."));
    row.full = lines.join(u'\n');
    row.ids.append(event.after.isNull() ? event.before : event.after);
    return row;
}

CompareRow rowOf(const contract::Step &step, int number)
{
    CompareRow row;
    row.part = CompareRow::Part::Step;
    row.text = u"%1. %2"_s.arg(number).arg(step.words);
    row.detail = contract::label(step.phase);
    row.full = row.text;
    if (!step.who.id.isNull())
        row.ids.append(step.who.id);
    return row;
}

bool passes(const CompareRow &row, const CompareFilter &filter)
{
    if (row.part == CompareRow::Part::Layout && !filter.layout)
        return false;
    if (filter.part && row.part != *filter.part && !(*filter.part == CompareRow::Part::Contract && row.part == CompareRow::Part::Step))
        return false;
    if (filter.deed && (row.part != CompareRow::Part::Difference || row.deed != *filter.deed))
        return false;
    return filter.text.isEmpty() || row.full.contains(filter.text, Qt::CaseInsensitive);
}

} // namespace

QList<CompareRow> rowsOf(const compare::Report &report)
{
    QList<CompareRow> rows;
    for (const compare::Group &group : report.comparison.groups) {
        rows.append(heading(CompareRow::Part::Difference, group.id.isNull() ? Text::tr("In no subsystem") : group.name.simplified()));
        rows.last().detail = Text::tr("%n difference(s)", nullptr, int(group.differences.size()));
        for (const compare::Difference &difference : group.differences)
            rows.append(rowOf(difference, CompareRow::Part::Difference));
    }
    if (!report.contracts.isEmpty()) {
        rows.append(heading(CompareRow::Part::Contract, Text::tr("Contracts")));
        rows.last().detail = Text::tr("Whether others can go on");
    }
    for (const contract::EventVerdict &event : report.contracts)
        rows.append(rowOf(event));
    if (!report.rollout.isEmpty()) {
        rows.append(heading(CompareRow::Part::Step, Text::tr("Roll-out")));
        rows.last().detail = Text::tr("In this order nobody is left out");
    }
    int number = 0;
    for (const contract::Step &step : report.rollout)
        rows.append(rowOf(step, ++number));
    if (!report.comparison.layout.isEmpty()) {
        rows.append(heading(CompareRow::Part::Layout, Text::tr("Layout and sessions")));
        rows.last().detail = Text::tr("Nothing of the architecture");
    }
    for (const compare::Difference &difference : report.comparison.layout) {
        rows.append(rowOf(difference, CompareRow::Part::Layout));
        rows.last().detail = difference.words;
    }
    return rows;
}

QList<qsizetype> filtered(const QList<CompareRow> &rows, const CompareFilter &filter)
{
    QList<qsizetype> wanted;
    qsizetype waiting = -1; // A heading under which nothing has passed yet.
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].isHeading) {
            waiting = i;
            continue;
        }
        if (!passes(rows[i], filter))
            continue;
        if (waiting >= 0)
            wanted.append(std::exchange(waiting, -1));
        wanted.append(i);
    }
    return wanted;
}

} // namespace keelson
