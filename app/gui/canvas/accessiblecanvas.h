// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/id.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QList>

namespace keelson {

class Canvas;
struct CanvasState;

/// The canvas as a screen reader meets it: a list of its nodes in reading order, left to right and top to bottom, then
/// what else lies on it. Nothing is made of a node before somebody asks for it. Qt 6.4 has no interface for selections:
/// what is selected is told by states and events, and changed by the actions of the nodes.
class AccessibleCanvas : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(Canvas &canvas, CanvasState &state);
    ~AccessibleCanvas() override;

    /// The interface of a node, made now when it was not asked for before; null when the node is not there.
    QAccessibleInterface *of(Id node) const;
    int placeOf(Id node) const;  ///< In reading order; -1 when it is not there.

    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    const QList<Id> &readingOrder() const;

    Canvas &m_canvas;
    CanvasState &m_state;
    mutable QHash<Id, QAccessible::Id> m_known;
    mutable QList<Id> m_order;
    mutable QHash<Id, int> m_places;
    mutable quint64 m_orderOf = 0;  ///< The scene that order belongs to.
};

} // namespace keelson
