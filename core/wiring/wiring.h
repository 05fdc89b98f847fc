// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QByteArray>
#include <QList>
#include <QString>

// Who publishes and who consumes what, and where that does not add up. Pure; any thread; the same model gives the same
// answer.

namespace keelson::wiring {

enum class Flaw {
    NeverConsumed,     ///< Published, and not even an event lake cares.
    NeverPublished,    ///< Consumed, but nobody publishes it.
    SeveralProducers,  ///< One fact, several sources.
    Contract,          ///< Somebody relies on what the contract does not promise.
    Source,            ///< Somebody is said to react to it, or to tell it, and is not connected with it.
    Bypass,            ///< It crosses from one subsystem to another, or to an external system, without gateways.
    Route,             ///< A routing rule that leads nowhere, or none where one is needed.
    Chain,             ///< Services that call services.
    SharedStore,       ///< A store of more than one service.
};
inline constexpr int flaws = 9;

struct Defect
{
    Flaw flaw = Flaw::NeverConsumed;
    QString message;      ///< Translated sentence that names the elements.
    QList<Id> elements;   ///< Where; the first is the one to select. Chains: from the first caller to the last called.
    QList<Id> relations;  ///< What makes it so: calls, uses, publishes, consumes.

    friend bool operator==(const Defect &, const Defect &) = default;
};

enum class Contract {
    None,      ///< Nobody has said what it carries.
    Internal,  ///< Fields are said; it stays inside.
    External,  ///< Fields are said; others may depend on it.
};

/// One event.
struct Wire
{
    Id event;
    QList<Id> producers;   ///< Services, what their functions do included; by name.
    QList<Id> consumers;   ///< The same, without lakes.
    QList<Id> lakes;       ///< Event lakes that consume it.
    QList<Id> subsystems;  ///< Where it is published or consumed; by name. More than one: it crosses.
    Contract contract = Contract::None;
    int fields = 0;
    QList<Defect> defects;

    friend bool operator==(const Wire &, const Wire &) = default;
};

struct KEELSON_CORE Wiring
{
    QList<Wire> events;    ///< Those that are published, consumed or routed, by name.
    QList<Defect> others;  ///< Of no event: chains, shared stores, calls past gateways, rules that lead nowhere.

    QList<Defect> defects() const;  ///< All.
    const Wire *of(Id event) const;  ///< Or null.
    friend bool operator==(const Wiring &, const Wiring &) = default;
};

KEELSON_CORE Wiring wiringOf(const Model &model);

/// "never-consumed": for programs.
KEELSON_CORE QString id(Flaw);
KEELSON_CORE QString label(Flaw);      ///< Translated: "Never consumed".
KEELSON_CORE QString label(Contract);  ///< Translated.
/// Names joined by commas.
KEELSON_CORE QString names(const Model &model, const QList<Id> &elements);

KEELSON_CORE QString toMarkdown(const Model &model, const Wiring &wiring);
/// Comma separated, quoted where needed, with a heading.
KEELSON_CORE QString toCsv(const Model &model, const Wiring &wiring);
KEELSON_CORE QByteArray toJson(const Model &model, const Wiring &wiring);

} // namespace keelson::wiring
