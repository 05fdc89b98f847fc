// SPDX-License-Identifier: MIT
#include "app/gui/failure/whatifpanel.h"
#include "app/gui/map/lens.h"
#include "core/sample/sample.h"

#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace keelson;
using namespace Qt::StringLiterals;

/// The panel beside a real map of the sample.
class TestWhatIfPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void failsWhatIsSelected();
    void failsWhatIsNamed();
    void staleIsMarkedWithItsTime();
    void outageIsReadAndKept();
    void rankingFailsTheChosen();
    void scoresEverySubsystem();
    void letsItWorkAgain();
    void whatIsGoneNoLongerFails();
    void reportIsWritten();
    void reportThatCannotBeWrittenIsTold();
    void withoutADocument();

private:
    const Model &model() const { return m_workspace->document()->model(); }
    Id named(QLatin1StringView kind, const QString &name) const;
    QAction *action(const QString &name) const;
    template<typename Widget> Widget *part(const QString &name) const { return m_panel->findChild<Widget *>(name); }
    void fail(Id element);
    const SceneNode *node(Id element) const;
    QStringList groups() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapLens> m_lens;
    WhatIfPanel *m_panel = nullptr;
    int m_count = 0;
};

void TestWhatIfPanel::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    sample::fill(**made);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    m_lens = std::make_unique<MapLens>(*m_workspace);
    m_panel = new WhatIfPanel(*m_workspace);
    m_lens->addCompanion(m_panel);
    m_lens->resize(1400, 900);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
}

void TestWhatIfPanel::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

Id TestWhatIfPanel::named(QLatin1StringView kind, const QString &name) const
{
    for (const Element *element : model().ofKind(kind)) {
        if (element->name == name)
            return element->id;
    }
    return {};
}

QAction *TestWhatIfPanel::action(const QString &name) const
{
    for (QAction *each : m_lens->actions()) {
        if (each->objectName() == name)
            return each;
    }
    return nullptr;
}

void TestWhatIfPanel::fail(Id element)
{
    m_workspace->select({element});
    action(u"failSelected"_s)->trigger();
    QTRY_VERIFY(!m_panel->outcome().failed.isEmpty());
}

const SceneNode *TestWhatIfPanel::node(Id element) const
{
    for (const SceneNode &node : m_lens->canvas().scene().nodes) {
        if (node.element == element)
            return &node;
    }
    return nullptr;
}

QStringList TestWhatIfPanel::groups() const
{
    QStringList texts;
    auto *tree = part<QTreeWidget>(u"outcome"_s);
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        texts.append(tree->topLevelItem(i)->text(0));
    return texts;
}

void TestWhatIfPanel::failsWhatIsSelected()
{
    fail(named(kinds::subsystem, u"Ordering"_s));
    QVERIFY(action(u"whatif"_s)->isChecked());
    QCOMPARE(part<QLabel>(u"whatIfSummary"_s)->text(), u"4 of 8 activities unavailable, 0 degraded, 4 stale"_s);
    QVERIFY(groups().contains(u"Activities unavailable (4)"_s));
    QCOMPARE(node(named(kinds::subsystem, u"Ordering"_s))->badge, u"fails"_s);
    QCOMPARE(node(named(kinds::service, u"Order BFF"_s))->badge, u"down"_s);
    QVERIFY(node(named(kinds::actor, u"Customer"_s))->halo.isValid());
    QVERIFY(!m_panel->menuActions().isEmpty());
    m_workspace->select({named(kinds::actor, u"Customer"_s)});
    QVERIFY(m_panel->menuActions().isEmpty());
}

void TestWhatIfPanel::failsWhatIsNamed()
{
    action(u"whatif"_s)->setChecked(true);
    auto *name = part<QLineEdit>(u"whatIfName"_s);
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    QTest::keyClicks(name, u"event hub"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(told.last().first().toString().contains(u"Several"_s));
    name->clear();
    QTest::keyClicks(name, u"delivery/event hub"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_panel->outcome().failed.size(), 1);
    name->setText(u"Nowhere"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(told.last().first().toString().contains(u"Nowhere"_s));
}

void TestWhatIfPanel::staleIsMarkedWithItsTime()
{
    fail(named(kinds::externalSystem, u"Payment Provider"_s));
    QCOMPARE(node(named(kinds::service, u"Order Control"_s))->badge, u"2\u00a0h"_s);
    QVERIFY(node(named(kinds::service, u"Menu BFF"_s))->faded);
    QVERIFY(!node(named(kinds::service, u"Order Control"_s))->faded);
}

void TestWhatIfPanel::outageIsReadAndKept()
{
    fail(named(kinds::externalSystem, u"Payment Provider"_s));
    auto *outage = part<QLineEdit>(u"whatIfOutage"_s);
    outage->setFocus();
    outage->selectAll();
    QTest::keyClicks(outage, u"2 d"_s);
    QTest::keyClick(outage, Qt::Key_Return);
    QCOMPARE(m_panel->outcome().outage.seconds, 172800.0);
    // The stream keeps a day.
    QVERIFY2(groups().join(u' ').contains(u"lost"_s), qPrintable(groups().join(u' ')));
    outage->selectAll();
    QTest::keyClicks(outage, u"soon"_s);
    QTest::keyClick(outage, Qt::Key_Return);
    QCOMPARE(m_panel->outcome().outage.seconds, 172800.0);
    QCOMPARE(outage->text(), u"2\u00a0d"_s);
}

void TestWhatIfPanel::rankingFailsTheChosen()
{
    action(u"whatif"_s)->setChecked(true);
    auto *ranking = part<QTableWidget>(u"whatIfRanking"_s);
    QTRY_VERIFY(ranking->rowCount() > 0);
    QCOMPARE(ranking->item(0, 0)->text(), u"Ordering"_s);
    QCOMPARE(ranking->item(0, 1)->data(Qt::DisplayRole).toInt(), 4);
    Q_EMIT ranking->itemActivated(ranking->item(0, 0));
    QCOMPARE(m_panel->outcome().failed, QList<Id>{named(kinds::subsystem, u"Ordering"_s)});
}

void TestWhatIfPanel::scoresEverySubsystem()
{
    action(u"whatif"_s)->setChecked(true);
    auto *scores = part<QTableWidget>(u"whatIfScores"_s);
    QTRY_COMPARE(scores->rowCount(), 2);
    Edit edit(u"Call"_s);
    edit.relate(relations::calls, named(kinds::service, u"Order BFF"_s), named(kinds::service, u"Courier BFF"_s));
    m_workspace->document()->commit(edit);
    QTRY_VERIFY(scores->item(0, 1)->data(Qt::DisplayRole).toInt() < 100);
}

void TestWhatIfPanel::letsItWorkAgain()
{
    fail(named(kinds::subsystem, u"Ordering"_s));
    auto *list = part<QListWidget>(u"whatIfList"_s);
    list->setCurrentRow(0);
    Q_EMIT list->itemActivated(list->item(0));
    QVERIFY(m_panel->outcome().failed.isEmpty());
    QVERIFY(m_panel->overlay().isEmpty());
    fail(named(kinds::subsystem, u"Delivery"_s));
    action(u"resetFailures"_s)->trigger();
    QVERIFY(m_panel->outcome().failed.isEmpty());
    QVERIFY(!node(named(kinds::service, u"Courier BFF"_s))->faded);
}

void TestWhatIfPanel::whatIsGoneNoLongerFails()
{
    const Id gateway = named(kinds::service, u"Payment Gateway"_s);
    fail(gateway);
    Edit edit(u"Remove"_s);
    edit.remove(gateway);
    m_workspace->document()->commit(edit);
    QTRY_VERIFY(m_panel->outcome().failed.isEmpty());
}

void TestWhatIfPanel::reportIsWritten()
{
    fail(named(kinds::externalSystem, u"Payment Provider"_s));
    const QString markdown = m_folder.filePath(u"report.md"_s);
    QVERIFY(m_panel->save(markdown));
    QFile text(markdown);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().startsWith("# What if \xe2\x80\x9cPayment Provider\xe2\x80\x9d failed for 1"));
    const QString json = m_folder.filePath(u"report.json"_s);
    QVERIFY(m_panel->save(json));
    QFile data(json);
    QVERIFY(data.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(data.readAll()).object().contains(u"activities"_s));
    action(u"copyWhatIf"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"Taken for granted"_s));
}

void TestWhatIfPanel::reportThatCannotBeWrittenIsTold()
{
    fail(named(kinds::externalSystem, u"Payment Provider"_s));
    const Result<void> saved = m_panel->save(m_folder.filePath(u"no/such/folder.md"_s));
    QVERIFY(!saved);
    QVERIFY(!saved.error().remedy.isEmpty());
}

void TestWhatIfPanel::withoutADocument()
{
    fail(named(kinds::subsystem, u"Ordering"_s));
    m_workspace->setDocument(nullptr);
    QTRY_VERIFY(m_panel->overlay().isEmpty());
    action(u"failSelected"_s)->trigger();
    m_panel->fail({Id::create()});
    QVERIFY(m_panel->outcome().failed.isEmpty());
}

QTEST_MAIN(TestWhatIfPanel)
#include "tst_whatifpanel.moc"
