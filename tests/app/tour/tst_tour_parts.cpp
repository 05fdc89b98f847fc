// SPDX-License-Identifier: MIT
#include "app/gui/tour/report.h"
#include "app/gui/tour/script.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestTourParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsRunInOrderAndWait();
    void aStepThatNeverComesFails();
    void riseAndFall_data();
    void riseAndFall();
    void reportIsWrittenAndEscaped();
};

void TestTourParts::stepsRunInOrderAndWait()
{
    Script script;
    QStringList done;
    bool open = false;
    script.add({u"first"_s, [&] { done += u"first"_s; }, [&] { return open; }});
    script.add({u"second"_s, [&] { done += u"second"_s; }, {}});
    QSignalSpy finished(&script, &Script::finished);
    script.start();
    QTest::qWait(150);
    QCOMPARE(done, QStringList{u"first"_s});
    open = true;
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(done, QStringList({u"first"_s, u"second"_s}));
}

void TestTourParts::aStepThatNeverComesFails()
{
    Script script;
    script.add({u"never"_s, {}, [] { return false; }, 1s});
    script.add({u"after"_s, [] { QFAIL("must not run"); }, {}});
    QSignalSpy failed(&script, &Script::failed);
    script.start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), u"never"_s);
}

void TestTourParts::riseAndFall_data()
{
    QTest::addColumn<QList<double>>("ages");  // < 0: none was read
    QTest::addColumn<bool>("shows");
    QTest::newRow("rises and falls") << QList<double>{0, 5, 20, 3, 0} << true;
    QTest::newRow("rises only") << QList<double>{0, 5, 20, 21} << false;
    QTest::newRow("never rises") << QList<double>{0, 1, 0} << false;
    QTest::newRow("nothing read") << QList<double>{-1, -1} << false;
    QTest::newRow("gap at the end") << QList<double>{0, 20, 1, -1} << true;
}

void TestTourParts::riseAndFall()
{
    QFETCH(QList<double>, ages);
    QFETCH(bool, shows);
    TourReport report;
    for (const double age : ages)
        report.ages.append({double(report.ages.size()), age < 0 ? std::nullopt : std::optional(age), false});
    QCOMPARE(report.showsRiseAndFall(), shows);
}

void TestTourParts::reportIsWrittenAndEscaped()
{
    QTemporaryDir folder;
    TourReport report;
    report.documentName = u"<script>alert(1)</script>"_s;
    report.consumer = u"a-listener"_s;
    report.ages = {{0, 0, true}, {1, 9, true}, {2, 1, false}};
    report.pictures = {{u"1.png"_s, u"\"quoted\""_s}};
    QVERIFY(writeReport(report, folder.path()));
    QFile html(folder.filePath(u"report.html"_s));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray page = html.readAll();
    QVERIFY(!page.contains("<script>"));
    QVERIFY(page.contains("<svg"));
    QFile json(folder.filePath(u"report.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject told = QJsonDocument::fromJson(json.readAll()).object();
    QCOMPARE(told.value(u"roseAndFell"_s).toBool(), true);
    QVERIFY(!writeReport(report, folder.filePath(u"absent/folder"_s)));
}

QTEST_MAIN(TestTourParts)
#include "tst_tour_parts.moc"
