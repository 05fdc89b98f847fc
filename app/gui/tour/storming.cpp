// SPDX-License-Identifier: MIT
#include "app/gui/tour/storming.h"

#include "app/gui/shell/documents.h"
#include "app/gui/shell/lensstack.h"
#include "app/gui/shell/mainwindow.h"
#include "app/gui/storm/lens.h"
#include "app/gui/storm/proposals/proposaltree.h"
#include "app/gui/tour/script.h"
#include "core/storm/reading.h"

#include <QAction>

namespace keelson {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A small story about each: somebody decides, and two rules follow.
struct Subject
{
    QLatin1StringView thing;
    QLatin1StringView actor;
};
constexpr Subject subjects[] = {{"Order"_L1, "Customer"_L1}, {"Payment"_L1, "Cashier"_L1}, {"Parcel"_L1, "Packer"_L1},
                            {"Invoice"_L1, "Accountant"_L1}, {"Complaint"_L1, "Agent"_L1}, {"Return"_L1, "Clerk"_L1},
                            {"Refund"_L1, "Teller"_L1}, {"Voucher"_L1, "Marketer"_L1}, {"Review"_L1, "Reader"_L1},
                            {"Report"_L1, "Manager"_L1}};
constexpr int rows = int(std::size(subjects));

/// Each follows from the one before by the grammar: Tab makes it and connects it.
QStringList storyOf(const Subject &subject)
{
    const QString thing = subject.thing;
    const QString small = thing.toLower();
    return {u"Open %1s"_s.arg(small),         subject.actor,
            u"Submit %1"_s.arg(small),        u"%1 submitted"_s.arg(thing),
            u"Check every %1"_s.arg(small),   u"Check %1"_s.arg(small),
            u"%1 checked"_s.arg(thing),       u"File what was checked of a %1"_s.arg(small),
            u"File %1"_s.arg(small),          u"%1 filed"_s.arg(thing)};
}

int notesOf(const Model &model, Id board)
{
    return int(storm::read(model, board).notes.size());
}

} // namespace

Storming::Storming(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts), m_hands(parts.window) { }

void Storming::add()
{
    m_parts.script.add({tr("An empty document"), [this] { m_parts.documents.createNew(); },
                        [this] { return m_parts.workspace.document() != nullptr; }});
    addTyping();
    addParts();
    addProposals();
}

void Storming::addTyping()
{
    m_parts.script.add({tr("An empty board"), [this] { m_parts.window.lenses().show(u"storm"_s); }, {}});
    for (int row = 0; row < rows; ++row)
        m_parts.script.add({tr("Typing: %1 notes").arg((row + 1) * 10), [this, row] { typeRow(row); }, {}});
    m_parts.script.add({tr("100 notes are on the board"), {}, [this] { return isTyped(); }});
    m_parts.script.add({tr("Counting"), [this] { noteTyping(); }, {}});
    m_parts.picture(u"storm-1-typed"_s, tr("100 notes, typed, connected and arranged by keyboard alone"), u"storm"_s);
}

void Storming::typeRow(int row)
{
    QWidget &board = m_parts.storm.canvas();
    board.setFocus();
    const QStringList story = storyOf(subjects[row]);
    if (row == 0) {
        m_hands.press(Qt::Key_R);
    } else {
        // From the end of the row before back to its beginning, and on below it.
        for (qsizetype i = 1; i < story.size(); ++i)
            m_hands.press(Qt::Key_Left);
        m_hands.press(Qt::Key_Down, Qt::ControlModifier);
    }
    for (const QString &name : story)
        typeNote(name, name == story.last());
}

void Storming::typeNote(const QString &name, bool last)
{
    m_hands.type(name);
    m_hands.press(last ? Qt::Key_Return : Qt::Key_Tab);
}

bool Storming::isTyped() const
{
    return notesOf(m_parts.workspace.document()->model(), m_parts.storm.view()) == rows * 10;
}

int Storming::overlaps() const
{
    const QList<storm::Note> notes = storm::read(m_parts.workspace.document()->model(), m_parts.storm.view()).notes;
    int found = 0;
    for (qsizetype i = 0; i < notes.size(); ++i) {
        for (qsizetype j = i + 1; j < notes.size(); ++j)
            found += notes.at(i).rect.intersects(notes.at(j).rect);
    }
    return found;
}

void Storming::noteTyping()
{
    const Model &model = m_parts.workspace.document()->model();
    m_parts.note(tr("%1 notes and %2 connections by %3 key presses and no mouse; %4 of the notes overlap.")
                     .arg(notesOf(model, m_parts.storm.view())).arg(model.relations().size()).arg(m_hands.presses()).arg(overlaps()));
}

void Storming::trigger(const QString &action)
{
    m_parts.storm.findChild<QAction *>(action)->trigger();
}

void Storming::addParts()
{
}

void Storming::addProposals()
{
    m_parts.script.add({tr("What the board asks for"),
                        [this] {
                            m_parts.window.lenses().show(u"storm"_s);
                            trigger(u"proposeServices"_s);
                        },
                        [this] { return m_parts.storm.findChild<ProposalTree *>()->topLevelItemCount() > 0; }});
    m_parts.picture(u"storm-5-proposed"_s, tr("The services the board asks for, each with its reason"), u"storm"_s);
    m_parts.script.add({tr("Accepting"),
                        [this] {
                            ProposalTree *tree = m_parts.storm.findChild<ProposalTree *>();
                            tree->setFocus();
                            tree->setCurrentItem(tree->topLevelItem(0));
                            m_hands.press(Qt::Key_Return);
                        },
                        [this] { return !m_parts.workspace.document()->model().ofKind(kinds::service).isEmpty(); }});
    m_parts.picture(u"storm-6-map"_s, tr("What was accepted, on the map"), u"map"_s);
}

} // namespace keelson
