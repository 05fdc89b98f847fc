// SPDX-License-Identifier: MIT
#include "cli.h"
#include "sampledocument.h"

#include "core/document/verify.h"

#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

/// What may be done to a document that another program has open.
class TestCliHeld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writingIsRefused_data();
    void writingIsRefused();
    void readingGoesOn_data();
    void readingGoesOn();
    void afterTheHolderWasKilled();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliHeld::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeSample(path(u"a.keelson"_s));
    QVERIFY(QFile::copy(path(u"a.keelson"_s), path(u"b.keelson"_s)));
    add(*need(Document::open(path(u"b.keelson"_s), ben())), kinds::actor, u"Only in the copy"_s);
    writeBytes(path(u"more.json"_s), R"({"format": "keelson-document", "version": 1, "content": "model",
  "changes": [{"stamp": "1000@0000000000000000000000000000000c", "when": 5,
    "author": {"id": "00000000000000070000000000000007", "name": "Ada"}, "label": "Add a team"}],
  "records": [{"id": "00000000000000000000000000000009", "properties": {
      "kind": ["team", "1000@0000000000000000000000000000000c"], "name": ["Menu Team", "1000@0000000000000000000000000000000c"]}}]})");
}

void TestCliHeld::writingIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("merge") << QStringList{u"merge"_s, u"a.keelson"_s, u"b.keelson"_s};
    QTest::newRow("import") << QStringList{u"import"_s, u"a.keelson"_s, u"more.json"_s};
    QTest::newRow("repair") << QStringList{u"repair"_s, u"a.keelson"_s};
    QTest::newRow("purge") << QStringList{u"purge"_s, u"a.keelson"_s};
}

void TestCliHeld::writingIsRefused()
{
    QFETCH(QStringList, arguments);
    const HolderProgram holder(path(u"a.keelson"_s));
    QVERIFY(holder.holds());
    const auto before = everythingIn(m_folder->path());
    const Outcome told = runCli(m_folder->path(), arguments, "Actor number 7");
    QCOMPARE(told.code, 4);
    QVERIFY(told.out.isEmpty());
    QVERIFY2(told.err.contains(u"Ada has this document open in document_holder (process %1)"_s.arg(holder.process())), qPrintable(told.err));
    QCOMPARE(everythingIn(m_folder->path()), before);
}

void TestCliHeld::readingGoesOn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("verify") << QStringList{u"verify"_s, u"a.keelson"_s};
    QTest::newRow("log") << QStringList{u"log"_s, u"a.keelson"_s};
    QTest::newRow("copy") << QStringList{u"copy"_s, u"a.keelson"_s, u"c.keelson"_s};
    QTest::newRow("purge for looking") << QStringList{u"purge"_s, u"a.keelson"_s, u"--dry-run"_s};
    QTest::newRow("merge into another") << QStringList{u"merge"_s, u"b.keelson"_s, u"a.keelson"_s};
}

void TestCliHeld::readingGoesOn()
{
    QFETCH(QStringList, arguments);
    const HolderProgram holder(path(u"a.keelson"_s));
    QVERIFY(holder.holds());
    const QByteArray before = bytesOf(path(u"a.keelson"_s));
    const Outcome told = runCli(m_folder->path(), arguments, "no such text");
    QVERIFY2(told.code == 0, qPrintable(told.err));
    QCOMPARE(bytesOf(path(u"a.keelson"_s)), before);
}

void TestCliHeld::afterTheHolderWasKilled()
{
    HolderProgram holder(path(u"a.keelson"_s));
    QVERIFY(holder.holds());
    holder.kill();
    QVERIFY(need(verify(path(u"a.keelson"_s))).isSound());
    const Outcome merged = runCli(m_folder->path(), {u"merge"_s, u"a.keelson"_s, u"b.keelson"_s});
    QVERIFY2(merged.code == 0, qPrintable(merged.err));
    QCOMPARE(merged.out, u"New changes: 1\n"_s);
}

QTEST_GUILESS_MAIN(TestCliHeld)
#include "tst_cli_held.moc"
