// SPDX-License-Identifier: MIT
#include "../documents.h"
#include "inspector.h"
#include "scenarios.h"
#include "weakness.h"

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// Records what scenarios do to their files, and cuts the power after every single operation, many times with another
// fate of what was not synced. KEELSON_IMAGES: at least so many images, instead of 10,000.

namespace {

struct Count
{
    int images = 0;
    int refused = 0;
    int altered = 0;
    int lost = 0;
    int unpurged = 0;
    QString first; ///< What was wrong with the first that was.

    int harmed() const { return refused + altered + lost + unpurged; }
    QString text() const
    {
        return u"%1 images: %2 refused or damaged, %3 with altered changes, %4 with acknowledged changes lost, "
               "%5 with something that was purged"_s.arg(images).arg(refused).arg(altered).arg(lost).arg(unpurged);
    }
    void add(Harm harm)
    {
        ++images;
        refused += harm == Harm::Refused;
        altered += harm == Harm::Altered;
        lost += harm == Harm::Lost;
        unpurged += harm == Harm::Unpurged;
    }
    void add(const Count &other)
    {
        images += other.images;
        refused += other.refused;
        altered += other.altered;
        lost += other.lost;
        unpurged += other.unpurged;
    }
};

/// Without the files that have no name of a document yet: nobody opens those.
Image finished(Image image)
{
    image.removeIf([](const auto &file) { return file.key().startsWith(u'.'); });
    return image;
}

size_t hashOf(const Image &image)
{
    size_t hash = 0;
    for (auto file = image.cbegin(); file != image.cend(); ++file)
        hash = qHashMulti(hash, file.key(), file.value());
    return hash;
}

bool isOperation(const Event &event)
{
    return !std::holds_alternative<Promised>(event) && !std::holds_alternative<Found>(event);
}

/// Between two operations.
struct Moment
{
    Disk disk;
    QHash<QString, Promised> promises; ///< The latest that can be made before the next operation.
    int operations = 0;
    int promised = 0; ///< How often something was promised.
};

/// Calls `visit` for every moment between two operations.
void forEachMoment(const QList<Event> &events, const std::function<void(const Moment &)> &visit)
{
    Moment moment;
    for (qsizetype i = 0; i < events.size(); ++i) {
        moment.operations += isOperation(events[i]);
        if (auto *promised = std::get_if<Promised>(&events[i])) {
            moment.promises.insert(promised->document, *promised);
            ++moment.promised;
        } else {
            moment.disk.take(events[i]);
        }
        if (i + 1 == events.size() || isOperation(events[i + 1]))
            visit(moment);
    }
}

int momentsWithPromises(const QList<Event> &events)
{
    int moments = 0;
    forEachMoment(events, [&](const Moment &moment) { moments += moment.promised > 0; });
    return moments;
}

/// The first two rounds look at what is left when the disk kept nothing of what was not synced, and all.
Fates fatesOf(int round, quint32 seedValue)
{
    const auto kind = round == 0 ? Fates::Kind::AllLost : round == 1 ? Fates::Kind::AllKept : Fates::Kind::Mixed;
    return Fates(kind, seedValue);
}

} // namespace

/// A scenario's recording, and the images that were opened already.
struct Reel
{
    Play play;
    QSet<size_t> seen;
};

class TestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAcknowledgedChangeIsThere_data();
    void everyAcknowledgedChangeIsThere();
    void enoughImagesWereOpened();
    void everyHarmIsNoticed_data();
    void everyHarmIsNoticed();
    void weakerSyncingIsNoticed_data();
    void weakerSyncingIsNoticed();

private:
    void cutEverywhere(Reel &reel, int round, Count &count);
    Count cutUntil(const Play &play, int images);

    quint32 m_seed = 0;
    int m_wanted = 0;
    QList<Play> m_plays;
    int m_momentsLeft = 0; ///< Of scenarios not looked at yet.
    Inspector m_inspector;
    Count m_total;
};

void TestPowerLoss::initTestCase()
{
    m_seed = seed();
    m_wanted = qMax(10000, qEnvironmentVariableIntValue("KEELSON_IMAGES"));
    for (const Scenario &scenario : scenarios()) {
        Stage stage;
        scenario.perform(stage);
        m_plays.append(stage.finish());
        m_momentsLeft += momentsWithPromises(m_plays.last().events);
    }
}

// What was opened before is opened again only when more was promised since.
void TestPowerLoss::cutEverywhere(Reel &reel, int round, Count &count)
{
    forEachMoment(reel.play.events, [&](const Moment &moment) {
        const size_t random = qHashMulti(m_seed, reel.play.events.size(), moment.operations, round);
        const auto fates = fatesOf(round, quint32(random));
        const Image image = finished(moment.disk.afterPowerCut(fates));
        const qsizetype known = reel.seen.size();
        reel.seen.insert(qHashMulti(moment.promised, hashOf(image)));
        if (reel.seen.size() == known || (image.isEmpty() && moment.promises.isEmpty()))
            return;
        const Harm harm = m_inspector.inspect(image, moment.promises, reel.play.told);
        count.add(harm);
        if (harm != Harm::None && count.first.isEmpty())
            count.first = u"after operation %1: %2"_s.arg(moment.operations).arg(m_inspector.reason());
    });
}

/// Fewer, when there are no more different ones to be had.
Count TestPowerLoss::cutUntil(const Play &play, int images)
{
    constexpr int mostInVain = 20;
    Reel reel{play, {}};
    Count count;
    int inVain = 0;
    for (int round = 0; round < 2 || (count.images < images && inVain < mostInVain); ++round) {
        const int before = count.images;
        cutEverywhere(reel, round, count);
        inVain = count.images == before ? inVain + 1 : 0;
    }
    return count;
}

void TestPowerLoss::everyAcknowledgedChangeIsThere_data()
{
    QTest::addColumn<int>("index");
    const QList<Scenario> rows = scenarios();
    for (int i = 0; i < int(rows.size()); ++i)
        QTest::newRow(rows[i].name) << i;
}

// A scenario's share of the images that are still to be opened is its share of the moments.
void TestPowerLoss::everyAcknowledgedChangeIsThere()
{
    QFETCH(int, index);
    const int moments = momentsWithPromises(m_plays[index].events);
    const qint64 left = m_wanted - m_total.images;
    const Count count = cutUntil(m_plays[index], int(left * moments / m_momentsLeft) + 1);
    m_momentsLeft -= moments;
    m_total.add(count);
    QVERIFY2(count.harmed() == 0, qPrintable(count.text() + u"; "_s + count.first));
}

void TestPowerLoss::enoughImagesWereOpened()
{
    qInfo("power cut between any two operations of %d scenarios: %s; seed %u", int(m_plays.size()),
          qPrintable(m_total.text()), m_seed);
    QVERIFY(m_total.images >= m_wanted);
}

void TestPowerLoss::everyHarmIsNoticed_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::newRow("nothing is wrong") << Harm::None;
    QTest::newRow("a byte is another") << Harm::Refused;
    QTest::newRow("a fact of a change is missing") << Harm::Altered;
    QTest::newRow("an acknowledged change is missing") << Harm::Lost;
    QTest::newRow("what was purged is there") << Harm::Unpurged;
}

void TestPowerLoss::everyHarmIsNoticed()
{
    QFETCH(Harm, harm);
    Stage stage;
    const auto document = stage.create(u"a"_s);
    add(*document, kinds::hotspot, u"Question"_s);
    stage.flush(*document);
    QFile file(document->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    Change change = document->changes().first();
    Promised promised{u"a"_s, {u"a.keelson"_s}, {document->changes().first().stamp}};
    if (harm == Harm::Refused)
        content.replace("Question", "question");
    if (harm == Harm::Altered)
        change.facts.append({Id::create(), u"name"_s, Value(u"Answer"_s)});
    if (harm == Harm::Lost)
        promised.stamps.insert({2, Id::create()});
    if (harm == Harm::Unpurged)
        promised.purged = "Question";
    const Told told{{{change.stamp, change}}, {}};
    QCOMPARE(m_inspector.inspect({{u"a.keelson"_s, content}}, {{u"a"_s, promised}}, told), harm);
}

void TestPowerLoss::weakerSyncingIsNoticed_data()
{
    QTest::addColumn<int>("index");
    const QList<Weakness> rows = weaknesses();
    for (int i = 0; i < int(rows.size()); ++i)
        QTest::newRow(rows[i].name) << i;
}

void TestPowerLoss::weakerSyncingIsNoticed()
{
    QFETCH(int, index);
    const Weakness weakness = weaknesses().at(index);
    QList<Reel> reels;
    for (const Play &play : std::as_const(m_plays))
        reels.append(Reel{Play{weakened(play.events, weakness), play.told}, {}});
    Count count;
    for (int round = 0; round < 3 || count.images < m_wanted / 10; ++round) {
        for (Reel &reel : reels)
            cutEverywhere(reel, round, count);
    }
    qInfo("%s", qPrintable(count.text()));
    QVERIFY(count.harmed() > 0 || !weakness.harms);
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
