// SPDX-License-Identifier: MIT
#include "cli.h"
#include "sampledocument.h"

#include "core/document/verify.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

/// Merging and importing harm nothing when something is wrong, and tell what happened to the file meanwhile.
class TestCliMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsNoCopyLeavesTheFileAlone_data();
    void whatIsNoCopyLeavesTheFileAlone();
    void aDamagedCopyIsTakenAsFarAsItIsSound();
    void aDamagedFileIsToldToBeRepaired();
    void anOlderFileIsToldToBeKept();
    void whatCannotBeSavedIsSafe();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Outcome run(const QStringList &arguments) const { return runCli(m_folder->path(), arguments); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliMerge::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", path(u"state"_s).toLocal8Bit());
    makeSample(path(u"a.keelson"_s));
    QVERIFY(QFile::copy(path(u"a.keelson"_s), path(u"b.keelson"_s)));
    const auto copy = need(Document::open(path(u"b.keelson"_s), ben()));
    for (int i = 0; i < 3; ++i)
        add(*copy, kinds::actor, u"Of the copy %1"_s.arg(i) + QString(7000, u'x'));
}

void TestCliMerge::whatIsNoCopyLeavesTheFileAlone_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("other");
    for (const char *file : {"sound", "damaged", "of an older format"}) {
        for (const char *other : {"another document", "a text", "nothing"})
            QTest::addRow("%s, %s", file, other) << QString::fromLatin1(file) << QString::fromLatin1(other);
    }
}

void TestCliMerge::whatIsNoCopyLeavesTheFileAlone()
{
    QFETCH(QString, file);
    QFETCH(QString, other);
    if (file == u"damaged")
        runSql(path(u"a.keelson"_s), "DELETE FROM change WHERE number = 9");
    if (file == u"of an older format") {
        QFile::remove(path(u"a.keelson"_s));
        QVERIFY(QFile::copy(QStringLiteral(KEELSON_TEST_DATA "/documents/format-1/sample.keelson"), path(u"a.keelson"_s)));
    }
    QFile::remove(path(u"b.keelson"_s));
    if (other == u"another document")
        makeSample(path(u"b.keelson"_s));
    if (other == u"a text")
        writeBytes(path(u"b.keelson"_s), QByteArray("Dear diary, ").repeated(100));
    const auto before = everythingIn(m_folder->path());
    const Outcome told = run({u"merge"_s, u"a.keelson"_s, u"b.keelson"_s});
    QCOMPARE(told.code, 3);
    QVERIFY2(told.err.contains(u"b.keelson: "_s), qPrintable(told.err));
    QCOMPARE(everythingIn(m_folder->path()), before);
}

void TestCliMerge::aDamagedCopyIsTakenAsFarAsItIsSound()
{
    runSql(path(u"b.keelson"_s), "UPDATE change SET body=substr(body, 1, 50) WHERE number = 24");
    const QByteArray before = bytesOf(path(u"b.keelson"_s));
    const Outcome told = run({u"merge"_s, u"a.keelson"_s, u"b.keelson"_s});
    QCOMPARE(told.code, 1);
    QCOMPARE(told.out, u"New changes: 2\n"_s);
    QVERIFY2(told.err.contains(u"b.keelson 24-"_s) && told.err.contains(u"[document.damaged-change]"_s), qPrintable(told.err));
    QCOMPARE(bytesOf(path(u"b.keelson"_s)), before);
    QVERIFY(need(verify(path(u"a.keelson"_s))).isSound());
}

void TestCliMerge::aDamagedFileIsToldToBeRepaired()
{
    runSql(path(u"a.keelson"_s), "DELETE FROM checkpoint; DELETE FROM change WHERE number = 9");
    const Outcome told = run({u"merge"_s, u"a.keelson"_s, u"b.keelson"_s});
    QCOMPARE(told.code, 1);
    QCOMPARE(told.out, u"New changes: 4\n"_s); // The copy still had what was lost.
    QVERIFY2(told.err.contains(u"the damaged file is kept as %1."_s.arg(path(u"a (damaged).keelson"_s))), qPrintable(told.err));
    QVERIFY(QFileInfo::exists(path(u"a (damaged).keelson"_s)));
    QVERIFY(need(verify(path(u"a.keelson"_s))).isSound());
    QCOMPARE(need(verify(path(u"a.keelson"_s))).changes, 25);
}

void TestCliMerge::anOlderFileIsToldToBeKept()
{
    for (const char *name : {"old.keelson", "other.keelson"})
        QVERIFY(QFile::copy(QStringLiteral(KEELSON_TEST_DATA "/documents/format-1/sample.keelson"), path(QString::fromLatin1(name))));
    const Outcome told = run({u"merge"_s, u"old.keelson"_s, u"other.keelson"_s});
    QVERIFY2(told.code == 0, qPrintable(told.err));
    QCOMPARE(told.out, u"New changes: 0\n"_s);
    QVERIFY2(told.err.contains(u"that file is kept as %1."_s.arg(path(u"old (format 1).keelson"_s))), qPrintable(told.err));
    QCOMPARE(need(verify(path(u"old.keelson"_s))).format, 2u);
    QCOMPARE(need(verify(path(u"other.keelson"_s))).format, 1u);
}

// A file that may grow no further is what a full disk is.
void TestCliMerge::whatCannotBeSavedIsSafe()
{
    const qint64 blocks = QFileInfo(path(u"a.keelson"_s)).size() / 512 + 8;
    QProcess shell;
    shell.setWorkingDirectory(m_folder->path());
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"ulimit -f %1; exec '%2' merge a.keelson b.keelson"_s.arg(blocks)
                                               .arg(QStringLiteral(KEELSON_BUILD "/bin/keelson-cli"))});
    QVERIFY(shell.waitForFinished());
    const QString told = QString::fromUtf8(shell.readAllStandardError());
    QVERIFY2(shell.exitCode() == 4, qPrintable(told));
    QVERIFY2(told.contains(u"is kept in %1/keelson/unsaved/"_s.arg(path(u"state"_s))), qPrintable(told));
    QVERIFY(need(verify(path(u"a.keelson"_s))).isSound());
    QCOMPARE(need(Document::open(path(u"a.keelson"_s), ada()))->fileNews().broughtBack.size(), 3);
}

QTEST_GUILESS_MAIN(TestCliMerge)
#include "tst_cli_merge.moc"
