// SPDX-License-Identifier: MIT
#pragma once

#include "core/review/rule.h"

#include <initializer_list>

// What fixes of several topics do.

namespace keelson::review {

struct Said
{
    QLatin1StringView property;
    Value value;
};

/// What the finding is about, when the rule would still say something of it; null when it is out of date.
const Element *stillBroken(const Model &model, const Finding &finding, Look look);

/// Says something of the element the finding is about; empty when the finding is out of date.
Edit saying(const Model &model, const Finding &finding, Look look, const QString &label, std::initializer_list<Said> said);

/// Each once, in the same order: two may be joined several times.
QList<const Element *> once(const QList<const Element *> &elements);

/// A relation, unless there is one already.
void join(Edit &edit, const Model &model, QLatin1StringView relation, Id from, Id to);
bool isJoined(const Model &model, QLatin1StringView relation, Id from, Id to);

/// A name nothing of that kind has in its scope: `name`, or `name 2`...
QString unusedName(const Model &model, QLatin1StringView kind, const QString &name, Id owner = {});

/// The tables of a topic as one, which the caller keeps.
QList<Rule> together(std::initializer_list<std::span<const Rule>> tables);

} // namespace keelson::review
