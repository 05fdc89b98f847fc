// SPDX-License-Identifier: MIT
#include "cli.h"
#include "tests/core/document/documents.h"

#include "core/document/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"Zwiebelfisch-Küche-7731"_s;

/// Every run of some characters of the secret, as any encoding may have left it in a corner.
QByteArrayList fragments()
{
    constexpr qsizetype few = 7;
    QByteArrayList found;
    for (qsizetype at = 0; at + few <= secret.size(); ++at) {
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            found.append(QByteArray(QStringEncoder(encoding)(secret.mid(at, few))).toLower());
    }
    return found;
}

/// Files in the folder that hold any of it.
QStringList traitors(const QString &folder)
{
    const QByteArrayList wanted = fragments();
    QStringList files;
    const auto everything = everythingIn(folder);
    for (auto file = everything.cbegin(); file != everything.cend(); ++file) {
        const QByteArray bytes = file->toLower();
        if (std::any_of(wanted.cbegin(), wanted.cend(), [&](const QByteArray &fragment) { return bytes.contains(fragment); }))
            files.append(file.key());
    }
    return files;
}

} // namespace

/// After a purge nothing of the secret is anywhere on this computer that we have written.
class TestCliPurge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingOfItIsLeft();
    void nothingOfItIsLeftWhateverItsCase();
    void theFileThatWasIsOverwritten();
    void undoGoesOn();
    void anUnpurgedCopyDoesNotBringItBack();
    void aCopyLosesItWhenItMerges();
    void whatCouldNotBeSavedIsReached();
    void dryRunTellsWhereAndNotWhat();
    void dryRunTellsProgramsToo();
    void filesBesideAreTold();
    void theNameOfAnAuthorIsTold();
    void nothingHoldsIt();
    void severalLines();
    void refused_data();
    void refused();
    void shortTextByForce();

private:
    QString path(const QString &name) const { return m_home->filePath(u"documents/"_s + name); }
    QString file() const { return path(u"a.keelson"_s); }
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const { return runCli(path({}), arguments, input); }
    Outcome purged(const QStringList &options = {}, const QByteArray &input = secret.toUtf8() + '\n') const
    {
        return run(QStringList{u"purge"_s, u"a.keelson"_s} + options, input);
    }
    std::unique_ptr<QTemporaryDir> m_home;
    Id m_named;
    Id m_described;
};

/// A document that holds the secret in a label, in values that stand and that were overwritten, in a text with pages of
/// its own, and, having been closed, in a checkpoint.
void TestCliPurge::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_home->path()).mkpath(u"documents"_s));
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        qputenv(variable, m_home->filePath(QString::fromLatin1(variable).toLower()).toLocal8Bit());
    {
        const auto document = need(Document::create(file(), ada()));
        m_named = add(*document, kinds::actor, u"The cook"_s);
        m_described = add(*document, kinds::service, u"Kitchen"_s);
        for (const QString &name : {u"of "_s + secret, secret.toUpper(), secret + u" again"_s})
            set(*document, m_named, properties::name, name, u"Name the cook"_s);
        set(*document, m_named, properties::name, u"Ann"_s, u"No longer "_s + secret);
        set(*document, m_described, properties::description, (secret + u' ').repeated(400), u"Describe"_s);
    }
    const auto document = need(Document::open(file(), ada()));
    set(*document, m_described, properties::name, u"Kitchen of Ann"_s, u"Name the kitchen"_s);
    QVERIFY(document->flush());
    QCOMPARE(document->tracesOf(secret).size(), 5);
}

void TestCliPurge::nothingOfItIsLeft()
{
    QCOMPARE(traitors(m_home->path()), QStringList(u"documents/a.keelson"_s));
    QVERIFY(need(verify(file())).hasCheckpoint);
    const Outcome told = purged();
    QVERIFY2(told.code == 0, qPrintable(told.err));
    QCOMPARE(told.out, u"Values purged: 4, labels purged: 1\n"_s);
    QVERIFY2(told.err.contains(u"Copies elsewhere"_s), qPrintable(told.err));
    QVERIFY(!(told.out + told.err).contains(secret, Qt::CaseInsensitive));
    QCOMPARE(traitors(m_home->path()), QStringList());

    const Verification after = need(verify(file()));
    QVERIFY2(after.isSound(), qPrintable(rulesOf(after.findings).join(u' ')));
    QVERIFY(after.hasCheckpoint);
    QCOMPARE(after.purged, 5);
    const auto document = need(Document::open(file(), ada(), Document::Access::ReadOnly));
    QCOMPARE(nameOf(*document, m_named), u"Ann"_s);
    QCOMPARE(nameOf(*document, m_described), u"Kitchen of Ann"_s);
    QCOMPARE(document->log().size(), 9);
    QVERIFY(!run({u"export"_s, u"a.keelson"_s, u"--format"_s, u"json"_s, u"--history"_s}).out.contains(secret, Qt::CaseInsensitive));
    QVERIFY(run({u"log"_s, u"a.keelson"_s}).out.contains(u"\t (1 purged)\n"_s));
}

void TestCliPurge::nothingOfItIsLeftWhateverItsCase()
{
    QCOMPARE(purged({}, secret.toLower().toUtf8()).code, 0); // Without the end of a line, too.
    QCOMPARE(traitors(m_home->path()), QStringList());
}

// Through the file system it could be found again, were it only deleted.
void TestCliPurge::theFileThatWasIsOverwritten()
{
    QFile before(file());
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(purged().code, 0);
    const QByteArray left = before.readAll();
    QVERIFY(left.size() > 10000);
    QCOMPARE(left, QByteArray(left.size(), '\0'));
}

void TestCliPurge::undoGoesOn()
{
    QCOMPARE(purged().code, 0);
    const auto document = need(Document::open(file(), ada()));
    QCOMPARE(document->undoLabel(), u"Name the kitchen"_s);
    document->undo();
    QCOMPARE(nameOf(*document, m_described), u"Kitchen"_s);
    document->undo(); // Of the description that was purged: nothing was there before it.
    QCOMPARE(document->undoLabel(), u"a change without a name"_s);
    document->undo(); // Of the name that stands; the one before it was purged.
    QVERIFY(nameOf(*document, m_named).isEmpty());
    document->redo();
    QCOMPARE(nameOf(*document, m_named), u"Ann"_s);
    QVERIFY(document->flush());
    QCOMPARE(traitors(m_home->path()), QStringList());
}

void TestCliPurge::anUnpurgedCopyDoesNotBringItBack()
{
    QVERIFY(QFile::copy(file(), path(u"copy"_s)));
    QCOMPARE(purged().code, 0);
    const Outcome merged = run({u"merge"_s, u"a.keelson"_s, u"copy"_s});
    QVERIFY2(merged.code == 0, qPrintable(merged.err));
    QCOMPARE(merged.out, u"New changes: 0\n"_s);
    QCOMPARE(traitors(m_home->path()), QStringList(u"documents/copy"_s));
    QVERIFY(need(verify(file())).isSound());
}

void TestCliPurge::aCopyLosesItWhenItMerges()
{
    QVERIFY(QFile::copy(file(), path(u"copy"_s)));
    add(*need(Document::open(path(u"copy"_s), ben())), kinds::actor, u"Only in the copy"_s);
    QCOMPARE(purged().code, 0);
    const Outcome merged = run({u"merge"_s, u"copy"_s, u"a.keelson"_s});
    QVERIFY2(merged.code == 0, qPrintable(merged.err));
    QCOMPARE(merged.out, u"New changes: 1\nPurged, as in the copy: 5\n"_s);
    QCOMPARE(traitors(m_home->path()), QStringList());
    const Verification after = need(verify(path(u"copy"_s)));
    QVERIFY2(after.isSound(), qPrintable(rulesOf(after.findings).join(u' ')));
    QCOMPARE(after.changes, 10);
}

// The disk did not take it, so it is in the state folder: the purge has to bring it home first.
void TestCliPurge::whatCouldNotBeSavedIsReached()
{
    QVERIFY(QFile::copy(file(), path(u"backup"_s)));
    {
        const auto document = need(Document::open(file(), ada()));
        QVERIFY(QFile::remove(file()) && QDir(path({})).mkdir(u"a.keelson"_s));
        add(*document, kinds::actor, secret);
        QVERIFY(!document->flush());
    }
    QVERIFY(QDir(path({})).rmdir(u"a.keelson"_s) && QFile::rename(path(u"backup"_s), file()));
    QCOMPARE(traitors(m_home->path()).size(), 2);
    const Outcome told = purged();
    QVERIFY2(told.code == 0, qPrintable(told.err));
    QVERIFY2(told.err.contains(u"could not save and that are back: 1\n"_s), qPrintable(told.err));
    QCOMPARE(told.out, u"Values purged: 5, labels purged: 2\n"_s);
    QCOMPARE(traitors(m_home->path()), QStringList());
}

void TestCliPurge::dryRunTellsWhereAndNotWhat()
{
    const auto before = everythingIn(path({}));
    const Outcome told = purged({u"--dry-run"_s});
    QCOMPARE(told.code, 1);
    QCOMPARE(everythingIn(path({})), before);
    const QStringList lines = told.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith(u"3@"_s) && lines[0].endsWith(u"\tname"_s));
    QVERIFY(lines[0].contains(u"\tAda\t"_s + m_named.toString().left(8)));
    QCOMPARE(lines[0].count(u'\t'), 4);
    QVERIFY(lines[3].endsWith(u"\t(label)"_s));
    QVERIFY(lines[4].endsWith(u"\tdescription"_s));
    QVERIFY(!(told.out + told.err).contains(secret, Qt::CaseInsensitive));
}

void TestCliPurge::dryRunTellsProgramsToo()
{
    const Outcome told = purged({u"--dry-run"_s, u"--json"_s});
    QCOMPARE(told.code, 1);
    const QJsonObject object = QJsonDocument::fromJson(told.out.toUtf8()).object();
    QCOMPARE(object[u"purged"_s], QJsonValue(false));
    QCOMPARE(object[u"values"_s].toInt(), 4);
    QCOMPARE(object[u"labels"_s].toInt(), 1);
    QCOMPARE(object[u"traces"_s].toArray().size(), 5);
    QCOMPARE(object[u"traces"_s][4][u"record"_s].toString(), m_described.toString());
    QVERIFY(object[u"remains"_s].toArray().isEmpty());
    QVERIFY(!told.out.contains(secret, Qt::CaseInsensitive));
}

void TestCliPurge::filesBesideAreTold()
{
    QVERIFY(QFile::copy(file(), path(u"a (damaged).keelson"_s)));
    writeBytes(path(u".keelson-0123.part"_s), QByteArray((1 << 20) - 5, 'x') + secret.toUtf8()); // Over the end of a piece.
    writeBytes(path(u"notes.keelson"_s), QByteArray(QStringEncoder(QStringConverter::Utf16LE)(secret.toUpper())));
    writeBytes(path(u"innocent.keelson"_s), "Zwiebel");
    writeBytes(path(u"export.json"_s), secret.toUtf8());
    for (const QStringList &options : {QStringList{u"--dry-run"_s}, QStringList{}, QStringList{}}) {
        const Outcome told = purged(options);
        QCOMPARE(told.code, 1);
        for (const char *name : {"a (damaged).keelson", ".keelson-0123.part", "notes.keelson"})
            QVERIFY2(told.err.contains(path(QString::fromLatin1(name)) + u": this file has the text"_s), qPrintable(told.err));
        QVERIFY(!told.err.contains(u"innocent"_s) && !told.err.contains(u"export.json"_s));
    }
    QVERIFY(!traitors(m_home->path()).contains(u"documents/a.keelson"_s));
}

void TestCliPurge::theNameOfAnAuthorIsTold()
{
    add(*need(Document::open(file(), {Id(3, 3), secret})), kinds::actor, secret);
    const Outcome dry = purged({u"--dry-run"_s});
    QVERIFY(!(dry.out + dry.err).contains(secret, Qt::CaseInsensitive));
    const Outcome told = purged();
    QCOMPARE(told.code, 1);
    QVERIFY2(told.err.contains(u"it still has the text where nothing can be purged"_s), qPrintable(told.err));
    QVERIFY(!(told.out + told.err).contains(secret, Qt::CaseInsensitive));
}

void TestCliPurge::nothingHoldsIt()
{
    const QByteArray before = bytesOf(file());
    const Outcome dry = purged({u"--dry-run"_s}, "Blumenkohl");
    QCOMPARE(dry.code, 0);
    QCOMPARE(dry.out, u"Nothing in the history holds it.\n"_s);
    QCOMPARE(bytesOf(file()), before);
    const Outcome told = purged({}, "Blumenkohl");
    QCOMPARE(told.code, 0);
    QCOMPARE(told.out, u"Nothing in the history holds it.\n"_s);
    QCOMPARE(need(verify(file())).changes, 8);
}

void TestCliPurge::severalLines()
{
    {
        const auto document = need(Document::open(file(), ada()));
        set(*document, m_named, properties::description, u"key:\nBEGIN\nabc\nEND\n"_s);
    }
    QCOMPARE(purged({}, "BEGIN\nabc\nEND\n").out, u"Values purged: 1, labels purged: 0\n"_s);
}

void TestCliPurge::refused_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray() << QStringList() << 2;
    QTest::newRow("the end of a line") << QByteArray("\n") << QStringList() << 2;
    QTest::newRow("blanks") << QByteArray("    \n") << QStringList() << 2;
    QTest::newRow("nothing, by force") << QByteArray("\n") << QStringList(u"--force"_s) << 2;
    QTest::newRow("two letters") << QByteArray("Zw\n") << QStringList() << 2;
    QTest::newRow("no text") << QByteArray("\xff\xfe\xfa") << QStringList() << 3;
    QTest::newRow("on the command line") << secret.toUtf8() << QStringList(u"something"_s) << 2;
}

void TestCliPurge::refused()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    const QByteArray before = bytesOf(file());
    const Outcome told = purged(options, input);
    QVERIFY2(told.code == code, qPrintable(told.err));
    QVERIFY(told.out.isEmpty());
    QCOMPARE(bytesOf(file()), before);
}

void TestCliPurge::shortTextByForce()
{
    QCOMPARE(purged({u"--force"_s}, "Zw\n").out, u"Values purged: 4, labels purged: 1\n"_s);
}

QTEST_GUILESS_MAIN(TestCliPurge)
#include "tst_cli_purge.moc"
