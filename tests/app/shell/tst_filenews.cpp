// SPDX-License-Identifier: MIT
#include "studiofixture.h"

#include "app/gui/shell/bannerstrip.h"
#include "app/gui/shell/startpage.h"
#include "app/gui/shell/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace keelson;
using namespace keelson::test;

namespace {

Author ben()
{
    return {Id(7, 7), u"Ben"_s};
}

void addActor(Document &document, const QString &name)
{
    Edit edit("Add "_L1 + name.left(20));
    edit.add(kinds::actor, name);
    document.commit(edit);
}

/// While it lives no file of this process may grow past this one's present size.
class NoMoreRoom
{
public:
    explicit NoMoreRoom(const QString &path)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(QFileInfo(path).size());
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~NoMoreRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

/// What happens to a document's file, and how the window tells it.
class tst_FileNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void damageIsToldAndReported();
    void olderFormatIsTold();
    void joinedCopyIsTold();
    void failedSaveIsToldUntilItIsHealed();
    void changesThatAreOnlyHereAreNotLetGo();
    void unsavedChangesComeBackFromTheStartPage();
    void manyThatCameBackAreListed();
    void documentThatIsGoneIsKeptAsADraft();
    void partOfADocumentThatIsGoneNamesTheFile();
    void discardingAsksTwice();
    void reminderWhileAnotherDocumentIsOpen();

private:
    static void make(const QString &path, const QStringList &actors);
    /// Changes of `count` actors that found no room in the file.
    static void leaveUnsaved(const QString &path, int count);
    /// The whole document, whose file was taken away.
    static void leaveWhole(const QString &path);
    /// A window as at the next start.
    static void startAgain(StudioFixture &studio);
};

void tst_FileNews::make(const QString &path, const QStringList &actors)
{
    auto document = Document::create(path, ben());
    QVERIFY(document);
    for (const QString &actor : actors)
        addActor(**document, actor);
}

void tst_FileNews::leaveUnsaved(const QString &path, int count)
{
    make(path, {QString(400'000, u'x')});
    auto document = Document::open(path, ben());
    QVERIFY(document);
    const NoMoreRoom noMoreRoom(path);
    for (int i = 1; i <= count; ++i)
        addActor(**document, u"Cook %1 "_s.arg(i) + QString(20'000, u'x'));
    QVERIFY(!(*document)->flush());
    QVERIFY(!(*document)->saveState().safeIn.isEmpty());
    document->reset();
}

void tst_FileNews::leaveWhole(const QString &path)
{
    auto document = Document::create(path, ben());
    QVERIFY(document);
    addActor(**document, u"Cook"_s);
    QVERIFY((*document)->flush());
    QVERIFY(QFile::remove(path));
    addActor(**document, u"Waiter"_s);
    QVERIFY(!(*document)->flush());
}

void tst_FileNews::startAgain(StudioFixture &studio)
{
    studio.window = std::make_unique<MainWindow>(studio.studio(), QList<Lens *>{new PageLens(studio.workspace, u"storm"_s, kinds::actor)});
    studio.show();
}

void tst_FileNews::damageIsToldAndReported()
{
    StudioFixture studio;
    const QString path = studio.path(u"shop.keelson"_s);
    make(path, {u"Cook"_s, u"Waiter"_s, u"Guest"_s});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf("Waiter");
    QVERIFY(at > 0);
    file.seek(at);
    file.write("w");
    file.close();

    studio.show();
    studio.open(path);
    QTRY_VERIFY(studio.banner(u"damaged"_s));
    const QString told = studio.bannerText(u"damaged"_s);
    QVERIFY2(told.startsWith(u"shop.keelson was damaged. 1 of its changes was lost"), qPrintable(told));
    QVERIFY2(told.contains(u"values that lost changes had set were remembered"), qPrintable(told));
    QVERIFY2(told.contains(u"“shop (damaged).keelson”"), qPrintable(told));
    QVERIFY(QFile::exists(studio.path(u"shop (damaged).keelson"_s)));

    studio.click(u"showReport"_s, studio.banner(u"damaged"_s));
    auto *report = studio.window->findChild<QDialog *>(u"report"_s);
    QVERIFY(report && report->isVisible() && !report->isModal());
    const QString text = report->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(text.contains(u"\"Add waiter\" by Ben"), qPrintable(text)); // Its label is what is damaged.
    QVERIFY2(text.contains(u"Waiter: Name “Waiter”"), qPrintable(text));
    studio.click(u"copyReport"_s, report);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);

    studio.click(u"understood"_s, studio.banner(u"damaged"_s));
    QVERIFY(!studio.banner(u"damaged"_s));
    studio.documents.close();
    studio.open(path);
    QVERIFY(!studio.banner(u"damaged"_s));
}

void tst_FileNews::olderFormatIsTold()
{
    StudioFixture studio;
    const QString path = studio.path(u"old.keelson"_s);
    QVERIFY(QFile::copy(QStringLiteral(KEELSON_TEST_DATA) + "/documents/format-1/sample.keelson"_L1, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    studio.show();
    studio.open(path);
    QTRY_VERIFY(studio.banner(u"upgraded"_s));
    QVERIFY2(studio.bannerText(u"upgraded"_s).contains(u"“old (format 1).keelson”"), qPrintable(studio.bannerText(u"upgraded"_s)));
    QVERIFY(QFile::exists(studio.path(u"old (format 1).keelson"_s)));
    studio.documents.close();
    QVERIFY(!studio.banner(u"upgraded"_s));
}

void tst_FileNews::joinedCopyIsTold()
{
    StudioFixture studio;
    const QString path = studio.path(u"shop.keelson"_s);
    const QString copy = studio.path(u"copy.keelson"_s);
    const auto replace = [&](const QStringList &actors) {
        {
            auto theirs = Document::open(copy, ben());
            QVERIFY(theirs);
            for (const QString &actor : actors)
                addActor(**theirs, actor);
        }
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::copy(copy, path));
    };
    make(path, {u"Cook"_s});
    QVERIFY(QFile::copy(path, copy));
    studio.show();
    studio.open(path);
    replace({u"Waiter"_s, u"Guest"_s});
    addActor(studio.document(), u"Mine"_s);
    QTRY_VERIFY(studio.banner(u"joined"_s));
    QVERIFY2(studio.bannerText(u"joined"_s).contains(u"Its 2 changes were taken in"), qPrintable(studio.bannerText(u"joined"_s)));
    QCOMPARE(studio.document().model().ofKind(kinds::actor).size(), 4);
    QTRY_COMPARE(studio.document().saveState().kind, SaveState::Kind::Saved);
    studio.click(u"listAll"_s, studio.banner(u"joined"_s));
    QVERIFY(studio.window->findChild<QDialog *>(u"report"_s)->findChild<QPlainTextEdit *>()->toPlainText().contains(u"Add Guest – Ben"));

    studio.click(u"understood"_s, studio.banner(u"joined"_s));
    QVERIFY(!studio.banner(u"joined"_s));
    replace({u"Chef"_s});
    addActor(studio.document(), u"Mine again"_s);
    QTRY_VERIFY(studio.banner(u"joined"_s));
    QVERIFY2(studio.bannerText(u"joined"_s).contains(u"Its 1 change was taken in"), qPrintable(studio.bannerText(u"joined"_s)));
}

void tst_FileNews::failedSaveIsToldUntilItIsHealed()
{
    StudioFixture studio;
    const QString path = studio.path(u"shop.keelson"_s);
    make(path, {u"Cook"_s});
    studio.show();
    studio.open(path);
    QVERIFY(QFile::rename(path, path + u'~'));
    addActor(studio.document(), u"Waiter"_s);
    QTRY_VERIFY(studio.banner(u"save-failed"_s));
    const QString told = studio.bannerText(u"save-failed"_s);
    QVERIFY2(told.startsWith(u"Your changes are not in the file."), qPrintable(told));
    QVERIFY2(told.contains(path), qPrintable(told));
    QVERIFY2(told.contains(u"1 change is kept safe on this computer"), qPrintable(told));
    auto *retry = studio.banner(u"save-failed"_s)->findChild<QPushButton *>(u"retry"_s);
    retry->setFocus();
    addActor(studio.document(), u"Guest"_s);
    QTRY_VERIFY2(studio.bannerText(u"save-failed"_s).contains(u"2 changes are kept safe"), qPrintable(studio.bannerText(u"save-failed"_s)));
    QVERIFY(retry->hasFocus()); // Whoever is about to press it goes on.

    QVERIFY(QFile::rename(path + u'~', path));
    studio.click(u"retry"_s, studio.banner(u"save-failed"_s));
    QTRY_VERIFY(!studio.banner(u"save-failed"_s));
    QCOMPARE(studio.document().saveState().kind, SaveState::Kind::Saved);
}

void tst_FileNews::changesThatAreOnlyHereAreNotLetGo()
{
    StudioFixture studio;
    const QString path = studio.path(u"shop.keelson"_s);
    make(path, {u"Cook"_s});
    make(studio.path(u"other.keelson"_s), {});
    studio.show();
    studio.open(path);
    QVERIFY(QDir().mkpath(studio.path(u"state/keelson"_s)));
    QFile inTheWay(studio.path(u"state/keelson/unsaved"_s)); // So that nothing can be kept there.
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    QVERIFY(QFile::rename(path, path + u'~'));
    addActor(studio.document(), u"Waiter"_s);
    QTRY_VERIFY(studio.bannerText(u"save-failed"_s).contains(u"They are only in this window: do not close it."));

    studio.documents.close();
    QVERIFY(studio.workspace.document());
    QTRY_VERIFY2(studio.bannerText(u"refused"_s).startsWith(u"shop stays open."), qPrintable(studio.bannerText(u"refused"_s)));
    studio.documents.open(studio.path(u"other.keelson"_s));
    QVERIFY(studio.documents.opening().isEmpty());
    studio.window->close();
    auto *question = studio.window->findChild<QMessageBox *>(u"lossQuestion"_s);
    QVERIFY(question && question->isVisible() && studio.window->isVisible());
    question->reject();
    QVERIFY(studio.window->isVisible());

    QVERIFY(QFile::rename(path + u'~', path));
    studio.document().retry();
    QTRY_VERIFY(!studio.banner(u"save-failed"_s));
    studio.window->close();
    QVERIFY(!studio.window->isVisible());
}

void tst_FileNews::unsavedChangesComeBackFromTheStartPage()
{
    StudioFixture studio;
    const QString path = studio.path(u"shop.keelson"_s);
    leaveUnsaved(path, 2);
    startAgain(studio);
    auto *title = [&]() -> QLabel * {
        (void)QTest::qWaitFor([&] { return studio.window->findChild<QLabel *>(u"unsavedTitle"_s); });
        return studio.window->findChild<QLabel *>(u"unsavedTitle"_s);
    }();
    QVERIFY(title && title->isVisible());
    QCOMPARE(title->text(), u"Unsaved changes of shop.keelson (2)"_s);
    QVERIFY(!studio.banner(u"unsaved"_s)); // The page says it.
    studio.click(u"openUnsaved"_s);
    QTRY_VERIFY(studio.banner(u"brought-back"_s));
    const QString told = studio.bannerText(u"brought-back"_s);
    QVERIFY2(told.startsWith(u"2 changes that could not be saved last time are back:"), qPrintable(told));
    QVERIFY2(told.contains(u"Add Cook 2"), qPrintable(told));
    QVERIFY2(told.contains(u"Ben, "), qPrintable(told));
    QVERIFY(!studio.banner(u"unsaved"_s));
    QCOMPARE(studio.document().model().ofKind(kinds::actor).size(), 3);
    studio.documents.close();
    QTRY_VERIFY(!studio.window->findChild<QLabel *>(u"unsavedTitle"_s));
}

void tst_FileNews::manyThatCameBackAreListed()
{
    StudioFixture studio;
    const QString path = studio.path(u"shop.keelson"_s);
    leaveUnsaved(path, 7);
    studio.show();
    studio.open(path);
    QTRY_VERIFY(studio.banner(u"brought-back"_s));
    QCOMPARE(studio.bannerText(u"brought-back"_s).count(u'\n'), 5);
    studio.click(u"listAll"_s, studio.banner(u"brought-back"_s));
    auto *list = studio.window->findChild<QDialog *>(u"report"_s);
    QVERIFY(list);
    QCOMPARE(list->findChild<QPlainTextEdit *>()->toPlainText().count(u"Add Cook"_s), 7);
}

void tst_FileNews::documentThatIsGoneIsKeptAsADraft()
{
    StudioFixture studio;
    leaveWhole(studio.path(u"shop.keelson"_s));
    startAgain(studio);
    QTRY_VERIFY(studio.window->findChild<QPushButton *>(u"keepUnsaved"_s));
    QVERIFY(!studio.window->findChild<QPushButton *>(u"openUnsaved"_s));
    studio.click(u"keepUnsaved"_s);
    QTRY_VERIFY(studio.workspace.document());
    QVERIFY(studio.document().isDraft());
    QVERIFY(studio.documents.needsApproval()); // It was not made here.
    QCOMPARE(studio.document().model().ofKind(kinds::actor).size(), 2);
    QVERIFY(!studio.banner(u"brought-back"_s));
    studio.documents.close();
    QTRY_VERIFY(!studio.window->findChild<QLabel *>(u"unsavedTitle"_s));
}

void tst_FileNews::partOfADocumentThatIsGoneNamesTheFile()
{
    StudioFixture studio;
    const QString path = studio.path(u"shop.keelson"_s);
    leaveUnsaved(path, 1);
    QVERIFY(QFile::rename(path, path + u'~'));
    startAgain(studio);
    QTRY_VERIFY(studio.window->findChild<QWidget *>(u"unsavedRow"_s));
    QVERIFY(!studio.window->findChild<QPushButton *>(u"keepUnsaved"_s));
    QVERIFY(!studio.window->findChild<QPushButton *>(u"openUnsaved"_s));
    QString told;
    for (const QLabel *label : studio.window->findChild<QWidget *>(u"unsavedRow"_s)->findChildren<QLabel *>())
        told += label->text();
    QVERIFY2(told.contains(path), qPrintable(told));
    // Under another name it is still the same document.
    studio.open(path + u'~');
    QTRY_VERIFY(studio.banner(u"brought-back"_s));
}

void tst_FileNews::discardingAsksTwice()
{
    StudioFixture studio;
    const QString path = studio.path(u"shop.keelson"_s);
    leaveUnsaved(path, 2);
    startAgain(studio);
    QTRY_VERIFY(studio.window->findChild<QPushButton *>(u"discardUnsaved"_s));
    auto *discard = studio.window->findChild<QPushButton *>(u"discardUnsaved"_s);
    const QString first = discard->text();
    QTest::mouseClick(discard, Qt::LeftButton);
    QVERIFY(discard->text() != first);
    studio.window->findChild<QPushButton *>(u"openUnsaved"_s)->setFocus();
    QCOMPARE(discard->text(), first);
    QTest::mouseClick(discard, Qt::LeftButton);
    QTest::mouseClick(discard, Qt::LeftButton);
    QTRY_VERIFY(!studio.window->findChild<QPushButton *>(u"discardUnsaved"_s));
    studio.open(path);
    QCOMPARE(studio.document().model().ofKind(kinds::actor).size(), 1);
}

void tst_FileNews::reminderWhileAnotherDocumentIsOpen()
{
    StudioFixture studio;
    leaveUnsaved(studio.path(u"shop.keelson"_s), 2);
    make(studio.path(u"other.keelson"_s), {});
    studio.open(studio.path(u"other.keelson"_s));
    startAgain(studio);
    QTRY_VERIFY(studio.banner(u"unsaved"_s));
    QVERIFY2(studio.bannerText(u"unsaved"_s).contains(u"shop.keelson (2)"), qPrintable(studio.bannerText(u"unsaved"_s)));
    studio.click(u"showUnsaved"_s, studio.banner(u"unsaved"_s));
    QVERIFY(studio.window->findChild<StartPage *>()->isVisible());
    QVERIFY(studio.window->findChild<QWidget *>(u"unsavedRow"_s)->isVisible());
}

QTEST_MAIN(tst_FileNews)
#include "tst_filenews.moc"
