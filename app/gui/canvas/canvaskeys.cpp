// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvasstate.h"
#include "app/gui/canvas/navigation.h"

#include <QKeyEvent>

#include <algorithm>

namespace keelson {

namespace {

constexpr double panStep = 60;          // widget pixels
constexpr double farPanStep = 300;
constexpr double nudgeStep = 10;        // scene units
constexpr double fineNudgeStep = 1;
constexpr double gridStep = 24;

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return Direction::Left;
    case Qt::Key_Right: return Direction::Right;
    case Qt::Key_Up: return Direction::Up;
    case Qt::Key_Down: return Direction::Down;
    default: return std::nullopt;
    }
}

Qt::KeyboardModifiers pressed(const QKeyEvent &event)
{
    return event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
}

bool isTyped(const QKeyEvent &event)
{
    const auto held = pressed(event) & ~Qt::ShiftModifier;
    return held == Qt::NoModifier && !event.text().isEmpty() && event.text().at(0).isPrint()
            && event.text().at(0) != u' ';
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// What the arrows lead to: all but what lies under everything.
bool isStep(const SceneNode &node)
{
    return node.outline != Outline::Lane;
}

} // namespace

void CanvasState::nudge(QPointF delta)
{
    QList<Id> roots = selectedNodes();
    const auto fixed = std::remove_if(roots.begin(), roots.end(), [this](Id id) { return !index.node(id)->movable; });
    roots.erase(fixed, roots.end());
    if (roots.isEmpty() && isLocked(selection.ids().value(0)))
        Q_EMIT canvas.heldBack(selection.ids().first());
    if (roots.isEmpty() || !has(Canvas::Move))
        return;
    const QSet<Id> moving = index.withContents(roots);
    QList<Id> order(moving.begin(), moving.end());
    std::sort(order.begin(), order.end(), [this](Id a, Id b) { return index.rank(a) < index.rank(b); });
    const QPointF centre = index.node(roots.first())->rect.center() + delta;
    Q_EMIT canvas.moved(order, delta, index.containerAt(centre, moving));
}

bool CanvasState::arrow(Direction direction, Qt::KeyboardModifiers modifiers)
{
    if (gesture && (modifiers & Qt::ShiftModifier ? gesture->fineStep(direction) : gesture->step(direction)))
        return true;
    if (modifiers & Qt::ControlModifier && modifiers & Qt::ShiftModifier)
        return false; // The lens's own.
    const QPointF way = unit(direction);
    if (selection.isEmpty()) {
        panBy(-way * (modifiers & Qt::ShiftModifier ? farPanStep : panStep));
        return true;
    }
    const QList<Id> nodes = selectedNodes();
    if (nodes.isEmpty() && modifiers & Qt::AltModifier)
        return nudgeEdge(way * (modifiers & Qt::ShiftModifier ? fineNudgeStep : nudgeStep));
    if (nodes.isEmpty())
        return false;
    if (modifiers & Qt::AltModifier) {
        nudge(way * (modifiers & Qt::ShiftModifier ? fineNudgeStep : gridSnap ? gridStep : nudgeStep));
        return true;
    }
    if (modifiers & Qt::ControlModifier) {
        if (has(Canvas::Create))
            Q_EMIT canvas.nextRequested(nodes.last(), direction);
        return true;
    }
    const Id next = nextInDirection(index.node(nodes.last())->rect, index, direction, isStep);
    if (!next.isNull()) {
        setSelection(withCompanions(modifiers & Qt::ShiftModifier ? nodes + QList<Id>{next} : QList<Id>{next}));
        canvas.reveal(next);
    }
    return true;
}

bool CanvasState::command(QKeyEvent &event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        canvas.selectAll();
    } else if (event.matches(QKeySequence::ZoomIn) || event.key() == Qt::Key_Plus) {
        canvas.zoomIn();
    } else if (event.matches(QKeySequence::ZoomOut) || event.key() == Qt::Key_Minus) {
        canvas.zoomOut();
    } else if (event.key() == Qt::Key_0) {
        canvas.actualSize();
    } else if (event.key() == Qt::Key_Home) {
        canvas.fitAll();
    } else if (event.key() == Qt::Key_End) {
        canvas.fitSelection();
    } else if (has(Canvas::Clipboard) && event.matches(QKeySequence::Copy)) {
        Q_EMIT canvas.copyRequested();
    } else if (has(Canvas::Clipboard) && event.matches(QKeySequence::Cut)) {
        Q_EMIT canvas.cutRequested();
    } else if (has(Canvas::Clipboard) && event.matches(QKeySequence::Paste)) {
        Q_EMIT canvas.pasteRequested(canvas.pointOfInterest());
    } else if (has(Canvas::Clipboard) && event.key() == Qt::Key_D && pressed(event) == Qt::ControlModifier) {
        Q_EMIT canvas.duplicateRequested();
    } else {
        return false;
    }
    return true;
}

bool CanvasState::typeIntoNode(QKeyEvent &event)
{
    const Id node = onlySelectedNode();
    if (!has(Canvas::TypeToEdit) || !has(Canvas::Edit) || node.isNull() || gesture || !isTyped(event))
        return false;
    return canvas.edit(node, event.text());
}

/// Keys that must reach the canvas even when a shortcut of the window has them.
bool CanvasState::wantsKey(QKeyEvent &event) const
{
    const bool typing = has(Canvas::TypeToEdit) && has(Canvas::Edit) && !onlySelectedNode().isNull() && isTyped(event);
    const bool clipboard = has(Canvas::Clipboard)
            && (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut)
                || event.matches(QKeySequence::Paste));
    return typing || clipboard || event.matches(QKeySequence::SelectAll) || event.key() == Qt::Key_Space
            || (event.key() == Qt::Key_Escape && (gesture || !selection.isEmpty()))
            || (directionOf(event.key()) && pressed(event) != Qt::NoModifier);
}

bool CanvasState::pressKey(QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && !event.isAutoRepeat()) {
        spaceHeld = true;
        setCursorFor(mouse);
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        if (gesture)
            abandon();
        else if (!selection.isEmpty())
            setSelection({});
        else
            return false;
        return true;
    }
    if (const auto direction = directionOf(event.key()))
        return arrow(*direction, pressed(event));
    if (isEnter(event) && gesture && gesture->isMode()) {
        finish(pointerAt(mouse, Qt::NoModifier));
        return true;
    }
    if (typeIntoNode(event))
        return true;
    if (isEnter(event) || event.key() == Qt::Key_F2)
        return openSelected(event);
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        if (has(Canvas::Delete) && !selection.isEmpty())
            Q_EMIT canvas.deleteRequested(selection.ids());
        return !selection.isEmpty();
    }
    return command(event);
}

/// Enter and F2: edits what is selected, or picks the node nearest to the middle when nothing is.
bool CanvasState::openSelected(QKeyEvent &event)
{
    if (selection.isEmpty()) {
        const Id nearest = nearestTo(canvas.visibleRect().center(), index, isStep);
        setSelection(nearest.isNull() ? QList<Id>() : QList<Id>{nearest});
        return !nearest.isNull();
    }
    const Id last = selection.ids().last();
    if (selection.size() > 1 && withCompanions({last}).size() == selection.size()) {
        setSelection({last}); // Into the group, as a second click does.
        return true;
    }
    const Id node = onlySelectedNode();
    if (!node.isNull() && isEnter(event) && pressed(event) == Qt::ControlModifier && has(Canvas::Create))
        Q_EMIT canvas.nextRequested(node, Direction::Down);
    else if (node.isNull() || !has(Canvas::Edit) || (isEnter(event) && opensNode(node)))
        Q_EMIT canvas.activated(selection.ids().first());
    else
        canvas.edit(node);
    return true;
}

} // namespace keelson
