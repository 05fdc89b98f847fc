// SPDX-License-Identifier: MIT
#include "core/layout/board.h"
#include "core/storm/doubting.h"
#include "core/storm/grammar.h"
#include "core/storm/tense.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

class Mender
{
public:
    Mender(const Model &model, Id board, const Doubt &doubt, const Fix &fix)
        : m_model(model), m_board(board), m_fix(fix), m_placement(model.placement(doubt.note)),
          m_element(m_placement ? model.element(m_placement->element) : nullptr),
          m_result{Edit(m_element ? Doubting::tr("Mend “%1”").arg(m_element->name) : QString()), {}, true}
    {
    }

    Mending mend()
    {
        if (!m_element || (!m_fix.with.isNull() && !m_model.element(m_fix.with)))
            return m_result;
        if (m_fix.id.startsWith(fixes::add))
            addNote();
        else if (m_fix.id == fixes::insertPolicy)
            insertPolicy();
        else if (m_fix.id == fixes::rename)
            rename();
        else if (m_fix.id == fixes::merge)
            m_result.edit.set(m_element->id, properties::aliasOf, m_fix.with);
        else if (m_fix.id == fixes::connect)
            relate(*m_model.element(m_fix.with), *m_element);
        else if (m_fix.id == fixes::move)
            moveIntoLane();
        else if (m_fix.id == fixes::settle)
            m_result.edit.set(m_element->id, "state"_L1, u"settled"_s);
        else if (m_fix.id == fixes::part)
            part();
        if (m_result.select.isEmpty())
            m_result.select.append(m_placement->id);
        return m_result;
    }

private:
    QRectF rect() const { return rectOf(m_model, *m_placement); }

    QList<QRectF> taken() const
    {
        QList<QRectF> rects;
        for (const Note &note : read(m_model, m_board).notes)
            rects.append(note.rect);
        return rects;
    }

    /// A fix that makes a note names it where the words are at hand; else the person does, next.
    QString suggestedName(const Kind &kind) const
    {
        if (kind.id == kinds::domainEvent && m_element->is(kinds::command))
            return pastOf(m_element->name).value_or(QString());
        if (kind.id == kinds::command && m_element->is(kinds::domainEvent))
            return imperativeOf(m_element->name).value_or(QString());
        return {};
    }

    void addNote()
    {
        const Kind *kind = vocabulary::kind(m_fix.id.mid(fixes::add.size()));
        if (!kind)
            return;
        const QString name = suggestedName(*kind);
        // What makes the doubted note happen stands before it, what it leads to after it.
        const layout::Side side = comesBefore(*kind) ? layout::Side::Left : layout::Side::Right;
        const Id element = put(*kind, name, side);
        const grammar::Connection link = grammar::connection(*kind, *m_element->kind);
        if (link.relation)
            m_result.edit.relate(link.relation->id, link.reversed ? m_element->id : element, link.reversed ? element : m_element->id);
    }

    bool comesBefore(const Kind &kind) const
    {
        const grammar::Connection link = grammar::connection(kind, *m_element->kind);
        return link.relation && !link.reversed;
    }

    Id put(const Kind &kind, const QString &name, layout::Side side)
    {
        const QSizeF size(kind.note.width, kind.note.height);
        const QPointF at = layout::placeOnBoard(taken(), rect(), size, side);
        const Id element = name.isEmpty() ? m_result.edit.add(kind.id, {}) : findOrAdd(m_result.edit, m_model, kind, name);
        m_result.select.prepend(m_result.edit.place(m_board, QString(records::board), element, at));
        m_result.isNamed = !name.isEmpty();
        return element;
    }

    /// Between the event and the command, which may have to make room.
    void insertPolicy()
    {
        const Kind &policy = *vocabulary::kind(kinds::policy);
        const Id element = put(policy, {}, layout::Side::Left);
        m_result.edit.relate(relations::triggers, m_fix.with, element);
        m_result.edit.relate(relations::issues, element, m_element->id);
    }

    void rename()
    {
        const std::optional<QString> name = m_element->is(kinds::command) ? imperativeOf(m_element->name) : pastOf(m_element->name);
        if (name)
            m_result.edit.set(m_element->id, properties::name, *name);
    }

    void relate(const Element &from, const Element &to)
    {
        const grammar::Connection link = grammar::connection(*from.kind, *to.kind);
        if (link.relation)
            m_result.edit.relate(link.relation->id, link.reversed ? to.id : from.id, link.reversed ? from.id : to.id);
    }

    /// The notes in this context become a thing of their own, which the context tells apart.
    void part()
    {
        const Reading reading = read(m_model, m_board);
        const auto here = std::find_if(reading.notes.begin(), reading.notes.end(),
                                       [this](const Note &note) { return note.placement->id == m_placement->id; });
        if (here == reading.notes.end() || here->contexts.isEmpty())
            return;
        const int context = here->contexts.first();
        const QString name = u"%1 (%2)"_s.arg(m_element->name, reading.contexts.at(context).element->name);
        const Id copy = m_result.edit.add(m_element->kind->id, name, m_element->parent);
        for (auto it = m_element->properties.begin(); it != m_element->properties.end(); ++it)
            m_result.edit.set(copy, it.key(), it.value());
        for (const Note &note : reading.notes) {
            if (note.element == m_element && note.contexts.value(0, -1) == context)
                m_result.edit.set(note.placement->id, properties::element, copy);
        }
    }

    void moveIntoLane()
    {
        const Reading reading = read(m_model, m_board);
        const QRectF here = rect();
        const auto distance = [&](const Ground &lane) {
            return std::max({lane.rect.top() - here.center().y(), here.center().y() - lane.rect.bottom(), 0.});
        };
        const auto nearest = std::min_element(reading.lanes.begin(), reading.lanes.end(),
                                              [&](const Ground &a, const Ground &b) { return distance(a) < distance(b); });
        if (nearest == reading.lanes.end())
            return;
        const double lowest = std::max(nearest->rect.top(), nearest->rect.bottom() - here.height());
        const double top = std::clamp(here.top(), nearest->rect.top(), lowest);
        QList<QRectF> others;
        for (const Note &note : reading.notes) {
            if (note.placement->id != m_placement->id)
                others.append(note.rect);
        }
        // Sideways only: further down is another lane.
        const QRectF wanted(QPointF(here.left(), top), here.size());
        const bool isFree = std::none_of(others.begin(), others.end(), [&](const QRectF &other) { return layout::overlap(other, wanted); });
        const QPointF at = isFree ? wanted.topLeft() : layout::placeOnBoard(others, wanted, here.size(), layout::Side::Right);
        m_result.edit.set(m_placement->id, properties::position, QPointF(at.x(), top));
    }

    const Model &m_model;
    Id m_board;
    const Fix &m_fix;
    const Placement *m_placement;
    const Element *m_element;
    Mending m_result;
};

} // namespace

Mending mend(const Model &model, Id board, const Doubt &doubt, const Fix &fix)
{
    return Mender(model, board, doubt, fix).mend();
}

} // namespace keelson::storm
