// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "app/gui/storm/doubts/doubtspanel.h"
#include "app/gui/storm/jumping.h"
#include "app/gui/storm/session/stormsession.h"
#include "core/storm/reading.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is unusual on the board: quiet marks, a list of them, and ways out with one key.

namespace keelson {

void StormLens::makeDoubts()
{
    m_doubt = addAction(u"help"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_doubt->setObjectName(u"showDoubts"_s);
    m_nextDoubt = addAction(u"chevron-right"_s, Qt::Key_F4);
    m_nextDoubt->setObjectName(u"nextDoubt"_s);
    m_lastDoubt = addAction(u"chevron-left"_s, QKeyCombination(Qt::SHIFT, Qt::Key_F4));
    m_lastDoubt->setObjectName(u"previousDoubt"_s);
    m_fix = addAction(u"check"_s, QKeyCombination(Qt::CTRL, Qt::Key_Period));
    m_fix->setObjectName(u"mendNote"_s);
    m_doubtsPanel = new DoubtsPanel(this);
    addPanel(m_doubtsPanel, m_doubt);
    connect(m_nextDoubt, &QAction::triggered, this, [this] { goToDoubt(1); });
    connect(m_lastDoubt, &QAction::triggered, this, [this] { goToDoubt(-1); });
    connect(m_fix, &QAction::triggered, this, &StormLens::offerFixes);
    connect(m_doubtsPanel, &DoubtsPanel::mendAsked, this, &StormLens::mend);
    connect(m_doubtsPanel, &DoubtsPanel::dismissAsked, this, &StormLens::dismissDoubt);
    connect(m_doubtsPanel, &DoubtsPanel::pointed, this, &StormLens::point);
}

void StormLens::nameDoubts()
{
    const auto open = std::count_if(m_doubts.begin(), m_doubts.end(), [](const storm::Doubt &each) { return !each.isDismissed; });
    m_doubt->setText(open > 0 ? tr("Doubts (%1)").arg(open) : tr("Doubts"));
    m_doubt->setToolTip(tr("What is unusual on the board, and how to mend it"));
    m_nextDoubt->setText(tr("Next doubt"));
    m_lastDoubt->setText(tr("Previous doubt"));
    m_fix->setText(tr("Mend this note"));
}

void StormLens::askDoubts()
{
    if (model() && model()->view(view()))
        m_doubter.ask([this] { return model(); }, view());
    else
        takeDoubts({});
}

void StormLens::takeDoubts(const QList<storm::Doubt> &doubts)
{
    QHash<Id, QString> marks;
    for (const storm::Doubt &doubt : doubts) {
        if (!doubt.isDismissed && !marks.contains(doubt.note))
            marks.insert(doubt.note, doubt.message);
    }
    QSet<Id> changed;
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        if (m_marks.value(it.key()) != it.value())
            changed.insert(it.key());
    }
    for (auto it = m_marks.begin(); it != m_marks.end(); ++it) {
        if (!marks.contains(it.key()))
            changed.insert(it.key());
    }
    m_doubts = doubts;
    m_marks = marks;
    nameDoubts();
    m_doubtsPanel->show(model() ? *model() : Model(), doubts);
    if (!changed.isEmpty())
        refresh(changed);
}

/// What is said about notes besides the model.
void StormLens::dress(QList<SceneNode> &nodes) const
{
    for (SceneNode &node : nodes)
        node.doubt = m_marks.value(node.id);
    m_session->dress(nodes);
}

/// From the selected note on, along the story, and round.
void StormLens::goToDoubt(int direction)
{
    QList<Id> notes;
    for (const storm::Doubt &doubt : std::as_const(m_doubts)) {
        if (!doubt.isDismissed && !notes.contains(doubt.note))
            notes.append(doubt.note);
    }
    if (notes.isEmpty())
        return workspace().tell(tr("Nothing is unusual on this board."));
    const Id next = notes.at(storm::stepRound(notes, selectedNote(), direction > 0 ? storm::Way::On : storm::Way::Back));
    canvas().setFocus();
    point(next);
    m_doubtsPanel->point(next);
    workspace().tell(tr("%1 (Ctrl+. to mend it)").arg(m_marks.value(next)));
}

void StormLens::fillFixes(QMenu &menu, Id note)
{
    int digit = 0;
    for (const storm::Doubt &doubt : std::as_const(m_doubts)) {
        if (doubt.note != note || doubt.isDismissed)
            continue;
        menu.addSection(doubt.message);
        for (const storm::Fix &fix : doubt.fixes) {
            const QString label = QString(fix.label).replace(u'&', u"&&"_s);
            menu.addAction(u"&%1  %2"_s.arg(++digit).arg(label), this, [this, doubt, fix] { mend(doubt, fix); });
        }
        menu.addAction(tr("Leave it so"), this, [this, doubt] { dismissDoubt(doubt, true); });
    }
}

void StormLens::offerFixes()
{
    const SceneNode *node = canvas().node(selectedNote());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"fixesMenu"_s);
    if (node)
        fillFixes(*menu, node->id);
    if (menu->isEmpty()) {
        delete menu;
        return workspace().tell(node ? tr("Nothing is unusual about this note.") : tr("Select a note first, or press F4 for the next doubt."));
    }
    menu->popup(canvas().mapToGlobal(canvas().toWidget(node->rect.bottomLeft()).toPoint()));
    menu->setActiveAction(menu->actions().value(1));
}

void StormLens::mend(const storm::Doubt &doubt, const storm::Fix &fix)
{
    if (!model())
        return;
    const storm::Mending mending = storm::mend(*model(), view(), doubt, fix);
    if (!commit({ mending.edit, mending.select }))
        return workspace().tell(tr("That has been mended already."));
    canvas().reveal(mending.select.first());
    if (mending.isNamed)
        return;
    const Placement *made = model()->placement(mending.select.first());
    canvas().setFocus();
    editName(made->id, *model()->element(made->element)->kind);
}

void StormLens::dismissDoubt(const storm::Doubt &doubt, bool dismissed)
{
    if (model())
        commit({ storm::dismiss(*model(), view(), doubt, dismissed), {} });
}

} // namespace keelson
