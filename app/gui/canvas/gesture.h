// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/canvas/canvas.h"
#include "core/model/id.h"

#include <QList>
#include <QPointF>
#include <Qt>

#include <memory>

namespace keelson {

struct CanvasState;
struct Grip;
struct SceneNode;

struct Pointer
{
    QPointF widget;
    QPointF scene;
    Qt::KeyboardModifiers modifiers;
};

/// One gesture from press to release. It shows itself through the overlay and speaks through the canvas's signals,
/// once, at its end; a gesture that is destroyed without `finish` leaves no trace.
class Gesture
{
public:
    explicit Gesture(CanvasState &state) : m_state(state) { }
    virtual ~Gesture() = default;
    Gesture(const Gesture &) = delete;
    Gesture &operator=(const Gesture &) = delete;

    virtual void move(const Pointer &pointer) = 0;
    virtual void finish(const Pointer &) { }
    /// After the scene was replaced: false when what it holds is gone and it must end.
    virtual bool rebind() { return true; }
    /// True for gestures that bring the hidden part of the board into view at the edges.
    virtual bool scrollsAtEdge() const { return true; }
    /// True for modes that go on between clicks and end with one.
    virtual bool isMode() const { return false; }
    /// The button went down during a mode; false when that ends it.
    virtual bool press(const Pointer &) { return false; }
    /// An arrow key during the gesture; true when it means something to it.
    virtual bool step(Direction) { return false; }
    virtual bool fineStep(Direction direction) { return step(direction); }
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }

protected:
    CanvasState &state() const { return m_state; }

private:
    CanvasState &m_state;
};

namespace gestures {

std::unique_ptr<Gesture> pan(CanvasState &state, const Pointer &start);
std::unique_ptr<Gesture> band(CanvasState &state, const Pointer &start);
/// Moves the selection; `grabbed` is the node under the mouse.
std::unique_ptr<Gesture> move(CanvasState &state, const Pointer &start, Id grabbed);
std::unique_ptr<Gesture> resize(CanvasState &state, const Pointer &start, Id node, const Grip &grip);
std::unique_ptr<Gesture> connect(CanvasState &state, Id from);
/// Leads an edge elsewhere by the piece under the mouse.
std::unique_ptr<Gesture> bend(CanvasState &state, const Pointer &start, Id edge);
/// Connecting without a pressed button: a click or Enter ends it.
std::unique_ptr<Gesture> connectMode(CanvasState &state, Id from);
std::unique_ptr<Gesture> place(CanvasState &state, const SceneNode &ghost);
/// A cut across the board that is pulled apart or together, by mouse or arrows; `corner` is where arrows cut.
std::unique_ptr<Gesture> space(CanvasState &state, const Canvas::Spacing &spacing, QPointF corner);

} // namespace gestures
} // namespace keelson
