// SPDX-License-Identifier: MIT
#include "core/model/vocabulary.h"

#include "core/model/vocabulary/relations.h"
#include "core/model/vocabulary/resources.h"
#include "core/model/vocabulary/services.h"
#include "core/model/vocabulary/storm.h"
#include "core/model/vocabulary/structure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace keelson {

namespace {

template<typename Row, size_t... sizes>
constexpr auto joined(const Row (&...tables)[sizes])
{
    std::array<Row, (sizes + ...)> rows{};
    auto end = rows.begin();
    ((end = std::copy(std::begin(tables), std::end(tables), end)), ...);
    return rows;
}

constexpr auto allKinds = joined(rows::stormKinds, rows::structureKinds, rows::serviceKinds, rows::resourceKinds);

constexpr Property commonRows[] = {
    {properties::name, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Name"),
     QT_TRANSLATE_NOOP("Vocabulary", "What everybody calls it.")},
    {properties::description, PropertyType::Paragraph, QT_TRANSLATE_NOOP("Vocabulary", "Description"),
     QT_TRANSLATE_NOOP("Vocabulary", "What a newcomer should know of it.")},
    {properties::tags, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Tags"),
     QT_TRANSLATE_NOOP("Vocabulary", "Words to find and filter it by: core, payments.")},
};

using namespace Qt::StringLiterals;

struct LevelRow
{
    Level level;
    QLatin1StringView id;
    const char *label;
    const char *help;
};
constexpr LevelRow levelRows[] = {
    {Level::BigPicture, "big-picture"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Big picture"),
     QT_TRANSLATE_NOOP("Vocabulary", "The whole story: events, people, systems, and where it hurts.")},
    {Level::Process, "process"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Process"),
     QT_TRANSLATE_NOOP("Vocabulary", "One part of the story in detail: who decides what, on which information, by which rules.")},
    {Level::Design, "design"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Software design"),
     QT_TRANSLATE_NOOP("Vocabulary", "What software accepts and refuses: commands, aggregates, read models.")},
};

const LevelRow &rowOf(Level level)
{
    return levelRows[int(level)];
}

template<typename Row>
const Row *rowOf(std::span<const Row> rows, QAnyStringView id)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [id](const Row &r) { return r.id == id; });
    return row == rows.end() ? nullptr : &*row;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Vocabulary", text);
}

} // namespace

QString itemlists::cell(Id condition) { return u"cell."_s + condition.toString(); }

namespace vocabulary {

std::span<const Kind> kinds() { return allKinds; }
std::span<const RelationKind> relations() { return rows::relationKinds; }
std::span<const Property> commonProperties() { return commonRows; }

const Kind *kind(QAnyStringView id) { return rowOf(kinds(), id); }
const RelationKind *relation(QAnyStringView id) { return rowOf(relations(), id); }

const Property *property(const Kind &kind, QAnyStringView id)
{
    const Property *own = rowOf(kind.properties, id);
    return own ? own : rowOf(commonProperties(), id);
}

const ItemList *list(const Kind &kind, QAnyStringView id) { return rowOf(kind.lists, id); }

bool allows(const RelationKind &relation, QAnyStringView fromKind, QAnyStringView toKind)
{
    return std::any_of(relation.pairs.begin(), relation.pairs.end(),
                       [&](const Pair &pair) { return pair.from == fromKind && pair.to == toKind; });
}

QList<const RelationKind *> between(QAnyStringView fromKind, QAnyStringView toKind)
{
    QList<const RelationKind *> fitting;
    for (const RelationKind &relation : relations()) {
        if (allows(relation, fromKind, toKind))
            fitting.append(&relation);
    }
    return fitting;
}

bool mayContain(QAnyStringView outerKind, QAnyStringView innerKind)
{
    static const RelationKind *const containment = relation(keelson::relations::contains);
    return allows(*containment, outerKind, innerKind);
}

QString id(Level level) { return QString(rowOf(level).id); }
Level level(QAnyStringView id)
{
    const LevelRow *row = rowOf(std::span<const LevelRow>(levelRows), id);
    return row ? row->level : Level::Design;
}

QString label(const Kind &kind, Level level)
{
    return translated(kind.spoken.label && level <= kind.spoken.upTo ? kind.spoken.label : kind.label);
}

QString label(Level level) { return translated(rowOf(level).label); }
QString help(Level level) { return translated(rowOf(level).help); }

QString label(const Kind &kind) { return translated(kind.label); }
QString help(const Kind &kind) { return translated(kind.help); }
QString label(const RelationKind &relation) { return translated(relation.label); }
QString inverseLabel(const RelationKind &relation) { return translated(relation.inverse); }
QString help(const RelationKind &relation) { return translated(relation.help); }
QString label(const ItemList &list) { return translated(list.label); }
QString itemLabel(const ItemList &list) { return translated(list.item); }
QString help(const ItemList &list) { return translated(list.help); }
QString label(const Property &property) { return translated(property.label); }
QString help(const Property &property) { return translated(property.help); }
QString label(const Choice &choice) { return translated(choice.label); }
QString help(const Choice &choice) { return translated(choice.help); }

} // namespace vocabulary
} // namespace keelson
