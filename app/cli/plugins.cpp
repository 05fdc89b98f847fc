// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/subcommand.h"
#include "core/plugin/registry.h"

#include <QCoreApplication>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Plugins)
};

QString interfaceName(const QString &iid)
{
    return iid.section(u'.', 2).section(u'/', 0, 0);
}

int run(const Invocation &invocation)
{
    int code = Done;
    for (const PluginInfo &info : invocation.registry.plugins()) {
        if (info.problem.isEmpty()) {
            invocation.console.printLine(QStringList{interfaceName(info.iid), info.id, info.version, info.name,
                                                     info.description}.join(u'\t'));
        } else {
            invocation.console.tell(info.file + u": "_s + info.problem);
            code = HasFindings;
        }
    }
    return code;
}

} // namespace

Subcommand pluginsCommand()
{
    Subcommand command;
    command.name = u"plugins"_s;
    command.summary = Tr::tr("Print the plugins there are");
    command.help = Tr::tr("Prints one line a plugin: interface, id, version, name and description, with tabs between. "
                          "Files that cannot be used are told on standard error.");
    command.examples = {u"plugins"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
