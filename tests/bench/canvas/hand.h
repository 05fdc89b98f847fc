// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QWidget>

namespace keelson::bench {

/// A person at a canvas, by events. Points are widget pixels.
class Hand
{
public:
    explicit Hand(QWidget &canvas) : m_canvas(canvas) { }

    void press(Qt::MouseButton button, QPointF at) { send(QEvent::MouseButtonPress, button, button, m_at = at); }
    void moveBy(Qt::MouseButton button, QPointF delta)
    {
        m_at += delta;
        send(QEvent::MouseMove, Qt::NoButton, button, m_at);
    }
    void release(Qt::MouseButton button) { send(QEvent::MouseButtonRelease, button, Qt::NoButton, m_at); }
    void wheel(int turn, QPointF at)
    {
        QWheelEvent event(at, at, {}, {0, turn}, {}, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_canvas, &event);
    }

private:
    void send(QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons held, QPointF at)
    {
        QMouseEvent event(type, at, at, button, held, Qt::NoModifier);
        QApplication::sendEvent(&m_canvas, &event);
    }

    QWidget &m_canvas;
    QPointF m_at;
};

} // namespace keelson::bench
