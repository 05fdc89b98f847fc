// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/export.h"
#include "core/model/model.h"

#include <QList>
#include <QString>

// From the board to the architecture: which subsystems and autonomous services its notes ask for. The rules are those
// of the book: one activity of one user is a backend for frontend, one external system is a gateway, what software
// decides between services is a control service, and what speaks one language is a subsystem.

namespace keelson::storm {

/// A relation a proposed service is to have, read from the service to the element.
struct Duty
{
    QLatin1StringView relation;
    Id element;
    bool incoming = false;  ///< It runs from the element to the service.

    friend bool operator==(const Duty &, const Duty &) = default;
};

struct SubsystemProposal
{
    QString name;
    QString why;       ///< Translated sentences.
    Id origin;         ///< The context or pivotal event that asks for it; null when the whole board does.
    Id existing;       ///< The subsystem that is there already; null for a new one.

    friend bool operator==(const SubsystemProposal &, const SubsystemProposal &) = default;
};

struct ServiceProposal
{
    QString key;         ///< Stable as long as what it rests on is there: what a person declines by.
    int subsystem = 0;   ///< Index of Proposal::subsystems.
    QString name;
    QString pattern;     ///< "bff", "esg", "control"
    QString variant;     ///< May be empty.
    QString activity;    ///< Of a BFF's user; may be empty.
    QString why;         ///< Translated sentences.
    QList<Id> origins;   ///< Elements of the notes it rests on, in the order of the story.
    QList<Duty> duties;  ///< All it should do.
    Id existing;         ///< The service that does some of it already; null for a new one.
    QList<Duty> missing; ///< What that one does not do yet; of a new one all duties.
    bool isDeclined = false;

    bool isDone() const { return !existing.isNull() && missing.isEmpty(); }
    friend bool operator==(const ServiceProposal &, const ServiceProposal &) = default;
};

/// A value; equal for equal models.
struct Proposal
{
    QList<SubsystemProposal> subsystems;  ///< Those that hold a proposed service, or stand on the board as a context.
    QList<ServiceProposal> services;      ///< By subsystem, then in the order of the story.

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// Pure, deterministic; any thread. Time grows with the notes of the board and their relations.
KEELSON_CORE Proposal propose(const Model &model, Id board);

/// Adds what these proposals say, with the subsystems they need, each with its event hub. What is there already is
/// not added again. Unknown keys are passed over.
KEELSON_CORE Edit accept(const Model &model, const Proposal &proposal, const QStringList &keys);

/// A person does not want it, or does after all. Kept with the board.
KEELSON_CORE Edit decline(const Model &model, Id board, const ServiceProposal &service, bool declined);

} // namespace keelson::storm
