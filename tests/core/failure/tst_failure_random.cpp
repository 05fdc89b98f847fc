// SPDX-License-Identifier: MIT
#include "core/failure/failure.h"
#include "naivefailure.h"
#include "randomarchitecture.h"
#include "tests/support/architecture.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 models = 150;

QList<Id> failing(const Model &model)
{
    QList<Id> ids;
    for (const Element &element : model.elements()) {
        if (failure::Dependence::canFail(element))
            ids.append(element.id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

QList<Id> some(const QList<Id> &ids, QRandomGenerator &random, int count)
{
    QList<Id> chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(ids.at(int(random.bounded(quint32(ids.size())))));
    return chosen;
}

QHash<Id, failure::Effect> byElement(const failure::Outcome &outcome)
{
    QHash<Id, failure::Effect> effects;
    for (const failure::Effect &effect : outcome.elements)
        effects.insert(effect.element, effect);
    return effects;
}

QHash<std::pair<Id, Id>, failure::Effect> byActivity(const failure::Outcome &outcome)
{
    QHash<std::pair<Id, Id>, failure::Effect> effects;
    for (const failure::Effect &effect : outcome.activities)
        effects.insert({effect.actor, effect.element}, effect);
    return effects;
}

} // namespace

/// What holds for every architecture.
class TestFailureRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsTheNaiveWay();
    void moreFailingNeverHelps();
    void whatIsDownAnywayAddsNothing();
    void everyPathEndsAtAFailure();
    void rankingCountsWhatFailTells();
    void sameForTheSameModel();
};

void TestFailureRandom::sameAsTheNaiveWay()
{
    for (quint32 seed = 0; seed < models; ++seed) {
        const test::Architecture architecture(test::randomArchitecture(seed, 40));
        const Model &model = architecture.model();
        const failure::Dependence dependence(model);
        QRandomGenerator random(seed);
        for (int count = 1; count <= 3; ++count) {
            const QList<Id> failed = some(failing(model), random, count);
            const test::NaiveFailure naive(model, QSet<Id>(failed.begin(), failed.end()));
            const failure::Outcome outcome = dependence.fail(failed);
            const auto effects = byElement(outcome);
            for (const Element *service : model.ofKind(kinds::service)) {
                const failure::Effect effect = effects.value(service->id);
                const QByteArray where = "seed " + QByteArray::number(seed) + ", " + service->name.toUtf8();
                QVERIFY2((effect.state == failure::State::Unavailable) == naive.isSilent(service->id), where.constData());
            }
            for (const failure::Effect &activity : outcome.activities) {
                const QByteArray where = "seed " + QByteArray::number(seed) + ", " + activity.activity.toUtf8();
                QVERIFY2((activity.state == failure::State::Unavailable) == naive.isSilent(activity.element), where.constData());
                if (activity.state != failure::State::Unavailable)
                    QVERIFY2(activity.isStale() == naive.isLate(activity.element), where.constData());
            }
        }
    }
}

void TestFailureRandom::moreFailingNeverHelps()
{
    for (quint32 seed = 0; seed < models; ++seed) {
        const test::Architecture architecture(test::randomArchitecture(seed, 40));
        const failure::Dependence dependence(architecture.model());
        QRandomGenerator random(seed);
        QList<Id> failed;
        auto before = byActivity(dependence.fail({}));
        for (const Id next : some(failing(architecture.model()), random, 5)) {
            failed.append(next);
            const auto after = byActivity(dependence.fail(failed));
            for (auto it = before.begin(); it != before.end(); ++it) {
                const failure::Effect now = after.value(it.key());
                QVERIFY2(now.state >= it->state, qPrintable(QString::number(seed)));
                QVERIFY2(now.isStale() || !it->isStale() || now.state == failure::State::Unavailable, qPrintable(QString::number(seed)));
            }
            before = after;
        }
    }
}

/// The closure of a closure is the closure.
void TestFailureRandom::whatIsDownAnywayAddsNothing()
{
    for (quint32 seed = 0; seed < models; ++seed) {
        const test::Architecture architecture(test::randomArchitecture(seed, 40));
        const failure::Dependence dependence(architecture.model());
        QRandomGenerator random(seed);
        const QList<Id> failed = some(failing(architecture.model()), random, 2);
        const failure::Outcome once = dependence.fail(failed);
        QList<Id> gone = failed;
        for (const failure::Effect &effect : once.elements) {
            const bool isInside = std::all_of(effect.why.begin(), effect.why.end(),
                                              [](const failure::Step &step) { return step.because == failure::Because::Contained; });
            if (effect.state == failure::State::Unavailable && isInside)
                gone.append(effect.element);
        }
        const auto before = byActivity(once);
        const auto after = byActivity(dependence.fail(gone));
        for (auto it = before.begin(); it != before.end(); ++it) {
            QCOMPARE(after.value(it.key()).state, it->state);
            QCOMPARE(after.value(it.key()).isStale(), it->isStale());
        }
    }
}

void TestFailureRandom::everyPathEndsAtAFailure()
{
    for (quint32 seed = 0; seed < models; ++seed) {
        const test::Architecture architecture(test::randomArchitecture(seed, 40));
        QRandomGenerator random(seed);
        const failure::Outcome outcome = failure::Dependence(architecture.model()).fail(some(failing(architecture.model()), random, 2));
        for (const failure::Effect &effect : outcome.activities + outcome.elements) {
            for (const QList<failure::Step> &path : {effect.why, effect.whyStale}) {
                for (qsizetype i = 0; i < path.size(); ++i)
                    QCOMPARE(i + 1 < path.size() ? path.at(i + 1).element : path.at(i).on, path.at(i).on);
                QVERIFY(path.isEmpty() || (path.first().element == effect.element && outcome.failed.contains(path.last().on)));
            }
            QVERIFY(effect.state == failure::State::Unaffected || effect.hasFailed || !effect.why.isEmpty() || outcome.failed.contains(effect.element));
        }
    }
}

void TestFailureRandom::rankingCountsWhatFailTells()
{
    for (quint32 seed = 0; seed < models / 5; ++seed) {
        const test::Architecture architecture(test::randomArchitecture(seed, 40));
        const failure::Dependence dependence(architecture.model());
        QHash<Id, failure::Blast> ranked;
        for (const failure::Blast &blast : dependence.ranking())
            ranked.insert(blast.element, blast);
        for (const Id element : failing(architecture.model())) {
            const failure::Outcome outcome = dependence.fail({element});
            const failure::Blast blast = ranked.value(element);
            QCOMPARE(blast.unavailable, outcome.count(failure::State::Unavailable));
            QCOMPARE(blast.degraded, outcome.count(failure::State::Degraded));
            QCOMPARE(blast.stale, outcome.countStale());
        }
    }
}

void TestFailureRandom::sameForTheSameModel()
{
    const QString text = test::randomArchitecture(7, 80);
    const test::Architecture one(text);
    const test::Architecture other(text);
    const failure::Dependence first(one.model());
    const failure::Dependence second(other.model());
    const QList<Id> failed{one[u"Sub0"_s], one[u"X0"_s]};
    QCOMPARE(first.fail(failed), second.fail(failed));
    QCOMPARE(first.ranking(), second.ranking());
    QCOMPARE(first.scores(), second.scores());
}

QTEST_GUILESS_MAIN(TestFailureRandom)
#include "tst_failure_random.moc"
