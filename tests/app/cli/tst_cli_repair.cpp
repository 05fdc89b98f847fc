// SPDX-License-Identifier: MIT
#include "cli.h"
#include "sampledocument.h"

#include "core/document/verify.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

std::unique_ptr<Document> looked(const QString &path)
{
    return need(Document::open(path, {}, Document::Access::ReadOnly));
}

bool isSound(const QString &path)
{
    const auto verification = verify(path);
    return verification && verification->isSound();
}

} // namespace

class TestCliRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingToRepair_data();
    void nothingToRepair();
    void damagedIsKeptAside();
    void toAnotherFile();
    void toAFileThatIsThere();
    void asJson();
    void altered_data();
    void altered();
    void whatACheckpointRemembers();
    void aCheckpointThatIsWrong();
    void unsavedChangesComeBack();
    void refused_data();
    void refused();
    void flipsTruncationsAndForeignPages();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString file() const { return path(u"a.keelson"_s); }
    Outcome repaired(const QStringList &options = {}) const { return runCli(m_folder->path(), QStringList{u"repair"_s, u"a.keelson"_s} + options); }
    void checkRepaired(const QByteArray &damaged, const QList<Change> &changes, const QString &what);
    std::unique_ptr<QTemporaryDir> m_folder;
};

// What cannot be saved goes to the state folder; this test wants to see it.
void TestCliRepair::initTestCase()
{
    static QTemporaryDir state;
    qputenv("XDG_STATE_HOME", state.path().toLocal8Bit());
}

void TestCliRepair::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeSample(file());
}

void TestCliRepair::nothingToRepair_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("sound") << QString();
    QTest::newRow("of an older format") << QStringLiteral(KEELSON_TEST_DATA "/documents/format-1/sample.keelson");
}

void TestCliRepair::nothingToRepair()
{
    QFETCH(QString, source);
    if (!source.isEmpty()) {
        QFile::remove(file());
        QVERIFY(QFile::copy(source, file()));
    }
    const auto before = everythingIn(m_folder->path());
    const QDateTime modified = QFileInfo(file()).lastModified();
    const Outcome told = repaired();
    QCOMPARE(told.out, u"There is nothing to repair: the document is sound.\n"_s);
    QVERIFY2(told.err.isEmpty(), qPrintable(told.err));
    QCOMPARE(told.code, 0);
    QCOMPARE(repaired({u"--to"_s, u"b.keelson"_s}).code, 0);
    QCOMPARE(everythingIn(m_folder->path()), before);
    QCOMPARE(QFileInfo(file()).lastModified(), modified);
}

void TestCliRepair::damagedIsKeptAside()
{
    runSql(file(), "DELETE FROM checkpoint; UPDATE change SET sum=randomblob(16) WHERE number=5; DELETE FROM change WHERE number=9");
    const QByteArray damaged = bytesOf(file());
    const Outcome told = repaired();
    QCOMPARE(told.code, 1);
    QVERIFY2(told.out.contains(u"\"Add Actor number 4\" by Ada"_s) && told.out.contains(u"[document.damaged-change]\n"_s), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"before \"Add Actor number 9\""_s) || told.out.contains(u"and \"Add Actor number 9\""_s), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"\nChanges kept: 20\n"_s), qPrintable(told.out));
    QVERIFY2(told.out.endsWith(u"\nThe damaged file: %1\n"_s.arg(path(u"a (damaged).keelson"_s))), qPrintable(told.out));
    QCOMPARE(bytesOf(path(u"a (damaged).keelson"_s)), damaged);
    QCOMPARE(everythingIn(m_folder->path()).keys(), QStringList({u"a (damaged).keelson"_s, u"a.keelson"_s}));
    QVERIFY(isSound(file()));
    QCOMPARE(looked(file())->log().size(), 20);
    QCOMPARE(repaired().out, u"There is nothing to repair: the document is sound.\n"_s);
}

void TestCliRepair::toAnotherFile()
{
    runSql(file(), "DELETE FROM checkpoint; DELETE FROM change WHERE number=9");
    const QByteArray damaged = bytesOf(file());
    const Outcome told = repaired({u"--to"_s, u"mended.keelson"_s});
    QCOMPARE(told.code, 1);
    QVERIFY2(told.out.contains(u"\nChanges kept: 21\n"_s), qPrintable(told.out));
    QCOMPARE(bytesOf(file()), damaged);
    QCOMPARE(everythingIn(m_folder->path()).keys(), QStringList({u"a.keelson"_s, u"mended.keelson"_s}));
    QVERIFY(isSound(path(u"mended.keelson"_s)));
    QCOMPARE(looked(path(u"mended.keelson"_s))->id(), looked(file())->id());
    QCOMPARE(looked(path(u"mended.keelson"_s))->facts(), looked(file())->facts());
}

void TestCliRepair::toAFileThatIsThere()
{
    runSql(file(), "DELETE FROM change WHERE number=9");
    writeBytes(path(u"precious.keelson"_s), "mine");
    const auto before = everythingIn(m_folder->path());
    for (const QString &target : {u"precious.keelson"_s, u"./a.keelson/"_s + u"b"_s}) {
        const Outcome told = repaired({u"--to"_s, target});
        QVERIFY2(told.code == 2 || told.code == 4, qPrintable(told.err));
        QVERIFY(told.out.isEmpty());
        QCOMPARE(everythingIn(m_folder->path()), before);
    }
}

void TestCliRepair::asJson()
{
    const Outcome nothing = repaired({u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(nothing.out.toUtf8()).object(), QJsonObject({{u"repaired"_s, false}}));
    runSql(file(), "DELETE FROM checkpoint; DELETE FROM change WHERE number=9");
    const Outcome told = repaired({u"--json"_s});
    QCOMPARE(told.code, 1);
    const QJsonObject object = QJsonDocument::fromJson(told.out.toUtf8()).object();
    QCOMPARE(object[u"repaired"_s], QJsonValue(true));
    QCOMPARE(object[u"kept"_s].toInt(), 21);
    QCOMPARE(object[u"file"_s].toString(), file());
    QCOMPARE(object[u"damaged"_s].toString(), path(u"a (damaged).keelson"_s));
    QCOMPARE(object[u"findings"_s][0][u"rule"_s].toString(), u"document.missing-change"_s);
}

void TestCliRepair::altered_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM change; END");
    QTest::newRow("a view") << QByteArray("CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM r) SELECT n FROM r");
    QTest::newRow("an index") << QByteArray("CREATE INDEX i ON change(counter)");
    QTest::newRow("a table") << QByteArray("CREATE TABLE t(a); INSERT INTO t VALUES(randomblob(20000))");
    QTest::newRow("a virtual table") << QByteArray("CREATE VIRTUAL TABLE f USING fts5(x)");
    QTest::newRow("a column more") << QByteArray("ALTER TABLE change ADD COLUMN extra INTEGER NOT NULL DEFAULT 1");
    QTest::newRow("a column more that is filled") << QByteArray("ALTER TABLE change ADD COLUMN extra; UPDATE change SET extra='much'; VACUUM");
    QTest::newRow("a column more that is filled in half of them")
            << QByteArray("ALTER TABLE change ADD COLUMN extra; UPDATE change SET extra='much' WHERE number % 2; VACUUM");
    QTest::newRow("a column more in another table") << QByteArray("ALTER TABLE meta ADD COLUMN extra");
    QTest::newRow("a table renamed") << QByteArray("ALTER TABLE change RENAME TO changes");
    QTest::newRow("a view in the place of a table") << QByteArray("ALTER TABLE change RENAME TO x; CREATE VIEW change AS SELECT * FROM x");
    QTest::newRow("a view in the place of the checkpoint") << QByteArray("ALTER TABLE checkpoint RENAME TO x; CREATE VIEW checkpoint AS SELECT * FROM x");
}

void TestCliRepair::altered()
{
    QFETCH(QByteArray, sql);
    const QList<Change> changes = looked(file())->changes();
    runSql(file(), sql);
    const QByteArray damaged = bytesOf(file());
    QCOMPARE(runCli(m_folder->path(), {u"show"_s, u"a.keelson"_s}).code, 1);
    const Outcome told = repaired();
    QVERIFY2(told.code == 0, qPrintable(told.out + told.err));
    QVERIFY2(told.out.contains(u"[document.damaged-file]\nChanges kept: 22\n"_s), qPrintable(told.out));
    QCOMPARE(bytesOf(path(u"a (damaged).keelson"_s)), damaged);
    QVERIFY(isSound(file()));
    QCOMPARE(looked(file())->changes(), changes);
    QCOMPARE(runCli(m_folder->path(), {u"show"_s, u"a.keelson"_s}).code, 0);
}

void TestCliRepair::whatACheckpointRemembers()
{
    const Facts facts = looked(file())->facts();
    runSql(file(), "DELETE FROM change WHERE number=9");
    const Outcome told = repaired();
    QCOMPARE(told.code, 1);
    QVERIFY2(told.out.contains(u"that are back: 2\n"_s), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"\nChanges kept: 21\n"_s), qPrintable(told.out));
    const auto document = looked(file());
    QCOMPARE(document->facts().size(), facts.size());
    QCOMPARE(document->model().ofKind(kinds::actor).size(), 12);
    QVERIFY(isSound(file()));
}

// Opening does not look at it, so opening does not repair it.
void TestCliRepair::aCheckpointThatIsWrong()
{
    const auto before = looked(file())->changes();
    makeSample(path(u"b.keelson"_s));
    runSql(file(), "ATTACH '" + QFile::encodeName(path(u"b.keelson"_s)) + "' AS other; DELETE FROM checkpoint; INSERT INTO checkpoint SELECT * FROM other.checkpoint");
    const Outcome told = repaired();
    QVERIFY2(told.out.contains(u"[document.wrong-checkpoint]\nChanges kept: 22\n"_s), qPrintable(told.out));
    QVERIFY(isSound(file()));
    QCOMPARE(looked(file())->changes(), before);
}

void TestCliRepair::unsavedChangesComeBack()
{
    QVERIFY(QFile::copy(file(), path(u"backup.keelson"_s)));
    {
        const auto document = need(Document::open(file(), ada()));
        QVERIFY(QFile::remove(file()) && QDir(m_folder->path()).mkdir(u"a.keelson"_s)); // Nothing can be saved there any more.
        add(*document, kinds::actor, u"Not saved"_s);
        QVERIFY(!document->flush());
    }
    QVERIFY(QDir(m_folder->path()).rmdir(u"a.keelson"_s) && QFile::rename(path(u"backup.keelson"_s), file()));
    runSql(file(), "DELETE FROM change WHERE number=9");
    const Outcome told = repaired();
    QVERIFY2(told.out.contains(u"could not save and that are back: "_s), qPrintable(told.out));
    QCOMPARE(looked(file())->model().ofKind(kinds::actor).size(), 13);
    QVERIFY(isSound(file()));
}

void TestCliRepair::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear diary, ").repeated(1000);
    QTest::newRow("zeros") << QByteArray(40960, '\0');
    QTest::newRow("the head alone") << QByteArray("SQLite format 3\0", 16);
}

void TestCliRepair::refused()
{
    QFETCH(QByteArray, bytes);
    writeBytes(file(), bytes);
    const auto before = everythingIn(m_folder->path());
    const Outcome told = repaired();
    QCOMPARE(told.code, 3);
    QVERIFY(told.out.isEmpty());
    QCOMPARE(everythingIn(m_folder->path()), before);
}

/// What comes out is sound and says nothing that was not said.
void TestCliRepair::checkRepaired(const QByteArray &damaged, const QList<Change> &changes, const QString &what)
{
    QTemporaryDir folder;
    const QString spoilt = folder.filePath(u"a.keelson"_s);
    writeBytes(spoilt, damaged);
    QList<Change> kept;
    {
        const auto document = Document::repair(spoilt, spoilt, ada());
        if (!document || !*document) {
            QVERIFY2(bytesOf(spoilt) == damaged, qPrintable(what));
            return;
        }
        kept = (*document)->changes();
        QVERIFY2(bytesOf((*document)->fileNews().damagedKeptAs) == damaged, qPrintable(what));
    }
    const QStringList files = everythingIn(folder.path()).keys();
    QVERIFY2(files.size() == 2, qPrintable(what + u": "_s + files.join(u", ")));
    QVERIFY2(isSound(spoilt), qPrintable(what));
    kept.removeIf([&](const Change &change) { return change.label.startsWith(u"Bring back"_s) || changes.contains(change); });
    QVERIFY2(kept.isEmpty(), qPrintable(what));
}

void TestCliRepair::flipsTruncationsAndForeignPages()
{
    const QByteArray bytes = bytesOf(file());
    const QList<Change> changes = looked(file())->changes();
    makeSample(path(u"other.keelson"_s));
    const QByteArray theirs = bytesOf(path(u"other.keelson"_s));
    QRandomGenerator random(seed());
    for (int i = 0; i < 60 && !QTest::currentTestFailed(); ++i) {
        QByteArray flipped = bytes;
        const int bit = int(random.bounded(quint32(bytes.size() * 8)));
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
        checkRepaired(flipped, changes, u"bit %1"_s.arg(bit));
    }
    for (qsizetype size = bytes.size() - pageSize; size > 0 && !QTest::currentTestFailed(); size -= 2 * pageSize + 100)
        checkRepaired(bytes.first(size), changes, u"cut to %1"_s.arg(size));
    for (qsizetype at = 0; at < qMin(bytes.size(), theirs.size()) && !QTest::currentTestFailed(); at += pageSize) {
        QByteArray pasted = bytes;
        pasted.replace(at, pageSize, theirs.mid(at, pageSize));
        checkRepaired(pasted, changes, u"foreign page %1"_s.arg(at / pageSize + 1));
    }
}

QTEST_GUILESS_MAIN(TestCliRepair)
#include "tst_cli_repair.moc"
