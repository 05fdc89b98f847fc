// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/output.h"

namespace keelson::awstypescript {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView exampleId{"00000000-0000-4000-8000-000000000001"};

Code typeOf(FieldType type)
{
    switch (type) {
    case FieldType::Number: return "number";
    case FieldType::Flag: return "boolean";
    case FieldType::Texts: return "readonly string[]";
    case FieldType::Text: break;
    }
    return "string";
}

Node schemaOf(FieldType type)
{
    switch (type) {
    case FieldType::Number: return Node::object({{u"type"_s, "number"_L1}});
    case FieldType::Flag: return Node::object({{u"type"_s, "boolean"_L1}});
    case FieldType::Texts:
        return Node::object({{u"type"_s, "array"_L1}, {u"items"_s, Node::object({{u"type"_s, "string"_L1}})}});
    case FieldType::Text: break;
    }
    return Node::object({{u"type"_s, "string"_L1}});
}

Node nonEmptyText()
{
    return Node::object({{u"type"_s, "string"_L1}, {u"minLength"_s, 1}});
}

Code example(const Event &event)
{
    return Code::name(event.variable + u"Example"_s);
}

void writeType(const Event &event, TypeScript &file)
{
    file.importTypeBeside("Envelope", u"envelope"_s);
    file.doc(event.description);
    file.open("export interface " + Code::name(event.className) + " extends Envelope<" + Code::text(event.type) + "> {");
    file.open("readonly " + Code::key(event.entityField) + ": {");
    file.line("readonly id: string;");
    for (const Field &field : event.fields)
        file.line("readonly " + Code::key(field.name) + "?: " + typeOf(field.type) + ";");
    file.close("};");
    file.close("}");
}

void writeExample(const Event &event, TypeScript &file)
{
    file.blank();
    file.open("export const " + example(event) + ": " + Code::name(event.className) + " = {");
    file.line("id: " + Code::text(event.type + u"-1"_s) + ",");
    file.line("type: " + Code::text(event.type) + ",");
    file.line("timestamp: 1_767_225_600_000,");
    file.line("partitionKey: " + Code::text(exampleId.toString()) + ",");
    file.line("tags: { source: 'example' },");
    file.open(Code::key(event.entityField) + ": {");
    file.line("id: " + Code::text(exampleId.toString()) + ",");
    for (const Field &field : event.fields)
        file.line(Code::key(field.name) + ": " + exampleCode(field) + ",");
    file.close("},");
    file.close("};");
}

Node causeSchema()
{
    const Node text = Node::object({{u"type"_s, "string"_L1}});
    return Node::object({
        {u"type"_s, "object"_L1},
        {u"required"_s, Node::array({"id"_L1, "type"_L1, "timestamp"_L1})},
        {u"properties"_s, Node::object({{u"id"_s, text}, {u"type"_s, text},
                                        {u"timestamp"_s, Node::object({{u"type"_s, "integer"_L1}})}})},
    });
}

Node entitySchema(const Event &event)
{
    Node properties = Node::object({{u"id"_s, nonEmptyText()}});
    for (const Field &field : event.fields)
        properties.set(field.name, schemaOf(field.type));
    return Node::object({{u"type"_s, "object"_L1}, {u"required"_s, Node::array({"id"_L1})}, {u"properties"_s, properties}});
}

Node schema(const Event &event)
{
    const Node values = Node::array({"string"_L1, "number"_L1, "boolean"_L1});
    Node properties = Node::object({
        {u"id"_s, nonEmptyText()},
        {u"type"_s, Node::object({{u"const"_s, event.type}})},
        {u"timestamp"_s, Node::object({{u"type"_s, "integer"_L1}, {u"minimum"_s, 0}})},
        {u"partitionKey"_s, nonEmptyText()},
        {u"tags"_s, Node::object({{u"type"_s, "object"_L1},
                                  {u"additionalProperties"_s, Node::object({{u"type"_s, values}})}})},
        {u"triggers"_s, Node::object({{u"type"_s, "array"_L1}, {u"items"_s, causeSchema()}})},
        {u"raw"_s, true},
    });
    properties.set(event.entityField, entitySchema(event));
    Node root = Node::object({
        {u"$schema"_s, "https://json-schema.org/draft/2020-12/schema"_L1},
        {u"$id"_s, event.type + u".schema.json"_s},
        {u"title"_s, event.className},
    });
    if (!event.description.isEmpty())
        root.set(u"description"_s, event.description);
    root.set(u"type"_s, "object"_L1);
    root.set(u"required"_s, Node::array({"id"_L1, "type"_L1, "timestamp"_L1, "partitionKey"_L1, event.entityField}));
    root.set(u"properties"_s, properties);
    return root;
}

QByteArray index(const Design &design)
{
    TypeScript file;
    QList<Code> names;
    for (const Event &event : design.events) {
        file.importBeside(example(event), event.type);
        file.importTypeBeside(Code::name(event.className), event.type);
        names.append(Code::name(event.className));
    }
    file.line("export type { Cause, Envelope } from './envelope.ts';");
    for (const Code &name : names)
        file.line("export type { " + name + " };");
    file.blank();
    file.doc(u"Every event of the system by its type."_s);
    file.open("export interface EventMap {");
    for (const Event &event : design.events)
        file.line(Code::text(event.type) + ": " + Code::name(event.className) + ";");
    file.close("}");
    file.blank();
    file.line("export type EventType = keyof EventMap;");
    file.line("export type DomainEvent = EventMap[EventType];");
    file.blank();
    file.doc(u"One valid event of each type, for tests and for the load generator."_s);
    file.open("export const examples: EventMap = {");
    for (const Event &event : design.events)
        file.line(Code::text(event.type) + ": " + example(event) + ",");
    file.close("};");
    return file.toBytes();
}

} // namespace

Code exampleCode(const Field &field)
{
    switch (field.type) {
    case FieldType::Number: return "1";
    case FieldType::Flag: return "true";
    case FieldType::Texts: return Code::texts({field.name});
    case FieldType::Text: break;
    }
    return Code::text(field.name);
}

Node exampleNode(const Field &field)
{
    switch (field.type) {
    case FieldType::Number: return 1;
    case FieldType::Flag: return true;
    case FieldType::Texts: return Node::array({field.name});
    case FieldType::Text: break;
    }
    return field.name;
}

void writeEvents(const Design &design, Output &output)
{
    const QString folder = u"packages/events/"_s;
    QList<Id> all;
    for (const Event &event : design.events) {
        TypeScript file;
        writeType(event, file);
        writeExample(event, file);
        output.add(folder + u"src/"_s + event.type + u".ts"_s, file.toBytes(), {event.element->id});
        output.add(folder + u"schemas/"_s + event.type + u".schema.json"_s, toJson(schema(event)), {event.element->id});
        all.append(event.element->id);
    }
    output.add(folder + u"src/index.ts"_s, index(design), all);
}

} // namespace keelson::awstypescript
