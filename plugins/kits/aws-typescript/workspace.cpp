// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/constants.h"
#include "plugins/kits/aws-typescript/output.h"
#include "plugins/kits/aws-typescript/versions.h"

#include <span>

namespace keelson::awstypescript {

using namespace Qt::StringLiterals;

namespace {

Node dependencies(std::span<const versions::Package> packages)
{
    Node node = Node::object();
    for (const versions::Package &package : packages)
        node.set(package.name, package.version);
    return node;
}

Node root(const Design &design)
{
    return Node::object({
        {u"name"_s, design.slug},
        {u"version"_s, "0.0.0"_L1},
        {u"description"_s, design.title},
        {u"private"_s, true},
        {u"type"_s, "module"_L1},
        {u"engines"_s, Node::object({{u"node"_s, versions::node}})},
        {u"workspaces"_s, Node::array({"packages/*"_L1, "subsystems/*/*"_L1})},
        {u"scripts"_s, Node::object({
            {u"build"_s, "node packages/local/src/build.ts"_L1},
            {u"test"_s, "vitest run"_L1},
            {u"lint"_s, "oxlint --deny-warnings"_L1},
            {u"typecheck"_s, "tsc --project tsconfig.json"_L1},
            {u"start"_s, "node packages/local/src/start.ts"_L1},
            {u"load"_s, "node packages/local/src/load.ts"_L1},
        })},
        {u"devDependencies"_s, dependencies(versions::workspace)},
    });
}

Node package(QLatin1StringView name, QLatin1StringView description)
{
    return Node::object({{u"name"_s, u"@keelson/"_s + name}, {u"version"_s, "0.0.0"_L1}, {u"description"_s, description},
                         {u"private"_s, true}, {u"type"_s, "module"_L1}});
}

void writePackages(Output &output)
{
    Node events = package("events"_L1, "Typed domain events: the contracts of the system"_L1);
    events.set(u"exports"_s, Node::object({{u"."_s, "./src/index.ts"_L1}}));
    events.set(u"devDependencies"_s, dependencies(versions::events));
    output.add(u"packages/events/package.json"_s, toJson(events));

    Node stream = package("stream"_L1, "The one typed adapter over aws-lambda-stream"_L1);
    stream.set(u"exports"_s, Node::object({{u"."_s, "./src/index.ts"_L1}, {u"./table"_s, "./src/table.ts"_L1},
                                           {u"./testing"_s, "./src/testing.ts"_L1}}));
    stream.set(u"dependencies"_s, dependencies(versions::stream));
    output.add(u"packages/stream/package.json"_s, toJson(stream));

    Node local = package("local"_L1, "Local runner and load generator"_L1);
    local.set(u"dependencies"_s, dependencies(versions::local));
    output.add(u"packages/local/package.json"_s, toJson(local));
}

QString lineOf(const Design &design, const Service &service)
{
    const auto list = [&design](const QList<int> &events) {
        QStringList types;
        for (const int event : events)
            types.append(design.event(event).type);
        return types.isEmpty() ? u"nothing"_s : types.join(u", "_s);
    };
    const QString pattern = service.pattern == Pattern::Control ? u"control service"_s : u"backend for frontend"_s;
    return service.title + u", "_s + pattern + u"; publishes "_s + list(service.publishes) + u"; consumes "_s
        + list(service.consumes);
}

QByteArray readme(const Design &design)
{
    scaffold::Markdown text;
    text.heading(1, design.title);
    text.paragraph(design.description);
    text.ours("Event-first services on AWS Lambda: an event hub per subsystem, and autonomous services around it that\n"
              "know each other only by events. Node 22.18 or newer runs, tests and packages everything."_L1);
    text.code("sh"_L1, "npm install                 # once\n"
                       "npm test && npm run lint && npm run typecheck\n"
                       "npm start                   # the whole system on this machine: no account, no container\n"
                       "npm run load -- --rate 50   # in another terminal: 50 stories a second"_L1);
    text.ours("`npm start` prints where its metrics are. To deploy, build with `npm run build` and give each `template.yaml`\n"
              "to AWS SAM, hubs first."_L1);
    for (const Subsystem &subsystem : design.subsystems) {
        text.heading(2, subsystem.title);
        text.item(design.hubFolder(subsystem), u"event hub"_s);
        for (const int service : subsystem.services)
            text.item(design.folder(design.services[service]), lineOf(design, design.services[service]));
    }
    text.heading(2, u"Yours and generated"_s);
    text.ours("Generated files may be edited. The next generation leaves what you changed as it is and offers its own text\n"
              "beside it as `*.keelson-new`; files you add are never touched. `.keelson/manifest.json` remembers what was\n"
              "generated: keep it under version control."_L1);
    return text.toBytes();
}

} // namespace

void writeWorkspace(const Design &design, Output &output)
{
    const FileTree constants = constantWorkspace();
    for (auto file = constants.begin(); file != constants.end(); ++file)
        file->ownership == Ownership::Seeded ? output.seed(file.key(), file->bytes) : output.add(file.key(), file->bytes);
    output.add(u"package.json"_s, toJson(root(design)));
    writePackages(output);
    output.add(u"README.md"_s, readme(design));
}

} // namespace keelson::awstypescript
