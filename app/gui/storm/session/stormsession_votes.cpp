// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/stormsession.h"

#include "app/gui/canvas/canvas.h"
#include "app/gui/storm/gestures.h"
#include "app/gui/storm/session/parkingpanel.h"
#include "app/gui/storm/session/votepanel.h"

// Votes, and what is put out of the way or asked on the way.

using namespace Qt::StringLiterals;

namespace keelson {

void StormSession::vote(Id element, bool puts)
{
    const auto round = model() ? storm::openRound(*model(), m_session.board) : std::nullopt;
    const Element *thing = round ? model()->element(element) : nullptr;
    if (!thing)
        return;
    const Id voter = m_voting.voter();
    const bool isDone = commit(puts ? storm::castVote(*model(), m_session.board, *round, voter, element)
                                    : storm::takeVote(*model(), *round, voter, element));
    if (isDone || !puts)
        return;
    const storm::Participant *who = m_session.participant(voter);
    if (!round->allows(*thing->kind))
        m_place.workspace.tell(tr("This voting is not about such notes."));
    else if (who)
        m_place.workspace.tell(tr("%1 has no dots left. − takes one back.").arg(who->name));
}

void StormSession::pickVoter(Id participant)
{
    m_voting.setVoter(participant);
    m_place.refresh();
}

void StormSession::showVotes(const Model &model)
{
    const bool isOpen = storm::openRound(model, m_session.board).has_value();
    m_voting.setOpen(isOpen);
    if (!isOpen || !m_session.participant(m_voting.voter()))
        m_voting.setVoter({});
    if (m_actions.vote->isChecked() || !m_voting.voter().isNull())
        m_votes->show(model, m_session, m_voting.voter());
}

/// What cannot be voted for steps back while somebody votes. While a secret voting goes on, nothing shows on the board
/// everybody looks at but the dots of who votes now.
void StormSession::mark(QList<SceneNode> &nodes, const Model &model) const
{
    const Id voter = m_voting.voter();
    if (!m_actions.vote->isChecked() && voter.isNull())
        return;
    for (const storm::Round &round : storm::rounds(model, m_session.board)) {
        if (round.id != m_votes->shownRound())
            continue;
        for (SceneNode &node : nodes) {
            const Element *element = model.element(node.element);
            const int dots = round.isShown() || !voter.isNull()
                ? storm::dotsOf(model, node.element, round.id, round.isShown() ? Id() : voter) : 0;
            if (dots > 0)
                node.badge = QString::number(dots);
            node.faded = node.faded || (!voter.isNull() && !round.isClosed && element && !round.allows(*element->kind));
        }
    }
}

// --- Out of the way --------------------------------------------------------------------------------

void StormSession::parkSelected()
{
    if (!model())
        return;
    if (!commit(storm::park(*model(), m_session.board, m_place.canvas.selectedNodes())))
        m_place.workspace.tell(tr("Select the notes to park first."));
}

void StormSession::bringBack(const storm::Parked &parked)
{
    if (!model())
        return;
    const Kind &hotspot = *vocabulary::kind(kinds::hotspot);
    const QSizeF size(hotspot.note.width, hotspot.note.height);
    const QPointF corner = m_place.canvas.visibleRect().center() - QPointF(size.width(), size.height()) / 2;
    const QPointF room = layout::placeNear(storm::takenOn(*model(), m_session.board), corner, size);
    commit(storm::bringBack(parked, m_session.board, room));
    if (parked.isNote())
        m_place.canvas.reveal(parked.placement);
}

void StormSession::ask(const storm::Stop &stop, const QString &question)
{
    const Placement *beside = model() ? model()->placement(stop.notes.value(0)) : nullptr;
    if (!beside)
        return;
    const Kind &hotspot = *vocabulary::kind(kinds::hotspot);
    const QPointF room = storm::roomBeside(*model(), *beside, hotspot, layout::Side::Above);
    commit(storm::addNote(*model(), m_session.board, { &hotspot, question, room, {} }).edit);
}

} // namespace keelson
