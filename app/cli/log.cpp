// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"

#include <QCoreApplication>
#include <QDateTime>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Log)
};

QString when(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
}

/// The replica by its first digits, as people tell commits apart.
QString shortStamp(const Stamp &stamp)
{
    return QString::number(stamp.counter) + u'@' + stamp.replica.toString().left(8);
}

QString singleLine(QString text)
{
    return text.replace(u'\n', u' ');
}

int run(const Invocation &invocation)
{
    const auto document = opened(invocation.files.first());
    if (!document)
        return invocation.console.fail(document.error());
    for (const Change &change : (*document)->changes()) {
        const QString undoes = change.undoes.counter == 0 ? QString() : u" (undoes "_s + shortStamp(change.undoes) + u')';
        invocation.console.printLine(QStringList{shortStamp(change.stamp), when(change.when),
                                                 singleLine(change.author.name), QString::number(change.facts.size()),
                                                 singleLine(change.label) + undoes}.join(u'\t'));
    }
    return tellFindings(invocation.console, (*document)->findings());
}

} // namespace

Subcommand logCommand()
{
    Subcommand command;
    command.name = u"log"_s;
    command.summary = Tr::tr("Print every change ever made");
    command.arguments = {u"FILE"_s};
    command.help = Tr::tr("Prints one line a change, the first one first: stamp, time (UTC), author, number of facts and "
                          "label, with tabs between.");
    command.examples = {u"log shop.keelson"_s, u"log shop.keelson | tail -n 5"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
