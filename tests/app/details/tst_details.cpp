// SPDX-License-Identifier: MIT
#include "app/gui/details/contractview.h"
#include "app/gui/details/detailspanel.h"
#include "app/gui/details/itemlistview.h"
#include "app/gui/details/itemtable.h"
#include "app/gui/map/lens.h"
#include "core/contract/contract.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

/// The panel beside a real map; what is typed into it is looked for in the document.
class TestDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatToSelect();
    void aTypedNameIsAField();
    void theShortFormBecomesTheListWhenItIsTouched();
    void rowsMoveAndGo();
    void anUnknownNameIsANewEvent();
    void conditionsAreColumns();
    void anExampleGivesFields();
    void aBrokenExampleSaysWhere();
    void pastedLinesAreRows();
    void listsAreOfferedByPattern_data();
    void listsAreOfferedByPattern();

private:
    const Model &model() const { return m_workspace->document()->model(); }
    Id add(QLatin1StringView kind, const QString &name, Id parent = {});
    void set(Id id, QLatin1StringView property, const Value &value);
    void select(Id id) { m_workspace->select({id}); }
    QTableView *table(QLatin1StringView list) const { return m_panel->findChild<QTableView *>(QString(list)); }
    void type(QTableView *view, int row, int column, const QString &text);
    QList<const Child *> items(Id owner, QLatin1StringView list) const { return model().childrenOf(owner, list); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapLens> m_lens;
    DetailsPanel *m_panel = nullptr;
};

void TestDetails::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*Document::create(m_folder->filePath(u"a.keelson"_s), {Id::create(), u"Ada"_s})));
    m_lens = std::make_unique<MapLens>(*m_workspace);
    m_panel = new DetailsPanel(*m_workspace);
    m_lens->addCompanion(m_panel);
    m_lens->resize(1100, 700);
    m_lens->show();
    m_lens->findChild<QAction *>(u"details"_s)->setChecked(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_lens.get()));
}

void TestDetails::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

Id TestDetails::add(QLatin1StringView kind, const QString &name, Id parent)
{
    Edit edit(u"Add"_s);
    const Id id = edit.add(kind, name, parent);
    m_workspace->document()->commit(edit);
    return id;
}

void TestDetails::set(Id id, QLatin1StringView property, const Value &value)
{
    Edit edit(u"Set"_s);
    edit.set(id, property, value);
    m_workspace->document()->commit(edit);
}

void TestDetails::type(QTableView *view, int row, int column, const QString &text)
{
    view->setCurrentIndex(view->model()->index(row, column));
    view->edit(view->currentIndex());
    QWidget *editor = view->viewport()->findChild<QLineEdit *>();
    if (auto *box = view->viewport()->findChild<QComboBox *>()) {
        box->setCurrentText(text);
        editor = box;
    } else {
        editor->setProperty("text", text);
    }
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // The editor is gone before the next opens.
}

void TestDetails::saysWhatToSelect()
{
    bool isSaid = false;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"Select something"_s));
    QVERIFY(isSaid);
}

void TestDetails::aTypedNameIsAField()
{
    const Id event = add(kinds::domainEvent, u"Order Submitted"_s);
    select(event);
    type(table(itemlists::fields), 0, 0, u"total"_s);
    QCOMPARE(items(event, itemlists::fields).size(), 1);
    type(table(itemlists::fields), 0, 1, u"Number"_s);
    const QList<contract::Field> fields = contract::fieldsOf(model(), *model().element(event));
    QCOMPARE(fields.first().name, u"total"_s);
    QCOMPARE(fields.first().type, u"number"_s);
}

void TestDetails::theShortFormBecomesTheListWhenItIsTouched()
{
    const Id event = add(kinds::domainEvent, u"Order Submitted"_s);
    set(event, "fields"_L1, u"restaurant, total: number"_s);
    set(event, "sensitiveFields"_L1, u"restaurant"_s);
    select(event);
    QCOMPARE(table(itemlists::fields)->model()->rowCount(), 3);
    QVERIFY(items(event, itemlists::fields).isEmpty());
    type(table(itemlists::fields), 1, 0, u"sum"_s);
    QCOMPARE(items(event, itemlists::fields).size(), 2);
    const QList<contract::Field> fields = contract::fieldsOf(model(), *model().element(event));
    QCOMPARE(fields.at(0).name, u"restaurant"_s);
    QVERIFY(fields.at(0).isSensitive);
    QCOMPARE(fields.at(1).name, u"sum"_s);
    QCOMPARE(fields.at(1).type, u"number"_s);
    QVERIFY(model().element(event)->text("fields"_L1).isEmpty());
    m_workspace->document()->undo();
    QCOMPARE(model().element(event)->text("fields"_L1), u"restaurant, total: number"_s);
    QVERIFY(items(event, itemlists::fields).isEmpty());
}

void TestDetails::rowsMoveAndGo()
{
    const Id event = add(kinds::domainEvent, u"Order Submitted"_s);
    select(event);
    QTableView *view = table(itemlists::fields);
    type(view, 0, 0, u"a"_s);
    type(view, 1, 0, u"b"_s);
    view->setCurrentIndex(view->model()->index(1, 0));
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(text(items(event, itemlists::fields).first()->properties.value(u"name"_s)), u"b"_s);
    QCOMPARE(view->currentIndex().row(), 0);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(items(event, itemlists::fields).size(), 1);
}

void TestDetails::anUnknownNameIsANewEvent()
{
    const Id service = add(kinds::service, u"Order Control"_s);
    set(service, properties::pattern, u"control"_s);
    select(service);
    m_panel->findChild<QTabWidget *>()->setCurrentIndex(1);
    type(table(itemlists::steps), 0, 1, u"Payment Requested"_s);
    const Element *event = model().named(*vocabulary::kind(kinds::domainEvent), u"Payment Requested"_s);
    QVERIFY(event);
    QCOMPARE(items(service, itemlists::steps).size(), 1);
    QCOMPARE(reference(items(service, itemlists::steps).first()->properties.value(u"emits"_s)), event->id);
}

void TestDetails::conditionsAreColumns()
{
    const Id service = add(kinds::service, u"Fraud Control"_s);
    set(service, properties::pattern, u"control"_s);
    Edit edit(u"Conditions"_s);
    const Id amount = edit.addChild(service, QString(itemlists::inputs), u"a"_s);
    edit.set(amount, properties::name, u"amount"_s);
    edit.set(amount, "values"_L1, u"low, high"_s);
    m_workspace->document()->commit(edit);
    select(service);
    m_panel->findChild<QTabWidget *>()->setCurrentIndex(3);
    QTableView *view = table(itemlists::decisions);
    QCOMPARE(view->model()->headerData(0, Qt::Horizontal).toString(), u"amount"_s);
    type(view, 0, 0, u"high"_s);
    QCOMPARE(text(items(service, itemlists::decisions).first()->properties.value(itemlists::cell(amount))), u"high"_s);
    Edit more(u"One more"_s);
    more.set(more.addChild(service, QString(itemlists::inputs), u"b"_s), properties::name, u"country"_s);
    m_workspace->document()->commit(more);
    QCOMPARE(table(itemlists::decisions)->model()->headerData(1, Qt::Horizontal).toString(), u"country"_s);
}

void TestDetails::anExampleGivesFields()
{
    const Id event = add(kinds::domainEvent, u"Order Submitted"_s);
    select(event);
    auto *example = m_panel->findChild<QPlainTextEdit *>(u"contractExample"_s);
    example->setPlainText(u"{\"id\": \"1\", \"total\": 12.5, \"address\": {\"city\": \"Rome\"}, \"at\": \"2026-01-01T10:00:00Z\", \"gift\": true}"_s);
    QTest::mouseClick(m_panel->findChild<QPushButton *>(u"takeFields"_s), Qt::LeftButton);
    QStringList told;
    for (const contract::Field &field : contract::fieldsOf(model(), *model().element(event)))
        told.append(field.name + u':' + field.type);
    QCOMPARE(told, (QStringList{u"address.city:string"_s, u"at:date-time"_s, u"gift:boolean"_s, u"total:number"_s}));
    QVERIFY(m_panel->findChild<QPlainTextEdit *>(u"contractSchema"_s)->toPlainText().contains(u"\"city\""_s));
}

void TestDetails::aBrokenExampleSaysWhere()
{
    const Id event = add(kinds::domainEvent, u"Order Submitted"_s);
    select(event);
    m_panel->findChild<QTabWidget *>(); // The contract has tabs of its own.
    m_panel->findChild<QPlainTextEdit *>(u"contractExample"_s)->setPlainText(u"{\n\"a\": 1,\n}"_s);
    m_panel->findChild<QPushButton *>(u"takeFields"_s)->click();
    bool isSaid = false;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(u"line 3"_s);
    QVERIFY(isSaid);
    QVERIFY(items(event, itemlists::fields).isEmpty());
}

void TestDetails::pastedLinesAreRows()
{
    const Id event = add(kinds::domainEvent, u"Order Submitted"_s);
    select(event);
    QGuiApplication::clipboard()->setText(u"total\tnumber\nphone\tText\tyes\ttrue\n"_s);
    QTableView *view = table(itemlists::fields);
    view->setFocus();
    QTest::keySequence(view, QKeySequence::Paste);
    const QList<contract::Field> fields = contract::fieldsOf(model(), *model().element(event));
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.at(0).type, u"number"_s);
    QVERIFY(fields.at(1).isSensitive);
}

void TestDetails::listsAreOfferedByPattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("tabs");
    QTest::newRow("a backend for frontend keeps none") << u"bff"_s << 0;
    QTest::newRow("a gateway translates") << u"esg"_s << 1;
    QTest::newRow("a control service leads and decides") << u"control"_s << 4;
}

void TestDetails::listsAreOfferedByPattern()
{
    QFETCH(QString, pattern);
    QFETCH(int, tabs);
    const Id service = add(kinds::service, u"A"_s);
    set(service, properties::pattern, pattern);
    select(service);
    QTabWidget *all = m_panel->findChild<QTabWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(all->isVisible() ? all->count() : 0, tabs);
}

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
