// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "app/gui/storm/session/stormsession.h"

#include <QHBoxLayout>
#include <QToolButton>

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
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_session->actions().guide);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    header().addWidget(button);
}

} // namespace keelson
