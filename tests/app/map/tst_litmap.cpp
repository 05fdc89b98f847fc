// SPDX-License-Identifier: MIT
#include "app/gui/map/lens.h"
#include "app/gui/map/scene.h"
#include "app/gui/views/livebar.h"
#include "app/render/light.h"
#include "app/render/nodeparts.h"

#include <QHelpEvent>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'700'000'000'000;

Vitals vitalsIn(Liveness liveness, Health health = Health::Good, Trouble trouble = Trouble::None)
{
    Vitals vitals;
    vitals.liveness = liveness;
    vitals.health = health;
    vitals.trouble = trouble;
    vitals.time = now - 240'000;
    vitals.throughput = 12;
    vitals.iteratorAge = 240'000;
    return vitals;
}

} // namespace

/// The map while something is connected: what is told at a glance, on hover, and where it leads.
class TestLitMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyStateSaysSomethingElse();
    void missingAndZeroDiffer();
    void troubleIsToldInFigures_data();
    void troubleIsToldInFigures();
    void edgesCarryTheirVitals();
    void oldNumbersDoNotMove();
    void wholesTellHowManyAreTroubled();
    void glanceLeavesTheNameAlone_data();
    void glanceLeavesTheNameAlone();
    void hoverShowsACard();
    void observeThisLeadsToTheCharts();
    void tellsWhatItShows();
    void barNamesTheWorstFive();
    void pictureSaysWhereItsNumbersAreFrom();

private:
    const Model &model() const { return m_workspace->document()->model(); }
    Live lit() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapLens> m_lens;
    Id m_ordering;
    Id m_hub;
    Id m_kitchen;
    Id m_bff;
    Id m_placed;
    Id m_publishes;
    Id m_consumes;
};

void TestLitMap::init()
{
    auto made = Document::create(m_folder.filePath(Id::create().toString()), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    Edit edit(u"Begin"_s);
    m_ordering = edit.add(kinds::subsystem, u"Ordering"_s);
    m_hub = edit.add(kinds::eventHub, u"Event Hub"_s, m_ordering);
    m_kitchen = edit.add(kinds::service, u"Kitchen"_s, m_ordering);
    m_bff = edit.add(kinds::service, u"Order BFF"_s, m_ordering);
    m_placed = edit.add(kinds::domainEvent, u"Order Placed"_s);
    m_publishes = edit.relate(relations::publishes, m_kitchen, m_placed);
    m_consumes = edit.relate(relations::consumes, m_bff, m_placed);
    (*made)->commit(edit);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    m_lens = std::make_unique<MapLens>(*m_workspace);
    m_lens->resize(1400, 900);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
}

void TestLitMap::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

Live TestLitMap::lit() const
{
    Live live;
    live.time = now;
    live.newest = now;
    live.source = u"Simulated (made-up numbers)"_s;
    live.elements.insert(m_bff, vitalsIn(Liveness::Flowing, Health::Critical, Trouble::Behind));
    live.elements.insert(m_ordering, vitalsIn(Liveness::Flowing, Health::Critical, Trouble::Behind));
    live.edges.insert(m_publishes, vitalsIn(Liveness::Flowing));
    live.edges.insert(m_consumes, vitalsIn(Liveness::Flowing, Health::Critical, Trouble::Behind));
    live.intakes.insert(m_bff, live.edges.value(m_consumes));
    live.tallies.insert(m_ordering, {9, 2, 1});
    return live;
}

void TestLitMap::everyStateSaysSomethingElse()
{
    QSet<QString> said;
    for (const Liveness liveness : {Liveness::Idle, Liveness::Flowing, Liveness::Disabled, Liveness::Late, Liveness::Stale})
        said.insert(glanceOf(vitalsIn(liveness), now));
    said.insert(glanceOf(vitalsIn(Liveness::Silent, Health::Critical, Trouble::Silent), now));
    QCOMPARE(said, (QSet<QString>{u"idle"_s, u"12/s"_s, u"off"_s, u"late, 4.0 min old"_s, u"stale, 4.0 min old"_s, u"silent for 4.0 min"_s}));
}

void TestLitMap::missingAndZeroDiffer()
{
    Vitals vitals;
    QVERIFY(glanceOf(vitals, now).isEmpty());
    vitals.liveness = Liveness::Flowing;
    vitals.throughput = 0;
    QCOMPARE(glanceOf(vitals, now), u"0/s"_s);
}

void TestLitMap::troubleIsToldInFigures_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << int(Trouble::None) << QString();
    QTest::newRow("failing") << int(Trouble::Failing) << u"2.0 errors/s"_s;
    QTest::newRow("behind") << int(Trouble::Behind) << u"age 4.0 min"_s;
    QTest::newRow("growing") << int(Trouble::Growing) << u"age 4.0 min, growing"_s;
    QTest::newRow("faults") << int(Trouble::Faults) << u"3.0 faults/min"_s;
    QTest::newRow("throttled") << int(Trouble::Throttled) << u"throttled 30/min"_s;
    QTest::newRow("waiting") << int(Trouble::Waiting) << u"off, 120 waiting"_s;
}

void TestLitMap::troubleIsToldInFigures()
{
    QFETCH(int, trouble);
    Vitals vitals = vitalsIn(Liveness::Flowing, Health::Warning, Trouble(trouble));
    vitals.errors = 2;
    vitals.faults = 0.05;
    vitals.throttles = 0.5;
    vitals.backlog = 120;
    QTEST(troubleText(vitals, now), "text");
}

void TestLitMap::edgesCarryTheirVitals()
{
    const Scene scene = mapScene(model(), nullptr, lit(), Theme::light());
    QCOMPARE(scene.edges.size(), 2);
    for (const SceneEdge &edge : scene.edges) {
        const bool intoConsumer = edge.to == m_bff;
        QCOMPARE(edge.carries, QList<Id>{intoConsumer ? m_consumes : m_publishes});
        QCOMPARE(int(edge.health), int(intoConsumer ? Health::Critical : Health::Good));
        QCOMPARE(edge.glance, intoConsumer ? u"age 4.0 min"_s : u"12/s"_s);
        // What is wrong comes first.
        QCOMPARE(edge.vitals, intoConsumer ? QStringList({u"age 4.0 min"_s, u"12/s"_s}) : QStringList({u"12/s"_s, u"age 4.0 min"_s}));
        QCOMPARE(edge.flow, 12.0);
    }
    QVERIFY(mapScene(model(), nullptr, Live(), Theme::light()).edges.first().glance.isEmpty());
}

void TestLitMap::oldNumbersDoNotMove()
{
    Live live = lit();
    live.edges.insert(m_publishes, vitalsIn(Liveness::Stale, Health::Unknown));
    const Scene scene = mapScene(model(), nullptr, live, Theme::light());
    const auto stale = std::find_if(scene.edges.begin(), scene.edges.end(), [this](const SceneEdge &edge) { return edge.to == m_hub; });
    QCOMPARE(stale->flow, 0.0);
    QCOMPARE(stale->glance, u"stale, 4.0 min old"_s);
    QCOMPARE(stale->vitals.last(), u"4.0 min old"_s);
}

void TestLitMap::wholesTellHowManyAreTroubled()
{
    const Scene scene = mapScene(model(), nullptr, lit(), Theme::light());
    const auto whole = std::find_if(scene.nodes.begin(), scene.nodes.end(), [this](const SceneNode &node) { return node.element == m_ordering; });
    QCOMPARE(whole->vitals, QStringList({u"2 critical of 9"_s, u"age 4.0 min"_s, u"12/s"_s}));
    QCOMPARE(whole->glance, u"2 critical of 9"_s);
}

void TestLitMap::glanceLeavesTheNameAlone_data()
{
    QTest::addColumn<int>("outline");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("box") << int(Outline::Box) << QSizeF(156, 70);
    QTest::newRow("low and wide hub") << int(Outline::Pipe) << QSizeF(560, 46);
    QTest::newRow("store") << int(Outline::Cylinder) << QSizeF(116, 74);
    QTest::newRow("note") << int(Outline::Sticky) << QSizeF(140, 90);
    QTest::newRow("person") << int(Outline::Person) << QSizeF(96, 98);
    QTest::newRow("tiny") << int(Outline::Box) << QSizeF(40, 20);
}

void TestLitMap::glanceLeavesTheNameAlone()
{
    QFETCH(int, outline);
    QFETCH(QSizeF, size);
    SceneNode node;
    node.outline = Outline(outline);
    node.rect = QRectF({0, 0}, size);
    node.text = u"A name"_s;
    node.vitals = {u"12/s"_s};
    node.glance = u"12/s"_s;
    for (const bool far : {false, true}) {
        const NodeParts parts = partsOf(node, far);
        QVERIFY(!parts.name.isEmpty());
        QVERIFY(!parts.vitals.intersects(parts.name));
        QVERIFY(parts.vitals.isEmpty() || node.rect.contains(parts.vitals));
    }
}

void TestLitMap::hoverShowsACard()
{
    m_workspace->setLive(lit());
    m_workspace->setTrends([](Id) { return QList<std::optional<double>>{1, 2, std::nullopt, 3}; });
    Canvas &canvas = m_lens->canvas();
    const QPoint at = canvas.toWidget(m_lens->positions().value(m_bff).center()).toPoint();
    QHelpEvent hover(QEvent::ToolTip, at, canvas.mapToGlobal(at));
    QApplication::sendEvent(&canvas, &hover);
    const QString card = QToolTip::text();
    for (const QString &part : {u"Order BFF"_s, u"Iterator age"_s, u"4.0 min old"_s, u"Simulated (made-up numbers)"_s, u"<img"_s})
        QVERIFY2(card.contains(part), qPrintable(part));
    QToolTip::hideText();
}

void TestLitMap::observeThisLeadsToTheCharts()
{
    m_workspace->setLive(lit());
    QSignalSpy revealed(m_workspace.get(), &Workspace::revealRequested);
    m_lens->canvas().select({m_bff});
    QTest::keyClick(&m_lens->canvas(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.first().at(0).value<Id>(), m_bff);
    QCOMPARE(revealed.first().at(1).toString(), u"observe"_s);
    const auto &edges = m_lens->canvas().scene().edges;
    const auto into = std::find_if(edges.begin(), edges.end(), [this](const SceneEdge &edge) { return edge.to == m_bff; });
    Q_EMIT m_lens->canvas().activated(into->id);
    QCOMPARE(revealed.last().at(0).value<Id>(), m_bff);  // Whose age it is.
}

void TestLitMap::tellsWhatItShows()
{
    QVERIFY(!m_workspace->watched().isAll);
    for (const Id id : {m_bff, m_kitchen, m_hub, m_placed})
        QVERIFY(m_workspace->watched().elements.contains(id));
}

void TestLitMap::barNamesTheWorstFive()
{
    Edit edit(u"More"_s);
    QList<Id> more;
    for (int i = 0; i < 6; ++i)
        more.append(edit.add(kinds::service, u"Service %1"_s.arg(i), m_ordering));
    m_workspace->document()->commit(edit);
    Live live = lit();
    live.elements.insert(m_placed, vitalsIn(Liveness::Flowing));
    for (const Id id : std::as_const(more))
        live.elements.insert(id, vitalsIn(Liveness::Late, Health::Warning, Trouble::Late));
    m_workspace->setLive(live);
    auto *button = m_lens->findChild<QToolButton *>(u"troubled"_s);
    QCOMPARE(button->text(), u"7 in trouble"_s);
    const QList<QAction *> actions = button->menu()->actions();
    QCOMPARE(actions.size(), 6);
    QCOMPARE(actions.first()->text(), u"Ordering / Order BFF: age 4.0 min · 12/s"_s);
    QCOMPARE(actions.last()->text(), u"and 2 more"_s);
    QSignalSpy revealed(m_workspace.get(), &Workspace::revealRequested);
    actions.first()->trigger();
    QCOMPARE(revealed.value(0).value(0).value<Id>(), m_bff);
}

void TestLitMap::pictureSaysWhereItsNumbersAreFrom()
{
    const QString line = sourceLine(lit());
    QVERIFY(line.startsWith(u"Simulated (made-up numbers), 2023-11-1"_s));
    QVERIFY(sourceLine(Live()).isEmpty());
    const QString path = m_folder.filePath(u"lit.svg"_s);
    QVERIFY(PictureFile::write(mapScene(model(), nullptr, lit(), Theme::light()), Theme::light(), path, u"Map"_s, line));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains(line.toUtf8()));
    QVERIFY(svg.contains("2 critical of 9"));
    for (const QString &name : {u"lit.png"_s, u"lit.pdf"_s})
        QVERIFY(PictureFile::write(mapScene(model(), nullptr, lit(), Theme::light()), Theme::light(), m_folder.filePath(name), u"Map"_s, line));
}

QTEST_MAIN(TestLitMap)
#include "tst_litmap.moc"
