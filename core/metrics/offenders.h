// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/live.h"

namespace keelson {

struct Offender
{
    Id element;
    Vitals vitals;

    friend bool operator==(const Offender &, const Offender &) = default;
};

/// Who is in trouble, the worst first: services and what they are made of, streams and stores; not the containers their
/// trouble rolls up to, nor a service next to the function of it that is in trouble itself.
KEELSON_CORE QList<Offender> offenders(const Model &model, const Live &live);

} // namespace keelson
