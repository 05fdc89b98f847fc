// SPDX-License-Identifier: MIT
#include "tests/app/map/mapfixture.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;

/// Walks about on the real map by keys and mouse: in and out, from aspect to aspect.
class TestMapViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_map.open(); }
    void cleanup() { m_map.close(); }
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
    void hopsAreWidened();
    void revealGoesWhereItIsShown();
    void wordsOverSeveralLines();
    void tidyLeavesWordsAlone();
    void keysAreListed();

private:
    OpenMap m_map;
};

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
    const Id id = m_map.service(box).isNull() ? m_map.named(kinds::subsystem, box) : m_map.service(box);
    const QPoint point = off.isNull() ? m_map.at(id) : m_map.canvas().toWidget(m_map.lens().positions().value(id).topLeft() + QPointF(60, 14)).toPoint();
    QTest::mouseDClick(&m_map.canvas(), Qt::LeftButton, {}, point);
    QVERIFY(!m_map.canvas().isEditing());
    QCOMPARE(m_map.way(), leadsTo);
}

void TestMapViews::lineLeadsToItsEvent()
{
    for (const SceneEdge &edge : m_map.canvas().scene().edges) {
        if (edge.elements == QList<Id>{m_map.named(kinds::domainEvent, u"Order Submitted"_s)}) {
            Q_EMIT m_map.canvas().activated(edge.id);
            break;
        }
    }
    QCOMPARE(m_map.way(), u"Whole system > Order Submitted"_s);
    QVERIFY(m_map.lens().positions().contains(m_map.named(kinds::domainEvent, u"Payment Declined"_s)));
}

void TestMapViews::severalEventsAreOffered()
{
    for (const SceneEdge &edge : m_map.canvas().scene().edges) {
        if (edge.elements.size() == 2) {
            Q_EMIT m_map.canvas().activated(edge.id);
            break;
        }
    }
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(m_map.way(), u"Whole system > Payment Declined"_s);
}

void TestMapViews::keysLeadInAndOut()
{
    m_map.workspace().select({m_map.service(u"Order BFF"_s)});
    m_map.key(Qt::Key_Return);
    QCOMPARE(m_map.way(), u"Whole system > Ordering > Order BFF"_s);
    m_map.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_map.way(), u"Whole system > Ordering"_s);
    QCOMPARE(m_map.workspace().selection(), QList<Id>{m_map.service(u"Order BFF"_s)});
    m_map.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_map.way().isEmpty());
    m_map.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_map.way(), u"Whole system > Ordering"_s);
    QCOMPARE(m_map.changes(), 1);
}

void TestMapViews::altUpStillMovesWhatIsSelected()
{
    const QPointF before = m_map.lens().positions().value(m_map.named(kinds::actor, u"Customer"_s)).topLeft();
    m_map.workspace().select({m_map.named(kinds::actor, u"Customer"_s)});
    m_map.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_map.lens().positions().value(m_map.named(kinds::actor, u"Customer"_s)).topLeft(), before - QPointF(0, 10));
}

void TestMapViews::crumbLeadsThere()
{
    m_map.lens().lookAt(Aspect::Internals, m_map.service(u"Order BFF"_s));
    auto *bar = m_map.lens().findChild<CrumbBar *>();
    for (QToolButton *crumb : bar->findChildren<QToolButton *>(u"crumb"_s)) {
        if (crumb->isVisible() && crumb->isEnabled() && crumb->text() == u"Whole system"_s)
            crumb->click();
    }
    QVERIFY(m_map.way().isEmpty());
    QVERIFY(m_map.lens().view().isNull());
}

void TestMapViews::lookingWritesNothing()
{
    for (int digit = 1; digit <= 7; ++digit)
        m_map.key(Qt::Key_0 + digit, Qt::AltModifier);
    m_map.lens().lookAt(Aspect::Internals, m_map.service(u"Order BFF"_s));
    m_map.lens().lookAt(Aspect::EventFlow, m_map.named(kinds::domainEvent, u"Order Submitted"_s));
    QCOMPARE(m_map.changes(), 1);
    QVERIFY(m_map.model().views().isEmpty());
    QVERIFY(m_map.lens().findChild<QComboBox *>(u"views"_s)->currentText().contains(u"not kept"_s));
}

void TestMapViews::firstMoveKeepsTheView()
{
    m_map.lens().lookAt(Aspect::Internals, m_map.service(u"Order BFF"_s));
    const Id view = m_map.lens().view();
    const Id customer = m_map.named(kinds::actor, u"Customer"_s);
    const MapPositions before = m_map.lens().positions();
    m_map.workspace().select({customer});
    m_map.key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_map.model().view(view));
    QCOMPARE(m_map.lens().view(), view);
    QCOMPARE(m_map.changes(), 2);
    MapPositions expected = before;
    expected[customer].translate(-10, 0);
    QCOMPARE(m_map.lens().positions(), expected);
    QVERIFY(!m_map.lens().findChild<QToolButton *>(u"keep"_s)->isVisible());
    m_map.workspace().document()->undo();
    QVERIFY(!m_map.model().view(view));
    QCOMPARE(m_map.lens().view(), view);
    QCOMPARE(m_map.lens().positions(), before);
}

void TestMapViews::keepingIsUndoable()
{
    m_map.lens().lookAt(Aspect::Teams, {});
    QTest::mouseClick(m_map.lens().findChild<QToolButton *>(u"keep"_s), Qt::LeftButton);
    QCOMPARE(m_map.model().views().size(), 1);
    QCOMPARE(aspects::of(m_map.model().view(m_map.lens().view())), Aspect::Teams);
    m_map.workspace().document()->undo();
    QVERIFY(m_map.model().views().isEmpty());
    m_map.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_map.model().views().size(), 1);
}

void TestMapViews::newViewAsksForItsAspect()
{
    m_map.workspace().select({m_map.service(u"Order BFF"_s)});
    m_map.action(u"plus"_s)->trigger();
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
    QTRY_COMPARE(m_map.model().views().size(), 1);
    const View *view = m_map.model().view(m_map.lens().view());
    QVERIFY(view);
    QCOMPARE(view->subject, m_map.service(u"Order BFF"_s));
    QCOMPARE(aspects::of(view), Aspect::Internals);
}

void TestMapViews::aspectWithoutASubjectIsTold()
{
    QSignalSpy told(&m_map.workspace(), &Workspace::told);
    m_map.workspace().select({});
    m_map.action(u"aspect-internals"_s)->trigger();
    QCOMPARE(told.size(), 1);
    QVERIFY(m_map.lens().view().isNull());
}

void TestMapViews::renamingStaysOnF2()
{
    m_map.workspace().select({m_map.service(u"Order BFF"_s)});
    m_map.key(Qt::Key_F2);
    QVERIFY(m_map.canvas().isEditing());
    QTest::keyClicks(QApplication::focusWidget(), u"Buying"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!m_map.service(u"Buying"_s).isNull());
}

void TestMapViews::emptyAspectSaysWhatToDo()
{
    m_map.lens().lookAt(Aspect::Frontends, {});
    QVERIFY(m_map.canvas().isEmpty());
    m_map.lens().lookAt(Aspect::Teams, {});
    QVERIFY(!m_map.canvas().isEmpty()); // Nobody owns anything, which is something to see.
}

void TestMapViews::hopsAreWidened()
{
    m_map.lens().lookAt(Aspect::EventFlow, m_map.named(kinds::domainEvent, u"Order Submitted"_s));
    const Id next = m_map.named(kinds::domainEvent, u"Payment Declined"_s);
    QVERIFY(m_map.lens().positions().contains(next));
    m_map.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_map.lens().positions().contains(next));
    QCOMPARE(m_map.changes(), 1);
    m_map.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    m_map.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_map.lens().positions().contains(next));
    QCOMPARE(m_map.changes(), 3);
}

void TestMapViews::revealGoesWhereItIsShown()
{
    m_map.lens().lookAt(Aspect::Teams, {});
    const Id customer = m_map.named(kinds::actor, u"Customer"_s);
    QVERIFY(m_map.lens().canReveal(customer));
    m_map.lens().reveal(customer);
    QVERIFY(m_map.way().isEmpty());
    QCOMPARE(m_map.workspace().selection(), QList<Id>{customer});
}

void TestMapViews::wordsOverSeveralLines()
{
    m_map.lens().lookAt(Aspect::EventFlow, m_map.named(kinds::domainEvent, u"Order Submitted"_s));
    QTest::mouseDClick(&m_map.canvas(), Qt::LeftButton, {}, {700, 850});
    QVERIFY(m_map.canvas().isEditing());
    QTest::keyClicks(QApplication::focusWidget(), u"First"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Second"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_map.model().ofKind(kinds::text).size(), 1);
    QCOMPARE(m_map.model().ofKind(kinds::text).first()->name, u"First\nSecond"_s);
    QVERIFY(m_map.lens().positions().contains(m_map.model().ofKind(kinds::text).first()->id));
}

void TestMapViews::tidyLeavesWordsAlone()
{
    Edit edit(u"Words"_s);
    const Id view = edit.addView(records::contextView, u"Map"_s);
    const Id words = edit.add(kinds::text, u"Mind"_s);
    edit.place(view, records::contextView, words, {-300, -200});
    edit.place(view, records::contextView, m_map.named(kinds::actor, u"Customer"_s), {-900, -900});
    m_map.workspace().document()->commit(edit);
    m_map.action(u"layout"_s)->trigger();
    QCOMPARE(m_map.lens().positions().value(words).topLeft(), QPointF(-300, -200));
    QVERIFY(m_map.lens().positions().value(m_map.named(kinds::actor, u"Customer"_s)).topLeft() != QPointF(-900, -900));
}

void TestMapViews::keysAreListed()
{
    QStringList told;
    for (const KeyGroup &group : m_map.lens().keyGroups()) {
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
