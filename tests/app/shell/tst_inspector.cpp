// SPDX-License-Identifier: MIT
#include "studiofixture.h"

#include "app/gui/inspector/durationtext.h"
#include "app/gui/inspector/inspectorpanel.h"
#include "app/gui/inspector/propertyeditor.h"
#include "app/gui/shell/windowactions.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace keelson;
using namespace keelson::test;

class tst_Inspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void durations_data();
    void durations();
    void durationsAreRefused_data();
    void durationsAreRefused();
    void nameLandsOnEnterAndNotBefore();
    void leavingAFieldDecides();
    void escapeTakesBackWhatWasTyped();
    void undoIsSeenInTheField();
    void choicesAreNarrowed();
    void severalAreChangedAtOnce();
    void wrongNumbersStayInTheField();
    void descriptionOfSeveralLines();
    void relationIsAddedAndCut();
    void relationLeadsToTheOtherEnd();
    void placementStandsForItsElement();
    void vitalsAreShownWhenLit();
    void nothingIsCutAtItsNarrowest_data();
    void nothingIsCutAtItsNarrowest();

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
};

void tst_Inspector::init()
{
    failOnAnyWarning();
}

void tst_Inspector::durations_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("shown");
    QTest::newRow("bare seconds") << u"90"_s << 90.0 << u"1 min 30 s"_s;
    QTest::newRow("with unit") << u"30 s"_s << 30.0 << u"30 s"_s;
    QTest::newRow("without space") << u"5min"_s << 300.0 << u"5 min"_s;
    QTest::newRow("fraction") << u"1.5h"_s << 5400.0 << u"1 h 30 min"_s;
    QTest::newRow("several parts") << u"1 d 12 h"_s << 129600.0 << u"1 d 12 h"_s;
    QTest::newRow("milliseconds") << u"250 ms"_s << 0.25 << u"250 ms"_s;
    QTest::newRow("clock") << u"1:30"_s << 90.0 << u"1 min 30 s"_s;
    QTest::newRow("nothing") << u"0"_s << 0.0 << u"0 s"_s;
}

void tst_Inspector::durations()
{
    QFETCH(QString, typed);
    QFETCH(double, seconds);
    QFETCH(QString, shown);
    QCOMPARE(durationSeconds(typed), std::optional(seconds));
    QCOMPARE(durationText(seconds).replace(QChar(0xa0), u' '), shown);
    QCOMPARE(durationSeconds(durationText(seconds)), std::optional(seconds));
}

void tst_Inspector::durationsAreRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "soon", "-5 s", "5 parsecs", "1:75", "1e400", "999999999 d", "5 s later", "."})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void tst_Inspector::durationsAreRefused()
{
    QFETCH(QString, typed);
    QCOMPARE(durationSeconds(typed), std::nullopt);
}

void tst_Inspector::nameLandsOnEnterAndNotBefore()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const Id service = studio.named(kinds::service, u"Order desk"_s);
    const qsizetype changes = studio.document().changes().size();
    studio.workspace.select({service});
    auto *name = field<QLineEdit>(studio, u"name"_s);
    QVERIFY(name);
    QCOMPARE(name->text(), u"Order desk"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Order counter"_s);
    QCOMPARE(studio.document().changes().size(), changes);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(studio.document().model().element(service)->name, u"Order counter"_s);
    QCOMPARE(studio.document().changes().size(), changes + 1);
    QCOMPARE(studio.document().undoLabel(), u"Change Name of “Order desk”"_s);
}

void tst_Inspector::leavingAFieldDecides()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const Id service = studio.named(kinds::service, u"Order desk"_s);
    studio.workspace.select({service});
    auto *activity = field<QLineEdit>(studio, u"activity"_s);
    QVERIFY(activity);
    activity->setFocus();
    QTest::keyClicks(activity, u"take an order"_s);
    // Selecting something else must neither lose the text nor write it to the other.
    const Id other = studio.named(kinds::service, u"Oven control"_s);
    studio.workspace.select({other});
    QCOMPARE(studio.document().model().element(service)->text("activity"_L1), u"take an order"_s);
    QCOMPARE(studio.document().model().element(other)->text("activity"_L1), QString());
}

void tst_Inspector::escapeTakesBackWhatWasTyped()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const qsizetype changes = studio.document().changes().size();
    studio.workspace.select({studio.named(kinds::service, u"Order desk"_s)});
    auto *name = field<QLineEdit>(studio, u"name"_s);
    name->setFocus();
    QTest::keyClicks(name, u"!!!"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), u"Order desk"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(studio.document().changes().size(), changes);
}

void tst_Inspector::undoIsSeenInTheField()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    studio.workspace.select({studio.named(kinds::service, u"Order desk"_s)});
    auto *name = field<QLineEdit>(studio, u"name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Counter"_s);
    QTest::keyClick(name, Qt::Key_Return);
    studio.window->actions().undo->trigger();
    QCOMPARE(name->text(), u"Order desk"_s);
}

void tst_Inspector::choicesAreNarrowed()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const Id service = studio.named(kinds::service, u"Order desk"_s);
    studio.workspace.select({service});
    auto *variant = field<QComboBox>(studio, u"variant"_s);
    QVERIFY(variant);
    QVERIFY(variant->findData(u"task"_s) > 0);
    QCOMPARE(variant->findData(u"saga"_s), -1);

    auto *pattern = field<QComboBox>(studio, u"pattern"_s);
    const int control = pattern->findData(u"control"_s);
    pattern->setCurrentIndex(control);
    Q_EMIT pattern->activated(control);
    QCOMPARE(studio.document().model().element(service)->text(properties::pattern), u"control"_s);
    QVERIFY(variant->findData(u"saga"_s) > 0);
    QCOMPARE(variant->findData(u"task"_s), -1);
}

void tst_Inspector::severalAreChangedAtOnce()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const QList<Id> both{studio.named(kinds::service, u"Order desk"_s), studio.named(kinds::service, u"Oven control"_s)};
    const qsizetype changes = studio.document().changes().size();
    studio.workspace.select(both);
    QVERIFY(!field<QLineEdit>(studio, u"name"_s));
    auto *pattern = field<QComboBox>(studio, u"pattern"_s);
    QCOMPARE(pattern->currentIndex(), -1);
    const int esg = pattern->findData(u"esg"_s);
    Q_EMIT pattern->activated(esg);
    for (const Id &id : both)
        QCOMPARE(studio.document().model().element(id)->text(properties::pattern), u"esg"_s);
    QCOMPARE(studio.document().changes().size(), changes + 1);
}

void tst_Inspector::wrongNumbersStayInTheField()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    Edit edit(u"Add"_s);
    const Id function = edit.add(kinds::function, u"listener"_s, studio.named(kinds::service, u"Order desk"_s));
    studio.document().commit(edit);
    studio.workspace.select({function});
    auto *memory = field<QLineEdit>(studio, u"memory"_s);
    QVERIFY(memory);
    const qsizetype changes = studio.document().changes().size();
    memory->setFocus();
    QTest::keyClicks(memory, u"a lot"_s);
    QTest::keyClick(memory, Qt::Key_Return);
    QCOMPARE(studio.document().changes().size(), changes);
    QCOMPARE(memory->text(), u"a lot"_s);
    QVERIFY(!memory->toolTip().isEmpty());
    memory->selectAll();
    QTest::keyClicks(memory, u"512"_s);
    QTest::keyClick(memory, Qt::Key_Return);
    QCOMPARE(studio.document().model().element(function)->properties.value(u"memory"_s), Value(512.0));
    QVERIFY(memory->toolTip().isEmpty());
}

void tst_Inspector::descriptionOfSeveralLines()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const Id event = studio.named(kinds::domainEvent, u"Order placed"_s);
    studio.workspace.select({event});
    auto *description = field<QPlainTextEdit>(studio, u"description"_s);
    description->setFocus();
    QTest::keyClicks(description, u"One"_s);
    QTest::keyClick(description, Qt::Key_Return);
    QTest::keyClicks(description, u"Two"_s);
    QTest::keyClick(description, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(studio.document().model().element(event)->text(properties::description), u"One\nTwo"_s);
}

void tst_Inspector::relationIsAddedAndCut()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const Id oven = studio.named(kinds::service, u"Oven control"_s);
    const Id event = studio.named(kinds::domainEvent, u"Order placed"_s);
    studio.workspace.select({oven});
    auto *verb = studio.window->findChild<QComboBox *>(u"relationVerb"_s);
    verb->setCurrentIndex(verb->findText(u"consumes"_s));
    auto *other = studio.window->findChild<QComboBox *>(u"relationOther"_s);
    other->setFocus();
    other->setEditText(u"order PLACED"_s);
    QTest::mouseClick(studio.window->findChild<QPushButton *>(u"relationAdd"_s), Qt::LeftButton);
    QCOMPARE(studio.document().model().targets(oven, relations::consumes).size(), 1);
    QCOMPARE(studio.document().model().targets(oven, relations::consumes).first()->id, event);

    QCoreApplication::processEvents();  // What was added to a shown panel is shown with the next event.
    QToolButton *cut = nullptr;
    for (auto *button : studio.window->findChildren<QToolButton *>(u"cut"_s)) {
        if (button->isVisible() && button->parentWidget()->findChild<QToolButton *>("go-"_L1 + event.toString()))
            cut = button;
    }
    QVERIFY(cut);
    QTest::mouseClick(cut, Qt::LeftButton);
    QVERIFY(studio.document().model().targets(oven, relations::consumes).isEmpty());
}

void tst_Inspector::relationLeadsToTheOtherEnd()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const Id event = studio.named(kinds::domainEvent, u"Order placed"_s);
    studio.workspace.select({studio.named(kinds::service, u"Order desk"_s)});
    auto *go = studio.window->findChild<QToolButton *>("go-"_L1 + event.toString());
    QVERIFY(go);
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(studio.workspace.selection(), QList<Id>{event});
    QCOMPARE(studio.storm->revealed, QList<Id>{event});
}

void tst_Inspector::placementStandsForItsElement()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const Id event = studio.named(kinds::domainEvent, u"Order placed"_s);
    studio.workspace.select({studio.document().model().placementsOf(event).first()->id});
    QCOMPARE(field<QLineEdit>(studio, u"name"_s)->text(), u"Order placed"_s);
}

void tst_Inspector::vitalsAreShownWhenLit()
{
    StudioFixture studio;
    studio.show();
    studio.openSmall();
    const Id service = studio.named(kinds::service, u"Order desk"_s);
    studio.workspace.select({service});
    Vitals vitals;
    vitals.liveness = Liveness::Flowing;
    vitals.iteratorAge = 4500;
    Live live;
    live.time = 1;
    live.source = u"a test"_s;
    live.elements.insert(service, vitals);
    studio.workspace.setLive(live);
    QCoreApplication::processEvents();
    QStringList texts;
    for (const QLabel *label : studio.window->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text().replace(QChar(0xa0), u' '));
    }
    QVERIFY(texts.contains(u"4.5 s"_s));
    // What was not read has no line, least of all a zero.
    QVERIFY(!texts.contains(u"Throughput"_s));
}

void tst_Inspector::nothingIsCutAtItsNarrowest_data()
{
    QTest::addColumn<QString>("kind");
    for (const Kind &kind : vocabulary::kinds())
        QTest::newRow(kind.id.data()) << QString(kind.id);
}

void tst_Inspector::nothingIsCutAtItsNarrowest()
{
    QFETCH(QString, kind);
    Workspace workspace;
    auto made = Document::createDraft({Id::create(), u"Ada"_s});
    QVERIFY(made);
    Edit edit(u"Add"_s);
    const Id element = edit.add(vocabulary::kind(kind)->id, u"A thing"_s);
    (*made)->commit(edit);
    workspace.setDocument(std::move(*made));
    InspectorPanel panel(workspace);
    panel.resize(panel.minimumWidth(), 400);
    panel.show();
    workspace.select({element});
    QCoreApplication::processEvents();
    const auto *area = panel.findChild<QScrollArea *>();
    QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
             qPrintable(u"%1 into %2"_s.arg(area->widget()->minimumSizeHint().width()).arg(area->viewport()->width())));
}

QTEST_MAIN(tst_Inspector)
#include "tst_inspector.moc"
