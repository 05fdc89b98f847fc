// SPDX-License-Identifier: MIT
#include "explorer.h"

#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"
#include "monitoring.h"
#include "pages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

constexpr auto lambda = "lambda"_L1;

/// CloudWatch lists metrics for weeks after what they were of has been deleted. The others are asked for all the same.
bool isGone(const Error &error)
{
    return error.kind == Error::Kind::BadInput;
}

QString flag(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

/// What an ARN is called; the ARN itself where that is not known.
QString shortName(const QString &arn)
{
    const auto named = namedBy(arn);
    return named ? named->name : arn;
}

/// Adds a number, if the answer has it.
void addNumber(Resource &resource, QLatin1StringView setting, const QJsonObject &from, QLatin1StringView key, qint64 factor = 1)
{
    if (from[key].isDouble())
        Landscape::add(resource, setting, QString::number(qint64(from[key].toDouble()) * factor));
}

QString filterOf(const QJsonObject &mapping)
{
    QStringList patterns;
    const QJsonArray filters = mapping[u"FilterCriteria"][u"Filters"].toArray();
    for (const QJsonValue &filter : filters)
        patterns.append(filter[u"Pattern"].toString());
    return patterns.join(u" or "_s);
}

void takeMapping(Resource &function, const QJsonObject &mapping)
{
    Landscape::add(function, settings::consumes, shortName(mapping[u"EventSourceArn"].toString()));
    addNumber(function, settings::batchSize, mapping, "BatchSize"_L1);
    addNumber(function, settings::batchWindow, mapping, "MaximumBatchingWindowInSeconds"_L1);
    addNumber(function, settings::parallelisation, mapping, "ParallelizationFactor"_L1);
    addNumber(function, settings::retries, mapping, "MaximumRetryAttempts"_L1);
    addNumber(function, settings::recordAge, mapping, "MaximumRecordAgeInSeconds"_L1);
    if (mapping[u"BisectBatchOnFunctionError"].isBool())
        Landscape::add(function, settings::bisects, flag(mapping[u"BisectBatchOnFunctionError"].toBool()));
    const QString put = mapping[u"DestinationConfig"][u"OnFailure"][u"Destination"].toString();
    const std::pair<QLatin1StringView, QString> texts[] = {
        {settings::deadLetters, put.isEmpty() ? QString() : shortName(put)},
        {settings::filter, filterOf(mapping)},
        {settings::state, mapping[u"State"].toString()},
        {settings::lastResult, mapping[u"LastProcessingResult"].toString()},
    };
    for (const auto &[setting, text] : texts) {
        if (!text.isEmpty())
            Landscape::add(function, setting, text);
    }
}

/// How bad a state is, by its place; the last is the worst.
constexpr std::array alarmStates{"OK"_L1, "INSUFFICIENT_DATA"_L1, "ALARM"_L1};

void takeAlarm(Resource &resource, const Alarm &alarm)
{
    Landscape::add(resource, settings::alarms, alarm.name);
    const auto badness = [](const QString &state) {
        return std::find(alarmStates.begin(), alarmStates.end(), state) - alarmStates.begin();
    };
    QString &worst = resource.settings[settings::alarmState];
    const bool isKnown = badness(alarm.state) < qsizetype(alarmStates.size());
    if (worst.isEmpty() || (isKnown && badness(alarm.state) > badness(worst)))
        worst = alarm.state;
}

} // namespace

Result<void> Explorer::mappings()
{
    Pages pages;
    do {
        Parameters parameters{{"MaxItems", u"100"_s}};
        if (!pages.token().isEmpty())
            parameters.append({"Marker", pages.token()});
        const Result<QJsonObject> page = m_caller.json(
            restCall(lambda, "ListEventSourceMappings"_L1, "/2015-03-31/event-source-mappings/", parameters), m_stop);
        if (!page)
            return page.error();
        const QJsonArray mappings = (*page)[u"EventSourceMappings"].toArray();
        for (const QJsonValue &value : mappings) {
            const QJsonObject mapping = value.toObject();
            const auto function = namedBy(mapping[u"FunctionArn"].toString());
            if (!function)
                continue;
            m_found.functions.insert(mapping[u"UUID"].toString(), function->name);
            if (Resource *resource = m_found.find(*function))
                takeMapping(*resource, mapping);
            const QString source = mapping[u"EventSourceArn"].toString();
            const auto table = namedBy(source);
            // A table's stream keeps records for a day; that cannot be changed.
            if (Resource *resource = table && table->type == kinds::dataStore ? m_found.find(*table) : nullptr)
                resource->settings.insert(settings::retention, u"86400"_s);
        }
        if (!pages.next((*page)[u"NextMarker"].toString()))
            break;
    } while (true);
    return {};
}

Result<void> Explorer::functions()
{
    Pages pages;
    do {
        Parameters parameters{{"MaxItems", u"50"_s}};
        if (!pages.token().isEmpty())
            parameters.append({"Marker", pages.token()});
        const Result<QJsonObject> page =
            m_caller.json(restCall(lambda, "ListFunctions"_L1, "/2015-03-31/functions/", parameters), m_stop);
        if (!page)
            return page.error();
        const QJsonArray functions = (*page)[u"Functions"].toArray();
        for (const QJsonValue &value : functions) {
            const QJsonObject function = value.toObject();
            Resource *resource = m_found.find({resources::function, function[u"FunctionName"].toString()});
            if (!resource)
                continue;
            addNumber(*resource, settings::timeout, function, "Timeout"_L1);
            addNumber(*resource, settings::memory, function, "MemorySize"_L1);
            const QString dead = function[u"DeadLetterConfig"][u"TargetArn"].toString();
            if (!dead.isEmpty())
                Landscape::add(*resource, settings::deadLetters, shortName(dead));
        }
        if (!pages.next((*page)[u"NextMarker"].toString()))
            break;
    } while (true);
    return {};
}

Result<void> Explorer::reservations()
{
    for (Resource &resource : m_found.resources) {
        // What ListFunctions did not tell of is not there any more.
        if (resource.type != resources::function || !resource.settings.contains(settings::timeout))
            continue;
        const QByteArray path = "/2019-09-30/functions/" + resource.name.toUtf8().toPercentEncoding() + "/concurrency";
        const Result<QJsonObject> answer = m_caller.json(restCall(lambda, "GetFunctionConcurrency"_L1, path, {}), m_stop);
        if (!answer && isGone(answer.error()))
            continue;
        if (!answer)
            return answer.error();
        addNumber(resource, settings::concurrency, *answer, "ReservedConcurrentExecutions"_L1);
    }
    return {};
}

Result<void> Explorer::streams()
{
    for (Resource &resource : m_found.resources) {
        if (resource.type != kinds::stream)
            continue;
        const Result<QJsonObject> answer = m_caller.json(
            jsonCall("kinesis"_L1, "Kinesis_20131202.DescribeStreamSummary", {{u"StreamName"_s, resource.name}}, "1.1"), m_stop);
        if (!answer && isGone(answer.error()))
            continue;
        if (!answer)
            return answer.error();
        const QJsonObject summary = (*answer)[u"StreamDescriptionSummary"].toObject();
        constexpr qint64 hour = 3600;
        addNumber(resource, settings::retention, summary, "RetentionPeriodHours"_L1, hour);
        addNumber(resource, settings::shards, summary, "OpenShardCount"_L1);
    }
    return {};
}

Result<void> Explorer::queues()
{
    for (Resource &resource : m_found.resources) {
        if (resource.type != kinds::queue)
            continue;
        const Result<QJsonObject> url =
            m_caller.json(jsonCall("sqs"_L1, "AmazonSQS.GetQueueUrl", {{u"QueueName"_s, resource.name}}), m_stop);
        if (!url && isGone(url.error()))
            continue;
        if (!url)
            return url.error();
        const Result<QJsonObject> answer = m_caller.json(
            jsonCall("sqs"_L1, "AmazonSQS.GetQueueAttributes",
                     {{u"QueueUrl"_s, (*url)[u"QueueUrl"]}, {u"AttributeNames"_s, QJsonArray{u"All"_s}}}), m_stop);
        if (!answer && isGone(answer.error()))
            continue;
        if (!answer)
            return answer.error();
        const QJsonObject attributes = (*answer)[u"Attributes"].toObject();
        const QString retention = attributes[u"MessageRetentionPeriod"].toString();
        if (!retention.isEmpty())
            resource.settings.insert(settings::retention, retention);
        const QJsonObject redrive = QJsonDocument::fromJson(attributes[u"RedrivePolicy"].toString().toUtf8()).object();
        if (redrive.contains(u"deadLetterTargetArn"))
            resource.settings.insert(settings::deadLetters, shortName(redrive[u"deadLetterTargetArn"].toString()));
    }
    return {};
}

Result<void> Explorer::alarms()
{
    const Result<QList<Alarm>> alarms = describeAlarms(m_caller, m_stop);
    if (!alarms)
        return alarms.error();
    for (const Alarm &alarm : *alarms) {
        for (const Listed &listed : alarm.metrics) {
            for (const Tracked &metric : tracked(listed)) {
                if (Resource *resource = m_found.find({metric.type, metric.name})) {
                    takeAlarm(*resource, alarm);
                    break;
                }
            }
        }
    }
    return {};
}

} // namespace keelson::cloudwatch
