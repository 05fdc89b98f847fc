// SPDX-License-Identifier: MIT
#include "app/cli/changetext.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Log)
};

/// Which changes are wanted; an empty criterion lets all through.
struct Filter
{
    QString author;
    std::optional<QSet<Stamp>> holding;

    bool lets(const Change &change) const
    {
        return change.author.name.contains(author, Qt::CaseInsensitive) && (!holding || holding->contains(change.stamp));
    }
};

Filter filterOf(const Invocation &invocation, const Document &document)
{
    Filter filter{invocation.values.value(u"author"_s), {}};
    const QString text = invocation.values.value(u"grep"_s);
    if (text.isEmpty())
        return filter;
    filter.holding.emplace();
    for (const Trace &trace : document.tracesOf(text))
        filter.holding->insert(trace.change);
    return filter;
}

QString line(const Change &change, int purged)
{
    const QString undoes = change.undoes.counter == 0 ? QString() : u" (undoes "_s + shortStamp(change.undoes) + u')';
    const QString mark = purged == 0 ? QString() : u" (%1 purged)"_s.arg(purged);
    return QStringList{shortStamp(change.stamp), utc(change.when), singleLine(change.author.name),
                       QString::number(change.facts.size()), singleLine(change.label) + undoes + mark}.join(u'\t');
}

QJsonObject told(const Change &change, int purged)
{
    QJsonObject object{{u"stamp"_s, wholeStamp(change.stamp)},
                       {u"time"_s, utc(change.when)},
                       {u"author"_s, QJsonObject{{u"id"_s, change.author.id.toString()}, {u"name"_s, change.author.name}}},
                       {u"label"_s, change.label},
                       {u"facts"_s, change.facts.size()},
                       {u"purged"_s, purged}};
    if (change.undoes.counter != 0)
        object.insert(u"undoes"_s, wholeStamp(change.undoes));
    return object;
}

int run(const Invocation &invocation)
{
    const auto document = opened(invocation.files.first());
    if (!document)
        return invocation.console.fail(document.error());
    const bool asJson = invocation.has(u"json"_s);
    const Filter filter = filterOf(invocation, **document);
    const Log &log = (*document)->log();
    QJsonArray array;
    for (qsizetype i = 0; i < log.size(); ++i) {
        const Change change = log.change(i);
        if (!filter.lets(change))
            continue;
        if (asJson)
            array.append(told(change, log.purged(i)));
        else
            invocation.console.printLine(line(change, log.purged(i)));
    }
    if (asJson)
        invocation.console.write(QJsonDocument(array).toJson());
    return tellFindings(invocation.console, (*document)->findings());
}

} // namespace

Subcommand logCommand()
{
    Subcommand command;
    command.name = u"log"_s;
    command.summary = Tr::tr("Print every change ever made");
    command.arguments = {u"FILE"_s};
    command.options = {
        {u"author"_s, Tr::tr("Only changes by people whose name contains NAME."), u"NAME"_s},
        {u"grep"_s, Tr::tr("Only changes whose label or values contain TEXT, whatever its case."), u"TEXT"_s},
        {u"json"_s, Tr::tr("As JSON, for programs.")},
    };
    command.help = Tr::tr("Prints one line a change, the first one first: stamp, time (UTC), author, number of facts and "
                          "label, with tabs between. Where something was purged of a change, its line says how much.");
    command.examples = {u"log shop.keelson"_s, u"log shop.keelson | tail -n 5"_s,
                        u"log shop.keelson --author Ada --grep payment"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
