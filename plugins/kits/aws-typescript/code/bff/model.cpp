// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/code/bff/bff.h"

#include "core/scaffold/names.h"

#include <algorithm>

namespace keelson::awstypescript {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView events{"@keelson/events"};
constexpr QLatin1StringView stream{"@keelson/stream"};
constexpr QLatin1StringView table{"@keelson/stream/table"};

/// src/model.ts of a task BFF: what its rows are, which commands change them and which events tell it.
class ModelFile
{
public:
    ModelFile(const Design &design, const Service &service)
        : m_design(design), m_service(service), m_view(Code::name(viewName())), m_row(Code::name(m_view.toString() + u"Row"_s))
    {
    }
    QByteArray bytes();

private:
    QString viewName() const;
        Code field(const Event &event) const { return Code::key(event.entityField); }
    bool tellsOneEntity() const;
    QList<Field> ownFields() const;
    Code picked(const Code &from);
    QList<Code> classes(const QList<int> &indexes);

    void constants();
    void commands();
    void facts();
    void types();
    void view();
    void model();
    void commandMethod();
    void toView();
    void fromEvents();
    void toEvent();
    void toEventOfOne();
    void toEventOfMany();
    void rowFields(const Code &status, const Code &timestamp, const Code &user, const Code &latched);

    const Design &m_design;
    const Service &m_service;
    Code m_view;
    Code m_row;
    TypeScript m_file;
};

QString ModelFile::viewName() const
{
    // Names the module already gives to something else.
    static const QStringList taken{u"Model"_s, u"Row"_s, u"Page"_s, u"Table"_s, u"Command"_s, u"Event"_s, u"Fact"_s,
                                   u"ConsumedEvent"_s, u"PublishedEvent"_s, u"PublishedStatus"_s, u"UnitOfWork"_s,
                                   u"UpdateRequest"_s, u"ChangeOfRow"_s, u"E"_s, u"H"_s, u"K"_s, u"R"_s,
                                   u"T"_s};
    const QString name = scaffold::pascal(m_service.entity);
    const auto isEvent = [&](const Event &event) { return event.className == name || event.className == name + u"Row"_s; };
    const bool clashes = taken.contains(name) || scaffold::isReservedWord(name)
        || std::any_of(m_design.events.begin(), m_design.events.end(), isEvent);
    return clashes ? name + u"View"_s : name;
}

/// One type can then stand for the rows of all published events.
bool ModelFile::tellsOneEntity() const
{
    QHash<QString, FieldType> types;
    for (const Task &task : m_service.tasks) {
        const Event &told = m_design.event(task.event);
        if (told.entityField != m_design.event(m_service.tasks.first().event).entityField)
            return false;
        for (const Field &known : told.fields) {
            if (types.value(known.name, known.type) != known.type)
                return false;
            types.insert(known.name, known.type);
        }
    }
    return true;
}

/// What commands may say and events tell, each once.
QList<Field> ModelFile::ownFields() const
{
    QList<Field> all;
    QSet<QString> seen;
    for (const Task &task : m_service.tasks) {
        for (const Field &known : m_design.event(task.event).fields + task.fields) {
            if (!seen.contains(known.name))
                all.append(known);
            seen.insert(known.name);
        }
    }
    return all;
}

Code ModelFile::picked(const Code &from)
{
    const bool chooses = m_service.hasTrigger();
    m_file.import(chooses ? Code("pick") : Code("outReserved"), table);
    return chooses ? "pick(" + from + ", FIELDS)" : "outReserved(" + from + ")";
}

QList<Code> ModelFile::classes(const QList<int> &indexes)
{
    QList<Code> names;
    for (const int index : indexes) {
        names.append(Code::name(m_design.event(index).className));
        m_file.importType(names.last(), events);
    }
    return names;
}

void ModelFile::commands()
{
    m_file.blank();
    m_file.doc(u"The commands people give, and the status each of them leads to."_s);
    m_file.open("export const COMMANDS = {");
    for (const Task &task : m_service.tasks)
        m_file.line(Code::text(task.command) + ": " + Code::text(m_service.statuses.value(task.event)) + ",");
    m_file.close("} as const;");
    m_file.line("export type Command = keyof typeof COMMANDS;");
    m_file.line("export const isCommand = (name: string): name is Command => Object.hasOwn(COMMANDS, name);");
}

void ModelFile::facts()
{
    m_file.blank();
    m_file.doc(u"The statuses that are facts for others, and the events that tell them."_s);
    m_file.open("export const EVENTS = {");
    for (const Task &task : m_service.tasks)
        m_file.line(Code::key(m_service.statuses.value(task.event)) + ": " + Code::text(m_design.event(task.event).type) + ",");
    m_file.close("} as const;");
    m_file.line("type PublishedStatus = keyof typeof EVENTS;");
    m_file.open("const isPublished = (status: string | undefined): status is PublishedStatus =>");
    m_file.line("status !== undefined && Object.hasOwn(EVENTS, status);");
    m_file.dedent();
}

void ModelFile::constants()
{
    m_file.line("export const DISCRIMINATOR = " + Code::text(m_service.entity) + ";");
    if (m_service.hasTrigger() || m_service.hasListener())
        m_file.line("const DAYS_TO_LIVE = 33;");
    if (!m_service.hasTrigger())
        return;
    QStringList names;
    for (const Field &own : ownFields())
        names.append(own.name);
    m_file.blank();
    m_file.doc(u"What people may say in commands and events tell: the rest of a row stays in this service."_s);
    m_file.line("const FIELDS = " + Code::texts(names) + " as const;");
    commands();
    facts();
}

void ModelFile::types()
{
    m_file.blank();
    m_file.importType("Row", table);
    if (m_service.hasListener())
        m_file.line("export type ConsumedEvent = " + Code::joined(classes(m_service.consumes), " | ") + ";");
    if (m_service.hasTrigger())
        m_file.line("export type PublishedEvent = " + Code::joined(classes(m_service.publishes), " | ") + ";");
    if (m_service.hasTrigger() && tellsOneEntity())
        m_file.line("type " + m_row + " = Row & Omit<PublishedEvent["
                    + Code::text(m_design.event(m_service.tasks.first().event).entityField) + "], 'id'>;");
    else
        m_file.line("type " + m_row + " = Row;");
}

void ModelFile::view()
{
    m_file.blank();
    m_file.doc(u"A row as the frontend sees it."_s);
    m_file.open("export interface " + m_view + " {");
    m_file.line("readonly id: string;");
    m_file.line("readonly status?: string;");
    m_file.line("readonly timestamp: number;");
    m_file.line("readonly lastModifiedBy?: string;");
    m_file.line("readonly [field: string]: unknown;");
    m_file.close("}");
}

void ModelFile::rowFields(const Code &status, const Code &timestamp, const Code &user, const Code &latched)
{
    m_file.line("discriminator: DISCRIMINATOR,");
    m_file.line(status);
    m_file.line(timestamp);
    m_file.line("lastModifiedBy: " + user + ",");
    m_file.line("deleted: null,");
    m_file.line("latched: " + latched + ",");
}

void ModelFile::commandMethod()
{
    m_file.import("updateRequest", table);
    m_file.import("secondsFromNow", table);
    m_file.blank();
    m_file.open("async command(id: string, command: Command, fields: object): Promise<" + m_view + "> {");
    m_file.line("const timestamp = this.#now();");
    m_file.open("const row = await this.#table.update(");
    m_file.open("updateRequest(");
    m_file.line("{ pk: id, sk: DISCRIMINATOR },");
    m_file.open("{");
    m_file.line("..." + picked("fields") + ",");
    rowFields("status: COMMANDS[command],", "timestamp,", "this.#user", "null");
    m_file.line("ttl: secondsFromNow(timestamp, DAYS_TO_LIVE),");
    m_file.line("awsregion: process.env.AWS_REGION,");
    m_file.close("},");
    m_file.close("),");
    m_file.close(");");
    m_file.line("return to" + m_view + "(row);");
    m_file.close("}");
}

void ModelFile::model()
{
    m_file.importType("Page", table);
    m_file.importType("Table", table);
    m_file.blank();
    m_file.open("export class Model {");
    m_file.line("readonly #table: Table<" + m_row + ">;");
    if (m_service.hasTrigger()) {
        m_file.line("readonly #user: string;");
        m_file.line("readonly #now: () => number;");
    }
    m_file.blank();
    if (m_service.hasTrigger()) {
        m_file.open("constructor(table: Table<" + m_row + ">, user: string, now: () => number = Date.now) {");
        m_file.line("this.#table = table;");
        m_file.line("this.#user = user;");
        m_file.line("this.#now = now;");
    } else {
        m_file.open("constructor(table: Table<" + m_row + ">) {");
        m_file.line("this.#table = table;");
    }
    m_file.close("}");
    m_file.blank();
    m_file.open("async list(limit: number, cursor?: string): Promise<Page<" + m_view + ">> {");
    m_file.line("const page = await this.#table.list(DISCRIMINATOR, limit, cursor);");
    m_file.line("return { ...page, items: page.items.map(to" + m_view + ") };");
    m_file.close("}");
    m_file.blank();
    m_file.open("async get(id: string): Promise<" + m_view + " | undefined> {");
    m_file.line("const row = await this.#table.get(id, DISCRIMINATOR);");
    m_file.line("return row && to" + m_view + "(row);");
    m_file.close("}");
    if (m_service.hasTrigger())
        commandMethod();
    m_file.close("}");
}

void ModelFile::toView()
{
    m_file.import("outReserved", table);
    m_file.blank();
    m_file.open("const to" + m_view + " = (row: " + m_row + "): " + m_view + " => ({");
    m_file.line("...outReserved(row),");
    m_file.line("id: row.pk,");
    m_file.line("timestamp: row.timestamp,");
    m_file.line("...(row.status !== undefined && { status: row.status }),");
    m_file.line("...(row.lastModifiedBy !== undefined && { lastModifiedBy: row.lastModifiedBy }),");
    m_file.close("});");
}

void ModelFile::fromEvents()
{
    m_file.importType("UnitOfWork", stream);
    m_file.importType("UpdateRequest", stream);
    m_file.import("updateRequest", table);
    m_file.import("secondsFromNow", table);
    m_file.blank();
    m_file.doc(u"What an event of others changes in the row: nothing if the row already knows something newer."_s);
    m_file.open("export const toUpdateRequest =");
    m_file.line("<E extends ConsumedEvent>(status: string, fields: (event: E) => Record<string, unknown>) =>");
    m_file.open("({ event }: UnitOfWork<E>): UpdateRequest =>");
    m_file.open("updateRequest(");
    m_file.line("{ pk: event.partitionKey, sk: DISCRIMINATOR },");
    m_file.open("{");
    m_file.line("...fields(event),");
    rowFields("status,", "timestamp: event.timestamp,", "'system'", "true");
    m_file.line("ttl: secondsFromNow(event.timestamp, DAYS_TO_LIVE),");
    m_file.line("awsregion: process.env.AWS_REGION,");
    m_file.close("},");
    m_file.line("{ ifNewer: true },");
    m_file.close(");");
    m_file.dedent();
    m_file.dedent();
    m_file.blank();
    for (const int index : m_service.consumes) {
        const Event &event = m_design.event(index);
        const Code signature = "export const from" + Code::name(event.className) + " = (event: " + Code::name(event.className)
            + ") => ";
        m_file.line(event.entity == m_service.entity
                        ? signature + picked("event." + field(event)) + ";"
                        : signature + "({ " + field(event) + ": event." + field(event) + " });");
    }
}

void ModelFile::toEventOfOne()
{
    m_file.open("return {");
    m_file.line("type: EVENTS[row.status],");
    m_file.line("timestamp: row.timestamp,");
    m_file.line("partitionKey: row.pk,");
    m_file.line(field(m_design.event(m_service.tasks.first().event)) + ": { ..." + picked("row") + ", id: row.pk },");
    m_file.close("};");
}

void ModelFile::toEventOfMany()
{
    m_file.line("const facts = { timestamp: row.timestamp, partitionKey: row.pk };");
    m_file.line("const entity = { ..." + picked("row") + ", id: row.pk };");
    m_file.open("switch (row.status) {");
    for (const Task &task : m_service.tasks) {
        const Event &event = m_design.event(task.event);
        m_file.open("case " + Code::text(m_service.statuses.value(task.event)) + ":");
        m_file.line("return { ...facts, type: EVENTS[row.status], " + field(event) + ": entity };");
        m_file.dedent();
    }
    m_file.close("}");
}

void ModelFile::toEvent()
{
    m_file.importType("ChangeOfRow", stream);
    m_file.blank();
    m_file.line("export const isFact = ({ event }: ChangeOfRow<" + m_row + ">): boolean => isPublished(event.raw.new?.status);");
    m_file.blank();
    m_file.doc(u"The fact behind a change of the row."_s);
    m_file.open("export const toEvent = ({ event }: ChangeOfRow<" + m_row + ">): Partial<PublishedEvent> => {");
    m_file.line("const row = event.raw.new;");
    m_file.line("if (!row || !isPublished(row.status)) throw new Error(`No event tells the status ${row?.status}`);");
    tellsOneEntity() ? toEventOfOne() : toEventOfMany();
    m_file.close("};");
}

QByteArray ModelFile::bytes()
{
    constants();
    types();
    view();
    model();
    toView();
    if (m_service.hasListener())
        fromEvents();
    if (m_service.hasTrigger())
        toEvent();
    return m_file.toBytes();
}

} // namespace

QByteArray bffModel(const Design &design, const Service &service)
{
    return ModelFile(design, service).bytes();
}

} // namespace keelson::awstypescript
