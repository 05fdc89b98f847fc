// SPDX-License-Identifier: MIT
#include "plugins/formats/structurizr/guesses.h"

#include "core/model/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace keelson::structurizr {

namespace {

using namespace Qt::StringLiterals;

QString wordsOf(const Part &part)
{
    return (QStringList{part.name, part.technology} + part.tags).join(u' ');
}

bool says(const QString &words, const QRegularExpression &pattern)
{
    return pattern.match(words).hasMatch();
}

QRegularExpression anyOf(const QString &words)
{
    return QRegularExpression(u"\\b(%1)\\b"_s.arg(words), QRegularExpression::CaseInsensitiveOption);
}

bool isStore(const Part &part)
{
    static const QRegularExpression words = anyOf(u"database|db|datastore|data store|schema|oracle|mysql|postgres|postgresql|mongodb|dynamodb|"
                                                  "redis|cassandra|elasticsearch|opensearch|s3|bucket|blob storage|cosmos ?db|mariadb|sqlite|"
                                                  "neo4j|cache|warehouse"_s);
    return says(wordsOf(part), words);
}

bool isHub(const Part &part)
{
    static const QRegularExpression words = anyOf(u"event ?bus|event ?hub|message ?bus|bus|broker|kafka|rabbitmq|eventbridge|pub/?sub|topic|"
                                                  "queue|sns|sqs|kinesis|nats|activemq|service bus|event grid|stream"_s);
    return says(wordsOf(part), words);
}

bool isFrontend(const Part &part)
{
    static const QRegularExpression words = anyOf(u"web browser|browser|single[- ]page( application| app)?|spa|mobile( app)?|ios|android|react|"
                                                  "angular|vue|svelte|xamarin|flutter|ui|user interface|frontend|front-end|desktop"_s);
    return says(wordsOf(part), words);
}

bool hasContainers(const Described &workspace, int system)
{
    return std::any_of(workspace.parts.begin(), workspace.parts.end(),
                       [system](const Part &part) { return part.parent == system && part.sort == Sort::Container; });
}

/// Where nobody has been looked into, systems are what the workspace is about.
bool isExternal(const Described &workspace, int system)
{
    static const QRegularExpression words = anyOf(u"external|existing( system)?|third[- ]party|legacy"_s);
    if (hasContainers(workspace, system))
        return false;
    if (says(workspace.parts.at(system).tags.join(u' '), words))
        return true;
    return std::any_of(workspace.parts.begin(), workspace.parts.end(), [](const Part &part) { return part.sort == Sort::Container; });
}

} // namespace

QLatin1StringView kindOf(const Described &workspace, int index)
{
    const Part &part = workspace.parts.at(index);
    if (const Kind *said = vocabulary::kind(part.properties.value(u"keelson.kind"_s)))
        return said->id;
    switch (part.sort) {
    case Sort::Person: return kinds::actor;
    case Sort::System: return isExternal(workspace, index) ? kinds::externalSystem : kinds::subsystem;
    case Sort::Container:
        if (isStore(part))
            return kinds::dataStore;
        if (isHub(part))
            return kinds::eventHub;
        return isFrontend(part) ? kinds::microFrontend : kinds::service;
    case Sort::Component: return isStore(part) ? kinds::dataStore : kinds::function;
    }
    return kinds::service;
}

QLatin1StringView functionRoleOf(const Part &component)
{
    static const QRegularExpression listener = anyOf(u"listener|consumer|subscriber|handler"_s);
    static const QRegularExpression trigger = anyOf(u"publisher|trigger|producer"_s);
    static const QRegularExpression job = anyOf(u"job|scheduler|cron|batch"_s);
    const QString words = wordsOf(component);
    if (says(words, listener))
        return "listener"_L1;
    if (says(words, trigger))
        return "trigger"_L1;
    return says(words, job) ? "job"_L1 : "rest"_L1;
}

} // namespace keelson::structurizr
