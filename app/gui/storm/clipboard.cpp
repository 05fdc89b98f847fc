// SPDX-License-Identifier: MIT
#include "app/gui/storm/clipboard.h"

#include "app/gui/storm/placing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Storm
{
    Q_DECLARE_TR_FUNCTIONS(Storm)
};

const QString notesFormat = u"application/x-keelson-notes+json"_s;

/// A note outside any document.
struct Loose
{
    const Kind *kind = nullptr;
    QString name;
    QString description;
    QPointF position;
    std::optional<QSizeF> size;
};

QJsonObject written(const Element &element, const Placement &placement)
{
    QJsonObject note { { u"kind"_s, QString(element.kind->id) },
                       { u"name"_s, element.name },
                       { u"x"_s, placement.position.x() },
                       { u"y"_s, placement.position.y() } };
    const QString description = element.text(properties::description);
    if (!description.isEmpty())
        note.insert(u"description"_s, description);
    if (placement.size) {
        note.insert(u"width"_s, placement.size->width());
        note.insert(u"height"_s, placement.size->height());
    }
    return note;
}

/// A coordinate someone else wrote: finite, and near enough to be found again.
double coordinate(const QJsonValue &value)
{
    const double number = value.toDouble();
    return std::isfinite(number) ? std::clamp(number, -1e6, 1e6) : 0;
}

std::optional<Loose> read(const QJsonObject &note)
{
    const Kind *kind = vocabulary::kind(note.value(u"kind"_s).toString());
    if (!kind || !drawnOnStorm(kind->drawn))
        return {};
    Loose loose { kind, note.value(u"name"_s).toString().simplified(), note.value(u"description"_s).toString(),
                  { coordinate(note.value(u"x"_s)), coordinate(note.value(u"y"_s)) }, {} };
    const QSizeF size(coordinate(note.value(u"width"_s)), coordinate(note.value(u"height"_s)));
    if (size.width() >= 8 && size.height() >= 8)
        loose.size = size;
    return loose;
}

QJsonObject contentOf(const QMimeData &data)
{
    return QJsonDocument::fromJson(data.data(notesFormat)).object();
}

QStringList linesOf(const QMimeData &data)
{
    return data.text().split(u'\n', Qt::SkipEmptyParts);
}

QRectF rectOf(const Loose &note)
{
    return { note.position, note.size.value_or(QSizeF(note.kind->note.width, note.kind->note.height)) };
}

/// How far all notes move so that their block stands free near `at`.
QPointF shift(const Model &model, Id board, const QList<std::optional<Loose>> &notes, QPointF at)
{
    QList<QRectF> rects;
    for (const std::optional<Loose> &note : notes) {
        if (note)
            rects.append(rectOf(*note));
    }
    const QRectF block = layout::boundsOf(rects);
    return layout::placeNear(takenOn(model, board), at, block.size()) - block.topLeft();
}

Id placeLoose(Outcome &outcome, const Model &model, Id board, const Loose &note, QPointF delta)
{
    const Id element = findOrAdd(outcome.edit, model, *note.kind, note.name);
    if (!note.description.isEmpty() && !model.element(element))
        outcome.edit.set(element, properties::description, note.description);
    outcome.select.append(placeNote(outcome.edit, board, element, note.position + delta, note.size));
    return element;
}

Outcome pasteOwn(const Model &model, Id board, const QJsonObject &content, QPointF at)
{
    QList<std::optional<Loose>> notes;
    qsizetype count = 0;
    for (const QJsonValue &note : content.value(u"notes"_s).toArray()) {
        notes.append(read(note.toObject()));
        count += notes.last().has_value();
    }
    Outcome outcome { Edit(Storm::tr("Paste %n notes", nullptr, int(count))), {} };
    if (count == 0)
        return outcome;
    const QPointF delta = shift(model, board, notes, at);
    const Id view = boardFor(outcome.edit, board);
    QList<Id> elements;
    for (const std::optional<Loose> &note : std::as_const(notes))
        elements.append(note ? placeLoose(outcome, model, view, *note, delta) : Id());
    for (const QJsonValue &link : content.value(u"connections"_s).toArray()) {
        const int from = link[u"from"].toInt(-1);
        const int to = link[u"to"].toInt(-1);
        if (from >= 0 && to >= 0 && from < notes.size() && to < notes.size() && notes.at(from) && notes.at(to))
            relate(outcome.edit, model, *notes.at(from)->kind, elements.at(from), *notes.at(to)->kind, elements.at(to));
    }
    return outcome;
}

} // namespace

std::unique_ptr<QMimeData> copyNotes(const Model &model, const QList<Id> &notes)
{
    QJsonArray written;
    QJsonArray connections;
    QStringList names;
    QHash<Id, int> indices;
    for (const Id note : notes) {
        const Placement *placement = model.placement(note);
        const Element *element = placement ? model.element(placement->element) : nullptr;
        if (!element)
            continue;
        indices.insert(element->id, int(written.size()));
        written.append(storm::written(*element, *placement));
        names.append(element->name);
    }
    for (auto it = indices.begin(); it != indices.end(); ++it) {
        for (const Relation *relation : model.relationsFrom(it.key())) {
            if (indices.contains(relation->to) && drawnOnStorm(relation->kind->drawn)) {
                connections.append(QJsonObject { { u"from"_s, it.value() },
                                                 { u"to"_s, indices.value(relation->to) } });
            }
        }
    }
    auto data = std::make_unique<QMimeData>();
    const QJsonObject content { { u"notes"_s, written }, { u"connections"_s, connections } };
    data->setData(notesFormat, QJsonDocument(content).toJson(QJsonDocument::Compact));
    data->setText(names.join(u'\n'));
    return data;
}

Outcome pasteNotes(const Model &model, Id board, const QMimeData &data, const Kind &kind, QPointF at)
{
    if (data.hasFormat(notesFormat))
        return pasteOwn(model, board, contentOf(data), at);
    return addNotes(model, board, kind, linesOf(data), at);
}

bool canPaste(const QMimeData &data)
{
    return data.hasFormat(notesFormat) || data.hasText();
}

} // namespace keelson::storm
