// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace keelson::c4 {

/// The four levels of the C4 model. A subsystem is a software system, a service a container, what it is made of components.
enum class Level { Person, System, Container, Component };
enum class Shape { Plain, Database, Queue, Browser };

/// A person, system, container or component.
struct Thing
{
    Id element;
    QString key;          ///< Identifier, unique in the workspace: letters and digits, a letter first.
    int parent = -1;      ///< Index of the thing that holds it; -1 = none.
    Level level = Level::System;
    Shape shape = Shape::Plain;
    bool isExternal = false;
    QString name;
    QString description;  ///< On one line.
    QString technology;   ///< "Backend for frontend (BFF), Task".
    QStringList tags;
};

/// What runs from one thing to another.
struct Link
{
    int from = 0;
    int to = 0;
    QString text;         ///< What is called, or the relation.
    QStringList events;   ///< Names of the events that run there; empty for a call.
};

/// A model in the terms of C4, which most diagram languages share. Things stand behind what holds them; otherwise in the
/// order of level, name and id, so that equal models give equal text.
struct Workspace
{
    QString name;
    QString description;
    QList<Thing> things;
    QList<Link> links;

    QList<int> in(int parent) const;  ///< Indices of what a thing holds; of what nothing holds for -1.
};

struct Scope
{
    Id view;                 ///< A map with a subject shows that and its neighbours; null = everything.
    bool hasComponents = false;  ///< Otherwise services stand for what they are made of.
};

/// Pure; any thread.
Workspace workspaceOf(const Model &model, const Scope &scope);

/// Text on one line.
QString onOneLine(const QString &text);

} // namespace keelson::c4
