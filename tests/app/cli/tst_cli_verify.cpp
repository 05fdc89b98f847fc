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

using Spoil = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

constexpr qsizetype pageSize = 4096;

Spoil altered(const QByteArray &sql)
{
    return [sql](const QString &path) { runSql(path, sql); };
}

Spoil changed(const std::function<void(QByteArray &)> &change)
{
    return [change](const QString &path) {
        QByteArray bytes = bytesOf(path);
        change(bytes);
        writeBytes(path, bytes);
    };
}

QList<Change> changesIn(const QString &path)
{
    return need(Document::open(path, ada(), Document::Access::ReadOnly))->changes();
}

} // namespace

class TestCliVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatIsInIt();
    void tellsItAsJson();
    void damage_data();
    void damage();
    void refused_data();
    void refused();
    void olderFormatIsSound();
    void everyFlippedBitIsFoundOrHarmless();
    void everyTruncationIsFound();
    void everyForeignPageIsFoundOrHarmless();

private:
    QString file() const { return m_folder->filePath(u"a.keelson"_s); }
    Outcome verified(const QStringList &options = {}) const { return runCli(m_folder->path(), QStringList{u"verify"_s, u"a.keelson"_s} + options); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliVerify::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeSample(file());
}

void TestCliVerify::tellsWhatIsInIt()
{
    const auto before = everythingIn(m_folder->path());
    const Outcome told = verified();
    QCOMPARE(told.code, 0);
    QVERIFY2(told.err.isEmpty(), qPrintable(told.err));
    const QStringList lines = told.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.contains(u"Changes: 22"_s));
    QVERIFY(lines.contains(u"Authors: Ada (16), Ben (6)"_s));
    QVERIFY(lines.contains(u"Format: 2"_s));
    QVERIFY(lines.contains(u"Size: %1 bytes"_s.arg(QFileInfo(file()).size())));
    QVERIFY(lines.filter(u"First: "_s).size() == 1 && lines.filter(u"Last: "_s).size() == 1);
    QCOMPARE(lines.last(), u"The document is sound."_s);
    QCOMPARE(everythingIn(m_folder->path()), before);
}

void TestCliVerify::tellsItAsJson()
{
    const Outcome told = verified({u"--json"_s});
    QCOMPARE(told.code, 0);
    const QJsonObject object = QJsonDocument::fromJson(told.out.toUtf8()).object();
    QCOMPARE(object[u"changes"_s].toInt(), 22);
    QCOMPARE(object[u"authors"_s][1][u"name"_s].toString(), u"Ben"_s);
    QCOMPARE(object[u"sound"_s], QJsonValue(true));
    QCOMPARE(object[u"checkpoint"_s], QJsonValue(true));
    QVERIFY(object[u"findings"_s].toArray().isEmpty());
    runSql(file(), "DELETE FROM change WHERE number=3");
    const Outcome damaged = verified({u"--json"_s});
    QCOMPARE(damaged.code, 1);
    const QJsonObject found = QJsonDocument::fromJson(damaged.out.toUtf8()).object();
    QCOMPARE(found[u"sound"_s], QJsonValue(false));
    QCOMPARE(found[u"findings"_s][0][u"rule"_s].toString(), u"document.missing-change"_s);
}

void TestCliVerify::damage_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("rules"); // All of these are told.
    const auto row = [](const char *name, const Spoil &spoil, const QString &rules) {
        QTest::newRow(name) << spoil << rules.split(u' ');
    };
    row("a checksum flipped", altered("UPDATE change SET sum=x'00112233445566778899aabbccddeeff' WHERE number=3"), u"document.damaged-change"_s);
    row("a change taken out", altered("DELETE FROM change WHERE number=3"), u"document.missing-change"_s);
    row("the last change taken out", altered("DELETE FROM change WHERE number=22"), u"document.incomplete"_s);
    row("a row of another type", altered("UPDATE change SET body='text' WHERE number=3"), u"document.damaged-row"_s);
    row("the recorded total gone", altered("DELETE FROM meta WHERE key='total'"), u"document.incomplete"_s);
    row("a trigger", altered("CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM change; END"), u"document.damaged-file"_s);
    row("a view", altered("CREATE VIEW v AS SELECT 1"), u"document.damaged-file"_s);
    row("a column more", altered("ALTER TABLE change ADD COLUMN extra INTEGER NOT NULL DEFAULT 1"), u"document.damaged-file"_s);
    row("a column more and a change less", altered("ALTER TABLE change ADD COLUMN extra; UPDATE change SET extra=1; DELETE FROM change WHERE number=9; VACUUM"),
        u"document.damaged-file document.missing-change"_s);
    row("a table renamed", altered("ALTER TABLE change RENAME TO changes"), u"document.damaged-file"_s);
    row("a table less", altered("DROP TABLE checkpoint"), u"document.damaged-file"_s);
    row("the checkpoint cut", altered("UPDATE checkpoint SET bytes=substr(bytes, 1, 500)"), u"document.damaged-checkpoint"_s);
    row("the checkpoint of another document", [](const QString &path) {
        const QString other = path + u"-other"_s;
        makeSample(other);
        runSql(path, "ATTACH '" + QFile::encodeName(other) + "' AS other; DELETE FROM checkpoint; INSERT INTO checkpoint SELECT * FROM other.checkpoint");
        QFile::remove(other);
    }, u"document.wrong-checkpoint"_s);
    row("one byte more", changed([](QByteArray &bytes) { bytes += 'x'; }), u"document.damaged-file"_s);
    row("a page more", changed([](QByteArray &bytes) { bytes += QByteArray(pageSize, 'x'); }), u"document.damaged-file"_s);
    row("the first letter", changed([](QByteArray &bytes) { bytes[0] = 'Q'; }), u"document.damaged-file"_s);
    row("the first page", changed([](QByteArray &bytes) { bytes.replace(0, pageSize, QByteArray(pageSize, '\0')); }), u"document.damaged-file"_s);
    row("a page that is counted twice", changed([](QByteArray &bytes) { bytes.replace(pageSize, pageSize, bytes.mid(2 * pageSize, pageSize)); }),
        u"document.damaged-file"_s);
    row("a list of free pages that is none", [](const QString &path) {
        runSql(path, "DELETE FROM checkpoint");
        changed([](QByteArray &bytes) { bytes[39] = char(bytes[39] + 1); })(path);
    }, u"document.damaged-structure"_s);
}

void TestCliVerify::damage()
{
    QFETCH(Spoil, spoil);
    QFETCH(QStringList, rules);
    spoil(file());
    const auto before = everythingIn(m_folder->path());
    const Outcome told = verified();
    QVERIFY2(told.code == 1, qPrintable(told.out + told.err));
    for (const QString &rule : std::as_const(rules))
        QVERIFY2(told.out.contains(u" ["_s + rule + u"]\n"_s), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"\nThe document is damaged."_s), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"\nChanges: "_s), qPrintable(told.out));
    QCOMPARE(everythingIn(m_folder->path()), before);
}

void TestCliVerify::refused_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing there") << Spoil([](const QString &path) { QFile::remove(path); }) << u"no such file"_s;
    QTest::newRow("a folder") << Spoil([](const QString &path) { QFile::remove(path); QDir().mkdir(path); }) << u"folder"_s;
    QTest::newRow("empty") << Spoil([](const QString &path) { writeBytes(path, {}); }) << u"empty"_s;
    QTest::newRow("text") << Spoil([](const QString &path) { writeBytes(path, QByteArray("Dear diary, ").repeated(1000)); }) << u"not a Keelson document"_s;
    QTest::newRow("another program's") << Spoil([](const QString &path) { QFile::remove(path); runSql(path, "CREATE TABLE t(a)"); }) << u"another program"_s;
    QTest::newRow("a newer format") << altered("PRAGMA user_version=7; UPDATE meta SET value='9.4' WHERE key='minReader'") << u"Keelson 9.4"_s;
}

void TestCliVerify::refused()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, says);
    spoil(file());
    const auto before = everythingIn(m_folder->path());
    const Outcome told = verified();
    QCOMPARE(told.code, 3);
    QVERIFY(told.out.isEmpty());
    QVERIFY2(told.err.contains(says), qPrintable(told.err));
    QCOMPARE(everythingIn(m_folder->path()), before);
}

void TestCliVerify::olderFormatIsSound()
{
    QFile::remove(file());
    QVERIFY(QFile::copy(QStringLiteral(KEELSON_TEST_DATA "/documents/format-1/sample.keelson"), file()));
    const Outcome told = verified();
    QCOMPARE(told.code, 0);
    QVERIFY2(told.out.contains(u"\nFormat: 1\n"_s) && told.out.contains(u"note: "_s), qPrintable(told.out));
    QVERIFY(told.out.endsWith(u"The document is sound.\n"_s));
}

void TestCliVerify::everyFlippedBitIsFoundOrHarmless()
{
    const QByteArray bytes = bytesOf(file());
    const QList<Change> changes = need(Document::open(file(), {}, Document::Access::ReadOnly))->changes();
    QRandomGenerator random(seed());
    const QString path = m_folder->filePath(u"flipped.keelson"_s);
    int found = 0;
    int refused = 0;
    int harmless = 0;
    const int wanted = qMax(400, qEnvironmentVariableIntValue("KEELSON_FLIPS"));
    for (int i = 0; i < wanted; ++i) {
        QByteArray flipped = bytes;
        const int bit = int(random.bounded(quint32(bytes.size() * 8)));
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
        writeBytes(path, flipped);
        const auto verification = verify(path);
        if (!verification) {
            ++refused;
        } else if (!verification->isSound()) {
            ++found;
        } else {
            ++harmless;
            const auto document = need(Document::open(path, {}, Document::Access::ReadOnly));
            QVERIFY2(document->changes() == changes, qPrintable(u"bit %1 changed the document unnoticed"_s.arg(bit)));
        }
        QCOMPARE(bytesOf(path), flipped);
    }
    qInfo("of %d flipped bits %d found, %d refused, %d harmless", wanted, found, refused, harmless);
    QVERIFY(found > wanted / 2);
}

void TestCliVerify::everyTruncationIsFound()
{
    const QByteArray bytes = bytesOf(file());
    QRandomGenerator random(seed());
    const QString path = m_folder->filePath(u"cut.keelson"_s);
    for (int i = 0; i < 100; ++i) {
        const qsizetype size = i < 20 ? bytes.size() - pageSize * i / 2 - 1 : qsizetype(random.bounded(quint32(bytes.size())));
        writeBytes(path, bytes.first(size));
        const auto verification = verify(path);
        QVERIFY2(!verification || !verification->isSound(), qPrintable(QString::number(size)));
    }
}

void TestCliVerify::everyForeignPageIsFoundOrHarmless()
{
    const QString other = m_folder->filePath(u"other.keelson"_s);
    makeSample(other);
    const QByteArray theirs = bytesOf(other);
    const QByteArray ours = bytesOf(file());
    const QString path = m_folder->filePath(u"pasted.keelson"_s);
    int found = 0;
    for (qsizetype at = 0; at < qMin(ours.size(), theirs.size()); at += pageSize) {
        QByteArray pasted = ours;
        pasted.replace(at, pageSize, theirs.mid(at, pageSize));
        if (pasted == ours)
            continue;
        writeBytes(path, pasted);
        const auto verification = verify(path);
        const bool isFound = !verification || !verification->isSound();
        found += isFound;
        // The first page may tell nothing else than ours.
        QVERIFY2(isFound || changesIn(path) == changesIn(file()), qPrintable(u"page %1"_s.arg(at / pageSize + 1)));
    }
    QVERIFY(found >= 3); // Changes, identity, checkpoint.
}

QTEST_GUILESS_MAIN(TestCliVerify)
#include "tst_cli_verify.moc"
