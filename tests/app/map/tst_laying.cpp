// SPDX-License-Identifier: MIT
// How a map is laid out: labels that keep apart, lines that are led by hand, parts that are tidied.
#include "app/gui/map/bends.h"
#include "app/gui/map/edges.h"
#include "app/gui/map/lens.h"
#include "app/gui/map/scene.h"
#include "core/layout/board.h"
#include "core/layout/labels.h"
#include "core/sample/sample.h"
#include "tests/bench/layout/bigsystem.h"
#include "tests/support/architecture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestLaying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void labelsKeepApart_data();
    void labelsKeepApart();
    void edgesAvoidBoxes();
    void dragOfAPieceLeadsTheLine();
    void arrowsLeadTheLine();
    void bendsOutliveAMoveElsewhere();
    void bendsGoWithBothEnds();
    void doubleClickDropsABend();
    void straightenLetsLinesGo();
    void bendsBelongToTheirView();
    void bendsAreForgottenByTidying();
    void tidyInsideLeavesTheRest();
    void tidySelectionLeavesTheRest();
    void nothingToTidyIsTold();
    void actionsFollowTheSelection();

private:
    const Model &model() const { return m_workspace->document()->model(); }
    Canvas &canvas() const { return m_lens->canvas(); }
    map::Shown shown() const { return {model(), m_lens->view(), m_lens->positions()}; }
    Id add(QLatin1StringView kind, const QString &name, Id parent = {});
    const SceneEdge *line() const { return canvas().edge(m_line); }
    void drag(QPointF from, QPointF to);
    QAction *action(const QString &name) const;
    void undo() { m_workspace->document()->undo(); }
    void place(Id box, QPointF at);

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapLens> m_lens;
    int m_count = 0;
    Id m_upper;
    Id m_lower;
    Id m_line;
};

void TestLaying::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    m_lens = std::make_unique<MapLens>(*m_workspace);
    m_lens->resize(1100, 800);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_lens.get()));
    m_upper = add(kinds::service, u"Upper"_s);
    m_lower = add(kinds::service, u"Lower"_s);
    Edit edit(u"Join"_s);
    m_line = edit.relate(relations::calls, m_upper, m_lower);
    const Id view = edit.addView(records::contextView, u"Map"_s);
    edit.place(view, records::contextView, m_upper, {0, 0});
    edit.place(view, records::contextView, m_lower, {0, 400});
    m_workspace->document()->commit(edit);
    canvas().fitAll();
    canvas().setScale(1);
}

void TestLaying::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

Id TestLaying::add(QLatin1StringView kind, const QString &name, Id parent)
{
    Edit edit(u"Add"_s);
    const Id id = edit.add(kind, name, parent);
    m_workspace->document()->commit(edit);
    return id;
}

void TestLaying::place(Id box, QPointF at)
{
    Edit edit(u"Place"_s);
    edit.place(m_lens->view(), records::contextView, box, at);
    m_workspace->document()->commit(edit);
}

void TestLaying::drag(QPointF from, QPointF to)
{
    QWidget *board = &canvas();
    const QPoint start = canvas().toWidget(from).toPoint();
    const QPoint end = canvas().toWidget(to).toPoint();
    QTest::mousePress(board, Qt::LeftButton, {}, start);
    for (int i = 1; i <= 4; ++i)
        QTest::mouseMove(board, start + (end - start) * i / 4);
    QTest::mouseRelease(board, Qt::LeftButton, {}, end);
}

QAction *TestLaying::action(const QString &name) const
{
    for (QAction *each : m_lens->actions()) {
        if (each->objectName() == name)
            return each;
    }
    return nullptr;
}

void TestLaying::labelsKeepApart_data()
{
    QTest::addColumn<int>("subsystems");
    QTest::newRow("the sample") << 0;
    QTest::newRow("a small system") << 2;
    QTest::newRow("three hundred services") << 18;
}

void TestLaying::labelsKeepApart()
{
    QFETCH(int, subsystems);
    auto made = Document::create(m_folder.filePath(u"labels%1.keelson"_s.arg(subsystems)), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    if (subsystems == 0)
        sample::fill(**made);
    else
        (*made)->commit(bench::bigSystem(subsystems, 1, 1));
    const Scene scene = mapScene((*made)->model(), nullptr, Live(), Theme::light());
    QList<QRectF> labels;
    for (const SceneEdge &edge : scene.edges) {
        if (!edge.label.isEmpty() && edge.labelRoom > 0)
            labels.append(layout::labelRect(edge.path, {edge.labelAt, edge.labelRoom}));
    }
    QVERIFY(labels.size() > 10);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k)
            QVERIFY(!layout::overlap(labels.at(i), labels.at(k)));
        for (const SceneNode &node : scene.nodes)
            QVERIFY2(node.outline == Outline::Container || !layout::overlap(labels.at(i), node.rect), qPrintable(node.text));
    }
}

void TestLaying::edgesAvoidBoxes()
{
    const test::Architecture all(u"subsystem A\n"
                                 "  service One\n  service Two\n  service Three\n  service Four\n  service Five\n  service Six\n"
                                 "One calls Six\nTwo calls Five\nThree calls Four\nSix calls Two\nOne calls Five"_s);
    const Scene scene = mapScene(all.model(), nullptr, Live(), Theme::light());
    QCOMPARE(scene.edges.size(), 5);
    for (const SceneEdge &edge : scene.edges) {
        for (const SceneNode &node : scene.nodes) {
            if (node.outline == Outline::Container || node.id == edge.from || node.id == edge.to)
                continue;
            for (qsizetype i = 1; i < edge.path.size(); ++i) {
                const QRectF piece = QRectF(edge.path.at(i - 1), edge.path.at(i)).normalized().adjusted(-1, -1, 1, 1);
                QVERIFY2(!piece.intersects(node.rect), qPrintable(node.text));
            }
        }
    }
}

void TestLaying::dragOfAPieceLeadsTheLine()
{
    QVERIFY(line());
    const QPolygonF before = line()->path;
    QVERIFY(line()->bends.isEmpty());
    const QPointF middle = (before.first() + before.last()) / 2 + QPointF(0, 60);
    drag(middle, middle + QPointF(200, 0));
    QCOMPARE(line()->bends.size(), 1);
    QCOMPARE(line()->bends.first().x(), before.first().x() + 200);
    QVERIFY(line()->path.boundingRect().right() >= before.first().x() + 199);
    QCOMPARE(canvas().selectedEdges(), QList {m_line});
    undo();
    QCOMPARE(line()->path, before);
}

void TestLaying::arrowsLeadTheLine()
{
    const double before = line()->path.first().x();
    canvas().select({m_line});
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&canvas(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(line()->bends.size(), 1);
    QCOMPARE(line()->bends.first().x(), before + 20);
    QTest::keyClick(&canvas(), Qt::Key_Down, Qt::AltModifier); // It runs down already.
    QCOMPARE(line()->bends.size(), 1);
    undo();
    undo();
    QCOMPARE(line()->path.first().x(), before);
}

void TestLaying::bendsOutliveAMoveElsewhere()
{
    m_workspace->document()->commit(map::bend(shown(), *line(), {{300, 200}, {300, 300}}).edit);
    const QPolygonF led = line()->path;
    QVERIFY(led.contains(QPointF(300, 200)));
    place(add(kinds::service, u"Elsewhere"_s), {260, 210});
    QCOMPARE(line()->path, led);
}

void TestLaying::bendsGoWithBothEnds()
{
    m_workspace->document()->commit(map::bend(shown(), *line(), {{300, 200}}).edit);
    m_workspace->document()->commit(map::moveBoxes(shown(), {m_upper}, {10, 0}, {}).edit);
    QCOMPARE(line()->bends, QList<QPointF>({{300, 200}}));
    m_workspace->document()->commit(map::moveBoxes(shown(), {m_upper, m_lower}, {50, 30}, {}).edit);
    QCOMPARE(line()->bends, QList<QPointF>({{350, 230}}));
    undo();
    QCOMPARE(line()->bends, QList<QPointF>({{300, 200}}));
}

void TestLaying::doubleClickDropsABend()
{
    m_workspace->document()->commit(map::bend(shown(), *line(), {{300, 200}, {300, 300}}).edit);
    canvas().select({m_line});
    canvas().centreOn({200, 200});
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, canvas().toWidget({300, 200}).toPoint());
    QVERIFY(!line()->bends.contains(QPointF(300, 200)));
    QVERIFY(line()->bends.contains(QPointF(300, 300)));
    undo();
    QCOMPARE(line()->bends.size(), 2);
}

void TestLaying::straightenLetsLinesGo()
{
    const QPolygonF before = line()->path;
    m_workspace->document()->commit(map::bend(shown(), *line(), {{300, 200}}).edit);
    canvas().select({m_line});
    QVERIFY(action(u"straighten"_s)->isEnabled());
    action(u"straighten"_s)->trigger();
    QCOMPARE(line()->path, before);
    undo();
    QCOMPARE(line()->bends.size(), 1);
    m_workspace->document()->redo();
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    action(u"straighten"_s)->trigger();
    QCOMPARE(told.size(), 1);
}

void TestLaying::bendsBelongToTheirView()
{
    m_workspace->document()->commit(map::bend(shown(), *line(), {{300, 200}}).edit);
    Edit edit(u"View"_s);
    const Id other = edit.addView(records::contextView, u"Other"_s);
    m_workspace->document()->commit(edit);
    QVERIFY(map::bendsIn(model(), model().view(other)).isEmpty());
    QCOMPARE(map::bendsIn(model(), model().view(m_lens->view())).size(), 1);
}

void TestLaying::bendsAreForgottenByTidying()
{
    m_workspace->document()->commit(map::bend(shown(), *line(), {{300, 200}}).edit);
    m_workspace->document()->commit(map::tidy(model(), m_lens->view()).edit);
    QVERIFY(line()->bends.isEmpty());
    QVERIFY(model().placementsIn(m_lens->view()).isEmpty());
    undo();
    QCOMPARE(line()->bends.size(), 1);
}

void TestLaying::tidyInsideLeavesTheRest()
{
    const Id box = add(kinds::subsystem, u"Box"_s);
    const Id one = add(kinds::service, u"One"_s, box);
    const Id two = add(kinds::service, u"Two"_s, box);
    place(box, {600, 0});
    place(one, {900, 700});
    place(two, {640, 100});
    const MapPositions before = m_lens->positions();
    canvas().select({box});
    QVERIFY(action(u"tidy-inside"_s)->isEnabled());
    action(u"tidy-inside"_s)->trigger();
    const MapPositions after = m_lens->positions();
    QVERIFY(after.value(one) != before.value(one));
    QVERIFY(after.value(box).contains(after.value(one)) && after.value(box).contains(after.value(two)));
    QCOMPARE(after.value(box).topLeft(), QPointF(600, 0));
    QCOMPARE(after.value(m_upper), before.value(m_upper));
    QCOMPARE(after.value(m_lower), before.value(m_lower));
    undo();
    QCOMPARE(m_lens->positions(), before);
}

void TestLaying::tidySelectionLeavesTheRest()
{
    const Id far = add(kinds::service, u"Far"_s);
    place(far, {3000, 3000});
    const MapPositions before = m_lens->positions();
    canvas().select({far});
    QVERIFY(!action(u"tidy-inside"_s)->isEnabled());
    action(u"tidy-selection"_s)->trigger();
    QVERIFY(m_lens->positions().value(far).x() < 2000);
    QCOMPARE(m_lens->positions().value(m_upper), before.value(m_upper));
    QCOMPARE(m_lens->positions().value(m_lower), before.value(m_lower));
    undo();
    QCOMPARE(m_lens->positions(), before);
}

void TestLaying::nothingToTidyIsTold()
{
    const Id loose = add(kinds::service, u"Loose"_s);
    canvas().select({loose});
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    action(u"tidy-selection"_s)->trigger();
    QCOMPARE(told.size(), 1);
}

void TestLaying::actionsFollowTheSelection()
{
    canvas().clearSelection();
    QVERIFY(!action(u"tidy-inside"_s)->isEnabled());
    QVERIFY(!action(u"tidy-selection"_s)->isEnabled());
    QVERIFY(!action(u"straighten"_s)->isEnabled());
    canvas().select({m_line});
    QVERIFY(action(u"straighten"_s)->isEnabled());
}

QTEST_MAIN(TestLaying)
#include "tst_laying.moc"
