// SPDX-License-Identifier: MIT
#include "source.h"

#include "policy.h"
#include "prices.h"
#include "session.h"

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

Error noRegion(const QString &profile)
{
    return {Error::Kind::Usage, Source::tr("No region is named, neither here nor by the profile \"%1\".").arg(profile), u"region"_s,
            Source::tr("Write it like eu-west-1.")};
}

} // namespace

QString Source::id() const
{
    return u"cloudwatch"_s;
}

QString Source::label() const
{
    return tr("Amazon CloudWatch");
}

QList<Option> Source::options() const
{
    return {
        {u"profile"_s, tr("Profile"), OptionKind::Text, QString(),
         tr("Of the AWS tools on this machine; empty takes what they would take. No secret is kept by Keelson.")},
        {u"program"_s, tr("Run the profile's program"), OptionKind::Flag, false,
         tr("A profile may name a program that gives its credentials (credential_process). It is run only when this is on.")},
        {u"region"_s, tr("Region"), OptionKind::Text, QString(), tr("Like eu-west-1; empty takes the profile's.")},
        {u"stack"_s, tr("Stack"), OptionKind::Text, QString(), tr("Shows what this stack of CloudFormation made, nested ones included.")},
        {u"tag"_s, tr("Tag"), OptionKind::Text, QString(),
         tr("Shows what carries this tag, as key or key=value. Without stack and tag everything in the region is shown.")},
        {u"interval"_s, tr("Interval"), OptionKind::Duration, 300.0,
         tr("Seconds between two reads. Every metric read costs, so that half the interval costs twice as much.")},
        {u"budget"_s, tr("Budget"), OptionKind::Number, 1.0,
         tr("US dollars a day that reading may cost at most; 0 sets no limit.")},
        {u"endpoint"_s, tr("Endpoint"), OptionKind::Text, QString(),
         tr("Empty asks AWS. An address of this machine asks a stand-in there, for trying out.")},
    };
}

Price Source::price() const
{
    return priceOfMetricData();
}

QString Source::policy() const
{
    return readingPolicy();
}

Result<std::unique_ptr<MetricSession>> Source::open(const Options &options, const Secrets &, Http &http) const
{
    const Result<Options> resolved = resolve(this->options(), options);
    if (!resolved)
        return resolved.error();
    const auto text = [&](const QString &key) { return resolved->value(key).toString().trimmed(); };
    Surroundings around;
    around.mayRunPrograms = resolved->value(u"program"_s).toBool();
    const Result<Profiles> profiles = readProfiles(around);
    if (!profiles)
        return profiles.error();
    const QString profile = profileOf(around, text(u"profile"_s));
    const QString region = regionOf(around, *profiles, profile, text(u"region"_s));
    if (region.isEmpty())
        return noRegion(profile);
    const Result<Place> place = placeOf(region, text(u"endpoint"_s));
    if (!place)
        return place.error();
    if (!text(u"stack"_s).isEmpty() && !text(u"tag"_s).isEmpty())
        return Error{Error::Kind::Usage, tr("Stack and tag are two ways to say what to show."), u"tag"_s, tr("Give one of them.")};
    Connection connection{text(u"profile"_s), *place, {text(u"stack"_s), text(u"tag"_s)}};
    return std::unique_ptr<MetricSession>(std::make_unique<Session>(std::move(connection), around, http));
}

} // namespace keelson::cloudwatch
