// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/stormsession.h"

#include "app/gui/canvas/canvas.h"
#include "app/gui/kinds/kindbutton.h"
#include "app/gui/kinds/kindstrip.h"
#include "app/gui/storm/scene.h"
#include "app/gui/storm/session/parkingpanel.h"
#include "app/gui/storm/session/presentation.h"
#include "app/gui/storm/session/sessionbar.h"
#include "app/gui/storm/session/sessionpanel.h"
#include "app/gui/storm/session/votepanel.h"
#include "app/gui/views/actionglyph.h"
#include "app/gui/views/viewgestures.h"
#include "core/storm/story.h"
#include "core/storm/timing.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int moreMinutes = 5;

} // namespace

StormSession::StormSession(const SessionPlace &place, QObject *parent)
    : QObject(parent), m_place(place), m_actions(place.addAction), m_bar(new SessionBar(m_actions, m_clock, &place.lens)),
      m_panel(new SessionPanel(m_actions.start, &place.lens)), m_votes(new VotePanel(&place.lens)), m_lot(new ParkingPanel(&place.lens)),
      m_walkBar(new WalkBar(WalkBar::Size::Beside, &place.lens)), m_voting(place.canvas), m_walker(place.canvas, *m_walkBar)
{
    build();
    connectParts();
    connectActions();
    retranslate();
}

StormSession::~StormSession()
{
    delete m_presentation;
}

void StormSession::build()
{
    m_bar->hide();
    m_place.addBar(m_bar);
    m_place.addBar(m_walkBar);
    m_place.addPanel(m_panel, m_actions.guide);
    m_place.addPanel(m_votes, m_actions.vote);
    m_place.addPanel(m_lot, m_actions.lot);
}

void StormSession::connectParts()
{
    const auto write = [this](const Edit &edit) { commit(edit); };
    connect(m_bar, &SessionBar::phaseAsked, this, &StormSession::goTo);
    connect(m_panel, &SessionPanel::edited, this, write);
    connect(m_panel, &SessionPanel::phaseAsked, this, &StormSession::goTo);
    connect(m_panel, &SessionPanel::passAsked, this, &StormSession::passTo);
    connect(m_votes, &VotePanel::edited, this, write);
    connect(m_votes, &VotePanel::voterChosen, this, [this](Id participant) {
        pickVoter(participant);
        m_place.canvas.setFocus();
    });
    connect(m_votes, &VotePanel::roundChosen, this, m_place.refresh);
    connect(m_votes, &VotePanel::revealAsked, this, [this](Id element) { m_place.workspace.reveal(element, u"storm"_s); });
    connect(m_lot, &ParkingPanel::remarked, this, [this](const QString &remark) {
        if (model())
            commit(storm::parkRemark(*model(), m_place.board(), remark));
    });
    connect(m_lot, &ParkingPanel::broughtBack, this, &StormSession::bringBack);
    connect(m_lot, &ParkingPanel::dropped, this, [this](const storm::Parked &parked) { commit(storm::drop(parked)); });
    connect(&m_voting, &Voting::cast, this, [this](Id element) { vote(element, true); });
    connect(&m_voting, &Voting::takenBack, this, [this](Id element) { vote(element, false); });
    connect(&m_voting, &Voting::voterAsked, this, [this](int index) { pickVoter(m_session.participants.value(index).id); });
    connect(&m_voting, &Voting::left, this, [this] { pickVoter({}); });
    connect(&m_walker, &Walker::moved, this, m_place.refresh);
    connect(&m_walker, &Walker::ended, this, m_place.refresh);
    connect(m_walkBar, &WalkBar::asked, this, [this](const QString &question) {
        if (m_walker.stop())
            ask(*m_walker.stop(), question);
    });
    connect(&m_clock, &SessionClock::ticked, this, &StormSession::tick);
    connect(&m_place.workspace, &Workspace::documentLeaving, this, &StormSession::standStill);
    connect(&m_stories, &StoryFile::saved, this, [this](const QString &path) { m_place.workspace.tell(tr("Saved %1").arg(path)); });
    connect(&m_stories, &StoryFile::failed, this, [this](const Error &error) { m_place.workspace.tell(error.text()); });
}

void StormSession::connectActions()
{
    connect(m_actions.start, &QAction::triggered, this, &StormSession::startOrEnd);
    connect(m_actions.previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_actions.next, &QAction::triggered, this, [this] { step(1); });
    connect(m_actions.timer, &QAction::triggered, this, &StormSession::runTimer);
    connect(m_actions.more, &QAction::triggered, this, &StormSession::addMinutes);
    connect(m_actions.rest, &QAction::triggered, this, &StormSession::takeBreak);
    connect(m_actions.pass, &QAction::triggered, this, &StormSession::passOn);
    connect(m_actions.park, &QAction::triggered, this, &StormSession::parkSelected);
    connect(m_actions.walk, &QAction::triggered, this, [this] { walk(false); });
    connect(m_actions.walkBack, &QAction::triggered, this, [this] { walk(true); });
    connect(m_actions.present, &QAction::triggered, this, [this] { present({}); });
    connect(m_actions.presentHere, &QAction::triggered, this, [this] { present(selectedNote()); });
    connect(m_actions.vote, &QAction::toggled, this, m_place.refresh);
    connect(m_actions.copyStory, &QAction::triggered, this, &StormSession::copyStory);
    connect(m_actions.saveStory, &QAction::triggered, this, [this] {
        if (model() && !m_place.board().isNull())
            m_stories.ask(&m_place.lens, *model(), m_place.board());
    });
}

const Model *StormSession::model() const
{
    const Document *document = m_place.workspace.document();
    return document ? &document->model() : nullptr;
}

bool StormSession::commit(const Edit &edit)
{
    Document *document = m_place.workspace.document();
    if (!document || edit.isEmpty())
        return false;
    document->commit(edit);
    return true;
}

void StormSession::retranslate()
{
    m_actions.retranslate();
    m_isStale = true;
}

void StormSession::follow()
{
    const Model shown = model() ? *model() : Model();
    const Id board = m_place.board();
    if (m_isStale || m_session.board != board)
        renew(shown, board);
    showVotes(shown);
}

bool StormSession::marksNotes() const
{
    return showsVotes() || m_walker.isUnderWay();
}

void StormSession::dress(QList<SceneNode> &nodes) const
{
    if (!marksNotes() || !model())
        return;
    mark(nodes, *model());
    m_walker.fade(nodes);
}

void StormSession::renew(const Model &shown, Id board)
{
    m_isStale = false;
    if (m_session.board != board)
        leaveBoard(board);
    m_session = storm::readSession(shown, board);
    const bool isUnderWay = m_session.isUnderWay();
    m_actions.start->setText(isUnderWay ? tr("End the session") : tr("Start a session"));
    m_actions.start->setEnabled(model());
    for (QAction *action : { m_actions.timer, m_actions.more, m_actions.rest })
        action->setEnabled(isUnderWay);
    m_actions.previous->setEnabled(m_session.neighbour(-1));
    m_actions.next->setEnabled(m_session.neighbour(1));
    m_actions.copyStory->setEnabled(!board.isNull());
    m_actions.saveStory->setEnabled(!board.isNull());
    m_panel->show(m_session);
    m_lot->show(shown, board);
    m_bar->show(m_session);
    showTimer();
    offerKinds();
    m_walker.renew(shown, board);
    if (m_presentation)
        m_presentation->renew(shown, board);
}

/// A session stays on its board; what ran there is written down, after the drawing that is under way.
void StormSession::leaveBoard(Id board)
{
    const storm::Session left = m_session;
    m_session = {};
    m_session.board = board;
    const auto ran = m_clock.stop();
    m_clock.endTurn();
    m_clock.endBreak();
    m_voting.setVoter({});
    if (!ran)
        return;
    QMetaObject::invokeMethod(this, [this, left, ran] {
        if (model() && model()->view(left.board))
            commit(storm::pauseTimer(left, *ran));
    }, Qt::QueuedConnection);
}

/// Legend and palette grow with the phases.
void StormSession::offerKinds()
{
    const auto *strip = m_place.lens.findChild<KindStrip *>();
    const QString offered = m_session.phase + u'/' + vocabulary::id(m_session.level);
    if (!strip || m_offered == offered)
        return;
    m_offered = offered;
    const QList<const Kind *> kinds = storm::kindsUpTo(m_session.phase, m_session.level);
    for (KindButton *button : strip->findChildren<KindButton *>())
        button->setVisible(kinds.contains(&button->kind()));
}

// --- Phases and time -------------------------------------------------------------------------------

void StormSession::startOrEnd()
{
    if (!model())
        return;
    if (m_session.isUnderWay()) {
        commit(storm::endSession(m_session, m_clock.stop()));
        return m_clock.endTurn();
    }
    if (m_place.board().isNull())
        commit(views::add(records::board, views::freeName(*model(), QString(records::board), tr("Board"))).edit);
    m_actions.guide->setChecked(true);
    // A board that has just been made is shown with the next drawing.
    m_place.refresh();
    commit(storm::startSession(storm::readSession(*model(), m_place.board())));
}

void StormSession::goTo(const QString &phase)
{
    const storm::Phase *next = storm::phase(phase);
    if (!next || m_session.phase == phase)
        return;
    const bool wasRunning = m_clock.isRunning();
    m_saidTimeIsUp = false;
    commit(storm::goTo(m_session, *next, m_clock.stop()));
    if (wasRunning)
        m_clock.start(phase);
}

void StormSession::step(int direction)
{
    if (const storm::Phase *phase = m_session.neighbour(direction))
        goTo(QString(phase->id));
}

void StormSession::runTimer()
{
    if (!m_session.isUnderWay())
        return;
    if (const auto ran = m_clock.stop())
        commit(storm::pauseTimer(m_session, *ran));
    else
        m_clock.start(m_session.phase);
    showTimer();
}

void StormSession::addMinutes()
{
    if (const storm::AgendaItem *item = m_session.item(m_session.phase))
        commit(storm::planMinutes(*item, item->minutes + moreMinutes));
}

void StormSession::takeBreak()
{
    if (m_clock.breakLeft())
        return m_clock.endBreak();
    m_clock.startBreak();
    standStill();
}

/// What ran is written down before it is lost.
void StormSession::standStill()
{
    if (const auto ran = m_clock.stop())
        commit(storm::pauseTimer(m_session, *ran));
    showTimer();
}

void StormSession::showTimer()
{
    const QString glyph = m_clock.isRunning() ? u"pause"_s : u"play"_s;
    m_actions.timer->setText(m_clock.isRunning() ? tr("Pause the timer") : tr("Start the timer"));
    m_actions.rest->setText(m_clock.breakLeft() ? tr("End the break") : tr("Take a break"));
    if (glyphOf(*m_actions.timer) != glyph)
        setGlyph(*m_actions.timer, glyph, m_place.canvas.theme());
}

/// The end of a phase is said once, in passing.
void StormSession::tick()
{
    m_bar->showTime();
    showTimer();
    const storm::AgendaItem *item = m_session.item(m_session.phase);
    const bool isUp = item && m_clock.isRunning() && storm::remaining(m_session, *item, m_clock.running()) <= 0;
    if (isUp && !m_saidTimeIsUp)
        m_place.workspace.tell(tr("Time is up for “%1”.").arg(storm::title(*item->phase)));
    m_saidTimeIsUp = isUp || (m_saidTimeIsUp && !m_clock.isRunning());
}

// --- People ----------------------------------------------------------------------------------------

void StormSession::passTo(Id participant)
{
    const storm::Participant *next = m_session.participant(participant);
    if (!next)
        return;
    m_clock.startTurn();
    commit(storm::passTo(m_session, *next));
}

void StormSession::passOn()
{
    if (const storm::Participant *next = storm::nextDriver(m_session))
        passTo(next->id);
    else if (model())
        m_actions.guide->setChecked(true);
}

// --- Walking ---------------------------------------------------------------------------------------

Id StormSession::selectedNote() const
{
    const QList<Id> nodes = m_place.canvas.selectedNodes();
    return nodes.isEmpty() ? Id() : nodes.last();
}

void StormSession::walk(bool isBackwards)
{
    if (!model())
        return;
    if (!m_walker.start(*model(), m_place.board(), selectedNote(), isBackwards))
        m_place.workspace.tell(tr("There is no story to walk along yet: press E on the board to note an event."));
}

void StormSession::present(Id note)
{
    if (!model())
        return;
    delete m_presentation;
    const Id board = m_place.board();
    m_presentation = new Presentation([this, board](const Theme &theme) {
        const View *view = model() ? model()->view(board) : nullptr;
        Scene scene = view ? stormScene(*model(), *view, m_place.workspace.live(), theme) : Scene();
        if (view)
            mark(scene.nodes, *model());
        return scene;
    }, &m_place.lens);
    Presentation *shown = m_presentation;
    connect(shown, &Presentation::asked, this, [this](const QString &question) {
        if (m_presentation && m_presentation->walker().stop())
            ask(*m_presentation->walker().stop(), question);
    });
    connect(shown, &Presentation::ended, shown, &QObject::deleteLater);
    if (shown->start(*model(), board, note))
        return;
    delete m_presentation;
    m_place.workspace.tell(tr("There is nothing to present yet: press E on the board to note an event."));
}

void StormSession::copyStory()
{
    if (!model() || m_place.board().isNull())
        return;
    QGuiApplication::clipboard()->setText(storm::story(*model(), m_place.board()));
    m_place.workspace.tell(tr("The story is on the clipboard."));
}

} // namespace keelson
