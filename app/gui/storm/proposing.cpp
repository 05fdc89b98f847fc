// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "app/gui/storm/proposals/proposalspanel.h"
#include "app/gui/storm/session/stormsession.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// From the board to the architecture.

namespace keelson {

void StormLens::makeProposals()
{
    m_propose = addAction(u"service"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_propose->setObjectName(u"proposeServices"_s);
    m_proposals = new ProposalsPanel(this);
    addPanel(m_proposals, m_propose);
    connect(m_propose, &QAction::toggled, this, &StormLens::askProposals);
    connect(m_proposals, &ProposalsPanel::pointed, this, &StormLens::pointOut);
    connect(m_proposals, &ProposalsPanel::acceptAsked, this, &StormLens::acceptProposals);
    connect(m_proposals, &ProposalsPanel::declineAsked, this, [this](const QString &key, bool declined) {
        for (const storm::ServiceProposal &service : m_proposals->proposal().services) {
            if (service.key == key && model())
                commit({ storm::decline(*model(), view(), service, declined), {} });
        }
    });
    connect(m_proposals, &ProposalsPanel::revealAsked, this, [this](Id element) { workspace().reveal(element, u"map"_s); });
}

/// Only while somebody looks.
void StormLens::askProposals()
{
    if (model() && m_propose->isChecked())
        m_proposer.ask([this] { return model(); }, view());
    else
        m_proposer.clear();
}

void StormLens::takeProposal(const storm::Proposal &proposal)
{
    if (!model())
        return;
    m_proposals->show(*model(), proposal, canvas().theme());
    if (!m_accepting.isEmpty())
        acceptProposals(std::exchange(m_accepting, {}));
}

/// What is read off the board on workers.
void StormLens::readBoard()
{
    m_readBoard = view();
    askProposals();
    askDoubts();
}

void StormLens::modelIsNew()
{
    search(); // What was found may be no more,
    enableCommands(); // and what can be done another.
    readBoard();
    m_session->modelIsNew();
}

/// What is shown may be older than the document by a moment; then the answer that is on its way is waited for.
void StormLens::acceptProposals(const QStringList &keys)
{
    if (!model())
        return;
    if (m_proposer.isBusy()) {
        m_accepting = keys;
        return;
    }
    const Edit edit = storm::accept(*model(), m_proposals->proposal(), keys);
    if (!commit({ edit, {} }))
        return;
    workspace().tell(tr("Accepted. Enter on it shows it on the map."));
}

void StormLens::pointOut(const QList<Id> &elements)
{
    canvas().select(elements);
    QRectF area;
    for (const Id node : canvas().selectedNodes())
        area |= canvas().node(node)->rect;
    if (!area.isNull() && !canvas().visibleRect().contains(area))
        canvas().fit(area.adjusted(-60, -60, 60, 60), std::min(canvas().scale(), 1.));
}

} // namespace keelson
