// SPDX-License-Identifier: MIT
#include "cli.h"
#include "sampledocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

class TestCliLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFormatStaysWhatItWas();
    void filters_data();
    void filters();
    void asJson();
    void whatWasPurgedIsMarked();

private:
    QStringList lines(const QStringList &options) const;
    QTemporaryDir m_folder;
};

void TestCliLog::initTestCase()
{
    makeSample(m_folder.filePath(u"a.keelson"_s));
}

QStringList TestCliLog::lines(const QStringList &options) const
{
    const Outcome told = runCli(m_folder.path(), QStringList{u"log"_s, u"a.keelson"_s} + options);
    return told.code == 0 ? told.out.split(u'\n', Qt::SkipEmptyParts) : QStringList(told.err);
}

void TestCliLog::theFormatStaysWhatItWas()
{
    const QStringList told = lines({});
    QCOMPARE(told.size(), 22);
    static const QRegularExpression format(u"^\\d+@[0-9a-f]{8}\\t\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\t[^\\t]+\\t\\d+\\t[^\\t]+$"_s);
    for (const QString &line : told)
        QVERIFY2(format.match(line).hasMatch(), qPrintable(line));
    QVERIFY(told[0].startsWith(u"1@"_s) && told[0].endsWith(u"\tAda\t2\tAdd Actor number 0"_s));
}

void TestCliLog::filters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("changes");
    QTest::newRow("an author") << QStringList{u"--author"_s, u"ben"_s} << 6;
    QTest::newRow("part of a name") << QStringList{u"--author"_s, u"A"_s} << 16;
    QTest::newRow("nobody") << QStringList{u"--author"_s, u"Zoe"_s} << 0;
    QTest::newRow("a label") << QStringList{u"--grep"_s, u"describe"_s} << 4;
    QTest::newRow("a value") << QStringList{u"--grep"_s, u"bbbbb"_s} << 1;
    QTest::newRow("a label and a value") << QStringList{u"--grep"_s, u"ACTOR NUMBER 7"_s} << 1;
    QTest::newRow("both") << QStringList{u"--author"_s, u"Ben"_s, u"--grep"_s, u"rename 3"_s} << 1;
    QTest::newRow("both, neither") << QStringList{u"--author"_s, u"Ada"_s, u"--grep"_s, u"rename 3"_s} << 0;
}

void TestCliLog::filters()
{
    QFETCH(QStringList, options);
    QFETCH(int, changes);
    QCOMPARE(lines(options).size(), changes);
}

void TestCliLog::asJson()
{
    const Outcome told = runCli(m_folder.path(), {u"log"_s, u"a.keelson"_s, u"--json"_s, u"--author"_s, u"Ben"_s});
    const QJsonArray array = QJsonDocument::fromJson(told.out.toUtf8()).array();
    QCOMPARE(array.size(), 6);
    const QJsonObject first = array[0].toObject();
    QCOMPARE(first[u"label"_s].toString(), u"Rename 0"_s);
    QCOMPARE(first[u"author"_s][u"name"_s].toString(), u"Ben"_s);
    QCOMPARE(first[u"facts"_s].toInt(), 1);
    QCOMPARE(first[u"purged"_s].toInt(), 0);
    QVERIFY(first[u"stamp"_s].toString().startsWith(u"17@"_s));
    QCOMPARE(first[u"stamp"_s].toString().size(), 35);
    QVERIFY(!first.contains(u"undoes"_s));
}

void TestCliLog::whatWasPurgedIsMarked()
{
    const QString file = m_folder.filePath(u"b.keelson"_s);
    QVERIFY(QFile::copy(m_folder.filePath(u"a.keelson"_s), file));
    {
        const auto document = need(Document::open(file, ada()));
        QCOMPARE(need(document->purge(document->tracesOf(u"Actor number 7"_s))), 2);
    }
    const Outcome told = runCli(m_folder.path(), {u"log"_s, u"b.keelson"_s});
    QCOMPARE(told.out.split(u'\n').filter(u"purged)"_s).size(), 1);
    QVERIFY2(told.out.contains(u"\tAda\t2\t (2 purged)\n"_s), qPrintable(told.out));
    const Outcome json = runCli(m_folder.path(), {u"log"_s, u"b.keelson"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8()).array()[7].toObject()[u"purged"_s].toInt(), 2);
}

QTEST_GUILESS_MAIN(TestCliLog)
#include "tst_cli_log.moc"
