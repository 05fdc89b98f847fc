// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/awsmetrics.h"
#include "core/metrics/frame.h"

#include <QList>
#include <QMap>
#include <QString>

namespace keelson::cloudwatch {

/// A metric as CloudWatch lists it.
struct Listed
{
    QString nameSpace;
    QString name;
    QMap<QString, QString> dimensions;

    friend bool operator==(const Listed &, const Listed &) = default;
};

/// A listed metric the catalogue knows, and whose it is.
struct Tracked
{
    Listed listed;
    const AwsMetric *row = nullptr;
    QString type;   ///< Of the resource.
    QString name;   ///< Of the resource.
    Labels labels;  ///< Of the series: other dimensions, and the quantile of a distribution.
};

/// Under each row of the catalogue that means it; none where it means nothing known, or sums up others.
QList<Tracked> tracked(const Listed &listed);

/// Those a resource ought to have, for when the list is not to be had: all whose only dimension is its name.
QList<Tracked> expected(const QString &type, const QString &name);

/// "GlobalSecondaryIndexName" as labels are written: "global-secondary-index-name".
QString labelName(const QString &dimension);

} // namespace keelson::cloudwatch
