// SPDX-License-Identifier: MIT
#include "app/gui/tour/storming.h"

#include "app/gui/shell/documents.h"
#include "app/gui/shell/lensstack.h"
#include "app/gui/shell/mainwindow.h"
#include "app/gui/storm/lens.h"
#include "app/gui/storm/proposals/proposaltree.h"
#include "app/gui/storm/session/stormsession.h"
#include "app/gui/tour/script.h"
#include "core/storm/parts.h"
#include "core/storm/reading.h"
#include "core/storm/session.h"
#include "core/storm/votes.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

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
constexpr int mostPhases = 12;
/// Between a pivotal event and the note after it, scene units.
constexpr double turnRoom = 30;

/// Each follows from the one before by the grammar: Tab makes it and connects it.
QStringList storyOf(const Subject &subject)
{
    const QString thing = subject.thing;
    const QString small = thing.toLower();
    return {u"Open %1s"_s.arg(small),         subject.actor,
            u"Submit %1"_s.arg(small),        u"%1 submitted"_s.arg(thing),
            u"Check every %1"_s.arg(small),   u"Check %1"_s.arg(small),
            u"%1 checked"_s.arg(thing),       u"File what was checked of each %1"_s.arg(small),
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
    addSession();
    addVoting();
    addWalk();
    addParts();
    addProposals();
}

void Storming::addTyping()
{
    m_parts.script.add({tr("An empty board"), [this] { m_parts.window.lenses().show(u"storm"_s); }, {}});
    for (int row = 0; row < rows; ++row)
        m_parts.script.add({tr("Typing: %1 notes").arg((row + 1) * 10), [this, row] { typeRow(row); }, {}});
    m_parts.script.add({tr("100 notes are on the board"), {}, [this] { return isTyped(); }});
    m_parts.script.add({tr("Counting"), [this] { noteTyping(); m_parts.storm.canvas().fitAll(); }, {}});
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
    return notesOf(model(), m_parts.storm.view()) == rows * 10;
}

int Storming::overlaps() const
{
    const QList<storm::Note> notes = storm::read(model(), m_parts.storm.view()).notes;
    int found = 0;
    for (qsizetype i = 0; i < notes.size(); ++i) {
        for (qsizetype j = i + 1; j < notes.size(); ++j)
            found += notes.at(i).rect.intersects(notes.at(j).rect);
    }
    return found;
}

void Storming::noteTyping()
{
    m_parts.note(tr("%1 notes and %2 connections by %3 key presses and no mouse; %4 of the notes overlap.")
                     .arg(notesOf(model(), m_parts.storm.view())).arg(model().relations().size()).arg(m_hands.presses()).arg(overlaps()));
}

void Storming::trigger(const QString &action)
{
    m_parts.storm.findChild<QAction *>(action)->trigger();
}

const Model &Storming::model() const
{
    return m_parts.workspace.document()->model();
}

void Storming::addSession()
{
    m_parts.script.add({tr("A session begins"),
                        [this] {
                            m_parts.storm.session().actions().start->trigger();
                            auto *names = m_parts.storm.findChild<QLineEdit *>(u"session-names"_s);
                            names->setFocus();
                            m_hands.type(u"Ada, Ben, Chris"_s);
                            m_hands.press(Qt::Key_Return);
                        },
                        [this] { return storm::readSession(model(), m_parts.storm.view()).participants.size() == 3; }});
    m_parts.picture(u"storm-2-session"_s, tr("A session with its phases, its guidance and its people"), u"storm"_s);
    m_parts.script.add({tr("From phase to phase, until the hotspots"),
                        [this] {
                            m_parts.storm.canvas().setFocus();
                            for (int i = 0; i < mostPhases && phase() != u"hotspots"; ++i)
                                m_parts.storm.session().actions().next->trigger();
                        },
                        [this] { return phase() == u"hotspots"; }});
}

QString Storming::phase() const
{
    return storm::readSession(model(), m_parts.storm.view()).phase;
}

void Storming::addVoting()
{
    m_parts.script.add({tr("Questions come up"),
                        [this] {
                            for (const QString &question : {u"Who may cancel?"_s, u"What if nobody answers?"_s, u"Too many reports"_s}) {
                                m_parts.storm.canvas().setFocus();
                                m_hands.press(Qt::Key_H);
                                m_hands.type(question);
                                m_hands.press(Qt::Key_Return);
                            }
                        },
                        [this] { return model().ofKind(kinds::hotspot).size() == 3; }});
    m_parts.script.add({tr("A round of votes"),
                        [this] { m_parts.storm.session().actions().vote->setChecked(true); },
                        [this] { return m_parts.storm.findChild<QPushButton *>(u"vote-open"_s) != nullptr; }});
    m_parts.script.add({tr("Everybody has three dots"), [this] { vote(); }, [this] { return !votesTold().isEmpty(); }});
    m_parts.script.add({tr("Counting the votes"), [this] { m_parts.note(tr("Votes: %1.").arg(votesTold())); }, {}});
    m_parts.picture(u"storm-3-votes"_s, tr("Three people have voted for the hotspots"), u"storm"_s);
}

/// Each their own way, by keys.
void Storming::vote()
{
    auto *open = m_parts.storm.findChild<QPushButton *>(u"vote-open"_s);
    open->setFocus();
    m_hands.press(Qt::Key_Space);
    const QList<const Element *> hotspots = model().ofKind(kinds::hotspot);
    constexpr int dots[3][3] = {{3, 0, 0}, {1, 2, 0}, {2, 0, 1}};
    for (int voter = 0; voter < 3; ++voter) {
        m_parts.storm.canvas().setFocus();
        m_hands.press(Qt::Key(Qt::Key_1 + voter));
        for (int hotspot = 0; hotspot < 3; ++hotspot) {
            m_parts.workspace.select({hotspots.at(hotspot)->id});
            for (int dot = 0; dot < dots[voter][hotspot]; ++dot)
                m_hands.press(Qt::Key_Space);
        }
    }
}

/// "“Who may cancel?” 6, …"; empty until all have voted.
QString Storming::votesTold() const
{
    const QList<storm::Round> rounds = storm::rounds(model(), m_parts.storm.view());
    if (rounds.isEmpty())
        return {};
    int total = 0;
    QStringList told;
    for (const Element *hotspot : model().ofKind(kinds::hotspot)) {
        const int dots = storm::dotsOf(model(), hotspot->id, rounds.last().id);
        total += dots;
        told.append(u"“%1” %2"_s.arg(hotspot->name).arg(dots));
    }
    return total == 9 ? told.join(u", "_s) : QString();
}

void Storming::addWalk()
{
    m_parts.script.add({tr("Walking along the story"),
                        [this] {
                            m_parts.storm.session().actions().vote->setChecked(false);
                            m_parts.storm.canvas().setFocus();
                            m_hands.press(Qt::Key_Escape);
                            m_parts.storm.session().actions().walk->trigger();
                            m_hands.press(Qt::Key_Home);
                            for (int i = 0; i < 3; ++i)
                                m_hands.press(Qt::Key_Right);
                        },
                        [this] { return m_parts.storm.session().walker().isUnderWay(); }});
    m_parts.picture(u"storm-4-walk"_s, tr("The story is walked through, a sentence a note"), u"storm"_s);
    m_parts.script.add({tr("The session ends"),
                        [this] {
                            m_hands.press(Qt::Key_Escape);
                            m_parts.storm.session().actions().start->trigger();
                            m_parts.storm.session().actions().guide->setChecked(false);
                        },
                        [this] { return !m_parts.storm.session().walker().isUnderWay(); }});
}

void Storming::addParts()
{
    m_parts.script.add({tr("The story turns twice"),
                        [this] {
                            const QList<storm::Note> notes = storm::read(model(), m_parts.storm.view()).notes;
                            Edit edit(tr("Mark where the story turns"));
                            double at = 0;
                            for (const int share : {1, 2}) {
                                at = notes.at(notes.size() * share / 3).rect.left() - turnRoom;
                                const Id pivot = edit.add(kinds::pivotalEvent, share == 1 ? tr("Checked") : tr("Filed"));
                                edit.place(m_parts.storm.view(), records::board, pivot, {at, 0});
                            }
                            m_parts.workspace.document()->commit(edit);
                        },
                        [this] { return storm::read(model(), m_parts.storm.view()).pivots.size() == 2; }});
    m_parts.script.add({tr("One board for each group"), [this] { m_whole = m_parts.storm.view(); trigger(u"splitBoard"_s); },
                        [this] { return storm::partsOf(model(), m_whole).size() == 3; }});
    m_parts.picture(u"storm-5-part"_s, tr("The part of the first group"), u"storm"_s);
    m_parts.script.add({tr("Together again"), [this] { trigger(u"joinParts"_s); },
                        [this] { return m_parts.storm.view() == m_whole && storm::partsOf(model(), m_whole).isEmpty(); }});
    m_parts.script.add({tr("All of it"), [this] { m_parts.storm.canvas().fitAll(); }, {}});
    m_parts.picture(u"storm-6-joined"_s, tr("The parts are one board again"), u"storm"_s);
}

void Storming::addProposals()
{
    m_parts.script.add({tr("What the board asks for"),
                        [this] {
                            m_parts.window.lenses().show(u"storm"_s);
                            trigger(u"proposeServices"_s);
                        },
                        [this] { return m_parts.storm.findChild<ProposalTree *>()->topLevelItemCount() > 0; }});
    m_parts.picture(u"storm-7-proposed"_s, tr("The services the board asks for, each with its reason"), u"storm"_s);
    m_parts.script.add({tr("Accepting"),
                        [this] {
                            ProposalTree *tree = m_parts.storm.findChild<ProposalTree *>();
                            tree->setFocus();
                            tree->setCurrentItem(tree->topLevelItem(0));
                            m_hands.press(Qt::Key_Return);
                        },
                        [this] { return !model().ofKind(kinds::service).isEmpty(); }});
    m_parts.picture(u"storm-8-map"_s, tr("What was accepted, on the map"), u"map"_s);
}

} // namespace keelson
