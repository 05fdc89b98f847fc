// SPDX-License-Identifier: MIT
#include "cli.h"
#include "core/review/review.h"
#include "core/review/waivers.h"
#include "tests/core/document/documents.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

const QString callRule = u"bulkhead.synchronous-call"_s;

} // namespace

class TestCliReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exitCodes_data();
    void exitCodes();
    void wrongUsage_data();
    void wrongUsage();
    void textNamesWhatIsFound();
    void programsReadIt_data();
    void programsReadIt();
    void acceptedDoesNotFail();
    void recordsAreWrittenAndStay();
    void fixesAreTold();
    void fixesAreMade();
    void rulesAreTheDocumentation();
    void oneRuleIsExplained();

private:
    Outcome run(const QStringList &options) const { return runCli(m_folder->path(), QStringList{u"review"_s} + options); }
    void acceptAll() const;
    QString file() const { return m_folder->filePath(u"a.keelson"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// “Order BFF” calls two services; another document is empty.
void TestCliReview::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto document = need(Document::create(file(), ada()));
    need(Document::create(m_folder->filePath(u"empty.keelson"_s), ada()));
    Edit edit(u"Begin"_s);
    const Id ordering = edit.add(kinds::subsystem, u"Ordering"_s);
    const Id orders = edit.add(kinds::service, u"Order BFF"_s, ordering);
    edit.relate(relations::calls, orders, edit.add(kinds::service, u"Payments"_s, ordering));
    edit.relate(relations::calls, orders, edit.add(kinds::service, u"Stock"_s, ordering));
    document->commit(edit);
}

void TestCliReview::acceptAll() const
{
    const auto document = need(Document::open(file(), ada()));
    for (const Finding &finding : review::review(document->model()))
        document->commit(review::waive(document->model(), finding, {u"So be it"_s, u"Ada"_s, QDate(2020, 1, 1)}));
}

void TestCliReview::exitCodes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    const QStringList only{u"a.keelson"_s, u"--rule"_s, callRule};
    QTest::newRow("an error fails") << only << 1;
    QTest::newRow("an error is at least an error") << only + QStringList{u"--fail-on"_s, u"error"_s} << 1;
    QTest::newRow("never") << only + QStringList{u"--fail-on"_s, u"never"_s} << 0;
    QTest::newRow("another topic") << only + QStringList{u"--topic"_s, u"bulkheads"_s} << 1;
    QTest::newRow("nothing to find") << QStringList{u"empty.keelson"_s} << 0;
    QTest::newRow("no such file") << QStringList{u"absent.keelson"_s} << 3;
}

void TestCliReview::exitCodes()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    const Outcome told = run(options);
    QVERIFY2(told.code == code, qPrintable(u"%1\n%2%3"_s.arg(told.code).arg(told.out, told.err)));
}

void TestCliReview::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("no file") << QStringList{} << u"Which document?"_s;
    QTest::newRow("two files") << QStringList{u"a.keelson"_s, u"b.keelson"_s} << u"one argument too many"_s;
    QTest::newRow("format") << QStringList{u"a.keelson"_s, u"--format"_s, u"xml"_s} << u"text, json, sarif"_s;
    QTest::newRow("severity") << QStringList{u"a.keelson"_s, u"--fail-on"_s, u"grave"_s} << u"note, warning, error, never"_s;
    QTest::newRow("topic") << QStringList{u"a.keelson"_s, u"--topic"_s, u"weather"_s} << u"bulkheads"_s;
    QTest::newRow("rule") << QStringList{u"a.keelson"_s, u"--rule"_s, u"no.such"_s} << u"“no.such”"_s;
    QTest::newRow("rule to explain") << QStringList{u"--explain"_s, u"no.such"_s} << u"“no.such”"_s;
    QTest::newRow("rule to mend") << QStringList{u"a.keelson"_s, u"--fix"_s, u"no.such"_s} << u"“no.such”"_s;
    QTest::newRow("fix") << QStringList{u"a.keelson"_s, u"--fix"_s, callRule + u":magic"_s} << u"replace-by-event"_s;
}

void TestCliReview::wrongUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QString, says);
    const Outcome told = run(options);
    QCOMPARE(told.code, 2);
    QVERIFY2(told.err.contains(says), qPrintable(told.err));
    QVERIFY(told.out.isEmpty());
}

void TestCliReview::textNamesWhatIsFound()
{
    const Outcome told = run({u"a.keelson"_s, u"--rule"_s, callRule});
    const QStringList lines = told.out.split(u'\n');
    QCOMPARE(lines.filter(callRule).size(), 2);
    QVERIFY2(lines.first().startsWith(u"Error: Ordering/Order BFF: “Order BFF” calls"_s), qPrintable(told.out));
}

void TestCliReview::programsReadIt_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("json") << u"json"_s;
    QTest::newRow("sarif") << u"sarif"_s;
}

void TestCliReview::programsReadIt()
{
    QFETCH(QString, format);
    const Outcome told = run({u"a.keelson"_s, u"--rule"_s, callRule, u"--format"_s, format});
    QCOMPARE(told.code, 1);
    const QJsonObject read = QJsonDocument::fromJson(told.out.toUtf8()).object();
    const QJsonArray rows = format == "json"_L1 ? read[u"findings"_s].toArray() : read[u"runs"_s][0][u"results"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QVERIFY(told.err.isEmpty());
}

void TestCliReview::acceptedDoesNotFail()
{
    acceptAll();
    const Outcome told = run({u"a.keelson"_s, u"--fail-on"_s, u"note"_s});
    QCOMPARE(told.code, 0);
    QVERIFY2(told.out.contains(u"accepted"_s) && !told.out.contains(callRule), qPrintable(told.out));
}

void TestCliReview::recordsAreWrittenAndStay()
{
    acceptAll();
    QCOMPARE(run({u"a.keelson"_s, u"--records"_s, u"decisions"_s}).code, 0);
    const QMap<QString, QByteArray> first = everythingIn(m_folder->filePath(u"decisions"_s));
    QVERIFY(first.size() >= 3);
    QCOMPARE(run({u"a.keelson"_s, u"--records"_s, u"decisions"_s}).code, 0);
    QCOMPARE(everythingIn(m_folder->filePath(u"decisions"_s)), first);

    QVERIFY(QDir(m_folder->path()).mkdir(u"theirs"_s));
    writeBytes(m_folder->filePath(u"theirs/notes.txt"_s), "mine");
    const Outcome refused = run({u"a.keelson"_s, u"--records"_s, u"theirs"_s});
    QVERIFY(refused.code >= 2);
    QVERIFY2(refused.err.contains(u"theirs"_s), qPrintable(refused.err));
}

void TestCliReview::fixesAreTold()
{
    const QByteArray before = bytesOf(file());
    const Outcome told = run({u"a.keelson"_s, u"--rule"_s, callRule, u"--fix"_s, callRule, u"--dry-run"_s});
    QCOMPARE(told.code, 1);
    QCOMPARE(told.err.count(u"Replace the call by an event"_s), 2);
    QVERIFY(told.err.contains(u"“Stock”"_s));
    QCOMPARE(bytesOf(file()), before);
}

void TestCliReview::fixesAreMade()
{
    const Outcome told = run({u"a.keelson"_s, u"--rule"_s, callRule, u"--fix"_s, callRule + u":replace-by-event"_s});
    QVERIFY2(told.code == 0, qPrintable(told.err));
    const auto document = need(Document::open(file(), ada()));
    QCOMPARE(document->changes().size(), 3); // Each of its own, to be taken back alone.
    QCOMPARE(document->model().ofKind(kinds::domainEvent).size(), 2);
}

void TestCliReview::rulesAreTheDocumentation()
{
    const Outcome told = run({u"--rules"_s});
    QCOMPARE(told.code, 0);
    QVERIFY2(told.out.toUtf8() == bytesOf(QStringLiteral(KEELSON_SOURCE "/docs/rules.md")), "run: keelson-cli review --rules > docs/rules.md");
}

void TestCliReview::oneRuleIsExplained()
{
    const Outcome told = run({u"--explain"_s, callRule});
    QCOMPARE(told.code, 0);
    for (const QString &words : {u"Services do not call each other"_s, u"Chapter 1"_s, u"replace-by-event"_s})
        QVERIFY2(told.out.contains(words), qPrintable(told.out));
}

QTEST_GUILESS_MAIN(TestCliReview)
#include "tst_cli_review.moc"
