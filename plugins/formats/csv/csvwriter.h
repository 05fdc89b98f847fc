// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QByteArray>

namespace keelson::csv {

/// The board as a table, a note a row, or all boards. Nothing in it is a formula to a spreadsheet.
QByteArray tableOf(const Model &model, Id view);

} // namespace keelson::csv
