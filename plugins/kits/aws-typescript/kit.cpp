// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/kit.h"

#include "plugins/kits/aws-typescript/local/story.h"
#include "plugins/kits/aws-typescript/output.h"

#include <QRegularExpression>

#include <algorithm>

namespace keelson {

using namespace Qt::StringLiterals;
using namespace awstypescript;

namespace {

// Steps a second that two busy cores carry with room for a studio beside them.
constexpr int comfortableSteps = 150;
constexpr int highestRate = 50;

/// Stories a second: a long story is told less often.
int rateOf(const Design &design)
{
    const int steps = std::max(1, int(story(design).size()));
    return std::clamp(comfortableSteps / steps, 1, highestRate);
}

RunPlan runPlan(const Design &design)
{
    return {
        // A lock file cannot be written without asking a registry, so the first install makes it.
        {{u"npm"_s, {u"install"_s}}},
        // What `npm start` and `npm run load` run, without npm between: it does not pass a SIGTERM on.
        {u"node"_s, {u"packages/local/src/start.ts"_s}},
        {u"node"_s, {u"packages/local/src/load.ts"_s, u"--rate"_s, QString::number(rateOf(design))}},
        {{u"KEELSON_METRICS_PORT"_s, u"0"_s}, {u"KEELSON_PARENT_PIPE"_s, u"1"_s}},
        u"openmetrics"_s,
    };
}

/// The function drawn inside a service for a role, or the service itself.
Id elementOf(const Model &model, const Service &service, QLatin1StringView role)
{
    for (const Element *inner : model.contentsOf(service.element->id)) {
        if (inner->is(kinds::function)
            && (inner->text(properties::functionRole) == role || inner->name.compare(role, Qt::CaseInsensitive) == 0))
            return inner->id;
    }
    return service.element->id;
}

Id tableOf(const Model &model, const Service &service)
{
    for (const Element *inner : model.contentsOf(service.element->id)) {
        if (inner->is(kinds::dataStore))
            return inner->id;
    }
    return service.element->id;
}

void nameService(const Model &model, const Service &service, const QString &stage, QList<ResourceName> &resources)
{
    const auto add = [&](QLatin1StringView role) {
        resources.append({elementOf(model, service, role), kinds::function, names::function(service, stage, role), role});
    };
    if (service.hasRest())
        add("rest"_L1);
    if (service.hasListener())
        add("listener"_L1);
    if (service.hasTrigger())
        add("trigger"_L1);
    resources.append({tableOf(model, service), kinds::dataStore, names::table(service, stage), u"table"_s});
}

Id streamOf(const Model &model, const Element &hub)
{
    for (const Element *inner : model.contentsOf(hub.id)) {
        if (inner->is(kinds::stream))
            return inner->id;
    }
    return hub.id;
}

void nameHub(const Model &model, const Design &design, const Subsystem &subsystem, const QString &stage, QList<ResourceName> &resources)
{
    const Element *owner = subsystem.hub ? subsystem.hub : subsystem.element;
    if (!owner)
        return;
    const QString hub = design.hub(subsystem);
    resources.append({owner->id, kinds::eventHub, names::bus(hub, stage), u"bus"_s});
    resources.append({streamOf(model, *owner), kinds::stream, names::stream(hub, stage), u"stream"_s});
}

QList<ResourceName> resourceNames(const Model &model, const Design &design)
{
    QList<ResourceName> resources;
    for (const QString &stage : {QString(names::local), design.stage}) {
        for (const Subsystem &subsystem : design.subsystems)
            nameHub(model, design, subsystem, stage, resources);
        for (const Service &service : design.services)
            nameService(model, service, stage, resources);
    }
    for (const Event &event : design.events)
        resources.append({event.element->id, kinds::domainEvent, event.type, {}});
    return resources;
}

Error badOption(const QString &what, const QString &key)
{
    return {Error::Kind::Usage, what, key, {}};
}

Result<void> check(const Options &options)
{
    static const QRegularExpression stage(u"^[a-z][a-z0-9]{0,9}$"_s);
    static const QRegularExpression region(u"^[a-z]{2}(-[a-z]+)+-[0-9]$"_s);
    if (!stage.match(options.value(u"stage"_s).toString()).hasMatch())
        return badOption(AwsTypescriptKit::tr("A stage is 1 to 10 small letters and digits, a letter first."), u"stage"_s);
    if (!region.match(options.value(u"region"_s).toString()).hasMatch())
        return badOption(AwsTypescriptKit::tr("This is not the code of a region, such as us-east-1."), u"region"_s);
    return {};
}

} // namespace

QString AwsTypescriptKit::id() const
{
    return u"aws-typescript"_s;
}

QString AwsTypescriptKit::label() const
{
    return tr("AWS, TypeScript");
}

QList<Option> AwsTypescriptKit::options() const
{
    return {
        {u"stage"_s, tr("Stage"), OptionKind::Text, u"np"_s, tr("Where templates deploy to unless told otherwise.")},
        {u"region"_s, tr("Region"), OptionKind::Text, u"us-east-1"_s, tr("Region the local runner pretends to be.")},
        {u"scope"_s, tr("Project name"), OptionKind::Text, QString(), tr("Name of the workspace; empty: the system's.")},
        {u"subsystems"_s, tr("Subsystems"), OptionKind::Text, QString(),
         tr("Names, separated by commas; empty: all of them.")},
    };
}

Result<Generated> AwsTypescriptKit::generate(const Model &model, const Options &options, Stop stop) const
{
    const Result<Options> resolved = resolve(this->options(), options);
    if (!resolved)
        return resolved.error();
    if (const Result<void> checked = check(*resolved); !checked)
        return checked.error();
    const Design design = read(model, *resolved);
    Output output;
    writeWorkspace(design, output);
    writeEvents(design, output);
    for (const Service &service : design.services) {
        if (stop.requested())
            return Error{Error::Kind::Cancelled, tr("Generation was stopped."), {}, {}};
        writeService(design, service, output);
    }
    writeSam(design, output);
    writeLocal(design, output);
    return Generated{output.tree(), design.services.isEmpty() ? RunPlan() : runPlan(design), resourceNames(model, design),
                     design.findings};
}

} // namespace keelson
