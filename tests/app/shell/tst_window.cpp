// SPDX-License-Identifier: MIT
#include "studiofixture.h"

#include "app/gui/shell/bannerstrip.h"
#include "app/gui/shell/commandpalette.h"
#include "app/gui/shell/lensstack.h"
#include "app/gui/shell/pictureexport.h"
#include "app/gui/shell/startpage.h"
#include "app/gui/shell/windowactions.h"
#include "app/render/theme.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace keelson;
using namespace keelson::test;

class tst_Window : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startPageLeadsToADocument();
    void startPageTakesEnter();
    void newDocumentsAreDrafts();
    void moveToNamesADraft();
    void undoNamesWhatItUndoes();
    void railAndKeysChangeTheLens();
    void revealChoosesTheLensThatCan();
    void paletteRunsAnAction();
    void paletteFindsAnElement();
    void paletteClosesOnEscape();
    void themeChangesWhileRunning();
    void languageChangesWhileRunning();
    void settingsOfAnyContentAreSurvived_data();
    void settingsOfAnyContentAreSurvived();
    void geometryComesBack();
    void panelsStayHidden();
    void badFilesAreRefusedByName_data();
    void badFilesAreRefusedByName();
    void foreignDocumentsAskForApproval();
    void recentDocumentsAreOffered();
    void shortcutSheetShowsTheKeys();
    void saveACopyLeavesTheDocument();
    void exportComesBackByImport();
    void importOfGarbageIsRefused();
    void picturesAreWritten_data();
    void picturesAreWritten();

private:
    static QLabel *banner(MainWindow &window, const QString &id);
};

void tst_Window::init()
{
    failOnAnyWarning();
}

QLabel *tst_Window::banner(MainWindow &window, const QString &id)
{
    auto *row = window.findChild<QWidget *>("banner-"_L1 + id);
    return row && row->isVisible() ? row->findChild<QLabel *>() : nullptr;
}

void tst_Window::startPageLeadsToADocument()
{
    StudioFixture studio;
    studio.show();
    auto *page = studio.window->findChild<StartPage *>();
    QVERIFY(page->isVisible());
    QTest::mouseClick(page->findChild<QPushButton *>(u"startSample"_s), Qt::LeftButton);
    QTRY_VERIFY(studio.workspace.document());
    QVERIFY(!page->isVisible());
    QCOMPARE(studio.window->windowTitle(), u"Bakery – Keelson"_s);
    QTest::keyClick(studio.window.get(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!studio.workspace.document());
    QVERIFY(page->isVisible());
}

void tst_Window::startPageTakesEnter()
{
    StudioFixture studio;
    studio.show();
    auto *button = studio.window->findChild<QPushButton *>(u"startNew"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QTRY_VERIFY(studio.workspace.document());
}

void tst_Window::newDocumentsAreDrafts()
{
    StudioFixture studio;
    studio.show();
    QTest::keyClick(studio.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(studio.workspace.document());
    QVERIFY(studio.document().isDraft());
    QVERIFY(studio.approvals.isApproved(studio.document().id()));
    QVERIFY(!banner(*studio.window, u"approval"_s));
}

void tst_Window::moveToNamesADraft()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    studio.window->actions().moveTo->trigger();
    auto *dialog = studio.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->setDirectory(studio.path({}));
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(studio.path(u"shop"_s));
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(studio.document().path(), studio.path(u"shop.keelson"_s));
    QTRY_VERIFY(!studio.documents.isBusy());
    QVERIFY(!studio.document().isDraft());
    QCOMPARE(studio.window->windowTitle(), u"shop – Keelson"_s);
    QCOMPARE(studio.recent.documents().first().path, studio.path(u"shop.keelson"_s));
}

void tst_Window::undoNamesWhatItUndoes()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const Id event = studio.named(kinds::domainEvent, u"Order placed"_s);
    Edit edit(u"Rename it"_s);
    edit.set(event, properties::name, u"Order taken"_s);
    studio.document().commit(edit);
    QCOMPARE(studio.window->actions().undo->text(), u"&Undo: Rename it"_s);
    QTest::keyClick(studio.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(studio.document().model().element(event)->name, u"Order placed"_s);
    QCOMPARE(studio.window->actions().redo->text(), u"&Redo: Rename it"_s);
    QTest::keyClick(studio.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(studio.document().model().element(event)->name, u"Order taken"_s);
    QVERIFY(!studio.window->actions().redo->isEnabled());
}

void tst_Window::railAndKeysChangeTheLens()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    QCOMPARE(studio.window->lenses().current(), studio.storm);
    QTest::keyClick(studio.window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(studio.window->lenses().current(), studio.map);
    QVERIFY(studio.map->isVisible());
    QVERIFY(studio.window->lenses().actions().at(1)->isChecked());
    QCOMPARE(studio.settings.value(u"window/lens"_s).toString(), u"map"_s);
}

void tst_Window::revealChoosesTheLensThatCan()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const Id service = studio.named(kinds::service, u"Order desk"_s);
    studio.workspace.reveal(service);
    QCOMPARE(studio.window->lenses().current(), studio.map);
    QCOMPARE(studio.map->revealed, QList<Id>{service});
    QCOMPARE(studio.workspace.selection(), QList<Id>{service});
}

void tst_Window::paletteRunsAnAction()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    QTest::keyClick(studio.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = studio.window->findChild<QLineEdit *>(u"paletteField"_s);
    QVERIFY(field->isVisible());
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"tdst"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(studio.storm->runs, 1);
    QVERIFY(!field->isVisible());
}

void tst_Window::paletteFindsAnElement()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    QTest::keyClick(studio.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = studio.window->findChild<QLineEdit *>(u"paletteField"_s);
    QTest::keyClicks(field, u"kind:service oven"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(studio.map->revealed, QList<Id>{studio.named(kinds::service, u"Oven control"_s)});
}

void tst_Window::paletteClosesOnEscape()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    studio.storm->setFocus();
    QTest::keyClick(studio.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = studio.window->findChild<QLineEdit *>(u"paletteField"_s);
    QTest::keyClicks(field, u"no such thing at all"_s);
    QCOMPARE(studio.window->findChild<QListView *>(u"paletteList"_s)->model()->rowCount(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(studio.storm->hasFocus());
}

void tst_Window::themeChangesWhileRunning()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    QVERIFY(!Theme::of(studio.window->palette()).isDark);
    studio.window->actions().themeDark->trigger();
    QVERIFY(Theme::of(studio.window->palette()).isDark);
    QVERIFY(Theme::of(studio.storm->palette()).isDark);
    QCOMPARE(studio.settings.value(u"theme"_s).toString(), u"dark"_s);
}

void tst_Window::languageChangesWhileRunning()
{
    if (!Language::available().contains(u"de"_s))
        QFAIL("German is not compiled in");
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    QAction *german = studio.window->findChild<QAction *>(u"language-de"_s);
    QVERIFY(german);
    german->trigger();
    QTRY_COMPARE(studio.window->menuBar()->actions().first()->text(), u"&Datei"_s);
    QVERIFY(studio.window->actions().undo->text().startsWith(u"&Rückgängig"));
    QCOMPARE(vocabulary::label(*vocabulary::kind(kinds::domainEvent)), u"Domänenereignis"_s);
    studio.window->findChild<QAction *>(u"language-en"_s)->trigger();
    QTRY_COMPARE(studio.window->menuBar()->actions().first()->text(), u"&File"_s);
}

void tst_Window::settingsOfAnyContentAreSurvived_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("binary noise") << QByteArray("\x00\xff\xfe[[[\n\x01=\x02;;;", 17);
    QTest::newRow("wrong types") << QByteArray("[window]\ngeometry=banana\nsplitter=x, y\nlens=7\nmaximized=perhaps\n"
                                               "outline=\ninspector=none\n[recent]\npaths=;;;\nnames=@Variant(\\0)\n");
    QTest::newRow("off every screen") << QByteArray("[window]\ngeometry=@Rect(-90000 70000 300 200)\n");
    QTest::newRow("larger than any screen") << QByteArray("[window]\ngeometry=@Rect(0 0 900000 900000)\n");
    QTest::newRow("negative splitter") << QByteArray("[window]\nsplitter=-5, -1, 900000\n");
}

void tst_Window::settingsOfAnyContentAreSurvived()
{
    QFETCH(QByteArray, content);
    StudioFixture studio(content);
    studio.show();
    studio.openSmall();
    const QRect screen = studio.window->screen()->availableGeometry();
    QVERIFY2(screen.contains(studio.window->geometry()), qPrintable(QDebug::toString(studio.window->geometry())));
    QTRY_VERIFY2(studio.storm->width() > 150, qPrintable(QDebug::toString(studio.window->geometry())));
}

void tst_Window::geometryComesBack()
{
    StudioFixture studio;
    studio.show();
    studio.window->setGeometry(40, 50, 740, 500);
    studio.window->close();
    MainWindow again(studio.studio(), {});
    QCOMPARE(again.geometry(), QRect(40, 50, 740, 500));
}

void tst_Window::panelsStayHidden()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    QTest::keyClick(studio.window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!studio.window->findChild<QWidget *>(u"outlineTree"_s)->isVisible());
    MainWindow again(studio.studio(), {});
    QVERIFY(!again.actions().outline->isChecked());
    QVERIFY(again.actions().inspector->isChecked());
}

void tst_Window::badFilesAreRefusedByName_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear diary,\n");
    QTest::newRow("zeroes") << QByteArray(64 * 1024, '\0');
    QTest::newRow("SQLite magic and nothing behind") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n", 8);
}

void tst_Window::badFilesAreRefusedByName()
{
    QFETCH(QByteArray, content);
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const Document *before = studio.workspace.document();
    const QString path = studio.path(u"odd.keelson"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    studio.documents.open(path);
    QTRY_VERIFY(banner(*studio.window, u"refused"_s));
    QCOMPARE(studio.workspace.document(), before);
    const QLabel *told = banner(*studio.window, u"refused"_s);
    QVERIFY2(told->text().contains(u"odd.keelson"), qPrintable(told->text()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);

    QTest::mouseClick(studio.window->findChild<QPushButton *>(u"dismiss"_s), Qt::LeftButton);
    QVERIFY(!banner(*studio.window, u"refused"_s));
    studio.documents.open(studio.path(u"not there.keelson"_s));
    QTRY_VERIFY(banner(*studio.window, u"refused"_s));
}

void tst_Window::foreignDocumentsAskForApproval()
{
    StudioFixture studio;
    const QString path = studio.path(u"theirs.keelson"_s);
    {
        auto theirs = Document::create(path, Author{Id(7, 7), u"Bob"_s});
        QVERIFY(theirs);
        fillSmall(**theirs);
    }
    studio.show();
    studio.open(path);
    QVERIFY(studio.workspace.document());
    const Id id = studio.document().id();
    QVERIFY(!studio.approvals.isApproved(id));
    QVERIFY(banner(*studio.window, u"approval"_s));
    QTest::mouseClick(studio.window->findChild<QPushButton *>(u"approve"_s), Qt::LeftButton);
    QVERIFY(studio.approvals.isApproved(id));
    QVERIFY(!banner(*studio.window, u"approval"_s));
    // Remembered for the next start, and for this document alone.
    const Approvals next(studio.path(u"approved"_s));
    QVERIFY(next.isApproved(id));
    QVERIFY(!next.isApproved(Id(3, 4)));
}

void tst_Window::recentDocumentsAreOffered()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    studio.documents.moveTo(studio.path(u"one.keelson"_s));
    QTRY_VERIFY(!studio.documents.isBusy());
    studio.await([&] { studio.documents.createNew(); });
    studio.documents.close();
    auto *list = studio.window->findChild<QListView *>(u"recentList"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    int row = 0;
    while (row < 2 && list->model()->index(row, 0).data().toString() != u"one"_s)
        ++row;
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(row, 0)).center());
    QTRY_VERIFY(studio.workspace.document());
    QCOMPARE(studio.document().path(), studio.path(u"one.keelson"_s));
}

void tst_Window::shortcutSheetShowsTheKeys()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    QTest::keyClick(studio.window.get(), Qt::Key_F1);
    auto *sheet = studio.window->findChild<QDialog *>(u"shortcutSheet"_s);
    QVERIFY(sheet && sheet->isVisible());
    QStringList texts;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"Ctrl+K"_s));
    QVERIFY(texts.contains(u"Command palette"_s));
    const auto shown = [&] {
        QStringList rows;
        for (const QLabel *label : sheet->findChildren<QLabel *>()) {
            if (label->isVisible())
                rows.append(label->text());
        }
        return rows;
    };
    auto *field = sheet->findChild<QLineEdit *>();
    field->setText(u"palette"_s);
    QCOMPARE(shown(), QStringList({u"Keelson"_s, u"Command palette"_s, u"Ctrl+K"_s}));
    field->setText(u"zebra"_s);
    QCOMPARE(shown().size(), 1);
    sheet->close();
}

void tst_Window::saveACopyLeavesTheDocument()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const QString before = studio.document().path();
    studio.documents.saveCopy(studio.path(u"copy"_s));
    QTRY_VERIFY(!studio.documents.isBusy());
    QCOMPARE(studio.document().path(), before);
    QVERIFY(QFile::exists(studio.path(u"copy.keelson"_s)));
    auto copy = Document::open(studio.path(u"copy.keelson"_s), Author{Id(5, 5), u"Eve"_s}, Document::Access::ReadOnly);
    QVERIFY(copy);
    QCOMPARE((*copy)->model(), studio.document().model());
}

void tst_Window::exportComesBackByImport()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    QVERIFY(studio.exchange.filters(true).join(u' ').contains(u"*.json"));
    studio.exchange.exportTo(studio.path(u"out.json"_s));
    QTRY_VERIFY(QFile::exists(studio.path(u"out.json"_s)));
    QTRY_VERIFY(!studio.exchange.isBusy());
    studio.await([&] { studio.documents.createNew(); });
    studio.exchange.importFrom(studio.path(u"out.json"_s));
    QTRY_COMPARE(studio.document().model().ofKind(kinds::service).size(), 2);
    QCOMPARE(studio.document().model().relations().size(), 1);
}

void tst_Window::importOfGarbageIsRefused()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const qsizetype changes = studio.document().changes().size();
    QFile file(studio.path(u"noise.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, '\xfe'));
    file.close();
    studio.exchange.importFrom(file.fileName());
    QTRY_VERIFY(banner(*studio.window, u"refused"_s));
    QVERIFY(banner(*studio.window, u"refused"_s)->text().contains(u"noise.bin"));
    QCOMPARE(studio.document().changes().size(), changes);
}

void tst_Window::picturesAreWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("view");
    QTest::addColumn<bool>("good");
    QTest::newRow("first view as SVG") << u"a.svg"_s << QString() << true;
    QTest::newRow("view by name as PNG") << u"a.png"_s << u"first BOARD"_s << true;
    QTest::newRow("no such view") << u"a.svg"_s << u"Other"_s << false;
    QTest::newRow("no such format") << u"a.gif"_s << QString() << false;
    QTest::newRow("no such folder") << u"not/there/a.svg"_s << QString() << false;
}

void tst_Window::picturesAreWritten()
{
    QFETCH(QString, file);
    QFETCH(QString, view);
    QFETCH(bool, good);
    StudioFixture studio;
    studio.openSmall();
    const auto written = exportPicture(studio.document().model(), view, studio.path(file), Theme::light());
    QCOMPARE(written.has_value(), good);
    QCOMPARE(QFile::exists(studio.path(file)), good);
    if (!good)
        QVERIFY(!written.error().text().isEmpty());
}

QTEST_MAIN(tst_Window)
#include "tst_window.moc"
