// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"
#include "core/plugin/registry.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Export)
};

/// The view that `--view` names; null without it.
Result<Id> viewOf(const Invocation &invocation, const Model &model)
{
    const QString name = invocation.values.value(u"view"_s);
    if (name.isEmpty())
        return Id();
    QStringList names;
    for (const View *view : model.viewsOfKind(records::board) + model.viewsOfKind(records::contextView)) {
        if (QString::compare(view->name, name, Qt::CaseInsensitive) == 0)
            return view->id;
        names.append(view->name);
    }
    return Error{Error::Kind::Usage, Tr::tr("There is no board or map of that name."), name, Tr::tr("There are: %1.").arg(names.join(u", "))};
}

Result<QByteArray> written(const Document &document, Id view, const Format &format, const Options &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> done = format.write({document.model(), document.changes(), view}, buffer, options);
    return done ? Result<QByteArray>(buffer.data()) : done.error();
}

/// The file is there whole or as it was before.
Result<void> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{Error::Kind::Environment, Tr::tr("The file could not be written: %1.").arg(file.errorString()), path, {}};
}

int run(const Invocation &invocation)
{
    const QString id = invocation.values.value(u"format"_s);
    const Format *format = invocation.registry.format(id);
    if (!format)
        return invocation.console.fail({Error::Kind::Usage, Tr::tr("Which format?"), u"--format"_s,
                                        Tr::tr("See keelson-cli export --help.")});
    if (!format->writes())
        return invocation.console.fail({Error::Kind::Usage, Tr::tr("This format can only be imported."), id, {}});
    const Result<Options> options = resolve(format->options(), invocation.pluginOptions);
    if (!options)
        return invocation.console.fail(options.error());
    const auto document = opened(invocation.files.first());
    if (!document)
        return invocation.console.fail(document.error());
    const Result<Id> view = viewOf(invocation, (*document)->model());
    if (!view)
        return invocation.console.fail(view.error());
    const Result<QByteArray> bytes = written(**document, *view, *format, *options);
    if (!bytes)
        return invocation.console.fail(bytes.error());
    const QString output = invocation.values.value(u"output"_s);
    if (output.isEmpty()) {
        invocation.console.write(*bytes);
    } else if (const Result<void> saved = save(*bytes, output); !saved) {
        return invocation.console.fail(saved.error());
    }
    const Model &model = (*document)->model();
    for (const Finding &loss : format->losses({model, (*document)->changes(), *view}, *options))
        invocation.console.tell(loss);
    return Done;
}

} // namespace

Subcommand exportCommand()
{
    Subcommand command;
    command.name = u"export"_s;
    command.summary = Tr::tr("Write a document in another format");
    command.arguments = {u"FILE"_s};
    command.options = {
        {u"format"_s, Tr::tr("The format, as `plugins` lists it."), u"FORMAT"_s},
        {{u"o"_s, u"output"_s}, Tr::tr("Write to OUT and not to standard output; replaced when it exists."), u"OUT"_s},
        {u"view"_s, Tr::tr("Only this board or map, for the formats that write one."), u"BOARD"_s},
    };
    command.pluginOption = u"format"_s;
    command.pluginInterface = KeelsonFormat_iid;
    command.help = Tr::tr("Writes what the document says now. The JSON of a document imports without loss, and in version "
                          "control every value has a line of its own. Pictures are made by the studio.");
    command.examples = {u"export shop.keelson --format json -o shop.json"_s,
                        u"export shop.keelson --format json --history"_s,
                        u"export shop.keelson --format drawio --view Storm -o storm.drawio"_s,
                        u"export shop.keelson --format mermaid -o map.mmd"_s,
                        u"export shop.keelson --format csv -o notes.csv"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
