// SPDX-License-Identifier: MIT
#include "plugins/formats/c4/workspace.h"

#include "core/model/architecture.h"
#include "core/scaffold/names.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace keelson::c4 {

namespace {

using namespace Qt::StringLiterals;

QString choiceLabel(const Element &element, QLatin1StringView property)
{
    const Property *row = vocabulary::property(*element.kind, property);
    const QString value = architecture::given(element, property);
    for (const Choice &choice : row ? row->choices : std::span<const Choice>()) {
        if (choice.id == value)
            return vocabulary::label(choice);
    }
    return {};
}

QString technologyOf(const Element &element)
{
    QStringList parts;
    for (const QLatin1StringView property : {properties::pattern, properties::variant, "storeType"_L1, "storedIn"_L1, "functionRole"_L1,
                                             "apiType"_L1})
        parts.append(vocabulary::property(*element.kind, property) ? choiceLabel(element, property) : QString());
    parts.removeAll(QString());
    return parts.isEmpty() ? vocabulary::label(*element.kind) : parts.join(u", "_s);
}

Shape shapeOf(const Element &element)
{
    switch (element.kind->box.outline) {
    case Outline::Cylinder: return Shape::Database;
    case Outline::Pipe: return Shape::Queue;
    default: return element.is(kinds::microFrontend) || element.is(kinds::mainApp) ? Shape::Browser : Shape::Plain;
    }
}

bool isInside(const Element &element)
{
    return element.is(kinds::service) || element.is(kinds::eventHub) || element.is(kinds::eventLake) || element.is(kinds::mainApp)
        || element.is(kinds::microFrontend);
}

bool isPart(const Element &element)
{
    return element.is(kinds::function) || element.is(kinds::dataStore) || element.is(kinds::api) || element.is(kinds::queue)
        || element.is(kinds::stream);
}

class Reading
{
public:
    Reading(const Model &model, const Scope &scope) : m_model(model), m_scope(scope) { chooseSubject(); }

    Workspace take()
    {
        nameWorkspace();
        addAll(kinds::actor, Level::Person);
        addAll(kinds::subsystem, Level::System);
        addAll(kinds::externalSystem, Level::System);
        for (const Kind &kind : vocabulary::kinds())
            addContainers(kind);
        for (const Kind &kind : vocabulary::kinds())
            addComponents(kind);
        addEvents();
        addRelations();
        return m_workspace;
    }

private:
    void chooseSubject()
    {
        const View *view = m_model.view(m_scope.view);
        const Element *subject = view ? m_model.element(view->subject) : nullptr;
        if (!subject)
            return;
        QList<Id> inside{subject->id};
        for (qsizetype i = 0; i < inside.size(); ++i) {
            for (const Element *content : m_model.contentsOf(inside.at(i)))
                inside.append(content->id);
        }
        for (const Id id : std::as_const(inside)) {
            addWithContainers(id);
            for (const Relation *relation : m_model.relationsFrom(id))
                addWithContainers(relation->to);
            for (const Relation *relation : m_model.relationsTo(id))
                addWithContainers(relation->from);
        }
    }

    void addWithContainers(Id id)
    {
        for (const Element *at = m_model.element(id); at; at = m_model.element(at->parent))
            m_chosen.insert(at->id);
    }

    bool isChosen(const Element &element) const { return m_chosen.isEmpty() || m_chosen.contains(element.id); }

    void nameWorkspace()
    {
        const QList<const Element *> systems = m_model.ofKind(kinds::system);
        m_workspace.name = systems.isEmpty() ? u"Architecture"_s : onOneLine(systems.first()->name);
        if (!systems.isEmpty())
            m_workspace.description = onOneLine(systems.first()->text(properties::description));
    }

    void addAll(QLatin1StringView kind, Level level)
    {
        for (const Element *element : m_model.ofKind(kind)) {
            if (isChosen(*element))
                add(*element, level, -1);
        }
    }

    /// What stands in no subsystem is a system of its own.
    void addContainers(const Kind &kind)
    {
        for (const Element *element : m_model.ofKind(kind.id)) {
            if (!isInside(*element) || !isChosen(*element))
                continue;
            const Element *subsystem = m_model.enclosing(element->id, kinds::subsystem);
            const int parent = subsystem ? m_index.value(subsystem->id, -1) : -1;
            add(*element, parent < 0 ? Level::System : Level::Container, parent);
        }
    }

    void addComponents(const Kind &kind)
    {
        for (const Element *element : m_model.ofKind(kind.id)) {
            if (!m_scope.hasComponents || !isPart(*element) || !isChosen(*element))
                continue;
            const Element *service = m_model.enclosing(element->id, kinds::service);
            const int parent = service ? m_index.value(service->id, -1) : -1;
            if (parent >= 0 && m_workspace.things.at(parent).level == Level::Container)
                add(*element, Level::Component, parent);
        }
    }

    void add(const Element &element, Level level, int parent)
    {
        m_index.insert(element.id, int(m_workspace.things.size()));
        m_workspace.things.append({element.id, keyOf(element), parent, level, shapeOf(element), element.is(kinds::externalSystem),
                                   onOneLine(element.name), onOneLine(element.text(properties::description)), technologyOf(element),
                                   architecture::names(element, properties::tags)});
    }

    QString keyOf(const Element &element)
    {
        const QString plain = scaffold::camel(scaffold::kebab(element.name));
        QString key = plain;
        for (int number = 2; m_keys.contains(key.toLower()); ++number)
            key = plain + QString::number(number);
        m_keys.insert(key.toLower());
        return key;
    }

    /// Index of the thing that stands for an element; -1 when none does.
    int standing(Id id) const
    {
        for (const Element *at = m_model.element(id); at; at = m_model.element(at->parent)) {
            if (const auto found = m_index.constFind(at->id); found != m_index.cend())
                return *found;
        }
        return -1;
    }

    int hubOf(Id service) const
    {
        const Element *subsystem = architecture::subsystemOf(m_model, service);
        for (const Element *hub : subsystem ? architecture::contentsOf(m_model, subsystem->id, kinds::eventHub) : QList<const Element *>()) {
            if (m_index.contains(hub->id))
                return m_index.value(hub->id);
        }
        return -1;
    }

    void addEvents()
    {
        QMap<std::pair<int, int>, QStringList> flows;
        const auto flow = [&](int from, int to, const QString &event) {
            if (from >= 0 && to >= 0 && from != to && !flows[{from, to}].contains(event))
                flows[{from, to}].append(event);
        };
        for (const Element *event : m_model.ofKind(kinds::domainEvent)) {
            const QList<const Element *> consumers = architecture::consumersOf(m_model, event->id);
            for (const Element *publisher : architecture::publishersOf(m_model, event->id)) {
                const int from = standing(publisher->id);
                const int hub = hubOf(publisher->id);
                flow(from, hub, onOneLine(event->name));
                for (const Element *consumer : consumers) {
                    const int other = hubOf(consumer->id);
                    const int last = other >= 0 ? other : hub >= 0 ? hub : from;
                    flow(hub >= 0 ? hub : from, other, onOneLine(event->name));
                    flow(last, standing(consumer->id), onOneLine(event->name));
                }
            }
        }
        for (auto it = flows.cbegin(); it != flows.cend(); ++it)
            m_workspace.links.append({it.key().first, it.key().second, {}, *it});
    }

    static bool isTold(const Relation &relation)
    {
        return relation.is(relations::calls) || relation.is(relations::uses) || relation.is(relations::delivers);
    }

    /// Many parts that use one thing are one link.
    void addRelations()
    {
        QMap<std::pair<int, int>, QStringList> calls;
        for (const Relation &relation : m_model.relations()) {
            const int from = standing(relation.from);
            const int to = standing(relation.to);
            if (!isTold(relation) || from < 0 || to < 0 || from == to || holds(from, to) || holds(to, from))
                continue;
            const QString operation = onOneLine(text(relation.properties.value(u"operation"_s)));
            const QString told = operation.isEmpty() ? vocabulary::label(*relation.kind) : operation;
            if (QStringList &all = calls[{from, to}]; !all.contains(told))
                all.append(told);
        }
        for (auto it = calls.begin(); it != calls.end(); ++it) {
            it->sort();
            m_workspace.links.append({it.key().first, it.key().second, it->join(u", "_s), {}});
        }
    }

    bool holds(int outer, int inner) const
    {
        for (int at = inner; at >= 0; at = m_workspace.things.at(at).parent) {
            if (at == outer)
                return true;
        }
        return false;
    }

    const Model &m_model;
    const Scope m_scope;
    QSet<Id> m_chosen;  ///< Empty = all.
    Workspace m_workspace;
    QHash<Id, int> m_index;
    QSet<QString> m_keys;
};

} // namespace

QList<int> Workspace::in(int parent) const
{
    QList<int> found;
    for (int i = 0; i < things.size(); ++i) {
        if (things.at(i).parent == parent)
            found.append(i);
    }
    return found;
}

QString onOneLine(const QString &text)
{
    return text.simplified();
}

Workspace workspaceOf(const Model &model, const Scope &scope)
{
    return Reading(model, scope).take();
}

} // namespace keelson::c4
