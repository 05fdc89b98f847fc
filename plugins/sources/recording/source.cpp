// SPDX-License-Identifier: MIT
#include "source.h"

#include "session.h"

using namespace Qt::StringLiterals;

namespace keelson::recording {

QString Source::id() const
{
    return u"recording"_s;
}

QString Source::label() const
{
    return tr("Recording");
}

QList<Option> Source::options() const
{
    return {
        {u"file"_s, tr("File"), OptionKind::File, {}, tr("A recording of metrics.")},
        {u"speed"_s, tr("Speed"), OptionKind::Number, 1.0,
         tr("Plays it as if it happened now, so many times as fast; 0 leaves it in the time it was recorded.")},
        {u"interval"_s, tr("Interval"), OptionKind::Duration, 1.0, tr("Seconds between two reads.")},
    };
}

Result<std::unique_ptr<MetricSession>> Source::open(const Options &options, const Secrets &, Http &) const
{
    const Result<Options> resolved = resolve(this->options(), options);
    if (!resolved)
        return resolved.error();
    const double speed = resolved->value(u"speed"_s).toDouble();
    constexpr double fastest = 10'000;
    if (speed < 0 || speed > fastest)
        return Error{Error::Kind::Usage, tr("A speed is between 0 and %1.").arg(fastest), u"speed"_s, {}};
    Result<Recorded> recorded = recording::read(resolved->value(u"file"_s).toString());
    if (!recorded)
        return recorded.error();
    return std::unique_ptr<MetricSession>(std::make_unique<Session>(*std::move(recorded), speed));
}

} // namespace keelson::recording
