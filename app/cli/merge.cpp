// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"

#include <QCoreApplication>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Merge)
};

int run(const Invocation &invocation)
{
    const auto document = openedForWriting(invocation.files.first());
    if (!document)
        return invocation.console.fail(document.error());
    const Result<int> merged = (*document)->merge(invocation.files.last());
    if (!merged)
        return invocation.console.fail(merged.error());
    if (const Result<void> saved = (*document)->flush(); !saved)
        return invocation.console.fail(saved.error());
    invocation.console.printLine(Tr::tr("New changes: %1").arg(*merged));
    return tellFindings(invocation.console, (*document)->findings());
}

} // namespace

Subcommand mergeCommand()
{
    Subcommand command;
    command.name = u"merge"_s;
    command.summary = Tr::tr("Take over what a copy of the document knows");
    command.arguments = {u"FILE"_s, u"OTHER"_s};
    command.help = Tr::tr("Adds to FILE every change that OTHER, a copy of the same document, has and FILE has not. "
                          "OTHER stays as it is. Order does not matter, and merging twice changes nothing more.");
    command.examples = {u"merge shop.keelson shop-of-ada.keelson"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
