// SPDX-License-Identifier: MIT
#include "app/gui/observe/agepanel.h"
#include "app/gui/observe/chart/timechart.h"
#include "app/gui/observe/connectpanel.h"
#include "app/gui/observe/dashboard.h"
#include "app/gui/observe/observelens.h"
#include "app/gui/observe/recordingfile.h"
#include "app/gui/observe/seenpanel.h"
#include "app/gui/observe/seenrows.h"
#include "app/gui/observe/servicerows.h"
#include "app/gui/observe/servicetable.h"
#include "app/gui/shell/approvals.h"
#include "core/document/edit.h"
#include "core/net/http.h"
#include "tests/app/observe/fakesystem.h"
#include "tests/support/loopbackserver.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;

class TestObserve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysThatNothingIsConnected();
    void waitsForApproval();
    void connectsByTheForm();
    void namesWhatIsWrongWithTheForm();
    void lightsTheModel();
    void showsAStalledListener();
    void showsASourceThatFailsAndRecovers();
    void bindsWhatTheKitNames();
    void namesFunctionsByTheirService();
    void selectsAndFilters();
    void pausesWhileReadingGoesOn();
    void saysWhoIsBehind();
    void drawsWhatIsMissing();
    void bindsByHand();
    void looksBack();
    void records();
    void saysWhyItCannotRecord();
    void takesAnyEndpoint();
    void endsWithTheDocument();

private:
    void connectHere(const QList<ResourceName> &given = {});
    Vitals vitals(Id element) const { return m_workspace->live().elements.value(element); }
    const ChartTrace *trace(Panel panel, const QString &name) const;
    bool shows(const QString &words) const;

    QTemporaryDir m_folder;
    FakeSystem m_system;
    bool m_working = true;   ///< The order listener keeps up.
    bool m_broken = false;
    QByteArray m_more;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<Approvals> m_approvals;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Http> m_http;
    NoSecrets m_secrets;
    std::unique_ptr<ObserveLens> m_lens;
    Id m_ordering;
    Id m_bff;
    Id m_kitchen;
    Id m_submitted;
};

void TestObserve::init()
{
    m_system = {};
    m_working = true;
    m_broken = false;
    m_more.clear();
    m_server = std::make_unique<LoopbackServer>([this](QTcpSocket &socket, const QByteArray &) {
        if (m_broken)
            return void(socket.write(answer("no", "503 Busy")));
        auto &listener = m_system.function("ordering", "order-bff", "listener");
        if (m_working)
            listener.invocations += 2;
        else
            listener.depth += 5, listener.age += 0.2;
        m_system.function("ordering", "order-bff", "rest").invocations += 1;
        m_system.function("ordering", "kitchen", "listener").invocations += 1;
        m_system.event("order-submitted", "ordering-order-bff") += 1;
        socket.write(answer(m_system.exposition() + m_more));
    });
    m_registry = std::make_unique<Registry>(QStringList{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")});
    m_approvals = std::make_unique<Approvals>(m_folder.filePath(u"approved"_s));
    m_workspace = std::make_unique<Workspace>();
    m_http = std::make_unique<Http>();
    m_lens = std::make_unique<ObserveLens>(*m_workspace, *m_registry, *m_approvals, *m_http, m_secrets);
    m_lens->resize(1200, 800);
    m_lens->show();

    auto document = Document::create(m_folder.filePath(Id::create().toString()), {Id::create(), u"Tester"_s});
    QVERIFY2(document, qPrintable(document ? QString() : document.error().text()));
    Edit edit(u"Begin"_s);
    m_ordering = edit.add(kinds::subsystem, u"Ordering"_s);
    m_bff = edit.add(kinds::service, u"Order BFF"_s, m_ordering);
    m_kitchen = edit.add(kinds::service, u"Kitchen"_s, m_ordering);
    m_submitted = edit.add(kinds::domainEvent, u"Order Submitted"_s);
    edit.relate(relations::consumes, m_kitchen, m_submitted);
    edit.relate(relations::publishes, m_bff, m_submitted);
    (*document)->commit(edit);
    QVERIFY(m_approvals->approve((*document)->id()));
    m_workspace->setDocument(*std::move(document));
}

void TestObserve::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
    m_http.reset();
    m_server.reset();
}

void TestObserve::connectHere(const QList<ResourceName> &given)
{
    const Result<void> done = m_lens->connectTo(u"openmetrics"_s, {{u"url"_s, m_server->url().toString()}, {u"interval"_s, 0.2}}, given);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
}

const ChartTrace *TestObserve::trace(Panel panel, const QString &name) const
{
    const QList<ChartTrace> &all = m_lens->dashboard().chart(panel).traces();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ChartTrace &trace) { return trace.name == name; });
    return found == all.end() ? nullptr : &*found;
}

bool TestObserve::shows(const QString &words) const
{
    const auto labels = m_lens->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestObserve::saysThatNothingIsConnected()
{
    QVERIFY(shows(u"Nothing is connected"_s));
    QVERIFY(!m_workspace->live().isConnected());
    QSignalSpy asked(m_lens.get(), &ObserveLens::scaffoldRequested);
    const auto buttons = m_lens->findChildren<QPushButton *>();
    const auto run = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->text().startsWith(u"Run the system"); });
    QVERIFY(run != buttons.end());
    QTest::mouseClick(*run, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestObserve::waitsForApproval()
{
    auto foreign = Document::create(m_folder.filePath(u"foreign"_s), {Id::create(), u"Somebody"_s});
    QVERIFY(foreign);
    const Id id = (*foreign)->id();
    m_workspace->setDocument(*std::move(foreign));
    m_lens->connectPanel().choose(u"openmetrics"_s);
    m_lens->connectPanel().setValue(u"url"_s, m_server->url().toString());
    const Result<void> refused = m_lens->connectTo(u"openmetrics"_s, {{u"url"_s, m_server->url().toString()}});
    QVERIFY(!refused);
    QTest::qWait(50);
    QCOMPARE(m_server->requests(), 0);
    auto *button = m_lens->findChild<QPushButton *>(u"connect"_s);
    QVERIFY2(button->text().contains(u"Approve"), qPrintable(button->text()));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_approvals->isApproved(id));
    QTRY_VERIFY(m_server->requests() > 0);
}

void TestObserve::connectsByTheForm()
{
    m_lens->connectPanel().choose(u"openmetrics"_s);
    m_lens->connectPanel().setValue(u"url"_s, m_server->url().toString());
    QTest::mouseClick(m_lens->findChild<QPushButton *>(u"connect"_s), Qt::LeftButton);
    QTRY_VERIFY(m_workspace->live().isConnected());
    QTRY_VERIFY(shows(u"Reading http://127.0.0.1"_s));
    QVERIFY(!shows(u"Nothing is connected"_s));
    m_lens->disconnectSource();
    QVERIFY(!m_workspace->live().isConnected());
    QVERIFY(shows(u"Nothing is connected"_s));
}

void TestObserve::namesWhatIsWrongWithTheForm()
{
    m_lens->connectPanel().choose(u"openmetrics"_s);
    m_lens->connectPanel().setValue(u"url"_s, u"metrics, please"_s);
    QTest::mouseClick(m_lens->findChild<QPushButton *>(u"connect"_s), Qt::LeftButton);
    QVERIFY(shows(u"is not a URL"_s));
    QVERIFY(!m_lens->connection().isOpen());
}

void TestObserve::lightsTheModel()
{
    connectHere();
    QTRY_COMPARE(int(vitals(m_bff).liveness), int(Liveness::Flowing));
    QTRY_VERIFY(vitals(m_bff).throughput.value_or(0) > 0);
    QCOMPARE(int(vitals(m_bff).health), int(Health::Good));
    QCOMPARE(vitals(m_bff).iteratorAge, 0.0);
    QCOMPARE(int(vitals(m_ordering).liveness), int(Liveness::Flowing));
    QCOMPARE(int(vitals(m_submitted).liveness), int(Liveness::Flowing));
    QVERIFY(m_workspace->live().source.contains(u"127.0.0.1"));
    QTRY_VERIFY(trace(Panel::IteratorAge, u"Order BFF listener"_s));
    QTRY_VERIFY(trace(Panel::Throughput, u"Order BFF"_s));
    QTRY_VERIFY(trace(Panel::QueueDepth, u"Kitchen"_s));
    // The chart shows what the server said, not something like it.
    const auto &samples = trace(Panel::IteratorAge, u"Order BFF listener"_s)->samples;
    QVERIFY(std::all_of(samples.begin(), samples.end(), [](const Sample &sample) { return sample.value == 0; }));
    QCOMPARE(m_lens->rows().rowCount(), 2);
}

void TestObserve::showsAStalledListener()
{
    m_system.function("ordering", "order-bff", "listener").age = 70;
    m_working = false;
    connectHere();
    QTRY_COMPARE_WITH_TIMEOUT(int(vitals(m_bff).liveness), int(Liveness::Silent), 20'000);
    QCOMPARE(int(vitals(m_bff).health), int(Health::Critical));
    QVERIFY(vitals(m_bff).iteratorAge.value_or(0) > 70'000);
    QVERIFY(vitals(m_bff).backlog.value_or(0) > 0);
    QVERIFY(vitals(m_bff).ageSlope.value_or(0) > 500);
    QCOMPARE(int(vitals(m_ordering).liveness), int(Liveness::Silent));
    QCOMPARE(m_lens->rows().idAt(0), m_bff);  // The most troubled comes first.
    QTRY_VERIFY(trace(Panel::IteratorAge, u"Order BFF listener"_s)->samples.last().value > 70'000);
    // It comes back.
    auto &listener = m_system.function("ordering", "order-bff", "listener");
    listener.age = 0;
    listener.depth = 0;
    m_working = true;
    QTRY_COMPARE(int(vitals(m_bff).liveness), int(Liveness::Flowing));
    QTRY_COMPARE(vitals(m_bff).iteratorAge, 0.0);
}

void TestObserve::showsASourceThatFailsAndRecovers()
{
    connectHere();
    QTRY_COMPARE(int(vitals(m_bff).liveness), int(Liveness::Flowing));
    const auto known = vitals(m_bff).backlog;
    m_broken = true;
    QTRY_COMPARE(int(vitals(m_bff).liveness), int(Liveness::Stale));
    QCOMPARE(int(vitals(m_bff).health), int(Health::Unknown));
    QCOMPARE(vitals(m_bff).backlog, known);  // The last value known stays.
    QVERIFY(shows(u"503"_s));
    m_broken = false;
    QTRY_COMPARE_WITH_TIMEOUT(int(vitals(m_bff).liveness), int(Liveness::Flowing), 20'000);
    QVERIFY(shows(u"Reading http"_s));
}

void TestObserve::bindsWhatTheKitNames()
{
    connectHere({{m_kitchen, u"function"_s, u"ordering-order-bff-local-listener"_s, u"listener"_s}});
    QTRY_VERIFY(m_workspace->live().isConnected());
    const Bound *bound = m_lens->connection().binding().find(u"function"_s, u"ordering-order-bff-local-listener"_s);
    QVERIFY(bound);
    QCOMPARE(bound->element, m_kitchen);
    QCOMPARE(bound->how, Bound::How::Given);
}

void TestObserve::namesFunctionsByTheirService()
{
    Edit edit(u"Functions"_s);
    const Id function = edit.add(kinds::function, u"Listener"_s, m_bff);
    m_workspace->document()->commit(edit);
    connectHere({{function, u"function"_s, u"ordering-order-bff-local-listener"_s, u"listener"_s}});
    QTRY_VERIFY(trace(Panel::IteratorAge, u"Order BFF listener"_s));
    QTRY_VERIFY(trace(Panel::Throughput, u"Order BFF"_s));
    QCOMPARE(int(vitals(function).liveness), int(vitals(m_bff).liveness));
}

void TestObserve::selectsAndFilters()
{
    connectHere();
    QTRY_COMPARE(m_lens->rows().rowCount(), 2);
    QTRY_VERIFY(trace(Panel::IteratorAge, u"Kitchen listener"_s) && trace(Panel::IteratorAge, u"Order BFF listener"_s));
    ServiceTable &table = m_lens->table();
    const int row = m_lens->rows().rowOf(m_kitchen);
    const QPoint place = table.visualRect(m_lens->rows().index(row, ServiceRows::State)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_workspace->selection(), (QList<Id>{m_kitchen}));
    QTRY_VERIFY(!trace(Panel::IteratorAge, u"Order BFF listener"_s));
    QTRY_VERIFY(trace(Panel::IteratorAge, u"Kitchen listener"_s));
    // Readings that come in do not take the selection away.
    QSignalSpy lit(m_workspace.get(), &Workspace::liveChanged);
    QTRY_VERIFY(lit.size() >= 3);
    QCOMPARE(m_workspace->selection(), (QList<Id>{m_kitchen}));
    QSignalSpy revealed(m_workspace.get(), &Workspace::revealRequested);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    // A selection made elsewhere counts as well; what is not live does not filter.
    m_workspace->select({m_ordering});
    QTRY_VERIFY(trace(Panel::IteratorAge, u"Order BFF listener"_s));
    QVERIFY(m_lens->canReveal(m_bff));
    QVERIFY(!m_lens->canReveal(Id::create()));
}

void TestObserve::pausesWhileReadingGoesOn()
{
    connectHere();
    QTRY_VERIFY(trace(Panel::IteratorAge, u"Kitchen listener"_s));
    m_lens->dashboard().setPaused(true);
    QTest::qWait(300);
    const auto held = trace(Panel::IteratorAge, u"Kitchen listener"_s)->samples;
    const qint64 newest = m_lens->connection().history().newest();
    QTRY_VERIFY(m_lens->connection().history().newest() > newest + 500);
    QCOMPARE(trace(Panel::IteratorAge, u"Kitchen listener"_s)->samples, held);
    m_lens->dashboard().setPaused(false);
    QTRY_VERIFY(trace(Panel::IteratorAge, u"Kitchen listener"_s)->samples.size() > held.size());
    m_lens->dashboard().setSpan(60'000);
    QCOMPARE(m_lens->dashboard().span(), 60'000);
}

void TestObserve::saysWhoIsBehind()
{
    m_system.function("ordering", "order-bff", "listener").age = 400;
    m_working = false;
    connectHere();
    QTRY_VERIFY(m_workspace->live().isConnected());
    m_lens->findChild<QTabWidget *>()->setCurrentWidget(&m_lens->ages());
    QTRY_COMPARE_WITH_TIMEOUT(m_lens->ages().shown().size(), 2, 10'000); // Nobody asks what answers calls.
    QTRY_COMPARE_WITH_TIMEOUT(m_lens->ages().shown().first().element, m_bff, 20'000);
    const ConsumerProspect worst = m_lens->ages().shown().first();
    QCOMPARE(worst.name, u"Order BFF listener"_s);
    QVERIFY(worst.prospect.diagnosis.age.value_or(0) >= 400'000);
    auto *list = m_lens->findChild<QTreeWidget *>(u"consumers"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    QVERIFY(shows(u"Order BFF listener"_s));
    QSignalSpy revealed(m_workspace.get(), &Workspace::revealRequested);
    list->setCurrentItem(list->topLevelItem(1));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(revealed.value(0).value(0).value<Id>(), m_kitchen);
    m_lens->disconnectSource();
    QVERIFY(m_lens->ages().shown().isEmpty());
}

void TestObserve::drawsWhatIsMissing()
{
    m_system.function("billing", "invoice", "listener").invocations = 4;
    connectHere();
    m_lens->findChild<QTabWidget *>()->setCurrentWidget(&m_lens->seen());
    auto *draw = m_lens->findChild<QPushButton *>(u"drawMissing"_s);
    QTRY_VERIFY(draw->isVisible());
    QCOMPARE(draw->text(), u"Draw the 1 missing"_s);
    QCOMPARE(m_lens->seen().rows().data(m_lens->seen().rows().index(0, SeenRows::Element), Qt::DisplayRole).toString(), u"not on the map"_s);
    QTest::mouseClick(draw, Qt::LeftButton);
    const Model &model = m_workspace->document()->model();
    QCOMPARE(model.ofKind(kinds::function).size(), 1);
    const Id drawn = model.ofKind(kinds::function).first()->id;
    QCOMPARE(m_workspace->selection(), QList<Id>{drawn});
    QCOMPARE(model.enclosing(drawn, kinds::subsystem)->name, u"billing"_s);
    QTRY_VERIFY(m_workspace->live().elements.contains(drawn));
    QTRY_VERIFY(!draw->isVisible());
    m_workspace->document()->undo();
    QCOMPARE(m_workspace->document()->model().ofKind(kinds::function).size(), 0);
}

void TestObserve::bindsByHand()
{
    connectHere();
    QTRY_VERIFY(m_workspace->live().isConnected());
    m_lens->findChild<QTabWidget *>()->setCurrentWidget(&m_lens->seen());
    const QString name = u"ordering-order-bff-local-rest"_s;
    auto *table = m_lens->findChild<QTableView *>(u"seen"_s);
    QTRY_VERIFY(table->model()->rowCount() > 2);
    const QModelIndexList found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    auto *button = m_lens->findChild<QPushButton *>(u"bind"_s);
    QVERIFY(!button->isEnabled());
    m_workspace->select({m_kitchen});
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(found.first()).center());
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(button->text(), u"Bind to “Kitchen”"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_lens->connection().binding().find(u"function"_s, name)->element, m_kitchen);
    QCOMPARE(m_lens->connection().binding().find(u"function"_s, name)->how, Bound::How::Corrected);
    QCOMPARE(m_workspace->document()->model().element(m_kitchen)->text(properties::deployedAs), name);
}

void TestObserve::looksBack()
{
    connectHere();
    auto *slider = m_lens->findChild<QSlider *>(u"liveMoment"_s);
    QTRY_VERIFY(slider->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(slider->isEnabled() && slider->maximum() >= 3, 10'000);
    auto *now = m_lens->findChild<QToolButton *>(u"liveNow"_s);
    QVERIFY(!now->isEnabled());
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QTRY_VERIFY(m_workspace->live().isPast);
    QCOMPARE(m_workspace->live().time, m_workspace->live().oldest);
    const qint64 then = m_workspace->live().time;
    QSignalSpy read(&m_lens->connection(), &Connection::updated);
    QTRY_VERIFY(read.size() >= 3);
    QCOMPARE(m_workspace->live().time, then);
    QTest::mouseClick(now, Qt::LeftButton);
    QVERIFY(!m_workspace->live().isPast);
    QVERIFY(m_workspace->live().time > then);
}

// From before the button was pressed until it was pressed again; what was recorded lights the map like the system did.
void TestObserve::records()
{
    connectHere();
    QTRY_VERIFY(vitals(m_bff).throughput > 0);
    const qint64 seen = m_lens->connection().history().oldest();
    const QString path = m_folder.filePath(u"incident.metrics"_s);
    auto *button = m_lens->findChild<QPushButton *>(u"record"_s);
    const QString before = button->text();
    m_lens->recordTo(path);
    QTRY_VERIFY(m_lens->recording().readings() >= 3);
    QVERIFY(shows(u"recording to incident.metrics"_s));
    QVERIFY(button->text() != before);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!m_lens->recording().isOpen());
    QCOMPARE(button->text(), before);
    const int readings = m_lens->recording().readings();
    QTRY_COMPARE(recording::read(path)->frames.size(), readings + 1);
    const Frame known = recording::read(path)->frames.first();
    QVERIFY(std::any_of(known.series.begin(), known.series.end(), [&](const Series &series) { return series.samples.first().time == seen; }));

    m_server->close();
    const Result<void> played = m_lens->connectTo(u"recording"_s, {{u"file"_s, path}, {u"interval"_s, 0.2}});
    QVERIFY2(played, qPrintable(played ? QString() : played.error().text()));
    QTRY_VERIFY(vitals(m_bff).throughput > 0);
    QVERIFY(shows(u"Recording"_s));
}

void TestObserve::saysWhyItCannotRecord()
{
    QSignalSpy told(m_workspace.get(), &Workspace::told);
    connectHere();
    m_lens->recordTo(m_folder.filePath(u"nowhere/incident.metrics"_s));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains(u"cannot be begun"_s));
    QVERIFY(!m_lens->recording().isOpen());
    m_lens->recordTo(m_folder.filePath(u"short.metrics"_s));
    QVERIFY(m_lens->recording().isOpen());
    m_lens->disconnectSource(); // Nothing comes any more.
    QVERIFY(!m_lens->recording().isOpen());
}

void TestObserve::takesAnyEndpoint()
{
    m_more = "process_resident_memory_bytes 5e7\nbroken line here\n";
    connectHere();
    QTRY_VERIFY(m_workspace->live().isConnected());
    QVERIFY(m_lens->connection().history().metrics().contains(u"process_resident_memory_bytes"_s));
    QTRY_VERIFY(shows(u"incomplete"_s));
    QCOMPARE(m_lens->connection().binding().unbound.size(), 1);
}

void TestObserve::endsWithTheDocument()
{
    connectHere();
    QTRY_VERIFY(m_workspace->live().isConnected());
    m_workspace->setDocument(nullptr);
    QVERIFY(!m_lens->connection().isOpen());
    QVERIFY(!m_workspace->live().isConnected());
    QVERIFY(shows(u"Nothing is connected"_s));
}

QTEST_MAIN(TestObserve)
#include "tst_observe.moc"
