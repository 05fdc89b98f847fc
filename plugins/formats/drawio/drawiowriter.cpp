// SPDX-License-Identifier: MIT
#include "plugins/formats/drawio/drawiowriter.h"

#include "core/storm/reading.h"
#include "plugins/formats/boards/boardorder.h"
#include "plugins/formats/boards/properties.h"
#include "plugins/formats/drawio/things.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::drawio {

namespace {

/// Fill, border and ink of the palette the studio draws with.
struct Swatch
{
    QString fill;
    QString border;
    QString ink;
};

Swatch swatchOf(const Kind &kind)
{
    static const QJsonObject swatches = [] {
        QFile file(u":/keelson-drawio/palettes/light.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(u"swatches"_s).toObject()
                                              : QJsonObject();
    }();
    const QJsonArray colours = swatches.value(kind.note.colour).toArray();
    return {colours.at(0).toString(), colours.at(1).toString(), colours.at(2).toString()};
}

QString styleOf(const Kind &kind, bool isLocked)
{
    const Swatch swatch = swatchOf(kind);
    const QString colours = u"fillColor=%1;strokeColor=%2;fontColor=%3;"_s.arg(swatch.fill, swatch.border, swatch.ink);
    QString style = u"html=1;whiteSpace=wrap;"_s;
    switch (kind.note.outline) {
    case Outline::Lane:
        style += u"swimlane;horizontal=0;startSize=28;collapsible=0;connectable=0;"_s + colours;
        break;
    case Outline::Frame:
        style += u"swimlane;startSize=28;rounded=1;dashed=1;collapsible=0;connectable=0;swimlaneFillColor=none;"_s + colours;
        break;
    case Outline::Plain:
        style += u"text;align=left;verticalAlign=middle;fillColor=none;strokeColor=none;fontColor=%1;"_s.arg(swatch.ink);
        break;
    default:
        style += u"shape=note;size=12;shadow=1;"_s + colours;
    }
    return isLocked ? style + u"locked=1;movable=0;resizable=0;"_s : style;
}

/// Lanes lie under frames, frames under lines, all under the notes.
int layerOf(const Kind &kind)
{
    switch (kind.note.outline) {
    case Outline::Lane: return 0;
    case Outline::Frame: return 1;
    case Outline::Line: return 2;
    default: return 3;
    }
}

QString number(double value)
{
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

class Writer
{
public:
    explicit Writer(const Model &model) : m_model(model), m_xml(&m_text) { m_xml.setAutoFormatting(true); m_xml.setAutoFormattingIndent(2); }
    QByteArray take(Id view);

private:
    void writeBoard(const View &board);
    QList<const Relation *> relationsFrom(Id element, const QList<Id> &order) const;
    void writeNote(const Placement &placement, const Element &element);
    void writeLine(const Relation &relation, const QList<const Placement *> &from, const QList<const Placement *> &to);
    void beginCell(const QString &style, const QString &parent);
    void own(QLatin1StringView name, const QString &value) { m_xml.writeAttribute(ownPrefix + name, value); }

    const Model &m_model;
    QByteArray m_text;
    QXmlStreamWriter m_xml;
};

void Writer::writeNote(const Placement &placement, const Element &element)
{
    const QRectF rect = storm::rectOf(m_model, placement);
    m_xml.writeStartElement(u"object"_s);
    m_xml.writeAttribute(u"label"_s, element.name.toHtmlEscaped());
    own("kind"_L1, element.kind->id);
    own("element"_L1, element.id.toString());
    if (!placement.size)
        own("size"_L1, u"standard"_s);
    for (const auto &[id, text] : boards::writtenProperties(element))
        m_xml.writeAttribute(ownPrefix + id, text);
    m_xml.writeAttribute(u"id"_s, placement.id.toString());
    m_xml.writeStartElement(u"mxCell"_s);
    m_xml.writeAttribute(u"style"_s, styleOf(*element.kind, flag(placement.properties.value(properties::locked))));
    m_xml.writeAttribute(u"vertex"_s, u"1"_s);
    m_xml.writeAttribute(u"parent"_s, u"1"_s);
    m_xml.writeEmptyElement(u"mxGeometry"_s);
    m_xml.writeAttribute(u"x"_s, number(rect.x()));
    m_xml.writeAttribute(u"y"_s, number(rect.y()));
    m_xml.writeAttribute(u"width"_s, number(rect.width()));
    m_xml.writeAttribute(u"height"_s, number(rect.height()));
    m_xml.writeAttribute(u"as"_s, u"geometry"_s);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

/// What stands on the board several times is joined where that takes the shortest line.
std::pair<Id, Id> nearest(const Model &model, const QList<const Placement *> &from, const QList<const Placement *> &to)
{
    std::pair<Id, Id> best(from.first()->id, to.first()->id);
    double least = -1;
    for (const Placement *one : from) {
        for (const Placement *other : to) {
            const QPointF way = storm::rectOf(model, *other).center() - storm::rectOf(model, *one).center();
            const double length = QPointF::dotProduct(way, way);
            if (least < 0 || length < least) {
                least = length;
                best = {one->id, other->id};
            }
        }
    }
    return best;
}

void Writer::writeLine(const Relation &relation, const QList<const Placement *> &from, const QList<const Placement *> &to)
{
    const auto [start, end] = nearest(m_model, from, to);
    m_xml.writeStartElement(u"mxCell"_s);
    m_xml.writeAttribute(u"id"_s, relation.id.toString());
    m_xml.writeAttribute(u"style"_s, u"html=1;rounded=0;endArrow=block;endFill=1;strokeColor=#69737f;"_s);
    m_xml.writeAttribute(u"edge"_s, u"1"_s);
    m_xml.writeAttribute(u"parent"_s, u"1"_s);
    m_xml.writeAttribute(u"source"_s, start.toString());
    m_xml.writeAttribute(u"target"_s, end.toString());
    m_xml.writeEmptyElement(u"mxGeometry"_s);
    m_xml.writeAttribute(u"relative"_s, u"1"_s);
    m_xml.writeAttribute(u"as"_s, u"geometry"_s);
    m_xml.writeEndElement();
}

/// In the order in which the elements come on the board.
QList<const Relation *> Writer::relationsFrom(Id element, const QList<Id> &order) const
{
    QList<const Relation *> relations = m_model.relationsFrom(element);
    relations.removeIf([&](const Relation *relation) { return !drawnOnStorm(relation->kind->drawn); });
    std::stable_sort(relations.begin(), relations.end(), [&](const Relation *a, const Relation *b) {
        return a->to != b->to ? order.indexOf(a->to) < order.indexOf(b->to) : a->kind < b->kind;
    });
    return relations;
}

void Writer::writeBoard(const View &board)
{
    QList<const Placement *> placements = boards::inOrder(m_model, board.id);
    std::stable_sort(placements.begin(), placements.end(), [this](const Placement *a, const Placement *b) {
        return layerOf(*m_model.element(a->element)->kind) < layerOf(*m_model.element(b->element)->kind);
    });
    m_xml.writeStartElement(u"diagram"_s);
    m_xml.writeAttribute(u"id"_s, board.id.toString());
    m_xml.writeAttribute(u"name"_s, board.name);
    m_xml.writeStartElement(u"mxGraphModel"_s);
    m_xml.writeAttribute(u"grid"_s, u"1"_s);
    m_xml.writeAttribute(u"page"_s, u"0"_s);
    m_xml.writeStartElement(u"root"_s);
    m_xml.writeEmptyElement(u"mxCell"_s);
    m_xml.writeAttribute(u"id"_s, u"0"_s);
    m_xml.writeEmptyElement(u"mxCell"_s);
    m_xml.writeAttribute(u"id"_s, u"1"_s);
    m_xml.writeAttribute(u"parent"_s, u"0"_s);
    QHash<Id, QList<const Placement *>> notes;
    QList<Id> elements;
    for (const Placement *placement : std::as_const(placements)) {
        const Element *element = m_model.element(placement->element);
        writeNote(*placement, *element);
        if (!notes.contains(element->id))
            elements.append(element->id);
        notes[element->id].append(placement);
    }
    for (const Id element : std::as_const(elements)) {
        for (const Relation *relation : relationsFrom(element, elements)) {
            if (notes.contains(relation->to))
                writeLine(*relation, notes.value(element), notes.value(relation->to));
        }
    }
    for (int open = 0; open < 3; ++open)
        m_xml.writeEndElement();
}

QByteArray Writer::take(Id view)
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"mxfile"_s);
    m_xml.writeAttribute(u"host"_s, u"Keelson"_s);
    m_xml.writeAttribute(u"compressed"_s, u"false"_s);
    for (const View *board : m_model.viewsOfKind(records::board)) {
        if (view.isNull() || board->id == view)
            writeBoard(*board);
    }
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return m_text;
}

} // namespace

QByteArray drawingOf(const Model &model, Id view)
{
    return Writer(model).take(view);
}

} // namespace keelson::drawio
