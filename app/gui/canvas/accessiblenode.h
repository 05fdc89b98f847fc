// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/id.h"

#include <QAccessible>

namespace keelson {

class AccessibleCanvas;
class Canvas;
struct CanvasState;
struct SceneNode;

/// One node for a screen reader: its text, what the lens tells of it, where it is, whether it is selected. Invalid once the
/// node is gone.
class AccessibleNode : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleNode(const AccessibleCanvas &parent, Canvas &canvas, CanvasState &state, Id node);

    Id node() const { return m_node; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const SceneNode *shown() const;

    const AccessibleCanvas &m_parent;
    Canvas &m_canvas;
    CanvasState &m_state;
    Id m_node;
};

} // namespace keelson
