// SPDX-License-Identifier: MIT
#include "core/storm/parts.h"

#include "core/storm/reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::storm::Parts)
};

/// Of a part: which section of the board it was split from.
constexpr QLatin1StringView sectionProperty{"section"};
/// Room between notes and a pivotal event, scene units.
constexpr double margin = 40;

QString partName(const View &board, const Reading &reading, int section)
{
    const QString name = reading.sectionName(section);
    return u"%1: %2"_s.arg(board.name, name.isEmpty() ? Text::tr("Part %1").arg(section + 1) : name);
}

int sectionOf(const View &part)
{
    return int(number(part.properties.value(sectionProperty)));
}

void showAlso(Edit &edit, Id part, const Ground &ground)
{
    edit.place(part, QString(records::board), ground.element->id, ground.placement->position, ground.placement->size);
}

/// Contexts go where most of them lies.
int sectionOf(const Reading &reading, const Ground &context)
{
    const double middle = context.rect.center().x();
    return int(std::count_if(reading.pivots.begin(), reading.pivots.end(),
                             [middle](const Ground &pivot) { return pivot.rect.center().x() <= middle; }));
}

Id addPart(Edit &edit, const View &board, const Reading &reading, int section)
{
    const Id part = edit.addView(records::board, partName(board, reading, section));
    edit.set(part, properties::partOf, board.id);
    edit.set(part, sectionProperty, double(section));
    if (const Value level = board.properties.value(properties::level); !isNull(level))
        edit.set(part, properties::level, level);
    for (const Ground &lane : reading.lanes)
        showAlso(edit, part, lane);
    if (section > 0)
        showAlso(edit, part, reading.pivots.at(section - 1));
    if (section < reading.pivots.size())
        showAlso(edit, part, reading.pivots.at(section));
    return part;
}

} // namespace

Boards split(const Model &model, Id board)
{
    const View *view = model.view(board);
    const Reading reading = read(model, board);
    Boards result{Edit(Text::tr("Split “%1”").arg(view ? view->name : QString())), {}};
    if (!view || reading.pivots.isEmpty() || reading.notes.isEmpty())
        return result;
    QHash<int, Id> parts;
    for (const Note &note : reading.notes) { // In the order of the story, so that its parts come in their order.
        if (!parts.contains(note.section)) {
            parts.insert(note.section, addPart(result.edit, *view, reading, note.section));
            result.boards.append(parts.value(note.section));
        }
        result.edit.set(note.placement->id, properties::view, parts.value(note.section));
    }
    for (const Ground &context : reading.contexts) {
        if (const Id part = parts.value(sectionOf(reading, context)); !part.isNull())
            result.edit.set(context.placement->id, properties::view, part);
    }
    return result;
}

QList<const View *> partsOf(const Model &model, Id board)
{
    QList<const View *> parts;
    for (const View *view : model.viewsOfKind(records::board)) {
        if (reference(view->properties.value(properties::partOf)) == board)
            parts.append(view);
    }
    std::sort(parts.begin(), parts.end(), [](const View *a, const View *b) {
        return sectionOf(*a) != sectionOf(*b) ? sectionOf(*a) < sectionOf(*b) : a->id < b->id;
    });
    return parts;
}

namespace {

/// Brings parts back from the first section to the last; what has been pushed so far moves what comes later.
class Joiner
{
public:
    Joiner(const Model &model, const View &board, Edit &edit)
        : m_model(model), m_board(board), m_home(read(model, board.id)), m_edit(edit)
    {
    }

    void join(const QList<const View *> &parts)
    {
        for (int section = 0; section < m_home.sections(); ++section) {
            const double left = section > 0 ? m_home.pivots.at(section - 1).rect.right() : -1e300;
            std::optional<double> reached;
            for (const View *part : parts) {
                if (std::min(sectionOf(*part), m_home.sections() - 1) == section)
                    bringBack(*part, left, reached);
            }
            moveOwn(section);
            if (section < m_home.pivots.size())
                pushPivot(m_home.pivots.at(section), reached);
        }
        for (const View *part : parts)
            m_edit.remove(part->id);
    }

private:
    struct Piece
    {
        const Placement *placement;
        QRectF rect;
        bool isNote;
    };

    /// What the groups put there; what was shown for orientation only goes with the part.
    QList<Piece> piecesOf(const View &part)
    {
        QList<Piece> pieces;
        for (const Placement *placement : m_model.placementsIn(part.id)) {
            const Element &element = *m_model.element(placement->element);
            const bool isGround = liesUnderNotes(element.kind->note.outline);
            if (isGround && isAtHome(element.id))
                m_edit.remove(placement->id);
            else
                pieces.append({placement, rectOf(m_model, *placement), !isGround});
        }
        return pieces;
    }

    bool isAtHome(Id element) const
    {
        const QList<const Placement *> placements = m_model.placementsOf(element);
        return std::any_of(placements.begin(), placements.end(),
                           [this](const Placement *each) { return each->view == m_board.id; });
    }

    void bringBack(const View &part, double left, std::optional<double> &reached)
    {
        const QList<Piece> pieces = piecesOf(part);
        double first = 1e300;
        for (const Piece &piece : pieces)
            first = piece.isNote ? std::min(first, piece.rect.left()) : first;
        const double inward = first < 1e300 ? std::max(0., left + margin - first) : 0;
        for (const Piece &piece : pieces) {
            m_edit.set(piece.placement->id, properties::view, m_board.id);
            move(*piece.placement, m_push + inward);
            if (piece.isNote)
                reached = std::max(reached.value_or(-1e300), piece.rect.right() + m_push + inward);
        }
    }

    void moveOwn(int section)
    {
        for (const Note &note : m_home.notes) {
            if (note.section == section)
                move(*note.placement, m_push);
        }
        for (const Ground &context : m_home.contexts) {
            if (sectionOf(m_home, context) == section)
                move(*context.placement, m_push);
        }
    }

    void pushPivot(const Ground &pivot, std::optional<double> reached)
    {
        const double at = pivot.rect.left() + m_push;
        if (reached)
            m_push += std::ceil(std::max(0., *reached + margin - at));
        move(*pivot.placement, m_push);
    }

    void move(const Placement &placement, double by)
    {
        if (by != 0)
            m_edit.set(placement.id, properties::position, placement.position + QPointF(by, 0));
    }

    const Model &m_model;
    const View &m_board;
    Reading m_home;
    Edit &m_edit;
    double m_push = 0;
};

} // namespace

Boards join(const Model &model, Id board)
{
    const View *view = model.view(board);
    Boards result{Edit(Text::tr("Bring the parts of “%1” together").arg(view ? view->name : QString())), {}};
    const QList<const View *> parts = partsOf(model, board);
    if (!view || parts.isEmpty())
        return result;
    Joiner(model, *view, result.edit).join(parts);
    result.boards.append(board);
    return result;
}

namespace {

/// Tells which thing of today a thing of then is.
class Returning
{
public:
    Returning(const Model &then, const Model &now, Edit &edit) : m_then(then), m_now(now), m_edit(edit) { }

    Id today(const Element &element)
    {
        if (m_now.element(element.id))
            return element.id;
        Id &known = m_returned[element.id];
        if (known.isNull())
            known = bringBack(element);
        return known;
    }

    /// Those among things of which one had gone: the others are related as they are today.
    void relateAgain()
    {
        for (auto it = m_returned.begin(); it != m_returned.end(); ++it) {
            for (const Relation *relation : m_then.relationsFrom(it.key()))
                relate(*relation);
            for (const Relation *relation : m_then.relationsTo(it.key())) {
                if (!m_returned.contains(relation->from))
                    relate(*relation);
            }
        }
    }

private:
    Id bringBack(const Element &element)
    {
        if (element.kind->scope != NameScope::None && !element.name.isEmpty()) {
            if (const Element *same = m_now.named(*element.kind, element.name))
                return same->id;
        }
        const Id id = m_edit.add(element.kind->id, element.name);
        for (auto it = element.properties.begin(); it != element.properties.end(); ++it)
            m_edit.set(id, it.key(), it.value());
        return id;
    }

    void relate(const Relation &relation)
    {
        const Id from = there(relation.from);
        const Id to = there(relation.to);
        const bool isNew = !from.isNull() && !to.isNull() && from != to && !isRelated(relation, from, to);
        if (isNew && drawnOnStorm(relation.kind->drawn))
            m_edit.relate(relation.kind->id, from, to);
    }

    Id there(Id element) const { return m_now.element(element) ? element : m_returned.value(element); }

    bool isRelated(const Relation &relation, Id from, Id to) const
    {
        const auto known = m_now.targets(from, relation.kind->id);
        return std::any_of(known.begin(), known.end(), [to](const Element *each) { return each->id == to; });
    }

    const Model &m_then;
    const Model &m_now;
    Edit &m_edit;
    QHash<Id, Id> m_returned;
};

} // namespace

Boards branch(const Model &then, Id board, const Model &now, const QString &name)
{
    const View *view = then.view(board);
    Boards result{Edit(Text::tr("Branch “%1”").arg(view ? view->name : QString())), {}};
    if (!view || view->kind != records::board)
        return result;
    const Id copy = result.edit.addView(records::board, name);
    for (auto it = view->properties.begin(); it != view->properties.end(); ++it) {
        if (it.key() != properties::partOf)
            result.edit.set(copy, it.key(), it.value());
    }
    Returning returning(then, now, result.edit);
    for (const Placement *placement : then.placementsIn(board)) {
        const Id note = result.edit.place(copy, QString(records::board), returning.today(*then.element(placement->element)),
                                          placement->position, placement->size);
        for (auto it = placement->properties.begin(); it != placement->properties.end(); ++it)
            result.edit.set(note, it.key(), it.value());
    }
    returning.relateAgain();
    result.boards.append(copy);
    return result;
}

} // namespace keelson::storm
