// SPDX-License-Identifier: MIT
#pragma once

#include "core/flow/advice.h"

#include <QTimeZone>

// What flow found, in translated sentences. Times are those of `zone`; the day is named when it is not that of `now`.

namespace keelson::flow {

struct Clock
{
    qint64 now = 0;  ///< ms since the epoch.
    QTimeZone zone = QTimeZone::systemTimeZone();
};

/// "Drains between 14:10 and 14:40, likely at 14:20."
KEELSON_CORE QString words(const Drain &drain, const Clock &clock);
/// "Data loss from 03:12, unless it handles 1.3 times what arrives." Empty where retention is unknown.
KEELSON_CORE QString words(const Loss &loss, const Clock &clock);
/// The cause and what shows it: "Stalled: work waits and nothing is handed over; the age grows 1.0 s/s at 120 records/s arriving."
KEELSON_CORE QString words(const Diagnosis &diagnosis);
/// What to change: "Raise the parallelisation factor from 1 to 3."
KEELSON_CORE QString words(const Advice &advice);
/// What would come of it: the drain and the loss with it.
KEELSON_CORE QString effect(const Advice &advice, const Clock &clock);

/// The name of a cause in a word or two, for badges.
KEELSON_CORE QString name(Cause cause);

} // namespace keelson::flow
