// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/walker.h"

#include "app/gui/canvas/canvas.h"

#include <QKeyEvent>

#include <algorithm>

namespace keelson {

namespace {

constexpr int glideLength = 260;         // ms
constexpr double largestScale = 1.6;
constexpr double shareOfView = 0.5;      // What a stop takes of the view at most: around it is where it comes from.

} // namespace

Walker::Walker(Canvas &canvas, WalkBar &bar, QObject *parent) : QObject(parent), m_canvas(canvas), m_bar(bar)
{
    m_bar.hide();
    m_canvas.installEventFilter(this);
    m_glide.setDuration(glideLength);
    m_glide.setEasingCurve(QEasingCurve::InOutQuad);
    // x and y of the middle, and the scale.
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const QRectF at = value.toRectF();
        m_canvas.setScale(at.width());
        m_canvas.centreOn(at.topLeft());
    });
    connect(&m_bar, &WalkBar::askingEnded, &m_canvas, qOverload<>(&QWidget::setFocus));
}

bool Walker::start(const Model &model, Id board, Id note, bool isBackwards)
{
    m_model = model;
    m_board = board;
    m_walk = storm::walk(model, board, m_stride);
    if (m_walk.stops.isEmpty())
        return false;
    m_isUnderWay = true;
    m_isBackwards = isBackwards;
    m_stop = isBackwards && note.isNull() ? int(m_walk.stops.size()) - 1 : m_walk.stopAt(note);
    m_bar.setVisible(true);
    m_canvas.setFocus();
    go(m_stop);
    return true;
}

void Walker::renew(const Model &model, Id board)
{
    if (!m_isUnderWay)
        return;
    if (board != m_board)
        return end();
    const Id note = stop()->notes.first();
    m_model = model;
    m_walk = storm::walk(model, board, m_stride);
    if (m_walk.stops.isEmpty())
        return end();
    const int there = m_walk.stopAt(note);
    const bool isThere = m_walk.stops.at(there).notes.contains(note);
    m_stop = isThere ? there : std::min(m_stop, int(m_walk.stops.size()) - 1);
    m_bar.show(m_walk, m_stop, m_isBackwards, m_stride);
}

void Walker::end()
{
    if (!m_isUnderWay)
        return;
    m_isUnderWay = false;
    m_glide.stop();
    m_bar.setVisible(false);
    Q_EMIT ended();
}

void Walker::fade(QList<SceneNode> &nodes) const
{
    if (!m_isUnderWay)
        return;
    const QList<Id> &shown = stop()->notes;
    for (SceneNode &node : nodes)
        node.faded = !liesUnderNotes(node.outline) && !shown.contains(node.id);
}

void Walker::go(int stop)
{
    m_stop = std::clamp(stop, 0, int(m_walk.stops.size()) - 1);
    m_bar.show(m_walk, m_stop, m_isBackwards, m_stride);
    glide();
    Q_EMIT moved();
}

void Walker::glide()
{
    const QRectF &rect = stop()->rect;
    const QRectF view(QPointF(), QSizeF(m_canvas.size()) * shareOfView);
    const double scale = std::clamp(std::min(view.width() / std::max(1.0, rect.width()), view.height() / std::max(1.0, rect.height())),
                                    Canvas::minimumScale, largestScale);
    m_glide.stop();
    m_glide.setStartValue(QRectF(m_canvas.visibleRect().center(), QSizeF(m_canvas.scale(), 1)));
    m_glide.setEndValue(QRectF(rect.center(), QSizeF(scale, 1)));
    m_glide.start();
}

/// Where it was, in other steps.
void Walker::changeStride()
{
    const Id note = stop()->notes.first();
    m_stride = m_stride == storm::Stride::Note ? storm::Stride::Column : storm::Stride::Note;
    m_walk = storm::walk(m_model, m_board, m_stride);
    go(m_walk.stopAt(note));
}

bool Walker::press(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const int on = m_isBackwards ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Right: go(m_stop + 1); break;
    case Qt::Key_Left: go(m_stop - 1); break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: go(m_stop + on); break;
    case Qt::Key_Backspace: go(m_stop - on); break;
    case Qt::Key_Home: go(0); break;
    case Qt::Key_End: go(int(m_walk.stops.size()) - 1); break;
    case Qt::Key_PageDown: go(m_walk.chapterFrom(m_stop, 1)); break;
    case Qt::Key_PageUp: go(m_walk.chapterFrom(m_stop, -1)); break;
    case Qt::Key_M: changeStride(); break;
    case Qt::Key_H: m_bar.startAsking(); break;
    case Qt::Key_Escape: end(); break;
    default: return false;
    }
    return true;
}

bool Walker::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = m_isUnderWay && event->type() == QEvent::KeyPress && !m_canvas.isEditing();
    return (isKey && press(static_cast<const QKeyEvent &>(*event))) || QObject::eventFilter(watched, event);
}

} // namespace keelson
