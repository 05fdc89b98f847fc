// SPDX-License-Identifier: MIT
#include "core/flow/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::flow {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Flow)
};

QString moment(qint64 time, const Clock &clock)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time, clock.zone);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now, clock.zone);
    const QString hour = at.toString(u"HH:mm"_s);
    if (at.date() == now.date())
        return hour;
    if (at.date() == now.date().addDays(1))
        return Text::tr("tomorrow %1").arg(hour);
    return Text::tr("%1 %2").arg(QLocale().toString(at.date(), u"ddd d MMM"_s), hour);
}

QString number(double value)
{
    return QLocale().toString(value, 'f', std::abs(value) < 9.95 ? 1 : 0);
}

QString optional(const std::optional<double> &value)
{
    return value ? number(*value) : Text::tr("an unknown number of");
}

QString span(double seconds)
{
    if (seconds < 90)
        return Text::tr("%1 s").arg(number(seconds));
    if (seconds < 5400)
        return Text::tr("%1 min").arg(std::lround(seconds / 60));
    return seconds < 172'800 ? Text::tr("%1 h").arg(number(seconds / 3600)) : Text::tr("%1 days").arg(number(seconds / 86'400));
}

QString missing(Missing missing)
{
    switch (missing) {
    case Missing::Age:
        return Text::tr("Unknown: the age of the oldest record is not told.");
    case Missing::Arrivals:
        return Text::tr("Insufficient history: what arrives must be known for a day, and back to the oldest record.");
    case Missing::Capacity:
        return Text::tr("Insufficient history: it was never seen busy, so nobody knows how fast it can be.");
    case Missing::Nothing:
        break;
    }
    return {};
}

QString drained(const Times &when, const Clock &clock)
{
    if (!when.late)
        return Text::tr("Drains from %1 on, likely at %2; it may take longer than can be foreseen.")
            .arg(moment(*when.early, clock), moment(*when.likely, clock));
    const QString early = moment(*when.early, clock);
    const QString late = moment(*when.late, clock);
    if (early == late)
        return Text::tr("Drains at %1.").arg(late);
    return Text::tr("Drains between %1 and %2, likely at %3.").arg(early, late, moment(*when.likely, clock));
}

QString shown(const Diagnosis &d)
{
    const QString age = d.age ? span(double(*d.age) / 1000) : Text::tr("of unknown age");
    const QString slope = number(d.slope.value_or(0));
    switch (d.cause) {
    case Cause::Fine:
        return Text::tr("The oldest record is %1 old.").arg(age);
    case Cause::CatchingUp:
        return Text::tr("It is %1 behind and catches up by %2 s each second.").arg(age, number(-d.slope.value_or(0)));
    case Cause::UnderCapacity:
        return Text::tr("It is %1 behind and falls back by %2 s each second: %3 records/s arrive, %4 are handled.")
            .arg(age, slope, optional(d.arrivals), optional(d.handed));
    case Cause::Throttled:
        return Text::tr("It is %1 behind: %2 calls/s are refused, %3 run.").arg(age, optional(d.throttles), optional(d.invocations));
    case Cause::Poisoned:
        return Text::tr("It is %1 behind and ages by the clock while %2 calls/s fail: the same batch comes again and again.")
            .arg(age, optional(d.errors));
    case Cause::Stalled:
        return Text::tr("It is %1 behind and ages by the clock: %2 records/s arrive and none is handed over.").arg(age, optional(d.arrivals));
    case Cause::Silent:
        return Text::tr("It tells nothing while %1 records/s arrive; the oldest must be %2 old.").arg(optional(d.arrivals), age);
    case Cause::Disabled:
        return Text::tr("It is switched off while %1 records/s arrive.").arg(optional(d.arrivals));
    case Cause::FirstRead:
        return Text::tr("The age jumped to records that were there before; it is %1 behind and does not fall back.").arg(age);
    case Cause::Unknown:
        break;
    }
    return Text::tr("What is known does not tell.");
}

} // namespace

QString name(Cause cause)
{
    switch (cause) {
    case Cause::Fine:
        return Text::tr("Up to date");
    case Cause::CatchingUp:
        return Text::tr("Catching up");
    case Cause::UnderCapacity:
        return Text::tr("Under capacity");
    case Cause::Throttled:
        return Text::tr("Throttled");
    case Cause::Poisoned:
        return Text::tr("Poison batch");
    case Cause::Stalled:
        return Text::tr("Stalled");
    case Cause::Silent:
        return Text::tr("Silent");
    case Cause::Disabled:
        return Text::tr("Disabled");
    case Cause::FirstRead:
        return Text::tr("First read");
    case Cause::Unknown:
        break;
    }
    return Text::tr("Unknown");
}

QString words(const Drain &drain, const Clock &clock)
{
    switch (drain.outcome) {
    case Drain::Outcome::CaughtUp:
        return Text::tr("Caught up.");
    case Drain::Outcome::Drained:
        return drained(drain.when, clock);
    case Drain::Outcome::NotBefore:
        return Text::tr("Does not drain before %1.").arg(moment(drain.horizon, clock));
    case Drain::Outcome::Never:
        return Text::tr("Never drains at this capacity.");
    case Drain::Outcome::Unknown:
        break;
    }
    return missing(drain.missing);
}

QString words(const Loss &loss, const Clock &clock)
{
    const bool isAvoidable = loss.share >= 0.05; // Less would be shown as nothing: it only has to work again.
    switch (loss.outcome) {
    case Loss::Outcome::None:
        return Text::tr("No data loss in sight.");
    case Loss::Outcome::Possible:
        if (!isAvoidable)
            return Text::tr("Data loss is possible from %1 (%2 in 100).").arg(moment(*loss.when.early, clock)).arg(std::lround(100 * loss.chance));
        return Text::tr("Data loss is possible from %1 (%2 in 100), unless it handles %3 times what arrives.")
            .arg(moment(*loss.when.early, clock))
            .arg(std::lround(100 * loss.chance))
            .arg(number(loss.share));
    case Loss::Outcome::Likely:
        if (!isAvoidable)
            return Text::tr("Data loss from %1.").arg(moment(*loss.when.early, clock));
        return Text::tr("Data loss from %1, unless it handles %2 times what arrives.").arg(moment(*loss.when.early, clock), number(loss.share));
    case Loss::Outcome::Unknown:
        break;
    }
    return {};
}

QString words(const Diagnosis &diagnosis)
{
    return Text::tr("%1: %2").arg(name(diagnosis.cause), shown(diagnosis));
}

QString words(const Advice &advice)
{
    switch (advice.kind) {
    case Advice::Kind::Enable:
        return Text::tr("Switch it on.");
    case Advice::Kind::Resume:
        return Text::tr("Find out why it is not called: its rights, its filter, a concurrency of 0, an error of the mapping.");
    case Advice::Kind::SetAside:
        return Text::tr("Let what keeps failing be given up and kept: limit retries, bisect failing batches, name a destination. Missing: %1.")
            .arg(advice.changes.join(", "_L1));
    case Advice::Kind::RaiseConcurrency:
        return advice.from > 0 ? Text::tr("Raise the reserved concurrency from %1 to %2.").arg(advice.from).arg(advice.to)
                               : Text::tr("Reserve a concurrency of at least %1.").arg(advice.to);
    case Advice::Kind::Parallelise:
        return Text::tr("Raise the parallelisation factor from %1 to %2.").arg(advice.from).arg(advice.to);
    case Advice::Kind::AddShards:
        return Text::tr("Split the stream from %1 into %2 shards; what waits already stays where it is.").arg(advice.from).arg(advice.to);
    case Advice::Kind::EnlargeBatch:
        return Text::tr("Raise the batch size from %1 to %2; how much it helps depends on what a call costs by itself.")
            .arg(advice.from)
            .arg(advice.to);
    case Advice::Kind::RaiseRetention:
        return Text::tr("To win time, raise the retention from %1 to %2.").arg(span(advice.from), span(advice.to));
    }
    return {};
}

QString effect(const Advice &advice, const Clock &clock)
{
    const QString loss = words(advice.predicted.loss, clock);
    const QString drain = words(advice.predicted.drain, clock);
    return loss.isEmpty() ? drain : Text::tr("%1 %2").arg(drain, loss);
}

} // namespace keelson::flow
