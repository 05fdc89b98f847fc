// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include "app/gui/storm/doubts/doubtreader.h"
#include "app/gui/storm/doubts/doubtspanel.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is unusual on the board: marks on notes, a panel beside them, and keys that lead through it.

namespace keelson {

namespace {

constexpr int mostFixes = 9;  // each has a digit

} // namespace

void StormLens::makeDoubts()
{
    m_doubtful = addAction(u"help"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_doubtful->setObjectName(u"doubts"_s);
    m_nextDoubt = addAction(u"chevron-right"_s, Qt::Key_F8);
    connect(m_nextDoubt, &QAction::triggered, this, [this] { goToDoubt(true); });
    m_previousDoubt = addAction(u"chevron-left"_s, QKeySequence(Qt::SHIFT | Qt::Key_F8));
    connect(m_previousDoubt, &QAction::triggered, this, [this] { goToDoubt(false); });
    m_mend = addAction(u"check"_s, QKeySequence(Qt::CTRL | Qt::Key_Period));
    m_mend->setObjectName(u"mendNote"_s);
    connect(m_mend, &QAction::triggered, this, &StormLens::offerFixes);

    m_doubtsPanel = new DoubtsPanel(this);
    addPanel(m_doubtsPanel, m_doubtful);
    m_doubter = new DoubtReader([this] { return model() ? *model() : Model(); }, this);
    connect(m_doubter, &DoubtReader::arrived, this, &StormLens::takeDoubts);
    connect(m_doubtsPanel, &DoubtsPanel::pointed, this, [this](const storm::Doubt &doubt, bool goes) {
        pointOut({ doubt.note });
        if (goes)
            canvas().setFocus();
    });
    connect(m_doubtsPanel, &DoubtsPanel::fixAsked, this, &StormLens::mendDoubt);
    connect(m_doubtsPanel, &DoubtsPanel::leaveAsked, this, &StormLens::leaveDoubt);
}

void StormLens::nameDoubts()
{
    const auto open = std::count_if(m_doubts.begin(), m_doubts.end(), [](const storm::Doubt &doubt) { return !doubt.isDismissed; });
    m_doubtful->setText(open > 0 ? tr("Doubts (%1)").arg(open) : tr("Doubts"));
    m_nextDoubt->setText(tr("Next doubt"));
    m_previousDoubt->setText(tr("Previous doubt"));
    m_mend->setText(tr("Mend note..."));
}

void StormLens::takeDoubts(Id board, const QList<storm::Doubt> &doubts)
{
    if (!model() || board != view())
        return;
    const QHash<Id, QString> before = std::exchange(m_questions, {});
    m_doubts = doubts;
    for (const storm::Doubt &doubt : doubts) {
        if (doubt.isDismissed)
            continue;
        QString &text = m_questions[doubt.note];
        text += (text.isEmpty() ? QString() : u"\n"_s) + doubt.message;
    }
    QSet<Id> changed;
    for (auto note = before.cbegin(); note != before.cend(); ++note) {
        if (m_questions.value(note.key()) != note.value())
            changed.insert(note.key());
    }
    for (auto note = m_questions.cbegin(); note != m_questions.cend(); ++note) {
        if (!before.contains(note.key()))
            changed.insert(note.key());
    }
    if (!changed.isEmpty())
        refresh(changed);
    m_doubtsPanel->show(*model(), m_doubts);
    nameDoubts();
}

/// What is asked of a note is no part of its picture: it is worked out later.
void StormLens::ask(SceneNode &node) const
{
    node.doubt = m_questions.value(node.id);
    if (!node.doubt.isEmpty())
        node.tip = node.doubt + u"\n"_s + tr("Ctrl+. offers what mends it.") + u"\n\n"_s + node.tip;
}

/// On from the note that is selected, round and round.
void StormLens::goToDoubt(bool forwards)
{
    QList<storm::Doubt> open = m_doubts;
    open.removeIf([](const storm::Doubt &doubt) { return doubt.isDismissed; });
    if (open.isEmpty())
        return workspace().tell(tr("There are no doubts on this board."));
    const auto here = std::find_if(open.begin(), open.end(), [this](const storm::Doubt &doubt) { return doubt.key() == m_asked; });
    const bool isHere = here != open.end() && here->note == selectedNote();
    const qsizetype size = open.size();
    const qsizetype at = isHere ? here - open.begin() : forwards ? -1 : size;
    const storm::Doubt &doubt = open.at((at + (forwards ? 1 : -1) + size) % size);
    m_asked = doubt.key();
    pointOut({ doubt.note });
    m_doubtsPanel->pointAt(doubt.key());
    workspace().tell(doubt.message);
}

void StormLens::offerFixes()
{
    const Id note = selectedNote();
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"mend-menu"_s);
    int number = 0;
    for (const storm::Doubt &doubt : std::as_const(m_doubts)) {
        if (doubt.note != note || doubt.isDismissed)
            continue;
        menu->addSection(doubt.message);
        const auto add = [&](const QString &label, auto act) {
            ++number;
            const QString digit = number <= mostFixes ? u"&%1  "_s.arg(number) : QString();
            menu->addAction(digit + QString(label).replace(u'&', u"&&"_s), this, act);
        };
        for (const storm::Fix &fix : doubt.fixes)
            add(fix.label, [this, doubt, fix] { mendDoubt(doubt, fix); });
        add(tr("Leave it so"), [this, doubt] { leaveDoubt(doubt, true); });
    }
    if (number == 0) {
        delete menu;
        return workspace().tell(tr("Nothing is unusual about this note. F8 goes to the next doubt."));
    }
    const SceneNode *node = canvas().node(note);
    const QPointF corner = node ? canvas().toWidget(node->rect.bottomLeft()) : QPointF();
    menu->popup(canvas().mapToGlobal(corner.toPoint()));
}

void StormLens::mendDoubt(const storm::Doubt &doubt, const storm::Fix &fix)
{
    if (!model())
        return;
    const storm::Mending mending = storm::mend(*model(), view(), doubt, fix);
    if (!commit({ mending.edit, mending.select }))
        return workspace().tell(tr("The board has changed meanwhile: this is settled."));
    canvas().setFocus();
    const Placement *made = mending.isNamed ? nullptr : model()->placement(mending.select.value(0));
    if (made)
        editName(made->id, *model()->element(made->element)->kind);
}

void StormLens::leaveDoubt(const storm::Doubt &doubt, bool left)
{
    if (model())
        commit({ storm::dismiss(*model(), view(), doubt, left), {} });
}

} // namespace keelson
