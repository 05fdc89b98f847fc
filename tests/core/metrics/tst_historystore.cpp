// SPDX-License-Identifier: MIT
#include "core/metrics/store/historystore.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <map>
#include <sys/resource.h>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 begin = 1'700'006'400'000;  // A midnight.
constexpr TimeRange ever{0, 4'000'000'000'000};

const SeriesKey ages{u"iterator-age-current"_s, u"function"_s, u"ordering-listener"_s, {}};
const SeriesKey counts{u"invocations"_s, u"function"_s, u"ordering-listener"_s, {}};

Frame frame(const SeriesKey &key, const QList<Sample> &samples, qint64 period = 0)
{
    Series series{key.metric, {key.type, key.resource, {}, {}}, key.labels, samples, period};
    Frame frame;
    frame.time = samples.isEmpty() ? begin : samples.last().time;
    frame.series = {series};
    return frame;
}

double valueAt(qint64 time)
{
    return double((time / minute * 7919) % 10'007) / 4;
}

QList<Sample> made(qint64 from, qint64 to, qint64 step = minute)
{
    QList<Sample> samples;
    for (qint64 time = from; time <= to; time += step)
        samples.append({time, valueAt(time)});
    return samples;
}

QList<Summary> summarised(const QList<Sample> &samples, qint64 width)
{
    return combined(summaries(samples), width);
}

} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatItIsTold();
    void survivesTheEnd_data();
    void survivesTheEnd();
    void remembersResources();
    void dropsOldMomentsAndNonsense();
    void replacesPeriods();
    void agreesWithAPlainMap();
    void summarises_data();
    void summarises();
    void readsAYearFromFewChunks();
    void letsGoOfWhatIsOld();
    void staysWithinItsSize();
    void leavesOutTooManySeries();
    void shorterPeriodsCount();
    void damageStopsNobody_data();
    void damageStopsNobody();
    void damageWhileOpenStopsNobody();
    void aFullDiskCostsNothingElse();
    void hasOneWriter();
    void saysWhatCannotBeWritten();

private:
    std::unique_ptr<HistoryStore> open(const StoreLimits &limits = {});
    void add(HistoryStore &store, const SeriesKey &key, const QList<Sample> &samples, qint64 period = 0);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestHistoryStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"metrics.history"_s);
}

std::unique_ptr<HistoryStore> TestHistoryStore::open(const StoreLimits &limits)
{
    auto store = HistoryStore::open(m_path, limits);
    if (!store)
        qWarning() << store.error().text();
    return store ? *std::move(store) : nullptr;
}

void TestHistoryStore::add(HistoryStore &store, const SeriesKey &key, const QList<Sample> &samples, qint64 period)
{
    const Result<void> added = store.append(frame(key, samples, period));
    QVERIFY2(added, qPrintable(added ? QString() : added.error().text()));
}

void TestHistoryStore::keepsWhatItIsTold()
{
    const auto store = open();
    const QList<Sample> all = made(begin, begin + 3 * day);
    for (const Sample &sample : all)
        add(*store, ages, {sample});
    QCOMPARE(*store->samples(ages, ever), all);
    QCOMPARE(*store->samples(ages, {begin + hour, begin + 2 * hour}), made(begin + hour, begin + 2 * hour - 1));
    QCOMPARE(*store->samples(counts, ever), QList<Sample>());
    QCOMPARE(*store->samples(ages, {begin + day, begin}), QList<Sample>());
    QCOMPARE(store->series(), (QList<HistoryStore::Stored>{{ages, 0}}));
    QVERIFY(store->takeFindings().isEmpty());
}

void TestHistoryStore::survivesTheEnd_data()
{
    QTest::addColumn<bool>("closed");
    QTest::newRow("closed") << true;
    QTest::newRow("killed") << false;
}

void TestHistoryStore::survivesTheEnd()
{
    QFETCH(bool, closed);
    const QList<Sample> all = made(begin, begin + 40 * hour);
    {
        auto store = open();
        for (const Sample &sample : all) {
            add(*store, ages, {sample});
            add(*store, counts, {{sample.time - minute, valueAt(sample.time - minute)}, sample}, minute);
        }
        if (!closed) {
            // As the disk is when the program is killed: a copy of the file and of its log.
            QVERIFY(QFile::copy(m_path, m_path + u".copy"_s));
            QVERIFY(QFile::copy(m_path + u"-wal"_s, m_path + u".copy-wal"_s));
            store.reset();
            QFile::remove(m_path);
            QVERIFY(QFile::rename(m_path + u".copy"_s, m_path));
            QVERIFY(QFile::rename(m_path + u".copy-wal"_s, m_path + u"-wal"_s));
        }
    }
    for (int i = 0; i < 2; ++i) {
        const auto store = open();
        QVERIFY(store);
        QCOMPARE(*store->samples(ages, ever), all);
        QCOMPARE(*store->samples(counts, ever), made(begin - minute, begin + 40 * hour));
        QVERIFY(store->takeFindings().isEmpty());
    }
}

void TestHistoryStore::remembersResources()
{
    const SeriesKey labelled{u"api_hits_total"_s, u"api"_s, u"ordering \"BFF\" ü"_s, {{u"status"_s, u"5xx"_s}, {u"ü"_s, u"\n"_s}}};
    Frame told = frame(labelled, {{begin, 1}});
    told.series[0].resource.labels = {{u"subsystem"_s, u"Ordering"_s}};
    told.series[0].resource.settings = {{u"timeout"_s, u"30"_s}};
    QVERIFY(open()->append(told));
    told.series[0].resource.settings = {{u"timeout"_s, u"60"_s}};
    told.series[0].samples = {{begin + 1, 2}};
    QVERIFY(open()->append(told));
    const auto store = open();
    QCOMPARE(store->resources(), QList<Resource>{told.series[0].resource});
    QCOMPARE(store->series(), (QList<HistoryStore::Stored>{{labelled, 0}}));
    QCOMPARE(store->samples(labelled, ever)->size(), 2);
}

void TestHistoryStore::dropsOldMomentsAndNonsense()
{
    const auto store = open();
    add(*store, ages, {{begin, 1}, {begin + minute, 2}});
    add(*store, ages, {{begin, 9}, {begin + minute, 9}, {begin + 2 * minute, 3}});
    Frame bad = frame(ages, {{begin + 3 * minute, qQNaN()}, {begin + 4 * minute, qInf()}, {begin + 100 * day, 1}});
    bad.time = begin + 5 * minute;
    QVERIFY(store->append(bad));
    add(*store, ages, {{begin + 8 * minute, 8}, {begin + 7 * minute, 6}, {begin + 7 * minute, 7}});
    QCOMPARE(*store->samples(ages, ever), (QList<Sample>{{begin, 1}, {begin + minute, 2}, {begin + 2 * minute, 3},
                                                         {begin + 7 * minute, 7}, {begin + 8 * minute, 8}}));
}

void TestHistoryStore::replacesPeriods()
{
    QList<Sample> all = made(begin, begin + 5 * day);
    {
        const auto store = open();
        add(*store, counts, all, minute);
        QCOMPARE(*store->samples(counts, ever), all);
        all[100].value = 5;        // Long in a chunk.
        all.last().value = 6;      // Just come.
        Frame late = frame(counts, {all[100], all.last()}, minute);
        QVERIFY(store->append(late));
        add(*store, counts, {{begin + minute / 2, 7}, {begin + 5 * day, 6}}, minute);
        all.insert(1, {begin + minute / 2, 7});
        add(*store, counts, made(begin - day, begin - minute) + QList<Sample>{all.last()}, minute);
        all = made(begin - day, begin - minute) + all;
        QCOMPARE(*store->samples(counts, ever), all);
        QCOMPARE(*store->read(counts, ever, hour), summarised(all, hour));
    }
    const auto store = open();
    QCOMPARE(*store->samples(counts, ever), all);
    for (const qint64 step : {5 * minute, hour, day})
        QCOMPARE(*store->read(counts, ever, step), summarised(all, step));
}

void TestHistoryStore::agreesWithAPlainMap()
{
    QRandomGenerator random(21);
    std::map<qint64, double> wanted;
    auto store = open();
    for (int round = 0; round < 400; ++round) {
        const qint64 from = begin + minute * random.bounded(12'000);
        const qint64 to = from + minute * random.bounded(round % 7 == 0 ? 3000 : 40);
        QList<Sample> samples;
        for (qint64 time = from; time <= to; time += minute * (1 + random.bounded(2)))
            samples.append({time, double(random.bounded(1000)) / 10});
        Frame told = frame(counts, samples, minute);
        told.time = begin + 15'000 * minute;
        QVERIFY(store->append(told));
        for (const Sample &sample : std::as_const(samples))
            wanted[sample.time] = sample.value;
        if (round % 50 == 49)
            (store.reset(), store = open());
    }
    QList<Sample> all;
    for (const auto &[time, value] : wanted)
        all.append({time, value});
    QCOMPARE(*store->samples(counts, ever), all);
    for (const qint64 step : {minute, 5 * minute, hour, 7 * hour})
        QCOMPARE(*store->read(counts, ever, step), summarised(all, step));
    QVERIFY(store->takeFindings().isEmpty());
}

void TestHistoryStore::summarises_data()
{
    QTest::addColumn<qint64>("step");
    QTest::newRow("as stored") << qint64(0);
    QTest::newRow("a minute") << minute;
    QTest::newRow("seven minutes") << 7 * minute;
    QTest::newRow("an hour") << hour;
    QTest::newRow("a day") << day;
}

void TestHistoryStore::summarises()
{
    QFETCH(qint64, step);
    const auto store = open();
    const QList<Sample> all = made(begin, begin + 12 * day, 15'000);
    for (qsizetype at = 0; at < all.size(); at += 1000)
        add(*store, ages, all.mid(at, 1000));
    const QList<Summary> read = *store->read(ages, ever, step);
    if (step == 0) {
        QCOMPARE(read, summaries(all));
        return;
    }
    const QList<Summary> wanted = summarised(all, step);
    if (step % (5 * minute) == 0 || step < 5 * minute)
        QCOMPARE(read, wanted);
    // A step that no level divides is filled from the level below it; nothing is lost or counted twice.
    qint64 count = 0;
    double highest = 0;
    for (const Summary &row : read) {
        count += row.count;
        highest = std::max(highest, row.maximum);
    }
    QCOMPARE(count, all.size());
    QCOMPARE(highest, std::max_element(all.begin(), all.end(), [](auto &a, auto &b) { return a.value < b.value; })->value);
}

void TestHistoryStore::readsAYearFromFewChunks()
{
    StoreLimits limits;
    const auto store = open(limits);
    qint64 count = 0;
    for (qint64 at = begin; at < begin + 365 * day; at += day) {
        const QList<Sample> samples = made(at, at + day - minute);
        count += samples.size();
        add(*store, ages, samples);
    }
    const QList<Summary> year = *store->read(ages, ever, 6 * hour);
    QVERIFY2(year.size() >= 365 * 4 && year.size() <= 365 * 4 + 1, qPrintable(QString::number(year.size())));
    qint64 read = 0;
    for (const Summary &row : year)
        read += row.count;
    QCOMPARE(read, count);
    const QList<Sample> raw = *store->samples(ages, ever);
    QVERIFY(raw.size() < 17 * 24 * 60 && raw.size() > 15 * 24 * 60);
    const QList<Summary> finest = *store->read(ages, ever, 0);
    read = 0;
    for (const Summary &row : finest)
        read += row.count;
    QCOMPARE(read, count);
    QVERIFY(std::is_sorted(finest.begin(), finest.end(), [](const Summary &a, const Summary &b) { return a.time < b.time; }));
    qInfo() << "a year of minutes:" << store->size() / 1000 << "kB," << finest.size() << "points";
}

void TestHistoryStore::letsGoOfWhatIsOld()
{
    StoreLimits limits;
    limits.raw = day;
    limits.levels = {{5 * minute, 3 * day}, {hour, 10 * day}};
    const auto store = open(limits);
    add(*store, counts, {{begin, 5}}, minute);                       // A single one, long ago.
    for (qint64 at = begin; at < begin + 30 * day; at += 6 * hour)
        add(*store, ages, made(at, at + 6 * hour - minute));
    QVERIFY(store->trim());
    const QList<Summary> left = *store->read(ages, ever, 0);
    const qint64 now = begin + 30 * day;
    QVERIFY(left.first().time > now - 10 * day - 512 * hour && left.first().time < now - 9 * day);
    QVERIFY(store->samples(ages, ever)->first().time > now - 2 * day);
    QCOMPARE(store->series(), (QList<HistoryStore::Stored>{{ages, 0}}));
    QCOMPARE(store->resources().size(), 1);
}

void TestHistoryStore::staysWithinItsSize()
{
    StoreLimits limits;
    limits.bytes = 400'000;
    const auto store = open(limits);
    QRandomGenerator random(2);
    qint64 time = begin;
    for (int round = 0; round < 60; ++round) {
        QList<Sample> noise;
        for (int i = 0; i < 2000; ++i)
            noise.append({time += 1000, random.generateDouble()});
        add(*store, ages, noise);
        QVERIFY(store->trim());
        QVERIFY2(store->size() <= limits.bytes, qPrintable(QString::number(store->size())));
    }
    QVERIFY(!store->samples(ages, ever)->isEmpty());
    QCOMPARE(store->takeFindings().first().rule, u"metrics.store.size"_s);
    QVERIFY(QFile(m_path).size() < 3 * limits.bytes);
}

void TestHistoryStore::leavesOutTooManySeries()
{
    StoreLimits limits;
    limits.series = 2;
    const auto store = open(limits);
    for (int i = 0; i < 5; ++i)
        add(*store, {u"m%1"_s.arg(i), u"process"_s, u"p"_s, {}}, {{begin, 1}});
    QCOMPARE(store->series().size(), 2);
    QCOMPARE(store->takeFindings().size(), 1);
}

void TestHistoryStore::shorterPeriodsCount()
{
    const auto store = open();
    const QList<Sample> coarse = made(begin, begin + 4 * day, hour);
    const QList<Sample> fine = made(begin + 2 * day, begin + 4 * day);
    add(*store, counts, coarse, hour);
    add(*store, counts, fine, minute);
    const QList<Sample> wanted = made(begin, begin + 2 * day - hour, hour) + fine;
    QCOMPARE(*store->samples(counts, ever), wanted);
    QCOMPARE(store->series().size(), 2);
}

void TestHistoryStore::damageStopsNobody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray zeros(8192, '\0');
    QTest::newRow("text") << QByteArray("these are not the metrics you are looking for, nor a database\n").repeated(40);
    QTest::newRow("zeros") << zeros;
    QTest::newRow("a head only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("our file with its middle gone") << QByteArray();
}

void TestHistoryStore::damageStopsNobody()
{
    QFETCH(QByteArray, bytes);
    if (bytes.isEmpty()) {
        add(*open(), ages, made(begin, begin + 30 * day, 10'000));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 20'000);
        file.seek(4096);
        file.write(QByteArray(int(file.size() - 4096), '\x5a'));
    } else {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const auto store = open();
    QVERIFY(store);
    const QList<Finding> findings = store->takeFindings();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rule, u"metrics.store.anew"_s);
    QVERIFY(QFile::exists(m_path + u".damaged"_s));
    add(*store, ages, {{begin, 1}});
    QCOMPARE(store->samples(ages, ever)->size(), 1);
}

void TestHistoryStore::damageWhileOpenStopsNobody()
{
    add(*open(), ages, made(begin, begin + 10 * day, 10'000));
    auto store = open();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    file.seek(4096);
    file.write(QByteArray(int(size - 4096), '\x5a'));
    file.close();
    QVERIFY(store->samples(ages, ever));
    for (int i = 1; i < 3; ++i)
        add(*store, ages, {{begin + 20 * day + i, 1}});
    QVERIFY(!store->samples(ages, ever)->isEmpty());
    QVERIFY(!store->takeFindings().isEmpty());
    store.reset();
    QVERIFY(open());
}

void TestHistoryStore::aFullDiskCostsNothingElse()
{
    const auto store = open();
    QList<Sample> kept = made(begin, begin + hour);
    add(*store, ages, kept);
    // No file may grow beyond this: what a full disk looks like to a program.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = before;
    tight.rlim_cur = 300'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    QRandomGenerator random(4);
    qint64 time = begin + hour;
    Result<void> added;
    for (int round = 0; round < 1000 && added; ++round) {
        QList<Sample> noise;
        for (int i = 0; i < 1000; ++i)
            noise.append({time += minute, random.generateDouble()});
        added = store->append(frame(ages, noise));
        if (added)
            kept += noise;
    }
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Environment);
    const QList<Sample> next{{time + minute, 1}};
    add(*store, ages, next);
    kept += next;
    const qint64 oldest = store->samples(ages, ever)->first().time;
    kept.removeIf([&](const Sample &sample) { return sample.time < oldest; });
    QCOMPARE(*store->samples(ages, ever), kept);
    QVERIFY(store->takeFindings().isEmpty());
}

void TestHistoryStore::hasOneWriter()
{
    const auto first = open();
    QVERIFY(first);
    const auto second = HistoryStore::open(m_path);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Environment);
    add(*first, ages, {{begin, 1}});
    QVERIFY(first->takeFindings().isEmpty());
}

void TestHistoryStore::saysWhatCannotBeWritten()
{
    const auto nowhere = HistoryStore::open(m_folder->filePath(u"no/such/folder/file"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::Environment);
    QVERIFY(!HistoryStore::open(m_folder->path()));
}

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
