// SPDX-License-Identifier: MIT
#pragma once

namespace keelson::bench {

/// A map of so many boxes whose every badge changes at every frame, beside the same map unlit. 1 when a frame takes too long.
int runLit(int boxes);

} // namespace keelson::bench
