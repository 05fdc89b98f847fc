// SPDX-License-Identifier: MIT
#include "core/document/foretold.h"
#include "core/document/normaliser.h"
#include "core/review/review.h"
#include "core/review/rule.h"
#include "core/review/sound.h"
#include "tests/support/architecture.h"
#include "tests/support/randomarchitecture.h"
#include "tests/support/written.h"

#include <QTest>

#include <algorithm>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

/// KEELSON_MODELS=10000 looks at so many instead, KEELSON_FIRST=17 begins with that seed, KEELSON_RULE=event. tries the
/// fixes of rules alone whose id begins so.
int models()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("KEELSON_MODELS", &isGiven);
    return isGiven ? given : 500;
}

quint64 firstSeed()
{
    return quint64(qEnvironmentVariableIntValue("KEELSON_FIRST"));
}

QString told(quint64 seed, const QString &what, const Model &model)
{
    return u"seed %1: %2\n%3"_s.arg(seed).arg(what, test::written(model));
}

QString told(const Finding &finding)
{
    return finding.rule + u": "_s + finding.message;
}

QStringList sortedLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.sort();
    return lines;
}

/// The first finding of one list that is not in the other.
QString difference(const QList<Finding> &a, const QList<Finding> &b)
{
    for (const Finding &finding : a) {
        if (!b.contains(finding))
            return u"only in the first: "_s + told(finding);
    }
    for (const Finding &finding : b) {
        if (!a.contains(finding))
            return u"only in the second: "_s + told(finding);
    }
    return u"in another order"_s;
}

} // namespace

/// What holds of all rules, whatever the architecture. A failure prints the seed and the architecture.
class TestReviewProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsNameWhatIsThere();
    void orderOfHashesDoesNotMatter();
    void renewedIsAsReviewedAnew();
    void fixesMend();
    void foretoldIsAsCommitted();
    void writtenIsReadAgain();
};

void TestReviewProperties::findingsNameWhatIsThere()
{
    for (quint64 seed = firstSeed(); seed < firstSeed() + quint64(models()); ++seed) {
        test::Architecture architecture;
        architecture.apply(test::RandomArchitecture(seed).whole());
        const Model &model = architecture.model();
        QStringList identities;
        for (const Finding &finding : review::review(model)) {
            const bool exist = !finding.elements.isEmpty()
                && std::all_of(finding.elements.begin(), finding.elements.end(), [&](Id id) { return model.element(id); });
            if (!exist || finding.message.isEmpty() || identities.contains(finding.identity()))
                QFAIL(qPrintable(told(seed, u"without elements or message, or twice: "_s + told(finding), model)));
            identities.append(finding.identity());
        }
    }
}

void TestReviewProperties::orderOfHashesDoesNotMatter()
{
    for (quint64 seed = firstSeed(); seed < firstSeed() + quint64(models()); ++seed) {
        QHashSeed::setDeterministicGlobalSeed();
        test::Architecture first;
        first.apply(test::RandomArchitecture(seed).whole());
        const QList<Finding> expected = review::review(first.model());
        QHashSeed::resetRandomGlobalSeed();
        test::Architecture second;
        second.apply(test::RandomArchitecture(seed).whole());
        const QList<Finding> found = review::review(second.model());
        if (found != expected)
            QFAIL(qPrintable(told(seed, difference(expected, found), first.model())));
    }
}

void TestReviewProperties::renewedIsAsReviewedAnew()
{
    constexpr int gestures = 8;
    for (quint64 seed = firstSeed(); seed < firstSeed() + quint64(models()); ++seed) {
        test::RandomArchitecture random(seed);
        Facts facts;
        Normaliser normaliser;
        quint64 counter = 0;
        const auto commit = [&](const Edit &edit) {
            ++counter;
            QSet<Id> touched;
            for (const Fact &fact : edit.facts()) {
                facts[fact.record].insert(fact.property, {fact.value, {counter, Id(1, 1)}});
                touched.insert(fact.record);
            }
            return normaliser.update(facts, touched);
        };
        commit(random.whole());
        review::Review review = review::Review::of(normaliser.model());
        for (int i = 0; i < gestures; ++i) {
            const Model before = normaliser.model();
            const QSet<Id> records = commit(random.gesture(before));
            review.renew(before, normaliser.model(), records);
            review.setWhole(review::Review::lookAtAll(normaliser.model()));
            const QList<Finding> renewed = review.findings(normaliser.model());
            const QList<Finding> anew = review::review(normaliser.model());
            if (renewed != anew) {
                QFAIL(qPrintable(told(seed, u"renewed is the first: "_s + difference(renewed, anew), before) + u"\nbecomes\n\n"_s
                                 + test::written(normaliser.model())));
            }
        }
    }
}

void TestReviewProperties::fixesMend()
{
    constexpr int triedInOne = 8;
    QHash<QString, int> mended;
    for (quint64 seed = firstSeed(); seed < firstSeed() + quint64(models()); ++seed) {
        test::Architecture architecture;
        architecture.apply(test::RandomArchitecture(seed).whole());
        const review::Review review = review::Review::of(architecture.model());
        const QList<Finding> before = review.findings(architecture.model());
        QList<std::pair<const Finding *, const review::Fix *>> offered;
        for (const Finding &finding : before) {
            if (!finding.rule.startsWith(qEnvironmentVariable("KEELSON_RULE")))
                continue;
            for (const review::Fix &fix : review::rule(finding.rule)->fixes)
                offered.append({&finding, &fix});
        }
        // Those mended least often first, so that every fix is tried.
        std::stable_sort(offered.begin(), offered.end(), [&](const auto &a, const auto &b) {
            return mended.value(a.first->rule + QString(a.second->id)) < mended.value(b.first->rule + QString(b.second->id));
        });
        int tried = 0;
        for (const auto &[finding, fix] : std::as_const(offered)) {
            if (tried == triedInOne)
                break;
            const Edit edit = review::soundMend(architecture.model(), review, *finding, *fix);
            if (edit.isEmpty())
                continue;
            ++tried;
            ++mended[finding->rule + QString(fix->id)];
            test::Architecture changed = architecture;
            changed.apply(edit);
            const QList<Finding> after = review::review(changed.model());
            const bool isOutOfDate = fix->mend(changed.model(), *finding).isEmpty();
            if (!review::isSound(*finding, before, after) || !isOutOfDate) {
                QFAIL(qPrintable(told(seed, u"%1, mended by %2; %3 %4"_s.arg(told(*finding), QString(fix->id), difference(before, after),
                                                                           isOutOfDate ? QString() : u"mended again"_s),
                                      architecture.model())));
            }
        }
    }
}

/// What edits would make of a model is what they make of it.
void TestReviewProperties::foretoldIsAsCommitted()
{
    for (quint64 seed = firstSeed(); seed < firstSeed() + quint64(models()); ++seed) {
        test::RandomArchitecture random(seed);
        test::Architecture architecture;
        architecture.apply(random.whole());
        const Model before = architecture.model();
        const Edit edit = random.gesture(before);
        const bool putsBack = std::any_of(edit.facts().begin(), edit.facts().end(), [&](const Fact &fact) {
            return fact.property == properties::deleted && !flag(fact.value);
        });
        architecture.apply(edit);
        const QList<Finding> &said = architecture.findings();
        const bool isOdd = std::any_of(said.begin(), said.end(), [](const Finding &f) { return f.rule == "document.wrong-type"_L1; });
        if (putsBack || isOdd)
            continue;
        const Model after = foretold(before, edit).model;
        if (!(after == architecture.model()))
            QFAIL(qPrintable(told(seed, u"foretold is\n%1\nbut committed:"_s.arg(test::written(after)), architecture.model())));
    }
}

/// The notation in which failures are told holds what was said.
void TestReviewProperties::writtenIsReadAgain()
{
    for (quint64 seed = 0; seed < 50; ++seed) {
        test::Architecture architecture;
        architecture.apply(test::RandomArchitecture(seed).whole());
        const QString once = test::written(architecture.model());
        const QString twice = test::written(test::Architecture(once).model());
        QCOMPARE(sortedLines(twice), sortedLines(once));
    }
}

QTEST_GUILESS_MAIN(TestReviewProperties)
#include "tst_reviewproperties.moc"
