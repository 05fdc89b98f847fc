// SPDX-License-Identifier: MIT
#include "app/gui/storm/legendcard.h"

#include "app/gui/storm/scene.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr double shrunk = 0.24;      // of the size on the board
constexpr double widest = 50;        // a sample, scene units
constexpr double tallest = 28;
constexpr double textWidth = 160;
constexpr double textHeight = 26;
constexpr double gap = 4;
constexpr int padding = 10;
constexpr int fromCorner = 16;

/// Lanes, lines and frames in a size that a card can hold.
QSizeF sampleSize(const Look &look)
{
    switch (look.outline) {
    case Outline::Line: return { 8, tallest - 4 };
    case Outline::Lane: return { widest - 8, 16 };
    case Outline::Frame: return { widest - 8, 22 };
    default: return QSizeF(look.width, look.height) * shrunk;
    }
}

SceneNode sample(const Kind &kind, Level level, const Theme &theme)
{
    SceneNode node = noteOf(kind, {}, {}, theme, level);
    node.rect.setSize(sampleSize(kind.note));
    node.caption.clear();
    node.glyph.clear();
    return node;
}

SceneNode words(const Kind &kind, Level level, const Theme &theme)
{
    SceneNode node = noteOf(*vocabulary::kind(kinds::text), vocabulary::label(kind, level), {}, theme);
    node.rect.setSize({ textWidth, textHeight });
    node.glyph = kind.note.glyph;
    node.outline = Outline::Box;
    node.fill = theme.surface;
    node.border = theme.surface;
    node.ink = theme.ink;
    return node;
}

} // namespace

QList<SceneNode> legendNodes(const QList<const Kind *> &kinds, Level level, const Theme &theme, QPointF corner, LegendFlow flow)
{
    QList<SceneNode> nodes;
    quint64 number = 0;
    const QPointF step = flow == LegendFlow::Column ? QPointF(0, tallest + gap) : QPointF(widest + textWidth + 2 * gap, 0);
    for (const Kind *kind : kinds) {
        SceneNode shown = sample(*kind, level, theme);
        SceneNode text = words(*kind, level, theme);
        const QPointF at = corner + step * double(number / 2);
        shown.rect.moveCenter(at + QPointF(widest / 2, tallest / 2));
        text.rect.moveTopLeft(at + QPointF(widest + gap, (tallest - textHeight) / 2));
        if (flow == LegendFlow::Row)
            text.fill = text.border = theme.board;
        for (SceneNode *node : { &shown, &text }) {
            node->id = Id(0, ++number);
            node->movable = node->resizable = false;
            nodes.append(*node);
        }
    }
    return nodes;
}

LegendCard::LegendCard(QWidget *parent) : QWidget(parent), m_painter(Theme::of(palette()))
{
    setObjectName(u"legendCard"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    parent->installEventFilter(this);
}

void LegendCard::show(const QList<const Kind *> &kinds, Level level, const Theme &theme)
{
    const Scene scene{ legendNodes(kinds, level, theme, {}, LegendFlow::Column), {}, theme.surface };
    if (scene == m_scene && !isHidden())
        return;
    m_scene = scene;
    m_painter.setTheme(theme);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(labels().join(u", "_s));
    settle();
    setVisible(!kinds.isEmpty());
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
