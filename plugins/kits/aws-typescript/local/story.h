// SPDX-License-Identifier: MIT
#pragma once

#include "plugins/kits/aws-typescript/design/design.h"

#include <QList>
#include <QString>

namespace keelson::awstypescript {

/// One thing somebody outside does while the system is under load.
struct Step
{
    int service = -1;     ///< The BFF that takes the command; -1 for an event from outside.
    int task = -1;        ///< Of the service.
    int event = -1;       ///< What follows from it, or what comes from outside.
    int after = -1;       ///< Event it waits for; -1 = the beginning.
    double share = 1;     ///< Of all runs that take it.
};

/// How a story goes from its beginning to its end: who begins, and what each further step waits for.
/// Follows the timeline of the board where events stand on one, and cause and effect elsewhere.
QList<Step> story(const Design &design);

} // namespace keelson::awstypescript
