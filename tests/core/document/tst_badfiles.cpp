// SPDX-License-Identifier: MIT
#include "documents.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <functional>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

using Spoil = std::function<void(const QString &path)>;

namespace {

/// What opening may lead to.
enum class Outcome {
    Refused,  ///< With an error; the file is as it was.
    Repaired, ///< Opened with what is sound, once the damaged file is kept aside; findings say what is lost.
    Unharmed, ///< Opened as if nothing were.
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Spoil holding(const QByteArray &bytes)
{
    return [bytes](const QString &path) { write(path, bytes); };
}

/// What a hostile or careless other program may do with SQLite.
void run(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_db_config(database, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    char *message = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), message);
    sqlite3_close(database);
}

Spoil altered(const QByteArray &sql)
{
    return [sql](const QString &path) { run(path, sql); };
}

Spoil patched(qint64 at, const QByteArray &bytes)
{
    return [at, bytes](const QString &path) {
        QByteArray all = read(path);
        all.replace(at < 0 ? all.size() + at : at, bytes.size(), bytes);
        write(path, all);
    };
}

void makeSocket(const QString &path)
{
    QFile::remove(path);
    const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    ::bind(handle, reinterpret_cast<sockaddr *>(&address), sizeof address);
    ::close(handle);
}

} // namespace

Q_DECLARE_METATYPE(Outcome)
Q_DECLARE_METATYPE(Spoil)

class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opening_data();
    void opening();
    void everyFlippedBitIsNoticedOrHarmless();
    void everyTruncationIsNoticed();
    void everyForeignPageIsNoticed();
    void hostileTextComesThrough();
    void heldByAnother();
    void withoutTheRightToRead();
    void readOnlyFolder();

private:
    enum class Fate { Refused, Found, Harmless, Unnoticed };
    Fate fateOf(const QString &path, const Document &sound) const;
    QString file() const { return m_folder->filePath(u"a.keelson"_s); }
    void makeSample() const;
    QStringList everythingBeside() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBadFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBadFiles::makeSample() const
{
    const auto doc = need(Document::create(file(), ada()));
    Edit edit(u"Workshop"_s);
    const Id board = edit.addView(records::board, u"Board"_s);
    for (int i = 0; i < 6; ++i)
        edit.place(board, records::board, edit.add(kinds::domainEvent, u"Event %1 happened"_s.arg(i)), {i * 10.0, 5});
    doc->commit(edit);
    for (int i = 0; i < 6; ++i)
        add(*doc, kinds::actor, u"Actor number %1"_s.arg(i));
}

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
    refused("another program's database", [](const QString &path) { QFile::remove(path); run(path, "CREATE TABLE t(a); PRAGMA application_id=7"); }, u"another program"_s);
    refused("a database of nobody's", [](const QString &path) { QFile::remove(path); run(path, "CREATE TABLE t(a)"); }, u"another program"_s);
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
    row("zero-filled journal beside it", [](const QString &path) { write(path + u"-journal"_s, QByteArray(2048, '\0')); }, Outcome::Unharmed, {});
    row("journal of nonsense beside it", [](const QString &path) { write(path + u"-journal"_s, QByteArray(2048, 'j')); }, Outcome::Unharmed, {});
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
    repaired("a body of 80 MB", altered("UPDATE change SET body=zeroblob(80000000) WHERE number=3"), u"document.damaged-file"_s);
}

void TestBadFiles::opening()
{
    QFETCH(Spoil, spoil);
    QFETCH(Outcome, outcome);
    QFETCH(QString, says);
    makeSample();
    spoil(file());
    const bool isFile = QFileInfo(file()).isFile();
    const QByteArray before = isFile ? read(file()) : QByteArray();
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
            QCOMPARE(read((*doc)->fileNews().damagedKeptAs), before);
        else
            QVERIFY((*doc)->fileNews().damagedKeptAs.isEmpty());
    }
    QVERIFY2(timer.elapsed() < 20000, "frozen"); // Generous: a machine under load is no finding.
    if (outcome == Outcome::Refused) {
        QVERIFY(!isFile || read(file()) == before);
        QCOMPARE(everythingBeside(), beside);
    } else {
        const auto again = need(Document::open(file(), ada())); // Whatever was found is mended.
        QCOMPARE(rulesOf(again->findings()), QStringList());
    }
}

// What there is to read must be what was written, or named as lost; and where only the log was hit, the
// checkpoint must still know it.
TestBadFiles::Fate TestBadFiles::fateOf(const QString &path, const Document &sound) const
{
    const auto doc = Document::open(path, ada(), Document::Access::ReadOnly);
    if (!doc)
        return Fate::Refused;
    if (!(*doc)->findings().isEmpty())
        return Fate::Found;
    return (*doc)->changes() == sound.changes() && (*doc)->id() == sound.id() ? Fate::Harmless : Fate::Unnoticed;
}

void TestBadFiles::everyFlippedBitIsNoticedOrHarmless()
{
    makeSample();
    const auto sound = need(Document::open(file(), ada(), Document::Access::ReadOnly));
    const QByteArray bytes = read(file());
    QRandomGenerator random(seed());
    const QString path = m_folder->filePath(u"flipped.keelson"_s);
    QHash<Fate, int> fates;
    int whole = 0;
    const int wanted = qMax(3000, qEnvironmentVariableIntValue("KEELSON_FLIPS"));
    constexpr int headBits = 100 * 8; // All of SQLite's head, then anywhere.
    for (int i = 0; i < wanted; ++i) {
        QByteArray flipped = bytes;
        const int bit = i < headBits ? i : int(random.bounded(quint32(bytes.size() * 8)));
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
        write(path, flipped);
        const Fate fate = fateOf(path, *sound);
        QVERIFY2(fate != Fate::Unnoticed, qPrintable(u"bit %1 changed the document unnoticed"_s.arg(bit)));
        ++fates[fate];
        if (fate == Fate::Harmless)
            continue;
        // Opened for writing it is mended, with all it said.
        const auto mended = Document::open(path, ada());
        QVERIFY2(mended, qPrintable(u"bit %1: "_s.arg(bit) + (mended ? QString() : mended.error().text())));
        whole += (*mended)->model() == sound->model();
        QFile::remove((*mended)->fileNews().damagedKeptAs);
    }
    const int noticed = wanted - fates[Fate::Harmless];
    qInfo("of %d flipped bits %d refused for reading, %d found, %d without effect; of %d noticed %d were repaired with nothing missing",
          wanted, fates[Fate::Refused], fates[Fate::Found], fates[Fate::Harmless], noticed, whole);
    QVERIFY(fates[Fate::Found] > 0);
    QCOMPARE(whole, noticed);
}

void TestBadFiles::everyTruncationIsNoticed()
{
    makeSample();
    const auto sound = need(Document::open(file(), ada(), Document::Access::ReadOnly));
    const QByteArray bytes = read(file());
    QRandomGenerator random(seed());
    const QString path = m_folder->filePath(u"cut.keelson"_s);
    for (int i = 0; i < 500; ++i) {
        const qsizetype size = i < 20 ? bytes.size() - 1 - i : qsizetype(random.bounded(quint32(bytes.size())));
        write(path, bytes.first(size));
        const Fate fate = fateOf(path, *sound);
        QVERIFY2(fate == Fate::Refused || fate == Fate::Found, qPrintable(QString::number(size)));
    }
}

// What lies in the place of a page may be as sound as can be, and still not belong here.
void TestBadFiles::everyForeignPageIsNoticed()
{
    makeSample();
    const auto sound = need(Document::open(file(), ada(), Document::Access::ReadOnly));
    const QByteArray ours = read(file());
    QVERIFY(QFile::rename(file(), m_folder->filePath(u"ours.keelson"_s)));
    makeSample();
    const QByteArray theirs = read(file());
    QCOMPARE(ours.size(), theirs.size());
    const QString path = m_folder->filePath(u"mixed.keelson"_s);
    int noticed = 0;
    for (qsizetype at = 0; at < ours.size(); at += 4096) {
        QByteArray mixed = ours;
        mixed.replace(at, 4096, theirs.mid(at, 4096));
        write(path, mixed);
        const Fate fate = fateOf(path, *sound);
        QVERIFY2(fate != Fate::Unnoticed, qPrintable(u"page at %1"_s.arg(at)));
        noticed += fate != Fate::Harmless;
    }
    QVERIFY(noticed >= 2); // The pages of the changes and of the identity at least.
}

void TestBadFiles::hostileTextComesThrough()
{
    const QStringList texts{QString(QChar(0)) + u"after NUL"_s, QString(QChar(0xfeff)) + u"BOM"_s, u"\u202Eoverride"_s,
                            QString(1000000, QChar(0x301)), u"👩‍👩‍👧‍👦"_s.repeated(1000), QString(100000, u'w'),
                            u"%s%n ${env:SECRET} {{x}} <b>&amp;"_s, u"a\r\nb\tc"_s, u"é"_s, u"e\u0301"_s};
    QList<Id> ids;
    {
        const auto doc = need(Document::create(file(), {Id(1, 1), u"A\u202Eda"_s}));
        for (const QString &text : texts)
            ids.append(add(*doc, kinds::hotspot, text));
        Edit edit(u"Numbers"_s);
        edit.set(ids[0], QLatin1StringView("x"), 1e308);
        edit.set(ids[0], QLatin1StringView("y"), -0.0);
        edit.set(ids[0], QLatin1StringView("z"), 5e-324);
        doc->commit(edit);
    }
    const auto doc = need(Document::open(file(), ada()));
    QCOMPARE(rulesOf(doc->findings()), QStringList());
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(nameOf(*doc, ids[i]), texts[i]);
    QCOMPARE(number(doc->model().element(ids[0])->properties.value(u"x"_s)), 1e308);
    QCOMPARE(number(doc->model().element(ids[0])->properties.value(u"z"_s)), 5e-324);
}

void TestBadFiles::heldByAnother()
{
    makeSample();
    const auto first = need(Document::open(file(), ada()));
    const auto second = Document::open(file(), ben());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Environment);
    QVERIFY2(second.error().text().contains(u"Ada has this document open in tst_badfiles"_s), qPrintable(second.error().text()));
    const auto looking = need(Document::open(file(), ben(), Document::Access::ReadOnly)); // Looking is no harm.
    QCOMPARE(looking->changes(), first->changes());
    add(*first, kinds::actor, u"Still writes"_s); // The other attempts have not cost it its lock.
    QVERIFY(first->flush());
    QVERIFY(!Document::open(file(), ben()));
}

void TestBadFiles::withoutTheRightToRead()
{
    makeSample();
    QVERIFY(QFile::setPermissions(file(), {}));
    const bool isRoot = ::geteuid() == 0;
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755) == 0);
    if (isRoot && ::seteuid(65534) != 0)
        QSKIP("KEELSON-SKIPPED: this account may read everything");
    const auto doc = Document::open(file(), ada());
    const auto reading = Document::open(file(), ada(), Document::Access::ReadOnly);
    if (isRoot)
        QVERIFY(::seteuid(0) == 0);
    QVERIFY(!doc);
    QVERIFY(!reading);
    QCOMPARE(doc.error().kind, Error::Kind::Environment);
}

void TestBadFiles::readOnlyFolder()
{
    makeSample();
    const QByteArray before = read(file());
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555) == 0);
    QVERIFY(::chmod(QFile::encodeName(file()).constData(), 0666) == 0);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && ::seteuid(65534) != 0)
        QSKIP("KEELSON-SKIPPED: this account may write everything");
    const auto writing = Document::open(file(), ada());
    const auto reading = Document::open(file(), ada(), Document::Access::ReadOnly);
    const auto creating = Document::create(m_folder->filePath(u"b"_s), ada());
    if (isRoot)
        QVERIFY(::seteuid(0) == 0);
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    QVERIFY(!writing);
    QVERIFY2(writing.error().remedy.contains(u"reading only"_s), qPrintable(writing.error().text()));
    QVERIFY(reading);
    QCOMPARE((*reading)->model().ofKind(kinds::actor).size(), 6);
    QVERIFY(!creating);
    QCOMPARE(read(file()), before);
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
