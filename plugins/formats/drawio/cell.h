// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <utility>

namespace keelson::drawio {

/// A style as draw.io writes it: "shape=note;html=1;text;fillColor=#feae57".
class Style
{
public:
    Style() = default;
    explicit Style(QStringView text);

    /// A word without a value, such as "swimlane".
    bool names(QStringView word) const { return m_names.contains(word); }
    bool has(const QString &key) const { return m_values.contains(key); }
    QString value(const QString &key) const { return m_values.value(key); }
    bool isOn(const QString &key) const { return m_values.value(key) == u"1"; }
    double number(const QString &key) const { return m_values.value(key).toDouble(); }
    QString shape() const;

private:
    QStringList m_names;
    QHash<QString, QString> m_values;
};

/// "#rrggbb" for what a style may say for a colour; empty for none and what cannot be read.
QString colourOf(const QString &text);

/// A cell of draw.io's graph, as the file has it.
struct Cell
{
    QString id;
    QString parent;
    QString source;
    QString target;
    QString value;
    Style style;
    bool isVertex = false;
    bool isEdge = false;
    bool isVisible = true;
    bool hasGeometry = false;
    bool isRelative = false;      ///< Position in parts of the parent's size, or along an edge.
    QRectF rect;                  ///< In the parent's coordinates, as written.
    QPointF offset;
    std::optional<QPointF> start; ///< Of an edge that is tied to nothing.
    std::optional<QPointF> end;
    QList<std::pair<QString, QString>> data; ///< What a person entered for the shape, and what we wrote ourselves.

    QString datum(QStringView key) const;
};

/// A page of the file.
struct Diagram
{
    QString name;
    QList<Cell> cells;
    QString problem;  ///< Translated; why it cannot be read. Empty when all is well.
};

} // namespace keelson::drawio
