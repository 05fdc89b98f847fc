// SPDX-License-Identifier: MIT
#include "app/gui/compare/comparelistmodel.h"
#include "app/gui/compare/comparepanel.h"
#include "app/gui/history/historylens.h"
#include "app/gui/map/lens.h"
#include "tests/core/document/documents.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

/// The panel in the real map.
class TestComparePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatItIsFor();
    void aCopyIsCompared();
    void anEditIsComparedAnew();
    void nothingIsComparedWhileNobodyLooks();
    void anEarlierMomentIsCompared();
    void theHistoryAsksForIt();
    void theMapShowsIt();
    void choosingARowPointsAtIt();
    void theFilterNarrows();
    void aFileThatIsNoneIsTold();
    void stoppingLeavesNothing();
    void endingTakesItOffTheMap();
    void anotherDocumentEndsIt();
    void theNewestRequestWins();
    void itIsSavedAsMarkdown();
    void withoutADocumentItIsHarmless();

private:
    Document &document() const { return *m_workspace->document(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString text(const char *label) const { return m_panel->findChild<QLabel *>(QString::fromLatin1(label))->text(); }
    QListView &list() const { return *m_panel->findChild<QListView *>(u"compareList"_s); }
    QStringList rows() const;
    QAction *action(const QString &name) const;
    void compareWithCopy();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapLens> m_lens;
    ComparePanel *m_panel = nullptr;
    Id m_service;
    Id m_event;
};

/// A shop, a copy of it as it was, and a service renamed and one removed since.
void TestComparePanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = need(Document::create(path(u"shop.keelson"_s), ada()));
    const Id ordering = add(*made, kinds::subsystem, u"Ordering"_s);
    m_service = add(*made, kinds::service, u"Order BFF"_s, ordering);
    const Id kitchen = add(*made, kinds::service, u"Kitchen BFF"_s, ordering);
    m_event = add(*made, kinds::domainEvent, u"Order Submitted"_s);
    QVERIFY(made->copyTo(path(u"copy.keelson"_s)));
    set(*made, m_service, properties::name, u"Basket BFF"_s, u"Rename “Order BFF”"_s);
    Edit edit(u"Remove"_s);
    edit.remove(kitchen);
    made->commit(edit);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(made));
    m_lens = std::make_unique<MapLens>(*m_workspace);
    m_panel = new ComparePanel(*m_workspace);
    m_lens->addCompanion(m_panel);
    m_lens->resize(1400, 900);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
    m_lens->showCompanion(m_panel);
    QTRY_VERIFY(m_panel->isVisible());
}

void TestComparePanel::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

QStringList TestComparePanel::rows() const
{
    QStringList texts;
    for (int i = 0; i < list().model()->rowCount(); ++i)
        texts.append(list().model()->index(i, 0).data().toString());
    return texts;
}

QAction *TestComparePanel::action(const QString &name) const
{
    for (QAction *own : m_panel->ownActions()) {
        if (own->objectName() == name)
            return own;
    }
    return nullptr;
}

void TestComparePanel::compareWithCopy()
{
    m_panel->compareWithFile(path(u"copy.keelson"_s));
    QVERIFY(m_panel->isBusy());
    QTRY_VERIFY(!m_panel->isBusy());
    QVERIFY(m_panel->shown());
}

void TestComparePanel::saysWhatItIsFor()
{
    QVERIFY(text("compareMessage").startsWith(u"What is different from another file"_s));
    QVERIFY(!action(u"compareSave"_s)->isEnabled());
    QVERIFY(!action(u"compareEnd"_s)->isEnabled());
}

void TestComparePanel::aCopyIsCompared()
{
    QSignalSpy asked(m_panel, &ComparePanel::shownAsked);
    compareWithCopy();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(rows(), (QStringList{u"Ordering"_s, u"Kitchen BFF"_s,
                                  u"Basket BFF"_s}));
    QCOMPARE(text("compareSummary"), u"Removed: 1, Renamed: 1"_s);
    QVERIFY(action(u"compareSave"_s)->isEnabled());
}

void TestComparePanel::anEditIsComparedAnew()
{
    compareWithCopy();
    add(document(), kinds::actor, u"Cook"_s);
    QTRY_VERIFY(rows().contains(u"Cook"_s));
    QTRY_VERIFY(!m_panel->isBusy());
}

void TestComparePanel::nothingIsComparedWhileNobodyLooks()
{
    compareWithCopy();
    m_lens->hide();
    add(document(), kinds::actor, u"Cook"_s);
    QVERIFY(!m_panel->isBusy());
    m_lens->show();
    QTRY_VERIFY(rows().contains(u"Cook"_s));
}

void TestComparePanel::anEarlierMomentIsCompared()
{
    m_panel->compareWithMoment(document().log().row(4).stamp); // Between the renaming and the removal.
    QTRY_VERIFY(!m_panel->isBusy());
    QCOMPARE(rows(), (QStringList{u"Ordering"_s, u"Kitchen BFF"_s}));
}

void TestComparePanel::theHistoryAsksForIt()
{
    HistoryLens history(*m_workspace);
    connect(&history, &HistoryLens::compareAsked, m_panel, &ComparePanel::compareWithMoment);
    history.resize(1000, 700);
    history.show();
    QTRY_VERIFY(history.shownChange() >= 0);
    history.showChange(4);
    QAction *compareNow = history.lensActions().at(4);
    QCOMPARE(compareNow->text(), u"Compare with now"_s);
    QVERIFY(compareNow->isEnabled());
    compareNow->trigger();
    QTRY_VERIFY(m_panel->shown());
    QCOMPARE(m_panel->shown()->report.comparison.count(), 1);
    history.showPresent();
    QVERIFY(!compareNow->isEnabled());
}

void TestComparePanel::theMapShowsIt()
{
    compareWithCopy();
    const auto node = [this](const QString &name) {
        for (const SceneNode &each : m_lens->canvas().scene().nodes) {
            if (each.text == name)
                return each;
        }
        return SceneNode();
    };
    const Theme &theme = m_lens->canvas().theme();
    QTRY_COMPARE(node(u"Basket BFF"_s).halo, toneColour(Tone::Changed, theme));
    QCOMPARE(node(u"Kitchen BFF"_s).halo, toneColour(Tone::Removed, theme)); // A ghost.
    QVERIFY(!node(u"Kitchen BFF"_s).movable);
}

void TestComparePanel::choosingARowPointsAtIt()
{
    compareWithCopy();
    QSignalSpy pointed(m_panel, &MapCompanion::pointed);
    list().setFocus();
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Down);
    QCOMPARE(list().currentIndex().row(), 2);
    QCOMPARE(pointed.last().first().value<Id>(), m_service);
    QCOMPARE(m_workspace->selection(), QList<Id>{m_service});
}

void TestComparePanel::theFilterNarrows()
{
    compareWithCopy();
    m_panel->findChild<QLineEdit *>(u"compareFilter"_s)->setText(u"kitchen"_s);
    QCOMPARE(rows(), (QStringList{u"Ordering"_s, u"Kitchen BFF"_s}));
    m_panel->findChild<QLineEdit *>(u"compareFilter"_s)->setText(u"nobody"_s);
    QCOMPARE(rows(), QStringList());
    QCOMPARE(text("compareMessage"), u"Nothing of it passes the filter."_s);
}

void TestComparePanel::aFileThatIsNoneIsTold()
{
    QFile file(path(u"diary.keelson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear diary");
    file.close();
    m_panel->compareWithFile(file.fileName());
    QTRY_VERIFY(!m_panel->isBusy());
    QVERIFY(!m_panel->shown());
    QVERIFY2(text("compareMessage").contains(u"diary.keelson"_s), qPrintable(text("compareMessage")));
    add(document(), kinds::actor, u"Cook"_s); // What failed is not tried again at every edit.
    QVERIFY(!m_panel->isBusy());
    compareWithCopy();
    QVERIFY(!text("compareMessage").contains(u"diary.keelson"_s));
}

void TestComparePanel::stoppingLeavesNothing()
{
    m_panel->compareWithFile(path(u"copy.keelson"_s));
    QToolButton *stop = nullptr;
    for (QToolButton *button : m_panel->findChildren<QToolButton *>()) {
        if (button->toolTip() == u"Stop comparing")
            stop = button;
    }
    QVERIFY(stop && stop->isVisible());
    stop->click();
    QTRY_VERIFY(!m_panel->isBusy());
    QTest::qWait(50);
    QVERIFY(!m_panel->shown());
    QVERIFY(text("compareMessage").startsWith(u"What is different from another file"_s));
}

void TestComparePanel::endingTakesItOffTheMap()
{
    compareWithCopy();
    QVERIFY(!m_panel->overlay().isEmpty());
    action(u"compareEnd"_s)->trigger();
    QVERIFY(m_panel->overlay().isEmpty());
    QCOMPARE(rows(), QStringList());
}

void TestComparePanel::anotherDocumentEndsIt()
{
    compareWithCopy();
    m_workspace->setDocument(need(Document::create(path(u"other.keelson"_s), ada())));
    QVERIFY(!m_panel->shown());
    QVERIFY(m_panel->overlay().isEmpty());
}

void TestComparePanel::theNewestRequestWins()
{
    m_panel->compareWithFile(path(u"copy.keelson"_s));
    m_panel->compareWithMoment(document().log().row(4).stamp);
    QTRY_VERIFY(!m_panel->isBusy());
    QCOMPARE(m_panel->shown()->report.comparison.count(), 1);
}

void TestComparePanel::itIsSavedAsMarkdown()
{
    compareWithCopy();
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    action(u"compareSave"_s)->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
    dialog->selectFile(path(u"report.md"_s));
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(told.size(), 1);
    QFile file(path(u"report.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("# From copy.keelson to shop\n\nRemoved: 1, Renamed: 1.\n\n## Ordering\n"));
}

void TestComparePanel::withoutADocumentItIsHarmless()
{
    m_workspace->setDocument({});
    m_panel->compareWithFile(path(u"copy.keelson"_s));
    QVERIFY(!m_panel->isBusy());
    QCOMPARE(text("compareMessage"), u"Open a document to compare it."_s);
}

QTEST_MAIN(TestComparePanel)
#include "tst_comparepanel.moc"
