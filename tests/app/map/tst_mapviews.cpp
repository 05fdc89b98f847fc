// SPDX-License-Identifier: MIT
#include "app/gui/map/crumbbar.h"
#include "app/gui/map/filterbar.h"
#include "app/gui/map/journeybar.h"
#include "app/gui/map/lens.h"
#include "app/gui/views/legendcard.h"
#include "tests/support/architecture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

/// The desktop of somebody who asked for stillness, or did not.
class Motion : public QProxyStyle
{
public:
    explicit Motion(bool moves) : m_moves(moves) { }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? (m_moves ? 200 : 0) : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    bool m_moves;
};

} // namespace

/// Walks about on the real map by keys and mouse: in and out, from aspect to aspect, with filter, focus and journey.
class TestMapViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void doubleClickLooksInside_data();
    void doubleClickLooksInside();
    void lineLeadsToItsEvent();
    void severalEventsAreOffered();
    void keysLeadInAndOut();
    void altUpStillMovesWhatIsSelected();
    void crumbLeadsThere();
    void lookingWritesNothing();
    void firstMoveKeepsTheView();
    void keepingIsUndoable();
    void newViewAsksForItsAspect();
    void aspectWithoutASubjectIsTold();
    void renamingStaysOnF2();
    void emptyAspectSaysWhatToDo();
    void filterCountsAndLeaves();
    void filterHides();
    void focusWidensAndLeaves();
    void legendFollowsTheMap();
    void journeyIsSteppedByKeys();
    void journeyPlaysUnlessStillnessIsWanted_data();
    void journeyPlaysUnlessStillnessIsWanted();
    void hopsAreWidened();
    void revealGoesWhereItIsShown();
    void wordsOverSeveralLines();
    void tidyLeavesWordsAlone();
    void keysAreListed();

private:
    const Model &model() const { return m_workspace->document()->model(); }
    Canvas &canvas() const { return m_lens->canvas(); }
    qsizetype changes() const { return m_workspace->document()->changes().size(); }
    Id named(QLatin1StringView kind, const QString &name) const { return model().named(*vocabulary::kind(kind), name)->id; }
    Id service(const QString &name) const
    {
        for (const Element *each : model().ofKind(kinds::service)) {
            if (each->name == name)
                return each->id;
        }
        return {};
    }
    QPoint at(Id box) const { return canvas().toWidget(m_lens->positions().value(box).center()).toPoint(); }
    QAction *action(const QString &name) const
    {
        for (QAction *each : m_lens->lensActions()) {
            if (each->objectName() == name)
                return each;
        }
        return nullptr;
    }
    QString way() const
    {
        QStringList texts;
        for (const QToolButton *crumb : m_lens->findChild<CrumbBar *>()->findChildren<QToolButton *>(u"crumb"_s)) {
            if (!crumb->isHidden())
                texts.append(crumb->text());
        }
        return m_lens->findChild<CrumbBar *>()->isVisible() ? texts.join(u" > "_s) : QString();
    }
    QStringList clear() const
    {
        QStringList names;
        for (const SceneNode &node : canvas().scene().nodes) {
            if (!node.faded && model().element(node.element))
                names.append(node.text);
        }
        names.sort();
        return names;
    }
    void fit()
    {
        canvas().fitAll();
        QTest::qWait(400); // the viewport glides there
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&canvas(), Qt::Key(key), modifiers); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapLens> m_lens;
    int m_count = 0;
};

void TestMapViews::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    Edit edit(u"Begin"_s);
    const Id ordering = edit.add(kinds::subsystem, u"Ordering"_s);
    const Id hub = edit.add(kinds::eventHub, u"Hub"_s, ordering);
    Q_UNUSED(hub);
    const Id order = edit.add(kinds::service, u"Order BFF"_s, ordering);
    const Id payment = edit.add(kinds::service, u"Payment Gateway"_s, ordering);
    const Id customer = edit.add(kinds::actor, u"Customer"_s);
    const Id submitted = edit.add(kinds::domainEvent, u"Order Submitted"_s);
    const Id paid = edit.add(kinds::domainEvent, u"Payment Authorized"_s);
    const Id declined = edit.add(kinds::domainEvent, u"Payment Declined"_s);
    edit.add(kinds::function, u"Rest"_s, order);
    edit.relate(relations::calls, customer, order);
    edit.relate(relations::publishes, order, submitted);
    edit.relate(relations::consumes, payment, submitted);
    for (const Id event : {paid, declined}) {
        edit.relate(relations::publishes, payment, event);
        edit.relate(relations::consumes, order, event);
    }
    (*made)->commit(edit);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    m_lens = std::make_unique<MapLens>(*m_workspace);
    m_lens->resize(1400, 900);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
    fit();
}

void TestMapViews::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

void TestMapViews::doubleClickLooksInside_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QPoint>("off");
    QTest::addColumn<QString>("leadsTo");
    QTest::newRow("a service") << u"Order BFF"_s << QPoint() << u"Whole system > Ordering > Order BFF"_s;
    QTest::newRow("the title of a subsystem") << u"Ordering"_s << QPoint(-1, -1) << u"Whole system > Ordering"_s;
}

void TestMapViews::doubleClickLooksInside()
{
    QFETCH(QString, box);
    QFETCH(QPoint, off);
    QFETCH(QString, leadsTo);
    const Id id = service(box).isNull() ? named(kinds::subsystem, box) : service(box);
    const QPoint point = off.isNull() ? at(id) : canvas().toWidget(m_lens->positions().value(id).topLeft() + QPointF(60, 14)).toPoint();
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, point);
    QVERIFY(!canvas().isEditing());
    QCOMPARE(way(), leadsTo);
}

void TestMapViews::lineLeadsToItsEvent()
{
    for (const SceneEdge &edge : canvas().scene().edges) {
        if (edge.elements == QList<Id>{named(kinds::domainEvent, u"Order Submitted"_s)}) {
            Q_EMIT canvas().activated(edge.id);
            break;
        }
    }
    QCOMPARE(way(), u"Whole system > Order Submitted"_s);
    QVERIFY(m_lens->positions().contains(named(kinds::domainEvent, u"Payment Declined"_s)));
}

void TestMapViews::severalEventsAreOffered()
{
    for (const SceneEdge &edge : canvas().scene().edges) {
        if (edge.elements.size() == 2) {
            Q_EMIT canvas().activated(edge.id);
            break;
        }
    }
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(way(), u"Whole system > Payment Declined"_s);
}

void TestMapViews::keysLeadInAndOut()
{
    m_workspace->select({service(u"Order BFF"_s)});
    key(Qt::Key_Return);
    QCOMPARE(way(), u"Whole system > Ordering > Order BFF"_s);
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(way(), u"Whole system > Ordering"_s);
    QCOMPARE(m_workspace->selection(), QList<Id>{service(u"Order BFF"_s)});
    key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(way().isEmpty());
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(way(), u"Whole system > Ordering"_s);
    QCOMPARE(changes(), 1);
}

void TestMapViews::altUpStillMovesWhatIsSelected()
{
    const QPointF before = m_lens->positions().value(named(kinds::actor, u"Customer"_s)).topLeft();
    m_workspace->select({named(kinds::actor, u"Customer"_s)});
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_lens->positions().value(named(kinds::actor, u"Customer"_s)).topLeft(), before - QPointF(0, 10));
}

void TestMapViews::crumbLeadsThere()
{
    m_lens->lookAt(Aspect::Internals, service(u"Order BFF"_s));
    auto *bar = m_lens->findChild<CrumbBar *>();
    for (QToolButton *crumb : bar->findChildren<QToolButton *>(u"crumb"_s)) {
        if (crumb->isVisible() && crumb->isEnabled() && crumb->text() == u"Whole system"_s)
            crumb->click();
    }
    QVERIFY(way().isEmpty());
    QVERIFY(m_lens->view().isNull());
}

void TestMapViews::lookingWritesNothing()
{
    for (int digit = 1; digit <= 7; ++digit)
        key(Qt::Key_0 + digit, Qt::AltModifier);
    m_lens->lookAt(Aspect::Internals, service(u"Order BFF"_s));
    m_lens->lookAt(Aspect::EventFlow, named(kinds::domainEvent, u"Order Submitted"_s));
    QCOMPARE(changes(), 1);
    QVERIFY(model().views().isEmpty());
    QVERIFY(m_lens->findChild<QComboBox *>(u"views"_s)->currentText().contains(u"not kept"_s));
}

void TestMapViews::firstMoveKeepsTheView()
{
    m_lens->lookAt(Aspect::Internals, service(u"Order BFF"_s));
    const Id view = m_lens->view();
    const Id customer = named(kinds::actor, u"Customer"_s);
    const MapPositions before = m_lens->positions();
    m_workspace->select({customer});
    key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(model().view(view));
    QCOMPARE(m_lens->view(), view);
    QCOMPARE(changes(), 2);
    MapPositions expected = before;
    expected[customer].translate(-10, 0);
    QCOMPARE(m_lens->positions(), expected);
    QVERIFY(!m_lens->findChild<QToolButton *>(u"keep"_s)->isVisible());
    m_workspace->document()->undo();
    QVERIFY(!model().view(view));
    QCOMPARE(m_lens->view(), view);
    QCOMPARE(m_lens->positions(), before);
}

void TestMapViews::keepingIsUndoable()
{
    m_lens->lookAt(Aspect::Teams, {});
    QTest::mouseClick(m_lens->findChild<QToolButton *>(u"keep"_s), Qt::LeftButton);
    QCOMPARE(model().views().size(), 1);
    QCOMPARE(aspects::of(model().view(m_lens->view())), Aspect::Teams);
    m_workspace->document()->undo();
    QVERIFY(model().views().isEmpty());
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(model().views().size(), 1);
}

void TestMapViews::newViewAsksForItsAspect()
{
    m_workspace->select({service(u"Order BFF"_s)});
    action(u"plus"_s)->trigger();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), qsizetype(aspects::all().size()));
    for (QAction *each : menu->actions()) {
        if (each->objectName() == u"internals"_s) {
            QCOMPARE(each->text(), u"Service internals of “Order BFF”"_s);
            menu->setActiveAction(each);
        }
        if (each->objectName() == u"event-flow"_s)
            QVERIFY(!each->isEnabled());
    }
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(model().views().size(), 1);
    const View *view = model().view(m_lens->view());
    QVERIFY(view);
    QCOMPARE(view->subject, service(u"Order BFF"_s));
    QCOMPARE(aspects::of(view), Aspect::Internals);
}

void TestMapViews::aspectWithoutASubjectIsTold()
{
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    m_workspace->select({});
    action(u"aspect-internals"_s)->trigger();
    QCOMPARE(told.size(), 1);
    QVERIFY(m_lens->view().isNull());
}

void TestMapViews::renamingStaysOnF2()
{
    m_workspace->select({service(u"Order BFF"_s)});
    key(Qt::Key_F2);
    QVERIFY(canvas().isEditing());
    QTest::keyClicks(QApplication::focusWidget(), u"Buying"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!service(u"Buying"_s).isNull());
}

void TestMapViews::emptyAspectSaysWhatToDo()
{
    m_lens->lookAt(Aspect::Frontends, {});
    QVERIFY(canvas().isEmpty());
    m_lens->lookAt(Aspect::Teams, {});
    QVERIFY(!canvas().isEmpty()); // Nobody owns anything, which is something to see.
}

void TestMapViews::filterCountsAndLeaves()
{
    const Scene before = canvas().scene();
    key(Qt::Key_F, Qt::ControlModifier);
    auto *bar = m_lens->findChild<FilterBar *>();
    QVERIFY(bar->isVisible());
    QTest::keyClicks(m_lens->findChild<QLineEdit *>(u"mapQuery"_s), u"kind:service pay"_s);
    QCOMPARE(bar->findChild<QLabel *>(u"filterCount"_s)->text(), u"1 of 5 shown"_s);
    QCOMPARE(clear(), (QStringList{u"Ordering"_s, u"Payment Gateway"_s}));
    QTest::keyClick(m_lens->findChild<QLineEdit *>(u"mapQuery"_s), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(canvas().scene(), before);
    QCOMPARE(changes(), 1);
}

void TestMapViews::filterHides()
{
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_lens->findChild<QLineEdit *>(u"mapQuery"_s), u"customer"_s);
    m_lens->findChild<QToolButton *>(u"hideRest"_s)->click();
    QCOMPARE(canvas().scene().nodes.size(), 1);
    QCOMPARE(m_lens->positions().size(), 5);
}

void TestMapViews::focusWidensAndLeaves()
{
    m_workspace->select({named(kinds::actor, u"Customer"_s)});
    key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(action(u"focus"_s)->isChecked());
    QCOMPARE(clear(), (QStringList{u"Customer"_s, u"Order BFF"_s, u"Ordering"_s}));
    key(Qt::Key_Plus);
    QCOMPARE(clear(), (QStringList{u"Customer"_s, u"Hub"_s, u"Order BFF"_s, u"Ordering"_s, u"Payment Gateway"_s}));
    key(Qt::Key_Minus);
    key(Qt::Key_Minus);
    QCOMPARE(clear(), QStringList{u"Customer"_s});
    key(Qt::Key_Escape);
    QVERIFY(!action(u"focus"_s)->isChecked());
    QCOMPARE(clear().size(), 5);
    QCOMPARE(m_workspace->selection().size(), 1);
}

void TestMapViews::legendFollowsTheMap()
{
    key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    auto *card = m_lens->findChild<LegendCard *>();
    QVERIFY(card->isVisible());
    QVERIFY(card->labels().contains(u"Event hub"_s));
    QVERIFY(!card->labels().contains(u"Function"_s));
    m_lens->lookAt(Aspect::Internals, service(u"Order BFF"_s));
    QVERIFY(card->labels().contains(u"Function"_s));
    QVERIFY(!card->labels().contains(u"Event hub"_s));
    QVERIFY(canvas().rect().contains(card->geometry()));
    key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!card->isVisible());
}

void TestMapViews::journeyIsSteppedByKeys()
{
    Motion still(false);
    auto *bar = m_lens->findChild<JourneyBar *>();
    bar->setStyle(&still);
    m_workspace->select({named(kinds::domainEvent, u"Order Submitted"_s)});
    key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bar->isVisible() && bar->hasFocus() && !bar->isPlaying());
    const auto sentence = [bar] { return bar->findChild<QLabel *>(u"journeySentence"_s)->text(); };
    QCOMPARE(sentence(), u"“Customer” calls “Order BFF” and waits for the answer."_s);
    QCOMPARE(clear(), (QStringList{u"Customer"_s, u"Order BFF"_s, u"Ordering"_s}));
    QTest::keyClick(bar, Qt::Key_Right);
    QCOMPARE(sentence(), u"“Order BFF” publishes “Order Submitted” to “Hub”."_s);
    QCOMPARE(clear(), (QStringList{u"Hub"_s, u"Order BFF"_s, u"Ordering"_s}));
    QTest::keyClick(bar, Qt::Key_End);
    QCOMPARE(sentence(), u"“Payment Gateway” can publish “Payment Authorized” and “Payment Declined” then."_s);
    QTest::keyClick(bar, Qt::Key_Left);
    QTest::keyClick(bar, Qt::Key_Home);
    QCOMPARE(sentence(), u"“Customer” calls “Order BFF” and waits for the answer."_s);
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(clear().size(), 5);
    QVERIFY(canvas().hasFocus());
    bar->setStyle(nullptr);
}

void TestMapViews::journeyPlaysUnlessStillnessIsWanted_data()
{
    QTest::addColumn<bool>("moves");
    QTest::newRow("motion") << true;
    QTest::newRow("stillness") << false;
}

void TestMapViews::journeyPlaysUnlessStillnessIsWanted()
{
    QFETCH(bool, moves);
    Motion style(moves);
    auto *bar = m_lens->findChild<JourneyBar *>();
    bar->setStyle(&style);
    m_lens->lookAt(Aspect::EventFlow, named(kinds::domainEvent, u"Order Submitted"_s));
    m_workspace->select({});
    action(u"journey"_s)->trigger();
    QCOMPARE(bar->isPlaying(), moves);
    QTest::keyClick(bar, Qt::Key_Space);
    QCOMPARE(bar->isPlaying(), !moves);
    bar->setStyle(nullptr);
}

void TestMapViews::hopsAreWidened()
{
    m_lens->lookAt(Aspect::EventFlow, named(kinds::domainEvent, u"Order Submitted"_s));
    const Id next = named(kinds::domainEvent, u"Payment Declined"_s);
    QVERIFY(m_lens->positions().contains(next));
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_lens->positions().contains(next));
    QCOMPARE(changes(), 1);
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_lens->positions().contains(next));
    QCOMPARE(changes(), 3);
}

void TestMapViews::revealGoesWhereItIsShown()
{
    m_lens->lookAt(Aspect::Teams, {});
    const Id customer = named(kinds::actor, u"Customer"_s);
    QVERIFY(m_lens->canReveal(customer));
    m_lens->reveal(customer);
    QVERIFY(way().isEmpty());
    QCOMPARE(m_workspace->selection(), QList<Id>{customer});
}

void TestMapViews::wordsOverSeveralLines()
{
    m_lens->lookAt(Aspect::EventFlow, named(kinds::domainEvent, u"Order Submitted"_s));
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, {700, 850});
    QVERIFY(canvas().isEditing());
    QTest::keyClicks(QApplication::focusWidget(), u"First"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Second"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(model().ofKind(kinds::text).size(), 1);
    QCOMPARE(model().ofKind(kinds::text).first()->name, u"First\nSecond"_s);
    QVERIFY(m_lens->positions().contains(model().ofKind(kinds::text).first()->id));
}

void TestMapViews::tidyLeavesWordsAlone()
{
    Edit edit(u"Words"_s);
    const Id view = edit.addView(records::contextView, u"Map"_s);
    const Id words = edit.add(kinds::text, u"Mind"_s);
    edit.place(view, records::contextView, words, {-300, -200});
    edit.place(view, records::contextView, named(kinds::actor, u"Customer"_s), {-900, -900});
    m_workspace->document()->commit(edit);
    action(u"layout"_s)->trigger();
    QCOMPARE(m_lens->positions().value(words).topLeft(), QPointF(-300, -200));
    QVERIFY(m_lens->positions().value(named(kinds::actor, u"Customer"_s)).topLeft() != QPointF(-900, -900));
}

void TestMapViews::keysAreListed()
{
    QStringList told;
    for (const KeyGroup &group : m_lens->keyGroups()) {
        for (const KeyLine &line : group.lines)
            told.append(line.text);
        for (const QAction *each : group.actions)
            told.append(each->text());
    }
    for (const QString &text : {u"Look inside"_s, u"Up to what is around"_s, u"Filter the map"_s, u"Focus on what is selected"_s, u"Legend"_s,
                                u"Journey of an event"_s, u"View: Team ownership"_s, u"Leave the focus"_s})
        QVERIFY2(told.contains(text), qPrintable(text));
}

QTEST_MAIN(TestMapViews)
#include "tst_mapviews.moc"
