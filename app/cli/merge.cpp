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

/// Opening for writing may repair or upgrade the file: not for a copy that turns out to be none. A file that cannot be
/// looked at so is left to what opening it for writing says.
Result<void> checkAreCopies(const QString &file, const QString &other)
{
    const auto theirs = opened(other);
    if (!theirs)
        return theirs.error();
    const auto ours = opened(file);
    if (!ours || (*ours)->id() == (*theirs)->id())
        return {};
    return Error{Error::Kind::BadInput, Tr::tr("This is another document, not a copy of %1.").arg(file), other,
                 Tr::tr("Only copies of one document can be merged.")};
}

int purgedIn(const Log &log)
{
    int purged = 0;
    for (qsizetype i = 0; i < log.size(); ++i)
        purged += log.purged(i);
    return purged;
}

int run(const Invocation &invocation)
{
    Console &console = invocation.console;
    const QString file = invocation.files.first();
    const QString other = invocation.files.last();
    if (const Result<void> copies = checkAreCopies(file, other); !copies)
        return console.fail(copies.error());
    const auto document = openedForWriting(file);
    if (!document)
        return console.fail(document.error());
    tellNews(console, (*document)->fileNews());
    const int purgedBefore = purgedIn((*document)->log());
    const Result<int> merged = (*document)->merge(other);
    if (!merged)
        return console.fail(merged.error());
    if (const Result<void> saved = save(**document); !saved)
        return console.fail(saved.error());
    console.printLine(Tr::tr("New changes: %1").arg(*merged));
    if (const int purged = purgedIn((*document)->log()) - purgedBefore; purged > 0)
        console.printLine(Tr::tr("Purged, as in the copy: %1").arg(purged));
    return tellFindings(console, (*document)->findings());
}

} // namespace

Subcommand mergeCommand()
{
    Subcommand command;
    command.name = u"merge"_s;
    command.summary = Tr::tr("Take over what a copy of the document knows");
    command.arguments = {u"FILE"_s, u"OTHER"_s};
    command.help = Tr::tr("Adds to FILE every change that OTHER, a copy of the same document, has and FILE has not. "
                          "OTHER stays as it is. What was purged of it is purged of FILE. Order does not matter, and merging "
                          "twice changes nothing more. When OTHER is no copy, FILE stays as it is.");
    command.examples = {u"merge shop.keelson shop-of-ada.keelson"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
