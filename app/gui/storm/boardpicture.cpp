// SPDX-License-Identifier: MIT
#include "app/gui/storm/boardpicture.h"

#include "app/gui/storm/scene.h"
#include "app/render/light.h"

#include <algorithm>

namespace keelson {

/// One update on its way.
struct BoardPicture::Step
{
    const Model &model;
    const Live &live;
    ScenePatch patch = {};
    QSet<Id> elements = {};  ///< Whose notes came, went or moved: their edges are drawn anew.
    bool remeasure = false;
};

Scene BoardPicture::draw(const Model &model, const View &board, const Live &live, const Theme &theme)
{
    const Scene scene = stormScene(model, board, live, theme);
    m_board = board.id;
    m_notes.emplace(theme, vocabulary::level(text(board.properties.value(properties::level))));
    m_shown.clear();
    m_edges.clear();
    m_spans.clear();
    m_extent = {};
    for (const SceneNode &node : scene.nodes) {
        const Placement *placement = model.placement(node.id);
        remember(node, { placement->position, placement->size.value_or(m_notes->make(*model.element(node.element)->kind).rect.size()) });
    }
    m_extent = measured();
    for (const SceneEdge &edge : scene.edges)
        m_edges.insert(edge.id);
    return scene;
}

void BoardPicture::remember(const SceneNode &node, const QRectF &rect)
{
    m_shown.insert(node.id, { node.element, node.outline, rect });
    if (spansBoard(node.outline))
        m_spans.insert(node.id);
    else
        m_spans.remove(node.id);
}

ScenePatch BoardPicture::update(const Model &model, const QSet<Id> &records, const Live &live)
{
    Step step { model, live };
    const Extent before = m_extent;
    for (const Id record : records) {
        if (model.element(record)) {
            for (const Placement *placement : model.placementsOf(record))
                lookAtNote(step, placement->id);
        } else {
            lookAtNote(step, record);
        }
    }
    if (step.remeasure)
        m_extent = measured();
    if (m_extent != before)
        redoSpans(step);
    for (const Id record : records) {
        const Relation *relation = model.relation(record);
        if (relation)
            redoEdge(step, *relation);
        else if (m_edges.remove(record))
            step.patch.gone.append(record);
    }
    redoEdges(step);
    return step.patch;
}

/// A record that may be a note, or may have been one.
void BoardPicture::lookAtNote(Step &step, Id note)
{
    const Placement *placement = step.model.placement(note);
    const Element *element = placement && placement->view == m_board ? step.model.element(placement->element) : nullptr;
    if (element)
        redoNote(step, *placement, *element);
    else
        dropNote(step, note);
}

void BoardPicture::redoNote(Step &step, const Placement &placement, const Element &element)
{
    SceneNode node = nodeOf(placement, element, *m_notes);
    const auto known = m_shown.constFind(placement.id);
    const bool isNew = known == m_shown.cend();
    const bool moved = isNew || known->rect != node.rect || known->element != element.id || known->outline != node.outline;
    if (moved) {
        if (!isNew) {
            step.elements.insert(known->element);
            step.remeasure = step.remeasure || (!spansBoard(known->outline) && mayShrink(known->rect));
        }
        step.elements.insert(element.id);
        remember(node, node.rect);
        if (!spansBoard(node.outline))
            m_extent.add(node.rect);
    }
    putNode(step, node);
}

void BoardPicture::dropNote(Step &step, Id note)
{
    const auto known = m_shown.constFind(note);
    if (known == m_shown.cend())
        return;
    step.elements.insert(known->element);
    step.remeasure = step.remeasure || (!spansBoard(known->outline) && mayShrink(known->rect));
    step.patch.gone.append(note);
    m_spans.remove(note);
    m_shown.erase(known);
}

bool BoardPicture::mayShrink(const QRectF &before) const
{
    Extent alone;
    alone.add(before);
    return alone.left <= m_extent.left || alone.top <= m_extent.top || alone.right >= m_extent.right
        || alone.bottom >= m_extent.bottom;
}

Extent BoardPicture::measured() const
{
    Extent extent;
    for (const Note &note : m_shown) {
        if (!spansBoard(note.outline))
            extent.add(note.rect);
    }
    return extent;
}

void BoardPicture::redoSpans(Step &step)
{
    for (const Id note : std::as_const(m_spans)) {
        const Placement *placement = step.model.placement(note);
        const Element *element = step.model.element(placement->element);
        step.elements.insert(element->id);
        putNode(step, nodeOf(*placement, *element, *m_notes));
    }
}

void BoardPicture::putNode(Step &step, SceneNode node) const
{
    stretch(node.rect, node.outline, m_extent);
    light(node, step.live);
    step.patch.nodes.append(node);
}

void BoardPicture::redoEdges(Step &step)
{
    QSet<Id> done;
    const auto redo = [&](const QList<const Relation *> &relations) {
        for (const Relation *relation : relations) {
            if (!done.contains(relation->id))
                redoEdge(step, *relation);
            done.insert(relation->id);
        }
    };
    for (const Id element : std::as_const(step.elements)) {
        redo(step.model.relationsFrom(element));
        redo(step.model.relationsTo(element));
    }
}

void BoardPicture::redoEdge(Step &step, const Relation &relation)
{
    const bool drawn = drawnOnStorm(relation.kind->drawn);
    const QList<Stand> from = drawn ? standsOf(step.model, relation.from) : QList<Stand>();
    const QList<Stand> to = from.isEmpty() ? QList<Stand>() : standsOf(step.model, relation.to);
    if (!to.isEmpty()) {
        m_edges.insert(relation.id);
        step.patch.edges.append(edgeOf(relation, from, to, m_notes->theme()));
    } else if (m_edges.remove(relation.id)) {
        step.patch.gone.append(relation.id);
    }
}

QList<Stand> BoardPicture::standsOf(const Model &model, Id element) const
{
    QList<Stand> stands;
    for (const Placement *placement : model.placementsOf(element)) {
        const auto note = placement->view == m_board ? m_shown.constFind(placement->id) : m_shown.cend();
        if (note == m_shown.cend())
            continue;
        stands.append({ placement->id, note->rect });
        stretch(stands.last().rect, note->outline, m_extent);
    }
    return stands;
}

} // namespace keelson
