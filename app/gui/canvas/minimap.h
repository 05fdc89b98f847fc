// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QPixmap>
#include <QWidget>

namespace keelson {

struct CanvasState;

/// All of the scene in a corner of the canvas, with a frame around what is shown: a click or a drag goes there. Hidden
/// while everything is shown anyway. The picture follows changes a moment later, so that it holds up nothing.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    explicit Minimap(CanvasState &state);

    void setWanted(bool wanted);
    bool isWanted() const { return m_wanted; }
    void sceneChanged();
    /// Size of the canvas, viewport or theme are others now.
    void follow();
    void themeChanged();
    /// Where a point of the scene is drawn, in pixels of this widget.
    QPointF fromScene(QPointF point) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool isNeeded() const;
    void setTexts();
    void draw();
    void goTo(QPointF at);
    double factor() const;
    QPointF corner() const;

    CanvasState &m_state;
    QPixmap m_picture;
    QRectF m_bounds;        ///< Of the scene as it was drawn.
    QBasicTimer m_delay;
    bool m_wanted = true;
};

} // namespace keelson
