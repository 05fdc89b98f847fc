// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "app/gui/storm/scene.h"
#include "core/storm/grammar.h"
#include "core/storm/reading.h"

// A note that has no name yet.

namespace keelson {

SceneNode StormLens::draftNode() const
{
    SceneNode node = noteOf(*m_draft->kind, {}, m_draft->position, canvas().theme(), m_level);
    node.id = m_draft->node;
    node.element = m_draft->node;
    node.rect.setSize(m_draft->size.value_or(node.rect.size()));
    return node;
}

void StormLens::beginNote(const Kind &kind, QPointF position, Id beside, std::optional<QSizeF> size)
{
    if (!model())
        return;
    m_ahead.clear();
    m_draft = Draft { Id::create(), &kind, position, beside, size };
    if (kind.scope != NameScope::None)
        m_recent = &kind;
    refresh({});
    canvas().select({ m_draft->node });
    editName(m_draft->node, kind);
    revealName(m_draft->node);
}

void StormLens::beginBeside(Id neighbour, const Kind &kind, std::optional<layout::Side> side)
{
    if (kind.note.outline == Outline::Lane && !side && beginLane(kind))
        return;
    const Placement *placement = model() ? model()->placement(neighbour) : nullptr;
    const Element *element = placement ? model()->element(placement->element) : nullptr;
    if (!element)
        return beginAnywhere(kind);
    const layout::Side where = side.value_or(grammar::side(*element->kind, kind));
    const SceneNode *shown = canvas().node(neighbour);
    const QRectF beside = shown ? shown->rect : storm::rectOf(*model(), *placement);
    const QSizeF size(kind.note.width, kind.note.height);
    beginNote(kind, layout::placeOnBoard(inTheWay(beside, size), beside, size, where), neighbour);
}

void StormLens::beginAnywhere(const Kind &kind)
{
    if (!model())
        return;
    const QSizeF size(kind.note.width, kind.note.height);
    const QPointF corner = canvas().pointOfInterest() - QPointF(size.width(), size.height()) / 2;
    beginNote(kind, liesUnderNotes(kind.note.outline) ? corner : layout::placeNear(inTheWay({ corner, size }, size), corner, size));
}

/// What a note of that size can meet while it slides along the sides of `beside`, however many notes there are elsewhere.
QList<QRectF> StormLens::inTheWay(const QRectF &beside, QSizeF size) const
{
    const double across = size.width() + 2 * layout::boardGap;
    const double down = size.height() + 2 * layout::boardGap;
    const QRectF all = canvas().contentRect() | beside;
    return canvas().boxesIn({ beside.left() - across, all.top(), beside.width() + 2 * across, all.height() })
        + canvas().boxesIn({ all.left(), beside.top() - down, all.width(), beside.height() + 2 * down });
}

void StormLens::finishDraft(const QString &text)
{
    const Draft draft = *m_draft;
    m_draft.reset();
    if (text.simplified().isEmpty())
        return refresh({});
    const storm::NewNote note { draft.kind, text, draft.position, draft.beside, draft.size };
    const Outcome outcome = storm::addNote(*model(), view(), note);
    m_lastDraft = draft.node;
    m_lastWritten = outcome.select.value(0);
    commit(outcome);
}

void StormLens::dropDraft()
{
    if (!m_draft)
        return;
    const Id back = m_draft->beside;
    m_draft.reset();
    refresh({});
    if (!back.isNull())
        canvas().select({ back });
}

} // namespace keelson
