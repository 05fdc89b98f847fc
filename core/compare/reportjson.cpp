// SPDX-License-Identifier: MIT
#include "core/compare/report.h"

#include <QJsonArray>

// A report for programs.

namespace keelson::compare {

using namespace Qt::StringLiterals;

namespace {

void insert(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void insert(QJsonObject &object, const QString &key, Id id)
{
    if (!id.isNull())
        object.insert(key, id.toString());
}

QJsonValue json(const Value &value)
{
    struct Visitor
    {
        QJsonValue operator()(std::monostate) const { return {}; }
        QJsonValue operator()(bool on) const { return on; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(Id id) const { return QJsonObject{{u"id"_s, id.toString()}}; }
        QJsonValue operator()(QPointF point) const { return QJsonArray{point.x(), point.y()}; }
        QJsonValue operator()(QSizeF size) const { return QJsonArray{size.width(), size.height()}; }
    };
    return std::visit(Visitor{}, value);
}

QString subjectId(Difference::Subject subject)
{
    switch (subject) {
    case Difference::Subject::Element: return u"element"_s;
    case Difference::Subject::Relation: return u"relation"_s;
    case Difference::Subject::View: return u"view"_s;
    }
    return {};
}

QJsonObject json(const Detail &detail)
{
    QJsonObject object{{u"deed"_s, id(detail.deed)}, {u"words"_s, detail.words}};
    insert(object, u"list"_s, detail.list);
    insert(object, u"item"_s, detail.item);
    insert(object, u"property"_s, detail.property);
    if (!detail.property.isEmpty()) {
        object.insert(u"before"_s, json(detail.before));
        object.insert(u"after"_s, json(detail.after));
    }
    return object;
}

QJsonObject json(const Difference &difference, const QString &subsystem)
{
    QJsonObject object{{u"deed"_s, id(difference.deed)}, {u"subject"_s, subjectId(difference.subject)},
                       {u"kind"_s, difference.kind}, {u"name"_s, difference.name}, {u"words"_s, difference.words}};
    insert(object, u"before"_s, difference.before);
    insert(object, u"after"_s, difference.after);
    insert(object, u"subsystem"_s, subsystem);
    QJsonArray details;
    for (const Detail &detail : difference.details)
        details.append(json(detail));
    if (!details.isEmpty())
        object.insert(u"details"_s, details);
    return object;
}

QJsonArray json(const QList<contract::Party> &parties)
{
    QJsonArray array;
    for (const contract::Party &party : parties) {
        QJsonObject object{{u"id"_s, party.id.toString()}, {u"name"_s, party.name}};
        insert(object, u"team"_s, party.team);
        if (party.isNew)
            object.insert(u"new"_s, true);
        if (party.isGone)
            object.insert(u"gone"_s, true);
        array.append(object);
    }
    return array;
}

QJsonObject json(const contract::EventVerdict &event)
{
    QJsonArray changes;
    for (const contract::ContractChange &change : event.changes) {
        QJsonObject object{{u"change"_s, contract::id(change.alteration)}, {u"verdict"_s, contract::id(change.verdict)},
                           {u"words"_s, change.words}};
        insert(object, u"field"_s, change.field);
        insert(object, u"before"_s, change.before);
        insert(object, u"after"_s, change.after);
        if (change.isGuess)
            object.insert(u"guess"_s, true);
        changes.append(object);
    }
    QJsonObject object{{u"event"_s, event.event}, {u"before"_s, event.before.toString()}, {u"verdict"_s, contract::id(event.verdict)},
                       {u"external"_s, event.isExternal}, {u"changes"_s, changes}, {u"producers"_s, json(event.producers)},
                       {u"consumers"_s, json(event.consumers)}};
    insert(object, u"after"_s, event.after);
    insert(object, u"calledNow"_s, event.calledNow);
    return object;
}

} // namespace

QJsonObject toJson(const Report &report, const Shown &shown)
{
    QJsonObject object;
    if (shown.differences) {
        QJsonArray differences;
        for (const Group &group : report.comparison.groups) {
            for (const Difference &difference : group.differences)
                differences.append(json(difference, group.name));
        }
        object.insert(u"differences"_s, differences);
    }
    if (shown.layout) {
        QJsonArray layout;
        for (const Difference &difference : report.comparison.layout)
            layout.append(json(difference, {}));
        object.insert(u"layout"_s, layout);
    }
    if (shown.contracts) {
        QJsonArray contracts;
        for (const contract::EventVerdict &event : report.contracts)
            contracts.append(json(event));
        QJsonArray rollout;
        for (const contract::Step &step : report.rollout) {
            QJsonObject one{{u"phase"_s, contract::id(step.phase)}, {u"words"_s, step.words}};
            insert(one, u"service"_s, step.who.name);
            insert(one, u"team"_s, step.who.team);
            rollout.append(one);
        }
        object.insert(u"contracts"_s, contracts);
        object.insert(u"rollout"_s, rollout);
    }
    return object;
}

} // namespace keelson::compare
