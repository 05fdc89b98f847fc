// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/id.h"
#include "core/model/value.h"

#include <QList>
#include <QString>

#include <compare>

namespace keelson {

/// Moment of a change in the order all replicas agree on: Lamport counter, then replica.
struct Stamp
{
    quint64 counter = 0;
    Id replica;

    friend constexpr auto operator<=>(const Stamp &, const Stamp &) = default;
    friend size_t qHash(const Stamp &s, size_t seed = 0) noexcept { return qHashMulti(seed, s.counter, s.replica); }
};

/// "This property of this record has this value." A null value takes the property away.
struct Fact
{
    Id record;
    QString property;
    Value value;

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// A person; the id is minted once a user account and kept in the settings.
struct Author
{
    Id id;
    QString name;

    friend bool operator==(const Author &, const Author &) = default;
};

/// What one gesture did. All its facts share its stamp; it is applied whole or not at all.
struct Change
{
    Stamp stamp;
    Author author;
    qint64 when = 0;   ///< ms since the epoch, UTC; for people, never for ordering.
    QString label;     ///< What undo names: "Move 3 notes".
    Stamp undoes;      ///< The change this one takes back (or puts back); counter 0 = none.
    QList<Fact> facts; ///< At most one for a (record, property).

    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace keelson
