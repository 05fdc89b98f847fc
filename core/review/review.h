// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/finding.h"
#include "core/model/model.h"
#include "core/review/references.h"
#include "core/stop.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace keelson::review {

/// What the rules say of a model. Kept by whoever shows it, and brought up to date after an edit without asking
/// everything again: rules that look at a neighbourhood are asked about what lies around the edit (`renew`, fast enough for
/// the GUI thread), rules that look at everything elsewhere (`lookAtAll`, for a worker). A value; not shared between threads.
class KEELSON_CORE Review
{
public:
    /// Asks every rule. What a cancelled review says is incomplete.
    static Review of(const Model &model, const Stop &stop = {});

    /// What the rules that look at the whole model say. Pure; any thread.
    static QList<Finding> lookAtAll(const Model &model, const Stop &stop = {});

    /// Asks the others again around `records`, which changed between the two models.
    void renew(const Model &before, const Model &after, const QSet<Id> &records);
    void setWhole(const QList<Finding> &findings) { m_whole = findings; }

    /// Errors first, then in the order of the rules, then of the names of what they are about. Without waivers: see
    /// core/review/waivers.h.
    QList<Finding> findings(const Model &model) const;

private:
    QHash<Id, QList<Finding>> m_near;  ///< By the element that was looked at; none is empty.
    QList<Finding> m_whole;
    References m_references;
};

/// All findings of a model in their order: `Review::of(model).findings(model)`.
KEELSON_CORE QList<Finding> review(const Model &model, const Stop &stop = {});

} // namespace keelson::review
