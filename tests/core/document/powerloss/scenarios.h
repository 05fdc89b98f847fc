// SPDX-License-Identifier: MIT
#pragma once

#include "stage.h"

namespace keelson::tests {

/// Something a person does to documents. To have power losses simulated for another, add a row.
struct Scenario
{
    const char *name;
    void (*perform)(Stage &stage);
};

QList<Scenario> scenarios();

} // namespace keelson::tests
