// SPDX-License-Identifier: MIT
#include "plugins/formats/structurizr/translation.h"

#include "core/document/edit.h"
#include "plugins/formats/structurizr/guesses.h"

#include <QCoreApplication>
#include <QSet>

namespace keelson::structurizr {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::structurizr::Translation)
};

constexpr QLatin1StringView ownPrefix{"keelson."};

/// A text as a value of the property's type.
Value valueOf(const Property &property, const QString &text)
{
    switch (property.type) {
    case PropertyType::Flag: return text == "true"_L1;
    case PropertyType::Number:
    case PropertyType::Duration: {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber && qIsFinite(number) ? Value(number) : Value();
    }
    case PropertyType::Reference: return {};
    default: return text;
    }
}

class Translating
{
public:
    explicit Translating(const Described &workspace) : m_workspace(workspace) { }

    Imported take()
    {
        chooseKinds();
        addSystem();
        for (int i = 0; i < m_workspace.parts.size(); ++i)
            addPart(i);
        for (const Connection &connection : m_workspace.connections)
            addConnection(connection);
        for (const Drawing &drawing : m_workspace.drawings)
            addDrawing(drawing);
        tellLosses();
        return {m_edit.facts(), {}, m_findings};
    }

private:
    void chooseKinds()
    {
        for (int i = 0; i < m_workspace.parts.size(); ++i)
            m_kinds.append(kindOf(m_workspace, i));
    }

    void addSystem()
    {
        const bool isNamed = !m_workspace.name.trimmed().isEmpty();
        if (!isNamed)
            return;
        m_system = m_edit.add(kinds::system, m_workspace.name.simplified());
        if (!m_workspace.description.isEmpty())
            m_edit.set(m_system, properties::description, m_workspace.description);
    }

    /// Where a part may stand: in what it was written in, or the next around that may hold it.
    Id containerOf(int index) const
    {
        const QLatin1StringView kind = m_kinds.at(index);
        if (kind == kinds::dataStore && m_workspace.parts.at(index).sort == Sort::Container) {
            const int user = onlyUser(index);
            return user < 0 ? Id() : m_ids.value(user);
        }
        for (int at = m_workspace.parts.at(index).parent; at >= 0; at = m_workspace.parts.at(at).parent) {
            if (vocabulary::mayContain(m_kinds.at(at), kind))
                return m_ids.value(at);
        }
        return vocabulary::mayContain(kinds::system, kind) ? m_system : Id();
    }

    /// The one service that a store is for; of several, nobody's.
    int onlyUser(int store) const
    {
        QSet<int> users;
        for (const Connection &connection : m_workspace.connections) {
            const int service = serviceAround(connection.from);
            if (connection.to == store && service >= 0)
                users.insert(service);
        }
        return users.size() == 1 ? *users.begin() : -1;
    }

    int serviceAround(int part) const
    {
        for (int at = part; at >= 0; at = m_workspace.parts.at(at).parent) {
            if (m_kinds.at(at) == kinds::service)
                return at;
        }
        return -1;
    }

    void addPart(int index)
    {
        const Part &part = m_workspace.parts.at(index);
        // A store waits for the services written behind it.
        if (m_kinds.at(index) == kinds::dataStore && part.sort == Sort::Container) {
            const int user = onlyUser(index);
            if (user > index)
                addPart(user);
        }
        if (m_ids.contains(index))
            return;
        const Id id = m_edit.add(m_kinds.at(index), part.name.simplified(), containerOf(index));
        m_ids.insert(index, id);
        if (!part.description.isEmpty())
            m_edit.set(id, properties::description, describedFully(part));
        const QStringList tags = part.group.isEmpty() ? part.tags : QStringList{part.group} + part.tags;
        if (!tags.isEmpty())
            m_edit.set(id, properties::tags, tags.join(u", "_s));
        if (m_kinds.at(index) == kinds::function)
            m_edit.set(id, properties::functionRole, QString(functionRoleOf(part)));
        setProperties(id, index);
    }

    /// The technology stands with the description unless we wrote it ourselves.
    static QString describedFully(const Part &part)
    {
        const bool isOurs = part.properties.contains(u"keelson.kind"_s);
        return part.technology.isEmpty() || isOurs ? part.description : part.description + u"\n("_s + part.technology + u')';
    }

    void setProperties(Id id, int index)
    {
        const Kind &kind = *vocabulary::kind(m_kinds.at(index));
        const QMap<QString, QString> &properties = m_workspace.parts.at(index).properties;
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QString name = it.key().startsWith(ownPrefix) ? it.key().sliced(ownPrefix.size()) : QString();
            const Property *property = name.isEmpty() ? nullptr : vocabulary::property(kind, name);
            if (const Value value = property ? valueOf(*property, *it) : Value(); !isNull(value))
                m_edit.set(id, name, value);
            else if (name.isEmpty())
                ++m_leftOut[u"properties"_s];
        }
    }

    // --- Connections --------------------------------------------------------------------------

    void addConnection(const Connection &connection)
    {
        if (addEvents(connection))
            return;
        for (int from = connection.from; from >= 0; from = m_workspace.parts.at(from).parent) {
            for (int to = connection.to; to >= 0; to = m_workspace.parts.at(to).parent) {
                if (from != to && relate(connection, from, to))
                    return;
            }
        }
        m_findings.append({Severity::Warning, u"structurizr.connection"_s,
                           Tr::tr("“%1” → “%2” does not come along: nothing is said between these two.")
                               .arg(m_workspace.parts.at(connection.from).name, m_workspace.parts.at(connection.to).name), {}, {}, {}});
    }

    bool relate(const Connection &connection, int from, int to)
    {
        for (const QLatin1StringView relation : {relations::calls, relations::uses, relations::delivers}) {
            if (!vocabulary::allows(*vocabulary::relation(relation), m_kinds.at(from), m_kinds.at(to)))
                continue;
            const QString told = connection.technology.isEmpty() ? connection.description
                                                                 : u"%1 (%2)"_s.arg(connection.description, connection.technology);
            if (!isNew({from, to}, told))
                return true;
            const Id id = m_edit.relate(relation, m_ids.value(from), m_ids.value(to));
            if (relation == relations::calls && !told.isEmpty())
                m_edit.set(id, "operation"_L1, told);
            return true;
        }
        return false;
    }

    /// What rolls up to the same two boxes is said once.
    bool isNew(std::pair<int, int> ends, const QString &what)
    {
        const qsizetype before = m_related.size();
        m_related.insert({ends, what});
        return m_related.size() > before;
    }

    /// Lines that we wrote ourselves name the events that run there.
    bool addEvents(const Connection &connection)
    {
        const QString events = connection.properties.value(u"keelson.events"_s);
        if (events.isEmpty())
            return false;
        const auto relateAll = [&](int end, QLatin1StringView relation) {
            for (const QString &name : events.split(u'\n', Qt::SkipEmptyParts)) {
                if (m_kinds.at(end) != kinds::eventHub && isNew({end, -1}, relation + name))
                    m_edit.relate(relation, m_ids.value(end), eventOf(name));
            }
        };
        relateAll(connection.from, relations::publishes);
        relateAll(connection.to, relations::consumes);
        return true;
    }

    Id eventOf(const QString &name)
    {
        if (!m_events.contains(name))
            m_events.insert(name, m_edit.add(kinds::domainEvent, name));
        return m_events.value(name);
    }

    void addDrawing(const Drawing &drawing)
    {
        const Id subject = m_ids.value(drawing.subject);
        const Id view = m_edit.addView(records::contextView, drawing.name.simplified(), subject);
        for (auto it = drawing.positions.begin(); it != drawing.positions.end(); ++it)
            m_edit.place(view, records::contextView, m_ids.value(it.key()), *it);
    }

    void tellLosses()
    {
        for (auto it = m_workspace.leftOut.begin(); it != m_workspace.leftOut.end(); ++it)
            m_leftOut[it.key()] += *it;
        for (auto it = m_leftOut.begin(); it != m_leftOut.end(); ++it)
            m_findings.append({Severity::Note, u"structurizr.left-out"_s, Tr::tr("“%1” does not come along (%n time(s)).", nullptr, *it).arg(it.key()),
                               {}, it.key(), {}});
        for (const QString &remark : m_workspace.remarks)
            m_findings.append({Severity::Warning, u"structurizr.remark"_s, remark, {}, {}, {}});
    }

    const Described &m_workspace;
    Edit m_edit{QString()};
    Id m_system;
    QList<QLatin1StringView> m_kinds;
    QHash<int, Id> m_ids;
    QHash<QString, Id> m_events;
    QSet<std::pair<std::pair<int, int>, QString>> m_related;
    QMap<QString, int> m_leftOut;
    QList<Finding> m_findings;
};

} // namespace

Imported translated(const Described &workspace)
{
    return Translating(workspace).take();
}

} // namespace keelson::structurizr
