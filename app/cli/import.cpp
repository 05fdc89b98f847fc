// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"
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

/// The format that knows the beginning of the file best.
QString recognised(QFile &in, Registry &registry)
{
    const QByteArray head = in.peek(headSize);
    QString best;
    Confidence confidence = Confidence::No;
    for (const QString &id : registry.ids(KeelsonFormat_iid)) {
        const Format *format = registry.format(id);
        if (format && format->reads() && format->recognises(head) > confidence) {
            confidence = format->recognises(head);
            best = id;
        }
    }
    return best;
}

Error placedIn(Error error, const QString &path)
{
    error.where = error.where.isEmpty() ? path : path + u": "_s + error.where;
    return error;
}

Result<Imported> readInput(const Invocation &invocation, const QString &path)
{
    QFile in;
    if (const Result<void> open = openInput(path, in); !open)
        return open.error();
    const QString given = invocation.values.value(u"format"_s);
    const QString id = given.isEmpty() ? recognised(in, invocation.registry) : given;
    const Format *format = invocation.registry.format(id);
    if (!format || !format->reads())
        return Error{Error::Kind::BadInput, Tr::tr("This is in no format that can be imported."), path,
                     Tr::tr("See keelson-cli plugins.")};
    const Result<Options> options = resolve(format->options(), invocation.pluginOptions);
    if (!options)
        return options.error();
    Result<Imported> imported = format->read(in, *options, {});
    return imported ? std::move(imported) : Result<Imported>(placedIn(imported.error(), path));
}

int take(Document &document, const Imported &imported, const QString &label)
{
    Edit edit(label);
    for (const Fact &fact : imported.facts)
        edit.set(fact.record, fact.property, fact.value);
    document.commit(edit);
    return document.merge(imported.changes) + (edit.isEmpty() ? 0 : 1);
}

int run(const Invocation &invocation)
{
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
    command.options = {{u"format"_s, Tr::tr("The format; without it the content decides."), u"FORMAT"_s}};
    command.pluginOption = u"format"_s;
    command.pluginInterface = KeelsonFormat_iid;
    command.help = Tr::tr("Adds to FILE what IN says; FILE is made when it does not exist. IN may be - for standard input. "
                          "Everything that cannot be taken over is told. When IN is bad, FILE stays as it is.");
    command.examples = {u"import shop.keelson --format json shop.json"_s, u"import copy.keelson - < shop.json"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
