// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/subcommand.h"
#include "core/metrics/feed.h"

#include <chrono>
#include <optional>

namespace keelson::cli {

/// The source that `--source` names, with its options resolved, and how to read it.
Result<FeedPlan> planOf(const Invocation &invocation, std::chrono::milliseconds past);

/// What `--for` asks for: "30s", "500ms", "2m", "1h", or seconds alone; nothing when it is not given.
Result<std::optional<std::chrono::milliseconds>> timeOf(const Invocation &invocation);

/// The options every subcommand that reads a source has.
QList<QCommandLineOption> readingOptions();

} // namespace keelson::cli
