// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/reading.h"
#include "app/cli/watchtext.h"
#include "core/metrics/recording.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <limits>
#include <thread>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Replay)
};

/// As the recording has it, or the standard end; an Error for what is no time.
Result<qint64> momentOf(const Invocation &invocation, const QString &option, qint64 standard)
{
    if (!invocation.has(option))
        return standard;
    const QDateTime time = QDateTime::fromString(invocation.values.value(option), Qt::ISODateWithMs);
    if (time.isValid())
        return time.toMSecsSinceEpoch();
    return Error{Error::Kind::Usage, Tr::tr("A moment is expected here, such as 2026-03-01T12:30:00Z."), u"--"_s + option, {}};
}

/// How many times as fast as it happened; 0 = without waiting.
Result<double> speedOf(const Invocation &invocation)
{
    if (!invocation.has(u"speed"_s))
        return 0.0;
    bool ok = false;
    const double speed = invocation.values.value(u"speed"_s).toDouble(&ok);
    constexpr double fastest = 1e6;
    if (ok && speed > 0 && speed <= fastest)
        return speed;
    return Error{Error::Kind::Usage, Tr::tr("A speed above 0 is expected here, such as 1 or 60."), u"--speed"_s, {}};
}

constexpr TimeRange always{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};

struct Wish
{
    TimeRange range;
    double speed = 0;
};

Result<Wish> wishOf(const Invocation &invocation)
{
    const auto from = momentOf(invocation, u"from"_s, always.from);
    const auto to = momentOf(invocation, u"to"_s, always.to);
    const auto speed = speedOf(invocation);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    if (!speed)
        return speed.error();
    return Wish{{*from, *to}, *speed};
}

/// The middle one of the pauses between two frames: how often there was news.
std::chrono::milliseconds intervalOf(const QList<Frame> &frames)
{
    QList<qint64> pauses;
    for (qsizetype i = 1; i < frames.size(); ++i)
        pauses.append(frames[i].time - frames[i - 1].time);
    if (pauses.isEmpty())
        return std::chrono::seconds(1);
    const auto middle = pauses.begin() + pauses.size() / 2;
    std::nth_element(pauses.begin(), middle, pauses.end());
    return std::chrono::milliseconds(std::max<qint64>(1, *middle));
}

// What came before the range is taken in without a word: rates and ages look back.
int play(Console &console, const QList<Frame> &frames, const Wish &wish, FramePrinter &printer)
{
    int played = 0;
    qint64 last = 0;
    for (const Frame &frame : frames) {
        if (frame.time >= wish.range.to)
            break;
        if (frame.time < wish.range.from) {
            printer.take(frame);
            continue;
        }
        if (wish.speed > 0 && played > 0)
            std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(double(frame.time - last) / wish.speed));
        last = frame.time;
        ++played;
        if (!printer.print(frame))
            return EnvironmentError;
    }
    if (played > 0)
        return Done;
    const bool isPart = wish.range.from != always.from || wish.range.to != always.to;
    return console.fail(isPart ? Error{Error::Kind::BadInput, Tr::tr("Nothing was recorded in this time."), {}, Tr::tr("Leave out --from and --to.")}
                               : Error{Error::Kind::BadInput, Tr::tr("Nothing was recorded."), {}, {}});
}

int run(const Invocation &invocation)
{
    Console &console = invocation.console;
    const auto wish = wishOf(invocation);
    if (!wish)
        return console.fail(wish.error());
    auto recorded = recording::read(invocation.files.first());
    if (!recorded)
        return console.fail(recorded.error());
    for (const Finding &finding : std::as_const(recorded->findings))
        console.tell(finding);
    std::stable_sort(recorded->frames.begin(), recorded->frames.end(), [](const Frame &a, const Frame &b) { return a.time < b.time; });
    const auto manner = invocation.has(u"json"_s) ? FramePrinter::Manner::Json : FramePrinter::Manner::Vitals;
    FramePrinter printer(console, manner, intervalOf(recorded->frames));
    return play(console, recorded->frames, *wish, printer);
}

} // namespace

Subcommand replayCommand()
{
    Subcommand command;
    command.name = u"replay"_s;
    command.summary = Tr::tr("Print again what was recorded");
    command.arguments = {u"FILE"_s};
    command.options = {{u"speed"_s, Tr::tr("So many times as fast as it happened; without it nothing is waited for."), u"TIMES"_s},
                       {u"from"_s, Tr::tr("Begin at this moment of the recording: 2026-03-01T12:30:00Z."), u"MOMENT"_s},
                       {u"to"_s, Tr::tr("End before this moment of the recording."), u"MOMENT"_s},
                       {u"json"_s, Tr::tr("One JSON object a read, each on a line of its own.")}};
    command.help = Tr::tr("Plays a file that `record` or the studio wrote: for every reading, whether work flowed at that moment. The moments are "
                          "those of the recording. To see it on the map, connect the studio to the source `recording`.");
    command.examples = {u"replay incident.metrics"_s, u"replay incident.metrics --from 2026-03-01T12:30:00Z --speed 60 --json"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
