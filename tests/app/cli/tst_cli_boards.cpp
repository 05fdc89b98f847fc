// SPDX-License-Identifier: MIT
#include "cli.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray drawing = R"(<mxfile><diagram name="One"><mxGraphModel><root>
<mxCell id="a" value="Pay" style="fillColor=#a7c5fc" vertex="1"><mxGeometry width="120" height="80" as="geometry"/></mxCell>
<mxCell id="b" value="Paid" style="fillColor=#FEAE57" vertex="1"><mxGeometry x="200" width="120" height="80" as="geometry"/></mxCell>
<mxCell id="c" value="Odd" style="fillColor=#888888" vertex="1"><mxGeometry x="400" width="120" height="80" as="geometry"/></mxCell>
<mxCell id="d" edge="1" source="a" target="b"/></root></mxGraphModel></diagram>
<diagram name="Two"><mxGraphModel><root><mxCell id="a" value="Sent" style="fillColor=#FEAE57" vertex="1"/></root></mxGraphModel></diagram></mxfile>)";

} // namespace

class TestCliBoards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); writeBytes(path(u"board.drawio"_s), drawing); }
    void importsWhatIsDrawn();
    void importsAsToldTo();
    void looksBeforeItImports();
    void wrongChoicesAreUsage_data();
    void wrongChoicesAreUsage();
    void importsByTheEnding();
    void exportComesBack_data();
    void exportComesBack();
    void writesOneBoard();
    void badDrawingsTouchNothing();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Outcome run(const QStringList &arguments) const { return runCli(m_folder.path(), arguments); }
    QString tableOf(const QString &document) const { return run({u"export"_s, document, u"--format"_s, u"csv"_s}).out; }

    QTemporaryDir m_folder;
};

void TestCliBoards::importsWhatIsDrawn()
{
    const Outcome done = run({u"import"_s, u"drawn.keelson"_s, u"board.drawio"_s});
    QCOMPARE(done.code, 1);
    QVERIFY2(done.err.contains(u"drawio.unknown-look"), qPrintable(done.err));
    const QString table = tableOf(u"drawn.keelson"_s);
    QVERIFY2(table.contains(u"command,Pay,,0,0,120,80,2"), qPrintable(table));
    QVERIFY(table.contains(u"text,Odd") && table.contains(u"Two,"));
    // Again: everything that has a name is known.
    QCOMPARE(run({u"import"_s, u"drawn.keelson"_s, u"board.drawio"_s}).code, 1);
    const QString again = tableOf(u"drawn.keelson"_s);
    QSet<QString> ids;
    for (const QString &line : again.split(u"\r\n"_s)) {
        if (line.contains(u",command,Pay,"))
            ids.insert(line.section(u',', 1, 1));
    }
    QCOMPARE(again.count(u",command,Pay,"_s), 2);
    QCOMPARE(ids.size(), 1);
}

void TestCliBoards::importsAsToldTo()
{
    const Outcome done = run({u"import"_s, u"told.keelson"_s, u"--format"_s, u"drawio"_s, u"--map"_s, u"#feae57=policy,#888888="_s, u"--pages"_s,
                              u"1"_s, u"board.drawio"_s});
    QCOMPARE(done.code, 1); // The connection has no meaning any more.
    const QString table = tableOf(u"told.keelson"_s);
    QVERIFY2(table.contains(u"policy,Paid") && !table.contains(u"Odd") && !table.contains(u"Two"), qPrintable(table));
}

void TestCliBoards::looksBeforeItImports()
{
    const Outcome done = run({u"import"_s, u"looked.keelson"_s, u"--dry-run"_s, u"board.drawio"_s});
    QCOMPARE(done.code, 1);
    for (const char *part : {"Page 1: One", "Page 2: Two", "#feae57", "domain-event", "Paid | Sent", "(a guess)"})
        QVERIFY2(done.out.contains(QString::fromLatin1(part)), qPrintable(done.out));
    QVERIFY(!QFile::exists(path(u"looked.keelson"_s)));
    QCOMPARE(run({u"import"_s, u"looked.keelson"_s, u"--dry-run"_s, u"-"_s}).code, 2);
}

void TestCliBoards::wrongChoicesAreUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no kind") << QStringList{u"--map"_s, u"#feae57=sticker"_s};
    QTest::newRow("no pair") << QStringList{u"--map"_s, u"#feae57"_s};
    QTest::newRow("no page") << QStringList{u"--pages"_s, u"3"_s};
}

void TestCliBoards::wrongChoicesAreUsage()
{
    QFETCH(QStringList, options);
    QCOMPARE(run(QStringList{u"import"_s, u"wrong.keelson"_s, u"--format"_s, u"drawio"_s, u"board.drawio"_s} + options).code, 2);
    QVERIFY(!QFile::exists(path(u"wrong.keelson"_s)));
}

void TestCliBoards::importsByTheEnding()
{
    writeBytes(path(u"list.csv"_s), "Order sent\nOrder paid\n");
    QCOMPARE(run({u"import"_s, u"list.keelson"_s, u"list.csv"_s}).code, 0);
    QVERIFY(tableOf(u"list.keelson"_s).contains(u"domain-event,Order sent"));
    writeBytes(path(u"list.txt"_s), "Order sent\nOrder paid\n");
    QCOMPARE(run({u"import"_s, u"list.keelson"_s, u"list.txt"_s}).code, 3);
    QCOMPARE(run({u"import"_s, u"list.keelson"_s, u"--format"_s, u"csv"_s, u"list.txt"_s}).code, 0);
}

void TestCliBoards::exportComesBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("draw.io") << u"drawio"_s;
    QTest::newRow("CSV") << u"csv"_s;
}

void TestCliBoards::exportComesBack()
{
    QFETCH(QString, format);
    const QString sample = u"sample-"_s + format + u".keelson"_s;
    const QString copy = u"copy-"_s + format + u".keelson"_s;
    QCOMPARE(run({u"new"_s, sample, u"--sample"_s}).code, 0);
    QCOMPARE(run({u"export"_s, sample, u"--format"_s, format, u"-o"_s, u"out."_s + format}).code, 0);
    const Outcome imported = run({u"import"_s, copy, u"--format"_s, format, u"out."_s + format});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    QCOMPARE(tableOf(copy), tableOf(sample));
}

void TestCliBoards::writesOneBoard()
{
    QCOMPARE(run({u"import"_s, u"both.keelson"_s, u"board.drawio"_s}).code, 1);
    const Outcome one = run({u"export"_s, u"both.keelson"_s, u"--format"_s, u"markdown"_s, u"--view"_s, u"two"_s});
    QCOMPARE(one.code, 0);
    QVERIFY2(one.out.contains(u"# Two") && !one.out.contains(u"# One"), qPrintable(one.out));
    const Outcome none = run({u"export"_s, u"both.keelson"_s, u"--format"_s, u"markdown"_s, u"--view"_s, u"Three"_s});
    QCOMPARE(none.code, 2);
    QVERIFY(none.err.contains(u"One, Two"));
}

void TestCliBoards::badDrawingsTouchNothing()
{
    writeBytes(path(u"bad.drawio"_s), "<!DOCTYPE mxfile [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><mxfile/>");
    const Outcome done = run({u"import"_s, u"bad.keelson"_s, u"bad.drawio"_s});
    QCOMPARE(done.code, 3);
    QVERIFY2(done.err.contains(u"bad.drawio: line 1"), qPrintable(done.err));
    QVERIFY(!QFile::exists(path(u"bad.keelson"_s)));
}

QTEST_GUILESS_MAIN(TestCliBoards)
#include "tst_cli_boards.moc"
