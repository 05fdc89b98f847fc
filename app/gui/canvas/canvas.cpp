// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvas.h"

#include "app/gui/canvas/canvasstate.h"
#include "app/gui/canvas/minimap.h"

#include <QAccessible>

#include <algorithm>

namespace keelson {

Canvas::Canvas(QWidget *parent) : QWidget(parent), m_state(std::make_unique<CanvasState>(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    grabGesture(Qt::PinchGesture);
    setMinimumSize(120, 90);
    m_state->minimap = new Minimap(*m_state);
    m_state->beSpoken();
}

// Who still asks after this finds a plain widget, and an editor that loses the focus as it goes tells nobody.
Canvas::~Canvas()
{
    if (m_state->editor)
        m_state->editor->disconnect(this);
    delete m_state->editor;
    delete m_state->minimap;
    if (m_state->isSpoken)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(this)));
}

void Canvas::setScene(const Scene &scene)
{
    const SceneIndex::Difference difference = m_state->index.setScene(scene);
    if (difference.everything)
        update();
    else
        m_state->updateScene(difference.area);
    sceneChanged();
}

QSet<Id> Canvas::patchScene(const ScenePatch &patch)
{
    const SceneIndex::Difference difference = m_state->index.patch(patch);
    if (difference.everything)
        update();
    else
        m_state->updateScene(difference.area);
    sceneChanged();
    return difference.elements;
}

/// What referred to items of the scene before lets go of those that went.
void Canvas::sceneChanged()
{
    m_state->still = {};
    if (m_state->gesture && !m_state->gesture->rebind())
        m_state->abandon();
    if (m_state->editor && m_state->editor->isOpen() && !node(m_state->editor->node()))
        closeEditor(false);
    if (!node(m_state->hovered))
        m_state->hovered = {};
    if (!node(m_state->press.item) && !edge(m_state->press.item))
        m_state->press.active = m_state->press.active && m_state->press.item.isNull();
    m_state->setSelection(m_state->itemsFor(m_state->selection.ids()));
    placeEditor();
    m_state->minimap->sceneChanged();
    m_state->tellScene();
}

Scene Canvas::scene() const
{
    return m_state->index.scene();
}

bool Canvas::isEmpty() const
{
    return m_state->index.isEmpty();
}

void Canvas::setFeatures(Features features)
{
    m_state->features = features;
    update();
}

Canvas::Features Canvas::features() const
{
    return m_state->features;
}

void Canvas::setHint(const QString &hint)
{
    m_state->hint = hint;
    update();
}

const Theme &Canvas::theme() const
{
    return Theme::of(palette());
}

// --- Selection

QList<Id> Canvas::selectedNodes() const
{
    return m_state->selectedNodes();
}

QList<Id> Canvas::selectedEdges() const
{
    QList<Id> edges;
    const QList<Id> &ids = m_state->selection.ids();
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(edges),
                 [this](Id id) { return m_state->index.edge(id) != nullptr; });
    return edges;
}

QList<Id> Canvas::selectedElements() const
{
    QList<Id> elements;
    QSet<Id> known;
    const auto add = [&](Id id) {
        if (!id.isNull() && !known.contains(id))
            elements.append(id);
        known.insert(id);
    };
    for (Id id : m_state->selection.ids()) {
        if (const SceneNode *shown = node(id))
            add(shown->element);
    }
    for (Id id : selectedEdges()) {
        const QList<Id> carried = edge(id)->elements;
        std::for_each(carried.begin(), carried.end(), add);
    }
    return elements;
}

void Canvas::select(const QList<Id> &ids)
{
    m_state->setSelection(m_state->itemsFor(ids));
}

void Canvas::selectAll()
{
    QList<Id> ids;
    for (const SceneNode &node : m_state->index.nodes())
        ids.append(node.id);
    std::sort(ids.begin(), ids.end(), [this](Id a, Id b) { return m_state->index.rank(a) < m_state->index.rank(b); });
    m_state->setSelection(ids);
}

void Canvas::clearSelection()
{
    m_state->setSelection({});
}

// --- Asking

Id Canvas::nodeAt(QPointF point) const
{
    return m_state->index.nodeAt(point).node;
}

Id Canvas::edgeAt(QPointF point) const
{
    return m_state->edgeUnder(toWidget(point));
}

Id Canvas::containerAt(QPointF point, const QList<Id> &except) const
{
    return m_state->index.containerAt(point, m_state->index.withContents(except));
}

const SceneNode *Canvas::node(Id id) const
{
    return m_state->index.node(id);
}

const SceneEdge *Canvas::edge(Id id) const
{
    return m_state->index.edge(id);
}

bool Canvas::shows(Id element) const
{
    return m_state->index.shows(element);
}

QList<QRectF> Canvas::boxesIn(const QRectF &area) const
{
    QList<QRectF> boxes;
    const auto nodes = m_state->index.nodesIn(area);
    for (const SceneNode *node : nodes) {
        if (!liesUnderNotes(node->outline))
            boxes.append(node->rect);
    }
    return boxes;
}

} // namespace keelson
