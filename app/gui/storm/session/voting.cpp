// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/voting.h"

#include "app/gui/canvas/canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace keelson {

Voting::Voting(Canvas &canvas, QObject *parent) : QObject(parent), m_canvas(canvas)
{
    canvas.installEventFilter(this);
}

bool Voting::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isOpen || m_canvas.isEditing())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: // The second of two quick dots.
        return press(static_cast<const QMouseEvent &>(*event));
    case QEvent::ContextMenu:
        return !m_voter.isNull();
    case QEvent::KeyPress:
        return press(static_cast<const QKeyEvent &>(*event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

/// The board itself can still be moved by the mouse.
bool Voting::press(const QMouseEvent &event)
{
    const SceneNode *node = m_canvas.node(m_canvas.nodeAt(m_canvas.toScene(event.position())));
    if (m_voter.isNull() || !node || event.modifiers() != Qt::NoModifier)
        return false;
    m_canvas.setFocus(Qt::MouseFocusReason);
    if (event.button() == Qt::LeftButton)
        Q_EMIT cast(node->element);
    else if (event.button() == Qt::RightButton)
        Q_EMIT takenBack(node->element);
    else
        return false;
    return true;
}

Id Voting::chosen() const
{
    const QList<Id> nodes = m_canvas.selectedNodes();
    const SceneNode *node = nodes.isEmpty() ? nullptr : m_canvas.node(nodes.last());
    return node ? node->element : Id();
}

bool Voting::press(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier)
        return false;
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        Q_EMIT voterAsked(event.key() - Qt::Key_1);
        return true;
    }
    if (m_voter.isNull())
        return false;
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Plus:
        Q_EMIT cast(chosen());
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Backspace:
        Q_EMIT takenBack(chosen());
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

} // namespace keelson
