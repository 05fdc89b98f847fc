// SPDX-License-Identifier: MIT
#include "app/gui/canvas/accessiblenode.h"

#include "app/gui/canvas/accessiblecanvas.h"
#include "app/gui/canvas/canvasstate.h"

namespace keelson {

AccessibleNode::AccessibleNode(const AccessibleCanvas &parent, Canvas &canvas, CanvasState &state, Id node)
    : m_parent(parent), m_canvas(canvas), m_state(state), m_node(node)
{
}

const SceneNode *AccessibleNode::shown() const
{
    return m_state.index.node(m_node);
}

bool AccessibleNode::isValid() const
{
    return shown() != nullptr;
}

QAccessibleInterface *AccessibleNode::parent() const
{
    return const_cast<AccessibleCanvas *>(&m_parent);
}

/// A note without a name is called by its kind.
QString AccessibleNode::text(QAccessible::Text kind) const
{
    const SceneNode *node = shown();
    if (!node)
        return {};
    switch (kind) {
    case QAccessible::Name: return node->text.isEmpty() ? node->caption : node->text;
    case QAccessible::Description: return m_canvas.spokenOf(m_node);
    case QAccessible::Help: return node->tip;
    default: return {};
    }
}

QRect AccessibleNode::rect() const
{
    const SceneNode *node = shown();
    if (!node || !isSane(node->rect))
        return {};
    const QRect place = m_state.widgetRectOf(*node).toAlignedRect();
    return {m_canvas.mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State AccessibleNode::state() const
{
    QAccessible::State state;
    const SceneNode *node = shown();
    state.invalid = !node;
    if (!node)
        return state;
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = m_state.selection.contains(m_node);
    state.focused = m_canvas.hasFocus() && m_state.selectedNodes().value(m_state.selectedNodes().size() - 1) == m_node;
    state.disabled = !m_canvas.isEnabled();
    state.offscreen = !m_canvas.visibleRect().intersects(node->rect);
    state.invisible = !m_canvas.isVisible();
    state.movable = node->movable && m_state.has(Canvas::Move);
    return state;
}

void *AccessibleNode::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleNode::actionNames() const
{
    if (!m_canvas.isEnabled() || !shown())
        return {};
    return {setFocusAction(), toggleAction(), pressAction()};
}

void AccessibleNode::doAction(const QString &action)
{
    if (!actionNames().contains(action))
        return;
    if (action == toggleAction())
        return m_state.toggle(m_node);
    m_canvas.select({m_node});
    m_canvas.reveal(m_node);
    m_canvas.setFocus();
    if (action != pressAction())
        return;
    if (m_state.has(Canvas::Edit))
        m_canvas.edit(m_node);
    else
        Q_EMIT m_canvas.activated(m_node);
}

} // namespace keelson
