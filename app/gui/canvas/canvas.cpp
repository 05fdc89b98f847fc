// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvas.h"

#include "app/gui/canvas/canvasstate.h"
#include "app/gui/canvas/minimap.h"
#include "app/render/edgeart.h"
#include "app/render/nodeparts.h"

#include <QAccessible>

#include <algorithm>

namespace keelson {

namespace {

constexpr double zoomStep = 1.25;
constexpr double smallestReadable = 0.5;
constexpr double revealMargin = 60;  // widget pixels

} // namespace

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

// --- Viewport

double Canvas::scale() const
{
    return m_state->viewport.scale();
}

QRectF Canvas::visibleRect() const
{
    return m_state->viewport.toScene(QRectF(rect()));
}

QRectF Canvas::contentRect() const
{
    return m_state->index.bounds();
}

QPointF Canvas::toScene(QPointF widgetPoint) const
{
    return m_state->viewport.toScene(widgetPoint);
}

QPointF Canvas::toWidget(QPointF scenePoint) const
{
    return m_state->viewport.toWidget(scenePoint);
}

void Canvas::setScale(double scale)
{
    Viewport next = m_state->viewport;
    next.zoomAbout(QRectF(rect()).center(), scale);
    m_state->jumpTo(next);
}

void Canvas::centreOn(QPointF point)
{
    Viewport next = m_state->viewport;
    next.setOrigin(point - QPointF(width(), height()) / (2 * next.scale()));
    m_state->jumpTo(next);
}

void Canvas::fit(const QRectF &rect, double largestScale)
{
    Viewport next = m_state->viewport;
    next.fit(rect, size(), largestScale);
    m_state->jumpTo(next);
}

void Canvas::reveal(Id item)
{
    const QList<Id> items = m_state->itemsFor({item});
    if (items.isEmpty())
        return;
    const SceneNode *shown = node(items.first());
    const QRectF target = shown ? shown->rect : edgeBounds(*m_state->index.edge(items.first()));
    const double margin = std::min({revealMargin, width() / 4., height() / 4.}) / scale();
    const QRectF room = visibleRect().adjusted(margin, margin, -margin, -margin);
    if (!isSane(target) || room.contains(target))
        return;
    if (target.width() > room.width() || target.height() > room.height())
        return centreOn(target.center());
    QPointF shift;
    shift.setX(std::min(0., target.left() - room.left()) + std::max(0., target.right() - room.right()));
    shift.setY(std::min(0., target.top() - room.top()) + std::max(0., target.bottom() - room.bottom()));
    Viewport next = m_state->viewport;
    next.setOrigin(next.origin() + shift);
    if (!visibleRect().intersects(m_state->viewport.toScene(QRectF(rect())).translated(shift)))
        return m_state->jumpTo(next);
    m_state->panBy(-shift * scale());
}

bool Canvas::goBack()
{
    const auto before = m_state->trail.back(m_state->viewport);
    if (before)
        m_state->setViewport(*before);
    return before.has_value();
}

bool Canvas::goForward()
{
    const auto after = m_state->trail.forward(m_state->viewport);
    if (after)
        m_state->setViewport(*after);
    return after.has_value();
}

void Canvas::forgetTrail()
{
    m_state->trail.clear();
}

void Canvas::setMinimapWanted(bool wanted)
{
    m_state->minimap->setWanted(wanted);
}

bool Canvas::isMinimapWanted() const
{
    return m_state->minimap->isWanted();
}

QPointF Canvas::pointOfInterest() const
{
    const bool over = m_state->mouseInside && rect().contains(m_state->mouse.toPoint());
    return over ? toScene(m_state->mouse) : visibleRect().center();
}

void Canvas::fitAll()
{
    fit(m_state->index.bounds());
}

void Canvas::fitReadably()
{
    fit(m_state->index.bounds(), 1);
    if (scale() >= smallestReadable)
        return;
    // The beginning: the left end of a timeline, in the middle of its height.
    const QRectF bounds = m_state->index.bounds();
    setScale(smallestReadable);
    const double margin = revealMargin / scale();
    centreOn({bounds.left() + width() / (2 * scale()) - margin, bounds.center().y()});
}

void Canvas::fitSelection()
{
    QRectF bounds;
    for (Id id : selectedNodes())
        bounds |= node(id)->rect;
    for (Id id : selectedEdges())
        bounds |= m_state->index.edge(id)->path.boundingRect();
    fit(bounds.isEmpty() ? m_state->index.bounds() : bounds);
}

void Canvas::actualSize()
{
    setScale(1);
}

void Canvas::zoomIn()
{
    m_state->zoomBy(zoomStep, QRectF(rect()).center());
}

void Canvas::zoomOut()
{
    m_state->zoomBy(1 / zoomStep, QRectF(rect()).center());
}

// --- Modes

InlineEditor &Canvas::editor()
{
    if (m_state->editor)
        return *m_state->editor;
    m_state->editor = new InlineEditor(this);
    connect(m_state->editor, &InlineEditor::committed, this, &Canvas::commitEdit);
    connect(m_state->editor, &InlineEditor::cancelled, this, &Canvas::cancelEdit);
    connect(m_state->editor, &InlineEditor::grown, this, &Canvas::placeEditor);
    connect(m_state->editor, &InlineEditor::nextWanted, this, [this](Direction direction) {
        const Id edited = m_state->editor->node();
        commitEdit();
        // The lens may have put another node in its place: it alone knows which.
        Q_EMIT nextRequested(edited, direction);
    });
    return *m_state->editor;
}

bool Canvas::edit(Id id, const QString &typed)
{
    if (!node(id))
        return false;
    if (m_state->isLocked(id)) {
        Q_EMIT heldBack(id);
        return false;
    }
    if (isEditing())
        commitEdit();
    // The commit may have replaced the scene.
    const SceneNode *edited = node(id);
    if (!edited)
        return false;
    m_state->abandon();
    m_state->setSelection({id});
    reveal(id);
    editor().open(*edited, typed);
    placeEditor();
    return true;
}

bool Canvas::isEditing() const
{
    return m_state->editor && m_state->editor->isOpen();
}

void Canvas::placeEditor()
{
    const SceneNode *edited = isEditing() ? node(m_state->editor->node()) : nullptr;
    if (!edited)
        return;
    const NodeParts parts = partsOf(*edited);
    m_state->editor->wear(*edited);
    m_state->editor->follow(m_state->viewport.toWidget(parts.name), parts.role, scale());
}

/// Ends the editing first and speaks then: a slot may open the next editor.
void Canvas::closeEditor(bool commits)
{
    const Id edited = m_state->editor->node();
    const QString text = m_state->editor->text();
    const bool changed = m_state->editor->isChanged();
    const bool hadFocus = m_state->editor->hasFocus();
    m_state->editor->close();
    if (hadFocus)
        setFocus();
    m_state->updateItems({edited});
    if (commits && changed)
        Q_EMIT textEdited(edited, text);
    else if (!commits)
        Q_EMIT editCancelled(edited);
}

void Canvas::commitEdit()
{
    if (isEditing())
        closeEditor(true);
}

void Canvas::cancelEdit()
{
    if (isEditing())
        closeEditor(false);
}

bool Canvas::startConnecting(Id from)
{
    if (!node(from) || !m_state->has(Connect))
        return false;
    setFocus();
    m_state->begin(gestures::connectMode(*m_state, from));
    m_state->updateItems({from});
    return true;
}

void Canvas::startPlacing(const SceneNode &ghost)
{
    if (!isSane(ghost.rect))
        return;
    setFocus();
    m_state->begin(gestures::place(*m_state, ghost));
    if (!m_state->mouseInside)
        m_state->mouse = QRectF(rect()).center();
    m_state->drive(m_state->pointerAt(m_state->mouse, Qt::NoModifier));
}

void Canvas::cancel()
{
    m_state->abandon();
    cancelEdit();
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
