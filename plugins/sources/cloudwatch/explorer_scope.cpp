// SPDX-License-Identifier: MIT
#include "explorer.h"

#include "core/metrics/catalogue.h"
#include "core/model/vocabulary.h"
#include "pages.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cloudwatch)
};

constexpr int deepestStack = 4;

/// Tags that bind a resource to an element, whatever their case.
constexpr QLatin1StringView tellingTags[] = {"service"_L1, "subsystem"_L1, "env"_L1, "stage"_L1, "team"_L1};

void takeTag(Resource &resource, const QString &key, const QString &value)
{
    if (key == u"aws:cloudformation:stack-name")
        resource.labels.insert(u"stack"_s, value);
    if (key == u"aws:cloudformation:logical-id")
        resource.labels.insert(u"logical-id"_s, value);
    const QString name = key.toLower();
    if (std::find(std::begin(tellingTags), std::end(tellingTags), name) != std::end(tellingTags))
        resource.labels.insert(name, value);
}

QJsonObject tagFilter(const QString &tag)
{
    const qsizetype equals = tag.indexOf(u'=');
    QJsonObject filter{{u"Key"_s, equals < 0 ? tag : tag.left(equals)}};
    if (equals >= 0)
        filter.insert(u"Values"_s, QJsonArray{tag.mid(equals + 1)});
    return filter;
}

} // namespace

Result<void> Explorer::stack()
{
    return stackOf(m_scope.stack, 0);
}

Result<void> Explorer::stackOf(const QString &name, int depth)
{
    if (depth >= deepestStack || m_stacks.contains(name))
        return {};
    m_stacks.append(name);
    QStringList nested;
    Pages pages;
    do {
        Parameters parameters{{"StackName", name}};
        if (!pages.token().isEmpty())
            parameters.append({"NextToken", pages.token()});
        const Result<XmlNode> page = m_caller.xml(queryCall("cloudformation"_L1, "ListStackResources"_L1, "2010-05-15", parameters), m_stop);
        if (!page)
            return page.error();
        const XmlNode *members = page->find(u"ListStackResourcesResult/StackResourceSummaries");
        for (const XmlNode &member : members ? members->children : QList<XmlNode>()) {
            const QString type = member.value(u"ResourceType");
            const QString physical = member.value(u"PhysicalResourceId");
            if (type == u"AWS::CloudFormation::Stack" && !physical.isEmpty())
                nested.append(physical);
            if (const auto named = namedBy(type, physical)) {
                Resource &resource = m_found.at(*named);
                // A nested stack goes by the name of the one that was asked for.
                resource.labels.insert(u"stack"_s, m_scope.stack);
                resource.labels.insert(u"logical-id"_s, member.value(u"LogicalResourceId"));
            }
        }
        if (!pages.next(page->value(u"ListStackResourcesResult/NextToken")))
            break;
    } while (true);
    for (const QString &other : nested) {
        if (const Result<void> outcome = stackOf(other, depth + 1); !outcome)
            return outcome;
    }
    return {};
}

Result<void> Explorer::tagged()
{
    const Result<void> outcome = tags(tagFilter(m_scope.tag), true);
    if (outcome && m_found.resources.isEmpty())
        return Error{Error::Kind::Environment, Tr::tr("Nothing in %1 has the tag \"%2\".").arg(m_caller.place().region, m_scope.tag),
                     u"tag"_s, Tr::tr("Write it as key or key=value, and check the region.")};
    return outcome;
}

Result<void> Explorer::tags()
{
    if (!m_scope.tag.isEmpty())
        return {};
    if (!m_scope.stack.isEmpty())
        return tags(tagFilter(u"aws:cloudformation:stack-name="_s + m_scope.stack), false);
    return tags({}, false);
}

Result<void> Explorer::tags(const QJsonObject &filter, bool adds)
{
    Pages pages;
    do {
        QJsonObject input{{u"ResourcesPerPage"_s, 100}};
        if (!filter.isEmpty())
            input.insert(u"TagFilters"_s, QJsonArray{filter});
        if (!pages.token().isEmpty())
            input.insert(u"PaginationToken"_s, pages.token());
        const Result<QJsonObject> page = m_caller.json(
            jsonCall("tagging"_L1, "ResourceGroupsTaggingAPI_20170126.GetResources", input, "1.1"), m_stop);
        if (!page)
            return page.error();
        const QJsonArray entries = (*page)[u"ResourceTagMappingList"].toArray();
        for (const QJsonValue &entry : entries) {
            const auto named = namedBy(entry[u"ResourceARN"].toString());
            Resource *resource = named && adds ? &m_found.at(*named) : named ? m_found.find(*named) : nullptr;
            if (!resource)
                continue;
            const QJsonArray tags = entry[u"Tags"].toArray();
            for (const QJsonValue &tag : tags)
                takeTag(*resource, tag[u"Key"].toString(), tag[u"Value"].toString());
        }
        if (!pages.next((*page)[u"PaginationToken"].toString()))
            break;
    } while (true);
    return {};
}

Result<void> Explorer::account()
{
    const Result<XmlNode> answer = m_caller.xml(queryCall("sts"_L1, "GetCallerIdentity"_L1, "2011-06-15", {}), m_stop);
    if (!answer)
        return answer.error();
    m_account = answer->value(u"GetCallerIdentityResult/Account");
    return {};
}

/// A REST API's metrics go by its name, everything else by its id.
Result<void> Explorer::apiNames()
{
    const QList<Named> all = m_found.resources.keys();
    for (const Named &api : all) {
        if (api.type != kinds::api)
            continue;
        const Result<QJsonObject> answer = m_caller.json(
            restCall("apigateway"_L1, "GetRestApi"_L1, "/restapis/" + api.name.toUtf8().toPercentEncoding(), {}), m_stop);
        // An HTTP API is not among the REST APIs and keeps its id.
        if (!answer && answer.error().kind == Error::Kind::Environment && answer.error().what.contains("NotFound"_L1))
            continue;
        if (!answer)
            return answer.error();
        const QString name = (*answer)[u"name"].toString();
        if (name.isEmpty())
            continue;
        const Labels labels = m_found.resources.take(api).labels;
        m_found.at({api.type, name}).labels = labels;
    }
    return {};
}

} // namespace keelson::cloudwatch
