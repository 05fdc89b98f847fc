// SPDX-License-Identifier: MIT
#include "endpoint.h"

#include "core/net/http.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cloudwatch)
};

struct Partition
{
    QLatin1StringView start;  ///< Of its regions' names; the last row takes the rest.
    QLatin1StringView id;
    QLatin1StringView suffix; ///< Of its hosts' names.
};

constexpr Partition partitions[] = {
    {"cn-"_L1, "aws-cn"_L1, "amazonaws.com.cn"_L1},
    {"us-gov-"_L1, "aws-us-gov"_L1, "amazonaws.com"_L1},
    {"eusc-"_L1, "aws-eusc"_L1, "amazonaws.eu"_L1},
    {""_L1, "aws"_L1, "amazonaws.com"_L1},
};

const Partition &partition(const QString &region)
{
    return *std::find_if(std::begin(partitions), std::end(partitions),
                         [&](const Partition &row) { return region.startsWith(row.start); });
}

} // namespace

bool isRegion(const QString &text)
{
    static const QRegularExpression region(u"^[a-z]{2,5}(-[a-z]{2,12}){1,3}-[0-9]{1,2}\\z"_s);
    return region.match(text).hasMatch();
}

QLatin1StringView partitionOf(const QString &region)
{
    return partition(region).id;
}

QUrl addressOf(QLatin1StringView service, const Place &place)
{
    QUrl url = place.endpoint;
    if (url.isEmpty()) {
        url.setScheme(u"https"_s);
        url.setHost(service + u'.' + place.region + u'.' + partition(place.region).suffix);
    }
    url.setPath(u"/"_s);
    return url;
}

Result<Place> placeOf(const QString &region, const QString &endpoint)
{
    if (!isRegion(region))
        return Error{Error::Kind::Usage, Tr::tr("\"%1\" is not a region of AWS.").arg(region.left(60)), u"region"_s,
                     Tr::tr("Write it like eu-west-1.")};
    if (endpoint.isEmpty())
        return Place{region, {}};
    const QUrl url(endpoint, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !web || !url.userInfo().isEmpty() || url.port() == 0 || !isLoopback(url))
        return Error{Error::Kind::Usage, Tr::tr("\"%1\" is not an address of this machine.").arg(redacted(url)),
                     u"endpoint"_s,
                     Tr::tr("Leave it empty to ask AWS itself; credentials are sent nowhere else.")};
    return Place{region, url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)};
}

} // namespace keelson::cloudwatch
