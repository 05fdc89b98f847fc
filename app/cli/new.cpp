// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"
#include "core/sample/sample.h"

#include <QCoreApplication>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::New)
};

int run(const Invocation &invocation)
{
    const QString file = invocation.files.first();
    const auto document = created(file);
    if (!document)
        return invocation.console.fail(document.error());
    if (invocation.has(u"sample"_s))
        sample::fill(**document);
    if (invocation.has(u"large-sample"_s))
        (*document)->commit(sample::retailer());
    if (const Result<void> saved = save(**document); !saved)
        return invocation.console.fail(saved.error());
    invocation.console.printLine(file);
    return Done;
}

} // namespace

Subcommand newCommand()
{
    Subcommand command;
    command.name = u"new"_s;
    command.summary = Tr::tr("Make a document");
    command.arguments = {u"FILE"_s};
    command.options = {{u"sample"_s, Tr::tr("Fill it with the sample, a food delivery system.")},
                       {u"large-sample"_s, Tr::tr("Fill it with a made-up retailer of 300 services.")}};
    command.help = Tr::tr("Makes FILE, an empty document, and prints its path. Refused when FILE exists.");
    command.examples = {u"new shop.keelson"_s, u"new --sample sample.keelson"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
