// SPDX-License-Identifier: MIT
#include "documents.h"

#include "core/document/checkpoint.h"
#include "core/document/verify.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <functional>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

using Falsify = std::function<void(Checkpoint &)>;
Q_DECLARE_METATYPE(Falsify)

namespace {

struct Close
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

std::unique_ptr<sqlite3, Close> databaseAt(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    return std::unique_ptr<sqlite3, Close>(database);
}

std::unique_ptr<sqlite3_stmt, Close> prepared(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    return std::unique_ptr<sqlite3_stmt, Close>(statement);
}

QByteArray checkpointIn(const QString &path)
{
    const auto database = databaseAt(path);
    const auto statement = prepared(database.get(), "SELECT bytes FROM checkpoint");
    if (sqlite3_step(statement.get()) != SQLITE_ROW)
        qFatal("no checkpoint");
    return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement.get(), 0)), sqlite3_column_bytes(statement.get(), 0));
}

void putCheckpoint(const QString &path, const QByteArray &bytes)
{
    const auto database = databaseAt(path);
    const auto statement = prepared(database.get(), "UPDATE checkpoint SET bytes = ?");
    sqlite3_bind_blob(statement.get(), 1, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    if (sqlite3_step(statement.get()) != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(database.get()));
}

} // namespace

/// A checkpoint whose digest is right may still say something else than the log: a fault of ours would leave such a one.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void falseCheckpoints_data();
    void falseCheckpoints();
    void anEarlierOneIsAsGood();

private:
    QString file() const { return m_folder->filePath(u"a.keelson"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVerify::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto document = need(Document::create(file(), ada()));
    for (int i = 0; i < 4; ++i)
        add(*document, kinds::actor, u"Actor %1"_s.arg(i));
}

void TestVerify::falseCheckpoints_data()
{
    QTest::addColumn<Falsify>("falsify");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const Falsify &falsify, bool isFound = true) { QTest::newRow(name) << falsify << isFound; };
    row("as it was", [](Checkpoint &) { }, false);
    row("of which document it is", [](Checkpoint &checkpoint) { checkpoint.document = Id(9, 9); });
    row("a value", [](Checkpoint &checkpoint) {
        Cells &cells = checkpoint.facts.begin().value();
        cells.insert(u"name"_s, {u"Somebody else"_s, cells.find(u"name")->stamp});
    });
    row("a stamp", [](Checkpoint &checkpoint) {
        Cells &cells = checkpoint.facts.begin().value();
        cells.insert(u"name"_s, {cells.value(u"name"), {1000, Id(7, 7)}});
    });
    row("a record more", [](Checkpoint &checkpoint) { checkpoint.facts[Id(9, 9)].insert(u"name"_s, {u"New"_s, {1, Id(7, 7)}}); });
    row("a record less", [](Checkpoint &checkpoint) { checkpoint.facts.erase(checkpoint.facts.begin()); });
    row("where it stands", [](Checkpoint &checkpoint) { checkpoint.through = 3; });
    row("how many it takes in", [](Checkpoint &checkpoint) { checkpoint.start.total.count = checkpoint.through = 3; });
    row("more than there are", [](Checkpoint &checkpoint) { checkpoint.start.total.count = checkpoint.through = 5; });
    row("what they add up to", [](Checkpoint &checkpoint) { checkpoint.start.total.sum[3] ^= 1; });
    row("where a chain ends", [](Checkpoint &checkpoint) { checkpoint.start.ends.begin()->sum[3] ^= 1; });
    row("whose chain it is", [](Checkpoint &checkpoint) { checkpoint.start.ends.insert(Id(7, 7), {}); });
    row("the last counter", [](Checkpoint &checkpoint) { ++checkpoint.start.lastCounter; });
}

void TestVerify::falseCheckpoints()
{
    QFETCH(Falsify, falsify);
    QFETCH(bool, isFound);
    auto checkpoint = decodeCheckpoint(checkpointIn(file()));
    QVERIFY(checkpoint);
    falsify(*checkpoint);
    putCheckpoint(file(), encodeCheckpoint(*checkpoint));
    const Verification found = need(verify(file()));
    QVERIFY(found.hasCheckpoint);
    QCOMPARE(rulesOf(found.findings), isFound ? QStringList(u"document.wrong-checkpoint"_s) : QStringList());
    QCOMPARE(found.isSound(), !isFound);
}

void TestVerify::anEarlierOneIsAsGood()
{
    const QByteArray earlier = checkpointIn(file());
    add(*need(Document::open(file(), ada())), kinds::actor, u"Late"_s);
    QVERIFY(checkpointIn(file()) != earlier);
    putCheckpoint(file(), earlier);
    QVERIFY(need(verify(file())).isSound());
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
