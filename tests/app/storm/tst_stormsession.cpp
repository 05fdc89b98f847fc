// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"
#include "app/gui/storm/session/presentation.h"
#include "app/gui/storm/session/stormsession.h"
#include "app/gui/storm/session/votepanel.h"
#include "app/render/icons.h"
#include "core/storm/timing.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace keelson;
using namespace keelson::storm;
using namespace Qt::StringLiterals;

/// Holds a session on the real board, by keyboard and with a clock that goes as told, then looks at the document.
class TestStormSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startingShowsBarAndGuidance();
    void startingMakesABoardWhereThereIsNone();
    void namesAreTypedOnce();
    void phasesByKeyboard();
    void paletteGrows();
    void timerRunsAndPauses();
    void timerKeepsItsIconInAnotherTheme();
    void timerGoesOnInTheNextPhase();
    void timeIsUpQuietly();
    void minutesAreAdded();
    void timerSurvivesARestart();
    void timerGoesOnBehindOtherLenses();
    void whatRanIsKeptWhenTheDocumentLeaves();
    void whatRanIsKeptWhenAnotherBoardIsShown();
    void breakIsProposed();
    void threeHoursAreEnough();
    void keyboardIsPassedOnByOneKey();
    void turnIsOver();
    void agendaByKeyboard();
    void votesByKeyboard();
    void votesByMouse();
    void secretVotesShowWhenClosed();
    void escapeLeavesVoting();
    void endedRoundsAreKept();
    void parkAndBringBack();
    void remarkIsParked();
    void walkByKeyboard();
    void walkBackwards();
    void severalAtOnce();
    void questionOnTheWay();
    void walkEndsWithTheStory();
    void presentation();
    void presentFromHere();
    void storyIsCopied();
    void storyIsSaved();
    void noKeyMeansTwoThings();
    void everyActionHasATextAndIsHarmlessOnNothing();

private:
    const Model &model() const { return m_workspace->document()->model(); }
    StormSession &session() { return m_lens->session(); }
    const SessionActions &actions() { return session().actions(); }
    Session read() const { return readSession(model(), m_lens->view()); }
    void openLens();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, QWidget *at = nullptr);
    void start();
    void people(const QString &names);
    void pass(qint64 ms);
    Id put(QLatin1StringView kind, const QString &name, QPointF at);
    QPoint middleOf(Id element) const;
    template<typename Widget> Widget *part(const QString &name) const { return m_lens->findChild<Widget *>(name); }
    QString textOf(const QString &label) const { return part<QLabel>(label)->text(); }
    Presentation *shown() const { return m_lens->findChild<Presentation *>(u"presentation"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<StormLens> m_lens;
    qint64 m_now = 0;
    int m_count = 0;
};

void TestStormSession::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), { Id::create(), u"Ada"_s });
    QVERIFY(made);
    m_now = 1'772'000'000'000;
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    Edit edit(u"Board"_s);
    edit.addView(records::board, u"Board"_s);
    m_workspace->document()->commit(edit);
    openLens();
}

void TestStormSession::openLens()
{
    m_lens = std::make_unique<StormLens>(*m_workspace);
    m_lens->session().clock().setClock([this] { return m_now; });
    m_lens->resize(1400, 900);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
}

void TestStormSession::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

void TestStormSession::key(Qt::Key key, Qt::KeyboardModifiers modifiers, QWidget *at)
{
    if (!at) {
        m_lens->activateWindow();
        m_lens->canvas().setFocus();
    }
    QTest::keyClick(at ? at : &m_lens->canvas(), key, modifiers);
    QCoreApplication::processEvents();
}

void TestStormSession::start()
{
    actions().start->trigger();
}

void TestStormSession::people(const QString &names)
{
    auto *line = part<QLineEdit>(u"session-names"_s);
    line->setText(names);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestStormSession::pass(qint64 ms)
{
    m_now += ms;
    session().clock().tick();
}

Id TestStormSession::put(QLatin1StringView kind, const QString &name, QPointF at)
{
    Edit edit(u"Put"_s);
    const Id element = edit.add(kind, name);
    edit.place(m_lens->view(), records::board, element, at);
    m_workspace->document()->commit(edit);
    return element;
}

QPoint TestStormSession::middleOf(Id element) const
{
    const SceneNode *node = m_lens->canvas().node(model().placementsOf(element).first()->id);
    return m_lens->canvas().toWidget(node->rect.center()).toPoint();
}

// --- Phases ----------------------------------------------------------------------------------------

void TestStormSession::startingShowsBarAndGuidance()
{
    QVERIFY(!part<QWidget>(u"session-bar"_s)->isVisible());
    start();
    QVERIFY(read().isUnderWay());
    QVERIFY(part<QWidget>(u"session-bar"_s)->isVisible());
    QVERIFY(part<QWidget>(u"guidance"_s)->isVisible());
    QCOMPARE(actions().start->text(), u"End the session"_s);
    actions().start->trigger();
    QVERIFY(!read().isUnderWay());
    QVERIFY(!part<QWidget>(u"session-bar"_s)->isVisible());
    m_workspace->document()->undo();
    QVERIFY(part<QWidget>(u"session-bar"_s)->isVisible());
}

void TestStormSession::startingMakesABoardWhereThereIsNone()
{
    Edit edit(u"Remove"_s);
    edit.remove(m_lens->view());
    m_workspace->document()->commit(edit);
    QVERIFY(m_lens->view().isNull());
    start();
    QVERIFY(!m_lens->view().isNull());
    QVERIFY(read().isUnderWay());
}

void TestStormSession::namesAreTypedOnce()
{
    actions().guide->setChecked(true);
    people(u"Ann, Ben"_s);
    QCOMPARE(read().participants.size(), 2);
    QVERIFY(part<QLineEdit>(u"session-names"_s)->text().isEmpty());
    QCOMPARE(part<QTreeWidget>(u"session-people"_s)->topLevelItemCount(), 2);
}

void TestStormSession::phasesByKeyboard()
{
    start();
    QVERIFY(!actions().previous->isEnabled());
    key(Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(read().phase, u"explore"_s);
    key(Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(read().phase, u"timeline"_s);
    key(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(read().phase, u"explore"_s);
    m_workspace->document()->undo();
    QCOMPARE(read().phase, u"timeline"_s);
}

void TestStormSession::paletteGrows()
{
    const auto isOffered = [this](const char *kind) { return part<QWidget>(u"kind-"_s + QLatin1StringView(kind))->isVisible(); };
    QVERIFY(isOffered("policy"));
    start();
    QVERIFY(isOffered("domain-event"));
    QVERIFY(!isOffered("actor"));
    for (int phase = 0; phase < 3; ++phase)
        actions().next->trigger();
    QCOMPARE(read().phase, u"people"_s);
    QVERIFY(isOffered("actor"));
    QVERIFY(!isOffered("policy"));
    start(); // Ends it.
    QVERIFY(isOffered("policy"));
}

// --- Time ------------------------------------------------------------------------------------------

void TestStormSession::timerRunsAndPauses()
{
    start();
    QCOMPARE(textOf(u"session-time"_s), u"5:00"_s);
    const qsizetype changes = m_workspace->document()->changes().size();
    key(Qt::Key_F12);
    QCOMPARE(m_workspace->document()->changes().size(), changes);
    pass(61'000);
    QCOMPARE(textOf(u"session-time"_s), u"3:59"_s);
    key(Qt::Key_F12);
    pass(minute);
    QCOMPARE(textOf(u"session-time"_s), u"3:59"_s);
    QCOMPARE(read().held("check-in"_L1), 61'000);
}

void TestStormSession::timerKeepsItsIconInAnotherTheme()
{
    start();
    key(Qt::Key_F12);
    QAction *timer = m_lens->session().actions().timer;
    const auto looks = [&](const QString &glyph) {
        const QSize size(16, 16);
        return timer->icon().pixmap(size).toImage() == icons::icon(glyph, m_lens->canvas().theme()).pixmap(size).toImage();
    };
    QVERIFY(looks(u"pause"_s));
    QEvent change(QEvent::PaletteChange);
    QCoreApplication::sendEvent(m_lens.get(), &change);
    QVERIFY(looks(u"pause"_s));
    QVERIFY(!looks(u"play"_s));
}

void TestStormSession::timerGoesOnInTheNextPhase()
{
    start();
    key(Qt::Key_F12);
    pass(2 * minute);
    key(Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(read().held("check-in"_L1), 2 * minute);
    pass(minute);
    QCOMPARE(textOf(u"session-time"_s), u"29:00"_s);
}

void TestStormSession::timeIsUpQuietly()
{
    QStringList told;
    connect(m_workspace.get(), &Workspace::told, this, [&told](const QString &message) { told.append(message); });
    people(u"Ann"_s);
    start();
    key(Qt::Key_F12);
    pass(5 * minute);
    pass(30'000);
    pass(30'000);
    QCOMPARE(textOf(u"session-time"_s), u"-1:00"_s);
    QVERIFY(textOf(u"session-advice"_s).startsWith(u"Time is up"_s));
    QCOMPARE(told, QStringList { u"Time is up for “Check-in”."_s });
    QVERIFY(!QApplication::activeModalWidget());
}

void TestStormSession::minutesAreAdded()
{
    start();
    key(Qt::Key_F12, Qt::ShiftModifier);
    QCOMPARE(textOf(u"session-time"_s), u"10:00"_s);
    m_workspace->document()->undo();
    QCOMPARE(textOf(u"session-time"_s), u"5:00"_s);
}

void TestStormSession::timerSurvivesARestart()
{
    start();
    key(Qt::Key_F12);
    pass(2 * minute);
    key(Qt::Key_F12);
    m_lens.reset();
    m_now += 600 * minute;
    openLens();
    QCOMPARE(textOf(u"session-time"_s), u"3:00"_s);
    QVERIFY(!session().clock().isRunning());
}

void TestStormSession::timerGoesOnBehindOtherLenses()
{
    start();
    key(Qt::Key_F12);
    m_lens->hide();
    pass(2 * minute);
    m_lens->show();
    QVERIFY(session().clock().isRunning());
    QCOMPARE(textOf(u"session-time"_s), u"3:00"_s);
}

void TestStormSession::whatRanIsKeptWhenAnotherBoardIsShown()
{
    start();
    key(Qt::Key_F12);
    pass(2 * minute);
    const Id board = m_lens->view();
    Edit edit(u"Board"_s);
    const Id other = edit.addView(records::board, u"Other"_s);
    m_workspace->document()->commit(edit);
    m_lens->showView(other);
    QTRY_COMPARE(readSession(model(), board).held("check-in"_L1), 2 * minute);
    QVERIFY(!part<QWidget>(u"session-bar"_s)->isVisible());
    QVERIFY(!session().clock().isRunning());
    m_lens->showView(board);
    QVERIFY(part<QWidget>(u"session-bar"_s)->isVisible());
}

void TestStormSession::whatRanIsKeptWhenTheDocumentLeaves()
{
    start();
    key(Qt::Key_F12);
    pass(2 * minute);
    const Id board = m_lens->view();
    const auto left = m_workspace->setDocument(nullptr);
    QCOMPARE(readSession(left->model(), board).held("check-in"_L1), 2 * minute);
    QVERIFY(!session().clock().isRunning());
}

void TestStormSession::breakIsProposed()
{
    people(u"Ann"_s);
    start();
    actions().next->trigger();
    key(Qt::Key_F12);
    pass(29 * minute);
    QVERIFY(textOf(u"session-advice"_s).isEmpty());
    actions().next->trigger();
    pass(21 * minute);
    QVERIFY2(textOf(u"session-advice"_s).contains(u"50"_s), qPrintable(textOf(u"session-advice"_s)));
    key(Qt::Key_F12, Qt::ControlModifier);
    QVERIFY(textOf(u"session-advice"_s).startsWith(u"A break"_s));
    QCOMPARE(read().held("timeline"_L1), 21 * minute);
    pass(4 * minute);
    QCOMPARE(textOf(u"session-time"_s), u"6:00"_s);
    pass(7 * minute);
    QVERIFY(textOf(u"session-advice"_s).contains(u"over"_s));
    key(Qt::Key_F12);
    QVERIFY(textOf(u"session-advice"_s).isEmpty());
    QCOMPARE(textOf(u"session-time"_s), u"9:00"_s);
}

void TestStormSession::threeHoursAreEnough()
{
    start();
    for (int i = 0; i < 4; ++i)
        m_workspace->document()->commit(pauseTimer(read(), { u"explore"_s, m_now - (4 - i) * 60 * minute, 45 * minute }));
    // Whatever the time of day of the clock is: all of it is today only when the day is long enough.
    const bool isToday = heldOn(read().stretches, QDateTime::fromMSecsSinceEpoch(m_now)) >= mostADay;
    QCOMPARE(textOf(u"session-advice"_s).startsWith(u"3 hours"_s), isToday);
    QVERIFY(isToday);
}

// --- People ----------------------------------------------------------------------------------------

void TestStormSession::keyboardIsPassedOnByOneKey()
{
    people(u"Ann, Ben"_s);
    start();
    QCOMPARE(actions().pass->text(), u"Ann begins to drive"_s);
    key(Qt::Key_N);
    QCOMPARE(read().participant(read().driver)->name, u"Ann"_s);
    QCOMPARE(actions().pass->text(), u"Pass on to Ben"_s);
    key(Qt::Key_N);
    key(Qt::Key_N);
    QCOMPARE(read().participants.first().turns, 2);
    QCOMPARE(read().participants.last().turns, 1);
}

void TestStormSession::turnIsOver()
{
    people(u"Ann, Ben"_s);
    start();
    key(Qt::Key_N);
    key(Qt::Key_F12);
    pass(4 * minute);
    QCOMPARE(textOf(u"session-driver"_s), u"Ann drives, 1:00"_s);
    QVERIFY(!actions().pass->isChecked());
    key(Qt::Key_F12);
    pass(10 * minute); // The turn waits with the phase.
    key(Qt::Key_F12);
    QVERIFY(!actions().pass->isChecked());
    pass(minute);
    QVERIFY(actions().pass->isChecked());
    key(Qt::Key_N);
    QCOMPARE(textOf(u"session-driver"_s), u"Ben drives, 5:00"_s);
    QVERIFY(!actions().pass->isChecked());
}

void TestStormSession::agendaByKeyboard()
{
    start();
    auto *agenda = part<QTreeWidget>(u"agenda"_s);
    agenda->setCurrentItem(agenda->topLevelItem(1));
    key(Qt::Key_Down, Qt::AltModifier, agenda);
    QCOMPARE(read().agenda.at(2).phase->id, "explore"_L1);
    key(Qt::Key_Delete, {}, agenda);
    QVERIFY(!read().item("explore"_L1));
    QVERIFY(part<QToolButton>(u"agenda-add"_s)->isVisible());
    agenda->setCurrentItem(agenda->topLevelItem(0));
    key(Qt::Key_F2, {}, agenda);
    auto *editor = agenda->findChild<QSpinBox *>();
    QVERIFY(editor);
    editor->setValue(12);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(read().agenda.first().minutes, 12);
    agenda->setCurrentItem(agenda->topLevelItem(1));
    key(Qt::Key_Return, {}, agenda);
    QCOMPARE(read().phase, QString(read().agenda.at(1).phase->id));
}

// --- Votes -----------------------------------------------------------------------------------------

void TestStormSession::votesByKeyboard()
{
    people(u"Ann, Ben"_s);
    const Id lost = put(kinds::hotspot, u"Orders get lost"_s, {0, 0});
    const Id event = put(kinds::domainEvent, u"Order placed"_s, {0, 300});
    key(Qt::Key_F7);
    QTRY_COMPARE(QApplication::focusWidget(), part<QPushButton>(u"vote-open"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    const Round round = *openRound(model(), m_lens->view());
    key(Qt::Key_1);
    m_workspace->select({ lost });
    key(Qt::Key_Space);
    key(Qt::Key_Plus);
    QCOMPARE(dotsOf(model(), lost, round.id), 2);
    key(Qt::Key_Minus);
    QCOMPARE(dotsOf(model(), lost, round.id), 1);
    key(Qt::Key_2);
    key(Qt::Key_Return);
    QCOMPARE(dotsOf(model(), lost, round.id, read().participants.last().id), 1);
    QCOMPARE(m_lens->canvas().node(model().placementsOf(lost).first()->id)->badge, u"2"_s);
    QVERIFY(m_lens->canvas().node(model().placementsOf(event).first()->id)->faded);
    m_workspace->select({ event });
    key(Qt::Key_Space);
    QCOMPARE(dotsOf(model(), event, round.id), 0);
    m_workspace->select({ lost });
    for (int i = 0; i < 5; ++i)
        key(Qt::Key_Space);
    QCOMPARE(dotsOf(model(), lost, round.id), 4);
    QCOMPARE(part<QTreeWidget>(u"vote-results"_s)->topLevelItem(0)->text(1), u"4"_s);
}

void TestStormSession::votesByMouse()
{
    people(u"Ann"_s);
    const Id lost = put(kinds::hotspot, u"Orders get lost"_s, {0, 0});
    actions().vote->setChecked(true);
    QTest::mouseClick(part<QPushButton>(u"vote-open"_s), Qt::LeftButton);
    const Round round = *openRound(model(), m_lens->view());
    QTest::mouseClick(&m_lens->canvas(), Qt::LeftButton, {}, middleOf(lost));
    QCOMPARE(dotsOf(model(), lost, round.id), 0); // Nobody has been picked.
    auto *voters = part<QTreeWidget>(u"voters"_s);
    QTest::mouseClick(voters->viewport(), Qt::LeftButton, {}, voters->visualItemRect(voters->topLevelItem(0)).center());
    QTest::mouseClick(&m_lens->canvas(), Qt::LeftButton, {}, middleOf(lost));
    QCOMPARE(dotsOf(model(), lost, round.id), 1);
    QTest::mouseClick(&m_lens->canvas(), Qt::RightButton, {}, middleOf(lost));
    QCOMPARE(dotsOf(model(), lost, round.id), 0);
}

void TestStormSession::secretVotesShowWhenClosed()
{
    people(u"Ann, Ben"_s);
    const Id lost = put(kinds::hotspot, u"Orders get lost"_s, {0, 0});
    actions().vote->setChecked(true);
    part<QCheckBox>(u"vote-secret"_s)->setChecked(true);
    QTest::mouseClick(part<QPushButton>(u"vote-open"_s), Qt::LeftButton);
    const auto badge = [&] { return m_lens->canvas().node(model().placementsOf(lost).first()->id)->badge; };
    m_workspace->select({ lost });
    key(Qt::Key_1);
    key(Qt::Key_Space);
    QCOMPARE(badge(), u"1"_s);
    QVERIFY(!m_workspace->document()->undoLabel().contains(u"lost"_s));
    key(Qt::Key_2);
    QCOMPARE(badge(), QString());
    QVERIFY(!part<QWidget>(u"vote-results"_s)->isVisible());
    QTest::mouseClick(part<QPushButton>(u"vote-close"_s), Qt::LeftButton);
    QCOMPARE(badge(), u"1"_s);
    QVERIFY(part<QWidget>(u"vote-results"_s)->isVisible());
}

void TestStormSession::escapeLeavesVoting()
{
    people(u"Ann"_s);
    const Id lost = put(kinds::hotspot, u"Orders get lost"_s, {0, 0});
    actions().vote->setChecked(true);
    QTest::mouseClick(part<QPushButton>(u"vote-open"_s), Qt::LeftButton);
    key(Qt::Key_1);
    key(Qt::Key_Escape);
    m_workspace->select({ lost });
    key(Qt::Key_Minus); // Is a zoom again.
    QTest::mouseClick(&m_lens->canvas(), Qt::LeftButton, {}, middleOf(lost));
    QCOMPARE(dotsOf(model(), lost, openRound(model(), m_lens->view())->id), 0);
}

void TestStormSession::endedRoundsAreKept()
{
    people(u"Ann"_s);
    const Id lost = put(kinds::hotspot, u"Orders get lost"_s, {0, 0});
    actions().vote->setChecked(true);
    QTest::mouseClick(part<QPushButton>(u"vote-open"_s), Qt::LeftButton);
    key(Qt::Key_1);
    m_workspace->select({ lost });
    key(Qt::Key_Space);
    QTest::mouseClick(part<QPushButton>(u"vote-close"_s), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>(u"vote-open"_s), Qt::LeftButton);
    const auto badge = [&] { return m_lens->canvas().node(model().placementsOf(lost).first()->id)->badge; };
    QCOMPARE(badge(), QString());
    auto *choice = m_lens->findChild<VotePanel *>()->findChild<QComboBox *>();
    QVERIFY(choice->isVisible());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(badge(), u"1"_s);
}

// --- Parking lot -----------------------------------------------------------------------------------

void TestStormSession::parkAndBringBack()
{
    const Id event = put(kinds::domainEvent, u"Order placed"_s, {120, 80});
    m_workspace->select({ event });
    key(Qt::Key_Q);
    QVERIFY(m_lens->canvas().scene().nodes.isEmpty());
    key(Qt::Key_F9);
    auto *lot = part<QTreeWidget>(u"parking-lot"_s);
    QCOMPARE(lot->topLevelItemCount(), 1);
    lot->setCurrentItem(lot->topLevelItem(0));
    key(Qt::Key_Return, {}, lot);
    QCOMPARE(lot->topLevelItemCount(), 0);
    QCOMPARE(model().placementsOf(event).first()->position, QPointF(120, 80));
    m_workspace->document()->undo();
    QCOMPARE(lot->topLevelItemCount(), 1);
}

void TestStormSession::remarkIsParked()
{
    key(Qt::Key_F9);
    auto *line = part<QLineEdit>(u"parking-remark"_s);
    QCOMPARE(QApplication::focusWidget(), line);
    QTest::keyClicks(line, u"Quarterly prices"_s); // Letters are no shortcuts here.
    QTest::keyClick(line, Qt::Key_Return);
    auto *lot = part<QTreeWidget>(u"parking-lot"_s);
    QCOMPARE(lot->topLevelItem(0)->text(0), u"Quarterly prices"_s);
    lot->setCurrentItem(lot->topLevelItem(0));
    key(Qt::Key_Delete, {}, lot);
    QCOMPARE(lot->topLevelItemCount(), 0);
    QVERIFY(model().placements().isEmpty());
}

// --- Walking ---------------------------------------------------------------------------------------

void TestStormSession::walkByKeyboard()
{
    put(kinds::domainEvent, u"First"_s, {0, 0});
    const Id second = put(kinds::domainEvent, u"Second"_s, {4000, 0});
    put(kinds::domainEvent, u"Third"_s, {8000, 0});
    key(Qt::Key_W);
    QCOMPARE(textOf(u"walk-words"_s), u"“First” happens."_s);
    key(Qt::Key_Space);
    QCOMPARE(textOf(u"walk-words"_s), u"“Second” happens."_s);
    QCOMPARE(textOf(u"walk-position"_s), u"2 of 3"_s);
    const auto faded = [this](Id element) { return m_lens->canvas().node(model().placementsOf(element).first()->id)->faded; };
    QVERIFY(!faded(second));
    QTRY_VERIFY(m_lens->canvas().visibleRect().contains(QRectF(4000, 0, 140, 90)));
    key(Qt::Key_End);
    QVERIFY(faded(second));
    QCOMPARE(textOf(u"walk-words"_s), u"“Third” happens."_s);
    key(Qt::Key_Left);
    key(Qt::Key_Home);
    QCOMPARE(textOf(u"walk-position"_s), u"1 of 3"_s);
    key(Qt::Key_Escape);
    QVERIFY(!session().walker().isUnderWay());
    QVERIFY(!faded(second));
    QCOMPARE(m_workspace->document()->undoLabel(), u"Put"_s); // Looking is no change.
}

void TestStormSession::walkBackwards()
{
    put(kinds::domainEvent, u"First"_s, {0, 0});
    put(kinds::domainEvent, u"Second"_s, {400, 0});
    key(Qt::Key_W, Qt::ShiftModifier);
    QCOMPARE(textOf(u"walk-words"_s), u"“Second” happens."_s);
    key(Qt::Key_Space);
    QCOMPARE(textOf(u"walk-words"_s), u"“First” happens."_s);
}

void TestStormSession::severalAtOnce()
{
    put(kinds::domainEvent, u"Above"_s, {0, 0});
    put(kinds::domainEvent, u"Below"_s, {0, 200});
    key(Qt::Key_W);
    key(Qt::Key_M);
    QCOMPARE(textOf(u"walk-words"_s), u"“Above” happens.\n“Below” happens."_s);
    QCOMPARE(textOf(u"walk-position"_s), u"1 of 1"_s);
}

void TestStormSession::questionOnTheWay()
{
    const Id first = put(kinds::domainEvent, u"First"_s, {0, 0});
    key(Qt::Key_W);
    key(Qt::Key_H);
    auto *line = part<QLineEdit>(u"walk-question"_s);
    QVERIFY(line->isVisible());
    QTest::keyClicks(line, u"Who says so?"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(model().ofKind(kinds::hotspot).first()->name, u"Who says so?"_s);
    QVERIFY(model().relations().isEmpty());
    QVERIFY(session().walker().isUnderWay());
    QCOMPARE(session().walker().stop()->notes.first(), model().placementsOf(first).first()->id);
    key(Qt::Key_H);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
    QVERIFY(session().walker().isUnderWay());
}

void TestStormSession::walkEndsWithTheStory()
{
    QStringList told;
    connect(m_workspace.get(), &Workspace::told, this, [&told](const QString &message) { told.append(message); });
    key(Qt::Key_W);
    QCOMPARE(told.size(), 1);
    const Id first = put(kinds::domainEvent, u"First"_s, {0, 0});
    key(Qt::Key_W);
    QVERIFY(session().walker().isUnderWay());
    Edit edit(u"Remove"_s);
    edit.remove(first);
    m_workspace->document()->commit(edit);
    QVERIFY(!session().walker().isUnderWay());
}

void TestStormSession::presentation()
{
    put(kinds::domainEvent, u"First"_s, {0, 0});
    put(kinds::domainEvent, u"Second"_s, {400, 0});
    key(Qt::Key_F5);
    QVERIFY(shown());
    QVERIFY(shown()->isFullScreen());
    QCOMPARE(shown()->canvas().scene().nodes.size(), 2);
    key(Qt::Key_Right, {}, &shown()->canvas());
    QCOMPARE(shown()->walker().index(), 1);
    key(Qt::Key_H, {}, &shown()->canvas());
    auto *line = shown()->findChild<QLineEdit *>(u"walk-question"_s);
    QTest::keyClicks(line, u"Really?"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(model().ofKind(kinds::hotspot).size(), 1);
    QCOMPARE(shown()->canvas().scene().nodes.size(), 3);
    key(Qt::Key_Escape, {}, &shown()->canvas());
    QTRY_VERIFY(!shown());
}

void TestStormSession::presentFromHere()
{
    put(kinds::domainEvent, u"First"_s, {0, 0});
    const Id second = put(kinds::domainEvent, u"Second"_s, {400, 0});
    m_workspace->select({ second });
    key(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(shown());
    QCOMPARE(shown()->walker().index(), 1);
    key(Qt::Key_F5, {}, &shown()->canvas());
    QTRY_VERIFY(!shown());
}

// --- Story -----------------------------------------------------------------------------------------

void TestStormSession::storyIsCopied()
{
    put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    actions().copyStory->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"# Board\n"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"“Order placed” happens."_s));
}

void TestStormSession::storyIsSaved()
{
    put(kinds::domainEvent, u"Order placed"_s, {0, 0});
    QStringList told;
    connect(m_workspace.get(), &Workspace::told, this, [&told](const QString &message) { told.append(message); });
    const QString path = m_folder.filePath(u"story.md"_s);
    session().stories().save(model(), m_lens->view(), path);
    QTRY_COMPARE(told.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("happens."));
    session().stories().save(model(), m_lens->view(), m_folder.filePath(u"no/such/folder.md"_s));
    QTRY_COMPARE(told.size(), 2);
    QVERIFY2(told.last().contains(u"cannot be written"_s), qPrintable(told.last()));
}

void TestStormSession::noKeyMeansTwoThings()
{
    QHash<QKeySequence, QString> known;
    for (const QAction *action : m_lens->lensActions()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!known.contains(keys), qPrintable(keys.toString() + u": "_s + action->text() + u", "_s + known.value(keys)));
            known.insert(keys, action->text());
        }
    }
}

void TestStormSession::everyActionHasATextAndIsHarmlessOnNothing()
{
    m_workspace->setDocument(nullptr);
    for (QAction *action : m_lens->lensActions()) {
        QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(action->objectName()));
        if (action->objectName() != u"export"_s)
            action->trigger();
    }
    for (const Qt::Key each : { Qt::Key_N, Qt::Key_Q, Qt::Key_W, Qt::Key_F5, Qt::Key_F12 })
        key(each);
    QVERIFY(!shown());
}

QTEST_MAIN(TestStormSession)
#include "tst_stormsession.moc"
