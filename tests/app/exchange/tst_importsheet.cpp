// SPDX-License-Identifier: MIT
#include "studiofixture.h"

#include "app/gui/exchange/importsheet.h"
#include "app/gui/exchange/previewpicture.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray note(const QByteArray &id, const QByteArray &text, const QByteArray &colour)
{
    return "<mxCell id=\"" + id + "\" value=\"" + text + "\" style=\"fillColor=" + colour
        + "\" vertex=\"1\"><mxGeometry x=\"" + QByteArray::number(id.front() * 200) + "\" y=\"0\" width=\"120\" height=\"80\" as=\"geometry\"/></mxCell>";
}

QByteArray page(const QByteArray &name, const QByteArray &cells)
{
    return "<diagram name=\"" + name + "\"><mxGraphModel><root>" + cells + "</root></mxGraphModel></diagram>";
}

/// A studio in which the import of a drawing has been asked for.
class Importing
{
public:
    explicit Importing(const QByteArray &text, const QString &name = u"board.drawio"_s)
    {
        studio.show();
        studio.openSmall();
        ask(text, name);
    }

    void ask(const QByteArray &text, const QString &name = u"board.drawio"_s)
    {
        QFile file(studio.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        studio.exchange.importFrom(file.fileName());
        QTRY_VERIFY(sheet());
    }

    ImportSheet *sheet() const
    {
        for (auto *each : studio.window->findChildren<ImportSheet *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template<typename Widget>
    Widget *part(const QString &name) const { return sheet()->findChild<Widget *>(name); }
    QComboBox *kindOf(const QString &look) const { return part<QComboBox>(u"kind-"_s + look); }
    QPushButton *import() const { return part<QPushButton>(u"importNow"_s); }
    QString count() const { return part<QLabel>(u"importCount"_s)->text(); }
    void choose(const QString &look, QLatin1StringView kind) const { kindOf(look)->setCurrentIndex(kindOf(look)->findData(QString(kind))); }
    void finish() const
    {
        QTRY_VERIFY(import()->isEnabled());
        QTest::mouseClick(import(), Qt::LeftButton);
        QTRY_VERIFY(!sheet());
    }
    const Model &model() { return studio.document().model(); }

    StudioFixture studio;
};

const QByteArray twoPages = "<mxfile>" + page("One", note("a", "Paid", "#feae57") + note("b", "Odd", "#888888")) + page("Two", note("a", "Sent", "#feae57")) + "</mxfile>";

} // namespace

class tst_ImportSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void showsWhatWouldCome();
    void importsAsOneChangeAndShowsTheBoard();
    void aKindIsChosen();
    void whatWasChosenIsProposedTheNextTime();
    void pagesAreChosen();
    void nothingLeftToImport();
    void cancelChangesNothing();
    void theKeyboardIsEnough();
    void knownThingsAreThoseOfTheDocument();
    void badFilesSaySo_data();
    void badFilesSaySo();
    void aTableIsAskedFor();
    void aPictureInTheDark();
};

void tst_ImportSheet::showsWhatWouldCome()
{
    Importing importing(twoPages);
    QTRY_VERIFY(importing.import()->isEnabled());
    QVERIFY(importing.count().contains(u"3 note"));
    QVERIFY(!importing.part<PreviewPicture>(u"importPicture"_s)->isEmpty());
    QCOMPARE(importing.part<QListWidget>(u"importPages"_s)->count(), 2);
    QCOMPARE(importing.kindOf(u"#feae57"_s)->currentData().toString(), QString(kinds::domainEvent));
    QCOMPARE(importing.kindOf(u"#888888"_s)->currentData().toString(), QString(kinds::text));
    QVERIFY(importing.model().viewsOfKind(records::board).size() == 1);
}

void tst_ImportSheet::importsAsOneChangeAndShowsTheBoard()
{
    Importing importing(twoPages);
    QSignalSpy arrived(&importing.studio.exchange, &Exchange::boardArrived);
    const qsizetype before = importing.studio.document().changes().size();
    importing.finish();
    QCOMPARE(importing.studio.document().changes().size(), before + 1);
    QCOMPARE(importing.model().viewsOfKind(records::board).size(), 3);
    QVERIFY(!importing.studio.named(kinds::domainEvent, u"Paid"_s).isNull());
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(importing.model().view(arrived.first().first().value<Id>())->name, u"One"_s);
    QVERIFY(importing.studio.document().undoLabel().contains(u"“board.drawio”"));
    importing.studio.document().undo();
    QCOMPARE(importing.model().viewsOfKind(records::board).size(), 1);
    QVERIFY(importing.studio.named(kinds::domainEvent, u"Paid"_s).isNull());
}

void tst_ImportSheet::aKindIsChosen()
{
    Importing importing(twoPages);
    QTRY_VERIFY(importing.import()->isEnabled());
    importing.choose(u"#888888"_s, kinds::policy);
    QVERIFY(!importing.import()->isEnabled()); // Until what was chosen is in the picture.
    importing.finish();
    QVERIFY(!importing.studio.named(kinds::policy, u"Odd"_s).isNull());
}

void tst_ImportSheet::whatWasChosenIsProposedTheNextTime()
{
    Importing importing(twoPages);
    QTRY_VERIFY(importing.import()->isEnabled());
    importing.choose(u"#888888"_s, kinds::policy);
    QVERIFY(!importing.import()->isEnabled());
    importing.finish();
    importing.ask("<mxfile>" + page("Three", note("a", "Other", "#888888") + note("b", "Paid again", "#feae57")) + "</mxfile>");
    QTRY_VERIFY(importing.kindOf(u"#888888"_s));
    QCOMPARE(importing.kindOf(u"#888888"_s)->currentData().toString(), QString(kinds::policy));
    QCOMPARE(importing.kindOf(u"#feae57"_s)->currentData().toString(), QString(kinds::domainEvent));
}

void tst_ImportSheet::pagesAreChosen()
{
    Importing importing(twoPages);
    QTRY_VERIFY(importing.import()->isEnabled());
    auto *pages = importing.part<QListWidget>(u"importPages"_s);
    pages->item(0)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(importing.count().contains(u"1 note"));
    pages->item(1)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(importing.count().isEmpty());
    QVERIFY(!importing.import()->isEnabled());
    pages->item(1)->setCheckState(Qt::Checked);
    importing.finish();
    QVERIFY(!importing.studio.named(kinds::domainEvent, u"Sent"_s).isNull());
    QVERIFY(importing.studio.named(kinds::domainEvent, u"Paid"_s).isNull());
}

void tst_ImportSheet::nothingLeftToImport()
{
    Importing importing("<mxfile>" + page("One", note("a", "Paid", "#feae57")) + "</mxfile>");
    QTRY_VERIFY(importing.import()->isEnabled());
    importing.choose(u"#feae57"_s, QLatin1StringView());
    QTRY_VERIFY(importing.count().contains(u"0 note"));
    QVERIFY(!importing.import()->isEnabled());
    QVERIFY(importing.part<PreviewPicture>(u"importPicture"_s)->isEmpty());
}

void tst_ImportSheet::cancelChangesNothing()
{
    Importing importing(twoPages);
    const qsizetype before = importing.studio.document().changes().size();
    QTest::keyClick(importing.sheet(), Qt::Key_Escape);
    QTRY_VERIFY(importing.studio.window->findChildren<ImportSheet *>().isEmpty());
    QCOMPARE(importing.studio.document().changes().size(), before);
}

void tst_ImportSheet::theKeyboardIsEnough()
{
    Importing importing("<mxfile>" + page("One", note("a", "Paid", "#feae57")) + "</mxfile>");
    QTRY_VERIFY(importing.import()->isEnabled());
    QVERIFY2(importing.kindOf(u"#feae57"_s)->hasFocus(), "the first choice has the keyboard");
    QTest::keyClicks(importing.kindOf(u"#feae57"_s), u"hot"_s);
    QCOMPARE(importing.kindOf(u"#feae57"_s)->currentData().toString(), QString(kinds::hotspot));
    QVERIFY(!importing.import()->isEnabled());
    QTRY_VERIFY(importing.import()->isEnabled());
    QTest::keyClick(importing.kindOf(u"#feae57"_s), Qt::Key_Return);
    QTRY_VERIFY(!importing.sheet());
    QVERIFY(!importing.studio.named(kinds::hotspot, u"Paid"_s).isNull());
}

void tst_ImportSheet::knownThingsAreThoseOfTheDocument()
{
    Importing importing("<mxfile>" + page("One", note("a", "order PLACED", "#feae57")) + "</mxfile>");
    const Id known = importing.studio.named(kinds::domainEvent, u"Order placed"_s);
    importing.finish();
    QCOMPARE(importing.model().ofKind(kinds::domainEvent).size(), 1);
    QCOMPARE(importing.model().placementsOf(known).size(), 2);
}

void tst_ImportSheet::badFilesSaySo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut") << twoPages.chopped(40);
    QTest::newRow("an entity bomb") << QByteArray("<!DOCTYPE mxfile [<!ENTITY a \"b\">]><mxfile/>");
    QTest::newRow("no page") << QByteArray("<mxfile/>");
}

void tst_ImportSheet::badFilesSaySo()
{
    QFETCH(QByteArray, text);
    Importing importing(text);
    QTRY_VERIFY(importing.part<QLabel>(u"importProblem"_s)->isVisible());
    QVERIFY(!importing.part<QLabel>(u"importProblem"_s)->text().isEmpty());
    QVERIFY(!importing.import()->isEnabled());
}

void tst_ImportSheet::aTableIsAskedFor()
{
    Importing importing("Order sent\nOrder paid\n", u"notes.csv"_s);
    QTRY_VERIFY(importing.import()->isEnabled());
    importing.choose(u"note"_s, kinds::command);
    QVERIFY(!importing.import()->isEnabled());
    importing.finish();
    QVERIFY(!importing.studio.named(kinds::command, u"Order sent"_s).isNull());
}

void tst_ImportSheet::aPictureInTheDark()
{
    Importing importing(twoPages);
    QTRY_VERIFY(importing.import()->isEnabled());
    auto *picture = importing.part<PreviewPicture>(u"importPicture"_s);
    const QImage light = picture->grab().toImage();
    importing.studio.appearance.choose(ThemeChoice::Dark);
    QTRY_VERIFY(importing.import()->isEnabled() && picture->grab().toImage().pixelColor(3, 3).lightness() < 60);
    QVERIFY(light.pixelColor(3, 3).lightness() > 200);
    importing.studio.appearance.choose(ThemeChoice::Light);
}

QTEST_MAIN(tst_ImportSheet)
#include "tst_importsheet.moc"
