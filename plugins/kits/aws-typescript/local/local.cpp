// SPDX-License-Identifier: MIT
#include "core/scaffold/names.h"
#include "plugins/kits/aws-typescript/local/story.h"
#include "plugins/kits/aws-typescript/output.h"

namespace keelson::awstypescript {

using namespace Qt::StringLiterals;

namespace {

/// keelson.local.json: all the local runner knows of the system.
class LocalFile
{
public:
    explicit LocalFile(const Design &design) : m_design(design) { }
    Node toNode() const;

private:
    QString bus(const Subsystem &subsystem) const { return names::bus(m_design.hub(subsystem), names::local); }
    QString stream(const Subsystem &subsystem) const { return names::stream(m_design.hub(subsystem), names::local); }
    QString rule(const Subsystem &subsystem, const QString &name) const
    {
        return m_design.hub(subsystem) + u'-' + names::local + u'-' + name;
    }
    QString route(const Service &service) const
    {
        return u'/' + m_design.subsystemOf(service).slug + u'/' + service.slug;
    }

    Node events() const;
    Node buses() const;
    Node streams() const;
    Node rules() const;
    Node egressRule(const Subsystem &subsystem, const Egress &egress) const;
    Node tables() const;
    Node functions() const;
    Node function(const Service &service, QLatin1StringView role) const;
    Node environment(const Service &service) const;
    Node load() const;
    Node command(const Step &step) const;
    Node outsideEvent(const Step &step) const;

    const Design &m_design;
};

Node texts(const QStringList &all)
{
    Node list = Node::array();
    for (const QString &one : all)
        list.append(one);
    return list;
}

/// Who publishes an event that nothing generated publishes.
QString outside(const Event &event)
{
    return event.gateway ? scaffold::kebab(event.gateway->name) : u"outside"_s;
}

Node named(const QString &name)
{
    return Node::object({{u"name"_s, name}});
}

Node LocalFile::events() const
{
    Node list = Node::array();
    for (const Event &event : m_design.events) {
        const QString source = event.publishers.isEmpty() ? outside(event) : m_design.services[event.publishers.first()].project;
        if (!event.publishers.isEmpty() || event.isOutside())
            list.append(Node::object({{u"type"_s, event.type}, {u"source"_s, source}}));
    }
    return list;
}

Node LocalFile::buses() const
{
    Node list = Node::array();
    for (const Subsystem &subsystem : m_design.subsystems)
        list.append(named(bus(subsystem)));
    return list;
}

Node LocalFile::streams() const
{
    Node list = Node::array();
    for (const Subsystem &subsystem : m_design.subsystems)
        list.append(named(stream(subsystem)).set(u"shards"_s, 1));
    return list;
}

Node LocalFile::egressRule(const Subsystem &subsystem, const Egress &egress) const
{
    Node pattern = Node::object({{u"detail-type"_s, texts(egress.types)}});
    if (!egress.sources.isEmpty())
        pattern.set(u"detail"_s, Node::object({{u"tags"_s, Node::object({{u"source"_s, texts(egress.sources)}})}}));
    const Node target = Node::object({{u"bus"_s, bus(m_design.subsystems[egress.sink])}});
    return Node::object({{u"name"_s, rule(subsystem, egress.name)}, {u"bus"_s, bus(subsystem)}, {u"pattern"_s, pattern},
                         {u"targets"_s, Node::array({target})}});
}

Node LocalFile::rules() const
{
    const Node everything = Node::object({
        {u"detail-type"_s, Node::array({Node::object({{u"anything-but"_s, "fault"_L1}})})},
    });
    Node list = Node::array();
    for (const Subsystem &subsystem : m_design.subsystems) {
        const Node target = Node::object({{u"stream"_s, stream(subsystem)}});
        list.append(Node::object({{u"name"_s, rule(subsystem, u"stream1"_s)}, {u"bus"_s, bus(subsystem)},
                                  {u"pattern"_s, everything}, {u"targets"_s, Node::array({target})}}));
        for (const Egress &egress : m_design.egress(subsystem))
            list.append(egressRule(subsystem, egress));
    }
    return list;
}

Node LocalFile::tables() const
{
    Node list = Node::array();
    for (const Service &service : m_design.services) {
        const bool control = service.pattern == Pattern::Control;
        const Node index = Node::object({{u"name"_s, control ? "DataIndex"_L1 : "gsi1"_L1},
                                         {u"hash"_s, control ? "data"_L1 : "discriminator"_L1}, {u"range"_s, "pk"_L1}});
        list.append(named(names::table(service, names::local)).set(u"indexes"_s, Node::array({index})));
    }
    return list;
}

Node LocalFile::environment(const Service &service) const
{
    const bool control = service.pattern == Pattern::Control;
    Node environment = Node::object({
        {u"PROJECT"_s, service.project},
        {u"BUS_NAME"_s, bus(m_design.subsystemOf(service))},
        {control ? u"EVENT_TABLE_NAME"_s : u"ENTITY_TABLE_NAME"_s, names::table(service, names::local)},
    });
    // More at once than in the cloud: here everything shares one busy machine.
    for (const Variable &variable : tuning(25))
        environment.set(variable.name, variable.value);
    return environment;
}

Node LocalFile::function(const Service &service, QLatin1StringView role) const
{
    Node function = Node::object({
        {u"name"_s, names::function(service, names::local, role)},
        {u"subsystem"_s, m_design.subsystemOf(service).slug},
        {u"service"_s, service.slug},
        {u"role"_s, role},
        {u"path"_s, m_design.folder(service)},
        {u"entry"_s, u"src/"_s + role + u".ts"_s},
        {u"timeoutSeconds"_s, 30},
    });
    if (role == "rest"_L1) {
        function.set(u"route"_s, route(service));
    } else {
        Node source = Node::object();
        if (role == "listener"_L1)
            source.set(u"stream"_s, stream(m_design.subsystemOf(service)));
        else
            source.set(u"table"_s, names::table(service, names::local));
        source.set(u"batchSize"_s, 100).set(u"windowSeconds"_s, 0).set(u"bisect"_s, true)
            .set(u"maximumRetryAttempts"_s, 5).set(u"maximumRecordAgeSeconds"_s, 23 * 60 * 60);
        function.set(u"source"_s, source);
    }
    return function.set(u"environment"_s, environment(service));
}

Node LocalFile::functions() const
{
    Node list = Node::array();
    for (const Service &service : m_design.services) {
        if (service.hasRest())
            list.append(function(service, "rest"_L1));
        if (service.hasListener())
            list.append(function(service, "listener"_L1));
        if (service.hasTrigger())
            list.append(function(service, "trigger"_L1));
    }
    return list;
}

Node LocalFile::command(const Step &step) const
{
    const Service &service = m_design.services[step.service];
    const Task &task = service.tasks[step.task];
    Node body = Node::object();
    for (const Field &field : task.fields)
        body.set(field.name, exampleNode(field));
    Node node = Node::object({{u"kind"_s, "command"_L1}});
    if (step.after >= 0)
        node.set(u"after"_s, m_design.event(step.after).type);
    if (step.share < 1)
        node.set(u"share"_s, step.share);
    return node.set(u"path"_s, route(service) + u"/tasks/{id}/"_s + task.command).set(u"body"_s, body);
}

Node LocalFile::outsideEvent(const Step &step) const
{
    const Event &event = m_design.event(step.event);
    Node entity = Node::object({{u"id"_s, "{id}"_L1}});
    for (const Field &field : event.fields)
        entity.set(field.name, exampleNode(field));
    Node detail = Node::object({
        {u"id"_s, event.type + u"-{id}"_s},
        {u"type"_s, event.type},
        {u"partitionKey"_s, "{id}"_L1},
        {u"tags"_s, Node::object({{u"source"_s, outside(event)}})},
    });
    detail.set(event.entityField, entity);
    Node node = Node::object({{u"kind"_s, "event"_L1}});
    if (step.after >= 0)
        node.set(u"after"_s, m_design.event(step.after).type);
    if (step.share < 1)
        node.set(u"share"_s, step.share);
    return node.set(u"bus"_s, bus(m_design.subsystems[event.home])).set(u"detail"_s, detail);
}

Node LocalFile::load() const
{
    Node steps = Node::array();
    for (const Step &step : story(m_design))
        steps.append(step.service >= 0 ? command(step) : outsideEvent(step));
    return Node::object({{u"steps"_s, steps}});
}

Node LocalFile::toNode() const
{
    return Node::object({
        {u"version"_s, 1},
        {u"system"_s, m_design.slug},
        {u"stage"_s, names::local},
        {u"region"_s, m_design.region},
        {u"account"_s, "000000000000"_L1},
        {u"events"_s, events()},
        {u"buses"_s, buses()},
        {u"streams"_s, streams()},
        {u"rules"_s, rules()},
        {u"tables"_s, tables()},
        {u"functions"_s, functions()},
        {u"load"_s, load()},
    });
}

} // namespace

QList<Variable> tuning(int parallel)
{
    // aws-lambda-stream takes BATCH_SIZE for the size of every batch it sends, too, unless told otherwise.
    return {{"BATCH_SIZE"_L1, u"100"_s}, {"PUBLISH_BATCH_SIZE"_L1, u"10"_s}, {"SQS_BATCH_SIZE"_L1, u"10"_s},
            {"FAULTS_BATCH_SIZE"_L1, u"10"_s}, {"PARALLEL"_L1, QString::number(parallel)}};
}

void writeLocal(const Design &design, Output &output)
{
    output.add(u"keelson.local.json"_s, toJson(LocalFile(design).toNode()));
}

} // namespace keelson::awstypescript
