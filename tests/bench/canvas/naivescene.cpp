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
    // Room on all sides, so that it can be panned when all of it is shown.
    m_scene.setSceneRect(-100'000, -100'000, 200'000, 200'000);
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

void NaiveView::move(const QList<int> &notes, QPointF delta)
{
    for (int note : notes)
        m_items.at(note)->moveBy(delta.x(), delta.y());
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
