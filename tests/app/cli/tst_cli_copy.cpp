// SPDX-License-Identifier: MIT
#include "cli.h"
#include "sampledocument.h"

#include "core/document/verify.h"

#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

class TestCliCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withItsHistory();
    void withoutHistory();
    void ofADamagedFile();
    void refused();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Outcome copied(const QStringList &arguments) const { return runCli(m_folder->path(), QStringList(u"copy"_s) + arguments); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliCopy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeSample(path(u"a.keelson"_s));
}

void TestCliCopy::withItsHistory()
{
    const QByteArray before = bytesOf(path(u"a.keelson"_s));
    const Outcome told = copied({u"a.keelson"_s, u"b.keelson"_s});
    QCOMPARE(told.code, 0);
    QCOMPARE(told.out, u"b.keelson\n"_s);
    QCOMPARE(bytesOf(path(u"a.keelson"_s)), before);
    QVERIFY(need(verify(path(u"b.keelson"_s))).isSound());
    QCOMPARE(runCli(m_folder->path(), {u"log"_s, u"b.keelson"_s}).out, runCli(m_folder->path(), {u"log"_s, u"a.keelson"_s}).out);
    QCOMPARE(runCli(m_folder->path(), {u"merge"_s, u"a.keelson"_s, u"b.keelson"_s}).out, u"New changes: 0\n"_s);
}

void TestCliCopy::withoutHistory()
{
    const Outcome told = copied({u"a.keelson"_s, u"b.keelson"_s, u"--without-history"_s});
    QCOMPARE(told.code, 0);
    const Verification there = need(verify(path(u"b.keelson"_s)));
    QVERIFY(there.isSound());
    QCOMPARE(there.changes, 1);
    QVERIFY(there.document != need(verify(path(u"a.keelson"_s))).document);
    QVERIFY(!there.authors.first().author.id.isNull());
    QVERIFY(!bytesOf(path(u"b.keelson"_s)).contains("Actor number 3")); // Renamed since.
    QCOMPARE(runCli(m_folder->path(), {u"show"_s, u"b.keelson"_s}).out, runCli(m_folder->path(), {u"show"_s, u"a.keelson"_s}).out);
    const Outcome merged = runCli(m_folder->path(), {u"merge"_s, u"a.keelson"_s, u"b.keelson"_s});
    QCOMPARE(merged.code, 3);
    QVERIFY2(merged.err.contains(u"another document, not a copy of a.keelson"_s), qPrintable(merged.err));
}

void TestCliCopy::ofADamagedFile()
{
    runSql(path(u"a.keelson"_s), "DELETE FROM change WHERE number = 9");
    const Outcome told = copied({u"a.keelson"_s, u"b.keelson"_s});
    QCOMPARE(told.code, 1);
    QVERIFY2(told.err.contains(u"[document.missing-change]"_s), qPrintable(told.err));
    QVERIFY(need(verify(path(u"b.keelson"_s))).isSound());
}

void TestCliCopy::refused()
{
    writeBytes(path(u"precious.keelson"_s), "mine");
    const auto before = everythingIn(m_folder->path());
    QCOMPARE(copied({u"a.keelson"_s, u"precious.keelson"_s}).code, 2);
    QCOMPARE(copied({u"a.keelson"_s, u"precious.keelson"_s, u"--without-history"_s}).code, 2);
    QCOMPARE(copied({u"a.keelson"_s, u"a.keelson"_s}).code, 2);
    QCOMPARE(copied({u"absent.keelson"_s, u"b.keelson"_s}).code, 3);
    QCOMPARE(copied({u"a.keelson"_s, u"absent/b.keelson"_s}).code, 4);
    QCOMPARE(everythingIn(m_folder->path()), before);
}

QTEST_GUILESS_MAIN(TestCliCopy)
#include "tst_cli_copy.moc"
