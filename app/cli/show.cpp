// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Show)
};

// What both forms tell is gathered once, as JSON; the outline is that, written for people.

QJsonArray names(const QList<const Element *> &elements)
{
    QJsonArray array;
    for (const Element *element : elements)
        array.append(element->name);
    return array;
}

QJsonObject serviceTold(const Model &model, const Element &service)
{
    return {{u"id"_s, service.id.toString()},
            {u"name"_s, service.name},
            {u"pattern"_s, service.text(properties::pattern)},
            {u"variant"_s, service.text(properties::variant)},
            {u"publishes"_s, names(model.targets(service.id, relations::publishes))},
            {u"consumes"_s, names(model.targets(service.id, relations::consumes))},
            {u"contains"_s, names(model.contentsOf(service.id))}};
}

QJsonArray servicesIn(const Model &model, const Element *subsystem)
{
    QJsonArray array;
    for (const Element *service : model.ofKind(kinds::service)) {
        if (model.enclosing(service->id, kinds::subsystem) == subsystem)
            array.append(serviceTold(model, *service));
    }
    return array;
}

QJsonArray subsystemsTold(const Model &model)
{
    QJsonArray array;
    for (const Element *subsystem : model.ofKind(kinds::subsystem)) {
        array.append(QJsonObject{{u"id"_s, subsystem->id.toString()},
                                 {u"name"_s, subsystem->name},
                                 {u"services"_s, servicesIn(model, subsystem)}});
    }
    const QJsonArray homeless = servicesIn(model, nullptr);
    if (!homeless.isEmpty())
        array.append(QJsonObject{{u"services"_s, homeless}});
    return array;
}

QJsonArray viewsTold(const Model &model, QLatin1StringView kind)
{
    QJsonArray array;
    for (const View *view : model.viewsOfKind(kind)) {
        array.append(QJsonObject{{u"id"_s, view->id.toString()},
                                 {u"name"_s, view->name},
                                 {u"placements"_s, model.placementsIn(view->id).size()}});
    }
    return array;
}

QJsonObject counts(const Model &model)
{
    QJsonObject object;
    for (const Kind &kind : vocabulary::kinds()) {
        if (const qsizetype count = model.ofKind(kind.id).size())
            object.insert(kind.id, count);
    }
    return object;
}

QJsonArray findingsTold(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{u"severity"_s, severityId(finding.severity)}, {u"rule"_s, finding.rule},
                                 {u"message"_s, finding.message}});
    return array;
}

QJsonObject told(const Document &document)
{
    const Model &model = document.model();
    return {{u"id"_s, document.id().toString()},
            {u"changes"_s, document.changes().size()},
            {u"elements"_s, counts(model)},
            {u"relations"_s, model.relations().size()},
            {u"subsystems"_s, subsystemsTold(model)},
            {u"boards"_s, viewsTold(model, records::board)},
            {u"maps"_s, viewsTold(model, records::contextView)},
            {u"findings"_s, findingsTold(document.findings())}};
}

QString elided(const QString &text)
{
    constexpr qsizetype width = 100;
    const QString line = text.simplified();
    return line.size() <= width ? line : line.left(width - 1) + u'\u2026';
}

QString joined(const QJsonArray &texts)
{
    QStringList list;
    for (const QJsonValue &text : texts)
        list.append(elided(text.toString()));
    return list.join(u", ");
}

QString nameOr(const QJsonValue &name, const QString &otherwise)
{
    return name.toString().isEmpty() ? otherwise : elided(name.toString());
}

QString flow(const QString &label, const QJsonValue &events)
{
    return events.toArray().isEmpty() ? QString() : u"    "_s + label + u' ' + joined(events.toArray()) + u'\n';
}

QString serviceOutline(const QJsonObject &service)
{
    QString pattern = service.value(u"pattern").toString();
    if (const QString variant = service.value(u"variant").toString(); !variant.isEmpty())
        pattern += u", "_s + variant;
    return u"  "_s + nameOr(service.value(u"name"), Tr::tr("(no name)"))
        + (pattern.isEmpty() ? QString() : u" ("_s + pattern + u')') + u'\n'
        + flow(Tr::tr("publishes"), service.value(u"publishes")) + flow(Tr::tr("consumes"), service.value(u"consumes"));
}

QString viewOutline(const QString &label, const QJsonValue &view)
{
    const QJsonObject object = view.toObject();
    return label + u' ' + nameOr(object.value(u"name"), Tr::tr("(no name)")) + u": "_s
        + Tr::tr("%1 placed").arg(object.value(u"placements").toInt()) + u'\n';
}

QString countsOutline(const QJsonObject &counts)
{
    QStringList list;
    for (const Kind &kind : vocabulary::kinds()) {
        if (const int count = counts.value(kind.id).toInt())
            list.append(vocabulary::label(kind) + u": "_s + QString::number(count));
    }
    return list.isEmpty() ? Tr::tr("Nothing is in it yet.") + u'\n' : list.join(u'\n') + u'\n';
}

QString outline(const QJsonObject &told)
{
    QString text;
    for (const QJsonValue &value : told.value(u"subsystems").toArray()) {
        const QJsonObject subsystem = value.toObject();
        const bool homeless = !subsystem.contains(u"id"_s);
        text += (homeless ? Tr::tr("In no subsystem") : nameOr(subsystem.value(u"name"), Tr::tr("(no name)"))) + u'\n';
        for (const QJsonValue &service : subsystem.value(u"services").toArray())
            text += serviceOutline(service.toObject());
        text += u'\n';
    }
    for (const QJsonValue &board : told.value(u"boards").toArray())
        text += viewOutline(Tr::tr("Board"), board);
    for (const QJsonValue &map : told.value(u"maps").toArray())
        text += viewOutline(Tr::tr("Map"), map);
    text += u'\n' + countsOutline(told.value(u"elements").toObject());
    return text.startsWith(u'\n') ? text.mid(1) : text;
}

int run(const Invocation &invocation)
{
    const auto document = opened(invocation.files.first());
    if (!document)
        return invocation.console.fail(document.error());
    const QJsonObject object = told(**document);
    if (invocation.has(u"json"_s))
        invocation.console.write(QJsonDocument(object).toJson());
    else
        invocation.console.print(outline(object));
    return tellFindings(invocation.console, (*document)->findings());
}

} // namespace

Subcommand showCommand()
{
    Subcommand command;
    command.name = u"show"_s;
    command.summary = Tr::tr("Print what is in a document");
    command.arguments = {u"FILE"_s};
    command.options = {{u"json"_s, Tr::tr("As JSON, for programs.")}};
    command.help = Tr::tr("Prints subsystems with their services and the events these publish and consume, then boards, maps "
                          "and how many elements of each kind there are. Findings go to standard error.");
    command.examples = {u"show shop.keelson"_s, u"show --json shop.keelson"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
