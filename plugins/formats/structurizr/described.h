// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMap>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>

namespace keelson::structurizr {

enum class Sort { Person, System, Container, Component };

/// An element of a workspace, read from whatever form.
struct Part
{
    Sort sort = Sort::Person;
    int parent = -1;          ///< Index of the part it is in; -1 = none.
    QString name;
    QString description;
    QString technology;
    QStringList tags;
    QString group;            ///< Name of the group it was written in; empty = none.
    QMap<QString, QString> properties;
};

struct Connection
{
    int from = 0;
    int to = 0;
    QString description;
    QString technology;
    QStringList tags;
    QMap<QString, QString> properties;
};

struct Drawing
{
    QString name;
    int subject = -1;               ///< The part it is about; -1 = everything.
    QMap<int, QPointF> positions;   ///< By part; top left.
};

/// A workspace as the DSL and the JSON tell it.
struct Described
{
    QString name;
    QString description;
    QList<Part> parts;
    QList<Connection> connections;
    QList<Drawing> drawings;
    QMap<QString, int> leftOut;     ///< How often what was met that has no place here: "deploymentNode".
    QStringList remarks;            ///< Translated; what could not be followed, with its place.
};

} // namespace keelson::structurizr
