// SPDX-License-Identifier: MIT
#include "app/cli/boards.h"
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

QString nameOf(const Model &model, const storm::Doubt &doubt)
{
    const Element *element = model.element(doubt.element);
    return element ? element->name : QString();
}

QJsonObject toJson(const Model &model, const storm::Doubt &doubt)
{
    QJsonArray fixes;
    for (const storm::Fix &fix : doubt.fixes)
        fixes.append(QJsonObject{{u"id"_s, fix.id}, {u"label"_s, fix.label}});
    return {{u"rule"_s, doubt.rule}, {u"element"_s, doubt.element.toString()}, {u"note"_s, doubt.note.toString()},
            {u"name"_s, nameOf(model, doubt)}, {u"message"_s, doubt.message}, {u"left"_s, doubt.isDismissed}, {u"fixes"_s, fixes}};
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
    bool isOpen = false;
    for (const storm::Doubt &doubt : storm::doubtsOf(model, *board)) {
        if (doubt.isDismissed && !invocation.has(u"all"_s))
            continue;
        isOpen = isOpen || !doubt.isDismissed;
        if (invocation.has(u"json"_s))
            array.append(toJson(model, doubt));
        else
            invocation.console.printLine(QStringList{doubt.rule, nameOf(model, doubt), doubt.message}.join(u'\t'));
    }
    if (invocation.has(u"json"_s))
        invocation.console.write(QJsonDocument(array).toJson());
    return isOpen ? HasFindings : Done;
}

} // namespace

Subcommand doubtsCommand()
{
    Subcommand command;
    command.name = u"doubts"_s;
    command.summary = Tr::tr("Print what is unusual on a board");
    command.arguments = {u"FILE"_s};
    command.options = {{u"board"_s, Tr::tr("The board to look at; not needed when there is one."), Tr::tr("name")},
                       {u"all"_s, Tr::tr("Also what a person left so.")},
                       {u"json"_s, Tr::tr("As JSON, for programs.")}};
    command.help = Tr::tr("One line a doubt: rule, note and question. A doubt is a question, never a mistake; the exit code is 0 "
                          "when there is none, so that a pipeline can ask.");
    command.examples = {u"doubts shop.keelson"_s, u"doubts --board Checkout --json shop.keelson"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
