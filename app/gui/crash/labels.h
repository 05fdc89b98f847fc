// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keelson {

/// A label with what somebody typed taken out: `Rename to “Order placed”` becomes `Rename to “…”`.
/// Labels quote every name they hold, in every language; from the first quotation mark to the last nothing
/// is kept, so that a name with marks of its own is gone as well.
QString withoutNames(const QString &label);

} // namespace keelson
