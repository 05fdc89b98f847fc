// SPDX-License-Identifier: MIT
#include "core/wiring/wiring.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keelson::wiring {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::wiring::Report)
};

struct FlawRow
{
    Flaw flaw;
    QLatin1StringView id;
    const char *label;
};
constexpr FlawRow flawRows[] = {
    {Flaw::NeverConsumed, "never-consumed"_L1, QT_TRANSLATE_NOOP("keelson::wiring::Report", "Never consumed")},
    {Flaw::NeverPublished, "never-published"_L1, QT_TRANSLATE_NOOP("keelson::wiring::Report", "Never published")},
    {Flaw::SeveralProducers, "several-producers"_L1, QT_TRANSLATE_NOOP("keelson::wiring::Report", "Several producers")},
    {Flaw::Contract, "contract"_L1, QT_TRANSLATE_NOOP("keelson::wiring::Report", "Contract")},
    {Flaw::Source, "source"_L1, QT_TRANSLATE_NOOP("keelson::wiring::Report", "Not connected")},
    {Flaw::Bypass, "bypass"_L1, QT_TRANSLATE_NOOP("keelson::wiring::Report", "Past the gateways")},
    {Flaw::Route, "route"_L1, QT_TRANSLATE_NOOP("keelson::wiring::Report", "Routing")},
    {Flaw::Chain, "chain"_L1, QT_TRANSLATE_NOOP("keelson::wiring::Report", "Chains of calls")},
    {Flaw::SharedStore, "shared-store"_L1, QT_TRANSLATE_NOOP("keelson::wiring::Report", "Shared stores")},
};
static_assert(std::size(flawRows) == flaws);

struct Line
{
    QString subject;
    QString producers;
    QString consumers;
    QString contract;
    QStringList defects;
};

QString plainNames(const Model &model, const QList<Id> &ids)
{
    QStringList all;
    for (const Id id : ids)
        all.append(model.element(id)->name);
    return all.join(u", "_s);
}

QList<Line> linesOf(const Model &model, const Wiring &wiring)
{
    QList<Line> lines;
    for (const Wire &wire : wiring.events) {
        QStringList defects;
        for (const Defect &defect : wire.defects)
            defects.append(defect.message);
        lines.append({model.element(wire.event)->name, plainNames(model, wire.producers), plainNames(model, wire.consumers + wire.lakes),
                      label(wire.contract), defects});
    }
    for (const Defect &defect : wiring.others)
        lines.append({label(defect.flaw), {}, {}, {}, {defect.message}});
    return lines;
}

QStringList headings()
{
    return {Tr::tr("Event"), Tr::tr("Published by"), Tr::tr("Consumed by"), Tr::tr("Contract"), Tr::tr("Defects")};
}

QString markdownRow(QStringList cells)
{
    for (QString &cell : cells)
        cell.replace(u'|', u"\\|"_s).replace(u'\n', u' ');
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString csvRow(QStringList cells)
{
    for (QString &cell : cells) {
        if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n'))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    return cells.join(u',') + u"\r\n"_s;
}

QJsonArray references(const Model &model, const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id id : ids) {
        if (const Element *element = model.element(id))
            array.append(QJsonObject{{u"id"_s, id.toString()}, {u"kind"_s, QString(element->kind->id)}, {u"name"_s, element->name}});
    }
    return array;
}

QJsonArray json(const Model &model, const QList<Defect> &defects)
{
    QJsonArray array;
    for (const Defect &defect : defects) {
        array.append(QJsonObject{{u"defect"_s, id(defect.flaw)}, {u"message"_s, defect.message},
                                 {u"elements"_s, references(model, defect.elements)}});
    }
    return array;
}

QString contractId(Contract contract)
{
    return contract == Contract::None ? u"none"_s : contract == Contract::External ? u"external"_s : u"internal"_s;
}

} // namespace

QString id(Flaw flaw) { return QString(flawRows[int(flaw)].id); }
QString label(Flaw flaw) { return QCoreApplication::translate("keelson::wiring::Report", flawRows[int(flaw)].label); }

QString label(Contract contract)
{
    switch (contract) {
    case Contract::None: return Tr::tr("none");
    case Contract::Internal: return Tr::tr("internal");
    case Contract::External: return Tr::tr("external");
    }
    return {};
}

QString toMarkdown(const Model &model, const Wiring &wiring)
{
    QString text = markdownRow(headings()) + u"|---|---|---|---|---|\n"_s;
    for (const Line &line : linesOf(model, wiring))
        text += markdownRow({line.subject, line.producers, line.consumers, line.contract, line.defects.join(u' ')});
    return text;
}

QString toCsv(const Model &model, const Wiring &wiring)
{
    QString text = csvRow(headings());
    for (const Line &line : linesOf(model, wiring))
        text += csvRow({line.subject, line.producers, line.consumers, line.contract, line.defects.join(u' ')});
    return text;
}

QByteArray toJson(const Model &model, const Wiring &wiring)
{
    QJsonArray events;
    for (const Wire &wire : wiring.events) {
        events.append(QJsonObject{{u"event"_s, model.element(wire.event)->name},
                                  {u"id"_s, wire.event.toString()},
                                  {u"producers"_s, references(model, wire.producers)},
                                  {u"consumers"_s, references(model, wire.consumers)},
                                  {u"lakes"_s, references(model, wire.lakes)},
                                  {u"subsystems"_s, references(model, wire.subsystems)},
                                  {u"contract"_s, contractId(wire.contract)},
                                  {u"fields"_s, wire.fields},
                                  {u"defects"_s, json(model, wire.defects)}});
    }
    return QJsonDocument(QJsonObject{{u"events"_s, events}, {u"others"_s, json(model, wiring.others)}}).toJson();
}

} // namespace keelson::wiring
