// SPDX-License-Identifier: MIT
#include "core/failure/words.h"
#include "tests/support/architecture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView folder{KEELSON_TEST_DATA "/failure"};

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The lines "# fail NAME... outage=TIME" at the beginning of a case.
QList<QStringList> failuresIn(const QString &text)
{
    QList<QStringList> failures;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"# fail "_s))
            failures.append(line.mid(7).split(u' '));
    }
    return failures;
}

QString stateWord(const failure::Effect &effect)
{
    if (effect.hasFailed)
        return u"failed"_s;
    switch (effect.state) {
    case failure::State::Unavailable: return u"down"_s;
    case failure::State::Degraded: return effect.isStale() ? u"degraded, stale"_s : u"degraded"_s;
    case failure::State::Unaffected: return effect.isStale() ? u"stale"_s : u"fine"_s;
    }
    return {};
}

QString told(const Model &model, const failure::Effect &effect)
{
    const QString name = effect.activity.isEmpty() ? failure::nameOf(model, effect.element) : u"* "_s + failure::activityName(model, effect);
    QString line = u"  "_s + name + u": "_s + stateWord(effect) + u'\n';
    if (!effect.why.isEmpty())
        line += u"      "_s + failure::words(model, effect.why) + u'\n';
    if (effect.isStale())
        line += u"      "_s + failure::staleWords(model, effect) + u' ' + failure::words(model, effect.whyStale) + u'\n';
    return line.replace(QChar(0xa0), u' ').replace(u" \n"_s, u"\n"_s);
}

QString told(const test::Architecture &architecture, const QStringList &failing)
{
    const failure::Dependence dependence(architecture.model());
    failure::Outage outage;
    QList<Id> ids;
    for (const QString &name : failing) {
        if (name.startsWith(u"outage="_s))
            outage.seconds = failure::secondsIn(name.mid(7)).value();
        else
            ids.append(architecture[name]);
    }
    const failure::Outcome outcome = dependence.fail(ids, outage);
    QString text = failing.join(u' ') + u'\n';
    for (const failure::Effect &effect : outcome.activities + outcome.elements)
        text += told(architecture.model(), effect);
    return text;
}

const QString bulkheads = u"actor Customer\n"
                          "subsystem Solid\n  service One\n  service Two\n"
                          "subsystem Leaning\n  service Three\n"
                          "subsystem Back\n  service Four pattern=control\n"
                          "Customer calls One\nCustomer calls Two\nCustomer calls Three\nThree calls Four\n"_s;

} // namespace

class TestFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void nothingFailsNothingHappens();
    void whatCannotFailIsLeftOut();
    void bulkheadsAreScored();
    void theWorstRanksFirst();
    void headroomDecidesHowFastItCatchesUp();
    void namesAreFound();
    void timesAreRead_data();
    void timesAreRead();
    void spansAreShort_data();
    void spansAreShort();
    void reportsSayWhatIsTakenForGranted();
    void emptyArchitecture();
};

void TestFailure::golden_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << name;
}

void TestFailure::golden()
{
    QFETCH(QString, name);
    const QString text = fileText(folder + u'/' + name + u"/architecture.txt"_s);
    const test::Architecture architecture(text, name);
    QString found;
    for (const QStringList &failing : failuresIn(text))
        found += told(architecture, failing);
    const QString expected = fileText(folder + u'/' + name + u"/expected.txt"_s);
    QVERIFY2(found == expected, qPrintable(u"found:\n"_s + found + u"expected:\n"_s + expected));
}

void TestFailure::nothingFailsNothingHappens()
{
    const test::Architecture shop(bulkheads);
    const failure::Outcome outcome = failure::Dependence(shop.model()).fail({});
    QCOMPARE(outcome.activities.size(), 3);
    QCOMPARE(outcome.count(failure::State::Unaffected), 3);
    QVERIFY(outcome.elements.isEmpty());
}

void TestFailure::whatCannotFailIsLeftOut()
{
    const test::Architecture shop(bulkheads);
    const failure::Outcome outcome = failure::Dependence(shop.model()).fail({shop[u"Customer"_s], shop[u"One"_s], shop[u"One"_s], Id::create()});
    QCOMPARE(outcome.failed, QList<Id>{shop[u"One"_s]});
    QCOMPARE(outcome.count(failure::State::Unavailable), 1);
}

void TestFailure::bulkheadsAreScored()
{
    const test::Architecture shop(bulkheads);
    QHash<QString, failure::Score> scores;
    for (const failure::Score &score : failure::Dependence(shop.model()).scores())
        scores.insert(shop.model().element(score.subsystem)->name, score);
    // Nobody else notices, and it notices nobody.
    QCOMPARE(scores[u"Solid"_s].score, 100);
    QCOMPARE(scores[u"Solid"_s].activities, 2);
    // Down with one of the two others.
    QCOMPARE(scores[u"Leaning"_s].independence, 0.5);
    QCOMPARE(scores[u"Leaning"_s].crossings, 1);
    QCOMPARE(scores[u"Leaning"_s].score, qRound(100 * (0.45 + 0.35 * 0.5 + 0.2 / 2)));
    // Takes one of three activities down.
    QCOMPARE(scores[u"Back"_s].containment, 2.0 / 3);
    QCOMPARE(scores[u"Back"_s].score, qRound(100 * (0.45 * 2 / 3 + 0.35 + 0.2 / 2)));
}

void TestFailure::theWorstRanksFirst()
{
    const test::Architecture shop(bulkheads);
    const QList<failure::Blast> ranking = failure::Dependence(shop.model()).ranking();
    QStringList names;
    for (const failure::Blast &blast : ranking)
        names.append(shop.model().element(blast.element)->name);
    QCOMPARE(names, (QStringList{u"Solid"_s, u"Back"_s, u"Four"_s, u"Leaning"_s, u"One"_s, u"Three"_s, u"Two"_s}));
    QCOMPARE(ranking.first().unavailable, 2);
    QCOMPARE(ranking.first().elements, 2);
}

void TestFailure::headroomDecidesHowFastItCatchesUp()
{
    const test::Architecture shop(u"subsystem Shop\n  service A\n  service B\ndomain-event E\nA publishes E\nB consumes E"_s);
    const failure::Dependence dependence(shop.model());
    const auto staleFor = [&](double headroom) { return dependence.fail({shop[u"B"_s]}, {3600, headroom}).elements.first().staleFor; };
    QCOMPARE(staleFor(2), 7200.0);
    QCOMPARE(staleFor(5), 4500.0);
}

void TestFailure::namesAreFound()
{
    const test::Architecture shop(u"subsystem A\n  event-hub Hub\nsubsystem B\n  event-hub Hub\nactor Ann"_s);
    QCOMPARE(failure::named(shop.model(), u"hub"_s).size(), 2);
    QCOMPARE(failure::named(shop.model(), u" b/HUB "_s), QList<Id>{shop[u"B/Hub"_s]});
    QVERIFY(failure::named(shop.model(), u"Ann"_s).isEmpty());
}

void TestFailure::timesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds");
    QTest::newRow("seconds alone") << u"90"_s << 90.0;
    QTest::newRow("minutes") << u"5m"_s << 300.0;
    QTest::newRow("minutes in full") << u"5 min"_s << 300.0;
    QTest::newRow("part of an hour") << u"1.5h"_s << 5400.0;
    QTest::newRow("days") << u"2d"_s << 172800.0;
    QTest::newRow("no time at all") << u"0s"_s << -1.0;
    QTest::newRow("no number") << u"inf"_s << -1.0;
    QTest::newRow("longer than anything") << u"9000d"_s << -1.0;
}

void TestFailure::timesAreRead()
{
    QFETCH(QString, text);
    QFETCH(double, seconds);
    QCOMPARE(failure::secondsIn(text).value_or(-1), seconds);
}

void TestFailure::spansAreShort_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << u"0 s"_s;
    QTest::newRow("two units") << 93784.0 << u"1 d 2 h"_s;
    QTest::newRow("one unit") << 7200.0 << u"2 h"_s;
    QTest::newRow("no gap") << 86460.0 << u"1 d"_s;
}

void TestFailure::spansAreShort()
{
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QCOMPARE(failure::span(seconds).replace(QChar(0xa0), u' '), text);
}

void TestFailure::reportsSayWhatIsTakenForGranted()
{
    const test::Architecture shop(bulkheads);
    const failure::Dependence dependence(shop.model());
    const failure::Outcome outcome = dependence.fail({shop[u"Back"_s]});
    const QString report = failure::toMarkdown(shop.model(), outcome);
    for (const QString &part : {u"1 of 3 activities become unavailable"_s, u"“Three” calls “Four”; “Four” is in “Back”; “Back” failed."_s,
                                failure::assumptions(outcome.outage).first()})
        QVERIFY2(report.contains(part), qPrintable(report));
    const QJsonObject json = QJsonDocument::fromJson(failure::toJson(shop.model(), outcome)).object();
    QCOMPARE(json.value(u"activities"_s).toArray().size(), 3);
    QCOMPARE(json.value(u"outageSeconds"_s).toDouble(), 3600.0);
    QVERIFY(failure::toMarkdown(shop.model(), dependence.scores()).contains(u"| Leaning |"_s));
    QVERIFY(failure::toMarkdown(shop.model(), dependence.ranking()).contains(u"| Solid |"_s));
}

void TestFailure::emptyArchitecture()
{
    const Model model;
    const failure::Dependence dependence(model);
    QVERIFY(dependence.ranking().isEmpty());
    QVERIFY(dependence.scores().isEmpty());
    QVERIFY(failure::toMarkdown(model, dependence.fail({})).contains(u"No activity"_s));
}

QTEST_GUILESS_MAIN(TestFailure)
#include "tst_failure.moc"
