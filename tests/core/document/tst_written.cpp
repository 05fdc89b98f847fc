// SPDX-License-Identifier: MIT
#include "documents.h"

#include "core/document/verify.h"

#include <QDir>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <unistd.h>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

void run(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
    sqlite3_close(database);
}

QStringList wrongIn(const QString &path)
{
    return rulesOf(need(verify(path)).findings);
}

} // namespace

/// What is written in unusual circumstances holds together and harms nothing around it.
class TestWritten : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mergedFromADamagedCopy();
    void copiedFromADamagedFile();
    void repairedAndMergedWithASoundCopy();
    void repairedWithOneFileAside();
    void closedWhenACopyHasJoined();
    void repairedWithACheckpointOfItsOwn();
    void repairedWithACheckpointOfAnother();
    void purgedThroughALink();
    void repairedThroughALink();
    void purgedWhileItHasAnotherName();
    void purgedAndStillPrivate();

private:
    void purge(const QString &name) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void make(const QString &name, int changes) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWritten::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWritten::make(const QString &name, int changes) const
{
    const auto document = need(Document::create(path(name), ada()));
    for (int i = 1; i <= changes; ++i)
        add(*document, kinds::actor, u"Actor %1"_s.arg(i));
}

void TestWritten::mergedFromADamagedCopy()
{
    make(u"a.keelson"_s, 1);
    QVERIFY(QFile::copy(path(u"a.keelson"_s), path(u"b.keelson"_s)));
    {
        const auto copy = need(Document::open(path(u"b.keelson"_s), ben()));
        for (int i = 0; i < 5; ++i)
            add(*copy, kinds::actor, u"Of the copy"_s);
    }
    run(path(u"b.keelson"_s), "DELETE FROM change WHERE number = 4");
    {
        const auto document = need(Document::open(path(u"a.keelson"_s), ada()));
        QCOMPARE(need(document->merge(path(u"b.keelson"_s))), 4);
    }
    QCOMPARE(wrongIn(path(u"a.keelson"_s)), QStringList());
}

void TestWritten::copiedFromADamagedFile()
{
    make(u"a.keelson"_s, 6);
    run(path(u"a.keelson"_s), "DELETE FROM change WHERE number = 4");
    QVERIFY(need(Document::open(path(u"a.keelson"_s), ada(), Document::Access::ReadOnly))->copyTo(path(u"b.keelson"_s)));
    QCOMPARE(wrongIn(path(u"b.keelson"_s)), QStringList());
    QCOMPARE(need(verify(path(u"b.keelson"_s))).changes, 5);
}

// What a repair could not save comes back from a copy: later in the file than what followed on it.
void TestWritten::repairedAndMergedWithASoundCopy()
{
    make(u"a.keelson"_s, 6);
    QVERIFY(QFile::copy(path(u"a.keelson"_s), path(u"b.keelson"_s)));
    run(path(u"a.keelson"_s), "DELETE FROM change WHERE number = 4; DELETE FROM checkpoint");
    {
        const auto document = need(Document::open(path(u"a.keelson"_s), ada()));
        QCOMPARE(document->log().size(), 5);
        QCOMPARE(need(document->merge(path(u"b.keelson"_s))), 1);
        QCOMPARE(document->model().ofKind(kinds::actor).size(), 6);
    }
    QCOMPARE(wrongIn(path(u"a.keelson"_s)), QStringList());
    QCOMPARE(need(verify(path(u"a.keelson"_s))).changes, 6);
}

void TestWritten::repairedWithOneFileAside()
{
    make(u"a.keelson"_s, 6);
    run(path(u"a.keelson"_s), "UPDATE change SET body = substr(body, 1, 20) WHERE number = 4");
    need(Document::open(path(u"a.keelson"_s), ada())).reset();
    QCOMPARE(wrongIn(path(u"a.keelson"_s)), QStringList());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList({u"a (damaged).keelson"_s, u"a.keelson"_s}));
}

void TestWritten::closedWhenACopyHasJoined()
{
    make(u"a.keelson"_s, 1);
    QVERIFY(QFile::copy(path(u"a.keelson"_s), path(u"b.keelson"_s)));
    add(*need(Document::open(path(u"b.keelson"_s), ben())), kinds::actor, u"Of the copy"_s);
    {
        const auto document = need(Document::open(path(u"a.keelson"_s), ada()));
        add(*document, kinds::actor, u"Before"_s);
        QVERIFY(document->flush());
        QVERIFY(QFile::remove(path(u"a.keelson"_s)) && QFile::rename(path(u"b.keelson"_s), path(u"a.keelson"_s)));
        add(*document, kinds::actor, u"After"_s);
    }
    QCOMPARE(wrongIn(path(u"a.keelson"_s)), QStringList());
    QCOMPARE(need(verify(path(u"a.keelson"_s))).changes, 4);
}

void TestWritten::purge(const QString &name) const
{
    const auto document = need(Document::open(path(name), ada()));
    QVERIFY(need(document->purge(document->tracesOf(u"Actor 2"_s))) > 0);
}

void TestWritten::repairedWithACheckpointOfItsOwn()
{
    make(u"a.keelson"_s, 3);
    run(path(u"a.keelson"_s), "DELETE FROM change WHERE number = 2");
    const auto document = need(Document::open(path(u"a.keelson"_s), ada()));
    QCOMPARE(document->model().ofKind(kinds::actor).size(), 3);
    QCOMPARE(document->fileNews().remembered, 2);
}

void TestWritten::repairedWithACheckpointOfAnother()
{
    make(u"a.keelson"_s, 3);
    make(u"b.keelson"_s, 3);
    run(path(u"a.keelson"_s), "ATTACH '" + QFile::encodeName(path(u"b.keelson"_s)) + "' AS other; DELETE FROM checkpoint;"
                              "INSERT INTO checkpoint SELECT * FROM other.checkpoint; DELETE FROM change WHERE number = 2");
    const auto document = need(Document::open(path(u"a.keelson"_s), ada()));
    QCOMPARE(document->model().ofKind(kinds::actor).size(), 2);
    QCOMPARE(document->fileNews().remembered, 0);
}

void TestWritten::purgedThroughALink()
{
    make(u"a.keelson"_s, 3);
    QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
    QVERIFY(QFile::link(path(u"a.keelson"_s), path(u"elsewhere/link.keelson"_s)));
    purge(u"elsewhere/link.keelson"_s);
    QVERIFY(QFileInfo(path(u"elsewhere/link.keelson"_s)).isSymLink());
    QCOMPARE(need(verify(path(u"a.keelson"_s))).purged, 2);
}

void TestWritten::repairedThroughALink()
{
    make(u"a.keelson"_s, 3);
    run(path(u"a.keelson"_s), "DELETE FROM change WHERE number = 2");
    QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
    QVERIFY(QFile::link(path(u"a.keelson"_s), path(u"elsewhere/link.keelson"_s)));
    const auto document = need(Document::open(path(u"elsewhere/link.keelson"_s), ada()));
    QVERIFY(QFileInfo(path(u"elsewhere/link.keelson"_s)).isSymLink());
    QCOMPARE(document->fileNews().damagedKeptAs, path(u"a (damaged).keelson"_s));
    QVERIFY(QFileInfo(path(u"a (damaged).keelson"_s)).isFile() && !QFileInfo(path(u"a (damaged).keelson"_s)).isSymLink());
}

// It is a copy, and copies are out of reach; zeros in its place would be the loss of a backup.
void TestWritten::purgedWhileItHasAnotherName()
{
    make(u"a.keelson"_s, 3);
    QVERIFY(::link(QFile::encodeName(path(u"a.keelson"_s)).constData(), QFile::encodeName(path(u"b.keelson"_s)).constData()) == 0);
    purge(u"a.keelson"_s);
    QCOMPARE(need(verify(path(u"a.keelson"_s))).purged, 2);
    QCOMPARE(wrongIn(path(u"b.keelson"_s)), QStringList());
    QCOMPARE(need(verify(path(u"b.keelson"_s))).purged, 0);
}

void TestWritten::purgedAndStillPrivate()
{
    make(u"a.keelson"_s, 3);
    const auto mine = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(path(u"a.keelson"_s), mine));
    purge(u"a.keelson"_s);
    QCOMPARE(QFile::permissions(path(u"a.keelson"_s)) & ~(QFile::ReadUser | QFile::WriteUser), mine);
}

QTEST_GUILESS_MAIN(TestWritten)
#include "tst_written.moc"
