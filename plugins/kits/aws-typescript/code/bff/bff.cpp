// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/code/bff/bff.h"

#include "plugins/kits/aws-typescript/constants.h"

namespace keelson::awstypescript {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView events{"@keelson/events"};
constexpr QLatin1StringView stream{"@keelson/stream"};

void listenerRules(const Design &design, const Service &service, TypeScript &file)
{
    file.import("materialize", stream);
    file.importType("Rule", stream);
    file.importBeside("toUpdateRequest", u"model"_s);
    file.open("export const listenerRules: readonly Rule[] = [");
    for (const int index : service.consumes) {
        const Event &event = design.event(index);
        const Code name = Code::name(event.className);
        file.importType(name, events);
        file.importBeside("from" + name, u"model"_s);
        file.open("materialize<" + name + ">({");
        file.line("id: " + Code::text(u"materialize-"_s + event.type) + ",");
        file.line("eventType: " + Code::text(event.type) + ",");
        file.line("toUpdateRequest: toUpdateRequest(" + Code::text(service.statuses.value(index)) + ", from" + name + "),");
        file.close("}),");
    }
    file.close("];");
}

void triggerRules(const Service &service, TypeScript &file)
{
    file.import("cdc", stream);
    file.importType("Rule", stream);
    file.importBeside("isFact", u"model"_s);
    file.importBeside("toEvent", u"model"_s);
    file.open("export const triggerRules: readonly Rule[] = [");
    file.open("cdc({");
    file.line("id: 'publish',");
    const QString &row = service.entity;
    file.line("eventType: " + Code::texts({row + u"-created"_s, row + u"-updated"_s, row + u"-undeleted"_s}) + ",");
    file.line("filters: [isFact],");
    file.line("toEvent,");
    file.close("}),");
    file.close("];");
}

void pairs(const QList<std::pair<QString, QString>> &rows, const Code &head, TypeScript &file)
{
    file.open(head);
    for (const auto &[first, second] : rows)
        file.line(Code::texts({first, second}) + ",");
    file.close("] as const;");
}

} // namespace

QByteArray bffRules(const Design &design, const Service &service)
{
    TypeScript file;
    if (service.hasListener())
        listenerRules(design, service, file);
    file.blank();
    if (service.hasTrigger())
        triggerRules(service, file);
    return file.toBytes();
}

QByteArray bffCases(const Design &design, const Service &service)
{
    TypeScript file;
    file.line("export const entity = " + Code::text(service.entity) + ";");
    QList<std::pair<QString, QString>> commands;
    QList<std::pair<QString, QString>> consumed;
    for (const Task &task : service.tasks)
        commands.append({task.command, service.statuses.value(task.event)});
    for (const int event : service.consumes)
        consumed.append({design.event(event).type, service.statuses.value(event)});
    if (service.hasTrigger()) {
        file.blank();
        file.doc(u"Command, and the status it leads to."_s);
        pairs(commands, "export const commands = [", file);
        file.blank();
        file.doc(u"Status, the event that tells it, and the field of the entity in it."_s);
        file.open("export const published = [");
        for (const Task &task : service.tasks) {
            const Event &event = design.event(task.event);
            file.line(Code::texts({service.statuses.value(task.event), event.type, event.entityField}) + ",");
        }
        file.close("] as const;");
    }
    if (service.hasListener()) {
        file.blank();
        file.doc(u"Consumed event, and the status it leads to."_s);
        pairs(consumed, "export const consumed = [", file);
    }
    return file.toBytes();
}

void writeBff(const Design &design, const Service &service, Output &output)
{
    const QString folder = design.folder(service) + u'/';
    const QList<Id> origins{service.element->id};
    const bool writes = service.hasTrigger();
    output.add(folder + u"src/rest.ts"_s, constant(writes ? u"bff/rest.ts"_s : u"bff/rest.read.ts"_s), origins);
    output.add(folder + u"src/model.ts"_s, bffModel(design, service), origins);
    if (service.hasListener() || writes)
        output.add(folder + u"src/rules.ts"_s, bffRules(design, service), origins);
    output.add(folder + u"test/cases.ts"_s, bffCases(design, service), origins);
    output.add(folder + u"test/rest.test.ts"_s, constant(u"bff/rest.test.ts"_s), origins);
    if (writes)
        output.add(folder + u"test/commands.test.ts"_s, constant(u"bff/commands.test.ts"_s), origins);
    if (service.hasListener())
        output.add(folder + u"test/listener.test.ts"_s, constant(u"bff/listener.test.ts"_s), origins);
    if (writes)
        output.add(folder + u"test/trigger.test.ts"_s, constant(u"bff/trigger.test.ts"_s), origins);
}

} // namespace keelson::awstypescript
