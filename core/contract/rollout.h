// SPDX-License-Identifier: MIT
#pragma once

#include "core/contract/compatibility.h"

namespace keelson::contract {

/// In which an incompatible change reaches production without a moment in which somebody is left out.
enum class Phase {
    Expand,    ///< Who publishes gives the new form, and the old one as long as it is needed.
    Migrate,   ///< Consumers take the new form.
    Wait,      ///< For what is still under way in the old form.
    Contract,  ///< The old form goes.
};

/// One deployment, or one thing to wait for.
struct Step
{
    Phase phase = Phase::Expand;
    Party who;           ///< Null id for what is to be waited for, and for consumers who are not in the model.
    QStringList tasks;   ///< What the new version does, translated sentences.
    QString words;       ///< Translated: "Deploy “Order BFF” (team Orders)", or what to wait for.

    friend bool operator==(const Step &, const Step &) = default;
};

/// In the order in which to do them, a service once a phase. Empty when everything can be deployed in any order.
KEELSON_CORE QList<Step> rollout(const QList<EventVerdict> &verdicts);

KEELSON_CORE QString id(Phase);
KEELSON_CORE QString label(Phase);  ///< Translated.

} // namespace keelson::contract
