// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "app/gui/storm/jumping.h"
#include "app/gui/storm/splitting.h"
#include "app/render/nodeparts.h"
#include "core/storm/grammar.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextCursor>

// What keys do while a note is being typed, besides what the editor does with them itself.

namespace keelson {

namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

QPlainTextEdit *StormLens::editor() const
{
    return canvas().isEditing() ? canvas().findChild<QPlainTextEdit *>() : nullptr;
}

/// A lane is wider than the window: what is typed is its name, so the beginning of that is brought into view.
void StormLens::revealName(Id note)
{
    canvas().reveal(note);
    const SceneNode *shown = canvas().node(note);
    if (!shown)
        return;
    constexpr double margin = 24;
    const QRectF room = canvas().visibleRect();
    const QRectF whole = partsOf(*shown).name;
    const QRectF name(whole.topLeft(), whole.size().boundedTo(room.size() / 2));
    QPointF middle = room.center();
    if (name.left() < room.left() || name.right() > room.right())
        middle.setX(name.left() + room.width() / 2 - margin);
    if (name.top() < room.top() || name.bottom() > room.bottom())
        middle.setY(name.top() + room.height() / 2 - margin);
    if (middle != room.center())
        canvas().centreOn(middle);
}

/// The note that is being typed; a draft's id is not one of the document.
Id StormLens::typedNote() const
{
    const QList<Id> nodes = canvas().selectedNodes();
    return canvas().isEditing() && nodes.size() == 1 ? nodes.first() : Id();
}

bool StormLens::wantsTypedKey(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier)
        return isEnter(event) || grammar::kindOfKey(event.key());
    if (modifiers & ~Qt::ShiftModifier)
        return false;
    if (event.key() == Qt::Key_Backtab || (event.key() == Qt::Key_Tab && modifiers == Qt::ShiftModifier))
        return true;
    return event.key() == Qt::Key_Tab && modifiers == Qt::NoModifier && !m_ahead.isEmpty();
}

bool StormLens::takeTypedKey(const QKeyEvent &event)
{
    if (!wantsTypedKey(event))
        return false;
    if (event.modifiers() & Qt::AltModifier) {
        if (isEnter(event))
            splitTyped();
        else
            changeTyped(*grammar::kindOfKey(event.key()));
    } else if (event.key() == Qt::Key_Tab && event.modifiers() == Qt::NoModifier) {
        goOn();
    } else {
        goBack();
    }
    return true;
}

/// What is typed stays typed; a draft finds room for its new size where its new kind belongs.
void StormLens::changeTyped(const Kind &kind)
{
    const Id note = typedNote();
    if (m_draft && m_draft->node == note) {
        m_draft->kind = &kind;
        if (kind.scope != NameScope::None)
            m_recent = &kind;
        const Placement *beside = model()->placement(m_draft->beside);
        const Element *neighbour = beside ? model()->element(beside->element) : nullptr;
        if (neighbour)
            m_draft->position = storm::roomBeside(*model(), *beside, kind, grammar::side(*neighbour->kind, kind));
        refresh();
        revealName(note);
    } else if (!commit(storm::changeKind(*model(), { note }, kind))) {
        return;
    }
    suggestNames(kind);
}

/// The note before it, to go over it again; Tab leads forward the same way. Where nothing comes before, a new one does.
void StormLens::goBack()
{
    const Id typed = typedNote();
    const bool draft = m_draft && m_draft->node == typed;
    const Id beside = draft ? m_draft->beside : Id();
    const bool worded = !editor()->toPlainText().trimmed().isEmpty();
    canvas().commitEdit();
    if (m_draft)
        dropDraft();
    const Id note = draft ? (worded ? m_lastWritten : Id()) : typed;
    const Id before = !beside.isNull() ? beside : storm::related(*model(), note, storm::Way::Back);
    if (!model()->placement(before)) {
        if (!note.isNull())
            continueFrom(note, Direction::Left);
        return;
    }
    if (!note.isNull())
        m_ahead.append(note);
    canvas().select({ before });
    editSelected();
}

void StormLens::goOn()
{
    canvas().commitEdit();
    const Id next = m_ahead.takeLast();
    if (!model()->placement(next))
        return m_ahead.clear();
    canvas().select({ next });
    editSelected();
}

/// At the cursor, or where that stands at an end, at the ends of its lines.
void StormLens::splitTyped()
{
    const QString text = editor()->toPlainText();
    const qsizetype cursor = editor()->textCursor().position();
    QStringList parts = storm::partsAt(text, cursor);
    if (parts.size() < 2)
        parts = storm::partsOfText(text);
    if (parts.size() < 2)
        return workspace().tell(tr("Put the cursor where the note is to be split."));
    const Id typed = typedNote();
    const bool draft = m_draft && m_draft->node == typed;
    // What stands there already becomes its parts in one step.
    if (draft)
        canvas().commitEdit();
    else
        canvas().cancelEdit();
    const Id note = draft ? m_lastWritten : typed;
    commit(storm::splitNote(*model(), note, parts));
}

/// On the board: at the ends of its lines; a note of one line is opened for putting the cursor somewhere.
void StormLens::splitSelected()
{
    const Id note = selectedNote();
    const Placement *placement = model() ? model()->placement(note) : nullptr;
    if (!placement)
        return;
    const QStringList parts = storm::partsOfText(model()->element(placement->element)->name);
    if (commit(storm::splitNote(*model(), note, parts)))
        return;
    editSelected();
    if (canvas().isEditing())
        workspace().tell(tr("Put the cursor where the note is to be split and press Alt+Enter again."));
}

} // namespace keelson
