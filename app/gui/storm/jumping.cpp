// SPDX-License-Identifier: MIT
#include "app/gui/storm/jumping.h"

#include "core/storm/reading.h"

#include <QLineF>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

qsizetype placeOf(const Reading &reading, Id note)
{
    const auto found = std::find_if(reading.notes.begin(), reading.notes.end(),
                                    [note](const Note &each) { return each.placement->id == note; });
    return found == reading.notes.end() ? -1 : found - reading.notes.begin();
}

Id firstOf(const Reading &reading, int section)
{
    const auto found = std::find_if(reading.notes.begin(), reading.notes.end(),
                                    [section](const Note &note) { return note.section == section; });
    return found == reading.notes.end() ? Id() : found->placement->id;
}

bool isOpenHotspot(const Note &note)
{
    return note.is(kinds::hotspot) && note.element->text("state"_L1) != u"settled";
}

} // namespace

Id firstNote(const Model &model, Id board)
{
    const Reading reading = read(model, board);
    return reading.notes.isEmpty() ? Id() : reading.notes.first().placement->id;
}

Id lastNote(const Model &model, Id board)
{
    const Reading reading = read(model, board);
    return reading.notes.isEmpty() ? Id() : reading.notes.last().placement->id;
}

Id sectionFrom(const Model &model, Id board, Id from, Way way)
{
    const Reading reading = read(model, board);
    const qsizetype at = placeOf(reading, from);
    const int step = way == Way::On ? 1 : -1;
    int section = at < 0 ? (way == Way::On ? 0 : reading.sections() - 1) : reading.notes.at(at).section + step;
    for (; section >= 0 && section < reading.sections(); section += step) {
        const Id note = firstOf(reading, section);
        if (!note.isNull())
            return note;
    }
    return {};
}

Id hotspotFrom(const Model &model, Id board, Id from, Way way)
{
    const Reading reading = read(model, board);
    QList<qsizetype> open;
    for (qsizetype i = 0; i < reading.notes.size(); ++i) {
        if (isOpenHotspot(reading.notes.at(i)))
            open.append(i);
    }
    if (open.isEmpty())
        return {};
    const qsizetype at = placeOf(reading, from);
    const auto on = std::upper_bound(open.begin(), open.end(), at);
    const auto back = std::lower_bound(open.begin(), open.end(), at);
    const qsizetype next = way == Way::On ? (on == open.end() ? open.first() : *on)
                                          : (back == open.begin() ? open.last() : *std::prev(back));
    return reading.notes.at(next).placement->id;
}

Id related(const Model &model, Id from, Way way)
{
    const Placement *start = model.placement(from);
    if (!start)
        return {};
    const QPointF centre = rectOf(model, *start).center();
    Id nearest;
    double least = std::numeric_limits<double>::infinity();
    const auto relations = way == Way::On ? model.relationsFrom(start->element) : model.relationsTo(start->element);
    for (const Relation *relation : relations) {
        if (!drawnOnStorm(relation->kind->drawn))
            continue;
        for (const Placement *end : model.placementsOf(way == Way::On ? relation->to : relation->from)) {
            const double length = QLineF(centre, rectOf(model, *end).center()).length();
            if (end->view != start->view || length >= least)
                continue;
            least = length;
            nearest = end->id;
        }
    }
    return nearest;
}

qsizetype stepRound(const QList<Id> &notes, Id from, Way way)
{
    const qsizetype at = notes.indexOf(from);
    if (at < 0)
        return way == Way::On ? 0 : notes.size() - 1;
    return (at + (way == Way::On ? 1 : -1) + notes.size()) % notes.size();
}

} // namespace keelson::storm
