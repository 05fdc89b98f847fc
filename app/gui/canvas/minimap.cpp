// SPDX-License-Identifier: MIT
#include "app/gui/canvas/minimap.h"

#include "app/gui/canvas/canvasstate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace keelson {

namespace {

constexpr QSize mapSize(208, 144);
constexpr QSize smallestCanvas(480, 320);
constexpr int outside = 12;         // widget pixels to the edges of the canvas
constexpr int inside = 6;           // widget pixels around the picture
constexpr int delay = 150;          // ms
constexpr double keyStep = 0.5;     // of what is shown
constexpr double smallestFrame = 6; // widget pixels

} // namespace

Minimap::Minimap(CanvasState &state) : QWidget(&state.canvas), m_state(state)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_NoMousePropagation);
    setCursor(Qt::PointingHandCursor);
    resize(mapSize);
    hide();
    setTexts();
}

void Minimap::setTexts()
{
    setAccessibleName(tr("Overview of the board"));
    setAccessibleDescription(tr("Arrow keys move what is shown, Enter leads back to the board."));
}

void Minimap::setWanted(bool wanted)
{
    m_wanted = wanted;
    follow();
}

void Minimap::sceneChanged()
{
    if (!m_delay.isActive())
        m_delay.start(delay, this);
}

void Minimap::themeChanged()
{
    m_picture = {};
    update();
}

bool Minimap::isNeeded() const
{
    const QSize room = m_state.canvas.size();
    return m_wanted && room.width() >= smallestCanvas.width() && room.height() >= smallestCanvas.height()
            && !m_state.index.isEmpty() && !m_state.canvas.visibleRect().contains(m_state.index.bounds());
}

void Minimap::follow()
{
    const bool needed = isNeeded();
    const QSize room = m_state.canvas.size();
    const int left = m_state.canvas.isRightToLeft() ? outside : room.width() - width() - outside;
    const QPoint place(left, room.height() - height() - outside);
    if (needed && pos() != place)
        move(place);
    if (isHidden() == needed) {
        if (!needed && hasFocus())
            m_state.canvas.setFocus();
        setVisible(needed);
    }
    if (needed)
        update();
}

// --- Drawing

double Minimap::factor() const
{
    const QSizeF room = size() - QSize(2 * inside, 2 * inside);
    const double factor = std::min(room.width() / std::max(1., m_bounds.width()), room.height() / std::max(1., m_bounds.height()));
    return std::isfinite(factor) && factor > 0 ? factor : 1;
}

QPointF Minimap::corner() const
{
    return rect().toRectF().center() - QPointF(m_bounds.width(), m_bounds.height()) * factor() / 2;
}

QPointF Minimap::fromScene(QPointF point) const
{
    return corner() + (point - m_bounds.topLeft()) * factor();
}

/// One rectangle a node: whatever lies on the board is at least seen.
void Minimap::draw()
{
    const Theme &theme = m_state.scenePainter.theme();
    const double ratio = devicePixelRatioF();
    m_bounds = m_state.index.bounds();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(theme.board);
    QPainter painter(&m_picture);
    const double scale = factor();
    const double least = 1 / ratio;
    const auto paint = [&](const SceneNode &node) {
        const QSizeF drawn = node.rect.size() * scale;
        painter.fillRect(QRectF(fromScene(node.rect.topLeft()), drawn.expandedTo({least, least})), node.fill);
    };
    for (const bool ground : {true, false}) {
        for (const SceneNode &node : m_state.index.nodes()) {
            if (isGround(node) == ground && isSane(node.rect))
                paint(node);
        }
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
        draw();
    const Theme &theme = m_state.scenePainter.theme();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF seen = m_state.canvas.visibleRect();
    QRectF frame = QRectF(fromScene(seen.topLeft()), fromScene(seen.bottomRight())) & rect().toRectF().adjusted(2, 2, -2, -2);
    if (!frame.isNull()) {
        const QPointF middle = frame.center();
        frame.setSize(frame.size().expandedTo({smallestFrame, smallestFrame}));
        frame.moveCenter(middle);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(frame);
    }
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.drawRect(rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5));
}

void Minimap::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_delay.timerId())
        return QWidget::timerEvent(event);
    m_delay.stop();
    m_picture = {};
    follow();
}

bool Minimap::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    // The arrows move the map while it has the keyboard, whatever they are shortcuts of.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

// --- Going there

void Minimap::goTo(QPointF at)
{
    Viewport next = m_state.viewport;
    const QPointF point = m_bounds.topLeft() + (at - corner()) / factor();
    next.setOrigin(point - QPointF(m_state.canvas.width(), m_state.canvas.height()) / (2 * next.scale()));
    m_state.hurry();
    m_state.setViewport(next);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_state.trail.leave(m_state.viewport);
    goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

void Minimap::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void Minimap::wheelEvent(QWheelEvent *event)
{
    m_state.zoomBy(std::pow(1.0016, event->angleDelta().y()), m_state.canvas.rect().toRectF().center());
    event->accept();
}

void Minimap::keyPressEvent(QKeyEvent *event)
{
    const QSizeF step = QSizeF(m_state.canvas.size()) * keyStep;
    switch (event->key()) {
    case Qt::Key_Left: return m_state.panBy({step.width(), 0});
    case Qt::Key_Right: return m_state.panBy({-step.width(), 0});
    case Qt::Key_Up: return m_state.panBy({0, step.height()});
    case Qt::Key_Down: return m_state.panBy({0, -step.height()});
    case Qt::Key_Plus: return m_state.canvas.zoomIn();
    case Qt::Key_Minus: return m_state.canvas.zoomOut();
    case Qt::Key_Home: return m_state.canvas.fitAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: return m_state.canvas.setFocus();
    default: event->ignore();
    }
}

} // namespace keelson
