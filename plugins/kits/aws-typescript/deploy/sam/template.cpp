// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/deploy/sam/template.h"

namespace keelson::awstypescript {

using namespace Qt::StringLiterals;

namespace sam {

namespace {

Node words(std::initializer_list<QLatin1StringView> all)
{
    Node list = Node::array();
    for (const QLatin1StringView word : all)
        list.append(word);
    return list;
}

Node tag(QLatin1StringView key, const Node &value)
{
    return Node::object({{u"Key"_s, key}, {u"Value"_s, value}});
}

} // namespace

Node staged(const QString &before, const QString &after)
{
    return Node::sub({before + u'-', "Stage"_L1, u'-' + after});
}

Node imported(const QString &before, const QString &after)
{
    return Node::importValue(staged(before, after));
}

Node tagList(const Owner &owner)
{
    return Node::array({tag("subsystem"_L1, owner.subsystem), tag("service"_L1, owner.service),
                        tag("pattern"_L1, owner.pattern), tag("env"_L1, Node::ref("Stage"_L1))});
}

Node tagMap(const Owner &owner)
{
    return Node::object({{u"subsystem"_s, owner.subsystem}, {u"service"_s, owner.service},
                         {u"pattern"_s, owner.pattern}, {u"env"_s, Node::ref("Stage"_L1)}});
}

Node stageParameter(const QString &standard)
{
    return Node::object({{u"Type"_s, "String"_L1}, {u"Default"_s, standard},
                         {u"AllowedPattern"_s, "^[a-z][a-z0-9]{0,9}$"_L1}});
}

Node resource(QLatin1StringView type, const Node &properties)
{
    return Node::object({{u"Type"_s, type}, {u"Properties"_s, properties}});
}

Node retained(QLatin1StringView type, const Node &properties)
{
    return Node::object({{u"Type"_s, type}, {u"DeletionPolicy"_s, "Retain"_L1},
                         {u"UpdateReplacePolicy"_s, "Retain"_L1}, {u"Properties"_s, properties}});
}

Node logGroup(const Node &name, const Owner &owner)
{
    return Node::object({
        {u"Type"_s, "AWS::Logs::LogGroup"_L1}, {u"DeletionPolicy"_s, "Delete"_L1}, {u"UpdateReplacePolicy"_s, "Delete"_L1},
        {u"Properties"_s, Node::object({{u"LogGroupName"_s, name}, {u"RetentionInDays"_s, 30}, {u"Tags"_s, tagList(owner)}})},
    });
}

Node deadLetters(const Node &name, const Owner &owner)
{
    return retained("AWS::SQS::Queue"_L1, Node::object({
        {u"QueueName"_s, name}, {u"MessageRetentionPeriod"_s, 14 * 24 * 60 * 60}, {u"SqsManagedSseEnabled"_s, true},
        {u"Tags"_s, tagList(owner)},
    }));
}

Node allow(std::initializer_list<QLatin1StringView> actions, const Node &on)
{
    return Node::object({{u"Effect"_s, "Allow"_L1}, {u"Action"_s, words(actions)}, {u"Resource"_s, on}});
}

Node policyDocument(const QList<Node> &statements)
{
    return Node::object({{u"Version"_s, u"2012-10-17"_s}, {u"Statement"_s, Node::array(statements)}});
}

Node role(QLatin1StringView principal, QLatin1StringView policy, const QList<Node> &statements, const Owner &owner)
{
    const Node trust = Node::object({
        {u"Effect"_s, "Allow"_L1},
        {u"Principal"_s, Node::object({{u"Service"_s, principal}})},
        {u"Action"_s, "sts:AssumeRole"_L1},
    });
    const Node given = Node::object({{u"PolicyName"_s, policy}, {u"PolicyDocument"_s, policyDocument(statements)}});
    return resource("AWS::IAM::Role"_L1, Node::object({
        {u"AssumeRolePolicyDocument"_s, policyDocument({trust})},
        {u"Policies"_s, Node::array({given})},
        {u"Tags"_s, tagList(owner)},
    }));
}

} // namespace sam

void writeSam(const Design &design, Output &output)
{
    for (const Subsystem &subsystem : design.subsystems) {
        QList<Id> origins;
        for (const Element *element : {subsystem.element, subsystem.hub}) {
            if (element)
                origins.append(element->id);
        }
        output.add(design.hubFolder(subsystem) + u"/template.yaml"_s, toYaml(sam::hubTemplate(design, subsystem)), origins);
    }
    for (const Service &service : design.services)
        output.add(design.folder(service) + u"/template.yaml"_s, toYaml(sam::serviceTemplate(design, service)),
                   {service.element->id});
}

} // namespace keelson::awstypescript
