// SPDX-License-Identifier: MIT
#include "documents.h"
#include "files.h"
#include "spoils.h"

#include <QtEndian>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

/// Flips, cuts and foreign pages by the thousand.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyFlippedBitIsNoticedOrHarmless();
    void everyTruncationIsNoticed();
    void everyForeignPageIsNoticed();
    void noFlipHarmsWhatIsWrittenLater();
    void bodyThatGoesRoundInACircle();
    void largePagesAreReadWithoutTrust();

private:
    enum class Fate { Refused, Found, Harmless, Unnoticed };
    Fate fateOf(const QString &path, const Document &sound) const;
    QString file() const { return m_folder->filePath(u"a.keelson"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

// What there is to read must be what was written, or named as lost; and where only the log was hit, the
// checkpoint must still know it.
TestDamage::Fate TestDamage::fateOf(const QString &path, const Document &sound) const
{
    const auto doc = Document::open(path, ada(), Document::Access::ReadOnly);
    if (!doc)
        return Fate::Refused;
    if (!(*doc)->findings().isEmpty())
        return Fate::Found;
    return (*doc)->changes() == sound.changes() && (*doc)->id() == sound.id() ? Fate::Harmless : Fate::Unnoticed;
}

void TestDamage::everyFlippedBitIsNoticedOrHarmless()
{
    makeSample(file());
    const auto sound = need(Document::open(file(), ada(), Document::Access::ReadOnly));
    const QByteArray bytes = bytesOf(file());
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
        overwrite(path, flipped);
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

void TestDamage::everyTruncationIsNoticed()
{
    makeSample(file());
    const auto sound = need(Document::open(file(), ada(), Document::Access::ReadOnly));
    const QByteArray bytes = bytesOf(file());
    QRandomGenerator random(seed());
    const QString path = m_folder->filePath(u"cut.keelson"_s);
    for (int i = 0; i < 500; ++i) {
        const qsizetype size = i < 20 ? bytes.size() - 1 - i : qsizetype(random.bounded(quint32(bytes.size())));
        overwrite(path, bytes.first(size));
        const Fate fate = fateOf(path, *sound);
        QVERIFY2(fate == Fate::Refused || fate == Fate::Found, qPrintable(QString::number(size)));
    }
}

// What lies in the place of a page may be as sound as can be, and still not belong here.
void TestDamage::everyForeignPageIsNoticed()
{
    makeSample(file());
    const auto sound = need(Document::open(file(), ada(), Document::Access::ReadOnly));
    const QByteArray ours = bytesOf(file());
    QVERIFY(QFile::rename(file(), m_folder->filePath(u"ours.keelson"_s)));
    makeSample(file());
    const QByteArray theirs = bytesOf(file());
    QCOMPARE(ours.size(), theirs.size());
    const QString path = m_folder->filePath(u"mixed.keelson"_s);
    int noticed = 0;
    for (qsizetype at = 0; at < ours.size(); at += 4096) {
        QByteArray mixed = ours;
        mixed.replace(at, 4096, theirs.mid(at, 4096));
        overwrite(path, mixed);
        const Fate fate = fateOf(path, *sound);
        QVERIFY2(fate != Fate::Unnoticed, qPrintable(u"page at %1"_s.arg(at)));
        noticed += fate != Fate::Harmless;
    }
    QVERIFY(noticed >= 2); // The pages of the changes and of the identity at least.
}

// A bit that says nothing of the document may still say where the next change is written.
void TestDamage::noFlipHarmsWhatIsWrittenLater()
{
    makeSample(file());
    for (int i = 0; i < 3; ++i) // Free pages, as there are after some work.
        add(*need(Document::open(file(), ada())), kinds::hotspot, QString(3000 * (3 - i), u'x'));
    const QByteArray bytes = bytesOf(file());
    QRandomGenerator random(seed());
    const QString path = m_folder->filePath(u"flipped.keelson"_s);
    int harmless = 0;
    const int wanted = qMax(120, qEnvironmentVariableIntValue("KEELSON_LATER_FLIPS"));
    for (int i = 0; i < wanted; ++i) {
        QByteArray flipped = bytes;
        const int bit = int(i < wanted / 3 ? random.bounded(100 * 8) : random.bounded(quint32(bytes.size() * 8)));
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
        overwrite(path, flipped);
        auto opened = Document::open(path, ada());
        QVERIFY2(opened, qPrintable(u"bit %1: "_s.arg(bit) + (opened ? QString() : opened.error().text())));
        auto document = std::move(*opened);
        harmless += document->fileNews().isEmpty();
        for (const int size : {100, 30000})
            add(*document, kinds::hotspot, QString(size, u'y'));
        QVERIFY2(document->flush(), qPrintable(u"bit %1"_s.arg(bit)));
        const QList<Change> changes = document->changes();
        if (const QString kept = document->fileNews().damagedKeptAs; !kept.isEmpty())
            QFile::remove(kept);
        document.reset();
        document = need(Document::open(path, ada()));
        QVERIFY2(document->fileNews().isEmpty(), qPrintable(u"bit %1"_s.arg(bit)));
        QVERIFY2(document->changes() == changes, qPrintable(u"bit %1"_s.arg(bit)));
    }
    qInfo("%d of %d flips were without effect", harmless, wanted);
    QVERIFY(harmless > 0);
}

void TestDamage::bodyThatGoesRoundInACircle()
{
    makeSample(file());
    add(*need(Document::open(file(), ada())), kinds::hotspot, QString(30000, u'x'));
    QByteArray bytes = bytesOf(file());
    int circles = 0;
    for (qsizetype page = 1; page < bytes.size() / 4096 && circles < 2; ++page) {
        if (!bytes.mid(page * 4096 + 4).startsWith("xxxxxxxx"))
            continue;
        qToBigEndian(quint32(page + 1), bytes.data() + page * 4096);
        ++circles;
    }
    QVERIFY(circles > 0);
    overwrite(file(), bytes);
    const auto sample = need(Document::open(file(), ada()));
    QCOMPARE(bytesOf(sample->fileNews().damagedKeptAs), bytes);
    QCOMPARE(sample->model().ofKind(kinds::actor).size(), 6);
    QCOMPARE(sample->model().ofKind(kinds::domainEvent).size(), 6);
}

void TestDamage::largePagesAreReadWithoutTrust()
{
    makeSample(file());
    {
        const auto document = need(Document::open(file(), ada()));
        for (int i = 0; i < 60; ++i)
            add(*document, kinds::hotspot, QString(i % 7 ? 5000 : 150000, u'x'));
    }
    const auto changes = need(Document::open(file(), ada(), Document::Access::ReadOnly))->changes();
    for (const int pageSize : {512, 1024, 8192, 32768, 65536}) {
        runSql(file(), "DELETE FROM checkpoint; PRAGMA page_size=" + QByteArray::number(pageSize) + "; VACUUM");
        const QByteArray bytes = bytesOf(file());
        QByteArray damaged = bytes;
        damaged.replace(pageSize, pageSize, QByteArray(pageSize, '\x5a')); // Where all rows hang.
        overwrite(file(), damaged);
        const auto mended = need(Document::open(file(), ada()));
        QVERIFY(!mended->fileNews().damagedKeptAs.isEmpty());
        QVERIFY2(mended->changes().size() >= changes.size(), qPrintable(QString::number(pageSize)));
        QVERIFY(QFile::remove(mended->fileNews().damagedKeptAs));
        overwrite(file(), bytes);
    }
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
