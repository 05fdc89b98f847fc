// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvas.h"

#include <QPaintEvent>
#include <QPainter>

namespace keelson {

struct CanvasState
{
    Scene scene;
    Canvas::Features features = Canvas::AllFeatures;
    QList<Id> nodes;
    QList<Id> edges;
    QString hint;
    double scale = 1;
    QPointF origin;
};

Canvas::Canvas(QWidget *parent) : QWidget(parent), m_state(std::make_unique<CanvasState>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}
Canvas::~Canvas() = default;

void Canvas::setScene(const Scene &scene)
{
    m_state->scene = scene;
    update();
}
const Scene &Canvas::scene() const { return m_state->scene; }
void Canvas::setFeatures(Features features) { m_state->features = features; }
Canvas::Features Canvas::features() const { return m_state->features; }
void Canvas::setHint(const QString &hint) { m_state->hint = hint; }
const Theme &Canvas::theme() const { return Theme::of(palette()); }
QList<Id> Canvas::selectedNodes() const { return m_state->nodes; }
QList<Id> Canvas::selectedEdges() const { return m_state->edges; }
QList<Id> Canvas::selectedElements() const { return {}; }
void Canvas::select(const QList<Id> &) { }
void Canvas::selectAll() { }
void Canvas::clearSelection() { }
double Canvas::scale() const { return m_state->scale; }
QRectF Canvas::visibleRect() const { return {m_state->origin, QSizeF(size()) / m_state->scale}; }
void Canvas::setScale(double scale) { m_state->scale = scale; }
void Canvas::centreOn(QPointF) { }
void Canvas::fit(const QRectF &, double) { }
void Canvas::reveal(Id) { }
QPointF Canvas::toScene(QPointF point) const { return point / m_state->scale + m_state->origin; }
QPointF Canvas::toWidget(QPointF point) const { return (point - m_state->origin) * m_state->scale; }
QPointF Canvas::pointOfInterest() const { return visibleRect().center(); }
void Canvas::fitAll() { }
void Canvas::fitSelection() { }
void Canvas::actualSize() { }
void Canvas::zoomIn() { }
void Canvas::zoomOut() { }
bool Canvas::edit(Id, const QString &) { return false; }
bool Canvas::isEditing() const { return false; }
void Canvas::commitEdit() { }
void Canvas::cancelEdit() { }
bool Canvas::startConnecting(Id) { return false; }
void Canvas::startPlacing(const SceneNode &) { }
void Canvas::cancel() { }
Id Canvas::nodeAt(QPointF) const { return {}; }
Id Canvas::edgeAt(QPointF) const { return {}; }
Id Canvas::containerAt(QPointF, const QList<Id> &) const { return {}; }
const SceneNode *Canvas::node(Id id) const
{
    const auto &nodes = m_state->scene.nodes;
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const auto &n) { return n.id == id; });
    return found == nodes.end() ? nullptr : &*found;
}

bool Canvas::event(QEvent *event) { return QWidget::event(event); }
void Canvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().board);
    painter.translate(-m_state->origin * m_state->scale);
    painter.scale(m_state->scale, m_state->scale);
    for (const SceneNode &node : m_state->scene.nodes) {
        painter.fillRect(node.rect, node.fill);
        painter.setPen(node.ink);
        painter.drawText(node.rect, Qt::AlignCenter | Qt::TextWordWrap, node.text);
    }
}
void Canvas::resizeEvent(QResizeEvent *event) { QWidget::resizeEvent(event); }
void Canvas::changeEvent(QEvent *event) { QWidget::changeEvent(event); }
void Canvas::mousePressEvent(QMouseEvent *event) { QWidget::mousePressEvent(event); }
void Canvas::mouseMoveEvent(QMouseEvent *event) { QWidget::mouseMoveEvent(event); }
void Canvas::mouseReleaseEvent(QMouseEvent *event) { QWidget::mouseReleaseEvent(event); }
void Canvas::mouseDoubleClickEvent(QMouseEvent *event) { QWidget::mouseDoubleClickEvent(event); }
void Canvas::leaveEvent(QEvent *event) { QWidget::leaveEvent(event); }
void Canvas::wheelEvent(QWheelEvent *event) { QWidget::wheelEvent(event); }
void Canvas::keyPressEvent(QKeyEvent *event) { QWidget::keyPressEvent(event); }
void Canvas::keyReleaseEvent(QKeyEvent *event) { QWidget::keyReleaseEvent(event); }
void Canvas::focusOutEvent(QFocusEvent *event) { QWidget::focusOutEvent(event); }
void Canvas::contextMenuEvent(QContextMenuEvent *event) { QWidget::contextMenuEvent(event); }
void Canvas::dragEnterEvent(QDragEnterEvent *event) { QWidget::dragEnterEvent(event); }
void Canvas::dragMoveEvent(QDragMoveEvent *event) { QWidget::dragMoveEvent(event); }
void Canvas::dropEvent(QDropEvent *event) { QWidget::dropEvent(event); }

} // namespace keelson
