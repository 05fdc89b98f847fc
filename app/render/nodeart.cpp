// SPDX-License-Identifier: MIT
#include "app/render/nodeart.h"

#include "app/render/badges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr double pad = 10;
constexpr double glyphSize = 16;
constexpr double headerHeight = 16;
constexpr double vitalsHeight = 20;
constexpr double titleBarHeight = 34;
constexpr double boxRadius = 7;
constexpr double containerRadius = 12;

/// Parts of a node's rectangle, computed once: the drawing and the inline editor must agree on them.
struct Parts
{
    QRectF header;    ///< Glyph, caption and badges; empty when there is no room or nothing to say.
    QRectF name;
    QRectF vitals;    ///< Empty when the node is not lit.
    TextRole role = TextRole::Note;
    bool centred = true;
};

double bounded(double value, double most)
{
    return std::max(0., std::min(value, most));
}

bool hasHeader(const SceneNode &node)
{
    return !node.glyph.isEmpty() || !node.caption.isEmpty() || badgeCount(node) > 0;
}

/// Header on top, vitals at the bottom, the name in what is left.
Parts stacked(const SceneNode &node, QRectF body, double padding, TextRole role)
{
    Parts parts;
    parts.role = role;
    parts.centred = alignmentOf(role) == Qt::AlignHCenter;
    QRectF inner = body.adjusted(padding, padding * 0.8, -padding, -padding * 0.8);
    if (!node.vitals.isEmpty() && inner.height() > vitalsHeight + 16) {
        parts.vitals = QRectF(inner.left(), inner.bottom() - vitalsHeight + 4, inner.width(), vitalsHeight);
        inner.setBottom(parts.vitals.top() - 1);
    }
    if (hasHeader(node) && inner.height() > headerHeight + 18) {
        parts.header = QRectF(inner.left(), inner.top(), inner.width(), headerHeight);
        inner.setTop(parts.header.bottom() + 3);
    }
    parts.name = inner;
    return parts;
}

/// A flat box has one row: glyph, name, badges.
Parts inOneRow(const SceneNode &node, QRectF body, double padding, TextRole role)
{
    Parts parts;
    parts.role = role;
    parts.centred = false;
    QRectF row = body.adjusted(padding, 2, -padding, -2);
    parts.header = QRectF(row.left(), row.center().y() - headerHeight / 2, row.width(), headerHeight);
    row.setLeft(row.left() + (node.glyph.isEmpty() ? 0 : glyphSize + 7));
    row.setRight(row.right() - badgeCount(node) * (badgeSize + 3));
    parts.name = row;
    return parts;
}

Parts containerParts(const SceneNode &node)
{
    Parts parts;
    parts.role = TextRole::Title;
    parts.centred = false;
    const double height = bounded(titleBarHeight, node.rect.height());
    const QRectF bar(node.rect.left() + 14, node.rect.top(), std::max(0., node.rect.width() - 28), height);
    parts.header = QRectF(bar.left(), bar.center().y() - headerHeight / 2, bar.width(), headerHeight);
    parts.name = bar.adjusted(node.glyph.isEmpty() ? 0 : glyphSize + 8, 0,
                              -badgeCount(node) * (badgeSize + 3) - 4, 0);
    return parts;
}

double endDepth(const SceneNode &node)
{
    return node.outline == Outline::Pipe ? bounded(node.rect.height() * 0.22, node.rect.width() * 0.2)
                                         : bounded(node.rect.width() * 0.09, node.rect.height() * 0.16);
}

double headRadius(const SceneNode &node)
{
    return bounded(std::min(node.rect.width(), node.rect.height()) * 0.19, 22);
}

QRectF personBody(const SceneNode &node)
{
    return node.rect.adjusted(0, headRadius(node) * 1.75, 0, 0);
}

QRectF tapeFlag(const SceneNode &node)
{
    const QRectF &rect = node.rect;
    const double height = bounded(30, rect.height());
    return QRectF(rect.left(), rect.top(), rect.width(), height);
}

Parts partsOf(const SceneNode &node)
{
    switch (node.outline) {
    case Outline::Sticky:
        return stacked(node, node.rect, 8, TextRole::Note);
    case Outline::Box:
        return node.rect.height() < 44 ? inOneRow(node, node.rect, pad, TextRole::Name)
                                       : stacked(node, node.rect, pad, TextRole::Name);
    case Outline::Round:
        return stacked(node, node.rect.adjusted(node.rect.height() * 0.12, 0, -node.rect.height() * 0.12, 0), 8,
                       TextRole::NameCentred);
    case Outline::Container:
        return containerParts(node);
    case Outline::Cylinder:
        return stacked(node, node.rect.adjusted(0, 2 * endDepth(node) - 4, 0, -2), 8, TextRole::NameCentred);
    case Outline::Pipe:
        return node.rect.height() < 44
                ? inOneRow(node, node.rect.adjusted(endDepth(node), 0, -2 * endDepth(node), 0), 8, TextRole::Name)
                : stacked(node, node.rect.adjusted(endDepth(node), 0, -2 * endDepth(node), 0), 8, TextRole::Name);
    case Outline::Person: {
        Parts parts = stacked(node, personBody(node), 7, TextRole::NameCentred);
        parts.header = {};
        parts.name = personBody(node).adjusted(7, 6, -7, -5);
        return parts;
    }
    case Outline::Lane: {
        Parts parts;
        parts.role = TextRole::Title;
        parts.centred = false;
        parts.name = QRectF(node.rect.left() + 18, node.rect.top() + 8, std::max(0., node.rect.width() - 36),
                            bounded(22, node.rect.height() - 8));
        return parts;
    }
    case Outline::Line: {
        Parts parts;
        parts.role = TextRole::NameCentred;
        parts.name = tapeFlag(node).adjusted(6, 2, -6, -2);
        return parts;
    }
    case Outline::Plain: {
        Parts parts;
        parts.role = TextRole::Heading;
        parts.centred = false;
        parts.name = node.rect.adjusted(4, 4, -4, -4);
        return parts;
    }
    }
    return {};
}

QColor secondary(const QColor &ink, const QColor &paper)
{
    return mixed(paper, ink, 0.72);
}

/// Glyph and caption at the left of the header, badges at its right.
void drawHeader(const SceneNode &node, const Parts &parts, const QColor &paper, const Theme &theme,
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

void drawName(const SceneNode &node, const Parts &parts, const QColor &paper, Surface &surface)
{
    const bool top = node.outline == Outline::Plain;
    surface.words({node.text, parts.name, parts.role, node.ink, paper, top ? Qt::AlignTop : Qt::AlignVCenter});
}

void drawVitals(const SceneNode &node, const Parts &parts, const QColor &paper, const Theme &theme,
                Surface &surface)
{
    if (parts.vitals.isEmpty())
        return;
    surface.fill(QRectF(parts.vitals.left(), parts.vitals.top(), parts.vitals.width(), 1),
                 mixed(paper, node.ink, 0.16));
    const QColor ink = isAlarm(node) ? theme.health(Health::Critical) : node.ink;
    surface.words({node.vitals.join(u"  ·  "_s), parts.vitals.adjusted(0, 3, 0, 0), TextRole::Vitals, ink, paper});
}

void drawContents(const SceneNode &node, const QColor &paper, const Theme &theme, Surface &surface)
{
    const Parts parts = partsOf(node);
    drawHeader(node, parts, paper, theme, surface);
    drawName(node, parts, paper, surface);
    drawVitals(node, parts, paper, theme, surface);
}

void drawSticky(const SceneNode &node, const Theme &theme, Surface &surface)
{
    const Paint paint = framed(node, theme);
    surface.fill(node.rect, paint.fill);
    // The lower edge a shade darker: paper with a thickness, without a translucent shadow.
    const double edge = bounded(2.5, node.rect.height() / 8);
    surface.fill(QRectF(node.rect.left(), node.rect.bottom() - edge, node.rect.width(), edge), node.border);
    if (isAlarm(node) || isWarning(node) || paint.dashed)
        surface.rounded(node.rect, 0, {{}, paint.border, paint.width, paint.dashed});
    drawContents(node, paint.fill, theme, surface);
}

void drawBox(const SceneNode &node, double radius, const Theme &theme, Surface &surface)
{
    const Paint paint = framed(node, theme);
    surface.rounded(node.rect, radius, paint);
    drawContents(node, paint.fill, theme, surface);
}

/// Vitals of a container stand in its title bar, at the right, and only where the title leaves room.
void drawTitleVitals(const SceneNode &node, const Parts &parts, const QColor &paper, Surface &surface)
{
    if (node.vitals.isEmpty())
        return;
    const QString text = node.vitals.join(u"  ·  "_s);
    const double width = surface.width(text, TextRole::Vitals) + 2;
    const double title = surface.width(node.text, TextRole::Title);
    if (title + width + 16 < parts.name.width())
        surface.words({text, parts.name.adjusted(parts.name.width() - width, 0, 0, 0), TextRole::Vitals, node.ink, paper});
}

void drawTitleCaption(const SceneNode &node, const Parts &parts, const QColor &paper, Surface &surface)
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
    const Paint paint = framed(node, theme);
    surface.rounded(node.rect, containerRadius, paint);
    const Parts parts = partsOf(node);
    QRectF header = parts.header;
    if (!node.glyph.isEmpty())
        surface.icon(node.glyph, QRectF(header.topLeft(), QSizeF(glyphSize, glyphSize)), node.ink);
    drawBadges(node, header.topRight() + QPointF(4, 0), theme, surface);
    drawName(node, parts, paint.fill, surface);
    drawTitleCaption(node, parts, paint.fill, surface);
    drawTitleVitals(node, parts, paint.fill, surface);
}

QPainterPath cylinderBody(const QRectF &rect, double depth)
{
    QPainterPath path;
    path.moveTo(rect.left(), rect.top() + depth);
    path.arcTo(QRectF(rect.left(), rect.top(), rect.width(), 2 * depth), 180, -180);
    path.lineTo(rect.right(), rect.bottom() - depth);
    path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * depth, rect.width(), 2 * depth), 0, -180);
    path.closeSubpath();
    return path;
}

QPainterPath pipeBody(const QRectF &rect, double depth)
{
    QPainterPath path;
    path.moveTo(rect.left() + depth, rect.bottom());
    path.arcTo(QRectF(rect.left(), rect.top(), 2 * depth, rect.height()), 270, -180);
    path.lineTo(rect.right() - depth, rect.top());
    path.arcTo(QRectF(rect.right() - 2 * depth, rect.top(), 2 * depth, rect.height()), 90, -180);
    path.closeSubpath();
    return path;
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
    surface.path(cylinderBody(node.rect, depth), paint);
    const QRectF lid(node.rect.left(), node.rect.top(), node.rect.width(), 2 * depth);
    surface.path(ellipse(lid), {mixed(paint.fill, node.border, 0.18), paint.border, paint.width, paint.dashed});
    drawContents(node, paint.fill, theme, surface);
}

void drawPipe(const SceneNode &node, const Theme &theme, Surface &surface)
{
    const Paint paint = framed(node, theme);
    const double depth = endDepth(node);
    surface.path(pipeBody(node.rect, depth), paint);
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
    drawBadges(node, node.rect.topRight() + QPointF(0, 2), theme, surface);
    const Parts parts = partsOf(node);
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
    drawName(node, partsOf(node), node.fill, surface);
    drawBadges(node, rect.topRight() + QPointF(-8, 8), theme, surface);
}

void drawTape(const SceneNode &node, Surface &surface)
{
    const QRectF &rect = node.rect;
    const double width = bounded(6, rect.width());
    const QRectF flag = tapeFlag(node);
    surface.fill(QRectF(rect.center().x() - width / 2, rect.top(), width, rect.height()), node.fill);
    surface.fill(QRectF(rect.center().x() - width / 2, rect.bottom() - 3, width, bounded(3, rect.height())),
                 node.border);
    if (node.text.isEmpty() && rect.width() < 40)
        return;
    surface.rounded(flag, 5, {node.fill, node.border, 1});
    drawName(node, partsOf(node), node.fill, surface);
}

} // namespace

NameArea nameArea(const SceneNode &node)
{
    const Parts parts = partsOf(node);
    return {parts.name, parts.role};
}

QPainterPath shapeOf(const SceneNode &node)
{
    QPainterPath path;
    switch (node.outline) {
    case Outline::Round:
        path.addRoundedRect(node.rect, node.rect.height() / 2, node.rect.height() / 2);
        return path;
    case Outline::Cylinder:
        return cylinderBody(node.rect, endDepth(node));
    case Outline::Pipe:
        return pipeBody(node.rect, endDepth(node));
    case Outline::Line: {
        path.addRect(tapeFlag(node));
        path.addRect(QRectF(node.rect.center().x() - 6, node.rect.top(), 12, node.rect.height()));
        path.setFillRule(Qt::WindingFill);
        return path;
    }
    default:
        path.addRect(node.rect);
        return path;
    }
}

void drawNode(const SceneNode &node, const Theme &theme, Surface &surface)
{
    switch (node.outline) {
    case Outline::Sticky: return drawSticky(node, theme, surface);
    case Outline::Box: return drawBox(node, boxRadius, theme, surface);
    case Outline::Round: return drawBox(node, node.rect.height() / 2, theme, surface);
    case Outline::Container: return drawContainer(node, theme, surface);
    case Outline::Cylinder: return drawCylinder(node, theme, surface);
    case Outline::Pipe: return drawPipe(node, theme, surface);
    case Outline::Person: return drawPerson(node, theme, surface);
    case Outline::Lane: return drawLane(node, theme, surface);
    case Outline::Line: return drawTape(node, surface);
    case Outline::Plain: return drawName(node, partsOf(node), node.fill, surface);
    }
}

} // namespace keelson
