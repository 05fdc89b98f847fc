// SPDX-License-Identifier: MIT
#include "core/contract/contract.h"
#include "core/scaffold/names.h"
#include "plugins/kits/aws-typescript/design/chain.h"
#include "plugins/kits/aws-typescript/design/design.h"
#include "plugins/kits/aws-typescript/design/fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace keelson::awstypescript {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::awstypescript::Design)
};

// With the longest stage (10) and role, "<project>-<stage>-listener" stays within Lambda's 64 letters.
constexpr qsizetype longestProject = 44;

class Reader
{
public:
    Reader(const Model &model, const Options &options) : m_model(model), m_options(options) { }
    Design design();

private:
    void readSystem();
    void readEvents();
    void readServices();
    void addSubsystem(const Element *element, const QList<const Element *> &services, scaffold::NameScope &names);
    void addService(const Element &element, int subsystem, scaffold::NameScope &names);
    QString project(const QString &wanted);
    void connect();
    void readFlows(const Element &service, QLatin1StringView relation, QList<int> &events) const;
    void letIn();
    void letInFrom(const Element &gateway);
    void route();
    void fillBff(Service &service);
    void fillControl(Service &service);
    void nameStatuses(Service &service) const;
    QString entityOf(const Element &event, const QString &type) const;
    QString mainEntity(const Service &service) const;
    std::optional<double> momentOf(Id event) const;
    bool isWanted(const Element *subsystem) const;
    void find(Severity severity, const char *rule, const QString &message, const QList<Id> &elements);

    const Model &m_model;
    const Options &m_options;
    Design m_design;
    QHash<Id, int> m_eventIndex;
    QHash<Id, int> m_serviceIndex;
    QList<const Element *> m_gateways;
    QSet<QString> m_projects;
};

void Reader::find(Severity severity, const char *rule, const QString &message, const QList<Id> &elements)
{
    m_design.findings.append({severity, QString::fromLatin1(rule), message, elements, {}, {}});
}

void Reader::readSystem()
{
    const QList<const Element *> systems = m_model.ofKind(kinds::system);
    const QString given = m_options.value(u"scope"_s).toString().trimmed();
    m_design.title = systems.isEmpty() ? (given.isEmpty() ? u"System"_s : given) : systems.first()->name.simplified();
    m_design.slug = scaffold::kebab(given.isEmpty() ? m_design.title : given);
    m_design.description = systems.isEmpty() ? QString() : systems.first()->text(properties::description);
    m_design.stage = m_options.value(u"stage"_s).toString();
    m_design.region = m_options.value(u"region"_s).toString();
}

QString Reader::entityOf(const Element &event, const QString &type) const
{
    if (const QString given = event.text("entity"_L1); !given.simplified().isEmpty())
        return scaffold::kebab(given);
    if (const Element *aggregate = chain::aggregateOf(m_model, event))
        return scaffold::kebab(aggregate->name);
    const qsizetype last = type.lastIndexOf(u'-');
    return last < 0 ? type : type.left(last);
}

std::optional<double> Reader::momentOf(Id event) const
{
    std::optional<double> first;
    for (const Placement *placement : m_model.placementsOf(event)) {
        const View *view = m_model.view(placement->view);
        if (view && view->kind == records::board)
            first = std::min(first.value_or(placement->position.x()), placement->position.x());
    }
    return first;
}

void Reader::readEvents()
{
    // Files of the events package, and names that generated modules use beside those of events.
    scaffold::NameScope names(u"event"_s, {
        u"index"_s, u"envelope"_s, u"cause"_s, u"event-map"_s, u"event-type"_s, u"domain-event"_s, u"fault"_s, u"row"_s,
        u"table"_s, u"page"_s, u"model"_s, u"rule"_s, u"command"_s, u"correlation"_s, u"any-event"_s, u"unit-of-work"_s,
        u"update-request"_s, u"change-of-row"_s, u"consumed-event"_s, u"published-event"_s, u"published-status"_s,
        u"e"_s, u"h"_s, u"k"_s, u"r"_s, u"t"_s});
    for (const Element *element : m_model.ofKind(kinds::domainEvent)) {
        Event event{element, names.take(element->name), {}, {}, {}, {}, {}, {}, {}, {}, {}, -1, nullptr};
        event.className = scaffold::pascal(event.type);
        event.variable = scaffold::camel(event.type);
        event.entity = entityOf(*element, event.type);
        event.entityField = entityField(event.entity);
        event.description = element->text(properties::description);
        event.fields = fieldsOf(contract::shortFormOf(contract::fieldsOf(m_model, *element)));
        event.moment = momentOf(element->id);
        m_design.events.append(event);
    }
    std::sort(m_design.events.begin(), m_design.events.end(), [](auto &a, auto &b) { return a.type < b.type; });
    for (int i = 0; i < m_design.events.size(); ++i)
        m_eventIndex.insert(m_design.events[i].element->id, i);
}

bool Reader::isWanted(const Element *subsystem) const
{
    const QStringList wanted = m_options.value(u"subsystems"_s).toString().split(u',', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return true;
    const QString name = subsystem ? subsystem->name : QString();
    return std::any_of(wanted.begin(), wanted.end(), [&name](const QString &one) {
        return one.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0
            || one.trimmed() == scaffold::kebab(name);
    });
}

/// "a-b" with "c" and "a" with "b-c" would be one.
QString Reader::project(const QString &wanted)
{
    QString found = scaffold::limited(wanted, longestProject);
    for (int n = 2; m_projects.contains(found); ++n)
        found = scaffold::limited(wanted + u'-' + QString::number(n), longestProject);
    m_projects.insert(found);
    return found;
}

void Reader::addService(const Element &element, int subsystem, scaffold::NameScope &names)
{
    const QString pattern = element.text(properties::pattern);
    const QString variant = element.text(properties::variant);
    if (pattern == u"esg") {
        m_gateways.append(&element);
        find(Severity::Warning, "scaffold.not-generated-yet",
             Tr::tr("“%1” is an external service gateway, which is not generated yet. Locally its events come from the load.")
                 .arg(element.name), {element.id});
        return;
    }
    const bool control = pattern == u"control";
    if (!control && !variant.isEmpty() && variant != u"task")
        find(Severity::Note, "scaffold.variant-as-task",
             Tr::tr("“%1” is generated as a task BFF; its variant is not generated yet.").arg(element.name), {element.id});
    Service service;
    service.element = &element;
    service.subsystem = subsystem;
    service.slug = names.take(element.name);
    service.project = project(m_design.subsystems[subsystem].slug + u'-' + service.slug);
    service.title = element.name.simplified();
    service.pattern = control ? Pattern::Control : Pattern::Bff;
    m_design.services.append(service);
}

void Reader::addSubsystem(const Element *element, const QList<const Element *> &services, scaffold::NameScope &names)
{
    if (services.isEmpty() || !isWanted(element))
        return;
    Subsystem subsystem;
    subsystem.element = element;
    subsystem.title = element ? element->name.simplified() : m_design.title;
    subsystem.slug = names.take(subsystem.title);
    if (element) {
        for (const Element *inner : m_model.contentsOf(element->id)) {
            if (inner->is(kinds::eventHub) && !subsystem.hub)
                subsystem.hub = inner;
        }
    }
    m_design.subsystems.append(subsystem);
    scaffold::NameScope inner(u"service"_s, {u"event-hub"_s});
    for (const Element *service : services)
        addService(*service, int(m_design.subsystems.size()) - 1, inner);
}

void Reader::readServices()
{
    scaffold::NameScope names(u"subsystem"_s);
    QHash<Id, QList<const Element *>> byOwner;
    for (const Element *service : m_model.ofKind(kinds::service)) {
        const Element *owner = m_model.enclosing(service->id, kinds::subsystem);
        byOwner[owner ? owner->id : Id()].append(service);
    }
    for (const Element *subsystem : m_model.ofKind(kinds::subsystem))
        addSubsystem(subsystem, byOwner.value(subsystem->id), names);
    if (const QList<const Element *> loose = byOwner.value({}); !loose.isEmpty()) {
        QList<Id> ids;
        std::transform(loose.begin(), loose.end(), std::back_inserter(ids), [](auto *service) { return service->id; });
        find(Severity::Note, "scaffold.no-subsystem", Tr::tr("Services outside any subsystem are generated as one."), ids);
        addSubsystem(nullptr, loose, names);
    }
    if (m_design.services.isEmpty())
        find(Severity::Warning, "scaffold.nothing-to-generate",
             Tr::tr("There is no service to generate: draw a BFF or a control service on the map."), {});
    std::sort(m_design.services.begin(), m_design.services.end(), [](auto &a, auto &b) { return a.project < b.project; });
    for (int i = 0; i < m_design.services.size(); ++i) {
        m_serviceIndex.insert(m_design.services[i].element->id, i);
        m_design.subsystems[m_design.services[i].subsystem].services.append(i);
    }
}

/// Its own relations and those of the functions drawn in it.
void Reader::readFlows(const Element &service, QLatin1StringView relation, QList<int> &events) const
{
    QList<const Element *> ends = m_model.targets(service.id, relation);
    for (const Element *inner : m_model.contentsOf(service.id))
        ends += m_model.targets(inner->id, relation);
    for (const Element *end : std::as_const(ends)) {
        const int event = m_eventIndex.value(end->id, -1);
        if (event >= 0 && !events.contains(event))
            events.append(event);
    }
    std::sort(events.begin(), events.end());
}

void Reader::connect()
{
    for (int i = 0; i < m_design.services.size(); ++i) {
        Service &service = m_design.services[i];
        readFlows(*service.element, relations::publishes, service.publishes);
        readFlows(*service.element, relations::consumes, service.consumes);
        for (const int event : std::as_const(service.publishes))
            m_design.events[event].publishers.append(i);
        for (const int event : std::as_const(service.consumes))
            m_design.events[event].consumers.append(i);
    }
}

void Reader::letInFrom(const Element &gateway)
{
    QList<int> published;
    readFlows(gateway, relations::publishes, published);
    readFlows(gateway, relations::consumes, m_design.gatewayConsumes[gateway.id]);
    const Element *owner = m_model.enclosing(gateway.id, kinds::subsystem);
    for (const int index : std::as_const(published)) {
        Event &event = m_design.events[index];
        for (int i = 0; i < m_design.subsystems.size() && event.publishers.isEmpty() && !event.isOutside(); ++i) {
            if (m_design.subsystems[i].element == owner)
                event.home = i;
        }
        event.gateway = event.isOutside() && !event.gateway ? &gateway : event.gateway;
    }
}

/// What a gateway publishes comes from outside through its subsystem, and what is consumed and published
/// by nobody through that of its first consumer.
void Reader::letIn()
{
    for (const Element *gateway : std::as_const(m_gateways))
        letInFrom(*gateway);
    for (Event &event : m_design.events) {
        const bool missing = event.publishers.isEmpty() && !event.consumers.isEmpty();
        if (missing && !event.isOutside())
            event.home = m_design.services[event.consumers.first()].subsystem;
        if (missing && !event.gateway)
            find(Severity::Note, "scaffold.event-from-outside",
                 Tr::tr("Nothing generated publishes “%1”; locally it comes from the load.").arg(event.element->name),
                 {event.element->id});
    }
}

void Reader::route()
{
    for (int index = 0; index < m_design.events.size(); ++index) {
        const Event &event = m_design.events[index];
        QList<int> from;
        for (const int publisher : event.publishers)
            from.append(m_design.services[publisher].subsystem);
        if (event.isOutside())
            from.append(event.home);
        for (const int source : std::as_const(from)) {
            for (const int consumer : event.consumers) {
                const int sink = m_design.services[consumer].subsystem;
                QList<int> &taken = m_design.subsystems[source].egress[sink];
                if (sink != source && !taken.contains(index))
                    taken.append(index);
            }
        }
    }
}

QString Reader::mainEntity(const Service &service) const
{
    std::map<QString, int> counts;
    const QList<int> &told = service.publishes.isEmpty() ? service.consumes : service.publishes;
    for (const int event : told)
        ++counts[m_design.events[event].entity];
    const auto most = std::max_element(counts.begin(), counts.end(), [](auto &a, auto &b) { return a.second < b.second; });
    return most == counts.end() ? service.slug : most->first;
}

/// "submitted" for an event of the service's own entity, the whole type for others and for the second
/// that would be called the same.
void Reader::nameStatuses(Service &service) const
{
    QSet<QString> taken;
    for (const int index : service.publishes + service.consumes) {
        const Event &event = m_design.events[index];
        const QString word = event.type.mid(event.type.lastIndexOf(u'-') + 1);
        if (service.statuses.contains(index))
            continue;
        const QString status = event.entity == service.entity && !taken.contains(word) ? word : event.type;
        taken.insert(status);
        service.statuses.insert(index, status);
    }
}

void Reader::fillBff(Service &service)
{
    scaffold::NameScope names(u"command"_s);
    for (const int index : std::as_const(service.publishes)) {
        const Event &event = m_design.events[index];
        const QList<const Element *> commands = chain::commandsOf(m_model, *event.element);
        const Element *command = commands.isEmpty() ? nullptr : commands.first();
        Task task{names.take(command ? command->name : event.type), index, event.fields};
        if (command && !command->text("fields"_L1).isEmpty())
            task.fields = fieldsOf(command->text("fields"_L1));
        service.tasks.append(task);
    }
}

void Reader::fillControl(Service &service)
{
    for (const int index : std::as_const(service.publishes)) {
        Decision decision{index, {}, false};
        for (const Element *cause : chain::causesOf(m_model, *m_design.events[index].element)) {
            const int need = m_eventIndex.value(cause->id, -1);
            if (service.consumes.contains(need))
                decision.needs.append(need);
        }
        std::sort(decision.needs.begin(), decision.needs.end());
        if (decision.needs.isEmpty()) {
            decision.any = true;
            decision.needs = service.consumes;
            decision.needs.removeAll(index);
        }
        if (decision.needs.isEmpty())
            find(Severity::Warning, "scaffold.control-without-cause",
                 Tr::tr("“%1” consumes nothing from which “%2” could follow.")
                     .arg(service.title, m_design.events[index].element->name), {service.element->id});
        else
            service.decisions.append(decision);
    }
}

Design Reader::design()
{
    readSystem();
    readEvents();
    readServices();
    connect();
    letIn();
    route();
    for (Service &service : m_design.services) {
        service.entity = mainEntity(service);
        nameStatuses(service);
        service.pattern == Pattern::Bff ? fillBff(service) : fillControl(service);
    }
    return m_design;
}

} // namespace

Design read(const Model &model, const Options &options)
{
    return Reader(model, options).design();
}

} // namespace keelson::awstypescript
