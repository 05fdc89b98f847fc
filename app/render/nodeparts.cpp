// SPDX-License-Identifier: MIT
#include "app/render/nodeparts.h"

#include "app/render/badges.h"

#include <algorithm>
#include <cmath>

namespace keelson {

namespace {

constexpr double boxPadding = 10;
constexpr double notePadding = 8;
constexpr double headerHeight = 16;
constexpr double vitalsHeight = 20;
constexpr double titleBarHeight = 34;
constexpr double lowestStacked = 50;   // boxes lower than this put everything in one row
constexpr double narrowestFlag = 60;
constexpr double farVitalsHeight = 22;
constexpr double lowestSplit = 46;     // boxes lower than this have no room for a second line from afar
constexpr double widestName = 0.62;    // of a low and wide box; the rest is for its figures
constexpr double narrowestSplit = 220;

double bounded(double value, double most)
{
    return std::max(0., std::min(value, most));
}

bool isNear(QPointF point)
{
    constexpr double farthest = 1e8; // What is not a number is not within it either.
    return std::abs(point.x()) <= farthest && std::abs(point.y()) <= farthest;
}

bool hasHeader(const SceneNode &node)
{
    return !node.glyph.isEmpty() || !node.caption.isEmpty() || badgeCount(node) > 0;
}

double badgesWidth(const SceneNode &node)
{
    return badgeCount(node) * (badgeSize + 3);
}

/// Header on top, vitals at the bottom, the name in what is left.
NodeParts stacked(const SceneNode &node, QRectF body, double padding, TextRole role)
{
    NodeParts parts;
    parts.role = role;
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

/// A low box has one row: glyph, name, badges.
NodeParts inOneRow(const SceneNode &node, QRectF body, double padding)
{
    NodeParts parts;
    parts.role = TextRole::Name;
    QRectF row = body.adjusted(padding, 2, -padding, -2);
    parts.header = QRectF(row.left(), row.center().y() - headerHeight / 2, row.width(), headerHeight);
    row.setLeft(row.left() + (node.glyph.isEmpty() ? 0 : glyphSize + 7));
    row.setRight(row.right() - badgesWidth(node));
    parts.name = row;
    return parts;
}

/// Figures of a low and wide thing stand beside its name.
void splitRow(NodeParts &parts)
{
    const double width = parts.name.width();
    if (width < narrowestSplit)
        return;
    parts.vitals = parts.name.adjusted(width * widestName, 0, 0, 0);
    parts.name.setRight(parts.vitals.left() - 4);
}

NodeParts rowOrStack(const SceneNode &node, QRectF body, double padding)
{
    if (node.rect.height() >= lowestStacked)
        return stacked(node, body, padding, TextRole::Name);
    NodeParts parts = inOneRow(node, body, padding);
    if (!node.vitals.isEmpty())
        splitRow(parts);
    return parts;
}

NodeParts containerParts(const SceneNode &node)
{
    NodeParts parts;
    parts.role = TextRole::Title;
    const double height = bounded(titleBarHeight, node.rect.height());
    const QRectF bar(node.rect.left() + 14, node.rect.top(), std::max(0., node.rect.width() - 28), height);
    parts.header = QRectF(bar.left(), bar.center().y() - headerHeight / 2, bar.width(), headerHeight);
    parts.name = bar.adjusted(node.glyph.isEmpty() ? 0 : glyphSize + 8, 0, -badgesWidth(node) - 4, 0);
    return parts;
}

NodeParts personParts(const SceneNode &node)
{
    NodeParts parts = stacked(node, personBody(node), 7, TextRole::NameCentred);
    parts.header = {};
    parts.name = personBody(node).adjusted(7, 6, -7, -5);
    if (!parts.vitals.isEmpty())
        parts.name.setBottom(parts.vitals.top());
    return parts;
}

NodeParts tapeParts(const SceneNode &node)
{
    NodeParts parts;
    const QRectF flag = tapeFlag(node);
    parts.turned = flag.isEmpty();
    parts.role = parts.turned ? TextRole::Title : TextRole::NameCentred;
    parts.name = parts.turned ? node.rect.adjusted(0, 12, 0, -12) : flag.adjusted(6, 2, -6, -2);
    return parts;
}

NodeParts laneParts(const SceneNode &node)
{
    NodeParts parts;
    parts.role = TextRole::Title;
    parts.name = QRectF(node.rect.left() + 18, node.rect.top() + 8, std::max(0., node.rect.width() - 36),
                        bounded(22, node.rect.height() - 8));
    return parts;
}

NodeParts farParts(QRectF body, TextRole role)
{
    NodeParts parts;
    parts.role = role;
    parts.name = body;
    return parts;
}

/// The same with room for what is told at a glance, below the name or beside it.
NodeParts litFarParts(const SceneNode &node, QRectF body, TextRole role)
{
    NodeParts parts = farParts(body, role);
    if (node.glance.isEmpty())
        return parts;
    if (body.height() < lowestSplit) {
        splitRow(parts);
        return parts;
    }
    parts.vitals = QRectF(body.left(), body.bottom() - farVitalsHeight, body.width(), farVitalsHeight);
    parts.name.setBottom(parts.vitals.top());
    return parts;
}

NodeParts partsFromAfar(const SceneNode &node)
{
    const QRectF &rect = node.rect;
    const double depth = endDepth(node);
    switch (node.outline) {
    case Outline::Sticky:
        return litFarParts(node, rect.adjusted(5, 3, -5, -5), TextRole::FarNote);
    case Outline::Box:
        return litFarParts(node, rect.adjusted(7, 4, -7, -4), TextRole::FarName);
    case Outline::Round:
        return litFarParts(node, rect.adjusted(rect.height() * 0.22, 3, -rect.height() * 0.22, -3), TextRole::FarName);
    case Outline::Cylinder:
        return litFarParts(node, rect.adjusted(6, 2 * depth, -6, -depth), TextRole::FarName);
    case Outline::Pipe:
        return litFarParts(node, rect.adjusted(depth + 4, 3, -2 * depth - 4, -3), TextRole::FarName);
    case Outline::Person:
        return litFarParts(node, personBody(node).adjusted(3, 4, -3, -3), TextRole::FarName);
    case Outline::Container:
    case Outline::Frame:
    case Outline::Lane:
        return farParts({rect.left() + 14, rect.top() + 3, std::max(0., rect.width() - 60),
                         bounded(titleBarHeight, rect.height())}, TextRole::FarTitle);
    case Outline::Line: {
        NodeParts parts = tapeParts(node);
        parts.role = parts.turned ? TextRole::FarTitle : TextRole::FarName;
        return parts;
    }
    case Outline::Plain:
        return farParts(rect.adjusted(4, 4, -4, -4), TextRole::Heading);
    }
    return {};
}

} // namespace

NodeParts partsOf(const SceneNode &node, bool far)
{
    if (far)
        return partsFromAfar(node);
    const QRectF &rect = node.rect;
    const double depth = endDepth(node);
    switch (node.outline) {
    case Outline::Sticky:
        return stacked(node, rect, notePadding, TextRole::Note);
    case Outline::Box:
        return rowOrStack(node, rect, boxPadding);
    case Outline::Round:
        return rect.height() < 70 && node.vitals.isEmpty()
                ? inOneRow(node, rect.adjusted(rect.height() * 0.12, 0, -rect.height() * 0.12, 0), boxPadding)
                : stacked(node, rect.adjusted(rect.height() * 0.2, 0, -rect.height() * 0.2, 0), notePadding,
                          TextRole::NameCentred);
    case Outline::Container:
    case Outline::Frame:
        return containerParts(node);
    case Outline::Cylinder:
        return stacked(node, rect.adjusted(0, 2 * depth - 4, 0, -2), notePadding, TextRole::NameCentred);
    case Outline::Pipe:
        return rowOrStack(node, rect.adjusted(depth, 0, -2 * depth, 0), notePadding);
    case Outline::Person:
        return personParts(node);
    case Outline::Lane:
        return laneParts(node);
    case Outline::Line:
        return tapeParts(node);
    case Outline::Plain: {
        NodeParts parts;
        parts.role = TextRole::Heading;
        parts.name = rect.adjusted(4, 4, -4, -4);
        return parts;
    }
    }
    return {};
}

bool isPaintable(const QRectF &rect)
{
    return isNear(rect.topLeft()) && isNear(rect.bottomRight());
}

bool isPaintable(const QPolygonF &path)
{
    // The bounding rectangle would not tell: a point that is not a number can get lost in it.
    return path.size() > 1 && std::all_of(path.begin(), path.end(), isNear);
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
    return rect.width() < narrowestFlag ? QRectF()
                                        : QRectF(rect.left(), rect.top(), rect.width(), bounded(30, rect.height()));
}

QRectF tapeBand(const SceneNode &node)
{
    const QRectF &rect = node.rect;
    const double width = rect.width() < narrowestFlag ? rect.width() : 6;
    return QRectF(rect.center().x() - width / 2, rect.top(), width, rect.height());
}

QPainterPath cylinderBody(const SceneNode &node)
{
    const QRectF &rect = node.rect;
    const double depth = endDepth(node);
    QPainterPath path;
    path.moveTo(rect.left(), rect.top() + depth);
    path.arcTo(QRectF(rect.left(), rect.top(), rect.width(), 2 * depth), 180, -180);
    path.lineTo(rect.right(), rect.bottom() - depth);
    path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * depth, rect.width(), 2 * depth), 0, -180);
    path.closeSubpath();
    return path;
}

QPainterPath pipeBody(const SceneNode &node)
{
    const QRectF &rect = node.rect;
    const double depth = endDepth(node);
    QPainterPath path;
    path.moveTo(rect.left() + depth, rect.bottom());
    path.arcTo(QRectF(rect.left(), rect.top(), 2 * depth, rect.height()), 270, -180);
    path.lineTo(rect.right() - depth, rect.top());
    path.arcTo(QRectF(rect.right() - 2 * depth, rect.top(), 2 * depth, rect.height()), 90, -180);
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(const SceneNode &node)
{
    QPainterPath path;
    switch (node.outline) {
    case Outline::Round:
        path.addRoundedRect(node.rect, node.rect.height() / 2, node.rect.height() / 2);
        return path;
    case Outline::Cylinder:
        return cylinderBody(node);
    case Outline::Pipe:
        return pipeBody(node);
    case Outline::Line:
        path.setFillRule(Qt::WindingFill);
        path.addRect(tapeFlag(node));
        path.addRect(tapeBand(node).adjusted(-4, 0, 4, 0));
        return path;
    default:
        path.addRect(node.rect);
        return path;
    }
}

} // namespace keelson
