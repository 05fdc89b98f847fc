// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

/// What a studio said before it was killed.
struct Told
{
    QHash<Stamp, QByteArray> made; ///< With their checksums.
    QSet<Stamp> saved;

    bool take(const QByteArray &output)
    {
        const QList<QByteArray> lines = output.split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // The last one may be cut.
            const QList<QByteArray> words = lines[i].split(' ');
            const auto replica = Id::fromString(QString::fromLatin1(words.value(2)));
            if (!replica)
                return false;
            const Stamp stamp{words[1].toULongLong(), *replica};
            if (words[0] == "made")
                made.insert(stamp, QByteArray::fromHex(words.value(3)));
            else
                saved.insert(stamp);
        }
        return true;
    }
};

Author reader()
{
    return {Id(1, 1), u"Ada"_s};
}

} // namespace

/// Kills the real studio in the middle of real editing.
class TestStudioKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidToBeSavedIsThere();

private:
    void runAndKill(QRandomGenerator &random);
    void look();

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"board.keelson"_s);
    Told m_told;
    int m_journals = 0;
    int m_unsaid = 0; ///< Changes that had reached the file without having been said to.
};

void TestStudioKill::runAndKill(QRandomGenerator &random)
{
    constexpr int longest = 150000; // µs
    QProcess studio;
    studio.start(QStringLiteral(KEELSON_STUDIO_EDITOR), {m_path});
    QByteArray output;
    while (!output.contains("\nsaved ")) {
        QVERIFY2(studio.waitForReadyRead(60000), studio.readAllStandardError().constData());
        output += studio.readAllStandardOutput();
    }
    QThread::usleep(random.bounded(longest));
    studio.kill();
    QVERIFY(studio.waitForFinished());
    QCOMPARE(studio.exitStatus(), QProcess::CrashExit);
    QVERIFY(m_told.take(output + studio.readAllStandardOutput()));
    m_journals += QFileInfo(m_path + u"-journal"_s).size() > 0;
}

void TestStudioKill::look()
{
    const auto document = Document::open(m_path, reader());
    QVERIFY2(document, document ? "" : qPrintable(document.error().text()));
    for (const Finding &finding : (*document)->findings())
        QFAIL(qPrintable(finding.rule + u": "_s + finding.message));
    QCOMPARE((*document)->fileNews().damagedKeptAs, QString());
    const Log &log = (*document)->log();
    for (const Stamp &stamp : std::as_const(m_told.saved))
        QVERIFY2(log.contains(stamp), qPrintable(u"change %1 was said to be saved and is lost"_s.arg(stamp.counter)));
    m_unsaid = 0;
    for (const ChangeRow &row : log.rows()) {
        // The checksum is over all that the change says, and opening has compared it with what is in the file.
        if (const auto made = m_told.made.constFind(row.stamp); made != m_told.made.cend())
            QCOMPARE(toBytes(row.sum), *made);
        m_unsaid += !m_told.saved.contains(row.stamp);
    }
}

void TestStudioKill::whatWasSaidToBeSavedIsThere()
{
    QVERIFY(Document::create(m_path, reader()));
    const int kills = qMax(50, qEnvironmentVariableIntValue("KEELSON_STUDIO_KILLS"));
    QRandomGenerator random(QRandomGenerator::global()->generate());
    QElapsedTimer timer;
    timer.start();
    for (int kill = 0; kill < kills; ++kill) {
        runAndKill(random);
        if (!QTest::currentTestFailed())
            look();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"after kill %1"_s.arg(kill + 1)));
    }
    qInfo("%d kills of the studio in %lld s: %lld changes made, %lld said to be saved, all there and whole; %d more had "
          "reached the file; %d hot journals rolled back",
          kills, qlonglong(timer.elapsed() / 1000), qlonglong(m_told.made.size()), qlonglong(m_told.saved.size()), m_unsaid,
          m_journals);
}

QTEST_GUILESS_MAIN(TestStudioKill)
#include "tst_studiokill.moc"
