// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/constants.h"
#include "plugins/kits/aws-typescript/output.h"

#include <algorithm>

namespace keelson::awstypescript {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView events{"@keelson/events"};
constexpr QLatin1StringView stream{"@keelson/stream"};

/// The files of a control service: what it collects, and which higher-order events follow.
class ControlFiles
{
public:
    ControlFiles(const Design &design, const Service &service) : m_design(design), m_service(service) { }
    QByteArray model() const;
    QByteArray rules() const;
    QByteArray cases() const;

private:
    const Event &event(int index) const { return m_design.event(index); }
    Code name(int index) const { return Code::name(event(index).className); }
    Code needs(const Decision &decision) const
    {
        return Code::name(event(decision.event).type.toUpper().replace(u'-', u'_') + u"_NEEDS"_s);
    }
    QStringList types(const QList<int> &indexes) const;
    bool speaksOf(int index, const Event &told) const { return event(index).entityField == told.entityField; }

    void consumedEvent(TypeScript &file) const;
    void condition(const Decision &decision, TypeScript &file) const;
    void result(const Decision &decision, TypeScript &file) const;
    Code knowledge(const Decision &decision) const;
    void collectRule(TypeScript &file) const;
    void correlateRule(const Decision &decision, TypeScript &file) const;
    void evaluateRule(const Decision &decision, TypeScript &file) const;

    const Design &m_design;
    const Service &m_service;
};

QStringList ControlFiles::types(const QList<int> &indexes) const
{
    QStringList types;
    for (const int index : indexes)
        types.append(event(index).type);
    return types;
}

void ControlFiles::consumedEvent(TypeScript &file) const
{
    QList<Code> names;
    for (const int index : m_service.consumes) {
        file.importType(name(index), events);
        names.append(name(index));
    }
    file.line("export type ConsumedEvent = " + Code::joined(names, " | ") + ";");
}

void ControlFiles::condition(const Decision &decision, TypeScript &file) const
{
    const Code condition = "export const is" + name(decision.event) + " = ({ ";
    file.blank();
    file.doc(decision.any ? u"The events any one of which makes it so."_s
                          : u"The events that together make it so, in whatever order they arrive."_s);
    file.line("export const " + needs(decision) + " = " + Code::texts(types(decision.needs)) + " as const;");
    file.blank();
    if (decision.any) {
        file.line(condition + "event }: Correlation<ConsumedEvent>): readonly ConsumedEvent[] => [event];");
        return;
    }
    file.import("allOf", stream);
    file.open(condition + "correlated }: Correlation<ConsumedEvent>): readonly ConsumedEvent[] =>");
    file.line("allOf(correlated, " + needs(decision) + ");");
    file.dedent();
}

/// All that the causing events say of the entity the new event is about; empty when they say nothing.
Code ControlFiles::knowledge(const Decision &decision) const
{
    const Event &told = event(decision.event);
    const auto speaks = [&](int index) { return speaksOf(index, told); };
    const QList<int> &consumed = m_service.consumes;
    const Code field = Code::key(told.entityField);
    if (std::all_of(consumed.begin(), consumed.end(), speaks))
        return "triggers.map((cause) => cause." + field + ")";
    if (std::any_of(consumed.begin(), consumed.end(), speaks))
        return "triggers.map((cause) => (" + Code::text(told.entityField) + " in cause ? cause." + field + " : {}))";
    return {};
}

void ControlFiles::result(const Decision &decision, TypeScript &file) const
{
    const Event &told = event(decision.event);
    const Code className = name(decision.event);
    const Code known = knowledge(decision);
    const Code field = Code::key(told.entityField);
    file.importType(className, events);
    file.importType("AnyEvent", stream);
    file.importType("Correlation", stream);
    file.blank();
    file.doc(decision.any ? u"One for each event it follows from, whose id makes its own."_s
                          : u"The same correlation key gives the same id: evaluated twice, it is still one fact."_s);
    file.open("export const to" + className + " = (");
    QList<Code> used;
    if (decision.any)
        used.append("event");
    if (!known.isEmpty())
        used.append("triggers = []");
    file.line((used.isEmpty() ? Code("_uow") : "{ " + Code::joined(used, ", ") + " }") + ": Correlation<ConsumedEvent>,");
    file.line("_rule: unknown,");
    file.line("template: AnyEvent,");
    file.dedent();
    if (known.isEmpty()) {
        file.open("): " + className + " => ({");
    } else {
        file.open("): " + className + " => {");
        file.line("const sources = " + known + ";");
        file.open("return {");
    }
    file.line("...template,");
    file.line((decision.any ? Code("id: `${event.id}.") : Code("id: `${template.partitionKey}.")) + Code::slug(told.type) + "`,");
    file.line("type: " + Code::text(told.type) + ",");
    if (known.isEmpty()) {
        file.line(field + ": { id: template.partitionKey },");
        file.close("});");
    } else {
        file.line(field + ": Object.assign({}, ...sources, { id: template.partitionKey }) as " + className + "["
                  + Code::text(told.entityField) + "],");
        file.close("};");
        file.close("};");
    }
}

QByteArray ControlFiles::model() const
{
    TypeScript file;
    consumedEvent(file);
    for (const Decision &decision : m_service.decisions) {
        condition(decision, file);
        result(decision, file);
    }
    return file.toBytes();
}

void ControlFiles::collectRule(TypeScript &file) const
{
    file.import("collect", stream);
    file.importTypeBeside("ConsumedEvent", u"model"_s);
    file.open("collect<ConsumedEvent>({");
    file.line("id: 'collect',");
    file.line("eventType: " + Code::texts(types(m_service.consumes)) + ",");
    file.close("}),");
}

void ControlFiles::correlateRule(const Decision &decision, TypeScript &file) const
{
    const QString &type = event(decision.event).type;
    file.import("correlate", stream);
    file.open("correlate<ConsumedEvent>({");
    file.line("id: " + Code::text(u"correlate-"_s + type) + ",");
    file.line("eventType: " + needs(decision) + ",");
    file.line("correlationKey: 'partitionKey',");
    file.line("correlationKeySuffix: " + Code::text(type) + ",");
    file.close("}),");
}

void ControlFiles::evaluateRule(const Decision &decision, TypeScript &file) const
{
    const QString &type = event(decision.event).type;
    file.import("evaluate", stream);
    file.importType(name(decision.event), events);
    file.importTypeBeside("ConsumedEvent", u"model"_s);
    for (const Code &used : {needs(decision), "is" + name(decision.event), "to" + name(decision.event)})
        file.importBeside(used, u"model"_s);
    file.open("evaluate<ConsumedEvent, " + name(decision.event) + ">({");
    file.line("id: " + Code::text(u"evaluate-"_s + type) + ",");
    file.line("eventType: " + needs(decision) + ",");
    if (!decision.any) {
        file.line("correlationKeySuffix: " + Code::text(type) + ",");
        // Once for each key and batch, however many of its events came together.
        file.line("compact: true,");
    }
    file.line("expression: is" + name(decision.event) + ",");
    file.line("emit: to" + name(decision.event) + ",");
    file.close("}),");
}

QByteArray ControlFiles::rules() const
{
    TypeScript file;
    file.importType("Rule", stream);
    file.open("export const listenerRules: readonly Rule[] = [");
    collectRule(file);
    file.close("];");
    if (!m_service.hasTrigger())
        return file.toBytes();
    file.blank();
    file.open("export const triggerRules: readonly Rule[] = [");
    for (const Decision &decision : m_service.decisions) {
        // One event needs no company: it is evaluated as it is collected.
        if (!decision.any)
            correlateRule(decision, file);
        evaluateRule(decision, file);
    }
    file.close("];");
    return file.toBytes();
}

QByteArray ControlFiles::cases() const
{
    TypeScript file;
    file.importType("EventType", events);
    file.open("export interface Decision {");
    file.line("readonly type: EventType;");
    file.line("readonly field: string;");
    file.line("readonly needs: readonly EventType[];");
    file.close("}");
    file.blank();
    file.doc(u"Everything the service collects."_s);
    file.line("export const consumed = " + Code::texts(types(m_service.consumes)) + " as const;");
    for (const bool any : {false, true}) {
        file.blank();
        file.doc(any ? u"Higher-order events that follow from any one of some events."_s
                     : u"Higher-order events that need all of some events."_s);
        file.open("export const " + (any ? Code("followers") : Code("decisions")) + ": readonly Decision[] = [");
        for (const Decision &decision : m_service.decisions) {
            if (decision.any == any)
                file.line("{ type: " + Code::text(event(decision.event).type) + ", field: "
                          + Code::text(event(decision.event).entityField) + ", needs: " + Code::texts(types(decision.needs)) + " },");
        }
        file.close("];");
    }
    return file.toBytes();
}

} // namespace

void writeControl(const Design &design, const Service &service, Output &output)
{
    const QString folder = design.folder(service) + u'/';
    const QList<Id> origins{service.element->id};
    if (!service.hasListener())
        return;
    const ControlFiles files(design, service);
    output.add(folder + u"src/model.ts"_s, files.model(), origins);
    output.add(folder + u"src/rules.ts"_s, files.rules(), origins);
    output.add(folder + u"test/cases.ts"_s, files.cases(), origins);
    output.add(folder + u"test/listener.test.ts"_s, constant(u"control/listener.test.ts"_s), origins);
    if (service.hasTrigger())
        output.add(folder + u"test/trigger.test.ts"_s, constant(u"control/trigger.test.ts"_s), origins);
}

} // namespace keelson::awstypescript
