// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/output.h"
#include "plugins/kits/aws-typescript/versions.h"

namespace keelson::awstypescript {

using namespace Qt::StringLiterals;

namespace {

Node package(const Design &design, const Service &service)
{
    const QString folder = design.folder(service);
    Node dependencies = Node::object({{u"@keelson/events"_s, "*"_L1}, {u"@keelson/stream"_s, "*"_L1}});
    if (service.hasRest()) {
        for (const versions::Package &package : versions::rest)
            dependencies.set(package.name, package.version);
    }
    return Node::object({
        {u"name"_s, service.project},
        {u"version"_s, "0.0.0"_L1},
        {u"description"_s, service.title},
        {u"private"_s, true},
        {u"type"_s, "module"_L1},
        {u"scripts"_s, Node::object({
            {u"build"_s, u"node ../../../packages/local/src/build.ts "_s + folder},
            {u"test"_s, u"vitest run --root ../../.. "_s + folder},
            {u"lint"_s, "oxlint --deny-warnings --config ../../../.oxlintrc.json"_L1},
            {u"typecheck"_s, "tsc --project tsconfig.json"_L1},
        })},
        {u"dependencies"_s, dependencies},
    });
}

QByteArray listener()
{
    TypeScript file;
    file.import("listener", "@keelson/stream"_L1);
    file.importBeside("listenerRules", u"rules"_s);
    file.line("export const handle = listener(listenerRules);");
    return file.toBytes();
}

QByteArray trigger(const Service &service)
{
    TypeScript file;
    file.import("trigger", "@keelson/stream"_L1);
    file.importBeside("triggerRules", u"rules"_s);
    // Collected and correlated events that expire are events themselves.
    const Code options = service.pattern == Pattern::Control ? Code(", { expired: true }") : Code();
    file.line("export const handle = trigger(triggerRules" + options + ");");
    return file.toBytes();
}

} // namespace

void writeService(const Design &design, const Service &service, Output &output)
{
    const QString folder = design.folder(service) + u'/';
    const QList<Id> origins{service.element->id};
    output.add(folder + u"package.json"_s, toJson(package(design, service)), origins);
    output.add(folder + u"tsconfig.json"_s,
               "{\n  \"extends\": \"../../../tsconfig.base.json\",\n  \"include\": [\"src\", \"test\"]\n}\n", origins);
    if (service.hasListener())
        output.add(folder + u"src/listener.ts"_s, listener(), origins);
    if (service.hasTrigger())
        output.add(folder + u"src/trigger.ts"_s, trigger(service), origins);
    service.pattern == Pattern::Bff ? writeBff(design, service, output) : writeControl(design, service, output);
}

} // namespace keelson::awstypescript
