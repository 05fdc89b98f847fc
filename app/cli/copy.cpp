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
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Copy)
};

int run(const Invocation &invocation)
{
    const QString target = invocation.files.last();
    const auto document = Document::open(invocation.files.first(), author(), Document::Access::ReadOnly);
    if (!document)
        return invocation.console.fail(document.error());
    const bool withoutHistory = invocation.has(u"without-history"_s);
    const Result<void> copied = withoutHistory ? (*document)->copyWithoutHistory(target) : (*document)->copyTo(target);
    if (!copied)
        return invocation.console.fail(copied.error());
    invocation.console.printLine(target);
    return tellFindings(invocation.console, (*document)->fileNews().damages);
}

} // namespace

Subcommand copyCommand()
{
    Subcommand command;
    command.name = u"copy"_s;
    command.summary = Tr::tr("Copy a document, with its history or without");
    command.arguments = {u"FILE"_s, u"TO"_s};
    command.options = {{u"without-history"_s, Tr::tr("Only what stands now: a new document that knows nothing of how it came to be.")}};
    command.help = Tr::tr("Writes what FILE holds to TO and prints that path. Refused when TO exists. A copy with its history can "
                          "be merged with FILE again; one without cannot, and is what to give to people whom the history "
                          "does not concern.");
    command.examples = {u"copy shop.keelson backup.keelson"_s, u"copy shop.keelson handout.keelson --without-history"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
