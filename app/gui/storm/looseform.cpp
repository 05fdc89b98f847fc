// SPDX-License-Identifier: MIT
#include "app/gui/storm/looseform.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Storm
{
    Q_DECLARE_TR_FUNCTIONS(Storm)
};

constexpr int version = 1;
constexpr qsizetype longestText = 64 * 1024;  // characters of one property
constexpr double farthest = 1e6;              // scene units
constexpr double smallest = 8;
constexpr double largest = 1e5;

// --- Writing

QJsonValue written(const Value &value)
{
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return QJsonValue::Undefined; // What refers to another record means nothing elsewhere.
}

QJsonObject written(const Element &element, const Placement &placement)
{
    QJsonObject note { { u"kind"_s, QString(element.kind->id) },
                       { u"name"_s, element.name },
                       { u"x"_s, placement.position.x() },
                       { u"y"_s, placement.position.y() } };
    QJsonObject properties;
    for (auto it = element.properties.begin(); it != element.properties.end(); ++it) {
        const QJsonValue value = written(it.value());
        if (!value.isUndefined())
            properties.insert(it.key(), value);
    }
    if (!properties.isEmpty())
        note.insert(u"properties"_s, properties);
    if (placement.size) {
        note.insert(u"width"_s, placement.size->width());
        note.insert(u"height"_s, placement.size->height());
    }
    return note;
}

QJsonArray connectionsAmong(const Model &model, const QHash<Id, int> &indices)
{
    QJsonArray connections;
    for (auto it = indices.begin(); it != indices.end(); ++it) {
        for (const Relation *relation : model.relationsFrom(it.key())) {
            if (indices.contains(relation->to) && drawnOnStorm(relation->kind->drawn)) {
                connections.append(QJsonObject { { u"from"_s, it.value() },
                                                 { u"to"_s, indices.value(relation->to) },
                                                 { u"relation"_s, QString(relation->kind->id) } });
            }
        }
    }
    return connections;
}

// --- Reading

double within(const QJsonValue &value, double limit)
{
    const double number = value.toDouble();
    return std::isfinite(number) ? std::clamp(number, -limit, limit) : 0;
}

Value valueOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble() && std::isfinite(value.toDouble()))
        return value.toDouble();
    const QString text = value.toString().first(std::min(value.toString().size(), longestText));
    return text.isEmpty() || !isStorable(text) ? Value() : Value(text);
}

bool isKnown(const Kind &kind, const QString &property)
{
    return property == properties::description || vocabulary::property(kind, property);
}

std::optional<LooseNote> readNote(const QJsonObject &note)
{
    const Kind *kind = vocabulary::kind(note.value(u"kind"_s).toString());
    if (!kind || !drawnOnStorm(kind->drawn))
        return {};
    const QString name = note.value(u"name"_s).toString().simplified();
    LooseNote loose { kind, isStorable(name) ? name.first(std::min(name.size(), longestText)) : QString(), {},
                      { within(note.value(u"x"_s), farthest), within(note.value(u"y"_s), farthest) }, {},
                      note.value(u"group"_s).toInt(-1) };
    const QSizeF size(within(note.value(u"width"_s), largest), within(note.value(u"height"_s), largest));
    if (size.width() >= smallest && size.height() >= smallest)
        loose.size = size;
    const QJsonObject properties = note.value(u"properties"_s).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const Value value = valueOf(it.value());
        if (isKnown(*kind, it.key()) && !isNull(value))
            loose.properties.insert(it.key(), value);
    }
    return loose;
}

void readRelations(LooseNotes &loose, const QJsonArray &connections, const QHash<int, int> &places)
{
    for (const QJsonValue &link : connections) {
        const auto from = places.constFind(link[u"from"].toInt(-1));
        const auto to = places.constFind(link[u"to"].toInt(-1));
        if (from != places.constEnd() && to != places.constEnd())
            loose.relations.append({ vocabulary::relation(link[u"relation"].toString()), *from, *to });
    }
}

} // namespace

QByteArray writeLoose(const Model &model, const QList<Id> &notes)
{
    QJsonArray list;
    QHash<Id, int> indices;
    QHash<Id, int> groups;
    for (const Id note : notes) {
        const Placement *placement = model.placement(note);
        const Element *element = placement ? model.element(placement->element) : nullptr;
        if (!element)
            continue;
        QJsonObject entry = written(*element, *placement);
        const Id group = reference(placement->properties.value(properties::group));
        if (!group.isNull() && !groups.contains(group))
            groups.insert(group, int(groups.size()));
        if (!group.isNull())
            entry.insert(u"group"_s, groups.value(group));
        indices.insert(element->id, int(list.size()));
        list.append(entry);
    }
    const QJsonObject content { { u"version"_s, version }, { u"notes"_s, list }, { u"connections"_s, connectionsAmong(model, indices) } };
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

Result<LooseNotes> readLoose(const QByteArray &bytes)
{
    if (bytes.size() > largestLoose)
        return Error{ Error::Kind::BadInput, Storm::tr("The notes in the clipboard are more than a board can hold."), {}, Storm::tr("Copy fewer at a time.") };
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject content = document.object();
    if (!document.isObject() || !content.value(u"notes"_s).isArray())
        return Error{ Error::Kind::BadInput, Storm::tr("The notes in the clipboard are cut off or damaged."), {}, Storm::tr("Copy them again.") };
    if (content.value(u"version"_s).toInt(version) != version) {
        return Error{ Error::Kind::BadInput, Storm::tr("The notes in the clipboard come from another version of Keelson."), {},
                      Storm::tr("Copy them as text, or save a copy of the document and merge it.") };
    }
    LooseNotes loose;
    QHash<int, int> places;
    int index = 0;
    for (const QJsonValue &entry : content.value(u"notes"_s).toArray()) {
        if (loose.notes.size() >= mostLoose) {
            ++loose.beyond;
        } else if (const std::optional<LooseNote> note = readNote(entry.toObject())) {
            places.insert(index, int(loose.notes.size()));
            loose.notes.append(*note);
        } else {
            ++loose.unknown;
        }
        ++index;
    }
    readRelations(loose, content.value(u"connections"_s).toArray(), places);
    return loose;
}

} // namespace keelson::storm
