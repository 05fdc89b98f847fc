// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"
#include "core/document/adoption.h"
#include "core/plugin/registry.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Import)
};

constexpr qint64 headSize = 4096;

/// The format that knows the beginning of the file best; where none does, the one whose ending it has.
QString recognised(QFile &in, Registry &registry)
{
    const QByteArray head = in.peek(headSize);
    const QString suffix = QFileInfo(in.fileName()).suffix().toLower();
    QString best;
    Confidence confidence = Confidence::No;
    for (const QString &id : registry.ids(KeelsonFormat_iid)) {
        const Format *format = registry.format(id);
        if (format && format->reads() && format->recognises(head) > confidence) {
            confidence = format->recognises(head);
            best = id;
        }
        if (format && format->reads() && best.isEmpty() && !head.isEmpty() && format->suffixes().contains(suffix))
            best = id;
    }
    return best;
}

Error placedIn(Error error, const QString &path)
{
    error.where = error.where.isEmpty() ? path : path + u": "_s + error.where;
    return error;
}

/// Opens the input and finds who can read it.
Result<const Format *> formatFor(const Invocation &invocation, const QString &path, QFile &in)
{
    if (const Result<void> open = openInput(path, in); !open)
        return open.error();
    const QString given = invocation.values.value(u"format"_s);
    const QString id = given.isEmpty() ? recognised(in, invocation.registry) : given;
    const Format *format = invocation.registry.format(id);
    if (!format || !format->reads())
        return Error{Error::Kind::BadInput, Tr::tr("This is in no format that can be imported."), path,
                     Tr::tr("See keelson-cli plugins.")};
    return format;
}

Result<Imported> readInput(const Invocation &invocation, const QString &path)
{
    QFile in;
    const Result<const Format *> found = formatFor(invocation, path, in);
    if (!found)
        return found.error();
    const Format *format = *found;
    const Result<Options> options = resolve(format->options(), invocation.pluginOptions);
    if (!options)
        return options.error();
    Result<Imported> imported = format->read(in, *options, {});
    return imported ? std::move(imported) : Result<Imported>(placedIn(imported.error(), path));
}

int take(Document &document, const Imported &imported, const QString &label)
{
    const Edit edit = adopted(document.model(), imported.facts, label);
    document.commit(edit);
    return document.merge(imported.changes) + (edit.isEmpty() ? 0 : 1);
}

QString lineOf(const LookGroup &look)
{
    const QString kind = look.kind.isEmpty() ? Tr::tr("left out") : look.kind;
    const QString guess = look.isGuess ? u' ' + Tr::tr("(a guess)") : QString();
    return u"%1  %2  %3  %4%5  %6"_s.arg(look.key.leftJustified(14), QString::number(look.count).rightJustified(6), look.shape, kind, guess,
                                         look.samples.join(u" | "_s));
}

/// What there is to decide before it is read.
Result<QString> surveyed(const Invocation &invocation, const QString &path)
{
    QFile in;
    const Result<const Format *> format = formatFor(invocation, path, in);
    if (!format)
        return format.error();
    const Surveyed *asked = (*format)->surveyed();
    const Result<Options> options = resolve((*format)->options(), invocation.pluginOptions);
    if (!asked || !options)
        return options ? Result<QString>(QString()) : Result<QString>(options.error());
    const Result<FileSurvey> survey = asked->survey(in, *options, {});
    if (!survey)
        return placedIn(survey.error(), path);
    QString text;
    for (qsizetype i = 0; i < survey->pages.size(); ++i)
        text += Tr::tr("Page %1: %2 (%n thing(s))", nullptr, int(survey->pages.at(i).things)).arg(i + 1).arg(survey->pages.at(i).name) + u'\n';
    for (const LookGroup &look : survey->looks)
        text += lineOf(look) + u'\n';
    return text;
}

/// Tells what an import would bring, and what it would lose.
int look(const Invocation &invocation)
{
    Console &console = invocation.console;
    const QString input = invocation.files.last();
    if (input == u"-") // It could be read once only.
        return console.fail({Error::Kind::Usage, Tr::tr("Only a file can be looked at before it is imported."), u"--dry-run"_s, {}});
    const Result<QString> survey = surveyed(invocation, input);
    if (!survey)
        return console.fail(survey.error());
    console.print(*survey);
    const Result<Imported> imported = readInput(invocation, input);
    return imported ? tellFindings(console, imported->findings) : console.fail(imported.error());
}

int run(const Invocation &invocation)
{
    if (invocation.has(u"dry-run"_s))
        return look(invocation);
    Console &console = invocation.console;
    const QString file = invocation.files.first();
    const QString input = invocation.files.last();
    // First the input: when it is bad, no file is made and none is touched.
    const Result<Imported> imported = readInput(invocation, input);
    if (!imported)
        return console.fail(imported.error());
    const auto document = QFileInfo::exists(file) ? openedForWriting(file) : created(file);
    if (!document)
        return console.fail(document.error());
    tellNews(console, (*document)->fileNews());
    const int taken = take(**document, *imported, Tr::tr("Import %1").arg(QFileInfo(input).fileName()));
    if (const Result<void> saved = save(**document); !saved)
        return console.fail(saved.error());
    console.printLine(Tr::tr("New changes: %1").arg(taken));
    return tellFindings(console, imported->findings + (*document)->findings());
}

} // namespace

Subcommand importCommand()
{
    Subcommand command;
    command.name = u"import"_s;
    command.summary = Tr::tr("Take over what a file in another format says");
    command.arguments = {u"FILE"_s, u"IN"_s};
    command.options = {{u"format"_s, Tr::tr("The format; without it the content decides."), u"FORMAT"_s},
                       {u"dry-run"_s, Tr::tr("Tell the pages and looks in IN and what would be lost; change nothing.")}};
    command.pluginOption = u"format"_s;
    command.pluginInterface = KeelsonFormat_iid;
    command.help = Tr::tr("Adds to FILE what IN says; FILE is made when it does not exist. IN may be - for standard input. "
                          "Things whose name FILE knows are the known ones. "
                          "Everything that cannot be taken over is told. When IN is bad, FILE stays as it is.");
    command.examples = {u"import shop.keelson --format json shop.json"_s, u"import copy.keelson - < shop.json"_s,
                        u"import shop.keelson --dry-run board.drawio"_s,
                        u"import shop.keelson --format drawio --map #feae57=domain-event,#cccccc= board.drawio"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
