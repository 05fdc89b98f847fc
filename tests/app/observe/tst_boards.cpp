// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/bodies.h"
#include "app/gui/observe/boards/boardbar.h"
#include "app/gui/observe/boards/boardgrid.h"
#include "app/gui/observe/boards/boardspage.h"
#include "app/gui/observe/boards/wall.h"
#include "app/gui/observe/chart/legend.h"
#include "app/gui/observe/chart/plot.h"
#include "app/gui/observe/observelens.h"
#include "app/gui/shell/approvals.h"
#include "core/net/http.h"
#include "core/sample/sample.h"
#include "tests/app/observe/fakesystem.h"
#include "tests/support/loopbackserver.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;

/// Drives the page as a person does, on the source that makes numbers up.
class TestBoards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fillsEveryDashboard_data();
    void fillsEveryDashboard();
    void answersOnlyWhatIsSeen();
    void narrows();
    void legendTogglesAndSingles();
    void dragsOverATime();
    void sharesTheMoment();
    void looksBack();
    void showsTheSameAsATable();
    void copies();
    void savesPictures_data();
    void savesPictures();
    void savesNumbers();
    void saysWhereItCannotWrite();
    void coversTheScreen();
    void showsOneWidgetOnTheScreen();
    void saysWhatASourceDoesNotTell();
    void changesItsColours();

private:
    void connectTo(const QString &source, const Options &options = {});
    BoardsPage &page() { return m_lens->boards(); }
    BoardGrid &grid() { return page().grid(); }
    void choose(const QString &board);
    Tile *tile(const char *title, boards::Form form);
    Plot &plot(const char *title, boards::Form form);
    bool answerAll();

    QTemporaryDir m_folder;
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<Approvals> m_approvals;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Http> m_http;
    NoSecrets m_secrets;
    std::unique_ptr<ObserveLens> m_lens;
};

void TestBoards::init()
{
    m_registry = std::make_unique<Registry>(QStringList{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")});
    m_approvals = std::make_unique<Approvals>(m_folder.filePath(u"approved"_s));
    m_workspace = std::make_unique<Workspace>();
    m_http = std::make_unique<Http>();
    m_lens = std::make_unique<ObserveLens>(*m_workspace, *m_registry, *m_approvals, *m_http, m_secrets);
    m_lens->resize(1200, 800);
    m_lens->show();
    auto document = Document::create(m_folder.filePath(Id::create().toString()), {Id::create(), u"Tester"_s});
    QVERIFY2(document, qPrintable(document ? QString() : document.error().text()));
    sample::fill(**document);
    QVERIFY(m_approvals->approve((*document)->id()));
    m_workspace->setDocument(*std::move(document));
}

void TestBoards::cleanup()
{
    m_lens.reset();
    m_workspace.reset();
    m_http.reset();
}

void TestBoards::connectTo(const QString &source, const Options &options)
{
    const Result<void> done = m_lens->connectTo(source, options);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
    QTRY_VERIFY(m_lens->connection().history().newest() > 0);
    m_lens->showBoards(true);
    QTRY_VERIFY(grid().isVisible());
}

void TestBoards::choose(const QString &board)
{
    auto *combo = page().findChild<QComboBox *>(u"boards"_s);
    QVERIFY(combo);
    combo->setCurrentIndex(combo->findData(board));
    QCOMPARE(QString(grid().board().id), board);
}

Tile *TestBoards::tile(const char *title, boards::Form form)
{
    for (Tile *each : grid().tiles()) {
        if (qstrcmp(each->widget().title, title) == 0 && each->widget().form == form)
            return each;
    }
    return nullptr;
}

Plot &TestBoards::plot(const char *title, boards::Form form)
{
    return static_cast<ChartBody &>(tile(title, form)->body()).plot();
}

bool TestBoards::answerAll()
{
    QSignalSpy answered(&grid(), &BoardGrid::answered);
    grid().refresh(true);
    return QTest::qWaitFor([&] {
        return std::any_of(answered.begin(), answered.end(), [](const QList<QVariant> &arguments) { return arguments.first().toBool(); });
    }, 30'000);
}

void TestBoards::fillsEveryDashboard_data()
{
    QTest::addColumn<QString>("board");
    QTest::newRow("overview") << u"overview"_s;
    QTest::newRow("domain events") << u"domain-event"_s;
    QTest::newRow("rest") << u"rest"_s;
}

void TestBoards::fillsEveryDashboard()
{
    QFETCH(QString, board);
    connectTo(u"simulated"_s);
    choose(board);
    QVERIFY(answerAll());
    for (const Tile *each : grid().tiles()) {
        QVERIFY(each->answered());
        QVERIFY2(each->notice().isEmpty() == !each->widget().absent, qPrintable(each->accessibleName() + u": "_s + each->notice()));
    }
}

void TestBoards::answersOnlyWhatIsSeen()
{
    connectTo(u"simulated"_s);
    choose(u"domain-event"_s);
    Tile *last = tile("Listener Lambda Errors", boards::Form::Bars);
    QTRY_VERIFY(tile("Domain Event Counts", boards::Form::Bars)->answered());
    QVERIFY(!last->answered());
    auto *scroll = page().findChild<QScrollArea *>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    QTRY_VERIFY(last->answered());
}

void TestBoards::narrows()
{
    connectTo(u"simulated"_s);
    Tile *rate = tile("REST Rate", boards::Form::Number);
    QTRY_VERIFY(rate->answered() && rate->answered()->data.value);
    const double all = *rate->answered()->data.value;
    page().bar().choose(boards::Dimension::Service, u"Order BFF"_s);
    QTRY_VERIFY(*rate->answered()->data.value < all / 2);
    QCOMPARE(page().bar().choice().value(boards::Dimension::Service), u"Order BFF"_s);
    // It stays chosen on the next dashboard, and what there is nothing of says so.
    choose(u"rest"_s);
    Tile *count = tile("Count by Service", boards::Form::Bars);
    QTRY_VERIFY(count->answered());
    QCOMPARE(count->answered()->data.parts.size(), 1);
    page().bar().choose(boards::Dimension::Subsystem, u"Delivery"_s);
    QTRY_VERIFY(count->notice().contains(u"Order BFF"_s));
    page().bar().choose(boards::Dimension::Service, QString());
    QTRY_COMPARE(count->answered()->data.parts.size(), 2);
}

void TestBoards::legendTogglesAndSingles()
{
    connectTo(u"simulated"_s);
    choose(u"rest"_s);
    Plot &chart = plot("Count by Service", boards::Form::Bars);
    QTRY_COMPARE(chart.traces().size(), 5);
    auto *legend = tile("Count by Service", boards::Form::Bars)->findChild<Legend *>();
    const auto button = [&](qsizetype at) {
        QList<LegendButton *> shown;
        for (LegendButton *each : legend->findChildren<LegendButton *>()) {
            if (each->isVisible() && each->isCheckable())
                shown.append(each);
        }
        return shown.value(at);
    };
    const QString id = chart.traces().first().id;
    const QString other = chart.traces().last().id;
    QTest::mouseClick(button(0), Qt::LeftButton);
    QTRY_VERIFY(!chart.isTraceVisible(id));
    QVERIFY(chart.isTraceVisible(other));
    QTRY_VERIFY(button(0) && !button(0)->isChecked());
    QTest::mouseClick(button(0), Qt::LeftButton);
    QTRY_VERIFY(chart.isTraceVisible(id));
    QTest::mouseDClick(button(0), Qt::LeftButton);
    QTRY_VERIFY(chart.isTraceVisible(id) && !chart.isTraceVisible(other));
    QTest::mouseDClick(button(0), Qt::LeftButton);
    QTRY_VERIFY(chart.isTraceVisible(other));
}

void TestBoards::dragsOverATime()
{
    connectTo(u"simulated"_s);
    choose(u"rest"_s);
    Plot &chart = plot("Latency by Service (P90)", boards::Form::Lines);
    Plot &other = plot("Count by Service", boards::Form::Bars);
    QTRY_VERIFY(!chart.traces().isEmpty() && !other.traces().isEmpty());
    const TimeRange whole = chart.range();
    const int middle = chart.height() / 2;
    QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(chart.width() / 2, middle));
    QTest::mouseMove(&chart, QPoint(chart.width() * 3 / 4, middle));
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, QPoint(chart.width() * 3 / 4, middle));
    QVERIFY(grid().zoom());
    const TimeRange zoom = *grid().zoom();
    const double share = double(zoom.to - zoom.from) / double(whole.to - whole.from);
    QVERIFY2(share > 0.2 && share < 0.4, qPrintable(QString::number(share)));
    QTRY_COMPARE(chart.range().from, zoom.from);
    QTRY_COMPARE(other.range().to, zoom.to);
    QTest::keyClick(&page(), Qt::Key_Escape);
    QVERIFY(!grid().zoom());
    QTRY_VERIFY(chart.range().to - chart.range().from == whole.to - whole.from);
    // A click is no drag; a double click goes back as well.
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(chart.width() / 2, middle));
    QVERIFY(!grid().zoom());
    grid().setZoom(zoom);
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, QPoint(chart.width() / 2, middle));
    QVERIFY(!grid().zoom());
}

void TestBoards::sharesTheMoment()
{
    connectTo(u"simulated"_s);
    choose(u"rest"_s);
    Plot &chart = plot("Latency by Service (P90)", boards::Form::Lines);
    Plot &other = plot("5XX", boards::Form::Bars);
    QTRY_VERIFY(!chart.traces().isEmpty());
    const QPointF middle(chart.width() / 2.0, chart.height() / 2.0);
    QMouseEvent move(QEvent::MouseMove, middle, chart.mapToGlobal(middle), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&chart, &move);
    QVERIFY(other.moment());
    QCOMPARE(other.moment(), chart.moment());
    const qint64 pointed = *chart.moment();
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(*other.moment() < pointed);
}

void TestBoards::looksBack()
{
    connectTo(u"simulated"_s);
    QTRY_VERIFY(m_workspace->live().isConnected());
    const qint64 then = m_lens->connection().history().newest() - 3 * 3'600'000;
    m_workspace->askMoment(then);
    QTRY_COMPARE(grid().range().to, then + 1);
    Tile *rate = tile("REST Rate", boards::Form::Number);
    QTRY_VERIFY(rate->answered() && rate->answered()->range.to == then + 1);
    m_workspace->askMoment(std::nullopt);
    QTRY_VERIFY(grid().range().to > then + 1);
}

void TestBoards::showsTheSameAsATable()
{
    connectTo(u"simulated"_s);
    choose(u"rest"_s);
    Tile *count = tile("Count by Service", boards::Form::Bars);
    QTRY_VERIFY(count->answered());
    count->setShowsTable(true);
    auto *table = count->findChild<QTableWidget *>();
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->columnCount(), 6);
    QCOMPARE(table->rowCount(), count->answered()->data.parts.first().samples.size());
    QVERIFY(!table->item(0, 1)->text().isEmpty());
    count->setShowsTable(false);
    QTRY_VERIFY(count->body().isVisible());
}

void TestBoards::copies()
{
    connectTo(u"simulated"_s);
    Tile *faults = tile("Faults", boards::Form::TopList);
    QVERIFY(answerAll());
    QGuiApplication::clipboard()->clear();
    Q_EMIT faults->copyAsked();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), u"widget,part,time,value,unit,source"_s);
    QCOMPARE(lines.size(), faults->answered()->data.parts.size() + 1);
}

void TestBoards::savesPictures_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << u".png"_s << QByteArray("\x89PNG");
    QTest::newRow("pdf") << u".pdf"_s << QByteArray("%PDF");
}

void TestBoards::savesPictures()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    connectTo(u"simulated"_s);
    choose(u"domain-event"_s);
    const QString path = m_folder.filePath(u"board"_s + ending);
    QSignalSpy saved(&page(), &BoardsPage::saved);
    page().saveBoard(path);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.first(), (QVariantList{path, QString()}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(begins.size()) == begins);
    Tile *counts = tile("Domain Event Counts", boards::Form::Bars);
    const QString single = m_folder.filePath(u"tile"_s + ending);
    QVERIFY(page().saveTile(*counts, single));
    if (ending != u".png")
        return;
    const QImage whole(path);
    QCOMPARE(whole.width(), grid().width() * 2);
    QVERIFY(whole.height() > grid().height() * 2);
    // What was scrolled away is drawn too, and the source stands below it.
    const auto inks = [&](const QRect &part) {
        QSet<QRgb> colours;
        for (int y = part.top(); y < part.bottom(); ++y) {
            for (int x = part.left(); x < part.right(); ++x)
                colours.insert(whole.pixel(x, y));
        }
        return colours.size();
    };
    const QRect last = tile("Listener Lambda Errors", boards::Form::Bars)->geometry();
    QVERIFY(inks(QRect(last.topLeft() * 2, last.size() * 2)) > 20);
    QVERIFY(inks(QRect(0, grid().height() * 2, whole.width(), whole.height() - grid().height() * 2)) > 10);
    QCOMPARE(QImage(single).width(), counts->width() * 2);
}

void TestBoards::savesNumbers()
{
    connectTo(u"simulated"_s);
    const QString path = m_folder.filePath(u"numbers.csv"_s);
    QSignalSpy saved(&page(), &BoardsPage::saved);
    page().saveBoard(path);
    QTRY_COMPARE(saved.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.filter(u"widget,part"_s).size(), 1);
    for (const QString &line : lines.sliced(1))
        QVERIFY2(line.endsWith(u"\"Simulated (made-up numbers)\""_s), qPrintable(line));
    QCOMPARE(lines.filter(u"\"REST Rate\""_s).size(), 1);
    QVERIFY(lines.filter(u"\"Domain Event Counts\",\"order-submitted\""_s).size() == 1);
}

void TestBoards::saysWhereItCannotWrite()
{
    connectTo(u"simulated"_s);
    QSignalSpy saved(&page(), &BoardsPage::saved);
    page().saveBoard(m_folder.filePath(u"nowhere/a.png"_s));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(saved.first().last().toString().contains(u"nowhere"_s));
}

void TestBoards::coversTheScreen()
{
    connectTo(u"simulated"_s);
    page().showWall(false);
    QPointer<Wall> wall = page().wall();
    QVERIFY(wall);
    QTRY_VERIFY(wall->isFullScreen());
    QCOMPARE(wall->heading(), u"Overview (Work/RED)"_s);
    for (const Tile *each : wall->grid().tiles())
        QTRY_VERIFY(each->answered());  // All of it fits.
    QTest::keyClick(wall, Qt::Key_PageDown);
    QCOMPARE(wall->heading(), u"Domain Events"_s);
    wall->setRotation(20);
    QTRY_COMPARE(wall->heading(), u"REST"_s);
    QTest::keyClick(wall, Qt::Key_Escape);
    QTRY_VERIFY(!wall);
}

void TestBoards::showsOneWidgetOnTheScreen()
{
    connectTo(u"simulated"_s);
    Q_EMIT tile("REST Rate", boards::Form::Number)->fullScreenAsked();
    QPointer<Wall> wall = page().wall();
    QVERIFY(wall);
    QCOMPARE(wall->heading(), u"REST Rate"_s);
    QCOMPARE(wall->grid().tiles().size(), 1);
    QTRY_VERIFY(wall->grid().tiles().first()->answered());
    m_lens->disconnectSource();
    QTRY_VERIFY(!wall);
}

void TestBoards::saysWhatASourceDoesNotTell()
{
    FakeSystem system;
    LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
        system.function("ordering", "order-bff", "rest").invocations += 6;
        system.function("ordering", "order-bff", "listener").invocations += 2;
        socket.write(answer(system.exposition()));
    });
    connectTo(u"openmetrics"_s, {{u"url"_s, server.url().toString()}, {u"interval"_s, 0.2}});
    Tile *rate = tile("REST Rate", boards::Form::Number);
    QTRY_VERIFY(rate->answered() && rate->notice().isEmpty() && *rate->answered()->data.value > 1);
    QVERIFY2(tile("DMS CDC Latency (max)", boards::Form::Number)->notice().contains(u"does not tell"_s),
             qPrintable(tile("DMS CDC Latency (max)", boards::Form::Number)->notice()));
    // A known zero is a number, and not a reason.
    Tile *errors = tile("Listener Errors", boards::Form::Number);
    QTRY_VERIFY(errors->answered() && errors->answered()->data.value == 0.0);
}

void TestBoards::changesItsColours()
{
    connectTo(u"simulated"_s);
    choose(u"rest"_s);
    Plot &chart = plot("Count by Service", boards::Form::Bars);
    QTRY_VERIFY(!chart.traces().isEmpty());
    const QColor light = chart.traces().first().colour;
    m_lens->setPalette(Theme::dark().palette());
    QTRY_VERIFY(chart.traces().first().colour != light);
    const QImage picture = chart.grab().toImage();
    QCOMPARE(picture.pixelColor(1, 1), Theme::dark().surface);
}

QTEST_MAIN(TestBoards)
#include "tst_boards.moc"
