// SPDX-License-Identifier: MIT
#include "arn.h"

#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

/// How an ARN's last part is read: what it begins with, and which piece of the rest is the name.
struct Form
{
    enum class Piece { Whole, First, Last };

    QLatin1StringView service;
    QLatin1StringView start;
    Piece piece;
    QLatin1StringView type;
};

constexpr Form forms[] = {
    {"lambda"_L1, "function:"_L1, Form::Piece::First, resources::function},
    {"kinesis"_L1, "stream/"_L1, Form::Piece::First, kinds::stream},
    {"dynamodb"_L1, "table/"_L1, Form::Piece::First, kinds::dataStore},
    {"sqs"_L1, ""_L1, Form::Piece::First, kinds::queue},
    {"sns"_L1, ""_L1, Form::Piece::First, resources::topic},
    {"events"_L1, "rule/"_L1, Form::Piece::Last, resources::rule},
    {"events"_L1, "event-bus/"_L1, Form::Piece::First, kinds::eventHub},
    {"s3"_L1, ""_L1, Form::Piece::First, resources::bucket},
    {"firehose"_L1, "deliverystream/"_L1, Form::Piece::First, resources::deliveryStream},
    {"states"_L1, "stateMachine:"_L1, Form::Piece::Whole, resources::workflow},
    {"cognito-idp"_L1, "userpool/"_L1, Form::Piece::First, resources::userPool},
    {"apigateway"_L1, "/restapis/"_L1, Form::Piece::First, kinds::api},
    {"apigateway"_L1, "/apis/"_L1, Form::Piece::First, kinds::api},
};

QString first(const QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end] != u'/' && text[end] != u':')
        ++end;
    return text.left(end);
}

QString named(const Form &form, const QString &rest, const QString &arn)
{
    switch (form.piece) {
    case Form::Piece::Whole: return arn;
    case Form::Piece::First: return first(rest);
    case Form::Piece::Last: return rest.section(u'/', -1);
    }
    return {};
}

/// Types of a stack whose physical id is not an ARN.
struct StackType
{
    QLatin1StringView id;
    QLatin1StringView type;
    char16_t before = 0;  ///< The name comes after the last of these.
};

constexpr StackType stackTypes[] = {
    {"AWS::Lambda::Function"_L1, resources::function},
    {"AWS::Kinesis::Stream"_L1, kinds::stream},
    {"AWS::DynamoDB::Table"_L1, kinds::dataStore},
    {"AWS::DynamoDB::GlobalTable"_L1, kinds::dataStore},
    {"AWS::SQS::Queue"_L1, kinds::queue, u'/'},
    {"AWS::Events::Rule"_L1, resources::rule, u'|'},
    {"AWS::Events::EventBus"_L1, kinds::eventHub},
    {"AWS::S3::Bucket"_L1, resources::bucket},
    {"AWS::KinesisFirehose::DeliveryStream"_L1, resources::deliveryStream},
    {"AWS::Cognito::UserPool"_L1, resources::userPool},
    {"AWS::ApiGateway::RestApi"_L1, kinds::api},
    {"AWS::ApiGatewayV2::Api"_L1, kinds::api},
    {"AWS::Lambda::EventSourceMapping"_L1, resources::eventSourceMapping},
};

} // namespace

std::optional<Named> namedBy(const QString &arn)
{
    if (!arn.startsWith("arn:"_L1))
        return std::nullopt;
    const QString service = arn.section(u':', 2, 2);
    const QString rest = arn.section(u':', 5);
    for (const Form &form : forms) {
        if (form.service != service || !rest.startsWith(form.start))
            continue;
        const QString name = named(form, rest.mid(form.start.size()), arn);
        return name.isEmpty() ? std::nullopt : std::optional(Named{form.type, name});
    }
    return std::nullopt;
}

std::optional<Named> namedBy(const QString &stackType, const QString &physicalId)
{
    if (physicalId.startsWith("arn:"_L1))
        return namedBy(physicalId);
    for (const StackType &row : stackTypes) {
        if (row.id != stackType)
            continue;
        const QString name = row.before ? physicalId.section(QChar(row.before), -1) : physicalId;
        return name.isEmpty() ? std::nullopt : std::optional(Named{row.type, name});
    }
    return std::nullopt;
}

QString accountIn(const QString &arn)
{
    return arn.section(u':', 4, 4);
}

} // namespace keelson::cloudwatch
