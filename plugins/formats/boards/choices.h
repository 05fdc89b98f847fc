// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/option.h"

#include <QSet>

namespace keelson::boards {

/// The options in which a person's decisions come back, see Surveyed.
Option mapOption();
Option pagesOption();

/// The pages an option names, counted from 0; all where it names none. Refuses what is no number of a page.
Result<QSet<qsizetype>> pagesFrom(const QString &option, qsizetype pages);

} // namespace keelson::boards
