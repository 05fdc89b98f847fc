// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/aspects.h"

namespace keelson::map {

/// A step on the way from the whole system to what a map is about.
struct Crumb
{
    QString text;  ///< Translated where it is no name.
    Aspect aspect = Aspect::Bulkheads;
    Id subject;    ///< Null = the whole system.

    friend bool operator==(const Crumb &, const Crumb &) = default;
};

/// From the whole down to the view itself, which is the last: "Food Delivery", "Ordering", "Order BFF". Pure.
QList<Crumb> crumbsOf(const Model &model, const View *view);

} // namespace keelson::map
