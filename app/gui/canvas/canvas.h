// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/canvas/direction.h"
#include "app/gui/canvas/scenepatch.h"
#include "app/render/scene.h"
#include "app/render/theme.h"
#include "core/layout/board.h"

#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>

class QAccessibleInterface;
class QHelpEvent;
class QMimeData;
class QNativeGestureEvent;
class QPinchGesture;

namespace keelson {

class InlineEditor;
struct CanvasState;
struct Pointer;

/// Shows a Scene and turns gestures into values. It never touches a document and names no kind: what a gesture
/// means is decided by the lens that listens. All points and rectangles are in scene units unless said otherwise;
/// "item" is the id of a SceneNode or of a SceneEdge. Keys it has no use for go on to the parent, the lens.
class Canvas : public QWidget
{
    Q_OBJECT

public:
    enum Feature {
        Move = 1,
        Resize = 2,
        Connect = 4,
        Edit = 8,
        Create = 16,
        Delete = 32,
        Clipboard = 64,
        TypeToEdit = 128,  ///< A printed key on one selected node starts editing; off where letters are commands.
        AllFeatures = 255,
        Bend = 256,        ///< Pieces of a selected edge can be dragged; off at first.
    };
    Q_DECLARE_FLAGS(Features, Feature)

    explicit Canvas(QWidget *parent = nullptr);
    ~Canvas() override;

    /// Shows `scene`. Viewport and selection (by item id) stay; cheap when little changed. A gesture under way goes
    /// on as long as the nodes it holds exist; otherwise it ends without a signal.
    void setScene(const Scene &scene);
    /// The same for what is different in the scene shown: costs what the patch holds, however large the scene is. The scene
    /// must hold nodes and edges in ascending order of ids. Returns the elements of what came, went or is another one now.
    QSet<Id> patchScene(const ScenePatch &patch);
    /// What is shown, in the order it was given or, once it was patched, of ids: then this is a copy.
    Scene scene() const;
    bool isEmpty() const;                ///< True when there is no node.

    /// What the person may do here; all at first.
    void setFeatures(Features features);
    Features features() const;

    /// Shown in the middle of an empty board: what to do first. Translated.
    void setHint(const QString &hint);

    /// What is told of the item under the mouse, made when it is asked for; where that is empty, the node's own tip.
    void setTips(const std::function<QString(Id item)> &tips);

    /// What is picked along with a node: all of its group, itself among it. A second click picks the node alone.
    void setCompanions(const std::function<QList<Id>(Id node)> &companions);
    /// Nodes that a double click or Enter opens (activated) where it would edit others; F2 edits them all the same.
    void setOpens(const std::function<bool(Id node)> &opens);
    /// Nodes that stand out, such as what was found.
    void setMarks(const QSet<Id> &nodes);
    /// Dragged and nudged nodes stop at the dots of the grid instead of beside others.
    void setGridSnap(bool on);

    /// What a screen reader tells of a node besides its text, made when it is asked for: what kind of thing it is, what it is
    /// related to. Where that is empty, caption and vitals.
    void setSpoken(const std::function<QString(Id item)> &spoken);
    QString spokenOf(Id item) const;
    /// For Qt, which owns it.
    QAccessibleInterface *makeAccessible();

    /// The theme that goes with the widget's palette; build scenes with its colours.
    const Theme &theme() const;

    // --- Selection -------------------------------------------------------------------------------------------
    QList<Id> selectedNodes() const;     ///< In the order they were picked.
    QList<Id> selectedEdges() const;
    /// What the inspector speaks of: elements of the nodes, then of the edges; no duplicates.
    QList<Id> selectedElements() const;
    /// Takes ids of nodes, of edges and of elements alike; unknown ones are ignored. Does not scroll. Emits
    /// selectionChanged only when something changed.
    void select(const QList<Id> &ids);
    void selectAll();
    void clearSelection();

    // --- Viewport --------------------------------------------------------------------------------------------
    double scale() const;                ///< 1 = 100 %, between minimumScale and maximumScale.
    static constexpr double minimumScale = 0.02;
    static constexpr double maximumScale = 8;
    QRectF visibleRect() const;
    QRectF contentRect() const;          ///< All of the scene; null when it is empty.
    void setScale(double scale);         ///< About the middle.
    void centreOn(QPointF point);
    void fit(const QRectF &rect, double largestScale = 1.5);
    void reveal(Id item);                ///< Node, edge or element: scrolls as little as needed.
    /// To where it was looked before the last jump: fitting, revealing or centring far from what was shown. False when there
    /// is no such place.
    bool goBack();
    bool goForward();
    void forgetTrail();                  ///< Another board is shown: there is no way back to what was here.
    /// A small picture of all in a corner, while not all is shown. Wanted at first.
    void setMinimapWanted(bool wanted);
    bool isMinimapWanted() const;
    QPointF toScene(QPointF widgetPoint) const;
    QPointF toWidget(QPointF scenePoint) const;
    /// Where a paste or a new note goes: under the mouse when it is over the canvas, otherwise the middle.
    QPointF pointOfInterest() const;

public Q_SLOTS:
    void fitAll();
    void fitReadably();                  ///< All at 100 % at most, or where all would be too small to read, its beginning.
    void fitSelection();                 ///< All, when nothing is selected.
    void actualSize();
    void zoomIn();
    void zoomOut();

public:
    // --- Modes -----------------------------------------------------------------------------------------------
    /// Opens the inline editor on a node, with its text selected, or with `typed` in place of it. False when the node
    /// is not there.
    bool edit(Id node, const QString &typed = {});
    bool isEditing() const;
    void commitEdit();                   ///< Emits textEdited when the text differs.
    void cancelEdit();
    /// Starts connecting from a node by keyboard: arrows choose the other end, Enter connects, Esc ends it.
    bool startConnecting(Id from);
    /// A ghost follows the mouse until a click or Enter places it (placed), or Esc ends it. Its rect gives the size.
    void startPlacing(const SceneNode &ghost);
    /// Where a node lies before and after a cut, as the lens sees it.
    struct Shift
    {
        Id node;
        QRectF before;
        QRectF after;
    };
    using Spacing = std::function<QList<Shift>(const layout::Cut &)>;
    /// The next drag, or arrows and Enter, pull the board apart at a cut (spaced); Esc ends it. `spacing` says what moves; what
    /// does not may be left out. Arrows cut at `corner`.
    void startSpacing(const Spacing &spacing, QPointF corner);
    /// Ends any gesture or mode without a signal.
    void cancel();

    // --- Asking ----------------------------------------------------------------------------------------------
    Id nodeAt(QPointF point) const;      ///< Topmost; null on the board.
    Id edgeAt(QPointF point) const;
    /// Innermost container under a point, leaving out `except` and what they contain; null on the board.
    Id containerAt(QPointF point, const QList<Id> &except = {}) const;
    const SceneNode *node(Id id) const;  ///< Valid until the next setScene or patchScene.
    const SceneEdge *edge(Id id) const;  ///< Likewise.
    bool shows(Id element) const;        ///< In a node or in an edge.
    /// Rectangles of the nodes that touch `area` and do not lie under the others: what is in the way of a new one.
    QList<QRectF> boxesIn(const QRectF &area) const;

Q_SIGNALS:
    void selectionChanged();
    /// A drag or nudge ended. `nodes` are all that moved, those inside a moved container included; `onto` is the
    /// container they were dropped on, null on the board.
    void moved(const QList<keelson::Id> &nodes, QPointF delta, keelson::Id onto);
    void resized(keelson::Id node, const QRectF &rect);
    void spaced(const keelson::layout::Cut &cut);
    /// A piece of an edge was dragged: the points that it passes from now on, without its ends.
    void bent(keelson::Id edge, const QList<QPointF> &bends);
    /// A bend of a selected edge was double-clicked.
    void bendDropped(keelson::Id edge, QPointF at);
    /// A gesture was tried on a node that is locked.
    void heldBack(keelson::Id node);
    /// A connection was drawn. `to` is null when it was dropped on the board, at `at`.
    void connectRequested(keelson::Id from, keelson::Id to, QPointF at);
    void textEdited(keelson::Id node, const QString &text);
    /// The editor was left with Esc: a fresh note may want to go away again.
    void editCancelled(keelson::Id node);
    void createRequested(QPointF at);
    /// Tab or Ctrl+Enter in the editor (Right), Ctrl+arrow on a selected node: make a neighbour and edit it. A `node`
    /// that was edited may be gone by now, when the lens answered textEdited with another one.
    void nextRequested(keelson::Id node, keelson::Direction direction);
    void deleteRequested(const QList<keelson::Id> &items);
    void copyRequested();
    void cutRequested();
    void pasteRequested(QPointF at);
    void duplicateRequested();
    /// `item` is null on the board; what is under the mouse is selected first. `global` is where a menu opens.
    void contextMenuRequested(keelson::Id item, QPointF at, const QPoint &global);
    /// Double click or Enter on a node while editing is not among the features, or on an edge.
    void activated(keelson::Id item);
    void placed(QPointF topLeft);
    /// Something was dropped from outside; `data` lives as long as the call.
    void dropped(const QMimeData *data, QPointF at);
    void viewChanged();
    void themeChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    friend struct CanvasState;
    void sceneChanged();
    InlineEditor &editor();
    void placeEditor();
    void closeEditor(bool commits);
    void pressLeft(const Pointer &pointer);
    void startDrag(const Pointer &pointer);
    void click(Id item, bool ground, bool wasSelected, const Pointer &pointer);
    void showTip(QHelpEvent *event);
    void takeGesture(const QNativeGestureEvent &gesture);
    void takeGesture(const QPinchGesture &pinch);

    std::unique_ptr<CanvasState> m_state;
    std::function<QString(Id)> m_tips;
    std::function<QString(Id)> m_spoken;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Canvas::Features)

} // namespace keelson
