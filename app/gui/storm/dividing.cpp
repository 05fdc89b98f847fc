// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "core/storm/parts.h"

using namespace Qt::StringLiterals;

// A board in parts for groups, and the parts together again.

namespace keelson {

void StormLens::makeParts()
{
    m_split = addAction(u"pivotal-event"_s);
    m_split->setObjectName(u"splitBoard"_s);
    connect(m_split, &QAction::triggered, this, &StormLens::splitBoard);
    m_join = addAction(u"merge"_s);
    m_join->setObjectName(u"joinParts"_s);
    connect(m_join, &QAction::triggered, this, &StormLens::joinParts);
}

void StormLens::nameParts()
{
    m_split->setText(tr("Split board for groups"));
    m_split->setToolTip(tr("One board for each section between pivotal events"));
    m_join->setText(tr("Bring parts together"));
    m_join->setToolTip(tr("Put the notes of all parts back on the board they were split from"));
}

void StormLens::splitBoard()
{
    if (!model())
        return;
    const storm::Boards parts = storm::split(*model(), view());
    if (!commit({ parts.edit, {} }))
        return workspace().tell(tr("Mark where the story turns with pivotal events (V) first: the board is split there."));
    showView(parts.boards.first());
    workspace().tell(tr("%n part(s). Give each group a copy of the document; File > Merge brings their work back.", nullptr,
                        int(parts.boards.size())));
}

/// From the board itself or from any of its parts.
void StormLens::joinParts()
{
    const View *shown = model() ? model()->view(view()) : nullptr;
    if (!shown)
        return;
    const Id whole = reference(shown->properties.value(properties::partOf));
    const Id board = model()->view(whole) ? whole : view();
    const storm::Boards joined = storm::join(*model(), board);
    if (!commit({ joined.edit, {} }))
        return workspace().tell(tr("No board has been split from this one."));
    showView(board);
    workspace().tell(tr("The parts are one board again."));
}

} // namespace keelson
