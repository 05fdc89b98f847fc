// SPDX-License-Identifier: MIT
#include "app/gui/history/deeds.h"

#include "app/gui/history/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::History)
};

enum class Sort { Element, View, Relation, Placement, Child, Other };

Sort sortOf(const Cells &record)
{
    const QString kind = text(record.value(properties::kind));
    if (vocabulary::kind(kind))
        return Sort::Element;
    if (vocabulary::relation(kind))
        return Sort::Relation;
    if (kind == records::placement)
        return Sort::Placement;
    if (kind == records::child)
        return Sort::Child;
    return kind == records::board || kind == records::contextView ? Sort::View : Sort::Other;
}

bool isThere(const Cells &record)
{
    return !isNull(record.value(properties::kind)) && !flag(record.value(properties::deleted));
}

/// The facts after, with what was known before of records of which nothing is left: taking back how they came to be
/// takes away their names, too.
Facts remembering(const Facts &before, const Facts &after)
{
    Facts known = after;
    for (auto record = before.cbegin(); record != before.cend(); ++record) {
        if (isNull(after.value(record.key()).value(properties::kind)))
            known.insert(record.key(), *record);
    }
    return known;
}

/// What a change said of one record.
struct Group
{
    Id record;
    QList<Fact> facts;
    Sort sort = Sort::Other;
};

QList<Group> groupsOf(const Change &change, const Facts &known)
{
    QList<Group> groups;
    for (const Fact &fact : change.facts) {
        if (groups.isEmpty() || groups.last().record != fact.record)
            groups.append({fact.record, {}, sortOf(known.value(fact.record))});
        groups.last().facts.append(fact);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.sort < b.sort; });
    return groups;
}

/// Puts what happened to one record into words.
class Teller
{
public:
    /// `known` has the names of all that is spoken of.
    Teller(const Group &group, const QList<Fact> &purged, const Facts &known, const Cells &before, const Cells &after)
        : m_group(group), m_purged(purged), m_facts(known), m_known(known.value(group.record)), m_before(before), m_after(after)
    {
    }

    QStringList words() const
    {
        const bool was = isThere(m_before);
        const bool is = isThere(m_after);
        if (!was && is)
            return {begun()};
        if (was && !is)
            return {ended()};
        QStringList all;
        for (const Fact &fact : m_group.facts)
            all.append(is ? changed(fact) : Text::tr("%1, while it was deleted").arg(changed(fact)));
        return all;
    }

private:
    QString name(Id record) const { return nameText(m_facts, record); }
    QString view() const { return name(reference(m_known.value(properties::view))); }
    bool isPurged(const Fact &fact) const { return m_purged.contains(fact); }

    QString begun() const
    {
        if (flag(m_before.value(properties::deleted)))
            return Text::tr("brought back");
        switch (m_group.sort) {
        case Sort::Relation: return Text::tr("connected");
        case Sort::Placement: return Text::tr("put on %1").arg(view());
        case Sort::Child: return Text::tr("a part added");
        default: return (QStringList{created()} + given()).join(u"; ");
        }
    }

    QString created() const
    {
        const Id parent = reference(m_after.value(properties::parent));
        return parent.isNull() ? Text::tr("created") : Text::tr("created in %1").arg(name(parent));
    }

    /// What it was made with, besides its name and its container.
    QStringList given() const
    {
        QStringList all;
        for (const Fact &fact : m_group.facts) {
            const bool isSaid = fact.property == properties::kind || fact.property == properties::name
                    || fact.property == properties::parent || fact.property == properties::deleted;
            if (!isSaid && (!isNull(fact.value) || isPurged(fact)))
                all.append(changed(fact));
            else if (isSaid && isPurged(fact))
                all.append(changed(fact));
        }
        return all;
    }

    QString ended() const
    {
        switch (m_group.sort) {
        case Sort::Relation: return Text::tr("disconnected");
        case Sort::Placement: return Text::tr("taken off %1").arg(view());
        case Sort::Child: return Text::tr("a part removed");
        default: return Text::tr("deleted");
        }
    }

    QString changed(const Fact &fact) const
    {
        if (isPurged(fact))
            return Text::tr("%1: purged").arg(label(fact.property));
        if (fact.property == properties::position)
            return Text::tr("moved on %1").arg(view());
        if (fact.property == properties::size)
            return Text::tr("resized on %1").arg(view());
        if (fact.property == properties::parent)
            return isNull(fact.value) ? Text::tr("taken out of %1").arg(name(reference(m_before.value(properties::parent))))
                                      : Text::tr("moved into %1").arg(name(reference(fact.value)));
        if (fact.property == properties::aliasOf)
            return isNull(fact.value) ? Text::tr("made a thing of its own again")
                                      : Text::tr("merged with %1").arg(name(reference(fact.value)));
        if (fact.property == properties::order)
            return Text::tr("put in another place of its list");
        if (fact.property == properties::deleted)
            return flag(fact.value) ? Text::tr("deleted") : Text::tr("brought back");
        return compared(fact);
    }

    QString compared(const Fact &fact) const
    {
        const Value before = m_before.value(QStringView(fact.property));
        const QString after = valueWords(fact, fact.value);
        if (isNull(before))
            return Text::tr("%1: %2", "property and value").arg(label(fact.property), after);
        return Text::tr("%1: %2 → %3", "property, value before, value after")
                .arg(label(fact.property), valueWords(fact, before), after);
    }

    QString valueWords(const Fact &fact, const Value &value) const
    {
        const Kind *kind = fact.property == properties::kind ? vocabulary::kind(text(value)) : nullptr;
        return kind ? vocabulary::label(*kind) : valueText(m_facts, propertyOf(m_known, fact.property), value);
    }

    QString label(const QString &id) const { return propertyText(m_known, id); }

    const Group &m_group;
    const QList<Fact> &m_purged;
    const Facts &m_facts;
    Cells m_known;
    Cells m_before;
    Cells m_after;
};

} // namespace

Deeds deedsOf(const Change &change, const QList<Fact> &purged, const Facts &before, const Facts &after)
{
    Deeds deeds;
    const Facts known = remembering(before, after);
    const QList<Group> groups = groupsOf(change, known);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (deeds.list.size() >= mostDeeds) {
            deeds.further = groups.size() - i;
            break;
        }
        const Group &group = groups[i];
        const Id element = bearerOf(known, group.record);
        const QString subject = recordText(known, group.record);
        const Teller teller(group, purged, known, before.value(group.record), after.value(group.record));
        for (const QString &words : teller.words())
            deeds.list.append({group.record, element, subject, words});
    }
    return deeds;
}

} // namespace keelson
