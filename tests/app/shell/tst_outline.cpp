// SPDX-License-Identifier: MIT
#include "studiofixture.h"

#include "app/gui/outline/outlinemodel.h"
#include "app/gui/shell/fuzzy.h"
#include "app/gui/shell/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QRandomGenerator>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace keelson;
using namespace keelson::test;

class tst_Outline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fuzzyRanks_data();
    void fuzzyRanks();
    void treeFollowsContainment();
    void followingEqualsResetting();
    void findGoesToWhatWasFound();
    void findAmongOneKind();
    void findTellsWhenThereIsNothing();
    void selectionIsShared();
    void renameInTheTree();
    void deleteInTheTree();
};

namespace {

// The whole tree as indented lines.
QStringList lines(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        all.append(QString(2 * depth, u' ') + index.data().toString());
        all.append(lines(model, index, depth + 1));
    }
    return all;
}

} // namespace

void tst_Outline::init()
{
    failOnAnyWarning();
}

void tst_Outline::fuzzyRanks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("texts");  // Best first; those behind "|" do not match.
    QTest::newRow("run before letters") << u"order"_s << QStringList{u"Order placed"_s, u"Place order"_s, u"Our red deer"_s, u"|"_s, u"Oven"_s};
    QTest::newRow("initials") << u"op"_s << QStringList{u"Order placed"_s, u"|"_s, u"Payment"_s};
    QTest::newRow("camel case") << u"cd"_s << QStringList{u"CreateDocument"_s, u"|"_s, u"dc"_s};
    QTest::newRow("short before long") << u"pay"_s << QStringList{u"Pay"_s, u"Payment accepted by the bank"_s};
    QTest::newRow("word start before middle") << u"red"_s << QStringList{u"A red one"_s, u"Scattered"_s};
    QTest::newRow("beyond a word start") << u"ordr"_s << QStringList{u"order rush"_s};
    QTest::newRow("umlauts fold") << u"über"_s << QStringList{u"ÜBERWEISUNG"_s};
}

void tst_Outline::fuzzyRanks()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, texts);
    int last = std::numeric_limits<int>::max();
    bool matches = true;
    for (const QString &text : texts) {
        if (text == u'|') {
            matches = false;
            continue;
        }
        const auto match = fuzzyMatch(typed, text);
        QVERIFY2(match.has_value() == matches, qPrintable(text));
        if (!match)
            continue;
        QVERIFY2(match->score < last, qPrintable(text));
        last = match->score;
        QCOMPARE(match->positions.size(), typed.size());
        for (qsizetype i = 0; i < typed.size(); ++i)
            QCOMPARE(text.at(match->positions.at(i)).toCaseFolded(), typed.at(i).toCaseFolded());
    }
}

void tst_Outline::treeFollowsContainment()
{
    StudioFixture studio;
    studio.openSmall();
    OutlineModel outline;
    QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
    outline.reset(studio.document().model());
    QCOMPARE(lines(outline),
             (QStringList{u"Views (1)"_s, u"  First board"_s, u"Bakery"_s, u"  Ordering"_s, u"    Order desk"_s,
                          u"    Oven control"_s, u"Domain event (1)"_s, u"  Order placed"_s, u"Command (1)"_s,
                          u"  Place order"_s}));
}

// Random edits, with undo among them: following each row by row gives what building anew gives.
void tst_Outline::followingEqualsResetting()
{
    StudioFixture studio;
    studio.openSmall();
    Document &document = studio.document();
    OutlineModel following;
    following.reset(document.model());
    QAbstractItemModelTester tester(&following, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&document, &Document::changed, &following, [&](const ModelChange &change) {
        if (change.everything)
            following.reset(document.model());
        else
            following.update(document.model(), change.records);
    });

    QRandomGenerator random(20261123);
    const QList<QLatin1StringView> some{kinds::system, kinds::subsystem, kinds::service, kinds::function,
                                        kinds::domainEvent, kinds::hotspot};
    for (int step = 0; step < 400; ++step) {
        const QList<Id> ids = document.model().elements().keys();
        const auto any = [&] { return ids.isEmpty() ? Id() : ids.at(random.bounded(int(ids.size()))); };
        Edit edit(u"Step"_s);
        switch (random.bounded(6)) {
        case 0:
        case 1: edit.add(some.at(random.bounded(int(some.size()))), QString(QChar('a' + random.bounded(26))), random.bounded(2) ? any() : Id()); break;
        case 2: edit.set(any(), properties::name, QString(QChar('a' + random.bounded(26)))); break;
        case 3: edit.set(any(), properties::parent, random.bounded(3) ? Value(any()) : Value()); break;
        case 4: edit.remove(any()); break;
        case 5: document.undo(); continue;
        }
        document.commit(edit);
        OutlineModel fresh;
        fresh.reset(document.model());
        QCOMPARE(lines(following), lines(fresh));
    }
}

void tst_Outline::findGoesToWhatWasFound()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    QTest::keyClick(studio.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *field = studio.window->findChild<QLineEdit *>(u"outlineFind"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"ovn"_s);
    auto *found = studio.window->findChild<QListView *>(u"outlineFound"_s);
    QVERIFY(found->isVisible());
    QCOMPARE(found->currentIndex().data().toString(), u"Oven control"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(studio.map->revealed, QList<Id>{studio.named(kinds::service, u"Oven control"_s)});
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(studio.window->findChild<QTreeView *>(u"outlineTree"_s)->isVisible());
}

void tst_Outline::findAmongOneKind()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    auto *field = studio.window->findChild<QLineEdit *>(u"outlineFind"_s);
    QTest::keyClicks(field, u"kind:command order"_s);
    auto *found = studio.window->findChild<QListView *>(u"outlineFound"_s);
    QCOMPARE(found->model()->rowCount(), 1);
    QCOMPARE(found->model()->index(0, 0).data().toString(), u"Place order"_s);
    // What is added while somebody is finding is found, too.
    Edit edit(u"Add"_s);
    edit.add(kinds::command, u"Cancel order"_s);
    studio.document().commit(edit);
    QTRY_COMPARE(found->model()->rowCount(), 2);
}

void tst_Outline::findTellsWhenThereIsNothing()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    auto *field = studio.window->findChild<QLineEdit *>(u"outlineFind"_s);
    QTest::keyClicks(field, u"zzz"_s);
    QVERIFY(!studio.window->findChild<QListView *>(u"outlineFound"_s)->isVisible());
    QVERIFY(!studio.window->findChild<QTreeView *>(u"outlineTree"_s)->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(studio.map->revealed.isEmpty());
}

void tst_Outline::selectionIsShared()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    auto *tree = studio.window->findChild<QTreeView *>(u"outlineTree"_s);
    const auto *outline = qobject_cast<OutlineModel *>(tree->model());
    const Id event = studio.named(kinds::domainEvent, u"Order placed"_s);
    studio.workspace.select({event});
    QCOMPARE(tree->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(outline->idOf(tree->selectionModel()->selectedRows().first()), event);
    const Id service = studio.named(kinds::service, u"Order desk"_s);
    tree->scrollTo(outline->indexOf(service));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(outline->indexOf(service)).center());
    QCOMPARE(studio.workspace.selection(), QList<Id>{service});
}

void tst_Outline::renameInTheTree()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    auto *tree = studio.window->findChild<QTreeView *>(u"outlineTree"_s);
    auto *outline = qobject_cast<OutlineModel *>(tree->model());
    const Id service = studio.named(kinds::service, u"Order desk"_s);
    QVERIFY(outline->setData(outline->indexOf(service), u"Zebra"_s, Qt::EditRole));
    QCOMPARE(studio.document().model().element(service)->name, u"Zebra"_s);
    QCOMPARE(outline->indexOf(service).row(), 1);
    QVERIFY(!outline->setData(outline->indexOf(service), u"  "_s, Qt::EditRole));
}

void tst_Outline::deleteInTheTree()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    auto *tree = studio.window->findChild<QTreeView *>(u"outlineTree"_s);
    const Id command = studio.named(kinds::command, u"Place order"_s);
    studio.workspace.select({command});
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Delete);
    QVERIFY(!studio.document().model().element(command));
    studio.document().undo();
    QVERIFY(studio.document().model().element(command));
}

QTEST_MAIN(tst_Outline)
#include "tst_outline.moc"
