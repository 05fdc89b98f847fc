// SPDX-License-Identifier: MIT
#include "app/gui/history/moment.h"

#include "app/gui/map/scene.h"
#include "app/gui/storm/scene.h"

#include <QSet>

#include <algorithm>

namespace keelson {

namespace {

QList<const View *> drawable(const Model &model)
{
    return model.viewsOfKind(records::board) + model.viewsOfKind(records::contextView);
}

Facts only(const Facts &facts, const Change &change)
{
    Facts some;
    for (const Fact &fact : change.facts) {
        const auto record = facts.constFind(fact.record);
        if (record != facts.cend() && !some.contains(fact.record))
            some.insert(fact.record, *record);
    }
    return some;
}

QList<Id> recordsOf(const Change &change)
{
    QList<Id> records;
    for (const Fact &fact : change.facts) {
        if (records.isEmpty() || records.last() != fact.record)
            records.append(fact.record);
    }
    return records;
}

/// The views in which something of the records is seen.
QSet<Id> viewsOf(const Model &model, const QList<Id> &touched)
{
    const QList<const View *> maps = model.viewsOfKind(records::contextView);
    QSet<Id> views;
    const auto add = [&](const Element *element) {
        if (!element)
            return;
        for (const Placement *placement : model.placementsOf(element->id))
            views.insert(placement->view);
        for (const View *map : maps) { // A map shows much that nobody has put there.
            if (drawnOnMap(element->kind->drawn) && isOnMap(model, map, *element))
                views.insert(map->id);
        }
    };
    for (const Id &record : touched) {
        const Placement *placement = model.placement(record);
        const Relation *relation = model.relation(record);
        if (placement || model.view(record))
            views.insert(placement ? placement->view : record);
        else
            add(model.element(relation ? relation->from : record));
    }
    return views;
}

const View *choose(const Model &model, const Wanted &wanted, const QList<Id> &touched)
{
    if (!wanted.view.isNull())
        return model.view(wanted.view);
    const QList<const View *> views = drawable(model);
    const QSet<Id> fitting = viewsOf(model, touched);
    const View *last = model.view(wanted.lastView);
    if (last && (fitting.isEmpty() || fitting.contains(last->id)))
        return last;
    const auto found = std::find_if(views.begin(), views.end(), [&](const View *view) { return fitting.contains(view->id); });
    return found != views.end() ? *found : last ? last : views.value(0);
}

Scene sceneOf(const Model &model, const View *view, const Theme &theme)
{
    if (!view)
        return {{}, {}, theme.board};
    return view->kind == records::board ? stormScene(model, *view, Live(), theme) : mapScene(model, view, Live(), theme);
}

} // namespace

PastMoment momentAt(Timeline &timeline, const Wanted &wanted)
{
    PastMoment moment;
    moment.index = wanted.index;
    const Change change = timeline.log().change(wanted.index);
    timeline.seek(wanted.index);
    const Facts before = only(timeline.facts(), change);
    timeline.seek(wanted.index + 1);
    const Model &model = timeline.model();
    moment.touched = recordsOf(change);
    const View *view = choose(model, wanted, moment.touched);
    for (const View *known : drawable(model))
        moment.views.append({known->id, known->name, known->kind == records::board});
    moment.view = view ? view->id : Id();
    moment.scene = sceneOf(model, view, wanted.theme);
    moment.deeds = deedsOf(change, timeline.log().purgedFacts(wanted.index), before, timeline.facts());
    return moment;
}

} // namespace keelson
