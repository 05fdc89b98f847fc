// SPDX-License-Identifier: MIT
#include "core/document/edit.h"

#include "core/model/modeldata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

QString valueOf(QLatin1StringView text)
{
    return QString(text);
}

/// What a person typed is kept even when it holds half a character; a number that is none is not.
Value storable(Value value)
{
    if (isStorable(value))
        return value;
    if (auto *broken = std::get_if<QString>(&value))
        return QString::fromUtf8(broken->toUtf8());
    return {};
}

/// Empty where the name means nothing alone.
QString scopedName(const Kind &kind, const QString &name, Id owner)
{
    const auto key = nameKey(kind, name, owner);
    return key ? QString(kind.id) + u'/' + key->owner.toString() + u'/' + key->folded : QString();
}

} // namespace

Id Edit::add(QLatin1StringView kindId, const QString &name, Id parent)
{
    const Id id = Id::create();
    set(id, properties::kind, valueOf(kindId));
    set(id, properties::name, name);
    if (!parent.isNull())
        set(id, properties::parent, parent);
    if (const Kind *kind = vocabulary::kind(kindId))
        m_added.insert(scopedName(*kind, name, parent), id);
    return id;
}

Id Edit::relate(QLatin1StringView relationId, Id from, Id to)
{
    const Id id = Id::create();
    set(id, properties::kind, valueOf(relationId));
    set(id, properties::from, from);
    set(id, properties::to, to);
    return id;
}

Id Edit::addView(QLatin1StringView viewKind, const QString &name, Id subject)
{
    const Id id = Id::create();
    set(id, properties::kind, valueOf(viewKind));
    set(id, properties::name, name);
    if (!subject.isNull())
        set(id, properties::subject, subject);
    return id;
}

Id Edit::place(const View &view, Id element, QPointF position, std::optional<QSizeF> size)
{
    return place(view.id, view.kind, element, position, size);
}

Id Edit::place(Id view, QStringView viewKind, Id element, QPointF position, std::optional<QSizeF> size)
{
    const bool fresh = viewKind == records::board;
    const Id id = fresh ? Id::create() : Id::derived(view, element, "placement");
    set(id, properties::kind, valueOf(records::placement));
    set(id, properties::view, view);
    set(id, properties::element, element);
    set(id, properties::position, position);
    if (size)
        set(id, properties::size, *size);
    if (!fresh)
        set(id, properties::deleted, Value()); // It may have stood here before and been taken away.
    return id;
}

Id Edit::addChild(Id owner, const QString &list, const QString &order)
{
    const Id id = Id::create();
    set(id, properties::kind, valueOf(records::child));
    set(id, properties::owner, owner);
    set(id, properties::list, list);
    set(id, properties::order, order);
    return id;
}

void Edit::set(Id record, QLatin1StringView property, Value value)
{
    set(record, QString(property), std::move(value));
}

void Edit::set(Id record, const QString &property, Value value)
{
    const bool isText = std::holds_alternative<QString>(value);
    const bool unusable = record.isNull() || property.isEmpty() || (!isText && !isStorable(value));
    if (unusable)
        return;
    const auto key = std::pair(record, property);
    const auto known = m_index.constFind(key);
    if (known != m_index.cend()) {
        m_facts[*known].value = storable(std::move(value));
        return;
    }
    m_index.insert(key, m_facts.size());
    m_facts.append({record, property, storable(std::move(value))});
}

void Edit::remove(Id record)
{
    set(record, properties::deleted, true);
}

std::optional<Id> Edit::added(const Kind &kind, const QString &name, Id owner) const
{
    const QString key = scopedName(kind, name, owner);
    const auto found = key.isEmpty() ? m_added.cend() : m_added.constFind(key);
    return found == m_added.cend() ? std::nullopt : std::optional(*found);
}

Id findOrAdd(Edit &edit, const Model &model, const Kind &kind, const QString &name, Id owner)
{
    if (const Element *known = model.named(kind, name, owner))
        return known->id;
    if (const auto added = edit.added(kind, name, owner))
        return *added;
    return edit.add(kind.id, name, owner);
}

} // namespace keelson
