// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/secrets.h"
#include "core/metrics/feed.h"
#include "core/net/http.h"

#include <QEventLoop>

#include <functional>
#include <optional>

namespace keelson::cli {

class Console;

/// Reads a source again and again until something ends it, and tells on standard error what goes wrong.
class FeedLoop : public QObject
{
    Q_OBJECT

public:
    /// Takes a frame; false ends the loop.
    using Take = std::function<bool(const Frame &)>;

    FeedLoop(Console &console, Take take);

    /// A source that cannot be read is given up at once, not tried again.
    void giveUpAtOnce() { m_givesUp = true; }
    /// Blocks until `time` is over, the budget is spent or it was ended otherwise. The exit code: not one good read is
    /// trouble, whatever the time.
    int run(const FeedPlan &plan, std::optional<std::chrono::milliseconds> time);

private:
    void receive(const Frame &frame);
    void consider(const FeedState &state);

    Console &m_console;
    Take m_take;
    Http m_http;
    EnvironmentSecrets m_secrets;
    Feed m_feed;
    QEventLoop m_loop;
    bool m_givesUp = false;
    bool m_received = false;
    std::optional<Error> m_failed;
};

} // namespace keelson::cli
