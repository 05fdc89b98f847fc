// SPDX-License-Identifier: MIT
#include "app/cli/feedloop.h"

#include "app/cli/console.h"
#include "app/cli/subcommand.h"

#include <QTimer>

namespace keelson::cli {

FeedLoop::FeedLoop(Console &console, Take take) : m_console(console), m_take(std::move(take)), m_feed(m_http, m_secrets)
{
    connect(&m_feed, &Feed::received, this, &FeedLoop::receive);
    connect(&m_feed, &Feed::stateChanged, this, &FeedLoop::consider);
}

int FeedLoop::run(const FeedPlan &plan, std::optional<std::chrono::milliseconds> time)
{
    if (time)
        QTimer::singleShot(*time, &m_loop, &QEventLoop::quit);
    m_feed.start(plan);
    m_loop.exec();
    disconnect(&m_feed, nullptr, this, nullptr);
    m_feed.stop();
    if (m_received)
        return Done;
    return m_failed ? m_console.fail(*m_failed) : EnvironmentError;
}

void FeedLoop::receive(const Frame &frame)
{
    m_received = true;
    if (!m_take(frame))
        m_loop.quit();
}

void FeedLoop::consider(const FeedState &state)
{
    if (state.kind == FeedState::Kind::Spent) {
        m_console.tell(tr("Another read would cost more than the budget of $%1 in 24 hours. Reading ends here.").arg(m_feed.cost().budget()));
        m_loop.quit();
    }
    if (state.kind != FeedState::Kind::Failing)
        return;
    if (m_givesUp)
        m_loop.quit();
    else if (m_failed != state.error)
        m_console.tell(state.error.text());
    m_failed = state.error;
}

} // namespace keelson::cli
