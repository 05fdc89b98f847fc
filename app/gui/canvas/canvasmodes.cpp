// SPDX-License-Identifier: MIT
#include "app/gui/canvas/canvas.h"

#include "app/gui/canvas/canvasstate.h"
#include "app/render/nodeparts.h"

// Ways of being busy with one node: its name is edited, it is connected or placed.

namespace keelson {

InlineEditor &Canvas::editor()
{
    if (m_state->editor)
        return *m_state->editor;
    m_state->editor = new InlineEditor(this);
    connect(m_state->editor, &InlineEditor::committed, this, &Canvas::commitEdit);
    connect(m_state->editor, &InlineEditor::cancelled, this, &Canvas::cancelEdit);
    connect(m_state->editor, &InlineEditor::grown, this, &Canvas::placeEditor);
    connect(m_state->editor, &InlineEditor::nextWanted, this, [this](Direction direction) {
        const Id edited = m_state->editor->node();
        commitEdit();
        // The lens may have put another node in its place: it alone knows which.
        Q_EMIT nextRequested(edited, direction);
    });
    return *m_state->editor;
}

bool Canvas::edit(Id id, const QString &typed)
{
    if (!node(id))
        return false;
    if (m_state->isLocked(id)) {
        Q_EMIT heldBack(id);
        return false;
    }
    if (isEditing())
        commitEdit();
    // The commit may have replaced the scene.
    const SceneNode *edited = node(id);
    if (!edited)
        return false;
    m_state->abandon();
    m_state->setSelection({id});
    reveal(id);
    editor().open(*edited, typed);
    placeEditor();
    return true;
}

bool Canvas::isEditing() const
{
    return m_state->editor && m_state->editor->isOpen();
}

void Canvas::placeEditor()
{
    const SceneNode *edited = isEditing() ? node(m_state->editor->node()) : nullptr;
    if (!edited)
        return;
    const NodeParts parts = partsOf(*edited);
    m_state->editor->wear(*edited);
    m_state->editor->follow(m_state->viewport.toWidget(parts.name), parts.role, scale());
}

/// Ends the editing first and speaks then: a slot may open the next editor.
void Canvas::closeEditor(bool commits)
{
    const Id edited = m_state->editor->node();
    const QString text = m_state->editor->text();
    const bool changed = m_state->editor->isChanged();
    const bool hadFocus = m_state->editor->hasFocus();
    m_state->editor->close();
    if (hadFocus)
        setFocus();
    m_state->updateItems({edited});
    if (commits && changed)
        Q_EMIT textEdited(edited, text);
    else if (!commits)
        Q_EMIT editCancelled(edited);
}

void Canvas::commitEdit()
{
    if (isEditing())
        closeEditor(true);
}

void Canvas::cancelEdit()
{
    if (isEditing())
        closeEditor(false);
}

bool Canvas::startConnecting(Id from)
{
    if (!node(from) || !m_state->has(Connect))
        return false;
    setFocus();
    m_state->begin(gestures::connectMode(*m_state, from));
    m_state->updateItems({from});
    return true;
}

void Canvas::startPlacing(const SceneNode &ghost)
{
    if (!isSane(ghost.rect))
        return;
    setFocus();
    m_state->begin(gestures::place(*m_state, ghost));
    if (!m_state->mouseInside)
        m_state->mouse = QRectF(rect()).center();
    m_state->drive(m_state->pointerAt(m_state->mouse, Qt::NoModifier));
}

void Canvas::cancel()
{
    m_state->abandon();
    cancelEdit();
}

} // namespace keelson
