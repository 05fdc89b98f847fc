// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/deploy/sam/template.h"
#include "plugins/kits/aws-typescript/versions.h"

namespace keelson::awstypescript::sam {

using namespace Qt::StringLiterals;

namespace {

/// One service: its table, its functions and what they may do.
class Stack
{
public:
    Stack(const Design &design, const Service &service)
        : m_design(design), m_service(service), m_hub(design.hub(design.subsystemOf(service))),
          m_control(service.pattern == Pattern::Control), m_table(m_control ? "EventTable"_L1 : "EntityTable"_L1),
          m_owner{design.subsystemOf(service).slug, service.slug, m_control ? "control"_L1 : "bff"_L1}
    {
    }
    Node toNode() const;

private:
    Node name(const QString &suffix) const { return staged(m_service.project, suffix); }
    Node hub(const QString &suffix) const { return imported(m_hub, suffix); }
    Node tableArn() const { return Node::getAtt(m_table, "Arn"_L1); }
    Node indexArn() const;

    bool hasAlarms() const { return m_service.hasListener() || m_service.hasTrigger(); }
    Node parameters() const;
    Node conditions() const;
    Node outputs() const;
    Node globals() const;
    Node table() const;
    QList<Node> restRights() const;
    QList<Node> listenerRights() const;
    QList<Node> triggerRights() const;
    void addFunction(const QString &role, const QList<Node> &rights, const Node &events, Node &resources) const;
    void addRest(Node &resources) const;
    void addConsumer(const QString &role, const QList<Node> &rights, const Node &source, Node &resources) const;
    Node mapping(const QString &role, const Node &source) const;
    Node iteratorAgeAlarm(const QString &role) const;

    const Design &m_design;
    const Service &m_service;
    QString m_hub;
    bool m_control;
    QLatin1StringView m_table;
    Owner m_owner;
};

/// Logical ids: "rest" -> "Rest" + what it is.
QLatin1StringView logical(const QString &role, QLatin1StringView rest, QLatin1StringView listener, QLatin1StringView trigger)
{
    return role == u"rest" ? rest : role == u"listener" ? listener : trigger;
}

QLatin1StringView functionId(const QString &role)
{
    return logical(role, "RestFunction"_L1, "ListenerFunction"_L1, "TriggerFunction"_L1);
}

QLatin1StringView roleId(const QString &role)
{
    return logical(role, "RestRole"_L1, "ListenerRole"_L1, "TriggerRole"_L1);
}

QLatin1StringView logId(const QString &role)
{
    return logical(role, "RestLog"_L1, "ListenerLog"_L1, "TriggerLog"_L1);
}

Node Stack::indexArn() const
{
    return Node::sub({m_control ? "EventTable.Arn"_L1 : "EntityTable.Arn"_L1, m_control ? u"/index/DataIndex"_s : u"/index/gsi1"_s});
}

Node Stack::parameters() const
{
    Node parameters = Node::object({{u"Stage"_s, stageParameter(m_design.stage)}});
    if (hasAlarms())
        parameters.set(u"AlarmTopicArn"_s, Node::object({
            {u"Type"_s, "String"_L1}, {u"Default"_s, ""_L1}, {u"Description"_s, "Topic that alarms notify; none if empty"_L1},
        }));
    return parameters;
}

Node Stack::globals() const
{
    Node variables = Node::object({
        {u"ACCOUNT_NAME"_s, Node::ref("AWS::AccountId"_L1)},
        {u"PROJECT"_s, m_service.project},
        {u"STAGE"_s, Node::ref("Stage"_L1)},
        {u"BUS_NAME"_s, hub(u"bus-name"_s)},
        {m_control ? u"EVENT_TABLE_NAME"_s : u"ENTITY_TABLE_NAME"_s, Node::ref(m_table)},
    });
    for (const Variable &variable : tuning(8))
        variables.set(variable.name, variable.value);
    return Node::object({{u"Function"_s, Node::object({
        {u"Runtime"_s, versions::lambdaRuntime},
        {u"Architectures"_s, Node::array({"arm64"_L1})},
        {u"Handler"_s, "index.handle"_L1},
        {u"MemorySize"_s, 512},
        {u"Timeout"_s, 30},
        {u"Environment"_s, Node::object({{u"Variables"_s, variables}})},
        {u"Tags"_s, tagMap(m_owner)},
    })}});
}

Node Stack::table() const
{
    const QLatin1StringView indexKey = m_control ? "data"_L1 : "discriminator"_L1;
    const auto attribute = [](QLatin1StringView key) {
        return Node::object({{u"AttributeName"_s, key}, {u"AttributeType"_s, "S"_L1}});
    };
    const auto keys = [](QLatin1StringView hash, QLatin1StringView range) {
        return Node::array({Node::object({{u"AttributeName"_s, hash}, {u"KeyType"_s, "HASH"_L1}}),
                            Node::object({{u"AttributeName"_s, range}, {u"KeyType"_s, "RANGE"_L1}})});
    };
    const Node index = Node::object({
        {u"IndexName"_s, m_control ? "DataIndex"_L1 : "gsi1"_L1},
        {u"KeySchema"_s, keys(indexKey, "pk"_L1)},
        {u"Projection"_s, Node::object({{u"ProjectionType"_s, "ALL"_L1}})},
    });
    return retained("AWS::DynamoDB::Table"_L1, Node::object({
        {u"TableName"_s, name(m_control ? u"events"_s : u"entities"_s)},
        {u"BillingMode"_s, "PAY_PER_REQUEST"_L1},
        {u"AttributeDefinitions"_s, Node::array({attribute("pk"_L1), attribute("sk"_L1), attribute(indexKey)})},
        {u"KeySchema"_s, keys("pk"_L1, "sk"_L1)},
        {u"GlobalSecondaryIndexes"_s, Node::array({index})},
        {u"StreamSpecification"_s, Node::object({{u"StreamViewType"_s, "NEW_AND_OLD_IMAGES"_L1}})},
        {u"TimeToLiveSpecification"_s, Node::object({{u"AttributeName"_s, "ttl"_L1}, {u"Enabled"_s, true}})},
        {u"PointInTimeRecoverySpecification"_s, Node::object({{u"PointInTimeRecoveryEnabled"_s, true}})},
        {u"SSESpecification"_s, Node::object({{u"SSEEnabled"_s, true}, {u"SSEType"_s, "KMS"_L1}})},
        {u"Tags"_s, tagList(m_owner)},
    }));
}

QList<Node> Stack::restRights() const
{
    const Node rows = m_service.tasks.isEmpty() ? allow({"dynamodb:GetItem"_L1}, tableArn())
                                                : allow({"dynamodb:GetItem"_L1, "dynamodb:UpdateItem"_L1}, tableArn());
    return {rows, allow({"dynamodb:Query"_L1}, indexArn())};
}

QList<Node> Stack::listenerRights() const
{
    return {
        allow({"kinesis:DescribeStream"_L1, "kinesis:DescribeStreamSummary"_L1, "kinesis:GetRecords"_L1,
               "kinesis:GetShardIterator"_L1, "kinesis:ListShards"_L1}, hub(u"stream-arn"_s)),
        allow({"kms:Decrypt"_L1}, hub(u"key-arn"_s)),
        allow({m_control ? "dynamodb:PutItem"_L1 : "dynamodb:UpdateItem"_L1}, tableArn()),
    };
}

QList<Node> Stack::triggerRights() const
{
    QList<Node> rights{
        allow({"dynamodb:DescribeStream"_L1, "dynamodb:GetRecords"_L1, "dynamodb:GetShardIterator"_L1, "dynamodb:ListStreams"_L1},
              Node::sub({m_control ? "EventTable.Arn"_L1 : "EntityTable.Arn"_L1, u"/stream/*"_s})),
    };
    if (m_control) {
        rights.append(allow({"dynamodb:PutItem"_L1, "dynamodb:Query"_L1}, tableArn()));
        rights.append(allow({"dynamodb:Query"_L1}, indexArn()));
    }
    return rights;
}

void Stack::addFunction(const QString &role, const QList<Node> &rights, const Node &events, Node &resources) const
{
    const auto word = [](QLatin1StringView text) { return QString(text); };
    const Node logs = allow({"logs:CreateLogStream"_L1, "logs:PutLogEvents"_L1}, Node::getAtt(logId(role), "Arn"_L1));
    const QLatin1StringView policy = logical(role, "rest"_L1, "listener"_L1, "trigger"_L1);
    resources.set(word(logId(role)), logGroup(Node::sub({u"/aws/lambda/"_s + m_service.project + u'-', "Stage"_L1, u'-' + role}), m_owner));
    resources.set(word(roleId(role)), sam::role("lambda.amazonaws.com"_L1, policy, QList<Node>{logs} + rights, m_owner));
    Node properties = Node::object({
        {u"FunctionName"_s, name(role)},
        {u"CodeUri"_s, u"dist/"_s + role},
        {u"Role"_s, Node::getAtt(roleId(role), "Arn"_L1)},
        {u"LoggingConfig"_s, Node::object({{u"LogGroup"_s, Node::ref(logId(role))}})},
    });
    if (!events.isEmpty())
        properties.set(u"Events"_s, events);
    resources.set(word(functionId(role)), resource("AWS::Serverless::Function"_L1, properties));
}

void Stack::addRest(Node &resources) const
{
    const Node any = Node::object({{u"Type"_s, "HttpApi"_L1}, {u"Properties"_s, Node::object({
        {u"ApiId"_s, Node::ref("Api"_L1)}, {u"Method"_s, "ANY"_L1}, {u"Path"_s, "/{proxy+}"_L1},
    })}});
    addFunction(u"rest"_s, restRights(), Node::object({{u"Any"_s, any}}), resources);
    resources.set(u"Api"_s, resource("AWS::Serverless::HttpApi"_L1, Node::object({
        {u"Name"_s, Node::sub({"Stage"_L1, u'-' + m_service.project})},
        {u"Auth"_s, Node::object({{u"EnableIamAuthorizer"_s, true}, {u"DefaultAuthorizer"_s, "AWS_IAM"_L1}})},
        {u"Tags"_s, tagMap(m_owner)},
    })));
}

Node Stack::mapping(const QString &role, const Node &source) const
{
    const Node failure = Node::object({{u"Destination"_s, Node::getAtt("FailureQueue"_L1, "Arn"_L1)}});
    return resource("AWS::Lambda::EventSourceMapping"_L1, Node::object({
        {u"FunctionName"_s, Node::ref(functionId(role))},
        {u"EventSourceArn"_s, source},
        {u"StartingPosition"_s, "TRIM_HORIZON"_L1},
        {u"BatchSize"_s, 100},
        {u"MaximumBatchingWindowInSeconds"_s, 0},
        {u"BisectBatchOnFunctionError"_s, true},
        {u"MaximumRetryAttempts"_s, 20},
        // An hour before the stream itself forgets.
        {u"MaximumRecordAgeInSeconds"_s, 23 * 60 * 60},
        {u"DestinationConfig"_s, Node::object({{u"OnFailure"_s, failure}})},
        {u"Tags"_s, tagList(m_owner)},
    }));
}

Node Stack::iteratorAgeAlarm(const QString &role) const
{
    const Node topic = Node::object({{u"Fn::If"_s, Node::array({
        "HasAlarmTopic"_L1, Node::array({Node::ref("AlarmTopicArn"_L1)}), Node::ref("AWS::NoValue"_L1),
    })}});
    const Node function = Node::object({{u"Name"_s, "FunctionName"_L1}, {u"Value"_s, Node::ref(functionId(role))}});
    return resource("AWS::CloudWatch::Alarm"_L1, Node::object({
        {u"AlarmName"_s, name(role + u"-iterator-age"_s)},
        {u"AlarmDescription"_s, "The oldest record waited 30 minutes or more"_L1},
        {u"Namespace"_s, "AWS/Lambda"_L1},
        {u"MetricName"_s, "IteratorAge"_L1},
        {u"Dimensions"_s, Node::array({function})},
        {u"Statistic"_s, "Maximum"_L1},
        {u"Period"_s, 300},
        {u"EvaluationPeriods"_s, 1},
        {u"Threshold"_s, 30 * 60 * 1000},
        {u"ComparisonOperator"_s, "GreaterThanOrEqualToThreshold"_L1},
        {u"TreatMissingData"_s, "notBreaching"_L1},
        {u"AlarmActions"_s, topic},
        {u"OKActions"_s, topic},
        {u"Tags"_s, tagList(m_owner)},
    }));
}

void Stack::addConsumer(const QString &role, const QList<Node> &rights, const Node &source, Node &resources) const
{
    const QList<Node> all = rights + QList<Node>{
        allow({"events:PutEvents"_L1}, hub(u"bus-arn"_s)),
        allow({"sqs:SendMessage"_L1}, Node::getAtt("FailureQueue"_L1, "Arn"_L1)),
    };
    const bool listens = role == u"listener";
    addFunction(role, all, Node::object(), resources);
    resources.set(listens ? u"ListenerMapping"_s : u"TriggerMapping"_s, mapping(role, source));
    resources.set(listens ? u"ListenerIteratorAgeAlarm"_s : u"TriggerIteratorAgeAlarm"_s, iteratorAgeAlarm(role));
}

Node Stack::conditions() const
{
    const Node noTopic = Node::object({{u"Fn::Equals"_s, Node::array({Node::ref("AlarmTopicArn"_L1), ""_L1})}});
    return Node::object({{u"HasAlarmTopic"_s, Node::object({{u"Fn::Not"_s, Node::array({noTopic})}})}});
}

Node Stack::outputs() const
{
    Node outputs = Node::object();
    if (m_service.hasRest())
        outputs.set(u"ApiUrl"_s, Node::object({{u"Value"_s, Node::getAtt("Api"_L1, "ApiEndpoint"_L1)}}));
    outputs.set(u"TableName"_s, Node::object({{u"Value"_s, Node::ref(m_table)}}));
    return outputs;
}

Node Stack::toNode() const
{
    Node resources = Node::object({{m_table, table()}});
    if (hasAlarms())
        resources.set(u"FailureQueue"_s, deadLetters(name(u"failures"_s), m_owner));
    if (m_service.hasRest())
        addRest(resources);
    if (m_service.hasListener())
        addConsumer(u"listener"_s, listenerRights(), hub(u"stream-arn"_s), resources);
    if (m_service.hasTrigger())
        addConsumer(u"trigger"_s, triggerRights(), Node::getAtt(m_table, "StreamArn"_L1), resources);
    Node root = Node::object({
        {u"AWSTemplateFormatVersion"_s, u"2010-09-09"_s},
        {u"Transform"_s, u"AWS::Serverless-2016-10-31"_s},
        {u"Description"_s, (m_control ? u"Control service "_s : u"Backend for frontend "_s) + m_service.project},
        {u"Parameters"_s, parameters()},
    });
    if (hasAlarms())
        root.set(u"Conditions"_s, conditions());
    if (hasAlarms() || m_service.hasRest())
        root.set(u"Globals"_s, globals());
    root.set(u"Resources"_s, resources);
    root.set(u"Outputs"_s, outputs());
    return root;
}

} // namespace

Node serviceTemplate(const Design &design, const Service &service)
{
    return Stack(design, service).toNode();
}

} // namespace keelson::awstypescript::sam
