// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/reading.h"
#include "app/cli/secrets.h"
#include "core/metrics/recording.h"
#include "core/net/http.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Record)
};

/// Writes frames as they come until told to stop.
class Recording : public QObject
{
public:
    Recording(const Invocation &invocation, Recorder &recorder, Http &http, const Secrets &secrets)
        : m_console(invocation.console), m_recorder(recorder), m_feed(http, secrets)
    {
        connect(&m_feed, &Feed::received, this, &Recording::receive);
        connect(&m_feed, &Feed::stateChanged, this, &Recording::consider);
    }

    int run(const FeedPlan &plan, std::optional<std::chrono::milliseconds> time)
    {
        if (time)
            QTimer::singleShot(*time, &m_loop, &QEventLoop::quit);
        m_feed.start(plan);
        m_loop.exec();
        m_feed.stop();
        if (m_failed && (m_isBroken || m_frames == 0))
            return m_console.fail(*m_failed);
        m_console.printLine(Tr::tr("Recorded %n reading(s).", nullptr, m_frames));
        return m_frames > 0 ? Done : EnvironmentError;
    }

private:
    void receive(const Frame &frame)
    {
        if (const auto written = m_recorder.write(frame); !written) {
            m_failed = written.error();
            m_isBroken = true;
            return m_loop.quit();
        }
        ++m_frames;
        for (const Finding &finding : frame.findings)
            m_console.tell(finding);
    }

    void consider(const FeedState &state)
    {
        if (state.kind != FeedState::Kind::Failing)
            return;
        if (!m_failed || *m_failed != state.error)
            m_console.tell(state.error.text());
        m_failed = state.error;
    }

    Console &m_console;
    Recorder &m_recorder;
    Feed m_feed;
    QEventLoop m_loop;
    int m_frames = 0;
    bool m_isBroken = false;  ///< The file, not the source.
    std::optional<Error> m_failed;
};

int run(const Invocation &invocation)
{
    using namespace std::chrono_literals;
    Console &console = invocation.console;
    const auto plan = planOf(invocation, 24h);
    if (!plan)
        return console.fail(plan.error());
    const auto time = timeOf(invocation);
    if (!time)
        return console.fail(time.error());
    const auto recorder = Recorder::create(invocation.files.first());
    if (!recorder)
        return console.fail(recorder.error());
    Http http;
    const EnvironmentSecrets secrets;
    return Recording(invocation, **recorder, http, secrets).run(*plan, *time);
}

} // namespace

Subcommand recordCommand()
{
    Subcommand command;
    command.name = u"record"_s;
    command.summary = Tr::tr("Record metrics to a file that can be played");
    command.arguments = {u"FILE"_s};
    command.options = readingOptions();
    command.pluginOption = u"source"_s;
    command.pluginInterface = KeelsonMetricSource_iid;
    command.help = Tr::tr("Reads a source again and again and writes all it says to a new file, of a source that keeps its past the last day "
                          "first. The source `recording` plays such a file, here and in the studio. Without --for it goes on until interrupted; "
                          "what was read until then is in the file.");
    command.examples = {u"record incident.metrics --source openmetrics --url http://localhost:9464/metrics --for 5m"_s,
                        u"watch --source recording --file incident.metrics --once"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
