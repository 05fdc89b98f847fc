// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/matching.h"
#include "core/export.h"
#include "core/model/model.h"
#include "core/stop.h"

#include <QList>

// What became of a model: two moments of a document, or two documents. Values in, value out; any thread.

namespace keelson::compare {

enum class Deed { Added, Removed, Renamed, Moved, Rewired, Changed };

/// One property, or one item of a list, that is another than it was.
struct Detail
{
    Deed deed = Deed::Changed;  ///< Of an item: Added, Removed, Renamed, or Moved to another place in its list.
    QString list;               ///< Id of the list; empty for a property of the record itself.
    QString item;               ///< What the item is called in the later model, or in the earlier where it is gone.
    QString property;           ///< Id; empty where it is about the item as a whole.
    Value before;
    Value after;
    QString words;              ///< Translated: "Variant: Task → Search".

    friend bool operator==(const Detail &, const Detail &) = default;
};

/// What happened to one record, said in one line.
struct Difference
{
    enum class Subject { Element, Relation, View };

    Deed deed = Deed::Changed;
    Subject subject = Subject::Element;
    QString kind;            ///< Id of a row of the vocabulary, or of a kind of views.
    QString name;            ///< Of an element or view, as it is called later; of a relation that of its first end.
    Id before;               ///< The record in the earlier model; null where it was not there.
    Id after;                ///< In the later one; null where it is gone.
    Id group;                ///< The subsystem it belongs to, as the later model calls it where it has it; null = none.
    QList<Id> about;         ///< Elements of either model that a picture may show it at; the record's own first.
    QList<Detail> details;
    QString record;          ///< Translated, as it is called later: "Autonomous service “Order BFF”", "“Order BFF” publishes “Order Submitted”".
    QString words;           ///< Translated, without a full stop: "New: Autonomous service “Order BFF”".

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Differences that belong to one subsystem, or to none.
struct Group
{
    Id id;
    QString name;            ///< Of the subsystem; empty for what is in none.
    QList<Difference> differences;

    friend bool operator==(const Group &, const Group &) = default;
};

struct KEELSON_CORE Comparison
{
    QList<Group> groups;         ///< By name, what is in no subsystem last; none is empty.
    QList<Difference> layout;    ///< Where things stand, who voted, how long a session took: one line a view or element.
    Matches matches;

    bool isEmpty() const { return groups.isEmpty(); }  ///< But for the layout.
    qsizetype count(Deed deed) const;
    qsizetype count() const;
};

/// What is different in `after`. Texts are in the application's language of now. A cancelled one is incomplete.
KEELSON_CORE Comparison compared(const Model &before, const Model &after, const Stop &stop = {});

/// "added", "removed", ...
KEELSON_CORE QString id(Deed);
KEELSON_CORE QString label(Deed);  ///< Translated: "Added".

} // namespace keelson::compare
