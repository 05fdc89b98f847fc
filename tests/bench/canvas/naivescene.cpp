// SPDX-License-Identifier: MIT
#include "tests/bench/canvas/naivescene.h"

#include <QGraphicsRectItem>
#include <QGraphicsTextItem>
#include <QScrollBar>

namespace keelson {

NaiveView::NaiveView(const Scene &scene)
{
    setScene(&m_scene);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    m_scene.setBackgroundBrush(scene.background);
    for (const SceneNode &node : scene.nodes) {
        auto *box = m_scene.addRect(QRectF(QPointF(), node.rect.size()), node.border, node.fill);
        box->setPos(node.rect.topLeft());
        auto *text = new QGraphicsTextItem(node.text, box);
        QFont font = text->font();
        font.setPixelSize(11);
        text->setFont(font);
        text->setDefaultTextColor(node.ink);
        text->setTextWidth(node.rect.width());
        m_items.append(box);
    }
}

void NaiveView::show(double scale, QPointF centre)
{
    resetTransform();
    this->scale(scale, scale);
    centerOn(centre);
}

void NaiveView::moveFirst(int count, QPointF delta)
{
    for (int i = 0; i < count; ++i)
        m_items.at(i)->moveBy(delta.x(), delta.y());
}

void NaiveView::zoomBy(double factor, QPointF)
{
    scale(factor, factor);
}

void NaiveView::panBy(QPoint delta)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y());
}

} // namespace keelson
