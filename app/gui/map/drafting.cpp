// SPDX-License-Identifier: MIT
#include "app/gui/map/lens.h"

#include "app/gui/map/scene.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>

// Boxes and events that have no name yet, and where new ones go.

namespace keelson {

void MapLens::begin(const Draft &draft)
{
    m_draft = draft;
    refresh();
    canvas().select({ draft.node });
    canvas().reveal(draft.node);
    editName(draft.node, *draft.kind);
}

void MapLens::beginBox(const Kind &kind, QPointF topLeft)
{
    if (!model())
        return;
    const QRectF rect(topLeft, QSizeF(kind.box.width, kind.box.height));
    begin({ Id::create(), &kind, rect, canvas().containerAt(rect.center()), {}, {} });
}

void MapLens::beginEvent(Id from, Id to)
{
    const Kind &event = *vocabulary::kind(kinds::domainEvent);
    const QPointF middle = (m_positions.value(from).center() + m_positions.value(to).center()) / 2;
    const QSizeF size(event.box.width, event.box.height);
    begin({ Id::create(), &event, { middle - QPointF(size.width(), size.height()) / 2, size }, {}, from, to });
}

void MapLens::finishDraft(const QString &name)
{
    const Draft draft = *m_draft;
    m_draft.reset();
    refresh();
    if (name.simplified().isEmpty())
        return;
    if (draft.from.isNull())
        commit(map::addBox(shown(), *draft.kind, name, draft.rect.topLeft(), draft.within));
    else
        commit(map::sendEvent(*model(), draft.from, draft.to, name));
}

void MapLens::dropDraft()
{
    if (!m_draft)
        return;
    m_draft.reset();
    refresh();
}

/// An editor that closes without a word leaves no draft behind.
bool MapLens::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &canvas() && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == &canvas() && event->type() == QEvent::FocusIn && m_draft) {
        QMetaObject::invokeMethod(this, [this] {
            if (!canvas().isEditing())
                dropDraft();
        }, Qt::QueuedConnection);
    }
    return DrawingLens::eventFilter(watched, event);
}

/// What a double click makes: what the place is there for.
const Kind &MapLens::usualKind(Id container) const
{
    const auto kind = [](QLatin1StringView id) -> const Kind & { return *vocabulary::kind(id); };
    const Element *around = model() ? model()->element(container) : nullptr;
    if (around) {
        for (const QLatin1StringView id : { kinds::subsystem, kinds::service, kinds::microFrontend, kinds::function }) {
            if (vocabulary::mayContain(around->kind->id, id))
                return kind(id);
        }
        return kind(around->is(kinds::team) ? kinds::subsystem : kinds::service);
    }
    switch (aspects::of(shownView())) {
    case Aspect::Bulkheads:
    case Aspect::Context: return kind(container.isNull() ? kinds::subsystem : kinds::service);
    case Aspect::Frontends: return kind(kinds::mainApp);
    case Aspect::Teams: return kind(kinds::team);
    case Aspect::Clouds: return kind(kinds::account);
    case Aspect::Internals:
    case Aspect::EventFlow: return kind(kinds::text); // What is shown there is worked out; words can be added.
    }
    return kind(kinds::subsystem);
}

/// The next box of the same kind, beside this one, in the same container.
void MapLens::continueFrom(Id node, Direction direction)
{
    if (m_draft)
        return dropDraft();
    const Element *element = model() ? model()->element(node) : nullptr;
    if (!element || !m_positions.contains(node))
        return;
    beginBoxIn(element->parent, *element->kind, node, towards(direction));
}

/// A box that nobody pointed a place for: beside the neighbour, or under all the container holds.
void MapLens::beginBoxIn(Id container, const Kind &kind, Id neighbour, layout::Side side)
{
    QList<QRectF> taken;
    for (auto it = m_positions.begin(); it != m_positions.end(); ++it) {
        const Element *other = model()->element(it.key());
        if (other && other->parent == container)
            taken.append(it.value());
    }
    const QSizeF size(kind.box.width, kind.box.height);
    const layout::Spacing spacing;
    QRectF beside = m_positions.value(neighbour);
    if (neighbour.isNull())
        beside = taken.isEmpty() ? QRectF() : layout::boundsOf(taken);
    QPointF topLeft = layout::placeOnBoard(taken, beside, size, side, spacing.gap);
    if (taken.isEmpty() && !container.isNull())
        topLeft = m_positions.value(container).topLeft() + QPointF(spacing.padding, spacing.padding + spacing.title);
    else if (taken.isEmpty())
        topLeft = canvas().pointOfInterest() - QPointF(size.width(), size.height()) / 2;
    begin({ Id::create(), &kind, { topLeft, size }, container, {}, {} });
}

/// Into what is selected when it may hold the kind, otherwise beside it.
void MapLens::add(const Kind &kind)
{
    if (!model())
        return;
    canvas().setFocus();
    const QList<Id> nodes = canvas().selectedNodes();
    const Id selected = nodes.isEmpty() ? Id() : nodes.last();
    Id neighbour;
    for (const Element *at = model()->element(selected); at; at = model()->element(at->parent)) {
        if (vocabulary::mayContain(at->kind->id, kind.id))
            return beginBoxIn(at->id, kind, neighbour, layout::Side::Right);
        neighbour = at->id;
    }
    beginBoxIn({}, kind, neighbour, layout::Side::Right);
}

void MapLens::pick(const Kind &kind)
{
    if (!model())
        return;
    m_placing = &kind;
    canvas().startPlacing(boxNode(kind, {}, { {}, QSizeF(kind.box.width, kind.box.height) }, canvas().theme()));
}

void MapLens::takeDrop(const QMimeData *dropped, QPointF at)
{
    const Kind *kind = KindStrip::carried(*dropped);
    if (model() && kind && drawnOnMap(kind->drawn))
        beginBox(*kind, at - QPointF(kind->box.width, kind->box.height) / 2);
}

} // namespace keelson
