// SPDX-License-Identifier: MIT
#include "app/gui/storm/lens.h"

#include <QAccessible>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader was told, in order: the kind of event and the name of what it speaks of.
QList<std::pair<QAccessible::Event, QString>> heard;

void hear(QAccessibleEvent *event)
{
    QAccessibleInterface *speaker = event->accessibleInterface();
    heard.append({event->type(), speaker ? speaker->text(QAccessible::Name) : QString()});
}

} // namespace

/// The board as a screen reader meets it, and as it is used by who has no mouse.
class TestSpokenBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void notesAreRead();
    void readingFollowsTheTimeline();
    void relationsAreTold();
    void nothingIsMadeBeforeItIsAskedFor();
    void focusFollowsTheSelection();
    void actionsSelectAndEdit();
    void whatIsGoneIsInvalid();
    void pointsFindNotes();
    void unnamedNotesAreCalledByTheirKind();
    void theWholeFlowByKeyboard();

private:
    Document &document() const { return *m_workspace->document(); }
    const Model &model() const { return document().model(); }
    Canvas &canvas() const { return m_lens->canvas(); }
    QAccessibleInterface *board() const { return QAccessible::queryAccessibleInterface(&canvas()); }
    QAccessibleInterface *note(const QString &name) const;
    QStringList read() const;
    Id place(QLatin1StringView kind, const QString &name, QPointF at);
    void key(Qt::Key key, Qt::KeyboardModifiers held = {});
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<StormLens> m_lens;
    Id m_board;
    int m_count = 0;
};

void TestSpokenBoard::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    Edit edit(u"board"_s);
    m_board = edit.addView(records::board, u"Board"_s);
    document().commit(edit);
    m_lens = std::make_unique<StormLens>(*m_workspace);
    m_lens->resize(1200, 800);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
    QAccessible::installUpdateHandler(hear);
    QVERIFY(board()); // Somebody listens.
    heard.clear();
}

void TestSpokenBoard::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    m_lens.reset();
    m_workspace.reset();
}

Id TestSpokenBoard::place(QLatin1StringView kind, const QString &name, QPointF at)
{
    Edit edit(u"note"_s);
    const Id element = edit.add(kind, name);
    edit.place(m_board, records::board, element, at);
    document().commit(edit);
    return element;
}

QAccessibleInterface *TestSpokenBoard::note(const QString &name) const
{
    for (int i = 0; i < board()->childCount(); ++i) {
        QAccessibleInterface *child = board()->child(i);
        if (child->role() == QAccessible::ListItem && child->text(QAccessible::Name) == name)
            return child;
    }
    return nullptr;
}

QStringList TestSpokenBoard::read() const
{
    QStringList names;
    for (int i = 0; i < board()->childCount(); ++i) {
        if (board()->child(i)->role() == QAccessible::ListItem)
            names.append(board()->child(i)->text(QAccessible::Name));
    }
    return names;
}

void TestSpokenBoard::key(Qt::Key key, Qt::KeyboardModifiers held)
{
    if (!QApplication::focusWidget())
        m_lens->activateWindow();
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &canvas(), key, held);
    QCoreApplication::processEvents();
}

void TestSpokenBoard::notesAreRead()
{
    QCOMPARE(board()->role(), QAccessible::List);
    QVERIFY(read().isEmpty());
    place(kinds::domainEvent, u"Order placed"_s, {0, 0});
    QAccessibleInterface *order = note(u"Order placed"_s);
    QVERIFY(order && order->isValid());
    QCOMPARE(order->role(), QAccessible::ListItem);
    QCOMPARE(order->parent(), board());
    QVERIFY(order->text(QAccessible::Description).startsWith(vocabulary::label(*vocabulary::kind(kinds::domainEvent))));
    QVERIFY(order->state().selectable && order->state().focusable && !order->state().selected);
    const SceneNode &shown = *canvas().node(model().placementsIn(m_board).first()->id);
    const QPoint corner = canvas().mapToGlobal(canvas().toWidget(shown.rect.topLeft()).toPoint());
    QVERIFY((order->rect().topLeft() - corner).manhattanLength() < 3);
}

void TestSpokenBoard::readingFollowsTheTimeline()
{
    place(kinds::domainEvent, u"third"_s, {400, 0});
    place(kinds::domainEvent, u"first"_s, {0, 0});
    place(kinds::domainEvent, u"second"_s, {0, 300});
    QCOMPARE(read(), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    QCOMPARE(board()->indexOfChild(note(u"second"_s)), 1);
    Edit edit(u"move"_s);
    edit.set(model().placementsOf(model().named(*vocabulary::kind(kinds::domainEvent), u"first")->id).first()->id, properties::position, QPointF(900, 0));
    document().commit(edit);
    QCOMPARE(read(), (QStringList{u"second"_s, u"third"_s, u"first"_s}));
}

void TestSpokenBoard::relationsAreTold()
{
    const Id event = place(kinds::domainEvent, u"Order placed"_s, {0, 0});
    const Id policy = place(kinds::policy, u"Charge the card"_s, {300, 0});
    QVERIFY(note(u"Order placed"_s)->text(QAccessible::Description).contains(u"not connected"_s));
    Edit edit(u"relate"_s);
    edit.relate(relations::triggers, event, policy);
    document().commit(edit);
    QVERIFY(note(u"Order placed"_s)->text(QAccessible::Description).contains(u"triggers Charge the card"_s));
    QVERIFY(note(u"Charge the card"_s)->text(QAccessible::Description).contains(u"triggered by Order placed"_s));
}

void TestSpokenBoard::nothingIsMadeBeforeItIsAskedFor()
{
    Edit edit(u"many"_s);
    for (int i = 0; i < 2000; ++i)
        edit.place(m_board, records::board, edit.add(kinds::domainEvent, u"E%1"_s.arg(i)), {i * 150., 0});
    document().commit(edit);
    const QAccessible::Id before = QAccessible::uniqueId(board()->child(0));
    QVERIFY(board()->childCount() >= 2000);
    // Ids are given out in turn: counting made no interfaces.
    QVERIFY(QAccessible::uniqueId(board()->child(1999)) - before < 20);
}

void TestSpokenBoard::focusFollowsTheSelection()
{
    place(kinds::domainEvent, u"left"_s, {0, 0});
    place(kinds::domainEvent, u"right"_s, {300, 0});
    canvas().fitAll();
    canvas().select({model().placementsOf(model().named(*vocabulary::kind(kinds::domainEvent), u"left")->id).first()->id});
    heard.clear();
    key(Qt::Key_Right);
    // Qt lets events through where the platform has a screen reader, which that of the tests has not.
    if (QAccessible::isActive()) {
        QVERIFY(heard.contains(std::pair(QAccessible::Focus, u"right"_s)));
        QVERIFY(heard.contains(std::pair(QAccessible::Selection, u"right"_s)));
    }
    QVERIFY(note(u"right"_s)->state().focused && note(u"right"_s)->state().selected);
    QVERIFY(!note(u"left"_s)->state().focused);
    QCOMPARE(board()->focusChild(), note(u"right"_s));
    key(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(note(u"left"_s)->state().selected && note(u"right"_s)->state().selected);
}

void TestSpokenBoard::actionsSelectAndEdit()
{
    place(kinds::domainEvent, u"one"_s, {0, 0});
    place(kinds::domainEvent, u"two"_s, {9000, 0});
    QAccessibleActionInterface *two = note(u"two"_s)->actionInterface();
    QVERIFY(two);
    two->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(note(u"two"_s)->state().selected);
    QVERIFY(!note(u"two"_s)->state().offscreen);
    QVERIFY(note(u"one"_s)->state().offscreen);
    note(u"one"_s)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(canvas().selectedNodes().size(), 2);
    two->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(canvas().isEditing());
    QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty());
}

void TestSpokenBoard::whatIsGoneIsInvalid()
{
    place(kinds::domainEvent, u"gone"_s, {0, 0});
    QAccessibleInterface *gone = note(u"gone"_s);
    document().undo();
    QVERIFY(!gone->isValid());
    QVERIFY(gone->text(QAccessible::Name).isEmpty());
    QVERIFY(gone->state().invalid);
    QCOMPARE(gone->rect(), QRect());
    gone->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(!canvas().isEditing());
    QCOMPARE(board()->indexOfChild(gone), -1);
    document().redo();
    QVERIFY(gone->isValid());
    const QAccessible::Id id = QAccessible::uniqueId(gone);
    m_lens.reset();
    QVERIFY(!QAccessible::accessibleInterface(id));
}

void TestSpokenBoard::pointsFindNotes()
{
    place(kinds::domainEvent, u"here"_s, {0, 0});
    canvas().centreOn({60, 40});
    const QPoint middle = note(u"here"_s)->rect().center();
    QCOMPARE(board()->childAt(middle.x(), middle.y()), note(u"here"_s));
    QVERIFY(!board()->childAt(middle.x() + 500, middle.y()));
}

void TestSpokenBoard::unnamedNotesAreCalledByTheirKind()
{
    place(kinds::policy, {}, {0, 0});
    QCOMPARE(read(), QStringList{vocabulary::label(*vocabulary::kind(kinds::policy))});
}

/// Everything a session needs, without a mouse and without looking.
void TestSpokenBoard::theWholeFlowByKeyboard()
{
    key(Qt::Key_C);
    type(u"Place order"_s);
    key(Qt::Key_Tab);
    type(u"Order placed"_s);
    key(Qt::Key_Tab);
    type(u"Charge the card"_s);
    key(Qt::Key_Return);
    QCOMPARE(read(), (QStringList{u"Place order"_s, u"Order placed"_s, u"Charge the card"_s}));
    QCOMPARE(model().relations().size(), 2);
    QVERIFY(note(u"Charge the card"_s)->state().focused);
    key(Qt::Key_F2);
    type(u"Charge"_s);
    key(Qt::Key_Return);
    QVERIFY(note(u"Charge"_s));
    const QRect before = note(u"Charge"_s)->rect();
    key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(note(u"Charge"_s)->rect() != before);
    key(Qt::Key_Left);
    QVERIFY(note(u"Order placed"_s)->state().focused);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(read().count(u"Order placed"_s), 2);
    key(Qt::Key_Delete);
    QCOMPARE(read().count(u"Order placed"_s), 1);
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(canvas().selectedNodes().size(), 3);
    key(Qt::Key_Escape);
    QVERIFY(canvas().selectedNodes().isEmpty());
    document().undo();
    QCOMPARE(read().count(u"Order placed"_s), 2);
    key(Qt::Key_Return);
    QVERIFY(!canvas().selectedNodes().isEmpty());
    key(Qt::Key_K);
    key(Qt::Key_Escape);
    QVERIFY(canvas().hasFocus());
}

QTEST_MAIN(TestSpokenBoard)
#include "tst_spokenboard.moc"
