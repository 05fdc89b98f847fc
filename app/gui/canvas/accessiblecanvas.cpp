// SPDX-License-Identifier: MIT
#include "app/gui/canvas/accessiblecanvas.h"

#include "app/gui/canvas/accessiblenode.h"
#include "app/gui/canvas/canvasstate.h"

#include <algorithm>

namespace keelson {

AccessibleCanvas::AccessibleCanvas(Canvas &canvas, CanvasState &state)
    : QAccessibleWidget(&canvas, QAccessible::List), m_canvas(canvas), m_state(state)
{
}

AccessibleCanvas::~AccessibleCanvas()
{
    for (const QAccessible::Id id : std::as_const(m_known))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *AccessibleCanvas::of(Id node) const
{
    const auto known = m_known.constFind(node);
    QAccessibleInterface *made = known == m_known.cend() ? nullptr : QAccessible::accessibleInterface(*known);
    if (!m_state.index.node(node))
        return nullptr;
    if (!made) {
        made = new AccessibleNode(*this, m_canvas, m_state, node);
        m_known.insert(node, QAccessible::registerAccessibleInterface(made));
    }
    return made;
}

/// Along the timeline, and down where things happen at the same time.
const QList<Id> &AccessibleCanvas::readingOrder() const
{
    if (m_orderOf == m_state.sceneNumber)
        return m_order;
    QList<const SceneNode *> nodes;
    for (const SceneNode &node : m_state.index.nodes())
        nodes.append(&node);
    std::sort(nodes.begin(), nodes.end(), [](const SceneNode *a, const SceneNode *b) {
        if (a->rect.left() != b->rect.left())
            return a->rect.left() < b->rect.left();
        return a->rect.top() != b->rect.top() ? a->rect.top() < b->rect.top() : a->id < b->id;
    });
    m_order.clear();
    m_places.clear();
    for (const SceneNode *node : std::as_const(nodes)) {
        m_places.insert(node->id, int(m_order.size()));
        m_order.append(node->id);
    }
    m_orderOf = m_state.sceneNumber;
    return m_order;
}

int AccessibleCanvas::placeOf(Id node) const
{
    return readingOrder().isEmpty() ? -1 : m_places.value(node, -1);
}

QAccessible::State AccessibleCanvas::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    state.extSelectable = true;
    return state;
}

int AccessibleCanvas::childCount() const
{
    return int(m_state.index.nodes().size()) + QAccessibleWidget::childCount();
}

QAccessibleInterface *AccessibleCanvas::child(int index) const
{
    const QList<Id> &order = readingOrder();
    if (index < 0)
        return nullptr;
    return index < order.size() ? of(order.at(index)) : QAccessibleWidget::child(index - int(order.size()));
}

int AccessibleCanvas::indexOfChild(const QAccessibleInterface *child) const
{
    if (child && !child->object() && child->parent() == this)
        return placeOf(static_cast<const AccessibleNode *>(child)->node());
    const int widget = QAccessibleWidget::indexOfChild(child);
    return widget < 0 ? -1 : int(m_state.index.nodes().size()) + widget;
}

QAccessibleInterface *AccessibleCanvas::childAt(int x, int y) const
{
    if (QAccessibleInterface *widget = QAccessibleWidget::childAt(x, y))
        return widget;
    const QPoint at = m_canvas.mapFromGlobal(QPoint(x, y));
    return m_canvas.rect().contains(at) ? of(m_state.hitAt(at).node) : nullptr;
}

QAccessibleInterface *AccessibleCanvas::focusChild() const
{
    const QList<Id> nodes = m_state.selectedNodes();
    if (m_canvas.hasFocus() && !nodes.isEmpty())
        return of(nodes.last());
    return QAccessibleWidget::focusChild();
}

} // namespace keelson
