// SPDX-License-Identifier: MIT
#include "app/gui/crash/crashhandler.h"
#include "app/gui/crash/crashline.h"
#include "app/gui/crash/crashreports.h"
#include "app/gui/crash/labels.h"
#include "app/gui/crash/trail.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace keelson;
using namespace Qt::Literals::StringLiterals;

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsLoseTheirNames_data();
    void labelsLoseTheirNames();
    void trailKeepsTheLast();
    void longNotesAreCut();
    void timesAreThoseOfTheCalendar_data();
    void timesAreThoseOfTheCalendar();
    void handlerGivesTheSignalsBack();
    void crashLeavesAReport_data();
    void crashLeavesAReport();
    void withoutAFolderTheEndIsTheSame();
    void atMostTenAreKept();
    void seenReportsStaySeen();

private:
    /// How the crasher ended: its signal, or minus its exit code.
    static int runCrasher(const QString &folder, const QString &way);
    static QString reportIn(const QString &folder);
    static QStringList namesIn(const QString &folder) { return QDir(folder).entryList(QDir::Files, QDir::Name); }
    /// The functions of the program's own frames, as addr2line tells them.
    static QString functionsOf(const QString &report);
};

namespace {

const QString secret = u"Geheimnis"_s;

void touch(const QString &path, const QByteArray &content = "report\n")
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

void TestCrash::labelsLoseTheirNames_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("kept");
    QTest::newRow("nothing quoted") << u"Move 3 notes"_s << u"Move 3 notes"_s;
    QTest::newRow("English") << u"Rename to “Order placed”"_s << u"Rename to “…”"_s;
    QTest::newRow("German") << u"In „Bestellt“ umbenennen"_s << u"In „…“ umbenennen"_s;
    QTest::newRow("straight") << u"Add Command \"Pay\""_s << u"Add Command \"…\""_s;
    QTest::newRow("two names") << u"Connect “A” with “B”"_s << u"Connect “…”"_s;
    QTest::newRow("in the middle") << u"Make “A” a Command"_s << u"Make “…” a Command"_s;
    QTest::newRow("a name with marks") << u"Rename to “say “hi” twice”"_s << u"Rename to “…”"_s;
    QTest::newRow("a name of marks") << u"Rename to “””"_s << u"Rename to “…”"_s;
    QTest::newRow("never closed") << u"Rename to “Order placed"_s << u"Rename to “…"_s;
    QTest::newRow("of several lines") << u"Rename to “a\nb”"_s << u"Rename to “…”"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestCrash::labelsLoseTheirNames()
{
    QFETCH(QString, label);
    QFETCH(QString, kept);
    QCOMPARE(withoutNames(label), kept);
}

void TestCrash::trailKeepsTheLast()
{
    Trail trail;
    QCOMPARE(trail.size(), 0);
    for (int i = 1; i <= 100; ++i) {
        trail.note(u"step %1"_s.arg(i));
        QCOMPARE(trail.size(), qMin(i, Trail::kept));
        QCOMPARE(QString::fromUtf8(trail.at(trail.size() - 1).text.data()), u"step %1"_s.arg(i));
    }
    QCOMPARE(QString::fromUtf8(trail.at(0).text.data()), u"step 81"_s);
    QVERIFY(trail.at(0).when <= trail.at(1).when);
    QVERIFY(trail.at(Trail::kept - 1).when <= Trail::now());
}

void TestCrash::longNotesAreCut()
{
    Trail trail;
    trail.note(u"x"_s + QString(100, u'ß'));
    QCOMPARE(QString::fromUtf8(trail.at(0).text.data()), u"x"_s + QString((Trail::longest - 1) / 2, u'ß'));
    trail.note(QString(Trail::longest, u'y'));
    QCOMPARE(QString::fromUtf8(trail.at(1).text.data()), QString(Trail::longest, u'y'));
    trail.note(u"two\nlines\t"_s);
    QCOMPARE(QString::fromUtf8(trail.at(2).text.data()), u"two lines"_s);
}

void TestCrash::timesAreThoseOfTheCalendar_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::newRow("epoch") << QDateTime({1970, 1, 1}, {0, 0, 0}, Qt::UTC);
    QTest::newRow("leap day") << QDateTime({2024, 2, 29}, {23, 59, 59}, Qt::UTC);
    QTest::newRow("last month") << QDateTime({2026, 12, 9}, {12, 34, 56}, Qt::UTC);
    QTest::newRow("new year") << QDateTime({2027, 1, 1}, {0, 0, 1}, Qt::UTC);
    QTest::newRow("beyond 32 bits") << QDateTime({2101, 3, 4}, {5, 6, 7}, Qt::UTC);
}

void TestCrash::timesAreThoseOfTheCalendar()
{
    QFETCH(QDateTime, time);
    CrashLine line;
    line.stamp(time.toSecsSinceEpoch()).text(" ").time(time.toSecsSinceEpoch());
    QCOMPARE(QString::fromUtf8(line.data()), time.toString(u"yyyyMMdd'T'HHmmss'Z' yyyy-MM-dd HH:mm:ss 'UTC'"_s));
}

void TestCrash::handlerGivesTheSignalsBack()
{
    const auto handlerOf = [](int signal) {
        struct sigaction action = {};
        ::sigaction(signal, nullptr, &action);
        return action.sa_handler;
    };
    const auto before = handlerOf(SIGSEGV);
    QTemporaryDir folder;
    const Trail trail;
    {
        const CrashHandler handler(folder.filePath(u"crashes"_s), u"Keelson"_s, trail);
        QVERIFY(handlerOf(SIGSEGV) != before);
    }
    QVERIFY(handlerOf(SIGSEGV) == before);
}

int TestCrash::runCrasher(const QString &folder, const QString &way)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KEELSON_CANARY"_s, secret);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KEELSON_CRASHER), {folder, way, secret});
    if (!process.waitForFinished(60'000))
        return 0;
    return process.exitStatus() == QProcess::CrashExit ? process.exitCode() : -process.exitCode();
}

QString TestCrash::reportIn(const QString &folder)
{
    const QList<CrashReport> reports = CrashReports(folder).all();
    return reports.size() == 1 ? CrashReports::text(reports.first()) : QString();
}

QString TestCrash::functionsOf(const QString &report)
{
    static const QRegularExpression frame(u"^#\\d+ +keelson (0x[0-9a-f]+)"_s, QRegularExpression::MultilineOption);
    QStringList words{u"-Cfe"_s, QStringLiteral(KEELSON_CRASHER)};
    for (auto it = frame.globalMatch(report); it.hasNext();)
        words.append(it.next().captured(1));
    QProcess process;
    process.start(QStringLiteral(KEELSON_ADDR2LINE), words);
    process.waitForFinished(60'000);
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

void TestCrash::crashLeavesAReport_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("function");
    QTest::newRow("write to null") << u"null"_s << SIGSEGV << u"SIGSEGV: null address"_s << u"writeToNull"_s;
    QTest::newRow("in another thread") << u"thread"_s << SIGSEGV << u"SIGSEGV: null address"_s << u"writeToNull"_s;
    QTest::newRow("in two threads at once") << u"threads"_s << SIGSEGV << u"SIGSEGV: null address"_s << u"writeToNull"_s;
    QTest::newRow("stack overflow") << u"overflow"_s << SIGSEGV << u"SIGSEGV: stack overflow"_s << u"overflowTheStack"_s;
#ifdef __x86_64__
    QTest::newRow("division") << u"divide"_s << SIGFPE << u"SIGFPE: integer divided by zero"_s << u"divideByZero"_s;
#endif
    QTest::newRow("abort") << u"abort"_s << SIGABRT << u"SIGABRT: raised by the program"_s << u"callAbort"_s;
    QTest::newRow("terminate") << u"terminate"_s << SIGABRT << u"SIGABRT: raised by the program"_s << u"callTerminate"_s;
    QTest::newRow("fatal message") << u"fatal"_s << SIGABRT << u"SIGABRT: raised by the program"_s << u"callFatal"_s;
    QTest::newRow("illegal instruction") << u"illegal"_s << SIGILL << u"SIGILL: raised by the program"_s << u"raiseSignal"_s;
    QTest::newRow("bus error") << u"bus"_s << SIGBUS << u"SIGBUS: raised by the program"_s << u"raiseSignal"_s;
}

void TestCrash::crashLeavesAReport()
{
    QFETCH(QString, way);
    QFETCH(int, signal);
    QFETCH(QString, told);
    QFETCH(QString, function);
    QTemporaryDir home;
    const QString folder = home.filePath(u"crashes"_s);
    QCOMPARE(runCrasher(folder, way), signal);

    const QString report = reportIn(folder);
    QVERIFY2(report.startsWith(u"Keelson 1.2.3, Qt "_s + QString::fromLatin1(qVersion())), qPrintable(report));
    QVERIFY2(report.contains(told), qPrintable(report));
    QCOMPARE(report.contains(u"the main one"_s), !way.startsWith("thread"_L1));

    QStringList steps;
    static const QRegularExpression step(u"^ +\\d+\\.\\d{3}  (.*)$"_s, QRegularExpression::MultilineOption);
    for (auto it = step.globalMatch(report); it.hasNext();)
        steps.append(it.next().captured(1));
    QStringList expected;
    for (int i = 5; i <= 22; ++i)
        expected.append(u"Step %1 “…”"_s.arg(i));
    expected += {u"undo or redo"_s, u"action tidy"_s};
    QCOMPARE(steps, expected);

    // The secret is a name, a label, a path, an argument, in the environment, the author and what qFatal() says.
    QVERIFY2(!report.contains(secret), qPrintable(report));
    QVERIFY2(!report.contains(u'/'), "no path of any kind");
    QVERIFY2(functionsOf(report).contains(function), qPrintable(report));

    const auto mine = QFile::ReadOwner | QFile::WriteOwner;
    const auto theirs = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const CrashReport file = CrashReports(folder).all().first();
    QCOMPARE(QFile::permissions(file.path) & (mine | QFile::ExeOwner | theirs), mine);
    QCOMPARE(QFile::permissions(folder) & (mine | QFile::ExeOwner | theirs), mine | QFile::ExeOwner);
    QVERIFY(qAbs(file.when.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
}

void TestCrash::withoutAFolderTheEndIsTheSame()
{
    QTemporaryDir home;
    touch(home.filePath(u"file"_s));
    QCOMPARE(runCrasher(home.filePath(u"file/crashes"_s), u"null"_s), SIGSEGV);
}

void TestCrash::atMostTenAreKept()
{
    QTemporaryDir folder;
    QStringList latest;
    for (int day = 10; day < 23; ++day) {
        const QString name = u"202601%1T120000Z-%2%3.txt"_s.arg(day).arg(100 - day).arg(day % 2 ? u".seen"_s : QString());
        touch(folder.filePath(name));
        if (day >= 13)
            latest.append(name);
    }
    touch(folder.filePath(u"notes.txt"_s));
    CrashReports reports(folder.path());
    QCOMPARE(reports.all().size(), 13);
    reports.keepLatest();
    QCOMPARE(namesIn(folder.path()), latest + QStringList{u"notes.txt"_s});
    QCOMPARE(reports.all().first().when, QDateTime({2026, 1, 22}, {12, 0, 0}, Qt::UTC));
}

void TestCrash::seenReportsStaySeen()
{
    QTemporaryDir folder;
    touch(folder.filePath(u"20260101T000000Z-1.txt"_s));
    touch(folder.filePath(u"20260102T000000Z-1.txt"_s), "second\n");
    CrashReports reports(folder.path());
    QSignalSpy changed(&reports, &CrashReports::changed);
    QVERIFY(reports.latestUnseen());
    QCOMPARE(CrashReports::text(*reports.latestUnseen()), u"second\n"_s);
    reports.remove(*reports.latestUnseen());
    QCOMPARE(reports.latestUnseen()->when, QDateTime({2026, 1, 1}, {0, 0, 0}, Qt::UTC));
    reports.markAllSeen();
    QVERIFY(!reports.latestUnseen());
    QVERIFY(!CrashReports(folder.path()).latestUnseen());
    QCOMPARE(reports.all().size(), 1);
    QCOMPARE(CrashReports::text(reports.all().first()), u"report\n"_s);
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
