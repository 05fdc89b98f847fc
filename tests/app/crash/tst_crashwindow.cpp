// SPDX-License-Identifier: MIT
#include "studiofixture.h"

#include "app/gui/crash/crashreportwindow.h"
#include "app/gui/crash/trail.h"
#include "app/gui/crash/trailkeeper.h"
#include "app/gui/inspector/propertyeditor.h"
#include "app/gui/outline/outlinemodel.h"
#include "app/gui/shell/bannerstrip.h"
#include "app/gui/shell/windowactions.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace keelson;
using namespace keelson::test;

class TestCrashWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void nothingIsToldWithoutAReport();
    void bannerTellsOnce_data();
    void bannerTellsOnce();
    void bannerCopies();
    void bannerDeletesOneAfterTheOther();
    void bannerShowsTheReport();
    void helpShowsOldReports();
    void languageChangesWhileShown();
    void changesAreNotedWithoutNames();
    void actionsAreNotedBeforeTheyRun();

private:
    template<typename Field>
    static Field *field(StudioFixture &studio, const QString &property)
    {
        for (auto *editor : studio.window->findChildren<PropertyEditor *>("property-"_L1 + property)) {
            if (editor->isVisible())
                return editor->findChild<Field *>();
        }
        return nullptr;
    }
    static QWidget *banner(StudioFixture &studio)
    {
        for (auto *row : studio.window->findChildren<QWidget *>(u"banner-crash"_s)) {
            if (row->isVisible())
                return row;
        }
        return nullptr;
    }
    /// What the banner says; empty without one.
    static QString told(StudioFixture &studio)
    {
        const QWidget *row = banner(studio);
        return row ? row->findChild<QLabel *>()->text() : QString();
    }
    static CrashReportWindow *reportWindow(StudioFixture &studio) { return studio.window->findChild<CrashReportWindow *>(); }
    static void answer(StudioFixture &studio, const QString &button)
    {
        QTRY_VERIFY(banner(studio));
        QTest::mouseClick(banner(studio)->findChild<QPushButton *>(button), Qt::LeftButton);
    }
    static QStringList files(const StudioFixture &studio) { return QDir(studio.crashes.folder()).entryList(QDir::Files); }
};

namespace {

/// As a crash leaves it.
void leaveReport(StudioFixture &studio, const QString &name, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(studio.crashes.folder()));
    QFile file(studio.crashes.folder() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    studio.crashes.keepLatest();
}

/// Clicks the cross behind what the selected element is connected with.
void cut(StudioFixture &studio, Id other)
{
    QCoreApplication::processEvents();  // What was added to a shown panel is shown with the next event.
    QToolButton *cross = nullptr;
    for (auto *go : studio.window->findChildren<QToolButton *>("go-"_L1 + other.toString())) {
        if (go->isVisible())
            cross = go->parentWidget()->findChild<QToolButton *>(u"cut"_s);
    }
    QVERIFY(cross);
    QTest::mouseClick(cross, Qt::LeftButton);
}

QStringList notes(const Trail &trail)
{
    QStringList all;
    for (int i = 0; i < trail.size(); ++i)
        all.append(QString::fromUtf8(trail.at(i).text.data()));
    return all;
}

} // namespace

void TestCrashWindow::nothingIsToldWithoutAReport()
{
    StudioFixture studio;
    studio.window->tellOfCrash();
    studio.show();
    QVERIFY(!banner(studio));
    QVERIFY(!studio.window->actions().crashReports->isEnabled());
}

void TestCrashWindow::bannerTellsOnce_data()
{
    QTest::addColumn<bool>("open");
    QTest::newRow("on the start page") << false;
    QTest::newRow("with a document") << true;
}

void TestCrashWindow::bannerTellsOnce()
{
    QFETCH(bool, open);
    StudioFixture studio;
    leaveReport(studio, u"20260131T120000Z-7.txt"_s, "one");
    if (open)
        studio.openSmall();
    studio.window->tellOfCrash();
    studio.show();
    QVERIFY(banner(studio));
    const QString text = told(studio);
    QVERIFY2(text.contains(u"1/31/26"_s) && text.contains(u"nothing is sent"_s), qPrintable(text));
    answer(studio, u"dismiss"_s);
    QVERIFY(!banner(studio));
    QCOMPARE(files(studio), QStringList{u"20260131T120000Z-7.seen.txt"_s});
    studio.window->tellOfCrash();
    QVERIFY(!banner(studio));
    QVERIFY(studio.window->actions().crashReports->isEnabled());
}

void TestCrashWindow::bannerCopies()
{
    StudioFixture studio;
    leaveReport(studio, u"20260131T120000Z-7.txt"_s, "SIGSEGV\nstack\n");
    studio.window->tellOfCrash();
    studio.show();
    answer(studio, u"copyReport"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"SIGSEGV\nstack\n"_s);
    QVERIFY(banner(studio));
}

void TestCrashWindow::bannerDeletesOneAfterTheOther()
{
    StudioFixture studio;
    leaveReport(studio, u"20260130T120000Z-7.txt"_s, "older");
    leaveReport(studio, u"20260131T120000Z-7.txt"_s, "newer");
    studio.window->tellOfCrash();
    studio.show();
    answer(studio, u"deleteReport"_s);
    QCOMPARE(files(studio), QStringList{u"20260130T120000Z-7.txt"_s});
    QTRY_VERIFY(told(studio).contains(u"1/30/26"_s));
    answer(studio, u"deleteReport"_s);
    QVERIFY(files(studio).isEmpty());
    QVERIFY(!banner(studio));
    QVERIFY(!studio.window->actions().crashReports->isEnabled());
}

void TestCrashWindow::bannerShowsTheReport()
{
    StudioFixture studio;
    leaveReport(studio, u"20260131T120000Z-7.txt"_s, "SIGSEGV\nstack\n");
    studio.window->tellOfCrash();
    studio.show();
    answer(studio, u"showReport"_s);
    QVERIFY(!banner(studio));
    QCOMPARE(files(studio), QStringList{u"20260131T120000Z-7.seen.txt"_s});
    auto *window = reportWindow(studio);
    QVERIFY(window && window->isVisible() && !window->isModal());
    auto *text = window->findChild<QPlainTextEdit *>();
    QCOMPARE(text->toPlainText(), u"SIGSEGV\nstack\n"_s);
    QVERIFY(text->isReadOnly());
    QVERIFY(!window->findChild<QListWidget *>()->isVisible());
    QStringList said;
    for (const QLabel *label : window->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(said.contains(u"Kept in "_s + studio.crashes.folder() + u"/20260131T120000Z-7.seen.txt"_s));
    QTest::mouseClick(window->findChild<QPushButton *>(u"copyReport"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"SIGSEGV\nstack\n"_s);
    QTest::mouseClick(window->findChild<QPushButton *>(u"deleteReport"_s), Qt::LeftButton);
    QVERIFY(files(studio).isEmpty());
    QTRY_VERIFY2(!reportWindow(studio), "closes with the last report");
}

void TestCrashWindow::helpShowsOldReports()
{
    StudioFixture studio;
    leaveReport(studio, u"20260130T120000Z-7.seen.txt"_s, "older");
    leaveReport(studio, u"20260131T120000Z-7.seen.txt"_s, "newer");
    studio.window->tellOfCrash();
    studio.show();
    QVERIFY(!banner(studio));
    studio.window->actions().crashReports->trigger();
    studio.window->actions().crashReports->trigger();
    QCOMPARE(studio.window->findChildren<CrashReportWindow *>().size(), 1);
    auto *window = reportWindow(studio);
    auto *list = window->findChild<QListWidget *>();
    auto *text = window->findChild<QPlainTextEdit *>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    QCOMPARE(text->toPlainText(), u"newer"_s);
    list->setCurrentRow(1);
    QCOMPARE(text->toPlainText(), u"older"_s);
    QTest::mouseClick(window->findChild<QPushButton *>(u"deleteReport"_s), Qt::LeftButton);
    QCOMPARE(files(studio), QStringList{u"20260131T120000Z-7.seen.txt"_s});
    QCOMPARE(text->toPlainText(), u"newer"_s);
}

void TestCrashWindow::languageChangesWhileShown()
{
    StudioFixture studio;
    leaveReport(studio, u"20260131T120000Z-7.txt"_s, "one");
    studio.window->tellOfCrash();
    studio.show();
    studio.language.choose(u"de"_s);
    QTRY_VERIFY(told(studio).contains(u"31.01.26"_s));
    answer(studio, u"showReport"_s);
    QCOMPARE(reportWindow(studio)->windowTitle(), u"Absturzberichte"_s);
    studio.language.choose(u"en"_s);
    QTRY_COMPARE(reportWindow(studio)->windowTitle(), u"Crash reports"_s);
}

// Inspector and outline: what the gestures of boards and maps write is looked at in tst_labels.
void TestCrashWindow::changesAreNotedWithoutNames()
{
    const QString secret = u"Gold” and “Silver"_s;
    StudioFixture studio;
    Trail trail;
    const TrailKeeper keeper(trail, studio.workspace);
    studio.show();
    studio.openSmall();
    const Id service = studio.named(kinds::service, u"Order desk"_s);
    auto *outline = qobject_cast<OutlineModel *>(studio.window->findChild<QTreeView *>(u"outlineTree"_s)->model());
    QVERIFY(outline->setData(outline->indexOf(service), secret, Qt::EditRole));
    QCOMPARE(studio.document().model().element(service)->name, secret);

    studio.workspace.select({service});
    auto *name = field<QLineEdit>(studio, u"name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Gold Silver"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(studio.document().model().element(service)->name, u"Gold Silver"_s);

    studio.workspace.select({service, studio.named(kinds::service, u"Oven control"_s)});
    QCoreApplication::processEvents();
    auto *pattern = field<QComboBox>(studio, u"pattern"_s);
    Q_EMIT pattern->activated(pattern->findData(u"esg"_s));
    studio.workspace.select({service});

    auto *verb = studio.window->findChild<QComboBox *>(u"relationVerb"_s);
    verb->setCurrentIndex(verb->findText(u"consumes"_s));
    auto *other = studio.window->findChild<QComboBox *>(u"relationOther"_s);
    other->setFocus();
    other->setEditText(u"Order placed"_s);
    QTest::mouseClick(studio.window->findChild<QPushButton *>(u"relationAdd"_s), Qt::LeftButton);
    cut(studio, studio.named(kinds::domainEvent, u"Order placed"_s));
    cut(studio, studio.named(kinds::subsystem, u"Ordering"_s));

    studio.window->actions().undo->trigger();
    const QString file = studio.path(secret + u".json"_s);
    studio.exchange.exportTo(file);
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(!studio.exchange.isBusy());
    QSignalSpy replaced(&studio.workspace, &Workspace::documentReplaced);
    studio.documents.createNew();
    QTRY_COMPARE(replaced.size(), 1);
    studio.exchange.importFrom(file);
    QTRY_COMPARE(studio.document().model().ofKind(kinds::service).size(), 2);
    studio.documents.close();

    const QString quoted = u"“…”"_s;
    QCOMPARE(notes(trail).join(u'\n'),
             QStringList({u"document opened"_s, u"Rename to "_s + quoted, u"Change Name of "_s + quoted,
                          u"Change Pattern of 2 things"_s, u"Connect "_s + quoted, u"Remove "_s + quoted,
                          u"Take “…” out of its container"_s, u"undo or redo"_s, u"document opened"_s,
                          u"merge"_s, u"document closed"_s}).join(u'\n'));
}

void TestCrashWindow::actionsAreNotedBeforeTheyRun()
{
    StudioFixture studio;
    Trail trail;
    TrailKeeper keeper(trail, studio.workspace);
    studio.openSmall();
    QAction *shortcuts = studio.window->actions().shortcuts;
    QStringList before;
    connect(shortcuts, &QAction::triggered, this, [&] { before = notes(trail); });
    keeper.follow(studio.window->findChildren<QAction *>());
    studio.show();

    QTest::keyClick(studio.window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(notes(trail), (QStringList{u"document opened"_s, u"action lens-map"_s}));
    QTest::keyClick(studio.window.get(), Qt::Key_F1);
    QCOMPARE(before.last(), u"action shortcuts"_s);
    QCOMPARE(before.size(), 3);
    delete studio.window->findChild<QDialog *>(u"shortcutSheet"_s);

    QMenu help;
    help.addActions({shortcuts});
    help.popup({});
    QTest::mouseClick(&help, Qt::LeftButton, {}, help.actionGeometry(shortcuts).center());
    QCOMPARE(before.last(), u"action shortcuts"_s);
    QCOMPARE(before.size(), 4);
    delete studio.window->findChild<QDialog *>(u"shortcutSheet"_s);

    shortcuts->trigger();  // As the command palette does: noted, if late.
    QCOMPARE(notes(trail).size(), 5);
    QCOMPARE(before.size(), 4);
}

QTEST_MAIN(TestCrashWindow)
#include "tst_crashwindow.moc"
