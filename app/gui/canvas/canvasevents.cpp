// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvas.h"

#include "app/gui/canvas/canvasstate.h"
#include "app/gui/canvas/minimap.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace keelson {

namespace {

constexpr double wheelZoom = 1.0016;   // a unit of angle; 120 of them are a notch
constexpr double wheelPan = 0.6;       // widget pixels a unit of angle

QPointF panOf(const QWheelEvent &event)
{
    QPointF delta = event.pixelDelta().isNull() ? QPointF(event.angleDelta()) * wheelPan : QPointF(event.pixelDelta());
    const bool sideways = event.modifiers() & Qt::ShiftModifier && delta.x() == 0;
    return sideways ? QPointF(delta.y(), 0) : delta;
}

} // namespace

bool Canvas::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (m_state->wantsKey(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::ToolTip:
        showTip(static_cast<QHelpEvent *>(event));
        return true;
    case QEvent::NativeGesture: {
        takeGesture(*static_cast<QNativeGestureEvent *>(event));
        return true;
    }
    case QEvent::Gesture: {
        const auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
        if (pinch)
            takeGesture(*pinch);
        return true;
    }
    case QEvent::Timer: {
        const int timer = static_cast<QTimerEvent *>(event)->timerId();
        if (timer == m_state->edgeScroll.timerId())
            m_state->scrollAtEdge();
        else if (timer == m_state->flow.timerId())
            m_state->advanceFlow();
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

/// Two fingers on a touchpad, told by the platform.
void Canvas::takeGesture(const QNativeGestureEvent &gesture)
{
    switch (gesture.gestureType()) {
    case Qt::ZoomNativeGesture: return m_state->zoomBy(1 + gesture.value(), gesture.position());
    case Qt::PanNativeGesture: return m_state->panBy(gesture.delta());
    case Qt::SmartZoomNativeGesture: return scale() < 1 ? m_state->zoomBy(1 / scale(), gesture.position()) : fitAll();
    default: return;
    }
}

/// Two fingers on a screen: apart is larger, together somewhere else is scrolling.
void Canvas::takeGesture(const QPinchGesture &pinch)
{
    if (pinch.changeFlags() & QPinchGesture::ScaleFactorChanged)
        m_state->zoomBy(pinch.scaleFactor(), mapFromGlobal(pinch.centerPoint()));
    if (pinch.changeFlags() & QPinchGesture::CenterPointChanged)
        m_state->panBy(pinch.centerPoint() - pinch.lastCenterPoint());
}

/// Beside the thing rather than under the mouse, and as long as the mouse stays on it.
void Canvas::showTip(QHelpEvent *event)
{
    constexpr int patience = 60'000; // ms
    const Hit hit = m_state->hitAt(event->pos());
    const Id edge = hit.node.isNull() || hit.interior ? m_state->edgeUnder(event->pos()) : Id();
    const SceneNode *shown = edge.isNull() ? node(hit.node) : nullptr;
    const Id item = edge.isNull() ? hit.node : edge;
    QString text = m_tips && !item.isNull() ? m_tips(item) : QString();
    if (text.isEmpty() && shown)
        text = shown->tip;
    if (text.isEmpty())
        return QToolTip::hideText();
    const bool isBox = shown && !isGround(*shown);
    const QRect box = isBox ? m_state->widgetRectOf(*shown).toAlignedRect() : QRect(event->pos(), QSize(1, 1)).adjusted(-6, -6, 6, 6);
    const QPoint beside = isBox && rect().contains(box.topRight()) ? mapToGlobal(box.topRight()) : event->globalPos();
    QToolTip::showText(beside, text, this, box, patience);
}

void Canvas::setTips(const std::function<QString(Id item)> &tips)
{
    m_tips = tips;
}

void Canvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    m_state->paint(painter, event->region());
}

void Canvas::resizeEvent(QResizeEvent *)
{
    m_state->viewChanged();
}

void Canvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool colours = event->type() == QEvent::PaletteChange && m_state->scenePainter.theme().id != theme().id;
    if (colours || event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        m_state->scenePainter.setTheme(theme());
        m_state->still = {};
        m_state->minimap->themeChanged();
        update();
    }
    if (colours)
        Q_EMIT themeChanged();
}

// --- Mouse

void Canvas::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    m_state->mouse = at;
    const Pointer pointer = m_state->pointerAt(at, event->modifiers());
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_state->spaceHeld)) {
        m_state->begin(gestures::pan(*m_state, pointer));
    } else if (event->button() == Qt::LeftButton && m_state->gesture) {
        if (!m_state->gesture->press(pointer))
            m_state->finish(pointer);
    } else if (event->button() == Qt::LeftButton) {
        pressLeft(pointer);
    } else if (event->button() == Qt::RightButton) {
        m_state->abandon();
    }
}

void Canvas::pressLeft(const Pointer &pointer)
{
    m_state->press = {};
    if (const auto grip = m_state->gripUnder(pointer.widget)) {
        m_state->begin(grip->second.kind == Grip::Connect
                               ? gestures::connect(*m_state, grip->first)
                               : gestures::resize(*m_state, pointer, grip->first, grip->second));
        return;
    }
    const bool adds = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    const Id item = m_state->itemAt(pointer.widget);
    const Hit hit = m_state->hitAt(pointer.widget);
    const bool selected = m_state->selection.contains(item);
    // The inside of a container is board until the container is selected.
    const bool ground = item.isNull() || (item == hit.node && hit.interior && !selected);
    m_state->press = {true, ground, selected, item, pointer};
    if (ground)
        return;
    if (adds)
        m_state->toggle(item);
    else if (!selected)
        m_state->setSelection(m_state->withCompanions({item}));
}

/// A press that has moved far enough becomes a drag.
void Canvas::startDrag(const Pointer &pointer)
{
    const CanvasState::Press press = std::exchange(m_state->press, {});
    const SceneNode *grabbed = node(press.item);
    if (press.ground)
        m_state->begin(gestures::band(*m_state, press.at));
    else if (grabbed && grabbed->movable && m_state->has(Move) && m_state->selection.contains(press.item))
        m_state->begin(gestures::move(*m_state, press.at, press.item));
    else if (edge(press.item) && m_state->has(Bend))
        m_state->begin(gestures::bend(*m_state, press.at, press.item));
    else if (m_state->isLocked(press.item))
        Q_EMIT heldBack(press.item);
    m_state->drive(pointer);
}

void Canvas::mouseMoveEvent(QMouseEvent *event)
{
    m_state->mouse = event->position();
    m_state->mouseInside = true;
    const Pointer pointer = m_state->pointerAt(event->position(), event->modifiers());
    const QPointF gone = pointer.widget - m_state->press.at.widget;
    if (m_state->gesture)
        m_state->drive(pointer);
    else if (m_state->press.active && gone.manhattanLength() >= QApplication::startDragDistance())
        startDrag(pointer);
    else if (!m_state->press.active)
        m_state->hover(event->position());
    m_state->setCursorFor(event->position());
}

void Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_state->mouse = event->position();
    const Pointer pointer = m_state->pointerAt(event->position(), event->modifiers());
    const CanvasState::Press press = std::exchange(m_state->press, {});
    if (m_state->gesture && !m_state->gesture->isMode())
        m_state->finish(pointer);
    else if (press.active && event->button() == Qt::LeftButton)
        click(press.item, press.ground, press.selected, pointer);
    m_state->setCursorFor(event->position());
}

/// A press and a release in one place, after what the press did at once.
void Canvas::click(Id item, bool ground, bool wasSelected, const Pointer &pointer)
{
    const bool adds = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (ground && item.isNull() && !adds)
        m_state->setSelection({});
    else if (ground && !item.isNull() && adds)
        m_state->toggle(item);
    else if (!item.isNull() && !adds && (ground || wasSelected))
        m_state->setSelection({item});
}

void Canvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return mousePressEvent(event);
    m_state->press = {};
    const Hit hit = m_state->hitAt(event->position());
    const Id item = m_state->itemAt(event->position());
    const bool inside = item.isNull() || (item == hit.node && hit.interior);
    if (m_state->bendUnder(event->position()))
        Q_EMIT bendDropped(item, toScene(event->position()));
    else if (inside && m_state->has(Create))
        Q_EMIT createRequested(toScene(event->position()));
    else if (!inside && node(item) && m_state->has(Edit) && !m_state->opensNode(item))
        edit(item);
    else if (!item.isNull())
        Q_EMIT activated(item);
}

void Canvas::leaveEvent(QEvent *)
{
    m_state->mouseInside = false;
    if (m_state->gesture)
        return;
    m_state->updateItems({m_state->hovered});
    m_state->hovered = {};
}

void Canvas::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().isNull() ? event->pixelDelta().y() : event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier)
        m_state->zoomBy(std::pow(wheelZoom, turn), event->position());
    else
        m_state->panBy(panOf(*event));
    event->accept();
}

void Canvas::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QList<Id> &ids = m_state->selection.ids();
    const Id item = byMouse ? m_state->itemAt(event->pos()) : (ids.isEmpty() ? Id() : ids.last());
    if (byMouse && !item.isNull() && !m_state->selection.contains(item))
        m_state->setSelection({item});
    const SceneNode *shown = byMouse ? nullptr : node(item);
    const QPointF at = shown ? shown->rect.center() : byMouse ? toScene(event->pos()) : visibleRect().center();
    Q_EMIT contextMenuRequested(item, at, byMouse ? event->globalPos() : mapToGlobal(toWidget(at).toPoint()));
}

// --- Keys

void Canvas::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(m_state->pressKey(*event));
}

void Canvas::keyReleaseEvent(QKeyEvent *event)
{
    const bool space = event->key() == Qt::Key_Space && !event->isAutoRepeat();
    event->setAccepted(space);
    if (space) {
        m_state->spaceHeld = false;
        m_state->setCursorFor(m_state->mouse);
    }
}

void Canvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_state->spaceHeld = false;
}

// --- Drops from outside

void Canvas::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_state->has(Create))
        event->acceptProposedAction();
}

void Canvas::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void Canvas::dropEvent(QDropEvent *event)
{
    Q_EMIT dropped(event->mimeData(), toScene(event->position()));
    event->acceptProposedAction();
}

} // namespace keelson
