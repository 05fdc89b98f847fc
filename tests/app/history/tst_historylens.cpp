// SPDX-License-Identifier: MIT
// The history lens in a real window with a real document.
#include "app/gui/canvas/canvas.h"
#include "app/gui/history/changelistmodel.h"
#include "app/gui/history/changespanel.h"
#include "app/gui/history/deedspanel.h"
#include "app/gui/history/historylens.h"
#include "app/gui/history/pastpicture.h"
#include "app/gui/history/purgepanel.h"
#include "app/gui/history/timebar.h"
#include "app/gui/shell/bannerstrip.h"
#include "app/gui/shell/twolinedelegate.h"
#include "app/gui/shell/windowactions.h"
#include "studiofixture.h"
#include "tests/core/document/documents.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QStackedWidget>
#include <QTest>

using namespace keelson;
using namespace keelson::test;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

/// The window with the history lens alone.
class Past : public StudioFixture
{
public:
    Past()
    {
        window.reset();
        lens = new HistoryLens(workspace);
        window = std::make_unique<MainWindow>(studio(), QList<Lens *>{lens});
        show();
    }

    /// A board with two notes, which then change in five more ways.
    void openStory()
    {
        auto document = need(Document::create(path(u"story.keelson"_s), ada()));
        Edit edit(u"Begin"_s);
        event = edit.add(kinds::domainEvent, u"Order placed"_s);
        actor = edit.add(kinds::actor, u"Guest"_s);
        board = edit.addView(records::board, u"Board"_s);
        note = edit.place(board, records::board, event, QPointF(10, 20));
        edit.place(board, records::board, actor, QPointF(300, 20));
        document->commit(edit);
        set(*document, note, properties::position, QPointF(100, 200), u"Move"_s);
        set(*document, event, properties::description, u"token hunter2"_s, u"Describe"_s);
        set(*document, event, properties::name, u"Order received"_s, u"Rename"_s);
        set(*document, event, properties::description, u"harmless"_s, u"Describe better"_s);
        Edit removal(u"Delete"_s);
        removal.remove(event);
        document->commit(removal);
        workspace.setDocument(std::move(document));
    }

    QListView &list() { return lens->changes().list(); }
    QAction *action(const QString &glyph) { return lens->findChild<QAction *>(glyph); }
    QString text(const QString &name) { return lens->findChild<QLabel *>(name)->text(); }
    QStringList labels()
    {
        QStringList labels;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (!index.data(ChangeListModel::IsDayRole).toBool())
                labels.append(index.data().toString());
        }
        return labels;
    }
    QString current() { return list().currentIndex().data().toString(); }
    QStringList notes()
    {
        QStringList texts;
        for (const SceneNode &node : lens->picture().canvas().scene().nodes)
            texts.append(node.text);
        texts.sort();
        return texts;
    }
    QStringList deeds()
    {
        QStringList lines;
        for (const Deed &deed : lens->deeds().deeds().list)
            lines.append(deed.subject + u": "_s + deed.what);
        return lines;
    }
    bool isSettled() { return lens->isSettled(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(isSettled() && list().model()->rowCount() > 0, 20000); }
    void go(qsizetype change)
    {
        lens->showChange(change);
        settle();
    }

    HistoryLens *lens = nullptr;
    Id event;
    Id actor;
    Id board;
    Id note;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHistoryLens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_past = std::make_unique<Past>();
    }
    void cleanup() { m_past.reset(); }

    void saysThatNothingHasHappened();
    void listsWhatHappened();
    void searchesAndClears();
    void filtersByAuthor();
    void showsThePictureAsItWas();
    void followsTheViewWhereItHappened();
    void walksByKeysAndSlider();
    void dragsToTheNewestWish();
    void branchesABoardFromAMoment();
    void playsAndStops();
    void keepsItsPlaceWhileWorkGoesOn();
    void restoresWhatIsPicked();
    void restoresWhatTheChangeTookAway();
    void saysWhatNeedsNoRestoring();
    void takesBackAndSaysWhatStays();
    void purgesForGood();
    void saysWhyItCannotPurge();
    void waitsForALongHistory();
    void findsByItsOwnKeys();
    void beginsAnewWithAnotherDocument();
    void letsGoWhileHidden();
    void onlyLooksAtWhatIsReadOnly();

private:
    std::unique_ptr<Past> m_past;
};

void TestHistoryLens::saysThatNothingHasHappened()
{
    m_past->workspace.setDocument(need(Document::create(m_past->path(u"empty.keelson"_s), ada())));
    QVERIFY2(m_past->text(u"historyMessage"_s).contains(u"Nothing has happened"_s), qPrintable(m_past->text(u"historyMessage"_s)));
    QVERIFY(!m_past->action(u"undo"_s)->isEnabled());
    add(m_past->document(), kinds::actor, u"Guest"_s);
    QTRY_COMPARE(m_past->labels(), QStringList{u"Add Guest"_s});
}

void TestHistoryLens::listsWhatHappened()
{
    m_past->openStory();
    m_past->settle();
    QCOMPARE(m_past->labels(), QStringList({u"Delete"_s, u"Describe better"_s, u"Rename"_s, u"Describe"_s, u"Move"_s, u"Begin"_s}));
    QCOMPARE(m_past->list().model()->index(0, 0).data(), u"Today"_s);
    QCOMPARE(m_past->current(), u"Delete"_s);
    QCOMPARE(m_past->text(u"historyCaption"_s), u"Delete"_s);
    QCOMPARE(m_past->deeds(), QStringList{u"Domain event “Order received”: deleted"_s});
    m_past->document().undo();
    QTRY_COMPARE(m_past->labels().first(), u"Took back: Delete"_s);
    const QModelIndex undone = m_past->list().model()->index(2, 0);
    QVERIFY(undone.data(TwoLineDelegate::DetailRole).toString().endsWith(u"taken back"_s));
}

void TestHistoryLens::searchesAndClears()
{
    m_past->openStory();
    m_past->settle();
    auto *field = m_past->lens->findChild<QLineEdit *>(u"historyFind"_s);
    QTest::keyClicks(field, u"HUNTER"_s);
    QTRY_COMPARE(m_past->labels(), QStringList{u"Describe"_s});
    field->clear();
    QTest::keyClicks(field, u"guest"_s);
    QTRY_COMPARE(m_past->labels(), QStringList{u"Begin"_s});
    QTest::keyClick(field, Qt::Key_Down);
    QTRY_COMPARE(m_past->current(), u"Begin"_s);
    field->setText(u"parcel"_s);
    auto *clear = m_past->lens->findChild<QPushButton *>(u"historyClear"_s);
    QTRY_VERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_COMPARE(m_past->labels().size(), 6);
    QVERIFY(m_past->list().isVisible());
    QCOMPARE(m_past->current(), u"Begin"_s); // The place stays.
}

void TestHistoryLens::filtersByAuthor()
{
    m_past->openStory();
    const QString file = m_past->document().path();
    m_past->workspace.setDocument(nullptr);
    add(*need(Document::open(file, ben())), kinds::actor, u"Cook"_s);
    m_past->workspace.setDocument(need(Document::open(file, ada())));
    m_past->settle();
    auto *authors = m_past->lens->findChild<QComboBox *>(u"historyAuthors"_s);
    QTRY_COMPARE(authors->count(), 3);
    QCOMPARE(authors->itemText(0), u"Everyone"_s);
    QVERIFY2(authors->itemText(1).startsWith(u"Ada (you): 6"_s), qPrintable(authors->itemText(1)));
    authors->setCurrentIndex(2);
    QTRY_COMPARE(m_past->labels(), QStringList{u"Add Cook"_s});
    authors->setCurrentIndex(1);
    QTRY_COMPARE(m_past->labels().size(), 6);
}

void TestHistoryLens::showsThePictureAsItWas()
{
    m_past->openStory();
    m_past->settle();
    QCOMPARE(m_past->notes(), QStringList{u"Guest"_s});
    m_past->go(0);
    QCOMPARE(m_past->notes(), QStringList({u"Guest"_s, u"Order placed"_s}));
    const Canvas &canvas = m_past->lens->picture().canvas();
    QCOMPARE(canvas.node(m_past->note)->rect.topLeft(), QPointF(10, 20));
    QCOMPARE(canvas.features(), Canvas::Features());
    m_past->go(1);
    QCOMPARE(canvas.node(m_past->note)->rect.topLeft(), QPointF(100, 200));
    QCOMPARE(canvas.selectedNodes(), QList<Id>{m_past->note}); // What the change touched.
    QCOMPARE(m_past->deeds(), QStringList{u"Domain event “Order placed”: moved on “Board”"_s});
    m_past->go(4);
    QCOMPARE(m_past->notes(), QStringList({u"Guest"_s, u"Order received"_s}));
    QCOMPARE(m_past->current(), u"Describe better"_s);
}

void TestHistoryLens::followsTheViewWhereItHappened()
{
    m_past->openStory();
    Edit edit(u"Draw a map"_s);
    const Id map = edit.addView(records::contextView, u"Map"_s);
    const Id service = edit.add(kinds::service, u"Order desk"_s);
    edit.place(map, records::contextView, service, QPointF(10, 10));
    m_past->document().commit(edit);
    m_past->settle();
    QCOMPARE(m_past->lens->picture().shownView(), map);
    m_past->go(1);
    QCOMPARE(m_past->lens->picture().shownView(), m_past->board);
    set(m_past->document(), service, properties::description, u"x"_s); // It stands on every map.
    m_past->lens->showPresent();
    m_past->settle();
    QCOMPARE(m_past->lens->picture().shownView(), map);
    m_past->go(1);

    auto *views = m_past->lens->findChild<QComboBox *>(u"historyViews"_s);
    QCOMPARE(views->count(), 2); // Where it happened, and the board: there was no map yet.
    m_past->go(6);
    QCOMPARE(views->count(), 3);
    views->setCurrentIndex(views->findText(u"Map"_s));
    Q_EMIT views->activated(views->currentIndex());
    m_past->settle();
    m_past->go(1);
    QVERIFY(m_past->lens->picture().shownView().isNull());
    QVERIFY(m_past->notes().isEmpty());
    QCOMPARE(views->currentText(), u"Map"_s); // It stays chosen where it is not there.
    m_past->go(6);
    QVERIFY(m_past->notes().contains(u"Order desk"_s));
}

void TestHistoryLens::walksByKeysAndSlider()
{
    m_past->openStory();
    m_past->settle();
    QListView &list = m_past->list();
    const auto press = [&](QWidget &widget, Qt::Key key) {
        QTest::keyClick(&widget, key);
        m_past->settle();
        return m_past->lens->shownChange();
    };
    QCOMPARE(press(list, Qt::Key_Left), 4);
    QCOMPARE(press(list, Qt::Key_Down), 3);
    QCOMPARE(press(list, Qt::Key_Right), 4);
    QCOMPARE(press(list, Qt::Key_PageDown), 0);
    QCOMPARE(press(list, Qt::Key_PageUp), 5);
    QCOMPARE(press(list, Qt::Key_End), 0);
    QCOMPARE(press(list, Qt::Key_Home), 5);
    QSlider &slider = m_past->lens->timeBar().slider();
    QCOMPARE(slider.maximum(), 5);
    QCOMPARE(press(slider, Qt::Key_Left), 4);
    QCOMPARE(m_past->current(), u"Describe better"_s);
    QCOMPARE(press(slider, Qt::Key_Home), 0);
    QCOMPARE(press(slider, Qt::Key_Right), 1);
    QCOMPARE(press(slider, Qt::Key_PageUp), 5);
    m_past->go(2);
    m_past->action(u"clock"_s)->trigger();
    m_past->settle();
    QCOMPARE(m_past->lens->shownChange(), 5);
    QVERIFY(!m_past->action(u"clock"_s)->isEnabled());
}

// However fast they come, the last wish is what is seen in the end.
void TestHistoryLens::dragsToTheNewestWish()
{
    m_past->openStory();
    for (int i = 0; i < 400; ++i)
        set(m_past->document(), m_past->actor, properties::name, u"Guest %1"_s.arg(i), u"Rename"_s);
    m_past->settle();
    QSlider &slider = m_past->lens->timeBar().slider();
    for (int i = 0; i <= 300; ++i)
        slider.setValue(405 - i);
    m_past->settle();
    QCOMPARE(m_past->lens->shownChange(), 105);
    QCOMPARE(m_past->notes(), QStringList{u"Guest 99"_s});
    QCOMPARE(m_past->lens->timeBar().findChild<QLabel *>()->text(), u"106 of 406"_s);
}

void TestHistoryLens::branchesABoardFromAMoment()
{
    QSignalSpy revealed(&m_past->workspace, &Workspace::revealRequested);
    m_past->openStory();
    m_past->settle();
    m_past->go(4);
    QCOMPARE(m_past->notes().size(), 2); // One of which has been deleted since.
    const QStringList then = m_past->notes();
    const qsizetype boards = m_past->workspace.document()->model().viewsOfKind(records::board).size();
    QTRY_VERIFY(m_past->action(u"storm"_s)->isEnabled());
    m_past->action(u"storm"_s)->trigger();
    QTRY_COMPARE(revealed.size(), 1);
    const Model &model = m_past->workspace.document()->model();
    QCOMPARE(model.viewsOfKind(records::board).size(), boards + 1);
    const Id made = revealed.first().first().value<Id>();
    QVERIFY(model.view(made)->name.contains(u" as of "_s));
    QStringList names;
    for (const Placement *placement : model.placementsIn(made))
        names.append(model.element(placement->element)->name);
    names.sort();
    QCOMPARE(names, then);
}

void TestHistoryLens::playsAndStops()
{
    m_past->openStory();
    m_past->settle();
    TimeBar &time = m_past->lens->timeBar();
    QTest::keyClick(&time.slider(), Qt::Key_Space);
    QVERIFY(time.isPlaying());
    QCOMPARE(m_past->lens->shownChange(), 0);
    QTRY_VERIFY(m_past->lens->shownChange() >= 2);
    QTest::keyClick(&time.slider(), Qt::Key_Escape);
    QVERIFY(!time.isPlaying());
    QTest::keyClick(&m_past->list(), Qt::Key_Space);
    QVERIFY(time.isPlaying());
    QTRY_VERIFY(!time.isPlaying()); // By itself, at the end.
    QCOMPARE(m_past->lens->shownChange(), 5);
    time.play();
    QTest::keyClick(&m_past->list(), Qt::Key_Escape);
    QVERIFY(!time.isPlaying());
}

void TestHistoryLens::keepsItsPlaceWhileWorkGoesOn()
{
    m_past->openStory();
    m_past->settle();
    set(m_past->document(), m_past->actor, properties::name, u"Visitor"_s, u"Rename the guest"_s);
    QTRY_COMPARE(m_past->current(), u"Rename the guest"_s); // Who looks at the present goes on looking at it.
    m_past->settle();
    QCOMPARE(m_past->notes(), QStringList{u"Visitor"_s});
    m_past->go(1);
    m_past->document().undo();
    QTRY_COMPARE(m_past->labels().size(), 8);
    m_past->settle();
    QCOMPARE(m_past->lens->shownChange(), 1);
    QCOMPARE(m_past->current(), u"Move"_s);
}

void TestHistoryLens::restoresWhatIsPicked()
{
    m_past->openStory();
    m_past->settle();
    m_past->go(1);
    Canvas &canvas = m_past->lens->picture().canvas();
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.toWidget(canvas.node(m_past->note)->rect.center()).toPoint());
    QTRY_COMPARE(m_past->lens->picture().picked().size(), 1);
    m_past->go(2); // The pick stays while time goes on.
    QCOMPARE(m_past->lens->picture().picked(), QList<Id>{m_past->event});
    QVERIFY(m_past->action(u"refresh"_s)->isEnabled());
    const qsizetype changes = m_past->document().log().size();
    m_past->action(u"refresh"_s)->trigger();
    QTRY_COMPARE(m_past->document().log().size(), changes + 1);
    const Document &document = m_past->document();
    QCOMPARE(nameOf(document, m_past->event), u"Order placed"_s);
    QCOMPARE(document.model().element(m_past->event)->text(properties::description), u"token hunter2"_s);
    QCOMPARE(document.model().placement(m_past->note)->position, QPointF(100, 200));
    const QString label = document.log().header(changes).label;
    QVERIFY2(label.startsWith(u"Restore “Order placed” as of "_s), qPrintable(label));
    m_past->document().undo();
    QVERIFY(!document.model().element(m_past->event));
}

void TestHistoryLens::restoresWhatTheChangeTookAway()
{
    m_past->openStory();
    m_past->settle();
    QCOMPARE(m_past->lens->shownChange(), 5); // The deletion: it is gone from the picture, and what the change was about.
    m_past->lens->deeds().list().setCurrentIndex(m_past->lens->deeds().list().model()->index(0, 0));
    m_past->action(u"refresh"_s)->trigger();
    QTRY_COMPARE(nameOf(m_past->document(), m_past->event), u"Order received"_s);
    QTRY_COMPARE(m_past->notes(), QStringList({u"Guest"_s, u"Order received"_s}));
}

void TestHistoryLens::saysWhatNeedsNoRestoring()
{
    m_past->openStory();
    m_past->settle();
    QSignalSpy told(&m_past->workspace, &Workspace::told);
    Canvas &canvas = m_past->lens->picture().canvas();
    const Id guest = canvas.scene().nodes.first().id;
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.toWidget(canvas.node(guest)->rect.center()).toPoint());
    const qsizetype changes = m_past->document().log().size();
    m_past->action(u"refresh"_s)->trigger();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), u"It is as it was then."_s);
    QCOMPARE(m_past->document().log().size(), changes);
}

void TestHistoryLens::takesBackAndSaysWhatStays()
{
    m_past->openStory();
    m_past->settle();
    m_past->go(1);
    QSignalSpy noted(m_past->lens, &Lens::noted);
    m_past->action(u"undo"_s)->trigger();
    QCOMPARE(m_past->document().facts().value(m_past->note).value(properties::position), Value(QPointF(10, 20)));
    QCOMPARE(noted.size(), 1);
    QVERIFY(noted.first().first().value<QList<Finding>>().isEmpty());
    QTRY_VERIFY(!m_past->action(u"undo"_s)->isEnabled()); // Once is enough.
    QTRY_COMPARE(m_past->labels().first(), u"Took back: Move"_s);
    m_past->go(2);
    QTRY_VERIFY(m_past->action(u"undo"_s)->isEnabled());
    m_past->action(u"undo"_s)->trigger();
    QCOMPARE(m_past->document().facts().value(m_past->event).value(properties::description), Value(u"harmless"_s));
    const QList<Finding> findings = noted.last().first().value<QList<Finding>>();
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().message.contains(u"Describe better"_s));
    QVERIFY(m_past->window->findChild<BannerStrip *>()->shows(u"findings"_s));
}

void TestHistoryLens::purgesForGood()
{
    m_past->openStory();
    m_past->settle();
    const QString file = m_past->document().path();
    QVERIFY(m_past->document().flush());
    QVERIFY(bytesOf(file).contains("hunter2"));
    QFile(m_past->path(u"story (damaged).keelson"_s)).open(QIODevice::WriteOnly);
    auto *field = m_past->lens->findChild<QLineEdit *>(u"historyFind"_s);
    field->setText(u"Hunter2"_s);
    m_past->action(u"delete"_s)->trigger();
    auto *button = m_past->lens->findChild<QPushButton *>(u"purgeForGood"_s);
    QVERIFY(button->isVisible());
    QVERIFY(!button->isEnabled()); // Not counted yet.
    QTRY_VERIFY(button->isEnabled());
    QVERIFY2(m_past->text(u"purgeCount"_s).contains(u"1 value"_s), qPrintable(m_past->text(u"purgeCount"_s)));
    QVERIFY(m_past->text(u"purgeReach"_s).contains(u"story (damaged).keelson"_s));
    auto *changes = m_past->lens->findChild<QListView *>(u"purgeChanges"_s);
    QCOMPARE(changes->model()->rowCount(), 1);
    QCOMPARE(changes->model()->index(0, 0).data(), u"Describe"_s);

    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(m_past->text(u"purgeCount"_s).contains(u"Nothing in the history holds"_s));
    QVERIFY(!button->isEnabled());
    QVERIFY(m_past->document().flush());
    QVERIFY(!bytesOf(file).contains("hunter2"));
    QVERIFY(!bytesOf(file).contains("Hunter2"));
    QTest::keyClick(button, Qt::Key_Escape);
    field->clear();
    QTRY_COMPARE(m_past->labels().size(), 7);
    m_past->go(2);
    QCOMPARE(m_past->deeds(), QStringList{u"Domain event “Order placed”: Description: purged"_s});
    QVERIFY(m_past->list().currentIndex().data(TwoLineDelegate::DetailRole).toString().contains(u"1 purged"_s));
    QCOMPARE(m_past->labels().first(), u"Purge 1 value from the history"_s);
}

void TestHistoryLens::saysWhyItCannotPurge()
{
    m_past->openStory();
    m_past->settle();
    QVERIFY(m_past->document().flush());
    QVERIFY(QFile::rename(m_past->document().path(), m_past->path(u"away"_s)));
    set(m_past->document(), m_past->actor, properties::name, u"Visitor"_s);
    QVERIFY(!m_past->document().flush());
    m_past->lens->startPurging(u"hunter2"_s);
    auto *button = m_past->lens->findChild<QPushButton *>(u"purgeForGood"_s);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *problem = m_past->lens->findChild<QLabel *>(u"purgeProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(!problem->text().isEmpty());
    QVERIFY(button->isEnabled()); // To be tried again.
    QCOMPARE(m_past->document().tracesOf(u"hunter2"_s).size(), 1);
}

void TestHistoryLens::waitsForALongHistory()
{
    const QString file = m_past->path(u"long.keelson"_s);
    {
        const auto document = need(Document::create(file, ada()));
        const Id guest = add(*document, kinds::actor, u"Guest"_s);
        for (int i = 0; i < 6000; ++i)
            set(*document, guest, properties::name, u"Guest %1"_s.arg(i), u"Rename to %1"_s.arg(i));
    }
    m_past->workspace.setDocument(need(Document::open(file, ada())));
    QVERIFY(!m_past->document().isHistoryComplete());
    QCOMPARE(m_past->text(u"historyMessage"_s), u"The history is being read…"_s);
    QVERIFY(!m_past->action(u"search"_s)->isEnabled());
    set(m_past->document(), m_past->document().model().elements().keys().first(), properties::name, u"Last"_s, u"Rename last"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_past->lens->shownChange(), 6001, 20000);
    m_past->settle();
    QCOMPARE(m_past->labels().first(), u"Rename last"_s);
    QCOMPARE(m_past->labels().size(), 6002);
    m_past->go(3001);
    QCOMPARE(m_past->deeds(), QStringList{u"Actor “Guest 3000”: Name: “Guest 2999” → “Guest 3000”"_s});
    QCOMPARE(m_past->current(), u"Rename to 3000"_s);
}

void TestHistoryLens::findsByItsOwnKeys()
{
    m_past->openStory();
    m_past->settle();
    m_past->list().setFocus();
    QTest::keyClick(&m_past->list(), Qt::Key_F, Qt::ControlModifier);
    auto *field = m_past->lens->findChild<QLineEdit *>(u"historyFind"_s);
    QTRY_VERIFY(field->hasFocus());
    m_past->list().setFocus();
    QTest::keyClicks(&m_past->list(), u"G"_s); // Who types in the list looks for something.
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"uest"_s);
    QTRY_COMPARE(m_past->labels(), QStringList{u"Begin"_s});
    auto *outline = m_past->window->findChild<QLineEdit *>(u"outlineFind"_s);
    outline->setFocus();
    QTest::keyClick(outline, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!field->hasFocus()); // Elsewhere they are the window's.
    QTest::keyClick(field, Qt::Key_Escape); // The first empties the field, the second leaves it.
    QCOMPARE(field->text(), QString());
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(m_past->list().hasFocus());
}

void TestHistoryLens::beginsAnewWithAnotherDocument()
{
    m_past->openStory();
    m_past->settle();
    m_past->go(1);
    m_past->lens->findChild<QLineEdit *>(u"historyFind"_s)->setText(u"hunter2"_s);
    m_past->lens->startPurging(u"hunter2"_s);
    auto other = need(Document::create(m_past->path(u"other.keelson"_s), ada()));
    add(*other, kinds::actor, u"Cook"_s);
    m_past->workspace.setDocument(std::move(other));
    QTRY_COMPARE(m_past->labels(), QStringList{u"Add Cook"_s});
    m_past->settle();
    QCOMPARE(m_past->lens->shownChange(), 0);
    QVERIFY(m_past->lens->purgePanel().text().isEmpty());
    QVERIFY(m_past->list().isVisible());
    m_past->workspace.setDocument(nullptr);
    QCOMPARE(m_past->lens->shownChange(), -1);
}

void TestHistoryLens::letsGoWhileHidden()
{
    m_past->openStory();
    m_past->settle();
    m_past->go(2);
    m_past->lens->hide();
    set(m_past->document(), m_past->actor, properties::name, u"Visitor"_s, u"Rename"_s);
    QCOMPARE(m_past->list().model()->rowCount(), 0);
    m_past->lens->show();
    QTRY_COMPARE(m_past->labels().size(), 7);
    m_past->settle();
    QCOMPARE(m_past->lens->shownChange(), 2);
    QCOMPARE(m_past->notes(), QStringList({u"Guest"_s, u"Order placed"_s}));
}

void TestHistoryLens::onlyLooksAtWhatIsReadOnly()
{
    m_past->openStory();
    const QString file = m_past->document().path();
    m_past->workspace.setDocument(nullptr);
    m_past->workspace.setDocument(need(Document::open(file, ada(), Document::Access::ReadOnly)));
    m_past->settle();
    m_past->go(1);
    for (const QString &glyph : {u"refresh"_s, u"undo"_s, u"delete"_s})
        QVERIFY2(!m_past->action(glyph)->isEnabled(), qPrintable(glyph));
    QVERIFY(m_past->action(u"clock"_s)->isEnabled());
}

QTEST_MAIN(TestHistoryLens)
#include "tst_historylens.moc"
