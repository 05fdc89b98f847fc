// SPDX-License-Identifier: MIT
#include "boardfile.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

class TestCsvHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_csv.isThere()); }
    void isRefused_data();
    void isRefused();
    void isRead_data();
    void isRead();
    void readingCanBeStopped();
    void anyBytesAreRefusedOrRead();

private:
    BoardFormat m_csv{u"csv"_s};
};

void TestCsvHostile::isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing") << QByteArray() << u"no note"_s;
    QTest::newRow("only a header") << QByteArray("kind,name\n") << u"no note"_s;
    QTest::newRow("only separators") << QByteArray(",,,\n").repeated(1000) << u"no note"_s;
    QTest::newRow("a quote that nothing closes") << QByteArray("kind,name\npolicy,\"A\npolicy,B\n") << u"nothing closes"_s;
    QTest::newRow("ten million rows") << QByteArray("a\n").repeated(10'000'000) << u"more than 100000 rows"_s;
    QTest::newRow("a hundred thousand columns") << QByteArray("a,").repeated(100'000) << u"more than 1000 cells"_s;
    QTest::newRow("many wide rows") << QByteArray(QByteArray("a,").repeated(900) + "\n").repeated(3000) << u"more than 2000000 cells"_s;
    QTest::newRow("a cell of a hundred megabytes") << QByteArray(100 << 20, 'x') << u"larger than 64 MB"_s;
    QTest::newRow("no text") << QByteArray("kind,name\npol\0icy,A", 19) << u"no text"_s;
}

void TestCsvHostile::isRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, what);
    const Result<Imported> read = m_csv.read(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadInput);
    QVERIFY2(read.error().what.contains(what), qPrintable(read.error().text()));
}

void TestCsvHostile::isRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("notes");
    QTest::newRow("a row that is too short") << QByteArray("kind,name,x,y\npolicy\npolicy,A\n") << 2;
    QTest::newRow("a row that is too long") << QByteArray("kind,name\npolicy,A,b,c,d\n") << 1;
    QTest::newRow("a header twice") << QByteArray("kind,kind,name,name\npolicy,command,A,B\n") << 1;
    QTest::newRow("a text of ten megabytes") << QByteArray("kind,name\npolicy," + QByteArray(10 << 20, 'x')) << 1;
    QTest::newRow("as many rows as may be") << QByteArray("kind,name\n" + QByteArray("policy,A\n").repeated(99'999)) << 99'999;
    QTest::newRow("as many kinds as rows") << [] {
        QByteArray text = "kind,name\n";
        for (int i = 0; i < 20'000; ++i)
            text += "kind" + QByteArray::number(i) + ",A\n";
        return text;
    }() << 20'000;
    QTest::newRow("as many boards as rows") << [] {
        QByteArray text = "board,name\n";
        for (int i = 0; i < 20'000; ++i)
            text += "board" + QByteArray::number(i) + ",A\n";
        return text;
    }() << 20'000;
}

void TestCsvHostile::isRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, notes);
    const Result<Imported> read = m_csv.read(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    const Model model = modelOf(*read);
    QCOMPARE(model.placements().size(), notes);
    QVERIFY(model.viewsOfKind(records::board).size() <= 500);
    QVERIFY(read->findings.size() < 100);
    for (const Element &element : model.elements())
        QVERIFY(element.name.size() <= 1000);
}

void TestCsvHostile::readingCanBeStopped()
{
    std::stop_source source;
    source.request_stop();
    const Result<Imported> read = m_csv.read("kind,name\npolicy,A", {}, {QDeadlineTimer(QDeadlineTimer::Forever), source.get_token()});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Cancelled);
}

void TestCsvHostile::anyBytesAreRefusedOrRead()
{
    QRandomGenerator random(11);
    const QByteArray marks = "\",;\t\r\n'=x\xC3\x28";
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = "kind,name,x,y,to,id\n";
        for (int i = random.bounded(60); i > 0; --i)
            text += marks.at(random.bounded(int(marks.size())));
        const Result<Imported> read = m_csv.read(text);
        if (read)
            QVERIFY(!modelOf(*read).placements().isEmpty());
        else
            QCOMPARE(read.error().kind, Error::Kind::BadInput);
    }
}

QTEST_GUILESS_MAIN(TestCsvHostile)
#include "tst_csv_hostile.moc"
