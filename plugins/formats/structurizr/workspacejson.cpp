// SPDX-License-Identifier: MIT
#include "plugins/formats/structurizr/workspacejson.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keelson::structurizr {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::structurizr::WorkspaceJson)
};

constexpr qsizetype mostParts = 20'000;

QStringList tagsOf(const QJsonObject &object)
{
    static const QStringList given{u"Element"_s, u"Relationship"_s, u"Person"_s, u"Software System"_s, u"Container"_s, u"Component"_s};
    QStringList tags;
    for (const QString &tag : object.value("tags"_L1).toString().split(u',', Qt::SkipEmptyParts)) {
        if (!given.contains(tag.trimmed()))
            tags.append(tag.trimmed());
    }
    return tags;
}

QMap<QString, QString> propertiesOf(const QJsonObject &object)
{
    QMap<QString, QString> properties;
    const QJsonObject said = object.value("properties"_L1).toObject();
    for (auto it = said.begin(); it != said.end(); ++it)
        properties.insert(it.key(), it->toString());
    return properties;
}

class Reading
{
public:
    Described take(const QJsonObject &workspace)
    {
        m_read.name = workspace.value("name"_L1).toString();
        m_read.description = workspace.value("description"_L1).toString();
        const QJsonObject model = workspace.value("model"_L1).toObject();
        readAll(model.value("people"_L1), Sort::Person, -1);
        readAll(model.value("softwareSystems"_L1), Sort::System, -1);
        for (const QLatin1StringView other : {"deploymentNodes"_L1, "customElements"_L1}) {
            if (const qsizetype count = model.value(other).toArray().size())
                m_read.leftOut[QString(other)] += int(count);
        }
        for (const QJsonObject &relationship : std::as_const(m_relationships))
            readConnection(relationship);
        readViews(workspace.value("views"_L1).toObject());
        return m_read;
    }

private:
    void readAll(const QJsonValue &list, Sort sort, int parent)
    {
        for (const QJsonValue each : list.toArray()) {
            if (m_read.parts.size() >= mostParts)
                return;
            const QJsonObject object = each.toObject();
            Part part{sort, parent, object.value("name"_L1).toString(), object.value("description"_L1).toString(),
                      object.value("technology"_L1).toString(), tagsOf(object), object.value("group"_L1).toString(), propertiesOf(object)};
            if (object.value("location"_L1).toString() == "External"_L1)
                part.tags.append(u"External"_s);
            const int index = int(m_read.parts.size());
            m_ids.insert(object.value("id"_L1).toString(), index);
            m_read.parts.append(part);
            for (const QJsonValue relationship : object.value("relationships"_L1).toArray())
                m_relationships.append(relationship.toObject());
            readAll(object.value("containers"_L1), Sort::Container, index);
            readAll(object.value("components"_L1), Sort::Component, index);
        }
    }

    /// Implied ones repeat what their parts say.
    void readConnection(const QJsonObject &relationship)
    {
        const int from = m_ids.value(relationship.value("sourceId"_L1).toString(), -1);
        const int to = m_ids.value(relationship.value("destinationId"_L1).toString(), -1);
        if (relationship.contains("linkedRelationshipId"_L1) || from < 0 || to < 0)
            return;
        m_read.connections.append({from, to, relationship.value("description"_L1).toString(), relationship.value("technology"_L1).toString(),
                                   tagsOf(relationship), propertiesOf(relationship)});
    }

    void readViews(const QJsonObject &views)
    {
        for (auto it = views.begin(); it != views.end(); ++it) {
            if (!it->isArray())
                continue;
            const bool isKnown = it.key() == "systemLandscapeViews"_L1 || it.key() == "systemContextViews"_L1
                || it.key() == "containerViews"_L1 || it.key() == "componentViews"_L1;
            if (!isKnown && !it->toArray().isEmpty())
                m_read.leftOut[it.key()] += int(it->toArray().size());
            for (const QJsonValue view : isKnown ? it->toArray() : QJsonArray())
                readView(view.toObject());
        }
    }

    void readView(const QJsonObject &view)
    {
        Drawing drawing;
        const QString id = view.value(view.contains("containerId"_L1) ? "containerId"_L1 : "softwareSystemId"_L1).toString();
        drawing.subject = m_ids.value(id, -1);
        drawing.name = view.value("title"_L1).toString();
        if (drawing.name.isEmpty())
            drawing.name = view.value("key"_L1).toString();
        for (const QJsonValue each : view.value("elements"_L1).toArray()) {
            const QJsonObject element = each.toObject();
            const int part = m_ids.value(element.value("id"_L1).toString(), -1);
            if (part >= 0 && element.contains("x"_L1) && !view.contains("automaticLayout"_L1))
                drawing.positions.insert(part, {element.value("x"_L1).toDouble(), element.value("y"_L1).toDouble()});
        }
        m_read.drawings.append(drawing);
    }

    Described m_read;
    QHash<QString, int> m_ids;
    QList<QJsonObject> m_relationships;
};

QString idOf(int part)
{
    return QString::number(part + 1);
}

class Writing
{
public:
    explicit Writing(const Described &workspace) : m_workspace(workspace) { }

    QByteArray take() const
    {
        QJsonObject model{{"people"_L1, all(Sort::Person, -1)}, {"softwareSystems"_L1, all(Sort::System, -1)}};
        QJsonObject root{{"name"_L1, m_workspace.name}, {"model"_L1, model}, {"views"_L1, views()}};
        if (!m_workspace.description.isEmpty())
            root.insert("description"_L1, m_workspace.description);
        return QJsonDocument(root).toJson();
    }

private:
    QJsonArray all(Sort sort, int parent) const
    {
        QJsonArray list;
        for (int i = 0; i < m_workspace.parts.size(); ++i) {
            if (m_workspace.parts.at(i).sort == sort && m_workspace.parts.at(i).parent == parent)
                list.append(element(i));
        }
        return list;
    }

    static void describe(QJsonObject &object, const QString &description, const QString &technology, const QStringList &tags,
                         const QMap<QString, QString> &properties)
    {
        if (!description.isEmpty())
            object.insert("description"_L1, description);
        if (!technology.isEmpty())
            object.insert("technology"_L1, technology);
        object.insert("tags"_L1, tags.join(u','));
        QJsonObject all;
        for (auto it = properties.begin(); it != properties.end(); ++it)
            all.insert(it.key(), *it);
        if (!all.isEmpty())
            object.insert("properties"_L1, all);
    }

    QJsonObject element(int index) const
    {
        static const QHash<Sort, QString> sortTags{{Sort::Person, u"Person"_s}, {Sort::System, u"Software System"_s},
                                                   {Sort::Container, u"Container"_s}, {Sort::Component, u"Component"_s}};
        const Part &part = m_workspace.parts.at(index);
        QJsonObject object{{"id"_L1, idOf(index)}, {"name"_L1, part.name}};
        describe(object, part.description, part.technology, QStringList{u"Element"_s, sortTags.value(part.sort)} + part.tags, part.properties);
        if (part.sort == Sort::System)
            object.insert("containers"_L1, all(Sort::Container, index));
        if (part.sort == Sort::Container)
            object.insert("components"_L1, all(Sort::Component, index));
        QJsonArray relationships;
        for (int i = 0; i < m_workspace.connections.size(); ++i) {
            if (m_workspace.connections.at(i).from == index)
                relationships.append(relationship(i));
        }
        object.insert("relationships"_L1, relationships);
        return object;
    }

    QString relationshipId(int index) const { return idOf(int(m_workspace.parts.size()) + index); }

    QJsonObject relationship(int index) const
    {
        const Connection &connection = m_workspace.connections.at(index);
        QJsonObject object{{"id"_L1, relationshipId(index)}, {"sourceId"_L1, idOf(connection.from)}, {"destinationId"_L1, idOf(connection.to)}};
        describe(object, connection.description, connection.technology, QStringList{u"Relationship"_s} + connection.tags, connection.properties);
        return object;
    }

    QJsonObject views() const
    {
        QJsonArray landscapes;
        QJsonArray containers;
        for (int i = 0; i < m_workspace.drawings.size(); ++i) {
            const Drawing &drawing = m_workspace.drawings.at(i);
            QJsonObject view{{"key"_L1, u"view%1"_s.arg(i + 1)}, {"title"_L1, drawing.name}, {"order"_L1, i + 1}};
            if (drawing.positions.isEmpty())
                view.insert("automaticLayout"_L1, QJsonObject{{"applied"_L1, false}, {"rankDirection"_L1, "LeftRight"_L1}, {"rankSeparation"_L1, 300}, {"nodeSeparation"_L1, 300}});
            view.insert("elements"_L1, elementsOf(drawing));
            view.insert("relationships"_L1, relationshipsOf(drawing));
            if (drawing.subject < 0)
                landscapes.append(view);
            else
                containers.append(withSubject(view, drawing.subject));
        }
        return {{"systemLandscapeViews"_L1, landscapes}, {"containerViews"_L1, containers}};
    }

    QJsonObject withSubject(QJsonObject view, int subject) const
    {
        view.insert("softwareSystemId"_L1, idOf(subject));
        view.insert("externalSoftwareSystemBoundariesVisible"_L1, true);
        return view;
    }

    bool isIn(const Drawing &drawing, int part) const
    {
        if (!drawing.positions.isEmpty() && drawing.positions.contains(part))
            return true;
        const Part &one = m_workspace.parts.at(part);
        return drawing.subject < 0 ? one.parent < 0 : one.parent == drawing.subject || one.sort == Sort::Person || isNeighbour(drawing.subject, part);
    }

    /// A system beside the one that is drawn.
    bool isNeighbour(int subject, int part) const
    {
        if (m_workspace.parts.at(part).sort != Sort::System || part == subject)
            return false;
        return std::any_of(m_workspace.connections.begin(), m_workspace.connections.end(), [&](const Connection &connection) {
            const int fromParent = m_workspace.parts.at(connection.from).parent;
            const int toParent = m_workspace.parts.at(connection.to).parent;
            return (connection.from == part && toParent == subject) || (connection.to == part && fromParent == subject);
        });
    }

    QJsonArray elementsOf(const Drawing &drawing) const
    {
        QJsonArray elements;
        for (int i = 0; i < m_workspace.parts.size(); ++i) {
            if (!isIn(drawing, i))
                continue;
            QJsonObject element{{"id"_L1, idOf(i)}};
            if (const auto at = drawing.positions.constFind(i); at != drawing.positions.cend()) {
                element.insert("x"_L1, int(at->x()));
                element.insert("y"_L1, int(at->y()));
            }
            elements.append(element);
        }
        return elements;
    }

    QJsonArray relationshipsOf(const Drawing &drawing) const
    {
        QJsonArray relationships;
        for (int i = 0; i < m_workspace.connections.size(); ++i) {
            const Connection &connection = m_workspace.connections.at(i);
            if (isIn(drawing, connection.from) && isIn(drawing, connection.to))
                relationships.append(QJsonObject{{"id"_L1, relationshipId(i)}});
        }
        return relationships;
    }

    const Described &m_workspace;
};

} // namespace

Result<Described> describedByJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{Error::Kind::BadInput, Tr::tr("The JSON is broken: %1.").arg(error.errorString()),
                     Tr::tr("line %1").arg(text.first(error.offset).count('\n') + 1), {}};
    if (!document.object().value("model"_L1).isObject())
        return Error{Error::Kind::BadInput, Tr::tr("This is no Structurizr workspace."), {}, {}};
    return Reading().take(document.object());
}

QByteArray jsonOf(const Described &workspace)
{
    return Writing(workspace).take();
}

} // namespace keelson::structurizr
