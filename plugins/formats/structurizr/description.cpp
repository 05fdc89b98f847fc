// SPDX-License-Identifier: MIT
#include "plugins/formats/structurizr/description.h"

#include "plugins/formats/c4/workspace.h"

namespace keelson::structurizr {

namespace {

using namespace Qt::StringLiterals;

Sort sortOf(c4::Level level)
{
    switch (level) {
    case c4::Level::Person: return Sort::Person;
    case c4::Level::System: return Sort::System;
    case c4::Level::Container: return Sort::Container;
    case c4::Level::Component: return Sort::Component;
    }
    return Sort::System;
}

QString written(const Value &value)
{
    if (const bool *flag = std::get_if<bool>(&value))
        return *flag ? u"true"_s : u"false"_s;
    if (const double *number = std::get_if<double>(&value))
        return QString::number(*number, 'g', 17);
    return text(value);
}

/// What was said of an element, besides what C4 says itself.
QMap<QString, QString> ownProperties(const Element &element)
{
    QMap<QString, QString> own{{u"keelson.kind"_s, QString(element.kind->id)}};
    for (const Property &property : element.kind->properties) {
        const QString value = written(element.properties.value(QString(property.id)));
        if (!value.isEmpty())
            own.insert(u"keelson."_s + property.id, value);
    }
    return own;
}

QString shapeTag(c4::Shape shape)
{
    switch (shape) {
    case c4::Shape::Database: return u"Database"_s;
    case c4::Shape::Queue: return u"Event Hub"_s;
    case c4::Shape::Browser: return u"Web Browser"_s;
    case c4::Shape::Plain: break;
    }
    return {};
}

Part partOf(const Model &model, const c4::Thing &thing)
{
    const Element &element = *model.element(thing.element);
    QStringList tags = thing.tags;
    if (const QString shape = shapeTag(thing.shape); !shape.isEmpty())
        tags.append(shape);
    if (thing.isExternal)
        tags.append(u"External"_s);
    const bool hasTechnology = thing.level == c4::Level::Container || thing.level == c4::Level::Component;
    return {sortOf(thing.level), thing.parent, thing.name, element.text(properties::description), hasTechnology ? thing.technology : QString(),
            tags, {}, ownProperties(element)};
}

Connection connectionOf(const c4::Link &link)
{
    Connection connection{link.from, link.to, link.text, {}, {}, {}};
    if (!link.events.isEmpty()) {
        connection.description = link.events.join(u", "_s);
        connection.tags = {u"Event"_s};
        connection.properties.insert(u"keelson.events"_s, link.events.join(u'\n'));
    }
    return connection;
}

void addDrawings(const Model &model, const c4::Workspace &workspace, Described &described)
{
    QHash<Id, int> parts;
    for (int i = 0; i < workspace.things.size(); ++i)
        parts.insert(workspace.things.at(i).element, i);
    for (const View *view : model.viewsOfKind(records::contextView)) {
        Drawing drawing{view->name, parts.value(view->subject, -1), {}};
        if (!view->subject.isNull() && drawing.subject < 0)
            continue;
        for (const Placement *placement : model.placementsIn(view->id)) {
            if (parts.contains(placement->element))
                drawing.positions.insert(parts.value(placement->element), placement->position);
        }
        described.drawings.append(drawing);
    }
    if (described.drawings.isEmpty())
        described.drawings.append({described.name, -1, {}});
}

} // namespace

Described describedBy(const Model &model, Id view)
{
    const c4::Workspace workspace = c4::workspaceOf(model, {view, true});
    Described described;
    described.name = workspace.name;
    described.description = workspace.description;
    for (const c4::Thing &thing : workspace.things)
        described.parts.append(partOf(model, thing));
    for (const c4::Link &link : workspace.links)
        described.connections.append(connectionOf(link));
    addDrawings(model, workspace, described);
    return described;
}

} // namespace keelson::structurizr
