// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/theme.h"

#include <QHash>
#include <QSet>

namespace keelson {

/// How what is said of a box is meant; decides the colour of its ring.
enum class Tone { Plain, Good, Note, Warning, Bad, Added, Removed, Changed };

/// What is said of one element, relation or event on top of what it is.
struct Remark
{
    Tone tone = Tone::Plain;
    QString badge;  ///< Short: "3", "12 min"; empty = none.
    QString tip;    ///< Translated; added to what the box tells of itself.

    friend bool operator==(const Remark &, const Remark &) = default;
};

/// What looks at the whole, such as a review or a comparison, says of what a map shows. Laid over a scene without moving
/// anything in it.
struct MapOverlay
{
    QHash<Id, Remark> remarks;  ///< By element, relation or event. What the view does not show says it where it is shown in.
    bool fadesOthers = false;   ///< What has no remark steps back.
    QSet<Id> shown;             ///< Ids that never fade, besides those with a remark.
    QList<SceneNode> ghosts;    ///< What is no longer there; drawn as given, cannot be picked up.

    bool isEmpty() const { return remarks.isEmpty() && !fadesOthers && ghosts.isEmpty(); }
    friend bool operator==(const MapOverlay &, const MapOverlay &) = default;
};

QColor toneColour(Tone tone, const Theme &theme);

/// The remarks of both; where both have one, that of `over` is the one whose badge shows.
MapOverlay together(const MapOverlay &under, const MapOverlay &over);

/// Says it in the scene. An element that the scene does not show is looked for by `shownAs`, which gives the box that
/// stands for it, or null. An edge takes the remark of the relation or the events it stands for.
void layOver(Scene &scene, const MapOverlay &overlay, const QHash<Id, Id> &shownAs, const Theme &theme);

} // namespace keelson
