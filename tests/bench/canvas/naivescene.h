// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"

#include <QGraphicsView>

namespace keelson {

/// The baseline: what a Qt programmer writes first. A QGraphicsRectItem a note with a QGraphicsTextItem in it.
class NaiveView : public QGraphicsView
{
public:
    explicit NaiveView(const Scene &scene);

    void show(double scale, QPointF centre);
    void move(const QList<int> &notes, QPointF delta);
    void zoomBy(double factor, QPointF anchor);
    void panBy(QPoint delta);

private:
    QGraphicsScene m_scene;
    QList<QGraphicsItem *> m_items;
};

} // namespace keelson
