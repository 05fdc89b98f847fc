// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/feedloop.h"
#include "app/cli/reading.h"
#include "app/cli/subcommand.h"
#include "app/cli/watchtext.h"

#include <QCoreApplication>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Watch)
};

FramePrinter::Manner manner(const Invocation &invocation)
{
    if (invocation.has(u"json"_s))
        return FramePrinter::Manner::Json;
    return invocation.has(u"once"_s) ? FramePrinter::Manner::Values : FramePrinter::Manner::Vitals;
}

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
    const bool isOnce = invocation.has(u"once"_s);
    FramePrinter printer(console, manner(invocation), plan->interval);
    FeedLoop loop(console, [&](const Frame &frame) { return printer.print(frame) && !isOnce; });
    if (isOnce)
        loop.giveUpAtOnce();
    return loop.run(*plan, *time);
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
