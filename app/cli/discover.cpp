// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/reading.h"
#include "app/cli/secrets.h"
#include "core/net/http.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Discover)
};

QByteArray json(const Resource &resource)
{
    const QJsonObject line{{u"type"_s, resource.type}, {u"name"_s, resource.name}, {u"labels"_s, toJson(resource.labels)},
                           {u"settings"_s, toJson(resource.settings)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QString text(const Resource &resource)
{
    QStringList parts{resource.type, resource.name};
    for (auto setting = resource.settings.begin(); setting != resource.settings.end(); ++setting)
        parts.append(setting.key() + u'=' + setting.value());
    return parts.join(u'\t');
}

Result<QList<Resource>> discovered(const FeedPlan &plan)
{
    Http http;
    const EnvironmentSecrets secrets;
    const auto session = plan.source->open(plan.options, secrets, http);
    if (!session)
        return session.error();
    return (*session)->discover(Stop{QDeadlineTimer(std::chrono::minutes(1)), {}});
}

int run(const Invocation &invocation)
{
    Console &console = invocation.console;
    const auto plan = planOf(invocation, {});
    if (!plan)
        return console.fail(plan.error());
    const auto resources = discovered(*plan);
    if (!resources)
        return console.fail(resources.error());
    for (const Resource &resource : *resources) {
        if (invocation.has(u"json"_s))
            console.write(json(resource));
        else
            console.printLine(text(resource));
    }
    return console.flush() ? Done : EnvironmentError;
}

} // namespace

Subcommand discoverCommand()
{
    Subcommand command;
    command.name = u"discover"_s;
    command.summary = Tr::tr("List what runs");
    command.options = {readingOptions().first(), {u"json"_s, Tr::tr("One JSON object a thing, each on a line of its own.")}};
    command.pluginOption = u"source"_s;
    command.pluginInterface = KeelsonMetricSource_iid;
    command.help = Tr::tr("Asks a source what it has metrics of: functions, streams, queues, stores, with how each is set up as far as the "
                          "source tells.");
    command.examples = {u"discover --source prometheus --url http://localhost:9090 --json"_s, u"discover --source simulated"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
