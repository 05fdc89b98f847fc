// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"
#include "core/storm/doubts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Doubts)
};

QJsonObject toJson(const Model &model, const storm::Doubt &doubt)
{
    QJsonArray fixes;
    for (const storm::Fix &fix : doubt.fixes)
        fixes.append(fix.label);
    return {{u"rule"_s, doubt.rule}, {u"note"_s, model.element(doubt.element)->name}, {u"message"_s, doubt.message},
            {u"fixes"_s, fixes}, {u"leftSo"_s, doubt.isDismissed}};
}

int run(const Invocation &invocation)
{
    const QString &path = invocation.files.first();
    const auto document = opened(path);
    if (!document)
        return invocation.console.fail(document.error());
    const Model &model = (*document)->model();
    const Result<Id> board = boardOf(model, invocation.values.value(u"board"_s), path);
    if (!board)
        return invocation.console.fail(board.error());
    QJsonArray array;
    bool anyOpen = false;
    for (const storm::Doubt &doubt : storm::doubtsOf(model, *board)) {
        anyOpen = anyOpen || !doubt.isDismissed;
        if (invocation.has(u"json"_s))
            array.append(toJson(model, doubt));
        else if (!doubt.isDismissed)
            invocation.console.printLine(QStringList{doubt.rule, described(*model.element(doubt.element)), doubt.message}.join(u'\t'));
    }
    if (invocation.has(u"json"_s))
        invocation.console.write(QJsonDocument(array).toJson());
    return anyOpen ? HasFindings : Done;
}

} // namespace

Subcommand doubtsCommand()
{
    Subcommand command;
    command.name = u"doubts"_s;
    command.summary = Tr::tr("Print what is unusual on a board");
    command.arguments = {u"FILE"_s};
    command.options = {{u"board"_s, Tr::tr("The board to look at; not needed when there is one."), Tr::tr("name")},
                       {u"json"_s, Tr::tr("As JSON, for programs, with what would mend it.")}};
    command.help = Tr::tr("One line a doubt: rule, note and question. What somebody left so is not told again. The exit code is 0 "
                          "only when there is none.");
    command.examples = {u"doubts shop.keelson"_s, u"doubts --json shop.keelson"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
