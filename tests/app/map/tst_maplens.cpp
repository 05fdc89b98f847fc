// SPDX-License-Identifier: MIT
#include "app/gui/map/lens.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

/// Drives the real map by keys and mouse, then looks at the document.
class TestMapLens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menusHoldEveryAction();
    void init();
    void cleanup();
    void firstSightWritesNothing();
    void paletteClickMakesASubsystem();
    void doubleClickInASubsystemMakesAService();
    void escapeLeavesNothing();
    void dragIntoOtherSubsystem();
    void dragOfASubsystemTakesItsServices();
    void renameAndDelete();
    void connectOffersAnEvent();
    void actorConnectsAtOnce();
    void siblingByKeyboard();
    void addGoesIntoTheSelectedContainer();
    void tidyIsUndoable();
    void insidesAreShown();
    void pictureIsWrittenWhole_data();
    void pictureIsWrittenWhole();
    void pictureThatCannotBeWrittenIsTold();
    void largeMapIsArrangedAside();
    void noDocumentIsHarmless();

private:
    const Model &model() const { return m_workspace->document()->model(); }
    Canvas &canvas() const { return m_lens->canvas(); }
    QPoint at(Id box) const { return canvas().toWidget(m_lens->positions().value(box).center()).toPoint(); }
    Id add(QLatin1StringView kind, const QString &name, Id parent = {});
    void fit();
    void drag(QPoint from, QPoint to);
    void type(const QString &text);
    QAction *action(const QString &name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapLens> m_lens;
    int m_count = 0;
};

void TestMapLens::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s),
                                 { Id::create(), u"Ada"_s });
    QVERIFY(made);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    m_lens = std::make_unique<MapLens>(*m_workspace);
    m_lens->resize(1400, 900);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
}

void TestMapLens::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

Id TestMapLens::add(QLatin1StringView kind, const QString &name, Id parent)
{
    Edit edit(name);
    const Id id = edit.add(kind, name, parent);
    m_workspace->document()->commit(edit);
    return id;
}

void TestMapLens::fit()
{
    canvas().fitAll();
    QTest::qWait(400); // the viewport glides there
}

void TestMapLens::drag(QPoint from, QPoint to)
{
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(&canvas(), from + (to - from) * step / 10);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
}

void TestMapLens::type(const QString &text)
{
    if (!QApplication::focusWidget()) {
        m_lens->activateWindow();
        QCoreApplication::processEvents();
    }
    QTest::keyClicks(QApplication::focusWidget(), text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

QAction *TestMapLens::action(const QString &name) const
{
    for (QAction *each : m_lens->actions()) {
        if (each->objectName() == name)
            return each;
    }
    return nullptr;
}

void TestMapLens::firstSightWritesNothing()
{
    const Id sub = add(kinds::subsystem, u"Kitchen"_s);
    add(kinds::service, u"Cook"_s, sub);
    QCOMPARE(m_workspace->document()->changes().size(), 2);
    QCOMPARE(canvas().scene().nodes.size(), 2);
    QVERIFY(model().placements().isEmpty());
}

void TestMapLens::paletteClickMakesASubsystem()
{
    QTest::mouseClick(m_lens->findChild<QWidget *>(u"kind-subsystem"_s), Qt::LeftButton);
    QTest::mouseMove(&canvas(), { 500, 400 });
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, { 500, 400 });
    type(u"Kitchen"_s);
    QCOMPARE(model().ofKind(kinds::subsystem).size(), 1);
    QCOMPARE(model().ofKind(kinds::subsystem).first()->name, u"Kitchen"_s);
    QCOMPARE(m_workspace->document()->changes().size(), 1);
    QCOMPARE(model().viewsOfKind(records::contextView).size(), 1);
}

void TestMapLens::doubleClickInASubsystemMakesAService()
{
    const Id sub = add(kinds::subsystem, u"Kitchen"_s);
    fit();
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, at(sub) + QPoint(0, 60));
    type(u"Cook"_s);
    QCOMPARE(model().ofKind(kinds::service).size(), 1);
    QCOMPARE(model().ofKind(kinds::service).first()->parent, sub);
}

void TestMapLens::escapeLeavesNothing()
{
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, { 400, 300 });
    QVERIFY(canvas().isEditing());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_workspace->document()->changes().size(), 0);
    QVERIFY(canvas().scene().nodes.isEmpty());
}

void TestMapLens::dragIntoOtherSubsystem()
{
    const Id a = add(kinds::subsystem, u"A"_s);
    const Id b = add(kinds::subsystem, u"B"_s);
    const Id service = add(kinds::service, u"S"_s, a);
    fit();
    const qsizetype changes = m_workspace->document()->changes().size();
    drag(at(service), at(b));
    QCOMPARE(model().element(service)->parent, b);
    QCOMPARE(m_workspace->document()->changes().size(), changes + 1);
    QVERIFY(m_lens->positions().value(b).contains(m_lens->positions().value(service)));
    m_workspace->document()->undo();
    QCOMPARE(model().element(service)->parent, a);
}

void TestMapLens::dragOfASubsystemTakesItsServices()
{
    const Id a = add(kinds::subsystem, u"A"_s);
    const Id service = add(kinds::service, u"S"_s, a);
    fit();
    const QRectF before = m_lens->positions().value(service);
    const QPoint title = canvas().toWidget(m_lens->positions().value(a).topLeft()).toPoint() + QPoint(60, 14);
    drag(title, title + QPoint(120, 90));
    const QPointF delta = m_lens->positions().value(service).topLeft() - before.topLeft();
    QVERIFY(delta.x() > 20 && delta.y() > 20);
    QCOMPARE(model().element(service)->parent, a);
}

void TestMapLens::renameAndDelete()
{
    const Id a = add(kinds::actor, u"A"_s);
    fit();
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at(a));
    QCOMPARE(m_workspace->selection(), QList<Id> { a });
    QTest::keyClick(&canvas(), Qt::Key_F2);
    type(u"Customer"_s);
    QCOMPARE(model().element(a)->name, u"Customer"_s);
    QTest::keyClick(&canvas(), Qt::Key_Delete);
    QVERIFY(!model().element(a));
}

void TestMapLens::connectOffersAnEvent()
{
    const Id a = add(kinds::service, u"Order"_s);
    const Id b = add(kinds::service, u"Cook"_s);
    Q_EMIT canvas().connectRequested(a, b, m_lens->positions().value(b).center());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->setActiveAction(menu->actions().first());
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(canvas().isEditing());
    type(u"Order placed"_s);
    QCOMPARE(model().targets(a, relations::publishes).value(0)->name, u"Order placed"_s);
    QCOMPARE(model().targets(b, relations::consumes).value(0)->name, u"Order placed"_s);
}

void TestMapLens::actorConnectsAtOnce()
{
    const Id actor = add(kinds::actor, u"Customer"_s);
    const Id service = add(kinds::service, u"Order"_s);
    fit();
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at(actor));
    action(u"connect"_s)->trigger();
    QTest::keyClick(&canvas(), Qt::Key_Down);
    QTest::keyClick(&canvas(), Qt::Key_Return);
    QCOMPARE(model().targets(actor, relations::calls).value(0), model().element(service));
}

void TestMapLens::siblingByKeyboard()
{
    const Id sub = add(kinds::subsystem, u"Kitchen"_s);
    const Id cook = add(kinds::service, u"Cook"_s, sub);
    fit();
    m_workspace->select({ cook });
    QTest::keyClick(&canvas(), Qt::Key_Right, Qt::ControlModifier);
    type(u"Pantry"_s);
    QCOMPARE(model().contentsOf(sub).size(), 2);
}

void TestMapLens::addGoesIntoTheSelectedContainer()
{
    const Id sub = add(kinds::subsystem, u"Kitchen"_s);
    const Id cook = add(kinds::service, u"Cook"_s, sub);
    fit();
    for (const Id selected : { sub, cook }) {
        m_workspace->select({ selected });
        action(u"service"_s)->trigger();
        type(u"Service %1"_s.arg(selected == sub ? 1 : 2));
    }
    QCOMPARE(model().contentsOf(sub).size(), 3);
    m_workspace->select({});
    action(u"actor"_s)->trigger();
    type(u"Customer"_s);
    QVERIFY(model().ofKind(kinds::actor).first()->parent.isNull());
}

void TestMapLens::tidyIsUndoable()
{
    const Id a = add(kinds::actor, u"A"_s);
    add(kinds::actor, u"B"_s);
    fit();
    drag(at(a), at(a) + QPoint(0, 120));
    const MapPositions moved = m_lens->positions();
    QVERIFY(!model().placements().isEmpty());
    action(u"layout"_s)->trigger();
    QVERIFY(model().placements().isEmpty());
    m_workspace->document()->undo();
    QCOMPARE(m_lens->positions(), moved);
}

void TestMapLens::insidesAreShown()
{
    const Id service = add(kinds::service, u"Cook"_s);
    const Id function = add(kinds::function, u"listener"_s, service);
    QVERIFY(!m_lens->positions().contains(function));
    action(u"eye"_s)->trigger();
    QVERIFY(m_lens->positions().value(service).contains(m_lens->positions().value(function)));
    action(u"eye"_s)->trigger();
    QVERIFY(!m_lens->positions().contains(function));
}

void TestMapLens::pictureIsWrittenWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("vector") << u"map.svg"_s << QByteArray("<?xml");
    QTest::newRow("pixels") << u"map.png"_s << QByteArray("\x89PNG");
}

void TestMapLens::pictureIsWrittenWhole()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    add(kinds::service, u"Cook"_s);
    const QString path = m_folder.filePath(name);
    QSignalSpy saved(&m_lens->pictures(), &PictureFile::saved);
    m_lens->pictures().save(canvas().scene(), canvas().theme(), path);
    QVERIFY(saved.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void TestMapLens::pictureThatCannotBeWrittenIsTold()
{
    QSignalSpy failed(&m_lens->pictures(), &PictureFile::failed);
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    m_lens->pictures().save(canvas().scene(), canvas().theme(), m_folder.filePath(u"no/such/folder/map.svg"_s));
    QVERIFY(failed.wait());
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"map.svg"_s));
}

void TestMapLens::largeMapIsArrangedAside()
{
    Edit edit(u"many"_s);
    for (int s = 0; s < 20; ++s) {
        const Id sub = edit.add(kinds::subsystem, u"Subsystem %1"_s.arg(s));
        edit.add(kinds::eventHub, u"Hub"_s, sub);
        for (int i = 0; i < 10; ++i)
            edit.add(kinds::service, u"Service %1.%2"_s.arg(s).arg(i), sub);
    }
    m_workspace->document()->commit(edit);
    QTRY_COMPARE(canvas().scene().nodes.size(), 240);
}

void TestMapLens::noDocumentIsHarmless()
{
    m_workspace->setDocument(nullptr);
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, { 300, 300 });
    for (QAction *each : m_lens->actions()) {
        if (each->objectName() != u"export"_s)
            each->trigger();
    }
    QVERIFY(canvas().scene().nodes.isEmpty());
}

/// What has a menu of its own stands there and nowhere else; nothing is lost on the way.
void TestMapLens::menusHoldEveryAction()
{
    QList<QAction *> reached;
    int menus = 0;
    for (QAction *each : m_lens->lensActions()) {
        menus += each->menu() ? 1 : 0;
        reached += each->menu() ? each->menu()->actions() : QList<QAction *>{each};
    }
    QVERIFY(menus >= 2);
    QVERIFY(m_lens->lensActions().size() < 35);
    for (QAction *each : m_lens->actions())
        QCOMPARE(reached.count(each), 1);
}

QTEST_MAIN(TestMapLens)
#include "tst_maplens.moc"
