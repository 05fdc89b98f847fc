// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/document/normalise.h"
#include "core/export.h"
#include "core/review/rule.h"

#include <QDate>

// What an edit would make of a document that nobody has changed yet. Pure; any thread.

namespace keelson::review {

/// The facts as they would be after the edit.
KEELSON_CORE Facts with(const Facts &facts, const Edit &edit);

/// A fix that mends one finding.
struct Mending
{
    Finding finding;
    const Fix *fix = nullptr;
    Edit edit;
};

/// What to mend: the findings of a rule, by the fix of that id or by its best one.
struct Wanted
{
    QString rule;
    QString fix = {};
};

/// The edits that take away, one after the other, all that nobody accepted of what is wanted. They build on each other.
KEELSON_CORE QList<Mending> mendings(const Facts &facts, const QList<Wanted> &wanted, QDate today);

} // namespace keelson::review
