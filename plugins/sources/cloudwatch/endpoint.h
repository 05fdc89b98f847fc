// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QLatin1StringView>
#include <QString>
#include <QUrl>

namespace keelson::cloudwatch {

/// Where the services of AWS are asked.
struct Place
{
    QString region;  ///< Checked by `isRegion`.
    QUrl endpoint;   ///< One for every service, on this machine; empty = those of AWS.
};

/// Looks like a region and like nothing else, so that it may become part of a host's name.
bool isRegion(const QString &text);

/// The partition a region belongs to: "aws", "aws-cn", "aws-us-gov", "aws-eusc".
QLatin1StringView partitionOf(const QString &region);

/// Where a service is asked, by the first part of its host's name: "monitoring".
QUrl addressOf(QLatin1StringView service, const Place &place);

/// The place these options mean. Any other endpoint than one of this machine is refused: whoever answers there would
/// get tokens to see.
Result<Place> placeOf(const QString &region, const QString &endpoint);

} // namespace keelson::cloudwatch
