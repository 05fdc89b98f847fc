// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"

namespace keelson {

/// What a gesture does to the document, and what is selected after it.
struct Outcome
{
    Edit edit;
    QList<Id> select;
};

} // namespace keelson
