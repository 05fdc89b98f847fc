// SPDX-License-Identifier: MIT
#include "core/model/vocabulary.h"

#include "app/cli/console.h"
#include "app/cli/subcommand.h"

#include <QCoreApplication>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Vocabulary)
};

int run(const Invocation &invocation)
{
    invocation.console.print(vocabulary::toMarkdown());
    return Done;
}

} // namespace

Subcommand vocabularyCommand()
{
    Subcommand command;
    command.name = u"vocabulary"_s;
    command.summary = Tr::tr("Print every kind, property and relation");
    command.help = Tr::tr("Prints the table all parts of Keelson read, as Markdown.");
    command.examples = {u"vocabulary > docs/vocabulary.md"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
