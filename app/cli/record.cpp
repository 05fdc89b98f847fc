// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/feedloop.h"
#include "app/cli/reading.h"
#include "core/metrics/recording.h"

#include <QCoreApplication>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Record)
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
    int frames = 0;
    Result<void> written;
    FeedLoop loop(console, [&](const Frame &frame) {
        written = (*recorder)->write(frame);
        frames += written ? 1 : 0;
        for (const Finding &finding : frame.findings)
            console.tell(finding);
        return bool(written);
    });
    const int code = loop.run(*plan, *time);
    if (!written)
        return console.fail(written.error());
    if (frames > 0)
        console.printLine(Tr::tr("Recorded %n reading(s).", nullptr, frames));
    return code;
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
    command.examples = {u"record night.metrics --source prometheus --url http://localhost:9090 --for 8h"_s,
                        u"replay night.metrics"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
