// SPDX-License-Identifier: MIT
#include "app/gui/compare/compareoverlay.h"

#include "app/gui/map/plan.h"
#include "app/gui/map/scene.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr QPointF aside(18, -22);

Tone toneOf(compare::Deed deed)
{
    switch (deed) {
    case compare::Deed::Added: return Tone::Added;
    case compare::Deed::Removed: return Tone::Removed;
    default: return Tone::Changed;
    }
}

/// So that colour is never alone.
QString badgeOf(Tone tone)
{
    switch (tone) {
    case Tone::Added: return u"+"_s;
    case Tone::Removed: return u"−"_s;
    default: return u"~"_s;
    }
}

/// What is new stays new, whatever else is said of it.
void say(MapOverlay &overlay, Id id, Tone tone, const QString &words)
{
    if (id.isNull())
        return;
    Remark &remark = overlay.remarks[id];
    if (remark.tip.isEmpty() || remark.tone != Tone::Added) {
        remark.tone = tone;
        remark.badge = badgeOf(tone);
    }
    remark.tip += (remark.tip.isEmpty() ? QString() : u"\n"_s) + words;
}

void say(MapOverlay &overlay, const compare::Difference &difference)
{
    if (difference.deed == compare::Deed::Rewired) {
        for (const Id id : difference.about)
            say(overlay, id, Tone::Changed, difference.words);
        return;
    }
    if (difference.deed != compare::Deed::Removed)
        say(overlay, difference.after, toneOf(difference.deed), difference.words);
}

/// Peeping out from behind what has taken the place since.
QRectF beside(const QRectF &place, const QList<QRectF> &taken)
{
    const bool isTaken = std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(place); });
    return isTaken ? place.translated(aside) : place;
}

/// Without what others stand in.
QList<QRectF> boxesOn(const Model &model, const View *map)
{
    const MapPositions positions = mapPositions(model, map);
    QList<QRectF> boxes;
    for (auto it = positions.begin(); it != positions.end(); ++it) {
        const Element *element = model.element(it.key());
        if (element && element->kind->box.outline != Outline::Container)
            boxes.append(*it);
    }
    return boxes;
}

SceneNode nodeOf(const CompareGhost &ghost, const Theme &theme)
{
    SceneNode node = boxNode(*ghost.kind, ghost.name, ghost.rect, theme);
    node.id = ghost.element;
    node.element = ghost.element;
    node.layer = -1; // Behind what has taken its place since.
    node.halo = toneColour(Tone::Removed, theme);
    node.badge = badgeOf(Tone::Removed);
    node.faded = true;
    node.resizable = false;
    return node;
}

} // namespace

QList<CompareGhost> ghostsOf(const compare::Comparison &comparison, const Model &before, const Model &after)
{
    QList<const Element *> gone;
    for (const compare::Group &group : comparison.groups) {
        for (const compare::Difference &difference : group.differences) {
            const Element *element = before.element(difference.before);
            if (difference.deed == compare::Deed::Removed && difference.subject == compare::Difference::Subject::Element && element)
                gone.append(element);
        }
    }
    const QList<const View *> maps = before.viewsOfKind(records::contextView);
    const View *map = maps.isEmpty() ? nullptr : maps.first();
    gone.removeIf([&](const Element *element) { return !isOnMap(before, map, *element); });
    if (gone.isEmpty())
        return {};
    const MapPositions positions = mapPositions(before, map);
    const QList<QRectF> taken = boxesOn(after, map ? after.view(comparison.matches.afterOf(map->id)) : nullptr);
    QList<CompareGhost> ghosts;
    for (const Element *element : std::as_const(gone)) {
        const auto place = positions.constFind(element->id);
        if (place != positions.cend())
            ghosts.append({element->id, element->kind, element->name, beside(*place, taken)});
    }
    return ghosts;
}

MapOverlay overlayOf(const compare::Report &report, const QList<CompareGhost> &ghosts, const Theme &theme)
{
    MapOverlay overlay;
    for (const compare::Group &group : report.comparison.groups) {
        for (const compare::Difference &difference : group.differences)
            say(overlay, difference);
    }
    for (const contract::EventVerdict &event : report.contracts) {
        if (event.verdict == contract::Verdict::Breaking && !event.after.isNull())
            overlay.remarks.insert(event.after, {Tone::Changed, u"!"_s, contract::label(event.verdict)});
    }
    for (const CompareGhost &ghost : ghosts)
        overlay.ghosts.append(nodeOf(ghost, theme));
    overlay.fadesOthers = !overlay.isEmpty();
    return overlay;
}

} // namespace keelson
