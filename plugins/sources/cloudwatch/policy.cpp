// SPDX-License-Identifier: MIT
#include "policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

// One row for each operation the plugin calls. GetCallerIdentity needs no permission; roles are taken on by their own trust.
constexpr QLatin1StringView actions[] = {
    "cloudwatch:GetMetricData"_L1,
    "cloudwatch:ListMetrics"_L1,
    "cloudwatch:DescribeAlarms"_L1,
    "cloudformation:ListStackResources"_L1,
    "tag:GetResources"_L1,
    "lambda:ListEventSourceMappings"_L1,
    "lambda:ListFunctions"_L1,
    "lambda:GetFunctionConcurrency"_L1,
    "kinesis:DescribeStreamSummary"_L1,
    "sqs:GetQueueUrl"_L1,
    "sqs:GetQueueAttributes"_L1,
    "apigateway:GET"_L1,
};

} // namespace

QString readingPolicy()
{
    QJsonArray allowed;
    for (const QLatin1StringView action : actions)
        allowed.append(QString(action));
    const QJsonObject statement{{u"Sid"_s, u"KeelsonReads"_s}, {u"Effect"_s, u"Allow"_s}, {u"Action"_s, allowed}, {u"Resource"_s, u"*"_s}};
    const QJsonObject policy{{u"Version"_s, u"2012-10-17"_s}, {u"Statement"_s, QJsonArray{statement}}};
    return QString::fromUtf8(QJsonDocument(policy).toJson());
}

} // namespace keelson::cloudwatch
