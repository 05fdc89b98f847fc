// SPDX-License-Identifier: MIT
#include "app/gui/views/legendcard.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int padding = 10;
constexpr int fromCorner = 16;

} // namespace

LegendCard::LegendCard(QWidget *parent) : QWidget(parent), m_painter(Theme::of(palette()))
{
    setObjectName(u"legendCard"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    parent->installEventFilter(this);
}

void LegendCard::show(const Scene &legend, const Theme &theme)
{
    if (legend == m_scene && !isHidden())
        return;
    m_scene = legend;
    m_painter.setTheme(theme);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(labels().join(u", "_s));
    settle();
    setVisible(!legend.nodes.isEmpty());
    update();
}

QStringList LegendCard::labels() const
{
    QStringList labels;
    for (const SceneNode &node : m_scene.nodes) {
        if (!node.text.isEmpty())
            labels.append(node.text);
    }
    return labels;
}

/// In the lower left corner, smaller where the board is low.
void LegendCard::settle()
{
    const QSizeF content = boundsOf(m_scene).size();
    const double room = parentWidget()->height() - 2. * (fromCorner + padding);
    const double scale = std::clamp(room / std::max(1., content.height()), 0.4, 1.);
    const QSize size = (content * scale).toSize() + QSize(2 * padding, 2 * padding);
    setGeometry(fromCorner, parentWidget()->height() - size.height() - fromCorner, size.width(), size.height());
}

bool LegendCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        settle();
    return QWidget::eventFilter(watched, event);
}

void LegendCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_painter.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRectF content = boundsOf(m_scene);
    if (content.isEmpty())
        return;
    const double scale = (height() - 2. * padding) / content.height();
    painter.translate(padding, padding);
    painter.scale(scale, scale);
    painter.translate(-content.topLeft());
    m_painter.paint(painter, m_scene, { std::max(scale, 1.) * devicePixelRatioF(), 0, 0 });
}

} // namespace keelson
