// SPDX-License-Identifier: MIT
#include "core/document/normalise.h"

#include "core/document/normaliser.h"

namespace keelson {

Normalised normalise(const Facts &facts)
{
    Normaliser normaliser;
    normaliser.update(facts, QSet<Id>(facts.keyBegin(), facts.keyEnd()));
    return {normaliser.model(), normaliser.findings()};
}

} // namespace keelson
