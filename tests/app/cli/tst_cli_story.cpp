// SPDX-License-Identifier: MIT
#include "cli.h"
#include "tests/core/document/documents.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

class TestCliStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyBoardIsTold();
    void aBoardIsNamed();
    void aWrongNameIsAnswered();
    void noBoardIsAnswered();

private:
    Outcome run(const QStringList &options) const { return runCli(m_folder.path(), QStringList { u"story"_s } + options); }
    QTemporaryDir m_folder;
};

void TestCliStory::initTestCase()
{
    const auto document = need(Document::create(m_folder.filePath(u"a.keelson"_s), ada()));
    need(Document::create(m_folder.filePath(u"empty.keelson"_s), ada()));
    Edit edit(u"Boards"_s);
    for (const QString &name : { u"Checkout"_s, u"Kitchen"_s }) {
        const Id board = edit.addView(records::board, name);
        edit.place(board, records::board, edit.add(kinds::domainEvent, name + u" done"_s), { 0, 0 });
    }
    document->commit(edit);
}

void TestCliStory::everyBoardIsTold()
{
    const Outcome told = run({ u"a.keelson"_s });
    QCOMPARE(told.code, 0);
    QCOMPARE(told.out, u"# Checkout\n\n## The story\n\n- “Checkout done” happens.\n\n# Kitchen\n\n## The story\n\n- “Kitchen done” happens.\n"_s);
}

void TestCliStory::aBoardIsNamed()
{
    const Outcome told = run({ u"a.keelson"_s, u"--board"_s, u"kitchen"_s });
    QCOMPARE(told.code, 0);
    QVERIFY(told.out.startsWith(u"# Kitchen\n"_s));
    QVERIFY(!told.out.contains(u"Checkout"_s));
}

void TestCliStory::aWrongNameIsAnswered()
{
    const Outcome told = run({ u"a.keelson"_s, u"--board"_s, u"Cellar"_s });
    QCOMPARE(told.code, 3);
    QVERIFY2(told.err.contains(u"“Cellar”"_s) && told.err.contains(u"“Checkout”, “Kitchen”"_s), qPrintable(told.err));
    QVERIFY(told.out.isEmpty());
}

void TestCliStory::noBoardIsAnswered()
{
    const Outcome told = run({ u"empty.keelson"_s });
    QCOMPARE(told.code, 3);
    QVERIFY(told.err.contains(u"no board"_s));
}

QTEST_GUILESS_MAIN(TestCliStory)
#include "tst_cli_story.moc"
