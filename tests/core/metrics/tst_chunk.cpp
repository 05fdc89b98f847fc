// SPDX-License-Identifier: MIT
#include "core/metrics/store/chunk.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begin = 1'700'000'000'000;

bool isSame(const QList<Sample> &a, const QList<Sample> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Sample &x, const Sample &y) {
        return x.time == y.time && std::bit_cast<quint64>(x.value) == std::bit_cast<quint64>(y.value);
    });
}

template<typename Of>
QList<Sample> made(int count, Of of)
{
    QList<Sample> samples;
    for (int i = 0; i < count; ++i)
        samples.append({begin + i * 60'000, of(i)});
    return samples;
}

template<typename Row>
std::span<const Row> span(const QList<Row> &rows)
{
    return {rows.constData(), size_t(rows.size())};
}

} // namespace

class TestChunk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void anyBitsComeBack();
    void isSmall_data();
    void isSmall();
    void refusesWhatIsNotFinite();
    void summariesComeBack();
    void entriesComeBack();
    void damageIsNoticed();
    void sumsDecimalsExactly();
};

void TestChunk::comesBack_data()
{
    QTest::addColumn<QList<Sample>>("samples");
    using Limits = std::numeric_limits<double>;
    QRandomGenerator random(5);
    QTest::newRow("nothing") << QList<Sample>();
    QTest::newRow("one") << QList<Sample>{{begin, 1.5}};
    QTest::newRow("constant") << made(512, [](int) { return 42.0; });
    QTest::newRow("zeros") << made(512, [](int) { return 0.0; });
    QTest::newRow("minus zero") << made(3, [](int i) { return i == 1 ? -0.0 : 1.0; });
    QTest::newRow("two decimals") << made(512, [&](int) { return double(random.bounded(10'000)) / 100; });
    QTest::newRow("tenths that are not exact") << QList<Sample>{{begin, 0.1 + 0.2}, {begin + 1, 0.3}};
    QTest::newRow("any doubles") << made(512, [&](int) { return random.generateDouble() * 1e6; });
    QTest::newRow("extreme") << QList<Sample>{{begin, Limits::max()}, {begin + 1, Limits::lowest()}, {begin + 2, Limits::min()},
                                              {begin + 3, Limits::denorm_min()}, {begin + 4, 1e15}, {begin + 5, -1e15}};
    QTest::newRow("whole beyond what a double counts") << QList<Sample>{{begin, 9007199254740993.0}, {begin + 1, 1}};
    QTest::newRow("largest that is scaled") << QList<Sample>{{begin, 9007199254740991.0}, {begin + 1, -9007199254740991.0}};
    QTest::newRow("extreme times") << QList<Sample>{{std::numeric_limits<qint64>::min(), 1}, {-1, 2}, {0, 3},
                                                    {std::numeric_limits<qint64>::max(), 4}};
    QTest::newRow("not in order") << QList<Sample>{{begin, 1}, {begin - 60'000, 2}, {begin - 60'000, 3}};
}

void TestChunk::comesBack()
{
    QFETCH(QList<Sample>, samples);
    const auto bytes = chunk::packed(span(samples));
    QVERIFY(bytes);
    QList<Sample> read{{7, 7}};
    QVERIFY(chunk::unpack(*bytes, read));
    QVERIFY(isSame(QList<Sample>{{7, 7}} + samples, read));
}

void TestChunk::anyBitsComeBack()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        QList<Sample> samples;
        const int kind = round % 3;
        for (int i = 0; i < int(random.bounded(700)); ++i) {
            const double any = std::bit_cast<double>(random.generate64());
            const double decimal = double(qint64(random.generate64() >> random.bounded(64))) / std::pow(10, random.bounded(12));
            samples.append({qint64(random.generate64() >> random.bounded(64)), kind == 0 && qIsFinite(any) ? any : decimal});
        }
        const auto bytes = chunk::packed(span(samples));
        QVERIFY(bytes);
        QList<Sample> read;
        QVERIFY(chunk::unpack(*bytes, read));
        QVERIFY(isSame(samples, read));
    }
}

void TestChunk::isSmall_data()
{
    QTest::addColumn<QList<Sample>>("samples");
    QTest::addColumn<double>("most");
    QRandomGenerator random(3);
    double walk = 50;
    QTest::newRow("constant") << made(512, [](int) { return 7.0; }) << 0.1;
    QTest::newRow("counter") << made(512, [&](int) { return walk += random.bounded(200); }) << 2.0;
    QTest::newRow("gauge of two decimals") << made(512, [&](int) { return std::round(100 * (walk += random.generateDouble() * 4 - 2)) / 100; }) << 2.5;
    QTest::newRow("errors, mostly none") << made(512, [&](int) { return random.bounded(50) == 0 ? 3.0 : 0.0; }) << 0.4;
    QTest::newRow("no decimals at all") << made(512, [&](int) { return random.generateDouble(); }) << 8.2;
}

void TestChunk::isSmall()
{
    QFETCH(QList<Sample>, samples);
    QFETCH(double, most);
    const double each = double(chunk::packed(span(samples))->size()) / double(samples.size());
    QVERIFY2(each <= most, qPrintable(QString::number(each)));
}

void TestChunk::refusesWhatIsNotFinite()
{
    for (const double value : {std::nan(""), qInf(), -qInf()}) {
        QVERIFY(!chunk::packed(span(QList<Sample>{{begin, 1}, {begin + 1, value}})));
        QVERIFY(!chunk::packed(span(QList<Summary>{{begin, 1, 2, 1, value, 2}})));
        QVERIFY(!chunk::packed(span(QList<chunk::Entry>{{1, {begin, value}}})));
    }
}

void TestChunk::summariesComeBack()
{
    QRandomGenerator random(4);
    QList<QList<Summary>> cases{{}, {{begin, -1e300, 1e300, 0, 0, 1}}, {{begin, 0.1, 0.3, 0.2, 0.6, 3}, {begin + 300'000, 5, 5, 5, 5, 1}}};
    QList<Summary> many;
    for (int i = 0; i < 512; ++i) {
        const double low = double(random.bounded(1000)) / 10;
        many.append({begin + i * 300'000, low, low + random.bounded(5), low, low * 20, 20});
    }
    cases.append(many);
    cases.append({{begin, 9007199254740991.0, 9007199254740991.0, 9007199254740991.0, 9007199254740991.0, std::numeric_limits<qint64>::max()}});
    for (const QList<Summary> &rows : std::as_const(cases)) {
        const auto bytes = chunk::packed(span(rows));
        QVERIFY(bytes);
        QList<Summary> read;
        QVERIFY(chunk::unpack(*bytes, read));
        QCOMPARE(read, rows);
    }
}

void TestChunk::entriesComeBack()
{
    const QList<chunk::Entry> entries{{1, {begin, 0.25}}, {2, {begin, -7}}, {900, {begin - 5, 1e6}}};
    QList<chunk::Entry> read;
    QVERIFY(chunk::unpack(*chunk::packed(span(entries)), read));
    QCOMPARE(read, entries);
}

void TestChunk::damageIsNoticed()
{
    const QByteArray bytes = *chunk::packed(span(made(512, [](int i) { return i * 1.25; })));
    QRandomGenerator random(8);
    QList<Sample> read{{1, 1}};
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!chunk::unpack(QByteArrayView(bytes).first(size), read));
    for (int i = 0; i < 2000; ++i) {
        QByteArray bad = bytes;
        bad[qsizetype(random.bounded(quint32(bad.size())))] ^= char(1 << random.bounded(8));
        QVERIFY(!chunk::unpack(bad, read));
        QByteArray noise(qsizetype(random.bounded(200)), '\0');
        for (char &byte : noise)
            byte = char(random.bounded(256));
        QVERIFY(!chunk::unpack(noise, read));
    }
    QCOMPARE(read, (QList<Sample>{{1, 1}}));
}

void TestChunk::sumsDecimalsExactly()
{
    const QList<Summary> one = combined(summaries({{1, 0.1}, {2, 0.2}, {10, -0.5}, {11, 4}}), 10);
    const QList<Summary> wanted{{10, -0.5, 0.2, -0.5, -0.2, 3}, {20, 4, 4, 4, 4, 1}};
    QCOMPARE(one, wanted);
    QCOMPARE(combined(summaries({{-25, 1}, {-20, 2}, {-19, 3}}), 10), (QList<Summary>{{-20, 1, 2, 2, 3, 2}, {-10, 3, 3, 3, 3, 1}}));
    const double large = 1e300;
    QCOMPARE(combined(summaries({{1, large}, {2, 0.1}}), 10).first().sum, large);
}

QTEST_GUILESS_MAIN(TestChunk)
#include "tst_chunk.moc"
