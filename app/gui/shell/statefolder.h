// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keelson {

/// Where the studio keeps what it must remember but a person never looks at:
/// $XDG_STATE_HOME/keelson, or ~/.local/state/keelson. Not created by this call.
QString stateFolder();

} // namespace keelson
