// SPDX-License-Identifier: MIT
#include "core/run/localrun.h"
#include "core/run/processgroup.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace keelson;
using namespace Qt::Literals::StringLiterals;

namespace {

Command shell(const QString &script)
{
    return {u"sh"_s, {u"-c"_s, script}};
}

const QString ready =
    u"echo '{\"keelson\":\"ready\",\"metrics\":\"http://127.0.0.1:9/metrics\",\"api\":\"http://127.0.0.1:8\"}';"_s;

bool processLives(qint64 id)
{
    QFile stat(u"/proc/%1/stat"_s.arg(id));
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

} // namespace

class TestLocalRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsPreparesAndBecomesReady();
    void failsWithAReason_data();
    void failsWithAReason();
    void stopEndsTheWholeGroup();
    void stopsWhileStillPreparing();
    void refusesASecondStart();
    void loadStartsAndEnds();
    void destroyingEndsEverything();
    void whatACrashLeftIsEndedAtTheNextStart();
    void aStrangerWithARecordedNumberIsSpared();

private:
    QTemporaryDir m_folder;
};

void TestLocalRun::runsPreparesAndBecomesReady()
{
    LocalRun run;
    QSignalSpy printed(&run, &LocalRun::printed);
    RunPlan plan;
    plan.prepare = {shell(u"echo one"_s), shell(u"echo two > prepared"_s)};
    plan.start = shell(ready + u"echo $MARK; sleep 60"_s);
    plan.environment.insert(u"MARK"_s, u"from the plan"_s);
    QVERIFY(run.start(m_folder.path(), plan, {}));
    QCOMPARE(run.state(), LocalRun::State::Preparing);
    QTRY_COMPARE(run.state(), LocalRun::State::Running);
    QCOMPARE(run.metricsUrl(), QUrl(u"http://127.0.0.1:9/metrics"_s));
    QCOMPARE(run.apiUrl(), QUrl(u"http://127.0.0.1:8"_s));
    QVERIFY(QFile::exists(m_folder.filePath(u"prepared"_s)));
    QTRY_VERIFY(printed.contains(QList<QVariant>{u"from the plan"_s}));
    QVERIFY(printed.contains(QList<QVariant>{u"one"_s}));
}

void TestLocalRun::failsWithAReason_data()
{
    QTest::addColumn<QStringList>("prepare");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("said");
    QTest::newRow("preparing fails") << QStringList{u"exit 7"_s} << u"sleep 60"_s << u"7"_s;
    QTest::newRow("services end by themselves") << QStringList{} << u"exit 3"_s << u"3"_s;
    QTest::newRow("services end after being ready") << QStringList{} << ready + u"exit 4"_s << u"4"_s;
    QTest::newRow("endless line") << QStringList{} << u"head -c 100000 /dev/zero; exit 5"_s << u"5"_s;
}

void TestLocalRun::failsWithAReason()
{
    QFETCH(QStringList, prepare);
    QFETCH(QString, start);
    QFETCH(QString, said);
    LocalRun run;
    RunPlan plan;
    for (const QString &script : prepare)
        plan.prepare.append(shell(script));
    plan.start = shell(start);
    QVERIFY(run.start(m_folder.path(), plan, {}));
    QTRY_COMPARE(run.state(), LocalRun::State::Failed);
    QVERIFY2(run.error().what.contains(said), qPrintable(run.error().text()));
    QVERIFY(!run.error().remedy.isEmpty());
    QVERIFY2(run.start(m_folder.path(), plan, {}), "after a failure it can be tried again");
}

void TestLocalRun::stopEndsTheWholeGroup()
{
    LocalRun run;
    QSignalSpy printed(&run, &LocalRun::printed);
    RunPlan plan;
    plan.start = shell(ready + u"sleep 60 & echo $!; wait"_s);
    QVERIFY(run.start(m_folder.path(), plan, {}));
    QTRY_COMPARE(run.state(), LocalRun::State::Running);
    QTRY_VERIFY(printed.last().first().toString().toLongLong() > 0);
    const qint64 child = printed.last().first().toString().toLongLong();
    QVERIFY(processLives(child));
    run.stop();
    QTRY_COMPARE(run.state(), LocalRun::State::Stopped);
    QTRY_VERIFY(!processLives(child));
}

void TestLocalRun::stopsWhileStillPreparing()
{
    LocalRun run;
    RunPlan plan;
    plan.prepare = {shell(u"sleep 60"_s)};
    plan.start = shell(ready);
    QVERIFY(run.start(m_folder.path(), plan, {}));
    QTest::qWait(100);
    run.stop();
    QTRY_COMPARE(run.state(), LocalRun::State::Stopped);
}

void TestLocalRun::refusesASecondStart()
{
    LocalRun run;
    RunPlan plan;
    plan.start = shell(ready + u"sleep 60"_s);
    QVERIFY(run.start(m_folder.path(), plan, {}));
    QTRY_COMPARE(run.state(), LocalRun::State::Running);
    const Result<void> again = run.start(m_folder.path(), plan, {});
    QVERIFY(!again);
    QVERIFY(!again.error().what.isEmpty());
    QCOMPARE(run.state(), LocalRun::State::Running);
}

void TestLocalRun::loadStartsAndEnds()
{
    LocalRun run;
    QSignalSpy printed(&run, &LocalRun::printed);
    RunPlan plan;
    plan.start = shell(ready + u"sleep 60"_s);
    plan.load = shell(u"echo loading; sleep 60"_s);
    QVERIFY(run.start(m_folder.path(), plan, {}));
    run.setLoaded(true);
    QVERIFY2(!run.isLoaded(), "nothing to load before it runs");
    QTRY_COMPARE(run.state(), LocalRun::State::Running);
    run.setLoaded(true);
    QVERIFY(run.isLoaded());
    QTRY_VERIFY(printed.contains(QList<QVariant>{u"loading"_s}));
    run.setLoaded(false);
    QVERIFY(!run.isLoaded());
    QCOMPARE(run.state(), LocalRun::State::Running);
}

void TestLocalRun::destroyingEndsEverything()
{
    qint64 child = 0;
    {
        LocalRun run;
        QSignalSpy printed(&run, &LocalRun::printed);
        RunPlan plan;
        plan.start = shell(ready + u"sleep 60 & echo $!; wait"_s);
        QVERIFY(run.start(m_folder.path(), plan, {}));
        QTRY_COMPARE(run.state(), LocalRun::State::Running);
        QTRY_VERIFY(printed.last().first().toString().toLongLong() > 0);
        child = printed.last().first().toString().toLongLong();
    }
    QTRY_VERIFY(!processLives(child));
}

void TestLocalRun::whatACrashLeftIsEndedAtTheNextStart()
{
    QProcess owner;
    owner.start(QCoreApplication::applicationDirPath() + u"/run_owner"_s, {m_folder.path()});
    qint64 child = 0;
    QTRY_VERIFY([&] {
        while (owner.canReadLine()) {
            const QByteArray line = owner.readLine().trimmed();
            if (line.startsWith("child "))
                child = line.mid(6).toLongLong();
        }
        return child > 0;
    }());
    QCOMPARE(endOrphans(), QStringList());
    QVERIFY2(processLives(child), "its owner lives: it is nobody's orphan");
    owner.kill();
    owner.waitForFinished();
    QVERIFY(processLives(child));
    QCOMPARE(endOrphans(), QStringList{m_folder.path()});
    QTRY_VERIFY(!processLives(child));
    QCOMPARE(endOrphans(), QStringList());
}

void TestLocalRun::aStrangerWithARecordedNumberIsSpared()
{
    QProcess stranger;
    leadGroup(stranger);
    stranger.start(u"sleep"_s, {u"60"_s});
    QVERIFY(stranger.waitForStarted());
    const QString record = remember(stranger.processId(), m_folder.path());
    QFile file(record);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QList<QByteArray> lines = file.readAll().split('\n');
    lines[1] = QByteArray::number(lines[1].toULongLong() - 1);  // another process had the number
    lines[2] = "999999999";                                     // and its owner is gone
    file.resize(0);
    file.write(lines.join('\n'));
    file.close();
    QCOMPARE(endOrphans(), QStringList());
    QVERIFY(processLives(stranger.processId()));
    QVERIFY(!QFile::exists(record));
    stranger.kill();
    stranger.waitForFinished();
}

QTEST_GUILESS_MAIN(TestLocalRun)
#include "tst_localrun.moc"
