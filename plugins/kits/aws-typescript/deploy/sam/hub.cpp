// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/deploy/sam/template.h"

namespace keelson::awstypescript::sam {

using namespace Qt::StringLiterals;

namespace {

/// The bus of a subsystem, the stream its listeners read, and the rules between.
class Hub
{
public:
    Hub(const Design &design, const Subsystem &subsystem)
        : m_design(design), m_subsystem(subsystem), m_name(design.hub(subsystem)),
          m_owner{subsystem.slug, u"event-hub"_s, "event-hub"_L1}
    {
    }
    Node toNode() const;

private:
    Node name(const QString &suffix) const { return staged(m_name, suffix); }
    Node arn(QLatin1StringView service, const QString &kind, const QString &hub, const QString &suffix) const;
    Node bus(int subsystem) const;
    Node tags() const { return tagList(m_owner); }

    void addChannel(Node &resources) const;
    void addUndelivered(Node &resources) const;
    void addFaults(Node &resources) const;
    void addEgress(Node &resources) const;
    Node ruleRole() const;
    Node rule(const Node &name, const Node &pattern, const Node &target) const;
    Node outputs() const;

    const Design &m_design;
    const Subsystem &m_subsystem;
    QString m_name;
    Owner m_owner;
};

Node Hub::arn(QLatin1StringView service, const QString &kind, const QString &hub, const QString &suffix) const
{
    return Node::sub({u"arn:"_s, "AWS::Partition"_L1, u':' + service + u':', "AWS::Region"_L1, u":"_s, "AWS::AccountId"_L1,
                      u':' + kind + hub + u'-', "Stage"_L1, u'-' + suffix});
}

Node Hub::bus(int subsystem) const
{
    return arn("events"_L1, u"event-bus/"_s, m_design.hub(m_design.subsystems[subsystem]), u"bus"_s);
}

void Hub::addChannel(Node &resources) const
{
    const Node account = Node::object({
        {u"Sid"_s, "AccountDecidesByIam"_L1},
        {u"Effect"_s, "Allow"_L1},
        {u"Principal"_s, Node::object({{u"AWS"_s, Node::sub({u"arn:"_s, "AWS::Partition"_L1, u":iam::"_s,
                                                             "AWS::AccountId"_L1, u":root"_s})}})},
        {u"Action"_s, "kms:*"_L1},
        {u"Resource"_s, "*"_L1},
    });
    resources.set(u"Bus"_s, resource("AWS::Events::EventBus"_L1,
                                     Node::object({{u"Name"_s, name(u"bus"_s)}, {u"Tags"_s, tags()}})));
    resources.set(u"StreamKey"_s, retained("AWS::KMS::Key"_L1, Node::object({
        {u"Description"_s, name(u"s1"_s)}, {u"EnableKeyRotation"_s, true}, {u"KeyPolicy"_s, policyDocument({account})},
        {u"Tags"_s, tags()},
    })));
    const Node encryption = Node::object({{u"EncryptionType"_s, "KMS"_L1},
                                          {u"KeyId"_s, Node::getAtt("StreamKey"_L1, "Arn"_L1)}});
    resources.set(u"Stream1"_s, retained("AWS::Kinesis::Stream"_L1, Node::object({
        {u"Name"_s, name(u"s1"_s)}, {u"ShardCount"_s, 1}, {u"RetentionPeriodHours"_s, 24},
        {u"StreamEncryption"_s, encryption}, {u"Tags"_s, tags()},
    })));
}

void Hub::addUndelivered(Node &resources) const
{
    const Node ownRules = arn("events"_L1, u"rule/"_s, m_name, u"bus/*"_s);
    Node send = Node::object({
        {u"Effect"_s, "Allow"_L1},
        {u"Principal"_s, Node::object({{u"Service"_s, "events.amazonaws.com"_L1}})},
        {u"Action"_s, "sqs:SendMessage"_L1},
        {u"Resource"_s, Node::getAtt("UndeliveredQueue"_L1, "Arn"_L1)},
        {u"Condition"_s, Node::object({{u"ArnLike"_s, Node::object({{u"aws:SourceArn"_s, ownRules}})}})},
    });
    resources.set(u"UndeliveredQueue"_s, deadLetters(name(u"undelivered"_s), m_owner));
    resources.set(u"UndeliveredQueuePolicy"_s, resource("AWS::SQS::QueuePolicy"_L1, Node::object({
        {u"Queues"_s, Node::array({Node::ref("UndeliveredQueue"_L1)})}, {u"PolicyDocument"_s, policyDocument({send})},
    })));
}

Node Hub::ruleRole() const
{
    QList<Node> statements{
        allow({"kinesis:PutRecord"_L1, "kinesis:PutRecords"_L1}, Node::getAtt("Stream1"_L1, "Arn"_L1)),
        allow({"kms:GenerateDataKey"_L1}, Node::getAtt("StreamKey"_L1, "Arn"_L1)),
    };
    for (const int sink : m_subsystem.egress.keys())
        statements.append(allow({"events:PutEvents"_L1}, bus(sink)));
    return role("events.amazonaws.com"_L1, "deliver"_L1, statements, m_owner);
}

Node Hub::rule(const Node &ruleName, const Node &pattern, const Node &target) const
{
    return resource("AWS::Events::Rule"_L1, Node::object({
        {u"Name"_s, ruleName}, {u"EventBusName"_s, Node::ref("Bus"_L1)}, {u"EventPattern"_s, pattern},
        {u"Targets"_s, Node::array({target})},
    }));
}

void Hub::addFaults(Node &resources) const
{
    const QString before = u"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":"
                           "[\"events.amazonaws.com\",\"delivery.logs.amazonaws.com\"]},\"Action\":[\"logs:CreateLogStream\","
                           "\"logs:PutLogEvents\"],\"Resource\":\""_s;
    resources.set(u"FaultLog"_s, logGroup(Node::sub({u"/aws/events/"_s + m_name + u'-', "Stage"_L1, u"-faults"_s}), m_owner));
    resources.set(u"FaultLogPolicy"_s, resource("AWS::Logs::ResourcePolicy"_L1, Node::object({
        {u"PolicyName"_s, name(u"faults"_s)}, {u"PolicyDocument"_s, Node::sub({before, "FaultLog.Arn"_L1, u"\"}]}"_s})},
    })));
    const Node target = Node::object({
        {u"Id"_s, "faults"_L1}, {u"Arn"_s, arn("logs"_L1, u"log-group:/aws/events/"_s, m_name, u"faults"_s)},
    });
    const Node pattern = Node::object({{u"detail-type"_s, Node::array({"fault"_L1})}});
    Node faults = Node::object({{u"Type"_s, "AWS::Events::Rule"_L1}, {u"DependsOn"_s, "FaultLogPolicy"_L1}});
    faults.set(u"Properties"_s, rule(name(u"faults"_s), pattern, target).members().last().second);
    resources.set(u"FaultRule"_s, faults);
}

void Hub::addEgress(Node &resources) const
{
    int number = 0;
    for (const Egress &egress : m_design.egress(m_subsystem)) {
        Node types = Node::array();
        for (const QString &type : egress.types)
            types.append(type);
        Node pattern = Node::object({{u"detail-type"_s, types}});
        Node sources = Node::array();
        for (const QString &source : egress.sources)
            sources.append(source);
        if (!sources.isEmpty())
            pattern.set(u"detail"_s, Node::object({{u"tags"_s, Node::object({{u"source"_s, sources}})}}));
        const Node target = Node::object({
            {u"Id"_s, "bus"_L1}, {u"Arn"_s, bus(egress.sink)}, {u"RoleArn"_s, Node::getAtt("RuleRole"_L1, "Arn"_L1)},
            {u"DeadLetterConfig"_s, Node::object({{u"Arn"_s, Node::getAtt("UndeliveredQueue"_L1, "Arn"_L1)}})},
        });
        resources.set(u"EgressRule%1"_s.arg(++number), rule(name(egress.name), pattern, target));
    }
}

Node Hub::outputs() const
{
    const auto exported = [this](const Node &value, const QString &suffix) {
        return Node::object({{u"Value"_s, value}, {u"Export"_s, Node::object({{u"Name"_s, name(suffix)}})}});
    };
    return Node::object({
        {u"BusName"_s, exported(Node::ref("Bus"_L1), u"bus-name"_s)},
        {u"BusArn"_s, exported(Node::getAtt("Bus"_L1, "Arn"_L1), u"bus-arn"_s)},
        {u"Stream1Arn"_s, exported(Node::getAtt("Stream1"_L1, "Arn"_L1), u"stream-arn"_s)},
        {u"StreamKeyArn"_s, exported(Node::getAtt("StreamKey"_L1, "Arn"_L1), u"key-arn"_s)},
    });
}

Node Hub::toNode() const
{
    Node resources = Node::object();
    addChannel(resources);
    addUndelivered(resources);
    resources.set(u"RuleRole"_s, ruleRole());
    const Node everything = Node::object({
        {u"detail-type"_s, Node::array({Node::object({{u"anything-but"_s, "fault"_L1}})})},
    });
    resources.set(u"Stream1Rule"_s, rule(name(u"stream1"_s), everything, Node::object({
        {u"Id"_s, "stream1"_L1},
        {u"Arn"_s, Node::getAtt("Stream1"_L1, "Arn"_L1)},
        {u"RoleArn"_s, Node::getAtt("RuleRole"_L1, "Arn"_L1)},
        {u"InputPath"_s, "$.detail"_L1},
        {u"KinesisParameters"_s, Node::object({{u"PartitionKeyPath"_s, "$.detail.partitionKey"_L1}})},
        {u"DeadLetterConfig"_s, Node::object({{u"Arn"_s, Node::getAtt("UndeliveredQueue"_L1, "Arn"_L1)}})},
    })));
    addFaults(resources);
    addEgress(resources);
    return Node::object({
        {u"AWSTemplateFormatVersion"_s, u"2010-09-09"_s},
        {u"Description"_s, u"Event hub of the subsystem "_s + m_subsystem.slug},
        {u"Parameters"_s, Node::object({{u"Stage"_s, stageParameter(m_design.stage)}})},
        {u"Resources"_s, resources},
        {u"Outputs"_s, outputs()},
    });
}

} // namespace

Node hubTemplate(const Design &design, const Subsystem &subsystem)
{
    return Hub(design, subsystem).toNode();
}

} // namespace keelson::awstypescript::sam
