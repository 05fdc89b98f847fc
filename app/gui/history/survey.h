// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/log.h"
#include "core/document/normalise.h"
#include "core/stop.h"

#include <QSet>

namespace keelson {

/// Which changes are asked for.
struct ChangeQuery
{
    QString text; ///< In a label, an author's name, a text, or the name of what was touched, whatever its case; empty = all.
    Id author;    ///< Null = everyone's.

    bool isAll() const { return text.isEmpty() && author.isNull(); }
    friend bool operator==(const ChangeQuery &, const ChangeQuery &) = default;
};

/// Somebody who changed the document, and how often.
struct Contributor
{
    Author author;
    int changes = 0;

    friend bool operator==(const Contributor &, const Contributor &) = default;
};

/// A log as a list of changes shows it.
struct Survey
{
    Log log;
    ChangeQuery query;
    /// Newest first: the index of a change; above those of a day, ~ of the oldest of them, which stays when more are made.
    QList<qint32> rows;
    qsizetype found = 0;              ///< Changes among the rows.
    QList<Contributor> contributors;  ///< Of the whole log, who did most first.
    QSet<qint32> takenBack;           ///< Changes that a later one takes back.
};

/// Answers the query. `now` are the facts the log comes to. Takes long for a long log: ends early, with whatever it has,
/// when it is stopped. On any thread.
Survey survey(const Log &log, const Facts &now, const ChangeQuery &query, Stop stop = {});

} // namespace keelson
