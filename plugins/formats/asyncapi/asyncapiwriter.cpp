// SPDX-License-Identifier: MIT
#include "plugins/formats/asyncapi/asyncapiwriter.h"

#include "core/contract/contract.h"
#include "core/model/architecture.h"
#include "core/scaffold/names.h"

#include <QJsonArray>
#include <QJsonObject>

namespace keelson::asyncapi {

namespace {

using namespace Qt::StringLiterals;
using scaffold::Node;

Node nodeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool();
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number == double(qint64(number)) ? Node(qint64(number)) : Node(number);
    }
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array: {
        Node items = Node::array();
        for (const QJsonValue item : value.toArray())
            items.append(nodeOf(item));
        return items;
    }
    case QJsonValue::Object: {
        Node members = Node::object();
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            members.set(it.key(), nodeOf(*it));
        return members;
    }
    default: return {};
    }
}

Node referenceTo(const QString &path)
{
    return Node::object({{u"$ref"_s, Node(path)}});
}

/// Marks a field of the schema at the end of a path of objects.
QJsonObject withMark(QJsonObject schema, const QStringList &path)
{
    QJsonObject properties = schema.value("properties"_L1).toObject();
    QJsonObject inner = properties.value(path.first()).toObject();
    if (path.size() == 1)
        inner.insert("x-keelson-sensitive"_L1, true);
    else
        inner = withMark(inner, path.mid(1));
    properties.insert(path.first(), inner);
    schema.insert("properties"_L1, properties);
    return schema;
}

class Writing
{
public:
    Writing(const Model &model, Id subject) : m_model(model), m_subject(subject) { }

    Node take()
    {
        for (const Element *event : m_model.ofKind(kinds::domainEvent))
            addEvent(*event);
        Node document = Node::object({{u"asyncapi"_s, Node(u"3.0.0"_s)}, {u"info"_s, info()},
                                      {u"defaultContentType"_s, Node(u"application/json"_s)}});
        document.set(u"channels"_s, m_channels);
        document.set(u"operations"_s, m_operations);
        document.set(u"components"_s, Node::object({{u"messages"_s, m_messages}}));
        return document;
    }

private:
    Node info() const
    {
        const QList<const Element *> systems = m_model.ofKind(kinds::system);
        const Element *subject = m_model.element(m_subject);
        const Element *named = subject ? subject : systems.isEmpty() ? nullptr : systems.first();
        Node info = Node::object({{u"title"_s, Node(named ? named->name : u"Architecture"_s)}, {u"version"_s, Node(u"1.0.0"_s)}});
        if (named && !named->text(properties::description).isEmpty())
            info.set(u"description"_s, Node(named->text(properties::description)));
        return info;
    }

    bool isOf(const Element &service) const
    {
        for (const Element *at = &service; at; at = m_model.element(at->parent)) {
            if (m_subject.isNull() || at->id == m_subject)
                return true;
        }
        return false;
    }

    void addEvent(const Element &event)
    {
        const QString key = m_keys.take(event.name);
        bool isUsed = false;
        for (const Element *publisher : architecture::publishersOf(m_model, event.id))
            isUsed = addOperation(*publisher, event, key, true) || isUsed;
        for (const Element *consumer : architecture::consumersOf(m_model, event.id))
            isUsed = addOperation(*consumer, event, key, false) || isUsed;
        if (!isUsed && !m_subject.isNull())
            return;
        m_channels.set(key, Node::object({{u"address"_s, Node(contract::typeOf(event))},
                                          {u"messages"_s, Node::object({{key, referenceTo(u"#/components/messages/"_s + key)}})}}));
        m_messages.set(key, message(event));
    }

    bool addOperation(const Element &service, const Element &event, const QString &key, bool sends)
    {
        if (!service.is(kinds::service) || !isOf(service))
            return false;
        Node operation = Node::object({{u"action"_s, Node(sends ? u"send"_s : u"receive"_s)},
                                       {u"title"_s, Node(sends ? u"%1 sends %2"_s.arg(service.name, event.name)
                                                               : u"%1 receives %2"_s.arg(service.name, event.name))},
                                       {u"channel"_s, referenceTo(u"#/channels/"_s + key)}});
        operation.set(u"messages"_s, Node::array({referenceTo(u"#/channels/%1/messages/%1"_s.arg(key))}));
        operation.set(u"tags"_s, Node::array({Node::object({{u"name"_s, Node(service.name)}})}));
        operation.set(u"x-keelson-service"_s, serviceNode(service));
        m_operations.set(m_operationKeys.take(service.name + (sends ? u" sends "_s : u" receives "_s) + event.name), operation);
        return true;
    }

    Node serviceNode(const Element &service) const
    {
        Node node = Node::object({{u"name"_s, Node(service.name)}});
        if (const Element *subsystem = architecture::subsystemOf(m_model, service.id))
            node.set(u"subsystem"_s, Node(subsystem->name));
        for (const QLatin1StringView property : {properties::pattern, properties::variant}) {
            if (!service.text(property).isEmpty())
                node.set(QString(property), Node(service.text(property)));
        }
        return node;
    }

    Node message(const Element &event) const
    {
        Node message = Node::object({{u"name"_s, Node(contract::typeOf(event))}, {u"title"_s, Node(event.name)}});
        if (!event.text(properties::description).isEmpty())
            message.set(u"description"_s, Node(event.text(properties::description)));
        message.set(u"payload"_s, nodeOf(schema(event)));
        message.set(u"examples"_s, Node::array({Node::object({{u"payload"_s, nodeOf(contract::exampleOf(m_model, event))}})}));
        Node own = Node::object();
        for (const Property &property : event.kind->properties) {
            const QString value = event.text(property.id);
            if (!value.isEmpty() && property.id != "fields"_L1 && property.id != "sensitiveFields"_L1)
                own.set(QString(property.id), Node(value));
        }
        if (!own.isEmpty())
            message.set(u"x-keelson"_s, own);
        return message;
    }

    QJsonObject schema(const Element &event) const
    {
        QJsonObject schema = contract::schemaOf(m_model, event);
        schema.remove("$schema"_L1);
        schema.remove("title"_L1);
        const QString entity = scaffold::camel(scaffold::kebab(contract::entityOf(event)));
        for (const contract::Field &field : contract::fieldsOf(m_model, event)) {
            if (field.isSensitive)
                schema = withMark(schema, QStringList{entity} + field.name.split(u'.'));
        }
        return schema;
    }

    const Model &m_model;
    const Id m_subject;
    scaffold::NameScope m_keys{u"event"_s};
    scaffold::NameScope m_operationKeys{u"operation"_s};
    Node m_channels = Node::object();
    Node m_operations = Node::object();
    Node m_messages = Node::object();
};

} // namespace

Node documentOf(const Model &model, Id subject)
{
    return Writing(model, subject).take();
}

} // namespace keelson::asyncapi
