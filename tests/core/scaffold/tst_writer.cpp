// SPDX-License-Identifier: MIT
#include "tests/core/scaffold/trees.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace keelson;
using namespace trees;
using scaffold::Action;

class tst_Writer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFolderHoldsExactlyTheTree();
    void anEmptyFolderIsTaken();
    void foldersOfOthersAreRefused_data();
    void foldersOfOthersAreRefused();
    void unsafeTreesAreRefused_data();
    void unsafeTreesAreRefused();
    void nothingIsWrittenWhenNothingChanged();
    void untouchedFilesFollowTheModel();
    void editsAreKeptAndTheNewTextIsOffered();
    void anOfferPutAwayIsNotMadeAgain();
    void anOfferIsWithdrawnWhenTheModelReturns();
    void whatThePersonDeletedStaysDeleted();
    void filesOfOthersAreLeftAlone();
    void aLinkInTheTreeIsNotFollowed_data();
    void aLinkInTheTreeIsNotFollowed();
    void aChangeAfterThePlanStopsTheWriting();
    void manifestsThatCannotBeTrustedAreRefused_data();
    void manifestsThatCannotBeTrustedAreRefused();
    void stoppedMidwayLeavesTheOld();

private:
    QString target() const { return m_folder->filePath(u"target"_s); }
    QScopedPointer<QTemporaryDir> m_folder;
};

void tst_Writer::init()
{
    // In memory where there is such a place: hundreds of synced writings would wait for a disk.
    const QString memory = u"/dev/shm"_s;
    m_folder.reset(QFileInfo(memory).isWritable() ? new QTemporaryDir(memory + u"/keelson-XXXXXX"_s) : new QTemporaryDir);
    QVERIFY(m_folder->isValid());
}

void tst_Writer::aNewFolderHoldsExactlyTheTree()
{
    FileTree tree = first();
    tree[u"run.sh"_s] = {"#!/bin/sh\n", Ownership::Managed, {}, true};
    const auto report = generated(tree, target());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
    QCOMPARE(report->count(Action::Create), 5);
    QCOMPARE(everythingIn(target()), textsOf(tree));
    QVERIFY(QFileInfo(target() + u"/run.sh"_s).isExecutable());
    QVERIFY(!QFileInfo(target() + u"/README.md"_s).isExecutable());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"target"_s});
}

void tst_Writer::anEmptyFolderIsTaken()
{
    QVERIFY(QDir().mkpath(target()));
    const auto report = generated(first(), target());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
    QCOMPARE(everythingIn(target()), textsOf(first()));
}

void tst_Writer::foldersOfOthersAreRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("holds a file of someone") << u"full"_s;
    QTest::newRow("is a file") << u"file"_s;
    QTest::newRow("is a link to an empty folder") << u"link"_s;
    QTest::newRow("is a link to nothing") << u"dangling"_s;
    QTest::newRow("is inside version control") << u"repository/.git/hooks"_s;
    QTest::newRow("holds only a folder named like ours") << u"pretender"_s;
    QTest::newRow("is below a file") << u"file/x"_s;
    QTest::newRow("is a pipe") << u"pipe"_s;
    QTest::newRow("home") << QDir::homePath();
    QTest::newRow("root") << u"/"_s;
    QTest::newRow("nothing") << u""_s;
}

void tst_Writer::foldersOfOthersAreRefused()
{
    QFETCH(QString, target);
    put(m_folder->filePath(u"full/mine.txt"_s), "mine");
    put(m_folder->filePath(u"file"_s), "mine");
    put(m_folder->filePath(u"pretender/.keelson/mine.txt"_s), "mine");
    QDir(m_folder->path()).mkpath(u"empty"_s);
    QDir(m_folder->path()).mkpath(u"repository/.git"_s);
    QVERIFY(QFile::link(m_folder->filePath(u"empty"_s), m_folder->filePath(u"link"_s)));
    QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), m_folder->filePath(u"dangling"_s)));
    QCOMPARE(::mkfifo(qPrintable(m_folder->filePath(u"pipe"_s)), 0600), 0);
    const auto before = everythingIn(m_folder->filePath(u"full"_s), true);
    const bool named = target.startsWith(u'/') || target.isEmpty();
    const auto plan = planned(first(), named ? target : m_folder->filePath(target));
    QVERIFY(!plan);
    QVERIFY(!plan.error().what.isEmpty());
    QCOMPARE(everythingIn(m_folder->filePath(u"full"_s), true), before);
    QVERIFY(QDir(m_folder->filePath(u"empty"_s)).isEmpty());
}

void tst_Writer::unsafeTreesAreRefused_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("above the target") << QStringList{u"../x"_s};
    QTest::newRow("absolute") << QStringList{u"/tmp/x"_s};
    QTest::newRow("in version control") << QStringList{u".git/config"_s};
    QTest::newRow("our own folder") << QStringList{u".keelson/manifest.json"_s};
    QTest::newRow("differ by case alone") << QStringList{u"Foo"_s, u"foo"_s};
    QTest::newRow("file and folder at once") << QStringList{u"a"_s, u"a/b"_s};
}

void tst_Writer::unsafeTreesAreRefused()
{
    QFETCH(QStringList, paths);
    FileTree tree;
    for (const QString &path : paths)
        tree[path] = {"x", Ownership::Managed, {}, false};
    QVERIFY(!planned(tree, target()));
    QVERIFY(!QFileInfo::exists(target()));
}

void tst_Writer::nothingIsWrittenWhenNothingChanged()
{
    QVERIFY(generated(first(), target()));
    const auto before = everythingIn(target(), true);
    const QDateTime stamp = QDateTime::fromMSecsSinceEpoch(1'000'000'000'000);
    for (auto file = before.begin(); file != before.end(); ++file) {
        QFile opened(target() + u'/' + file.key());
        QVERIFY(opened.open(QIODevice::ReadWrite));
        QVERIFY(opened.setFileTime(stamp, QFileDevice::FileModificationTime));
    }
    const auto plan = planned(first(), target());
    QVERIFY(plan && plan->changesNothing());
    const auto report = scaffold::write(*plan);
    QVERIFY(report);
    QCOMPARE(report->bytesWritten, 0);
    QCOMPARE(everythingIn(target(), true), before);
    for (auto file = before.begin(); file != before.end(); ++file)
        QCOMPARE(QFileInfo(target() + u'/' + file.key()).lastModified(), stamp);
}

void tst_Writer::untouchedFilesFollowTheModel()
{
    QVERIFY(generated(first(), target()));
    const auto report = generated(second(), target());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
    QCOMPARE(report->count(Action::Create), 1);
    QCOMPARE(report->count(Action::Update), 2);
    QCOMPARE(report->count(Action::Remove), 1);
    auto expected = textsOf(second());
    expected[u"seeded.ts"_s] = "s1\n";
    QCOMPARE(everythingIn(target()), expected);
    const auto again = planned(second(), target());
    QVERIFY(again && again->changesNothing());
}

void tst_Writer::editsAreKeptAndTheNewTextIsOffered()
{
    QVERIFY(generated(first(), target()));
    put(target() + u"/src/deep/a.ts"_s, "mine\n");
    put(target() + u"/src/b.ts"_s, "mine too\n");
    const auto report = generated(second(), target());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
    QCOMPARE(contentOf(target() + u"/src/deep/a.ts"_s), "mine\n");
    QCOMPARE(contentOf(target() + u"/src/deep/a.ts.keelson-new"_s), "a2\n");
    // Edited, and no longer generated: it stays.
    QCOMPARE(contentOf(target() + u"/src/b.ts"_s), "mine too\n");
    QCOMPARE(report->findings.size(), 2);
    QCOMPARE(report->findings[0].place, u"src/b.ts"_s);
    QCOMPARE(report->findings[1].place, u"src/deep/a.ts"_s);
}

void tst_Writer::anOfferPutAwayIsNotMadeAgain()
{
    QVERIFY(generated(first(), target()));
    put(target() + u"/src/deep/a.ts"_s, "mine\n");
    QVERIFY(generated(second(), target()));
    const auto pending = planned(second(), target());
    QVERIFY(pending);
    QCOMPARE(actionOf(*pending, u"src/deep/a.ts"_s), Action::Conflict);
    QVERIFY(QFile::remove(target() + u"/src/deep/a.ts.keelson-new"_s));
    QVERIFY(generated(second(), target()));
    QCOMPARE(contentOf(target() + u"/src/deep/a.ts"_s), "mine\n");
    QVERIFY(!QFileInfo::exists(target() + u"/src/deep/a.ts.keelson-new"_s));
    const auto later = planned(second(), target());
    QVERIFY(later && later->changesNothing());
    QVERIFY(later->findings.isEmpty());
}

void tst_Writer::anOfferIsWithdrawnWhenTheModelReturns()
{
    QVERIFY(generated(first(), target()));
    put(target() + u"/src/deep/a.ts"_s, "mine\n");
    QVERIFY(generated(second(), target()));
    QVERIFY(generated(first(), target()));
    QCOMPARE(contentOf(target() + u"/src/deep/a.ts"_s), "mine\n");
    QVERIFY(!QFileInfo::exists(target() + u"/src/deep/a.ts.keelson-new"_s));
}

void tst_Writer::whatThePersonDeletedStaysDeleted()
{
    QVERIFY(generated(first(), target()));
    QVERIFY(QFile::remove(target() + u"/README.md"_s));
    const auto report = generated(second(), target());
    QVERIFY(report);
    QVERIFY(!QFileInfo::exists(target() + u"/README.md"_s));
    QCOMPARE(report->findings.first().rule, u"scaffold.deleted-by-person"_s);
}

void tst_Writer::filesOfOthersAreLeftAlone()
{
    QVERIFY(generated(first(), target()));
    put(target() + u"/.git/HEAD"_s, "ref\n");
    put(target() + u"/src/mine.ts"_s, "mine\n");
    put(target() + u"/new/c.ts"_s, "mine as well\n");
    const auto report = generated(second(), target());
    QVERIFY(report);
    QCOMPARE(contentOf(target() + u"/.git/HEAD"_s), "ref\n");
    QCOMPARE(contentOf(target() + u"/src/mine.ts"_s), "mine\n");
    QCOMPARE(contentOf(target() + u"/new/c.ts"_s), "mine as well\n");
    QCOMPARE(contentOf(target() + u"/new/c.ts.keelson-new"_s), "c2\n");
    QCOMPARE(report->findings.first().rule, u"scaffold.in-the-way"_s);
}

void tst_Writer::aLinkInTheTreeIsNotFollowed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("generates");  // else it is refused
    QTest::newRow("a folder on the way became a link") << u"src"_s << false;
    QTest::newRow("the file became a link") << u"README.md"_s << true;
    QTest::newRow("our own folder became a link") << u".keelson"_s << false;
    QTest::newRow("our base folder became a link") << u".keelson/base"_s << false;
}

void tst_Writer::aLinkInTheTreeIsNotFollowed()
{
    QFETCH(QString, place);
    QFETCH(bool, generates);
    const QString outside = m_folder->filePath(u"outside"_s);
    QVERIFY(generated(first(), target()));
    // Moved out and linked to: everything is there, and is still not ours to write to.
    QVERIFY(QFile::rename(target() + u'/' + place, outside));
    QVERIFY(QFile::link(outside, target() + u'/' + place));
    const bool isFile = QFileInfo(outside).isFile();
    const auto before = isFile ? QMap<QString, QByteArray>{{u""_s, contentOf(outside)}} : everythingIn(outside, true);
    const auto report = generated(second(), target());
    QCOMPARE(bool(report), generates);
    const auto after = isFile ? QMap<QString, QByteArray>{{u""_s, contentOf(outside)}} : everythingIn(outside, true);
    QCOMPARE(after, before);
}

void tst_Writer::aChangeAfterThePlanStopsTheWriting()
{
    QVERIFY(generated(first(), target()));
    const auto plan = planned(second(), target());
    QVERIFY(plan);
    put(target() + u"/src/deep/a.ts"_s, "typed a moment ago\n");
    const auto before = everythingIn(target(), true);
    const auto report = scaffold::write(*plan);
    QVERIFY(!report);
    QVERIFY(report.error().what.contains(u"src/deep/a.ts"));
    QCOMPARE(everythingIn(target(), true), before);
}

void tst_Writer::manifestsThatCannotBeTrustedAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("another program's") << QByteArray("{\"version\":3}");
    QTest::newRow("from a newer version") << QByteArray("{\"keelson\":2,\"files\":{}}");
    const QByteArray hash(64, '0');
    QTest::newRow("names a path above") << QByteArray("{\"keelson\":1,\"files\":{\"../x\":{\"sha256\":\"" + hash + "\"}}}");
    QTest::newRow("hash is a path") << QByteArray("{\"keelson\":1,\"files\":{\"x\":{\"sha256\":\"../../x\"}}}");
    QTest::newRow("deeply nested") << QByteArray(100'000, '[');
}

void tst_Writer::manifestsThatCannotBeTrustedAreRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(generated(first(), target()));
    put(target() + u"/.keelson/manifest.json"_s, bytes);
    const auto plan = planned(second(), target());
    QVERIFY(!plan);
    QVERIFY(!plan.error().remedy.isEmpty());
    QCOMPARE(contentOf(target() + u"/README.md"_s), "first\n");
}

void tst_Writer::stoppedMidwayLeavesTheOld()
{
    std::stop_source source;
    const auto stopAtTwo = [&source](int done, int) {
        if (done == 2)
            source.request_stop();
    };
    const auto fresh = planned(first(), target());
    QVERIFY(fresh);
    const auto nothing = scaffold::write(*fresh, {.token = source.get_token()}, stopAtTwo);
    QVERIFY(!nothing && nothing.error().kind == Error::Kind::Cancelled);
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));

    QVERIFY(generated(first(), target()));
    const auto before = everythingIn(target(), true);
    const auto plan = planned(second(), target());
    QVERIFY(plan);
    source = std::stop_source();
    const auto report = scaffold::write(*plan, {.token = source.get_token()}, stopAtTwo);
    QVERIFY(!report && report.error().kind == Error::Kind::Cancelled);
    QCOMPARE(everythingIn(target(), true), before);
}

QTEST_GUILESS_MAIN(tst_Writer)
#include "tst_writer.moc"
