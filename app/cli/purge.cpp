// SPDX-License-Identifier: MIT
#include "app/cli/changetext.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/remains.h"
#include "app/cli/subcommand.h"
#include "app/cli/typedtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 3; ///< Fewer characters are in nearly every text.

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Purge)
};

/// What held the text and what still does; never the text.
struct Outcome
{
    QJsonArray traces;
    int values = 0;
    int labels = 0;
    bool isPurged = false;
    bool isLeft = false;   ///< The file itself has it in something that cannot be purged.
    QStringList remains;
    QList<Finding> findings; ///< Of the document.
};

Result<QString> secret(const Invocation &invocation)
{
    const Result<QString> text = typedText(invocation.console, Tr::tr("The text to purge, then Enter; it is not shown:"));
    if (!text)
        return text;
    const auto refused = [](const QString &what, const QString &remedy) {
        return Error{Error::Kind::Usage, what, {}, remedy};
    };
    if (text->trimmed().isEmpty())
        return refused(Tr::tr("There is no text to purge."), Tr::tr("Give it on standard input."));
    if (text->size() < shortest && !invocation.has(u"force"_s))
        return refused(Tr::tr("The text is so short that it is part of many others."), Tr::tr("Purge it with --force if that is meant."));
    return text;
}

QJsonObject told(const Trace &trace, const Log &log, const QString &text)
{
    const Change change = log.header(log.indexOf(trace.change));
    const bool names = change.author.name.contains(text, Qt::CaseInsensitive);
    return {{u"stamp"_s, wholeStamp(trace.change)},
            {u"time"_s, utc(change.when)},
            {u"author"_s, names ? QString() : change.author.name},
            {u"record"_s, trace.record.isNull() ? QString() : trace.record.toString()},
            {u"property"_s, trace.property}};
}

void count(Outcome &outcome, const QList<Trace> &traces, const Log &log, const QString &text)
{
    for (const Trace &trace : traces) {
        outcome.traces.append(told(trace, log, text));
        ++(trace.property.isEmpty() ? outcome.labels : outcome.values);
    }
}

Result<Outcome> looked(const QString &file, const QString &text)
{
    const auto document = opened(file);
    if (!document)
        return document.error();
    Outcome outcome;
    count(outcome, (*document)->tracesOf(text), (*document)->log(), text);
    outcome.findings = (*document)->fileNews().damages;
    return outcome;
}

Result<Outcome> purged(const QString &file, const QString &text, Console &console)
{
    const auto document = openedForWriting(file);
    if (!document)
        return document.error();
    tellNews(console, (*document)->fileNews());
    Outcome outcome;
    const QList<Trace> traces = (*document)->tracesOf(text);
    count(outcome, traces, (*document)->log(), text);
    outcome.findings = (*document)->fileNews().damages;
    if (const Result<int> done = (*document)->purge(traces); !done)
        return done.error();
    if (const Result<void> saved = save(**document); !saved)
        return saved.error();
    outcome.isPurged = true;
    return outcome;
}

QString line(const QJsonObject &trace)
{
    const QString property = trace.value(u"property").toString();
    return QStringList{trace.value(u"stamp").toString().section(u'@', 0, 0) + u'@'
                               + trace.value(u"stamp").toString().section(u'@', 1).left(8),
                       trace.value(u"time").toString(), singleLine(trace.value(u"author").toString()),
                       trace.value(u"record").toString().left(8), property.isEmpty() ? Tr::tr("(label)") : property}.join(u'\t');
}

void print(const Outcome &outcome, Console &console)
{
    if (outcome.traces.isEmpty()) {
        console.printLine(Tr::tr("Nothing in the history holds it."));
        return;
    }
    if (outcome.isPurged) {
        console.printLine(Tr::tr("Values purged: %1, labels purged: %2").arg(outcome.values).arg(outcome.labels));
        return;
    }
    for (const QJsonValue &trace : outcome.traces)
        console.printLine(line(trace.toObject()));
}

QJsonObject told(const Outcome &outcome)
{
    return {{u"purged"_s, outcome.isPurged}, {u"values"_s, outcome.values}, {u"labels"_s, outcome.labels},
            {u"traces"_s, outcome.traces}, {u"remains"_s, QJsonArray::fromStringList(outcome.remains)},
            {u"left"_s, outcome.isLeft}};
}

void tellRemains(const Outcome &outcome, const QString &file, Console &console)
{
    if (outcome.isLeft)
        console.tell(Tr::tr("%1: it still has the text where nothing can be purged, such as in the name of an author.").arg(file));
    for (const QString &path : outcome.remains)
        console.tell(Tr::tr("%1: this file has the text, too, and is not reached from here.").arg(path));
    if (outcome.isPurged)
        console.tell(Tr::tr("Copies elsewhere, exports, pictures and backups are not reached. Copies lose it when they are merged."));
}

int run(const Invocation &invocation)
{
    Console &console = invocation.console;
    const QString file = invocation.files.first();
    const Result<QString> text = secret(invocation);
    if (!text)
        return console.fail(text.error());
    const bool isDry = invocation.has(u"dry-run"_s);
    Result<Outcome> outcome = isDry ? looked(file, *text) : purged(file, *text, console);
    if (!outcome)
        return console.fail(outcome.error());
    outcome->isLeft = !isDry && holds(file, *text);
    outcome->remains = remainsOf(*text, file);
    if (invocation.has(u"json"_s))
        console.write(QJsonDocument(told(*outcome)).toJson());
    else
        print(*outcome, console);
    tellRemains(*outcome, file, console);
    const int code = tellFindings(console, outcome->findings);
    const bool isStill = outcome->isLeft || !outcome->remains.isEmpty() || (isDry && !outcome->traces.isEmpty());
    return isStill ? HasFindings : code;
}

} // namespace

Subcommand purgeCommand()
{
    Subcommand command;
    command.name = u"purge"_s;
    command.summary = Tr::tr("Take a text out of a document's history for good");
    command.arguments = {u"FILE"_s};
    command.options = {
        {u"dry-run"_s, Tr::tr("Only tell what holds the text: stamp, time, author, record and property.")},
        {u"force"_s, Tr::tr("Also a text of one or two characters.")},
        {u"json"_s, Tr::tr("As JSON, for programs.")},
    };
    command.help = Tr::tr("Reads a text from standard input, never from the command line, and takes every value and label that "
                          "contains it, whatever its case, out of the history: a digest stays in its place, so that the chain of "
                          "changes can still be verified, and a change says who did it. What stands now and contains it is empty "
                          "afterwards. There is no way back. The exit code is 1 when a file nearby still has the text.");
    command.examples = {u"purge shop.keelson --dry-run < secret.txt"_s, u"purge shop.keelson < secret.txt"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
