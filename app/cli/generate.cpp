// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"
#include "core/plugin/registry.h"
#include "core/scaffold/writer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Generate)
};

QString versionOf(Registry &registry, const QString &kit)
{
    for (const PluginInfo &info : registry.plugins()) {
        if (info.iid == QLatin1StringView(KeelsonKit_iid) && info.id == kit)
            return info.version;
    }
    return {};
}

void printFiles(const Invocation &invocation, const QList<scaffold::PlannedFile> &files)
{
    QJsonArray array;
    for (const scaffold::PlannedFile &file : files) {
        if (invocation.has(u"json"_s))
            array.append(QJsonObject{{u"path"_s, file.path}, {u"action"_s, scaffold::name(file.action)}});
        else if (file.action != scaffold::Action::Unchanged)
            invocation.console.printLine(scaffold::label(file.action) + u'\t' + file.path);
    }
    if (invocation.has(u"json"_s))
        invocation.console.write(QJsonDocument(array).toJson());
}

/// Writes the plan, or only shows it.
int carryOut(const Invocation &invocation, const scaffold::Plan &plan, const QList<Finding> &findings)
{
    if (invocation.has(u"dry-run"_s)) {
        printFiles(invocation, plan.files);
        return tellFindings(invocation.console, findings + plan.findings);
    }
    const Result<scaffold::Report> report = scaffold::write(plan);
    if (!report)
        return invocation.console.fail(report.error());
    printFiles(invocation, report->files);
    invocation.console.tell(report->target + u": "_s + report->summary());
    return tellFindings(invocation.console, findings + report->findings);
}

int run(const Invocation &invocation)
{
    Console &console = invocation.console;
    const QString id = invocation.values.value(u"kit"_s);
    const QString out = invocation.values.value(u"out"_s);
    const Kit *kit = invocation.registry.kit(id);
    if (!kit || out.isEmpty())
        return console.fail({Error::Kind::Usage, kit ? Tr::tr("Into which folder?") : Tr::tr("With which kit?"),
                             kit ? u"--out"_s : u"--kit"_s, Tr::tr("See keelson-cli generate --help.")});
    const Result<Options> options = resolve(kit->options(), invocation.pluginOptions);
    if (!options)
        return console.fail(options.error());
    const auto document = opened(invocation.files.first());
    if (!document)
        return console.fail(document.error());
    const Result<Generated> generated = kit->generate((*document)->model(), *options, {});
    if (!generated)
        return console.fail(generated.error());
    const Result<scaffold::Plan> plan = scaffold::plan(generated->files, out, id, versionOf(invocation.registry, id));
    if (!plan)
        return console.fail(plan.error());
    return carryOut(invocation, *plan, generated->findings);
}

} // namespace

Subcommand generateCommand()
{
    Subcommand command;
    command.name = u"generate"_s;
    command.summary = Tr::tr("Write service projects of a document");
    command.arguments = {u"FILE"_s};
    command.options = {
        {u"kit"_s, Tr::tr("The kit, as `plugins` lists it."), u"KIT"_s},
        {u"out"_s, Tr::tr("The folder: absent, empty or generated before."), u"DIR"_s},
        {u"dry-run"_s, Tr::tr("Only tell what would be done.")},
        {u"json"_s, Tr::tr("Tell it as JSON, for programs.")},
    };
    command.pluginOption = u"kit"_s;
    command.pluginInterface = KeelsonKit_iid;
    command.help = Tr::tr("Makes the projects of the services in FILE and prints what was new, changed, kept or removed. "
                          "What you wrote stays; where both sides changed a file, the new text is put beside yours. "
                          "What the kit could not express is told and makes the exit code 1.");
    command.examples = {u"generate shop.keelson --kit aws-typescript --out shop"_s,
                        u"generate shop.keelson --kit aws-typescript --out shop --dry-run"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
