// SPDX-License-Identifier: MIT
#include "documents.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedChangeIsThere_data();
    void everyAcknowledgedChangeIsThere();
};

// A display that goes takes the studio with it in the same way, and so does a session that ends without asking.
void TestKill::everyAcknowledgedChangeIsThere_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("kills");
    QTest::newRow("killed") << SIGKILL << qMax(25, qEnvironmentVariableIntValue("KEELSON_KILLS"));
    QTest::newRow("told to terminate") << SIGTERM << 6;
    QTest::newRow("hung up") << SIGHUP << 6;
    QTest::newRow("interrupted") << SIGINT << 6;
}

void TestKill::everyAcknowledgedChangeIsThere()
{
    QFETCH(int, signal);
    QFETCH(int, kills);
    const QString program = QStringLiteral(KEELSON_EDITOR);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.keelson"_s);
    need(Document::create(path, ada()));
    QRandomGenerator random(seed());
    QSet<Stamp> acknowledged;
    int unacknowledged = 0;
    int journals = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess editor;
        editor.start(program, {path});
        QVERIFY2(editor.waitForReadyRead(30000), editor.readAllStandardError().constData());
        QThread::usleep(random.bounded(60000));
        QCOMPARE(::kill(pid_t(editor.processId()), signal), 0);
        QVERIFY(editor.waitForFinished());
        QCOMPARE(editor.exitStatus(), QProcess::CrashExit);
        const QList<QByteArray> lines = editor.readAllStandardOutput().split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // The last one may be cut.
            const QList<QByteArray> fields = lines[i].split(' ');
            const auto replica = Id::fromString(QString::fromLatin1(fields.value(1)));
            QVERIFY2(replica, lines[i].constData());
            acknowledged.insert({fields[0].toULongLong(), *replica});
        }
        journals += QFileInfo(path + u"-journal"_s).size() > 0;
        const auto doc = need(Document::open(path, ada()));
        QCOMPARE(rulesOf(doc->findings()), QStringList());
        QSet<Stamp> there;
        for (const Change &change : doc->changes()) {
            QCOMPARE(change.facts.size(), 3); // Whole or not at all.
            there.insert(change.stamp);
        }
        const QSet<Stamp> lost = acknowledged - there;
        QVERIFY2(lost.isEmpty(), qPrintable(u"%1 acknowledged changes lost after kill %2"_s.arg(lost.size()).arg(kill)));
        unacknowledged = int((there - acknowledged).size());
    }
    qInfo("%d kills, %d acknowledged changes, all there; %d more had reached the file; %d hot journals rolled back",
          kills, int(acknowledged.size()), unacknowledged, journals);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
