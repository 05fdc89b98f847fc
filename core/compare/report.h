// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/compare.h"
#include "core/contract/compatibility.h"
#include "core/contract/rollout.h"
#include "core/export.h"
#include "core/stop.h"

#include <QJsonObject>

// All that is told of two models, and how it is written down.

namespace keelson::compare {

struct KEELSON_CORE Report
{
    Comparison comparison;
    QList<contract::EventVerdict> contracts;
    QList<contract::Step> rollout;

    bool isBreaking() const;
};

struct Shown
{
    bool layout = false;     ///< Where things stand, too.
    bool differences = true;
    bool contracts = true;
};

KEELSON_CORE Report reported(const Model &before, const Model &after, const Stop &stop = {});

/// For a person at a terminal; lines end with a line feed.
KEELSON_CORE QString toText(const Report &report, const Shown &shown);
/// For a pull request. `before` and `after` say what was compared.
KEELSON_CORE QString toMarkdown(const Report &report, const Shown &shown, const QString &before, const QString &after);
/// For programs. Ids of the vocabulary, and of records as 32 hexadecimal digits.
KEELSON_CORE QJsonObject toJson(const Report &report, const Shown &shown);

/// Who publishes or consumes, as a list: "Kitchen BFF (team Kitchen), Billing". Empty for nobody.
KEELSON_CORE QString partiesText(const QList<contract::Party> &parties);
/// "3 added, 1 renamed"; empty when there is no difference.
KEELSON_CORE QString countsText(const Comparison &comparison);

} // namespace keelson::compare
