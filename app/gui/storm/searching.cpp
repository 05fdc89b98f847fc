// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "app/gui/storm/findbar.h"
#include "app/gui/storm/finding.h"
#include "app/gui/storm/jumping.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace keelson {

void StormLens::startFinding()
{
    if (!m_find->isVisible()) {
        m_before = { canvas().selectedNodes(), canvas().visibleRect().center(), canvas().scale() };
        m_sought.clear();
        m_find->open();
        search();
    } else {
        m_find->open();
    }
}

/// Reading a large board takes longer than a frame.
void StormLens::search()
{
    if (!model() || !m_find->isVisible())
        return;
    m_search.setFuture(QtConcurrent::run([copy = *model(), board = view(), query = storm::readQuery(m_find->text())] {
        return storm::findNotes(copy, board, query);
    }));
}

void StormLens::takeFound()
{
    if (!m_find->isVisible())
        return;
    m_found = m_search.result();
    canvas().setMarks(QSet<Id>(m_found.begin(), m_found.end()));
    m_find->showCount(m_found.indexOf(selectedNote()), m_found.size());
    // Each letter looks anew from where one was, so that what half a word found leads nowhere.
    const bool anew = std::exchange(m_sought, m_find->text()) != m_find->text();
    if (anew && !m_found.isEmpty())
        showFound(std::max<qsizetype>(0, m_found.indexOf(m_before.selected.value(0))));
    enableCommands();
}

void StormLens::showFound(qsizetype index)
{
    point(m_found.at(index));
    m_find->showCount(index, m_found.size());
}

void StormLens::stepFound(int step)
{
    if (!m_found.isEmpty())
        showFound(storm::stepRound(m_found, selectedNote(), step > 0 ? storm::Way::On : storm::Way::Back));
}

void StormLens::endFinding(bool goesBack)
{
    m_find->hide();
    canvas().setMarks({});
    canvas().setFocus();
    if (!goesBack)
        return;
    canvas().select(m_before.selected);
    canvas().setScale(m_before.scale);
    canvas().centreOn(m_before.centre);
}

} // namespace keelson
