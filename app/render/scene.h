// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/vitals.h"
#include "core/model/id.h"
#include "core/model/vocabulary.h"

#include <QColor>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>

namespace keelson {

/// One thing to draw, in scene units (px at 100 %). Names no kind: all a painter needs is here.
struct SceneNode
{
    Id id;          ///< What a gesture moves: the placement, or the element where it has none yet.
    Id element;     ///< What selection and inspector speak of.
    Id container;   ///< Node it moves with; null at top level.
    QRectF rect;
    int layer = 0;  ///< Painted in ascending layers: lanes, containers, boxes.
    Outline outline = Outline::Box;
    QColor fill;    ///< Opaque.
    QColor border;  ///< Opaque.
    QColor ink;
    QString text;
    QString caption;      ///< Small line: pattern of a service, kind of a note.
    QString glyph;        ///< Icon name, drawn small at the top left; empty = none.
    Liveness liveness = Liveness::Unknown;
    Health health = Health::Unknown;
    QStringList vitals;   ///< Short translated lines such as "12/s" and "age 3 s"; empty = not lit.
    QString glance;       ///< The one that says most, shown from afar: "12/s", "age 4 min", "idle".
    QString tip;          ///< Translated; the long form.
    QString badge;        ///< Short text in the upper right corner, such as a count of votes; empty = none.
    QString doubt;        ///< Translated: what is unusual about it, shown as a quiet mark; empty = nothing.
    double tilt = 0;      ///< Degrees clockwise that a sticky is stuck on askew.
    QColor halo;          ///< Opaque ring around it: what is said of it by who looks at the whole; invalid = none.
    bool faded = false;   ///< Not what is looked at just now.
    bool locked = false;  ///< Somebody said that it stays as it is.
    bool movable = true;
    bool resizable = false;

    friend bool operator==(const SceneNode &, const SceneNode &) = default;
};

enum class Arrow { None, Filled, Open };
enum class Stroke { Solid, Dashed };

struct SceneEdge
{
    Id id;              ///< The relation, or derived from what it sums up.
    Id from;            ///< SceneNode::id of the ends: the path follows them while they are dragged.
    Id to;
    QPolygonF path;     ///< At least two points.
    QColor colour;      ///< Opaque.
    Stroke stroke = Stroke::Solid;
    Arrow arrow = Arrow::Filled;
    QString label;
    double labelAt = 0.5;    ///< Part of the path's length at which the label's middle stands.
    double labelRoom = 220;  ///< Widest it may be, what is longer is elided; 0 = there is no room for it.
    QList<QPointF> bends;    ///< Those of the path that a person put there.
    QList<Id> elements; ///< What selecting it selects: the relation, the events it carries.
    QList<Id> carries;  ///< The relations it stands for: what it is lit by.
    Liveness liveness = Liveness::Unknown;
    Health health = Health::Unknown;
    QStringList vitals; ///< As a node's.
    QString glance;
    double flow = 0;    ///< Records per second; > 0 is drawn as moving.
    QColor halo;        ///< Opaque, beside the line on both sides; invalid = none.
    bool faded = false; ///< Not what is looked at just now.

    friend bool operator==(const SceneEdge &, const SceneEdge &) = default;
};

/// What a lens shows of a model: a value, consumed by the canvas and by the picture exports alike.
struct Scene
{
    QList<SceneNode> nodes;
    QList<SceneEdge> edges;
    QColor background;

    friend bool operator==(const Scene &, const Scene &) = default;
};

} // namespace keelson
