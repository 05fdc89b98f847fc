// SPDX-License-Identifier: MIT
#include "core/review/review.h"

#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"
#include "core/review/mending.h"
#include "core/review/records.h"
#include "core/review/report.h"
#include "core/scaffold/writer.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <optional>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Review)
};

const QStringList formats{u"text"_s, u"json"_s, u"sarif"_s};
const QStringList bars{u"note"_s, u"warning"_s, u"error"_s, u"never"_s};

QStringList listed(const Invocation &invocation, const QString &option)
{
    QStringList words;
    for (const QString &word : invocation.values.value(option).split(u',', Qt::SkipEmptyParts))
        words.append(word.trimmed());
    return words;
}

QStringList ruleIds()
{
    QStringList ids;
    for (const review::Rule *rule : review::rules())
        ids.append(QString(rule->id));
    return ids;
}

QStringList topicIds()
{
    QStringList ids;
    for (const review::Rule *rule : review::rules()) {
        if (const QString topic = review::id(rule->topic); !ids.contains(topic))
            ids.append(topic);
    }
    return ids;
}

Error unknown(const QString &word, const QString &option, const QStringList &known)
{
    // Nobody reads a hundred ids on one line.
    const QString remedy = known.size() > 12 ? Tr::tr("keelson-cli review --rules lists them.")
                                             : Tr::tr("There are: %1.").arg(known.join(u", "_s));
    return {Error::Kind::Usage, Tr::tr("“%1” is not known here.").arg(word), u"--"_s + option, remedy};
}

Result<void> check(const QStringList &words, const QString &option, const QStringList &known)
{
    for (const QString &word : words) {
        if (!known.contains(word))
            return unknown(word, option, known);
    }
    return {};
}

/// "RULE" or "RULE:FIX".
Result<QList<review::Wanted>> wantedFixes(const Invocation &invocation)
{
    QList<review::Wanted> wanted;
    for (const QString &word : listed(invocation, u"fix"_s)) {
        const review::Wanted each{word.section(u':', 0, 0), word.section(u':', 1)};
        const review::Rule *rule = review::rule(each.rule);
        if (!rule)
            return unknown(each.rule, u"fix"_s, ruleIds());
        QStringList fixes;
        for (const review::Fix &fix : rule->fixes)
            fixes.append(QString(fix.id));
        if (fixes.isEmpty())
            return Error{Error::Kind::Usage, Tr::tr("“%1” has no fix: a person has to decide.").arg(each.rule), u"--fix"_s, {}};
        if (!each.fix.isEmpty() && !fixes.contains(each.fix))
            return unknown(each.fix, u"fix"_s, fixes);
        wanted.append(each);
    }
    return wanted;
}

Result<void> checkOptions(const Invocation &invocation)
{
    for (const auto &[option, known] : {std::pair(u"format"_s, formats), std::pair(u"fail-on"_s, bars)}) {
        if (invocation.has(option) && !known.contains(invocation.values.value(option)))
            return unknown(invocation.values.value(option), option, known);
    }
    if (const Result<void> topics = check(listed(invocation, u"topic"_s), u"topic"_s, topicIds()); !topics)
        return topics;
    return check(listed(invocation, u"rule"_s), u"rule"_s, ruleIds());
}

/// What needs no document.
std::optional<int> answered(const Invocation &invocation)
{
    if (invocation.has(u"rules"_s)) {
        invocation.console.print(review::rulesToMarkdown());
        return Done;
    }
    if (!invocation.has(u"explain"_s))
        return std::nullopt;
    const QString id = invocation.values.value(u"explain"_s);
    const review::Rule *rule = review::rule(id);
    if (!rule)
        return invocation.console.fail(unknown(id, u"explain"_s, ruleIds()));
    invocation.console.print(review::explained(*rule));
    return Done;
}

Result<void> mend(const Invocation &invocation, const QList<review::Wanted> &wanted)
{
    const QString &file = invocation.files.first();
    const bool onlyTells = invocation.has(u"dry-run"_s);
    const auto document = onlyTells ? opened(file) : openedForWriting(file);
    if (!document)
        return document.error();
    const Model model = (*document)->model();
    for (const review::Mending &mending : review::mendings((*document)->facts(), wanted, QDate::currentDate())) {
        invocation.console.tell(Tr::tr("%1: %2").arg(review::label(*mending.fix), mending.finding.message));
        if (!onlyTells)
            (*document)->commit(mending.edit);
    }
    return onlyTells ? Result<void>() : save(**document);
}

Result<void> writeRecords(const Invocation &invocation, const Model &model)
{
    const FileTree files = review::decisionRecords(model, review::review(model));
    const Result<scaffold::Plan> plan = scaffold::plan(files, invocation.values.value(u"records"_s), QString(review::recordsKit),
                                                       QCoreApplication::applicationVersion());
    if (!plan)
        return plan.error();
    const Result<scaffold::Report> written = scaffold::write(*plan);
    if (!written)
        return written.error();
    invocation.console.tell(written->target + u": "_s + written->summary());
    tellFindings(invocation.console, written->findings);
    return {};
}

int exitCode(const Invocation &invocation, const review::Report &report)
{
    const qsizetype bar = bars.indexOf(invocation.values.value(u"fail-on"_s, u"warning"_s));
    const bool isNever = bar == bars.size() - 1;
    return !isNever && review::openAtLeast(report, Severity(bar)) > 0 ? HasFindings : Done;
}

int print(const Invocation &invocation)
{
    const QString &file = invocation.files.first();
    const auto document = opened(file);
    if (!document)
        return invocation.console.fail(document.error());
    const Model &model = (*document)->model();
    if (invocation.has(u"records"_s)) {
        if (const Result<void> written = writeRecords(invocation, model); !written)
            return invocation.console.fail(written.error());
    }
    const review::Report report = review::report(file, QCoreApplication::applicationVersion(), model, QDate::currentDate(),
                                                 {listed(invocation, u"topic"_s), listed(invocation, u"rule"_s)});
    const QString format = invocation.values.value(u"format"_s, u"text"_s);
    if (format == u"text")
        invocation.console.print(review::toText(report));
    else
        invocation.console.write(format == u"json" ? review::toJson(report) : review::toSarif(report));
    return exitCode(invocation, report);
}

int run(const Invocation &invocation)
{
    Console &console = invocation.console;
    if (const std::optional<int> done = answered(invocation))
        return *done;
    if (const Result<void> checked = checkOptions(invocation); !checked)
        return console.fail(checked.error());
    if (invocation.files.isEmpty())
        return console.fail({Error::Kind::Usage, Tr::tr("Which document?"), u"FILE"_s, Tr::tr("See keelson-cli review --help.")});
    const Result<QList<review::Wanted>> wanted = wantedFixes(invocation);
    if (!wanted)
        return console.fail(wanted.error());
    if (!wanted->isEmpty()) {
        if (const Result<void> mended = mend(invocation, *wanted); !mended)
            return console.fail(mended.error());
    }
    return print(invocation);
}

} // namespace

Subcommand reviewCommand()
{
    Subcommand command;
    command.name = u"review"_s;
    command.summary = Tr::tr("Print what the rules of the book say of an architecture");
    command.arguments = {u"FILE"_s};
    command.optionalArguments = 1;
    command.options = {
        {u"format"_s, Tr::tr("text (as it is), json or sarif."), u"FORMAT"_s},
        {u"fail-on"_s, Tr::tr("The exit code is 1 from this severity on: note, warning (as it is), error or never."), u"SEVERITY"_s},
        {u"topic"_s, Tr::tr("Only rules of these topics, separated by commas."), u"TOPICS"_s},
        {u"rule"_s, Tr::tr("Only these rules, separated by commas."), u"RULES"_s},
        {u"fix"_s, Tr::tr("Mend what these rules find, in FILE: RULE or RULE:FIX, separated by commas."), u"RULES"_s},
        {u"dry-run"_s, Tr::tr("Only tell what --fix would do.")},
        {u"records"_s, Tr::tr("Also write what was accepted as decision records into this folder: absent, empty or written before."),
         u"FOLDER"_s},
        {u"rules"_s, Tr::tr("Print all rules as Markdown; needs no FILE.")},
        {u"explain"_s, Tr::tr("Print what a rule asks for and why; needs no FILE."), u"RULE"_s},
    };
    command.help = Tr::tr("Asks every rule about FILE and prints one line a finding, errors first. What somebody accepted is counted "
                          "and not printed, until the day it was accepted to; in SARIF it is a suppressed result. The exit code is 1 "
                          "when something at least as grave as --fail-on is open, so that a pipeline can stop.");
    command.examples = {u"review shop.keelson"_s, u"review shop.keelson --format sarif --fail-on error > shop.sarif"_s,
                        u"review shop.keelson --records docs/decisions"_s,
                        u"review shop.keelson --fix bulkhead.synchronous-call --dry-run"_s,
                        u"review --explain bulkhead.synchronous-call"_s, u"review --rules > docs/rules.md"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
