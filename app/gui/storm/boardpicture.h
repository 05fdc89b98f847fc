// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/canvas/scenepatch.h"
#include "app/gui/storm/sceneparts.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace keelson {

/// The picture of one storm board, kept up with its model change by change: who shows the scene and then takes over the
/// patches shows at each moment what `stormScene` would draw. Holds no model and no scene. One thread.
class BoardPicture
{
public:
    /// All of it, anew.
    Scene draw(const Model &model, const View &board, const Live &live, const Theme &theme);
    /// The board drawn last; null when there is none, and then there is nothing to patch.
    Id board() const { return m_board; }
    void forget() { m_board = {}; }

    /// What is different since the last call, when no other records than these are. Elements whose vitals are others now
    /// count as records that changed.
    ScenePatch update(const Model &model, const QSet<Id> &records, const Live &live);

private:
    struct Note
    {
        Id element;
        Outline outline;
        QRectF rect;  ///< Not stretched.
    };
    struct Step;

    void remember(const SceneNode &node, const QRectF &rect);
    void lookAtNote(Step &step, Id note);
    void redoNote(Step &step, const Placement &placement, const Element &element);
    void dropNote(Step &step, Id note);
    void redoSpans(Step &step);
    void redoEdge(Step &step, const Relation &relation);
    void redoEdges(Step &step);
    void putNode(Step &step, SceneNode node) const;
    bool mayShrink(const QRectF &before) const;
    Extent measured() const;
    QList<Stand> standsOf(const Model &model, Id element) const;

    Id m_board;
    std::optional<Notes> m_notes;
    QHash<Id, Note> m_shown;
    QSet<Id> m_edges;
    QSet<Id> m_spans;  ///< Lanes and pivotal lines.
    Extent m_extent;
};

} // namespace keelson
