// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"
#include "core/compare/modeltext.h"

#include <QCoreApplication>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Textconv)
};

// git gives up all of a `log -p` when one version of one file cannot be told: that version is told by what is wrong with it.
int run(const Invocation &invocation)
{
    Console &console = invocation.console;
    const auto document = opened(invocation.files.first());
    if (!document) {
        console.printLine(u"unreadable: "_s + document.error().what.simplified());
        console.fail(document.error());
        return invocation.has(u"strict"_s) ? BadInputError : Done;
    }
    const compare::TextPart part = invocation.has(u"layout"_s) ? compare::TextPart::Everything : compare::TextPart::Architecture;
    for (const QString &line : compare::modelText((*document)->model(), part))
        console.printLine(line);
    return Done;
}

} // namespace

Subcommand textconvCommand()
{
    Subcommand command;
    command.name = u"textconv"_s;
    command.summary = Tr::tr("Print a document as lines, for git diff");
    command.arguments = {u"FILE"_s};
    command.options = {
        {u"layout"_s, Tr::tr("Also where things stand on boards and maps.")},
        {u"strict"_s, Tr::tr("Exit with 3 when the file cannot be read, rather than printing a line that says so.")},
    };
    command.help = Tr::tr("Prints a line for each thing that is so: an element, a property, an item of a list, a relation. Each "
                          "line names all it is about, and equal models give equal lines in every language, so that git shows "
                          "what changed. `git-setup` tells git to use it.");
    command.examples = {u"textconv shop.keelson"_s, u"textconv --layout shop.keelson"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
