// SPDX-License-Identifier: MIT
#include "app/render/nodeart.h"

#include "app/render/badges.h"
#include "app/render/marks.h"
#include "app/render/nodeparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

double bounded(double value, double most)
{
    return std::max(0., std::min(value, most));
}

constexpr double farOverhang = 8;
constexpr double titleVitalsHeight = 22;
constexpr double boxRadius = 7;
constexpr double containerRadius = 12;

QColor secondary(const QColor &ink, const QColor &paper)
{
    return mixed(paper, ink, 0.72);
}

/// Glyph and caption at the left of the header, badges at its right.
void drawHeader(const SceneNode &node, const NodeParts &parts, const QColor &paper, const Theme &theme,
                Surface &surface)
{
    if (parts.header.isEmpty())
        return;
    QRectF rest = parts.header;
    if (!node.glyph.isEmpty()) {
        surface.icon(node.glyph, QRectF(rest.topLeft(), QSizeF(glyphSize, glyphSize)), secondary(node.ink, paper));
        rest.setLeft(rest.left() + glyphSize + 5);
    }
    drawBadges(node, parts.header.topRight() + QPointF(3, -2), theme, surface);
    rest.setRight(rest.right() - badgeCount(node) * (badgeSize + 3));
    const bool sharesRow = parts.name.top() < parts.header.bottom();
    if (!node.caption.isEmpty() && !sharesRow && rest.width() > 20)
        surface.words({node.caption, rest, TextRole::Caption, secondary(node.ink, paper), paper});
}

void drawName(const SceneNode &node, const NodeParts &parts, const QColor &paper, Surface &surface)
{
    const bool top = node.outline == Outline::Plain;
    surface.words({node.text, parts.name, parts.role, node.ink, paper, top ? Qt::AlignTop : Qt::AlignVCenter,
                   parts.turned});
}

/// Trouble in its colour, what is not of now paler than the rest. Words and badges say the same.
QColor vitalsInk(const SceneNode &node, const QColor &paper, const Theme &theme)
{
    if (isAlarm(node))
        return theme.health(Health::Critical);
    const bool isQuiet = node.liveness == Liveness::Idle || node.liveness == Liveness::Disabled || node.liveness == Liveness::Late
            || node.liveness == Liveness::Stale;
    return isQuiet ? secondary(node.ink, paper) : node.ink;
}

void drawVitals(const SceneNode &node, const NodeParts &parts, const QColor &paper, const Theme &theme,
                Surface &surface)
{
    if (parts.vitals.isEmpty())
        return;
    surface.fill(QRectF(parts.vitals.left(), parts.vitals.top(), parts.vitals.width(), 1),
                 mixed(paper, node.ink, 0.16));
    surface.words({node.vitals.join(u" · "_s), parts.vitals.adjusted(0, 3, 0, 0), TextRole::Vitals, vitalsInk(node, paper, theme), paper});
}

/// The name as large as it fits, what it comes to at a glance, and badges on the corner: what can be told from a distance.
void drawFromAfar(const SceneNode &node, const QColor &paper, const Theme &theme, Surface &surface)
{
    const NodeParts parts = partsOf(node, true);
    drawName(node, parts, paper, surface);
    if (!parts.vitals.isEmpty())
        surface.words({node.glance, parts.vitals, TextRole::FarVitals, vitalsInk(node, paper, theme), paper});
    drawBadges(node, node.rect.topRight() + QPointF(farOverhang, -farOverhang), theme, surface, farBadgeSize);
}

void drawContents(const SceneNode &node, const QColor &paper, const Theme &theme, Surface &surface)
{
    if (surface.isFar())
        return drawFromAfar(node, paper, theme, surface);
    const NodeParts parts = partsOf(node);
    drawHeader(node, parts, paper, theme, surface);
    drawName(node, parts, paper, surface);
    drawVitals(node, parts, paper, theme, surface);
}

/// Four fills: a stroked rectangle would cost more on a dense board.
void drawFrame(const QRectF &rect, double width, const QColor &colour, Surface &surface)
{
    const double side = bounded(width, std::min(rect.width(), rect.height()) / 2);
    surface.fill(QRectF(rect.left(), rect.top(), rect.width(), side), colour);
    surface.fill(QRectF(rect.left(), rect.bottom() - side, rect.width(), side), colour);
    surface.fill(QRectF(rect.left(), rect.top(), side, rect.height()), colour);
    surface.fill(QRectF(rect.right() - side, rect.top(), side, rect.height()), colour);
}

/// Stuck on askew. What is written on it stays level, so that it is sharp at every size.
void drawAskew(const SceneNode &node, const Paint &paint, const Theme &theme, Surface &surface)
{
    const bool isFramed = isAlarm(node) || isWarning(node) || paint.dashed || theme.noteFrame > 0;
    const QPainterPath paper = askew(node.rect, node.tilt);
    surface.path(paper.translated(0, 2), {node.border, {}, 0});
    surface.path(paper, {paint.fill, isFramed ? paint.border : QColor(), std::max(paint.width, theme.noteFrame), paint.dashed});
}

void drawSticky(const SceneNode &node, const Theme &theme, Surface &surface)
{
    const Paint paint = framed(node, theme);
    if (node.tilt != 0) {
        drawAskew(node, paint, theme, surface);
        return drawContents(node, paint.fill, theme, surface);
    }
    surface.fill(node.rect, paint.fill);
    // The lower edge a shade darker: paper with a thickness, without a translucent shadow.
    const double edge = bounded(2.5, node.rect.height() / 8);
    surface.fill(QRectF(node.rect.left(), node.rect.bottom() - edge, node.rect.width(), edge), node.border);
    if (isAlarm(node) || isWarning(node) || paint.dashed)
        surface.rounded(node.rect, 0, {{}, paint.border, paint.width, paint.dashed});
    else if (theme.noteFrame > 0)
        drawFrame(node.rect, theme.noteFrame, paint.border, surface);
    drawContents(node, paint.fill, theme, surface);
}

void drawBox(const SceneNode &node, double radius, const Theme &theme, Surface &surface)
{
    const Paint paint = framed(node, theme);
    surface.rounded(node.rect, radius, paint);
    drawContents(node, paint.fill, theme, surface);
}

void drawTitleCaption(const SceneNode &node, const NodeParts &parts, const QColor &paper, Surface &surface)
{
    if (node.caption.isEmpty())
        return;
    const double title = surface.width(node.text, TextRole::Title) + 12;
    const double room = parts.name.width() - title - (node.vitals.isEmpty() ? 0 : parts.name.width() * 0.4);
    if (room > 40)
        surface.words({node.caption, QRectF(parts.name.left() + title, parts.name.top() + 1, room, parts.name.height()),
                       TextRole::Caption, secondary(node.ink, paper), paper});
}

void drawContainer(const SceneNode &node, const Theme &theme, Surface &surface)
{
    Paint paint = framed(node, theme);
    if (node.outline == Outline::Frame) {
        // What lies under it, such as a lane, stays to be seen.
        surface.rounded(node.rect, containerRadius, {{}, paint.border, 2, true});
        paint.fill = theme.board;
    } else {
        surface.rounded(node.rect, containerRadius, paint);
    }
    if (surface.isFar())
        return drawFromAfar(node, paint.fill, theme, surface);
    const NodeParts parts = partsOf(node);
    QRectF header = parts.header;
    if (!node.glyph.isEmpty())
        surface.icon(node.glyph, QRectF(header.topLeft(), QSizeF(glyphSize, glyphSize)), node.ink);
    drawBadges(node, header.topRight() + QPointF(4, 0), theme, surface);
    drawName(node, parts, paint.fill, surface);
    drawTitleCaption(node, parts, paint.fill, surface);
}

QPainterPath ellipse(const QRectF &rect)
{
    QPainterPath path;
    path.addEllipse(rect);
    return path;
}

void drawCylinder(const SceneNode &node, const Theme &theme, Surface &surface)
{
    const Paint paint = framed(node, theme);
    const double depth = endDepth(node);
    surface.path(cylinderBody(node), paint);
    const QRectF lid(node.rect.left(), node.rect.top(), node.rect.width(), 2 * depth);
    surface.path(ellipse(lid), {mixed(paint.fill, node.border, 0.18), paint.border, paint.width, paint.dashed});
    drawContents(node, paint.fill, theme, surface);
}

void drawPipe(const SceneNode &node, const Theme &theme, Surface &surface)
{
    const Paint paint = framed(node, theme);
    const double depth = endDepth(node);
    surface.path(pipeBody(node), paint);
    const QRectF end(node.rect.right() - 2 * depth, node.rect.top(), 2 * depth, node.rect.height());
    surface.path(ellipse(end), {mixed(paint.fill, node.border, 0.22), paint.border, paint.width, paint.dashed});
    drawContents(node, paint.fill, theme, surface);
}

void drawPerson(const SceneNode &node, const Theme &theme, Surface &surface)
{
    const Paint paint = framed(node, theme);
    const double radius = headRadius(node);
    surface.rounded(personBody(node), bounded(radius * 0.9, 16), paint);
    const QPointF head(node.rect.center().x(), node.rect.top() + radius);
    surface.path(ellipse(QRectF(head.x() - radius, head.y() - radius, 2 * radius, 2 * radius)), paint);
    if (surface.isFar())
        return drawFromAfar(node, paint.fill, theme, surface);
    drawBadges(node, node.rect.topRight() + QPointF(0, 2), theme, surface);
    const NodeParts parts = partsOf(node);
    drawName(node, parts, paint.fill, surface);
    drawVitals(node, parts, paint.fill, theme, surface);
}

void drawLane(const SceneNode &node, const Theme &theme, Surface &surface)
{
    const QRectF &rect = node.rect;
    surface.fill(rect, node.fill);
    surface.fill(QRectF(rect.left(), rect.top(), rect.width(), 1), node.border);
    surface.fill(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), node.border);
    surface.fill(QRectF(rect.left(), rect.top(), bounded(5, rect.width()), rect.height()), node.border);
    drawName(node, partsOf(node, surface.isFar()), node.fill, surface);
    drawBadges(node, rect.topRight() + QPointF(-8, 8), theme, surface);
}

void drawTape(const SceneNode &node, Surface &surface)
{
    const QRectF band = tapeBand(node);
    const QRectF flag = tapeFlag(node);
    surface.fill(band, node.fill);
    surface.fill(QRectF(band.left(), band.bottom() - 3, band.width(), bounded(3, band.height())), node.border);
    if (flag.isEmpty()) {
        surface.fill(QRectF(band.left(), band.top(), bounded(2, band.width()), band.height()), node.border);
        surface.fill(QRectF(band.right() - 2, band.top(), bounded(2, band.width()), band.height()), node.border);
    } else if (!node.text.isEmpty()) {
        surface.rounded(flag, 5, {node.fill, node.border, 1});
    }
    drawName(node, partsOf(node, surface.isFar()), node.fill, surface);
}

void drawOutline(const SceneNode &node, const Theme &theme, Surface &surface)
{
    switch (node.outline) {
    case Outline::Sticky: return drawSticky(node, theme, surface);
    case Outline::Box: return drawBox(node, boxRadius, theme, surface);
    case Outline::Round: return drawBox(node, node.rect.height() / 2, theme, surface);
    case Outline::Container:
    case Outline::Frame: return drawContainer(node, theme, surface);
    case Outline::Cylinder: return drawCylinder(node, theme, surface);
    case Outline::Pipe: return drawPipe(node, theme, surface);
    case Outline::Person: return drawPerson(node, theme, surface);
    case Outline::Lane: return drawLane(node, theme, surface);
    case Outline::Line: return drawTape(node, surface);
    case Outline::Plain: return drawName(node, partsOf(node), node.fill, surface);
    }
}

} // namespace

void drawNode(const SceneNode &node, const Theme &theme, Surface &surface)
{
    if (!isPaintable(node.rect))
        return;
    if (node.faded)
        return drawNode(faded(node, theme), theme, surface);
    drawHalo(node, surface);
    drawOutline(node, theme, surface);
    drawMarks(node, theme, surface);
}

/// In its title bar, at the right, as many as the title leaves room for; the first says most.
void drawTitleVitals(const SceneNode &node, const Theme &theme, Surface &surface)
{
    if (node.outline != Outline::Container || node.vitals.isEmpty() || !isPaintable(node.rect))
        return;
    const bool far = surface.isFar();
    const TextRole role = far ? TextRole::FarVitals : TextRole::Vitals;
    const QColor paper = framed(node, theme).fill;
    const QRectF bar = partsOf(node, far).name;
    const double room = bar.width() - surface.width(node.text, far ? TextRole::FarTitle : TextRole::Title) - 16;
    for (qsizetype count = node.vitals.size(); count > 0; --count) {
        const QString text = node.vitals.first(count).join(u" · "_s);
        const double width = surface.width(text, role) + 4;
        if (width > room)
            continue;
        const QRectF area(bar.right() - width, bar.center().y() - titleVitalsHeight / 2, width, titleVitalsHeight);
        surface.rounded(area.adjusted(-3, 0, 3, 0), 5, {paper, {}, 0});
        return surface.words({text, area, role, vitalsInk(node, paper, theme), paper});
    }
}

} // namespace keelson
