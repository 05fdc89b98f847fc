// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/export.h"
#include "core/finding.h"
#include "core/model/model.h"

#include <QDate>
#include <QList>

// What a team lives with, and why. A waiver is an item of the list `waivers` of the finding's first element, so that it is
// undone, merged and told in the history as everything else. Pure; any thread.

namespace keelson::review {

struct Waiver
{
    Id id;             ///< Of the item.
    Id element;        ///< That keeps it.
    QString rule;
    QString identity;  ///< Of the finding: Finding::identity.
    QString reason;
    QString author;    ///< A name, as typed.
    QDate made;
    QDate until;       ///< The last day it holds; invalid = for good.

    bool holds(QDate today) const { return !until.isValid() || today <= until; }
    friend bool operator==(const Waiver &, const Waiver &) = default;
};

enum class Standing {
    Open,
    Accepted,  ///< Somebody lives with it.
    Expired,   ///< Somebody did, until a day that has passed.
};

/// A finding, and whether somebody accepted it.
struct Judged
{
    Finding finding;
    Standing standing = Standing::Open;
    Waiver waiver = {};  ///< Of those accepted and expired.

    bool isOpen() const { return standing != Standing::Accepted; }
    friend bool operator==(const Judged &, const Judged &) = default;
};

/// Why a finding is accepted, by whom and for how long.
struct Grounds
{
    QString reason;
    QString author;
    QDate made;
    QDate until = {};
};

/// All of a model, the oldest first.
KEELSON_CORE QList<Waiver> waivers(const Model &model);
/// In the order of the findings. Where two waivers speak of one finding, the one that holds longer counts.
KEELSON_CORE QList<Judged> judged(const Model &model, const QList<Finding> &findings, QDate today);
/// Waivers of what is found no more: they can go.
KEELSON_CORE QList<Waiver> unneeded(const Model &model, const QList<Finding> &findings);

/// Accepts the finding; a waiver it had before is replaced. Empty when the finding names no element that is still there.
KEELSON_CORE Edit waive(const Model &model, const Finding &finding, const Grounds &grounds);
/// Takes back that the finding was accepted; empty when it was not.
KEELSON_CORE Edit withdraw(const Model &model, const Finding &finding);
/// The same for waivers whose findings are gone.
KEELSON_CORE Edit withdraw(const Model &model, const QList<Waiver> &waivers);

} // namespace keelson::review
