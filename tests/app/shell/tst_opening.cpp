// SPDX-License-Identifier: MIT
#include "studiofixture.h"

#include "app/gui/shell/openingpage.h"
#include "app/gui/shell/startpage.h"
#include "app/gui/shell/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace keelson;
using namespace keelson::test;

namespace {

Author ben()
{
    return {Id(7, 7), u"Ben"_s};
}

void addService(Document &document, const QString &name)
{
    Edit edit("Add "_L1 + name);
    edit.add(kinds::service, name);
    document.commit(edit);
}

qsizetype services(const Document &document)
{
    return document.model().ofKind(kinds::service).size();
}

} // namespace

/// Documents on their way from the disk and back to it, while the window goes on.
class tst_Opening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void slowOpeningIsShownAndCancelled();
    void quickOpeningShowsNoPage();
    void actionsRestWhileADocumentComes();
    void newestRequestWins();
    void cancelledFileOpensAgain();
    void closedFileOpensAgain();
    void endOfTheProgramWaitsForWhatWasClosed();
    void typingLandsInTheDocumentItWasFor();
    void movedWhileClosingIsOneDocument();
    void draftWithoutAHomeIsRefused();
    void mergeTakesInACopy();
    void mergeTellsFindings();
    void mergeOfAnotherDocumentIsRefused();
    void mergeOfItselfBringsNothing();
    void copyWithoutHistoryBeginsAnew();

private:
    /// A file made by somebody else.
    static void make(const QString &path);
};

void tst_Opening::make(const QString &path)
{
    auto document = Document::create(path, ben());
    QVERIFY(document);
    fillSmall(**document);
}

void tst_Opening::slowOpeningIsShownAndCancelled()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const Document *before = studio.workspace.document();
    QSemaphore gate;
    studio.fill = [&](Document &) { gate.acquire(); };
    studio.documents.createSample();
    auto *page = studio.window->findChild<OpeningPage *>();
    QTRY_VERIFY(page->isVisible());
    QVERIFY(!studio.storm->isVisible());
    QCOMPARE(page->findChild<QLabel *>(u"openingWhat"_s)->text(), u"Making a document…"_s);
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    QVERIFY(studio.storm->isVisible());
    gate.release();
    studio.await([&] {
        studio.fill = fillSmall;
        studio.documents.createSample();
    });
    QVERIFY(studio.workspace.document() != before);
    QCOMPARE(services(studio.document()), 2);
}

void tst_Opening::quickOpeningShowsNoPage()
{
    StudioFixture studio;
    studio.show();
    QSignalSpy due(studio.window->findChild<OpeningPage *>(), &OpeningPage::dueChanged);
    QSignalSpy under(&studio.documents, &Documents::openingChanged);
    studio.openSmall();
    QCOMPARE(under.size(), 2);
    QCOMPARE(due.size(), 0);
}

void tst_Opening::actionsRestWhileADocumentComes()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    WindowActions &actions = studio.window->actions();
    QVERIFY(actions.merge->isEnabled());
    QVERIFY(actions.undo->isEnabled());
    QSemaphore gate;
    studio.fill = [&](Document &) { gate.acquire(); };
    studio.documents.createSample();
    QVERIFY(!actions.merge->isEnabled());
    QTRY_VERIFY(studio.window->findChild<OpeningPage *>()->isVisible());
    QVERIFY(!actions.undo->isEnabled());
    QVERIFY(!actions.moveTo->isEnabled());
    studio.documents.cancelOpening();
    gate.release();
    QVERIFY(actions.merge->isEnabled());
    QVERIFY(actions.undo->isEnabled());
}

void tst_Opening::newestRequestWins()
{
    StudioFixture studio;
    make(studio.path(u"a.keelson"_s));
    make(studio.path(u"b.keelson"_s));
    studio.show();
    QSignalSpy replaced(&studio.workspace, &Workspace::documentReplaced);
    studio.documents.open(studio.path(u"a.keelson"_s));
    studio.documents.open(studio.path(u"b.keelson"_s));
    QTRY_VERIFY(studio.workspace.document());
    QCOMPARE(studio.document().path(), studio.path(u"b.keelson"_s));
    // The other one is let go of again.
    QTRY_VERIFY(Document::open(studio.path(u"a.keelson"_s), ben()));
    QCOMPARE(replaced.size(), 1);
}

// Whether the worker was done, half way or not yet begun: what it holds is waited for.
void tst_Opening::cancelledFileOpensAgain()
{
    StudioFixture studio;
    const QString path = studio.path(u"a.keelson"_s);
    make(path);
    studio.show();
    QSignalSpy copied(&studio.documents, &Documents::openedAsCopy);
    for (int pause = 0; pause < 20; ++pause) {
        studio.documents.open(path);
        QThread::msleep(ulong(pause));
        studio.documents.cancelOpening();
        QVERIFY(!studio.workspace.document());
        studio.documents.open(path);
        QTRY_VERIFY(studio.workspace.document());
        QCOMPARE(studio.document().path(), path);
        studio.documents.close();
    }
    QCOMPARE(copied.size(), 0);
}

void tst_Opening::closedFileOpensAgain()
{
    StudioFixture studio;
    const QString path = studio.path(u"a.keelson"_s);
    make(path);
    studio.show();
    for (int round = 1; round <= 5; ++round) {
        studio.open(path);
        QCOMPARE(studio.document().path(), path);
        QCOMPARE(services(studio.document()), 2 + 200 * (round - 1));
        for (int i = 0; i < 200; ++i)
            addService(studio.document(), u"Service %1.%2"_s.arg(round).arg(i));
        studio.documents.close();
    }
}

void tst_Opening::endOfTheProgramWaitsForWhatWasClosed()
{
    StudioFixture studio;
    const QString path = studio.path(u"a.keelson"_s);
    make(path);
    {
        Documents documents(studio.workspace, studio.approvals, studio.recent, ben());
        studio.await([&] { documents.open(path); });
        for (int i = 0; i < 500; ++i)
            addService(studio.document(), u"Service %1"_s.arg(i));
        documents.close();
    }
    const auto again = Document::open(path, ben());
    QVERIFY(again);
    QCOMPARE(services(**again), 502);
}

void tst_Opening::typingLandsInTheDocumentItWasFor()
{
    StudioFixture studio;
    const QString first = studio.path(u"a.keelson"_s);
    make(first);
    make(studio.path(u"b.keelson"_s));
    studio.show();
    studio.open(first);
    const Id service = studio.named(kinds::service, u"Order desk"_s);
    studio.workspace.select({service});
    auto *name = studio.window->findChild<QWidget *>(u"property-name"_s)->findChild<QLineEdit *>();
    QVERIFY(name && name->isVisible());
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Counter"_s);
    studio.open(studio.path(u"b.keelson"_s));
    QCOMPARE(services(studio.document()), 2);
    QVERIFY(!studio.named(kinds::service, u"Order desk"_s).isNull());
    studio.open(first);
    QCOMPARE(studio.document().model().element(service)->name, u"Counter"_s);
}

void tst_Opening::movedWhileClosingIsOneDocument()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const QString target = studio.path(u"shop.keelson"_s);
    studio.documents.moveTo(target);
    studio.documents.close();
    QSignalSpy copied(&studio.documents, &Documents::openedAsCopy);
    QTRY_VERIFY(!studio.documents.isBusy());
    studio.open(target);
    QCOMPARE(studio.document().path(), target);
    QCOMPARE(copied.size(), 0);
    QCOMPARE(Document::drafts().size(), 0);
}

void tst_Opening::draftWithoutAHomeIsRefused()
{
    StudioFixture studio;
    QFile inTheWay(studio.path(u"state"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    studio.show();
    studio.documents.createNew();
    QTRY_VERIFY(studio.banner(u"refused"_s));
    QVERIFY(!studio.workspace.document());
    QVERIFY2(studio.bannerText(u"refused"_s).contains(studio.path(u"state/keelson/drafts"_s)),
             qPrintable(studio.bannerText(u"refused"_s)));
}

void tst_Opening::mergeTakesInACopy()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const QString copy = studio.path(u"copy.keelson"_s);
    studio.documents.saveCopy(copy);
    QTRY_VERIFY(!studio.documents.isBusy());
    {
        auto theirs = Document::open(copy, ben());
        QVERIFY(theirs);
        addService(**theirs, u"Delivery"_s);
        addService(**theirs, u"Billing"_s);
    }
    QSignalSpy told(&studio.workspace, &Workspace::told);
    studio.documents.merge(copy);
    QVERIFY(studio.documents.isBusy());
    QVERIFY(!studio.window->actions().merge->isEnabled());
    QTRY_VERIFY(!studio.documents.isBusy());
    QCOMPARE(services(studio.document()), 4);
    QCOMPARE(told.last().first().toString(), u"2 new changes"_s);
    QVERIFY(!studio.banner(u"findings"_s));
    QVERIFY(studio.window->actions().merge->isEnabled());
}

void tst_Opening::mergeTellsFindings()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const Id one = studio.named(kinds::subsystem, u"Ordering"_s);
    Edit add(u"Add another"_s);
    const Id other = add.add(kinds::subsystem, u"Baking"_s);
    studio.document().commit(add);
    const QString copy = studio.path(u"copy.keelson"_s);
    studio.documents.saveCopy(copy);
    QTRY_VERIFY(!studio.documents.isBusy());
    const auto put = [](Document &document, Id inner, Id outer) {
        Edit edit(u"Put into"_s);
        edit.set(inner, properties::parent, outer);
        document.commit(edit);
    };
    put(studio.document(), one, other);
    {
        auto theirs = Document::open(copy, ben());
        QVERIFY(theirs);
        put(**theirs, other, one);
    }
    studio.documents.merge(copy);
    QTRY_VERIFY(studio.banner(u"findings"_s));
    QVERIFY(!studio.document().findings().isEmpty());
}

void tst_Opening::mergeOfAnotherDocumentIsRefused()
{
    StudioFixture studio;
    make(studio.path(u"other.keelson"_s));
    studio.show();
    studio.openSmall();
    studio.documents.merge(studio.path(u"other.keelson"_s));
    QTRY_VERIFY(studio.banner(u"refused"_s));
    QVERIFY(studio.bannerText(u"refused"_s).startsWith(u"other.keelson was not merged."));
    QCOMPARE(services(studio.document()), 2);
    QVERIFY(!studio.documents.isBusy());
}

void tst_Opening::mergeOfItselfBringsNothing()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    QSignalSpy told(&studio.workspace, &Workspace::told);
    studio.documents.merge(studio.document().path());
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!studio.banner(u"refused"_s));
}

void tst_Opening::copyWithoutHistoryBeginsAnew()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    addService(studio.document(), u"Delivery"_s);
    const QString copy = studio.path(u"clean.keelson"_s);
    studio.documents.copyWithoutHistory(studio.path(u"clean"_s));
    QTRY_VERIFY(!studio.documents.isBusy());
    const auto clean = Document::open(copy, ben());
    QVERIFY(clean);
    QCOMPARE((*clean)->model(), studio.document().model());
    QCOMPARE((*clean)->changes().size(), 1);
    QVERIFY((*clean)->id() != studio.document().id());
}

QTEST_MAIN(tst_Opening)
#include "tst_opening.moc"
