// SPDX-License-Identifier: MIT
#include "app/gui/map/lens.h"
#include "app/gui/wiring/wiringpanel.h"
#include "core/sample/sample.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

/// The panel beside a real map of the sample.
class TestWiringPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsEveryEvent();
    void marksDefectsOnTheMap();
    void aChosenLineShowsItsEnds();
    void filtersByDefectAndByWords();
    void asksForTheSelectedEvent();
    void asksForTheEventOfAnArrow();
    void theMenuOffersItForEventsAlone();
    void keepsUpWithTheModel();
    void copiesAsTables();
    void escapeLetsGo();
    void withoutADocument();

private:
    const Model &model() const { return m_workspace->document()->model(); }
    Id named(QLatin1StringView kind, const QString &name) const { return model().named(*vocabulary::kind(kind), name)->id; }
    Id service(const QString &name) const;
    QTableView *table() const { return m_panel->findChild<QTableView *>(u"wiringTable"_s); }
    QAction *action(const QString &name) const;
    void open();
    void chooseLine(const QString &event);
    const SceneNode *node(Id element) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapLens> m_lens;
    WiringPanel *m_panel = nullptr;
    int m_count = 0;
};

void TestWiringPanel::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    sample::fill(**made);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    m_lens = std::make_unique<MapLens>(*m_workspace);
    m_panel = new WiringPanel(*m_workspace);
    m_lens->addCompanion(m_panel);
    m_lens->resize(1400, 900);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
}

void TestWiringPanel::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

Id TestWiringPanel::service(const QString &name) const
{
    for (const Element *element : model().ofKind(kinds::service)) {
        if (element->name == name)
            return element->id;
    }
    return {};
}

QAction *TestWiringPanel::action(const QString &name) const
{
    for (QAction *each : m_lens->actions()) {
        if (each->objectName() == name)
            return each;
    }
    return nullptr;
}

void TestWiringPanel::open()
{
    action(u"wiring"_s)->setChecked(true);
    QTRY_VERIFY(table()->model()->rowCount() > 0);
}

void TestWiringPanel::chooseLine(const QString &event)
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (table()->model()->index(row, 0).data().toString() == event)
            return table()->selectRow(row);
    }
    QFAIL(qPrintable(event));
}

const SceneNode *TestWiringPanel::node(Id element) const
{
    for (const SceneNode &node : m_lens->canvas().scene().nodes) {
        if (node.element == element)
            return &node;
    }
    return nullptr;
}

void TestWiringPanel::tellsEveryEvent()
{
    open();
    QCOMPARE(table()->model()->rowCount(), int(m_panel->wiring().events.size() + m_panel->wiring().others.size()));
    chooseLine(u"Refund Issued"_s);
    const int row = table()->currentIndex().row();
    QCOMPARE(table()->model()->index(row, 1).data().toString(), u"Payment Gateway"_s);
    QCOMPARE(table()->model()->index(row, 2).data().toString(), u"nobody"_s);
    QVERIFY(m_panel->findChild<QLabel *>(u"wiringDetails"_s)->text().contains(u"consumed by nobody"_s));
}

void TestWiringPanel::marksDefectsOnTheMap()
{
    open();
    QVERIFY(node(service(u"Payment Gateway"_s))->halo.isValid());
    QVERIFY(!node(service(u"Menu BFF"_s))->halo.isValid());
    QVERIFY(!node(service(u"Menu BFF"_s))->faded);
    action(u"wiring"_s)->setChecked(false);
    QVERIFY(!node(service(u"Payment Gateway"_s))->halo.isValid());
}

void TestWiringPanel::aChosenLineShowsItsEnds()
{
    open();
    chooseLine(u"Order Submitted"_s);
    QVERIFY(node(service(u"Order BFF"_s))->halo.isValid());
    QVERIFY(node(service(u"Order Control"_s))->halo.isValid());
    QVERIFY(!node(service(u"Order BFF"_s))->faded);
    QVERIFY(node(service(u"Menu BFF"_s))->faded);
    const auto &edges = m_lens->canvas().scene().edges;
    const Id event = named(kinds::domainEvent, u"Order Submitted"_s);
    QVERIFY(std::any_of(edges.begin(), edges.end(), [event](const SceneEdge &edge) { return edge.elements.contains(event) && edge.halo.isValid(); }));
}

void TestWiringPanel::filtersByDefectAndByWords()
{
    open();
    auto *flaws = m_panel->findChild<QComboBox *>(u"wiringFlaws"_s);
    const int unheard = flaws->findData(int(wiring::Flaw::NeverConsumed));
    QVERIFY(unheard >= 0);
    flaws->setCurrentIndex(unheard);
    Q_EMIT flaws->activated(unheard);
    QCOMPARE(table()->model()->rowCount(), 4);
    m_panel->findChild<QLineEdit *>(u"wiringWords"_s)->setText(u"refund"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestWiringPanel::asksForTheSelectedEvent()
{
    m_workspace->select({named(kinds::domainEvent, u"Meal Prepared"_s)});
    action(u"askWiring"_s)->trigger();
    QVERIFY(action(u"wiring"_s)->isChecked());
    QTRY_COMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"Meal Prepared"_s);
}

void TestWiringPanel::asksForTheEventOfAnArrow()
{
    open();
    m_panel->findChild<QLineEdit *>(u"wiringWords"_s)->setText(u"refund"_s);
    const Id event = named(kinds::domainEvent, u"Menu Published"_s);
    for (const SceneEdge &edge : m_lens->canvas().scene().edges) {
        if (edge.elements.contains(event) && edge.elements.size() == 1)
            m_lens->canvas().select({edge.id});
    }
    action(u"askWiring"_s)->trigger();
    QTRY_COMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"Menu Published"_s);
}

void TestWiringPanel::theMenuOffersItForEventsAlone()
{
    m_workspace->select({service(u"Menu BFF"_s)});
    QVERIFY(m_panel->menuActions().isEmpty());
    m_workspace->select({named(kinds::domainEvent, u"Menu Published"_s)});
    QCOMPARE(m_panel->menuActions().size(), 1);
}

void TestWiringPanel::keepsUpWithTheModel()
{
    open();
    const int before = table()->model()->rowCount();
    Edit edit(u"Send"_s);
    const Id event = edit.add(kinds::domainEvent, u"Aaa Happened"_s);
    edit.relate(relations::publishes, service(u"Menu BFF"_s), event);
    m_workspace->document()->commit(edit);
    QTRY_COMPARE(table()->model()->rowCount(), before + 1);
    m_workspace->document()->undo();
    QTRY_COMPARE(table()->model()->rowCount(), before);
}

void TestWiringPanel::copiesAsTables()
{
    open();
    action(u"copyWiringMarkdown"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"| Event |"_s));
    action(u"copyWiringCsv"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Event,Published by"_s));
}

void TestWiringPanel::escapeLetsGo()
{
    open();
    chooseLine(u"Order Submitted"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!table()->selectionModel()->hasSelection());
    QVERIFY(!node(service(u"Menu BFF"_s))->faded);
}

void TestWiringPanel::withoutADocument()
{
    open();
    m_workspace->setDocument(nullptr);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    action(u"copyWiringCsv"_s)->trigger();
    action(u"askWiring"_s)->trigger();
    QVERIFY(m_panel->overlay().isEmpty());
}

QTEST_MAIN(TestWiringPanel)
#include "tst_wiringpanel.moc"
