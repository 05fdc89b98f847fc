// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/id.h"
#include "core/model/value.h"
#include "core/model/vocabulary.h"

#include <QHash>
#include <QList>
#include <QMultiHash>
#include <QSharedDataPointer>

#include <optional>

namespace keelson {

using Properties = QHash<QString, Value>;

/// A thing of the architecture: an event, an actor, a service. Its kind is a row of the vocabulary.
struct Element
{
    Id id;
    const Kind *kind = nullptr;  ///< Never null inside a Model.
    QString name;
    Id parent;                   ///< Container, or null.
    Properties properties;       ///< The rest, without name and parent.

    bool is(QLatin1StringView kindId) const { return kind->id == kindId; }
    QString text(QLatin1StringView property) const { return keelson::text(properties.value(property)); }
    friend bool operator==(const Element &, const Element &) = default;
};

struct Relation
{
    Id id;
    const RelationKind *kind = nullptr;  ///< Never null inside a Model.
    Id from;
    Id to;
    Properties properties;

    bool is(QLatin1StringView kindId) const { return kind->id == kindId; }
    friend bool operator==(const Relation &, const Relation &) = default;
};

/// A lens's picture of part of the model: a storm board, a context view.
struct View
{
    Id id;
    QString kind;  ///< records::board, records::contextView, ...
    QString name;
    Id subject;    ///< What it is about; null = the whole system.
    Properties properties;

    friend bool operator==(const View &, const View &) = default;
};

/// Where an element stands in a view. A board may show one element several times; a map once.
struct Placement
{
    Id id;
    Id view;
    Id element;
    QPointF position;           ///< Top left, scene units (px at 100 %).
    std::optional<QSizeF> size; ///< Absent: the kind's standard size.
    Properties properties;

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// An item of an ordered list that belongs to an element or view: a saga step, an edge bend, a schema field.
struct Child
{
    Id id;
    Id owner;
    QString list;
    QString order;  ///< Fractional key; ties are broken by id.
    Properties properties;

    friend bool operator==(const Child &, const Child &) = default;
};

/// The architecture as a value: what the facts of a document amount to, after `normalise`.
/// Copying costs a pointer; a copy may be read on any thread while others change theirs.
/// Every relation's ends, every placement's view and element and every parent exist; containment
/// has no cycle. Only core/document builds one; everything else reads.
class KEELSON_CORE Model
{
public:
    Model();
    Model(const Model &);
    Model(Model &&) noexcept;
    Model &operator=(const Model &);
    Model &operator=(Model &&) noexcept;
    ~Model();

    const QHash<Id, Element> &elements() const;
    const QHash<Id, Relation> &relations() const;
    const QHash<Id, View> &views() const;
    const QHash<Id, Placement> &placements() const;

    /// Null when there is none of that id.
    const Element *element(Id id) const;
    const Relation *relation(Id id) const;
    const View *view(Id id) const;
    const Placement *placement(Id id) const;
    const Child *child(Id id) const;

    /// In the order of name, then id, so that every output is deterministic.
    QList<const Element *> ofKind(QAnyStringView kindId) const;
    QList<const Element *> contentsOf(Id container) const;
    QList<const View *> viewsOfKind(QAnyStringView kindId) const;
    QList<const Relation *> relationsFrom(Id element) const;
    QList<const Relation *> relationsTo(Id element) const;
    QList<const Placement *> placementsIn(Id view) const;
    QList<const Placement *> placementsOf(Id element) const;
    QList<const Child *> childrenOf(Id owner, QAnyStringView list) const;  ///< In their order.

    /// Elements at the other end: services publishing an event = sources(event, publishes).
    QList<const Element *> targets(Id from, QLatin1StringView relationKind) const;
    QList<const Element *> sources(Id to, QLatin1StringView relationKind) const;

    /// The element a name means in its scope, or null. `owner` matters for NameScope::Owner only.
    /// Names are compared case-folded, with runs of spaces as one.
    const Element *named(const Kind &kind, QStringView name, Id owner = {}) const;
    /// The nearest container of that kind, or null: the subsystem of a service.
    const Element *enclosing(Id element, QAnyStringView kindId) const;

    friend KEELSON_CORE bool operator==(const Model &, const Model &);

private:
    friend class ModelBuilder;
    struct Data;
    QSharedDataPointer<Data> d;
};

} // namespace keelson
