// SPDX-License-Identifier: MIT
#include "app/gui/map/overlay.h"

#include <algorithm>

namespace keelson {

namespace {

/// Which of two remarks says what a box that stands for several looks like: the graver, and of equals the first, which is
/// the box's own.
const Remark &graver(const Remark &a, const Remark &b)
{
    return b.tone > a.tone ? b : a;
}

void addTip(QString &tip, const Remark &remark)
{
    if (!remark.tip.isEmpty())
        tip += (tip.isEmpty() ? QString() : QStringLiteral("\n")) + remark.tip;
}

/// Remarks by the item of the scene that says them.
QHash<Id, Remark> atItems(const Scene &scene, const MapOverlay &overlay, const QHash<Id, Id> &shownAs)
{
    QSet<Id> items;
    for (const SceneNode &node : scene.nodes)
        items.insert(node.element);
    QHash<Id, Remark> remarks;
    for (auto it = overlay.remarks.begin(); it != overlay.remarks.end(); ++it) {
        if (items.contains(it.key()))
            remarks.insert(it.key(), *it);
    }
    for (auto it = overlay.remarks.begin(); it != overlay.remarks.end(); ++it) {
        const Id item = items.contains(it.key()) ? Id() : shownAs.value(it.key());
        if (item.isNull())
            continue;
        const auto known = remarks.find(item);
        if (known == remarks.end())
            remarks.insert(item, *it);
        else
            *known = graver(*known, *it);
    }
    return remarks;
}

const Remark *remarkOf(const SceneEdge &edge, const MapOverlay &overlay)
{
    const Remark *found = nullptr;
    for (const QList<Id> &ids : {edge.elements, edge.carries, QList<Id>{edge.id}}) {
        for (const Id id : ids) {
            const auto remark = overlay.remarks.constFind(id);
            if (remark != overlay.remarks.cend() && (!found || remark->tone > found->tone))
                found = &*remark;
        }
    }
    return found;
}

bool isShown(const SceneEdge &edge, const MapOverlay &overlay)
{
    const auto has = [&](Id id) { return overlay.shown.contains(id); };
    return has(edge.id) || std::any_of(edge.elements.begin(), edge.elements.end(), has)
        || std::any_of(edge.carries.begin(), edge.carries.end(), has);
}

} // namespace

QColor toneColour(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Plain: return {};
    case Tone::Good:
    case Tone::Added: return theme.health(Health::Good);
    case Tone::Note: return theme.connector;
    case Tone::Warning:
    case Tone::Changed: return theme.health(Health::Warning);
    case Tone::Bad:
    case Tone::Removed: return theme.health(Health::Critical);
    }
    return {};
}

MapOverlay together(const MapOverlay &under, const MapOverlay &over)
{
    MapOverlay both = under;
    for (auto it = over.remarks.begin(); it != over.remarks.end(); ++it)
        both.remarks.insert(it.key(), *it);
    both.fadesOthers = under.fadesOthers || over.fadesOthers;
    both.shown.unite(over.shown);
    both.ghosts += over.ghosts;
    return both;
}

void layOver(Scene &scene, const MapOverlay &overlay, const QHash<Id, Id> &shownAs, const Theme &theme)
{
    if (overlay.isEmpty())
        return;
    const QHash<Id, Remark> remarks = atItems(scene, overlay, shownAs);
    QSet<Id> shown;
    for (const Id id : overlay.shown)
        shown.insert(shownAs.value(id, id));
    QSet<Id> holding;  // A container does not fade while something in it is looked at.
    for (const SceneNode &node : std::as_const(scene.nodes)) {
        if (remarks.contains(node.element) || shown.contains(node.element))
            holding.insert(node.container);
    }
    for (SceneNode &node : scene.nodes) {
        const auto remark = remarks.constFind(node.element);
        if (remark != remarks.cend()) {
            node.halo = toneColour(remark->tone, theme);
            node.badge = remark->badge.isEmpty() ? node.badge : remark->badge;
            addTip(node.tip, *remark);
        } else if (overlay.fadesOthers && !shown.contains(node.element) && !holding.contains(node.id)) {
            node.faded = true;
        }
    }
    for (SceneEdge &edge : scene.edges) {
        const Remark *remark = remarkOf(edge, overlay);
        if (remark)
            edge.halo = toneColour(remark->tone, theme);
        else
            edge.faded = edge.faded || (overlay.fadesOthers && !isShown(edge, overlay));
    }
    for (SceneNode ghost : overlay.ghosts) {
        ghost.movable = false;
        scene.nodes.append(ghost);
    }
}

} // namespace keelson
