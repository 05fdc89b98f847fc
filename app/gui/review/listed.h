// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"
#include "core/review/rule.h"
#include "core/review/waivers.h"

#include <QSet>

#include <optional>

namespace keelson {

/// A finding with all that a list says of it, so that the list holds no model: each commit would have to copy that.
struct Listed
{
    review::Judged judged;
    const review::Rule *rule = nullptr;  ///< Never null.
    QString subject;                     ///< Name of the first element; its kind where it has no name.
    QString identity;                    ///< Of the finding.
    QString sought;                      ///< Everything a search looks at, folded.

    const Finding &finding() const { return judged.finding; }
    Id element() const { return judged.finding.elements.value(0); }
};

/// In the order of the review; without what is about elements that are gone.
QList<Listed> listed(const Model &model, const QList<review::Judged> &findings);

/// Which findings are looked for.
struct FindingQuery
{
    QString text;                         ///< Words, all of which have to be there.
    std::optional<review::Topic> topic;
    Severity least = Severity::Note;
    std::optional<QSet<Id>> elements;     ///< About any of these.
    bool withAccepted = false;

    friend bool operator==(const FindingQuery &, const FindingQuery &) = default;
};

enum class Grouping { Severity, Topic, Element };

/// A line of the list: a finding, or the heading of those below it.
struct FindingRow
{
    qsizetype finding = -1;  ///< Among all; -1 = a heading.
    QString heading = {};
};

QList<FindingRow> rowsOf(const QList<Listed> &findings, const FindingQuery &query, Grouping grouping);

} // namespace keelson
