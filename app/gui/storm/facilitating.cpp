// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "app/gui/storm/session/stormsession.h"

// A facilitated session on the board.

namespace keelson {

void StormLens::makeSession()
{
    m_session = new StormSession({ *this, workspace(), canvas(),
                                   [this](const QString &glyph, const QKeySequence &keys) { return addAction(glyph, keys); },
                                   [this](QWidget *bar) { addBar(bar); },
                                   [this](QWidget *panel, QAction *toggle) { addPanel(panel, toggle); },
                                   [this] { return view(); }, [this] { refresh(); } },
                                 this);
}

} // namespace keelson
