// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/canvas/canvas.h"
#include "app/gui/canvas/gesture.h"
#include "app/gui/canvas/handles.h"
#include "app/gui/canvas/inlineeditor.h"
#include "app/gui/canvas/overlay.h"
#include "app/gui/canvas/sceneindex.h"
#include "app/gui/canvas/selection.h"
#include "app/gui/canvas/viewport.h"
#include "app/gui/canvas/viewtrail.h"
#include "app/render/scenepainter.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPixmap>

namespace keelson {

class Minimap;

/// What a Canvas consists of: the parts its event handlers, gestures and painting share.
struct CanvasState
{
    explicit CanvasState(Canvas &owner);

    Canvas &canvas;
    SceneIndex index;
    Viewport viewport;
    Selection selection;
    ScenePainter scenePainter;
    Overlay overlay;
    std::unique_ptr<Gesture> gesture;
    InlineEditor *editor = nullptr;        ///< Child of the canvas, made at the first edit.
    Minimap *minimap = nullptr;            ///< Child of the canvas.
    ViewTrail trail;
    Canvas::Features features = Canvas::AllFeatures;
    QString hint;
    Id hovered;
    /// A pressed left button that is not a gesture yet.
    struct Press
    {
        bool active = false;
        bool ground = false;    ///< On the board, or inside a container that is not selected.
        bool selected = false;  ///< Was selected before.
        Id item;
        Pointer at{};
    };
    Press press;
    QPointF mouse;                         ///< Last place of the mouse, widget pixels.
    bool mouseInside = false;
    bool spaceHeld = false;
    bool gridSnap = false;
    QSet<Id> marks;                        ///< Nodes that stand out.
    std::function<QList<Id>(Id)> companions; ///< Of a node; unset = none.
    std::function<bool(Id)> opens;           ///< Which nodes open instead of being edited; unset = none.
    bool opensNode(Id node) const { return opens && opens(node); }
    /// The board without what is dragged, as it was painted for that drag.
    struct Still
    {
        QPixmap pixmap;
        Viewport viewport;
    };
    Still still;
    QElapsedTimer sinceHurry;
    QBasicTimer edgeScroll;
    QBasicTimer flow;
    double flowPhase = 0;
    bool isSpoken = false;                 ///< Somebody has asked for what a screen reader reads.
    quint64 sceneNumber = 1;               ///< Another one whenever the scene changes.

    // --- Gestures (canvasgestures.cpp)
    void begin(std::unique_ptr<Gesture> gesture);
    void drive(const Pointer &pointer);
    void finish(const Pointer &pointer);
    void abandon();
    void setOverlay(const Overlay &next);
    void scrollAtEdge();
    Pointer pointerAt(QPointF widget, Qt::KeyboardModifiers modifiers) const;

    // --- Selection
    void setSelection(const QList<Id> &ids);
    void toggle(Id id);
    QList<Id> withCompanions(const QList<Id> &items) const;
    bool isLocked(Id item) const;
    void describeSelection();

    // --- Screen readers (canvasspeech.cpp)
    void beSpoken();
    bool isHeard() const;
    void tellSelection(const QList<Id> &before);
    void tellScene();

    QList<Id> selectedNodes() const;
    Id onlySelectedNode() const;           ///< Null unless exactly one node, and nothing else, is selected.
    /// Ids of nodes and edges for ids of nodes, edges or elements.
    QList<Id> itemsFor(const QList<Id> &ids) const;

    // --- Viewport
    void setViewport(const Viewport &next);
    void panBy(QPointF widgetDelta);
    void scrollBy(QPoint pixels);          ///< Moves what is on the screen.
    /// Shows another part of the scene; when that is far from here, it can be gone back from.
    void jumpTo(const Viewport &next);
    void zoomBy(double factor, QPointF anchor);
    void viewChanged();
    QRectF widgetRectOf(const SceneNode &node) const { return viewport.toWidget(node.rect); }

    /// While the person zooms or pans, a frame lays out only so many new texts; a still picture is always whole.
    void hurry();
    double textBudget() const;             ///< ms; 0 = no limit.

    // --- Repainting
    void updateScene(const QRectF &sceneRect);
    void updateItems(const QList<Id> &items);
    QRectF areaOf(const Overlay &overlay) const;

    // --- Asking
    bool has(Canvas::Feature feature) const { return features.testFlag(feature); }
    Id itemAt(QPointF widget) const;       ///< Node, then edge, then the container around; null on the board.
    Hit hitAt(QPointF widget) const { return index.nodeAt(viewport.toScene(widget)); }
    Id edgeUnder(QPointF widget) const;
    /// The only selected edge, where its bends can be taken hold of; null otherwise.
    const SceneEdge *bendableEdge() const;
    bool bendUnder(QPointF widget) const;
    /// Moves the longest piece of the only selected edge that can be moved that way; false where none can.
    bool nudgeEdge(QPointF delta);
    void paintBends(QPainter &painter) const;
    QList<Grip> grips() const;             ///< Of the hovered and of the only selected node.
    std::optional<std::pair<Id, Grip>> gripUnder(QPointF widget) const;
    void hover(QPointF widget);
    void setCursorFor(QPointF widget);

    // --- Keys (canvaskeys.cpp); true when the key was used
    bool pressKey(QKeyEvent &event);
    bool wantsKey(QKeyEvent &event) const;
    bool arrow(Direction direction, Qt::KeyboardModifiers modifiers);
    bool command(QKeyEvent &event);
    bool typeIntoNode(QKeyEvent &event);
    bool openSelected(QKeyEvent &event);
    void nudge(QPointF delta);

    // --- Painting (canvaspaint.cpp)
    void paint(QPainter &painter, const QRegion &region);
    void paintContent(QPainter &painter, const QRect &area);
    void paintBoard(QPainter &painter, const QRect &area);
    PaintView paintView() const;
    void askForMore();
    bool wantsStill() const;
    void makeStill();
    void paintDecorations(QPainter &painter, const QRectF &area) const;
    QList<const SceneNode *> markedNodesIn(const QRectF &area) const;
    QList<const SceneEdge *> selectedEdgesIn(const QRectF &area) const;
    void watchFlow();
    void advanceFlow();
};

} // namespace keelson
