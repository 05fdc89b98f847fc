// SPDX-License-Identifier: MIT
#include "documents.h"
#include "files.h"
#include "spoils.h"

#include <QDir>
#include <QElapsedTimer>
#include <QtEndian>

#include <sys/stat.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

/// What opening may lead to.
enum class Outcome {
    Refused,  ///< With an error; the file is as it was.
    Repaired, ///< Opened with what is sound, once the damaged file is kept aside; findings say what is lost.
    Unharmed, ///< Opened as if nothing were.
};

QByteArray columnNames(int count)
{
    QByteArray names;
    for (int i = 0; i < count; ++i)
        names += ", c" + QByteArray::number(i);
    return names;
}

Spoil columns(int count)
{
    return altered("CREATE TABLE wide(c" + columnNames(count - 1) + ")");
}

Spoil columnsInOurs(int count)
{
    return altered("UPDATE sqlite_schema SET sql=replace(sql, ')', '" + columnNames(count - 7) + ")') WHERE name='change'");
}

/// The list of free pages goes on at this page, or at its own beginning.
Spoil freeListTo(quint32 page)
{
    return [page](const QString &path) {
        constexpr qsizetype pageSize = 4096;
        constexpr qsizetype firstAt = 32; // In the head of the file.
        runSql(path, "CREATE TABLE t(b); INSERT INTO t VALUES(zeroblob(20000)); DROP TABLE t");
        QByteArray bytes = bytesOf(path);
        const auto first = qFromBigEndian<quint32>(bytes.constData() + firstAt);
        QVERIFY(first > 0);
        qToBigEndian(page == 0 ? first : page, bytes.data() + (first - 1) * pageSize);
        overwrite(path, bytes);
    };
}

} // namespace

Q_DECLARE_METATYPE(Outcome)
Q_DECLARE_METATYPE(Spoil)

class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void opening_data();
    void opening();

private:
    QString file() const { return m_folder->filePath(u"a.keelson"_s); }
    QStringList everythingBeside() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBadFiles::opening_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("says"); // Part of the error's text, or of a finding's rule.
    const auto row = [](const char *name, const Spoil &spoil, Outcome outcome, const QString &says) {
        QTest::newRow(name) << spoil << outcome << says;
    };
    const auto refused = [&](const char *name, const Spoil &spoil, const QString &says) {
        row(name, spoil, Outcome::Refused, says);
    };
    const auto repaired = [&](const char *name, const Spoil &spoil, const QString &rule) {
        row(name, spoil, Outcome::Repaired, rule);
    };
    refused("not there", [](const QString &path) { QFile::remove(path); }, u"no such file"_s);
    refused("dangling link", [](const QString &path) { QFile::remove(path); QFile::link(path + u"-gone"_s, path); }, u"no such file"_s);
    refused("folder", [](const QString &path) { QFile::remove(path); QDir().mkdir(path); }, u"folder"_s);
    refused("pipe", [](const QString &path) { QFile::remove(path); ::mkfifo(QFile::encodeName(path).constData(), 0600); }, u"pipe or a device"_s);
    refused("device", [](const QString &path) { QFile::remove(path); QFile::link(u"/dev/zero"_s, path); }, u"pipe or a device"_s);
    refused("socket", makeSocket, u"pipe or a device"_s);
    refused("empty", holding({}), u"empty"_s);
    refused("one byte", holding("S"), u"too short"_s);
    refused("SQLite's first 16 bytes alone", holding(QByteArray("SQLite format 3\0", 16)), u"too short"_s);
    refused("text", holding(QByteArray("Dear diary, ").repeated(100)), u"not a Keelson document"_s);
    refused("archive", holding("PK\3\4" + QByteArray(5000, 'x')), u"not a Keelson document"_s);
    refused("zeros", holding(QByteArray(8192, '\0')), u"not a Keelson document"_s);
    refused("another program's database", [](const QString &path) { QFile::remove(path); runSql(path, "CREATE TABLE t(a); PRAGMA application_id=7"); }, u"another program"_s);
    refused("a database of nobody's", [](const QString &path) { QFile::remove(path); runSql(path, "CREATE TABLE t(a)"); }, u"another program"_s);
    refused("newer format", altered("PRAGMA user_version=7; UPDATE meta SET value='9.4' WHERE key='minReader'"), u"Keelson 9.4"_s);
    repaired("newest format there can be", altered("PRAGMA user_version=2147483647"), u"document.damaged-file"_s);
    repaired("negative format", altered("PRAGMA user_version=-1"), u"document.damaged-file"_s);
    repaired("no format", altered("PRAGMA user_version=0"), u"document.damaged-file"_s);
    repaired("table missing", altered("DROP TABLE change"), u"document.damaged-file"_s);
    repaired("table renamed", altered("ALTER TABLE change RENAME TO changes"), u"document.damaged-file"_s);
    repaired("one column more", altered("ALTER TABLE change ADD COLUMN extra INTEGER NOT NULL DEFAULT 1"), u"document.damaged-file"_s);
    repaired("generated column", altered("ALTER TABLE change ADD COLUMN g AS (load_extension('evil'))"), u"document.damaged-file"_s);
    repaired("trigger", altered("CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM change; END"), u"document.damaged-file"_s);
    repaired("view", altered("CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM r) SELECT n FROM r"), u"document.damaged-file"_s);
    repaired("view in place of our table", altered("ALTER TABLE change RENAME TO x; CREATE VIEW change AS SELECT * FROM x"), u"document.damaged-file"_s);
    repaired("index", altered("CREATE INDEX i ON change(counter)"), u"document.damaged-file"_s);
    repaired("virtual table", altered("CREATE VIRTUAL TABLE f USING fts5(x)"), u"document.damaged-file"_s);
    repaired("schema of nonsense", altered("UPDATE sqlite_schema SET sql='CREATE TABLE nonsense(' WHERE name='change'"), u"document.damaged-file"_s);
    repaired("document without identity", altered("DELETE FROM meta WHERE key='document'"), u"document.damaged-file"_s);
    repaired("identity of another type", altered("UPDATE meta SET value='text' WHERE key='document'"), u"document.damaged-file"_s);
    repaired("impossible page size", patched(16, QByteArray("\0\3", 2)), u"document.damaged-file"_s);
    repaired("table page of garbage", patched(4096, QByteArray(4096, '\x5a')), u"document.damaged-file"_s);
    row("journal claimed as WAL without one", patched(18, "\2\2"), Outcome::Unharmed, {});
    row("zero-filled journal beside it", [](const QString &path) { overwrite(path + u"-journal"_s, QByteArray(2048, '\0')); }, Outcome::Unharmed, {});
    row("journal of nonsense beside it", [](const QString &path) { overwrite(path + u"-journal"_s, QByteArray(2048, 'j')); }, Outcome::Unharmed, {});
    repaired("checksum flipped", altered("UPDATE change SET sum=x'00112233445566778899aabbccddeeff' WHERE number=3"), u"document.damaged-change"_s);
    repaired("body cut", altered("UPDATE change SET body=substr(body,1,20) WHERE number=3"), u"document.damaged-change"_s);
    repaired("body of nothing", altered("UPDATE change SET body=x'' WHERE number=3"), u"document.damaged-change"_s);
    repaired("body of random bytes", altered("UPDATE change SET body=randomblob(5000) WHERE number=3"), u"document.damaged-change"_s);
    repaired("body of another format", altered("UPDATE change SET body=x'02'||substr(body,2) WHERE number=3"), u"document.damaged-row"_s);
    repaired("text for a body", altered("UPDATE change SET body='text' WHERE number=3"), u"document.damaged-row"_s);
    repaired("text for a counter", altered("UPDATE change SET counter='many' WHERE number=3"), u"document.damaged-row"_s);
    repaired("negative counter", altered("UPDATE change SET counter=-4 WHERE number=3"), u"document.damaged-row"_s);
    repaired("counter out of this world", altered("UPDATE change SET counter=9223372036854775807 WHERE number=3"), u"document.damaged-change"_s);
    repaired("replica of three bytes", altered("UPDATE change SET replica=x'010203' WHERE number=3"), u"document.damaged-row"_s);
    repaired("replica of another", altered("UPDATE change SET replica=randomblob(16) WHERE number=3"), u"document.damaged-change"_s);
    repaired("two changes swapped", altered("UPDATE change SET number=99 WHERE number=3; UPDATE change SET number=3 WHERE number=4; UPDATE change SET number=4 WHERE number=99"), u"document.missing-change"_s);
    repaired("a change taken out", altered("DELETE FROM change WHERE number=3"), u"document.missing-change"_s);
    repaired("the last change taken out", altered("DELETE FROM change WHERE number=7"), u"document.incomplete"_s);
    repaired("a change twice", altered("INSERT INTO change SELECT 99, replica, counter, previous, sum, retold, body FROM change WHERE number=3"), u"document.missing-change"_s);
    repaired("recorded total gone", altered("DELETE FROM meta WHERE key='total'"), u"document.incomplete"_s);
    repaired("identity of another document", altered("UPDATE meta SET value=randomblob(16) WHERE key='document'"), u"document.damaged-file"_s);
    repaired("two changes of one number", altered("INSERT INTO change SELECT 99, randomblob(16), counter, previous, sum, retold, body FROM change WHERE number=3"), u"document.damaged-change"_s);
    repaired("counters with a gap", altered("UPDATE change SET counter=counter+1000 WHERE number>4"), u"document.damaged-change"_s);
    repaired("numbers of rows with a gap", altered("DELETE FROM change WHERE number IN (4, 5)"), u"document.missing-change"_s);
    repaired("2,000 columns", columns(2000), u"document.damaged-file"_s);
    repaired("2,000 columns in our table", columnsInOurs(2000), u"document.damaged-file"_s);
    repaired("looked at by a tool that leaves its statistics", altered("ANALYZE"), u"document.damaged-file"_s);
    repaired("a table that counts", altered("CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT); DROP TABLE t"), u"document.damaged-file"_s);
    repaired("a table named as SQLite's own", altered("INSERT INTO sqlite_schema VALUES('table', 'sqlite_evil', 'sqlite_evil', 2, 'CREATE TABLE sqlite_evil(a)')"), u"document.damaged-file"_s);
    row("pages of 512 bytes", altered("PRAGMA page_size=512; VACUUM"), Outcome::Unharmed, {});
    row("pages of 65,536 bytes", altered("PRAGMA page_size=65536; VACUUM"), Outcome::Unharmed, {});
    row("pages that keep track of each other", altered("PRAGMA auto_vacuum=FULL; VACUUM"), Outcome::Unharmed, {});
    row("journal kept as WAL by another program", altered("PRAGMA journal_mode=WAL"), Outcome::Unharmed, {});
    row("WAL of nonsense beside it", [](const QString &path) { overwrite(path + u"-wal"_s, QByteArray(5000, 'w')); }, Outcome::Unharmed, {});
    row("free pages that go round in a circle", freeListTo(0), Outcome::Repaired, {});
    row("free pages that lead out of the file", freeListTo(99999999), Outcome::Repaired, {});
    row("free pages that are not free", freeListTo(2), Outcome::Repaired, {});
    repaired("a body of 80 MB", altered("UPDATE change SET body=zeroblob(80000000) WHERE number=3"), u"document.damaged-file"_s);
}

void TestBadFiles::opening()
{
    QFETCH(Spoil, spoil);
    QFETCH(Outcome, outcome);
    QFETCH(QString, says);
    makeSample(file());
    spoil(file());
    const bool isFile = QFileInfo(file()).isFile();
    const QByteArray before = isFile ? bytesOf(file()) : QByteArray();
    const QStringList beside = everythingBeside();
    QElapsedTimer timer;
    timer.start();
    for (const auto access : {Document::Access::ReadOnly, Document::Access::Write}) {
        const auto doc = Document::open(file(), ada(), access);
        if (outcome == Outcome::Unharmed && !doc && access == Document::Access::ReadOnly
            && doc.error().text().contains(u"in the middle of saving"_s))
            continue; // A journal may only be dealt with by who may write.
        QVERIFY2(bool(doc) == (outcome != Outcome::Refused), doc ? "opened" : qPrintable(doc.error().text()));
        if (!doc) {
            QVERIFY2(doc.error().text().contains(says), qPrintable(doc.error().text()));
            QVERIFY2(doc.error().where.contains(u"a.keelson"_s), qPrintable(doc.error().where));
            continue;
        }
        const QStringList rules = rulesOf((*doc)->findings());
        QVERIFY2(says.isEmpty() ? rules.isEmpty() : rules.contains(says), qPrintable(rules.join(u' ')));
        QVERIFY((*doc)->model().elements().size() >= 6);
        if (outcome == Outcome::Repaired && access == Document::Access::Write)
            QCOMPARE(bytesOf((*doc)->fileNews().damagedKeptAs), before);
        else
            QVERIFY((*doc)->fileNews().damagedKeptAs.isEmpty());
    }
    QVERIFY2(timer.elapsed() < 20000, "frozen"); // Generous: a machine under load is no finding.
    if (outcome == Outcome::Refused) {
        QVERIFY(!isFile || bytesOf(file()) == before);
        QCOMPARE(everythingBeside(), beside);
        return;
    }
    auto again = need(Document::open(file(), ada())); // Whatever was found is mended, and it can be worked with.
    QCOMPARE(rulesOf(again->findings()), QStringList());
    add(*again, kinds::hotspot, QString(100000, u'x'));
    QVERIFY(again->flush());
    const QList<Change> changes = again->changes();
    again.reset();
    again = need(Document::open(file(), ada()));
    QCOMPARE(rulesOf(again->findings()), QStringList());
    QCOMPARE(again->changes(), changes);
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
