// SPDX-License-Identifier: MIT
#include "app/gui/inspector/inspectorpanel.h"
#include "app/gui/map/lens.h"
#include "app/gui/review/reviewpanel.h"
#include "app/gui/shell/twolinedelegate.h"
#include "core/review/waivers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

const QString callRule = u"bulkhead.synchronous-call"_s;

} // namespace

/// Drives the review beside the real map by keys and mouse, then looks at the document.
class TestReviewPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingFound();
    void foundAndGoneAgain();
    void enterPointsAtIt();
    void nextGoesRound();
    void marksOnTheMap();
    void fixIsShownAndDropped();
    void fixIsApplied();
    void previewOfAnOlderModelIsDropped();
    void acceptedWithAReason();
    void acceptedNeedsAReason();
    void reasonBeingTypedStays();
    void expiredIsOpen();
    void unneededIsRemoved();
    void found_data();
    void found();
    void onlyOfWhatIsSelected();
    void grouped();
    void recordsAreWritten();
    void recordsThatCannotBeWritten();
    void inspectorLeadsHere();
    void another();
    void fiveThousand();

private:
    Document &document() const { return *m_workspace->document(); }
    const Model &model() const { return document().model(); }
    QAbstractItemModel &rows() const { return *list().model(); }
    QListView &list() const { return *m_panel->findChild<QListView *>(u"findings"_s); }
    template<typename T>
    T &part(const QString &name) const { return *m_panel->findChild<T *>(name); }
    QString text(const QString &label) const { return part<QLabel>(label).text(); }
    QAction *action(const QString &name) const;
    Id add(QLatin1StringView kind, const QString &name, Id parent = {});
    void call(Id from, Id to);
    /// “Order BFF” calls “Payments” and “Stock”.
    void breakSomething();
    void look() const { QTRY_VERIFY(!m_panel->isBusy()); }
    void onlyCalls();
    QStringList shown() const;
    void choose(int finding);
    QPushButton *button(const QString &name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapLens> m_lens;
    ReviewPanel *m_panel = nullptr;
    Id m_orders, m_payments, m_stock;
    int m_count = 0;
};

void TestReviewPanel::init()
{
    auto made = Document::create(m_folder.filePath(QString::number(++m_count) + u".keelson"_s), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setDocument(std::move(*made));
    m_lens = std::make_unique<MapLens>(*m_workspace);
    m_panel = new ReviewPanel(*m_workspace);
    m_lens->addCompanion(m_panel);
    m_lens->resize(1400, 900);
    m_lens->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lens.get()));
    m_lens->activated();
    action(u"review"_s)->setChecked(true);
    look();
}

void TestReviewPanel::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
}

QAction *TestReviewPanel::action(const QString &name) const
{
    for (QAction *each : m_lens->actions()) {
        if (each->objectName() == name)
            return each;
    }
    return nullptr;
}

Id TestReviewPanel::add(QLatin1StringView kind, const QString &name, Id parent)
{
    Edit edit(name);
    const Id id = edit.add(kind, name, parent);
    document().commit(edit);
    return id;
}

void TestReviewPanel::call(Id from, Id to)
{
    Edit edit(u"Call"_s);
    edit.relate(relations::calls, from, to);
    document().commit(edit);
}

void TestReviewPanel::breakSomething()
{
    const Id ordering = add(kinds::subsystem, u"Ordering"_s);
    m_orders = add(kinds::service, u"Order BFF"_s, ordering);
    m_payments = add(kinds::service, u"Payments"_s, ordering);
    m_stock = add(kinds::service, u"Stock"_s, ordering);
    call(m_orders, m_payments);
    call(m_orders, m_stock);
    look();
    onlyCalls();
}

/// Whatever other rules say of these services.
void TestReviewPanel::onlyCalls()
{
    part<QLineEdit>(u"findFinding"_s).setText(callRule);
}

/// The messages listed, without headings.
QStringList TestReviewPanel::shown() const
{
    QStringList lines;
    for (int row = 0; row < rows().rowCount(); ++row) {
        if (!rows().index(row, 0).data(FindingModel::IsHeadingRole).toBool())
            lines.append(rows().index(row, 0).data(Qt::ToolTipRole).toString());
    }
    return lines;
}

void TestReviewPanel::choose(int finding)
{
    list().setFocus();
    for (int row = 0; row < rows().rowCount(); ++row) {
        if (!rows().index(row, 0).data(FindingModel::IsHeadingRole).toBool() && finding-- == 0)
            return list().setCurrentIndex(rows().index(row, 0));
    }
    QFAIL("there is no such finding");
}

QPushButton *TestReviewPanel::button(const QString &name) const
{
    for (QPushButton *each : m_panel->findChildren<QPushButton *>(name)) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void TestReviewPanel::nothingFound()
{
    QVERIFY(!list().isVisible());
    QCOMPARE(action(u"review"_s)->text(), u"Review"_s);
    QTest::keyClick(m_lens.get(), Qt::Key_F8); // Harmless.
}

void TestReviewPanel::foundAndGoneAgain()
{
    breakSomething();
    QCOMPARE(shown().size(), 2);
    QVERIFY(shown().join(u' ').contains(u"“Payments”"_s));
    QVERIFY(action(u"review"_s)->text().startsWith(u"Review ("_s));
    document().undo();
    look();
    QCOMPARE(shown().size(), 1);
    document().redo();
    look();
    QCOMPARE(shown().size(), 2);
}

void TestReviewPanel::enterPointsAtIt()
{
    breakSomething();
    m_workspace->select({m_stock});
    choose(0);
    QCOMPARE(m_workspace->selection(), QList<Id>{m_stock}); // Walking along the list leaves the map alone.
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_workspace->selection(), QList<Id>{m_orders});
    QVERIFY(list().hasFocus());
}

void TestReviewPanel::nextGoesRound()
{
    breakSomething();
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    QStringList messages;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&m_lens->canvas(), Qt::Key_F8);
        messages.append(told.last().first().toString());
    }
    QCOMPARE(messages[0], shown()[0]);
    QCOMPARE(messages[1], shown()[1]);
    QCOMPARE(messages[2], shown()[0]);
    QTest::keyClick(&m_lens->canvas(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(told.last().first().toString(), shown()[1]);
}

void TestReviewPanel::marksOnTheMap()
{
    breakSomething();
    action(u"review"_s)->setChecked(false);
    QTRY_VERIFY(m_lens->canvas().node(m_orders)->halo.isValid());
    QVERIFY(!m_lens->canvas().node(m_orders)->badge.isEmpty());
    QVERIFY(m_lens->canvas().node(m_orders)->tip.contains(u"“Payments”"_s));
    document().undo();
    document().undo();
    look();
    QTRY_VERIFY(!m_lens->canvas().node(m_orders)->halo.isValid());
}

void TestReviewPanel::fixIsShownAndDropped()
{
    breakSomething();
    choose(0);
    const qsizetype changes = document().changes().size();
    QTest::keyClick(&list(), Qt::Key_1);
    QTRY_VERIFY2(text(u"fixDeeds"_s).contains(u" Changed”"_s), qPrintable(text(u"fixDeeds"_s)));
    QVERIFY2(text(u"fixDeeds"_s).contains(u"disconnected"_s), qPrintable(text(u"fixDeeds"_s)));
    QCOMPARE(document().changes().size(), changes);
    QVERIFY(m_panel->overlay().fadesOthers);
    QTest::keyClick(&list(), Qt::Key_Escape);
    QVERIFY(!m_panel->overlay().fadesOthers);
    QTRY_VERIFY(button(u"fix1"_s));
    QCOMPARE(document().changes().size(), changes);
}

void TestReviewPanel::fixIsApplied()
{
    breakSomething();
    choose(0);
    const QString mended = shown().first();
    QTRY_VERIFY(button(u"fix1"_s));
    QTest::mouseClick(button(u"fix1"_s), Qt::LeftButton);
    QTRY_VERIFY(button(u"applyFix"_s) && button(u"applyFix"_s)->isEnabled());
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(model().targets(m_orders, relations::calls).size(), 1);
    look();
    QVERIFY(!shown().contains(mended));
    QCOMPARE(shown().size(), 1);
    QVERIFY(list().currentIndex().isValid()); // The next one took its place.
    document().undo();
    look();
    QCOMPARE(shown().size(), 2);
}

void TestReviewPanel::previewOfAnOlderModelIsDropped()
{
    breakSomething();
    choose(0);
    QTest::keyClick(&list(), Qt::Key_1);
    QTRY_VERIFY(m_panel->overlay().fadesOthers);
    add(kinds::actor, u"Guest"_s);
    QVERIFY(!m_panel->overlay().fadesOthers);
    const qsizetype changes = document().changes().size();
    QTest::keyClick(&list(), Qt::Key_Return); // Points, and does nothing else.
    QCOMPARE(document().changes().size(), changes);
}

void TestReviewPanel::acceptedWithAReason()
{
    breakSomething();
    choose(0);
    const QString message = shown().first();
    QTest::keyClick(&list(), Qt::Key_Delete);
    QTRY_VERIFY(part<QLineEdit>(u"waiverReason"_s).hasFocus());
    QTest::keyClicks(&part<QLineEdit>(u"waiverReason"_s), u"They promise 99.99 %"_s);
    const QDate until = part<QDateEdit>(u"waiverUntil"_s).date();
    QVERIFY(until > QDate::currentDate());
    QTest::keyClick(&part<QLineEdit>(u"waiverReason"_s), Qt::Key_Return);

    const QList<review::Waiver> kept = review::waivers(model());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().reason, u"They promise 99.99 %"_s);
    QCOMPARE(kept.first().author, u"Ada"_s);
    QCOMPARE(kept.first().until, until);
    look();
    QVERIFY(!shown().contains(message));

    m_panel->findChild<QAction *>(u"showAccepted"_s)->setChecked(true);
    QVERIFY(shown().contains(message));
    choose(int(shown().indexOf(message)));
    QVERIFY(text(u"findingWaiver"_s).contains(u"They promise 99.99 %"_s));
    QTest::keyClick(&list(), Qt::Key_Delete);
    QVERIFY(review::waivers(model()).isEmpty());
    document().undo();
    QCOMPARE(review::waivers(model()).size(), 1);
}

void TestReviewPanel::acceptedNeedsAReason()
{
    breakSomething();
    choose(0);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QTRY_VERIFY(button(u"acceptFinding"_s));
    QVERIFY(!button(u"acceptFinding"_s)->isEnabled());
    QTest::keyClick(&part<QLineEdit>(u"waiverReason"_s), Qt::Key_Return);
    QVERIFY(review::waivers(model()).isEmpty());
    QTest::keyClick(&part<QLineEdit>(u"waiverReason"_s), Qt::Key_Escape);
    QVERIFY(!button(u"acceptFinding"_s));
    QVERIFY(list().hasFocus());
}

void TestReviewPanel::reasonBeingTypedStays()
{
    breakSomething();
    choose(0);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QTRY_VERIFY(part<QLineEdit>(u"waiverReason"_s).hasFocus());
    QTest::keyClicks(&part<QLineEdit>(u"waiverReason"_s), u"They"_s);
    add(kinds::actor, u"Guest"_s); // As another person's edit that arrives.
    look();
    QVERIFY(part<QLineEdit>(u"waiverReason"_s).hasFocus());
    QTest::keyClicks(&part<QLineEdit>(u"waiverReason"_s), u" promise"_s);
    QTest::keyClick(&part<QLineEdit>(u"waiverReason"_s), Qt::Key_Return);
    QCOMPARE(review::waivers(model()).value(0).reason, u"They promise"_s);
}

void TestReviewPanel::expiredIsOpen()
{
    breakSomething();
    const Finding finding = m_workspace->reviewOf(m_payments).first();
    document().commit(review::waive(model(), finding, {u"For a week"_s, u"Ben"_s, QDate(2020, 1, 1), QDate(2020, 1, 8)}));
    look();
    const qsizetype row = shown().indexOf(finding.message);
    QVERIFY(row >= 0);
    choose(int(row));
    QCOMPARE(list().currentIndex().data(TwoLineDelegate::NoteRole).toString(), u"Expired"_s);
    QVERIFY(text(u"findingWaiver"_s).contains(u"For a week"_s));
}

void TestReviewPanel::unneededIsRemoved()
{
    breakSomething();
    const Finding finding = m_workspace->reviewOf(m_payments).first();
    document().commit(review::waive(model(), finding, {u"So be it"_s, u"Ben"_s, QDate(2020, 1, 1)}));
    look();
    QVERIFY(!button(u"dropUnneeded"_s));
    Edit edit(u"Mend"_s);
    for (const Relation *relation : model().relationsTo(m_payments))
        edit.remove(relation->id);
    document().commit(edit);
    look();
    QVERIFY2(text(u"unneededWaivers"_s).contains(u"Order BFF"_s), qPrintable(text(u"unneededWaivers"_s)));
    QTRY_VERIFY(button(u"dropUnneeded"_s));
    QTest::mouseClick(button(u"dropUnneeded"_s), Qt::LeftButton);
    QVERIFY(review::waivers(model()).isEmpty());
    look();
    QVERIFY(!button(u"dropUnneeded"_s));
}

void TestReviewPanel::found_data()
{
    QTest::addColumn<QString>("sought");
    QTest::addColumn<int>("findings");
    QTest::newRow("rule") << callRule << 2;
    QTest::newRow("two words in any order") << callRule + u" STOCK"_s << 1;
    QTest::newRow("a word that is nowhere") << callRule + u" zebra"_s << 0;
}

void TestReviewPanel::found()
{
    QFETCH(QString, sought);
    QFETCH(int, findings);
    breakSomething();
    part<QLineEdit>(u"findFinding"_s).setText(sought);
    QCOMPARE(shown().size(), findings);
    QVERIFY2(text(u"findingCount"_s).startsWith(QString::number(findings) + u" of "_s), qPrintable(text(u"findingCount"_s)));
    if (findings == 0) {
        QTRY_VERIFY(button(u"clearSearch"_s));
    QTest::mouseClick(button(u"clearSearch"_s), Qt::LeftButton);
        QVERIFY(shown().size() >= 2);
    }
}

void TestReviewPanel::onlyOfWhatIsSelected()
{
    breakSomething();
    auto &box = part<QCheckBox>(u"ofSelection"_s);
    m_workspace->select({m_payments});
    box.setChecked(true);
    QCOMPARE(shown().size(), 1);
    m_workspace->select({model().element(m_orders)->parent});
    QCOMPARE(shown().size(), 2); // What it contains.
    m_workspace->select({});
    QCOMPARE(shown().size(), 0);
    m_workspace->select({m_stock});
    choose(0);
    QTest::keyClick(&list(), Qt::Key_Return); // Pointing selects, and changes nothing in the list.
    QCOMPARE(m_workspace->selection(), QList<Id>{m_orders});
    QCOMPARE(shown().size(), 1);
}

void TestReviewPanel::grouped()
{
    breakSomething();
    const auto heading = [this] { return rows().index(0, 0).data().toString(); };
    QCOMPARE(heading(), u"Error"_s);
    for (QAction *each : m_panel->findChildren<QAction *>()) {
        if (each->text() == u"Topic"_s)
            each->trigger();
    }
    QCOMPARE(heading(), u"Bulkheads"_s);
    for (QAction *each : m_panel->findChildren<QAction *>()) {
        if (each->text() == u"Element"_s)
            each->trigger();
    }
    QCOMPARE(heading(), u"Order BFF"_s);
    QCOMPARE(shown().size(), 2);
}

void TestReviewPanel::recordsAreWritten()
{
    breakSomething();
    document().commit(review::waive(model(), m_workspace->reviewOf(m_payments).first(), {u"So be it"_s, u"Ben"_s, QDate(2020, 1, 1)}));
    look();
    const QString folder = m_folder.filePath(u"records"_s);
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    m_panel->writeRecords(folder);
    QTRY_VERIFY(QFile::exists(folder + u"/README.md"_s));
    QCOMPARE(QDir(folder).entryList({u"2020-01-01-*.md"_s}).size(), 1);
    QTRY_VERIFY(!told.isEmpty());
}

void TestReviewPanel::recordsThatCannotBeWritten()
{
    breakSomething();
    const QString folder = m_folder.filePath(u"somebody's"_s);
    QDir().mkpath(folder);
    QFile file(folder + u"/notes.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_panel->writeRecords(folder);
    const auto isTold = [this, &folder] {
        const auto labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *each) { return each->isVisible() && each->text().contains(folder); });
    };
    QTRY_VERIFY(isTold());
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"notes.txt"_s});
}

void TestReviewPanel::inspectorLeadsHere()
{
    breakSomething();
    InspectorPanel inspector(*m_workspace);
    inspector.resize(300, 900);
    inspector.show();
    m_workspace->select({m_stock});
    action(u"review"_s)->setChecked(false);
    part<QLineEdit>(u"findFinding"_s).setText(u"zebra"_s);
    QWidget *line = nullptr;
    for (QWidget *each : inspector.findChildren<QWidget *>(u"findingLine"_s)) {
        if (each->accessibleName().contains(u"“Stock”"_s) && each->accessibleName().contains(u"“Order BFF” calls"_s))
            line = each;
    }
    QVERIFY(line);
    QTest::mouseClick(line, Qt::LeftButton);
    QTRY_VERIFY(action(u"review"_s)->isChecked());
    QVERIFY(list().currentIndex().data(Qt::ToolTipRole).toString().contains(u"“Stock”"_s));
}

void TestReviewPanel::another()
{
    breakSomething();
    auto made = Document::create(m_folder.filePath(u"other%1.keelson"_s.arg(m_count)), {Id::create(), u"Ada"_s});
    m_workspace->setDocument(std::move(*made));
    look();
    QVERIFY(shown().isEmpty());
    m_workspace->setDocument(nullptr);
    QVERIFY(shown().isEmpty());
    QVERIFY(!m_panel->isBusy());
}

/// Without the map, which would be laid out meanwhile.
void TestReviewPanel::fiveThousand()
{
    m_lens.reset();
    ReviewPanel alone(*m_workspace);
    m_panel = &alone;
    alone.resize(400, 900);
    alone.show();
    QVERIFY(QTest::qWaitForWindowActive(&alone));
    Edit edit(u"Many"_s);
    QList<Id> services;
    for (int i = 0; i < 5001; ++i)
        services.append(edit.add(kinds::service, u"Service %1"_s.arg(i)));
    for (int i = 0; i < 5000; ++i)
        edit.relate(relations::calls, services[i], services[i + 1]);
    document().commit(edit);
    QTRY_VERIFY_WITH_TIMEOUT(!alone.isBusy(), 60'000);
    onlyCalls();
    QCOMPARE(shown().size(), 5000);
    QSignalSpy pointed(&alone, &MapCompanion::pointed);
    choose(4999);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(pointed.size(), 1);
    QTest::keyClick(&list(), Qt::Key_1);
    QTRY_VERIFY2(text(u"fixDeeds"_s).contains(u"disconnected"_s), qPrintable(text(u"fixDeeds"_s)));
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_VERIFY(!alone.isBusy());
    QCOMPARE(shown().size(), 4999);
}

QTEST_MAIN(TestReviewPanel)
#include "tst_reviewpanel.moc"
