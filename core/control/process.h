// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QList>

// The business process a control service leads, as a value: milestones, steps, what runs at once and how it is taken back.
// Pure; any thread.

namespace keelson::control {

struct Milestone
{
    Id item;
    QString type;  ///< entry, exit, abort
    Id event;      ///< Or null.

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

struct Step
{
    Id item;
    QString name;
    Id emits;                    ///< Event that asks a participant to go on, or null.
    Id awaits;                   ///< Event that tells it is done, or null.
    double within = 0;           ///< Seconds until that event counts as missing; 0 = nobody said.
    QString branch;
    Id compensatedBy;            ///< Event that takes it back, or null.
    bool isIrreversible = false;

    bool isReversible() const { return !compensatedBy.isNull() && !isIrreversible; }
    friend bool operator==(const Step &, const Step &) = default;
};

struct KEELSON_CORE Process
{
    QList<Milestone> milestones;
    QList<Step> steps;

    bool isBegun() const { return !milestones.isEmpty() || !steps.isEmpty(); }
    QList<Id> events(QLatin1StringView milestone) const;  ///< Of that type, without those that name no event.
    friend bool operator==(const Process &, const Process &) = default;
};

/// Steps of one branch, which follow each other. Rows of `Process::steps`.
using Branch = QList<qsizetype>;
/// Branches that run at the same time; usually one.
using Stage = QList<Branch>;

KEELSON_CORE Process processOf(const Model &model, const Element &service);

/// What follows what: steps without a branch stand alone, those that follow each other with branches run side by side.
KEELSON_CORE QList<Stage> stagesOf(const Process &process);
KEELSON_CORE bool runsInParallel(const Process &process);

/// The steps that may be done when `failed` fails and have to be taken back, the latest first. Of branches at its side all of
/// their steps.
KEELSON_CORE QList<qsizetype> toTakeBack(const Process &process, qsizetype failed);

/// Seconds from entry to exit when every event comes as late as it may; steps of which nobody said take no time.
KEELSON_CORE double longest(const Process &process);

} // namespace keelson::control
