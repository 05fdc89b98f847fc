// SPDX-License-Identifier: MIT
#include "core/storm/timing.h"

#include <QTest>
#include <QTimeZone>

using namespace keelson;
using namespace keelson::storm;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<keelson::storm::Stretch>)

class TestSessionTiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remaining_data();
    void remaining();
    void sinceBreak_data();
    void sinceBreak();
    void heldOnADay();
    void clockText_data();
    void clockText();
};

namespace {

Stretch work(qint64 fromMinute, qint64 minutes)
{
    return { u"explore"_s, fromMinute * minute, minutes * minute };
}

} // namespace

void TestSessionTiming::remaining_data()
{
    QTest::addColumn<QList<Stretch>>("held");
    QTest::addColumn<qint64>("runs");
    QTest::addColumn<qint64>("left");
    QTest::newRow("not begun") << QList<Stretch>() << qint64(0) << 30 * minute;
    QTest::newRow("running") << QList<Stretch>() << 10 * minute << 20 * minute;
    QTest::newRow("taken up again") << QList<Stretch> { work(0, 12) } << 10 * minute << 8 * minute;
    QTest::newRow("over") << QList<Stretch> { work(0, 30) } << minute << -minute;
}

void TestSessionTiming::remaining()
{
    QFETCH(QList<Stretch>, held);
    QFETCH(qint64, runs);
    QFETCH(qint64, left);
    Session session;
    session.stretches = held;
    const AgendaItem item { {}, phase("explore"_L1), 30 };
    QCOMPARE(storm::remaining(session, item, Stretch { u"explore"_s, 0, runs }), left);
    // What runs for another phase is not taken from this one.
    QCOMPARE(storm::remaining(session, item, Stretch { u"timeline"_s, 0, runs }), left + runs);
}

void TestSessionTiming::sinceBreak_data()
{
    QTest::addColumn<QList<Stretch>>("held");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("work");
    QTest::newRow("nothing yet") << QList<Stretch>() << 100 << 0;
    QTest::newRow("one while") << QList<Stretch> { ::work(0, 20) } << 20 << 20;
    QTest::newRow("a short pause is none") << QList<Stretch> { ::work(0, 20), ::work(22, 30) } << 52 << 50;
    QTest::newRow("a long pause is a break") << QList<Stretch> { ::work(0, 20), ::work(30, 15) } << 45 << 15;
    QTest::newRow("the break goes on") << QList<Stretch> { ::work(0, 50) } << 55 << 0;
}

void TestSessionTiming::sinceBreak()
{
    QFETCH(QList<Stretch>, held);
    QFETCH(int, now);
    QFETCH(int, work);
    QCOMPARE(storm::sinceBreak(held, now * minute), work * minute);
}

void TestSessionTiming::heldOnADay()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(11, 0), QTimeZone::utc());
    const auto at = [](int day, int hour) { return QDateTime(QDate(2026, 3, day), QTime(hour, 0), QTimeZone::utc()).toMSecsSinceEpoch(); };
    const QList<Stretch> held { { u"explore"_s, at(1, 15), 90 * minute }, { u"explore"_s, at(2, 9), 50 * minute },
                                { u"timeline"_s, at(2, 10), 40 * minute } };
    QCOMPARE(heldOn(held, now), 90 * minute);
    // Elsewhere it is another day.
    QCOMPARE(heldOn(held, now.toTimeZone(QTimeZone(-12 * 3600))), 180 * minute);
}

void TestSessionTiming::clockText_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0:00"_s;
    QTest::newRow("a moment is a second") << qint64(1) << u"0:01"_s;
    QTest::newRow("minutes") << 30 * minute << u"30:00"_s;
    QTest::newRow("hours") << 62 * minute + 5000 << u"1:02:05"_s;
    QTest::newRow("over") << qint64(-61000) << u"-1:01"_s;
}

void TestSessionTiming::clockText()
{
    QFETCH(qint64, time);
    QFETCH(QString, text);
    QCOMPARE(storm::clockText(time), text);
}

QTEST_GUILESS_MAIN(TestSessionTiming)
#include "tst_sessiontiming.moc"
