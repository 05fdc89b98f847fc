// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"
#include "core/storm/story.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Story)
};

QString namesOf(const QList<const View *> &boards)
{
    QStringList names;
    for (const View *board : boards)
        names.append(u"“%1”"_s.arg(board->name));
    return names.join(u", ");
}

/// Every board when none is named.
Result<QList<const View *>> boardsToTell(const Invocation &invocation, const Model &model)
{
    const QList<const View *> all = model.viewsOfKind(records::board);
    const QString name = invocation.values.value(u"board"_s);
    if (all.isEmpty())
        return Error { Error::Kind::BadInput, Tr::tr("There is no board in it."), invocation.files.first(),
                       Tr::tr("Add one in the storm lens of the studio.") };
    if (!invocation.has(u"board"_s))
        return all;
    QList<const View *> named = all;
    erase_if(named, [&name](const View *board) { return board->name.compare(name, Qt::CaseInsensitive) != 0; });
    if (named.isEmpty())
        return Error { Error::Kind::BadInput, Tr::tr("There is no board named “%1”.").arg(name), invocation.files.first(),
                       Tr::tr("Name one of these: %1.").arg(namesOf(all)) };
    return named;
}

int run(const Invocation &invocation)
{
    const auto document = opened(invocation.files.first());
    if (!document)
        return invocation.console.fail(document.error());
    const Model &model = (*document)->model();
    const auto boards = boardsToTell(invocation, model);
    if (!boards)
        return invocation.console.fail(boards.error());
    QStringList stories;
    for (const View *board : *boards)
        stories.append(storm::story(model, board->id));
    invocation.console.print(stories.join(u'\n'));
    return tellFindings(invocation.console, (*document)->findings());
}

} // namespace

Subcommand storyCommand()
{
    Subcommand command;
    command.name = u"story"_s;
    command.summary = Tr::tr("Tell a storm board as Markdown");
    command.arguments = {u"FILE"_s};
    command.options = {{u"board"_s, Tr::tr("Only the board of that name; every board otherwise."), u"NAME"_s}};
    command.help = Tr::tr("Prints what a session found out, for those who were not there: purpose and people, the story by "
                          "sections and lanes, questions with their votes and answers, contexts, and what was parked. What there "
                          "is nothing of is left out.");
    command.examples = {u"story shop.keelson"_s, u"story shop.keelson --board \"Checkout\" > checkout.md"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
