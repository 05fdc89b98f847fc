// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/session/sessionactions.h"
#include "app/gui/storm/session/sessionclock.h"
#include "app/gui/storm/session/storyfile.h"
#include "app/gui/storm/session/voting.h"
#include "app/gui/storm/session/walker.h"
#include "app/gui/workspace.h"
#include "core/storm/parking.h"

#include <QPointer>

namespace keelson {

class Canvas;
class ParkingPanel;
class Presentation;
class SessionBar;
class SessionPanel;
class VotePanel;

/// The lens a session is held in, as far as the session has to know it. All of it outlives the session.
struct SessionPlace
{
    QWidget &lens;
    Workspace &workspace;
    Canvas &canvas;
    SessionActions::Make addAction;
    std::function<void(QWidget *)> addBar;
    std::function<void(QWidget *, QAction *)> addPanel;
    std::function<Id()> board;      ///< Null when the document has none yet.
    std::function<void()> refresh;  ///< Draws again.
};

/// A facilitated session on the board of a lens: puts bar, panels, timer, votes and walk together. What it says about the
/// board is in the document; here is only what runs. GUI thread.
class StormSession : public QObject
{
    Q_OBJECT

public:
    explicit StormSession(const SessionPlace &place, QObject *parent = nullptr);
    ~StormSession() override;

    /// What the lens shows has changed; called whenever it draws.
    void follow();
    /// Marks notes with their votes and dims what is not looked at.
    void dress(QList<SceneNode> &nodes) const;
    /// True while notes look otherwise than the board alone says: all of them may, then.
    bool marksNotes() const;
    /// What was read of the board is out of date.
    void modelIsNew() { m_isStale = true; }
    void retranslate();

    SessionClock &clock() { return m_clock; }
    const SessionActions &actions() const { return m_actions; }
    const Walker &walker() const { return m_walker; }
    StoryFile &stories() { return m_stories; }

private:
    void build();
    void renew(const Model &shown, Id board);
    void connectParts();
    void connectActions();
    const Model *model() const;
    bool commit(const Edit &edit);
    // Phases and time
    void startOrEnd();
    void goTo(const QString &phase);
    void step(int direction);
    void runTimer();
    void addMinutes();
    void takeBreak();
    void standStill();
    void showTimer();
    void tick();
    void leaveBoard(Id board);
    void offerKinds();
    // People
    void passTo(Id participant);
    void passOn();
    // Votes (stormsession_votes.cpp)
    void vote(Id element, bool puts);
    void pickVoter(Id participant);
    void showVotes(const Model &model);
    void mark(QList<SceneNode> &nodes, const Model &model) const;
    // Notes out of the way (stormsession_votes.cpp)
    void parkSelected();
    void bringBack(const storm::Parked &parked);
    void ask(const storm::Stop &stop, const QString &question);
    // Walking
    void walk(bool isBackwards);
    void present(Id note);
    Id selectedNote() const;
    void copyStory();

    SessionPlace m_place;
    SessionActions m_actions;
    SessionClock m_clock;
    storm::Session m_session;
    SessionBar *m_bar;
    SessionPanel *m_panel;
    VotePanel *m_votes;
    ParkingPanel *m_lot;
    WalkBar *m_walkBar;
    Voting m_voting;
    Walker m_walker;
    StoryFile m_stories;
    QPointer<Presentation> m_presentation;
    QString m_offered;         ///< Phase and level whose kinds the palette shows.
    bool m_isStale = true;
    bool m_saidTimeIsUp = false;
};

} // namespace keelson
