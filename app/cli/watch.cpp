// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/reading.h"
#include "app/cli/secrets.h"
#include "app/cli/subcommand.h"
#include "app/cli/watchtext.h"
#include "core/metrics/feed.h"
#include "core/net/http.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Watch)
};

/// Prints frames as they come until told to stop.
class Watcher : public QObject
{
public:
    Watcher(const Invocation &invocation, const FeedPlan &plan, Http &http, const Secrets &secrets)
        : m_console(invocation.console), m_once(invocation.has(u"once"_s)), m_json(invocation.has(u"json"_s)),
          m_plan(plan), m_feed(http, secrets)
    {
        connect(&m_feed, &Feed::received, this, &Watcher::receive);
        connect(&m_feed, &Feed::stateChanged, this, &Watcher::consider);
    }

    int run(std::optional<std::chrono::milliseconds> time)
    {
        if (time)
            QTimer::singleShot(*time, &m_loop, &QEventLoop::quit);
        m_feed.start(m_plan);
        m_loop.exec();
        m_feed.stop();
        // Not one good read is trouble, whatever the time limit.
        return m_code.value_or(m_received ? Done : m_failed ? m_console.fail(*m_failed) : EnvironmentError);
    }

private:
    void receive(const Frame &frame)
    {
        m_received = true;
        m_history.add(frame);
        if (m_json)
            m_console.write(frameJson(frame));
        else if (m_once)
            m_console.print(frameText(frame));
        else
            m_console.print(vitalsText(m_history, frame.time, m_plan.interval));
        for (const Finding &finding : frame.findings)
            m_console.tell(finding);
        const bool written = m_console.flush();
        if (m_once || !written)
            m_loop.quit();
    }

    void consider(const FeedState &state)
    {
        if (state.kind != FeedState::Kind::Failing)
            return;
        if (m_once) {
            m_code = m_console.fail(state.error);
            m_loop.quit();
        } else if (!m_failed || *m_failed != state.error) {
            m_console.tell(state.error.text());
        }
        m_failed = state.error;
    }

    Console &m_console;
    const bool m_once;
    const bool m_json;
    const FeedPlan m_plan;
    Feed m_feed;
    MetricHistory m_history;
    QEventLoop m_loop;
    bool m_received = false;
    std::optional<Error> m_failed;
    std::optional<int> m_code;
};

int run(const Invocation &invocation)
{
    using namespace std::chrono_literals;
    Console &console = invocation.console;
    const auto plan = planOf(invocation, 15min);
    if (!plan)
        return console.fail(plan.error());
    const auto time = timeOf(invocation);
    if (!time)
        return console.fail(time.error());
    Http http;
    const EnvironmentSecrets secrets;
    Watcher watcher(invocation, *plan, http, secrets);
    return watcher.run(*time);
}

} // namespace

Subcommand watchCommand()
{
    Subcommand command;
    command.name = u"watch"_s;
    command.summary = Tr::tr("Print live metrics");
    command.options = readingOptions() + QList<QCommandLineOption>{
        {u"once"_s, Tr::tr("Read once, print every value and end.")},
        {u"json"_s, Tr::tr("One JSON object a read, each on a line of its own.")},
    };
    command.pluginOption = u"source"_s;
    command.pluginInterface = KeelsonMetricSource_iid;
    command.help = Tr::tr("Reads a source again and again and prints, for every resource, whether work flows: throughput, "
                          "errors, duration and iterator age. Unknown values are left out, never printed as zero. Without "
                          "--once and --for it goes on until interrupted. A secret called NAME is taken from the "
                          "environment variable KEELSON_SECRET_NAME.");
    command.examples = {u"watch --source openmetrics --url http://localhost:9464/metrics --once"_s,
                        u"watch --source openmetrics --url http://localhost:9464/metrics --for 30s --json"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
