// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/review/mending.h"
#include "core/review/records.h"
#include "core/review/report.h"
#include "core/review/review.h"
#include "tests/support/architecture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace keelson::review;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2030, 6, 3);
const QDate friday(2030, 6, 7);

const QString broken = uR"(
subsystem Ordering
  service "Order BFF"
  service Payments
  service Stock
"Order BFF" calls Payments
"Order BFF" calls Stock
)"_s;

Grounds grounds(const QString &reason, QDate until = {})
{
    return {reason, u"Ada"_s, monday, until};
}

/// The finding that “Order BFF” calls the service of that name.
Finding callOf(const test::Architecture &in, const QString &called)
{
    for (const Finding &finding : review::review(in.model())) {
        if (finding.rule == "bulkhead.synchronous-call"_L1 && finding.elements.value(1) == in[called])
            return finding;
    }
    return {};
}

Judged judgedOf(const test::Architecture &in, const Finding &finding, QDate today)
{
    return judged(in.model(), {finding}, today).value(0);
}

} // namespace

/// What somebody accepted is found again in the document, and only as long as it was accepted.
class TestWaivers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAcceptedByItself();
    void acceptedOne();
    void expiry_data();
    void expiry();
    void acceptingAnewReplaces();
    void theLongerOfTwoCounts();
    void withdrawn();
    void unneededIsListed();
    void whatNamesNothingIsNotAccepted();
    void undone();
    void recordsAreTheSameTwice();
    void recordsTell();
    void mendingsBuildOnEachOther();
    void acceptedIsNotMended();
};

void TestWaivers::nothingIsAcceptedByItself()
{
    const test::Architecture in(broken);
    QVERIFY(waivers(in.model()).isEmpty());
    for (const Judged &each : judged(in.model(), review::review(in.model()), monday))
        QCOMPARE(each.standing, Standing::Open);
}

void TestWaivers::acceptedOne()
{
    test::Architecture in(broken);
    const Finding finding = callOf(in, u"Payments"_s);
    const Edit edit = waive(in.model(), finding, grounds(u" They promise 99.99 %. "_s));
    QVERIFY2(edit.label().contains(u"“Order BFF”"_s), qPrintable(edit.label()));
    in.apply(edit);

    const Judged found = judgedOf(in, finding, monday);
    QCOMPARE(found.standing, Standing::Accepted);
    QCOMPARE(found.waiver.reason, u"They promise 99.99 %."_s);
    QCOMPARE(found.waiver.author, u"Ada"_s);
    QCOMPARE(found.waiver.made, monday);
    QVERIFY(!found.waiver.until.isValid());
    QCOMPARE(found.waiver.element, in[u"Order BFF"_s]);
    QCOMPARE(judgedOf(in, callOf(in, u"Stock"_s), monday).standing, Standing::Open);
}

void TestWaivers::expiry_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<Standing>("standing");
    QTest::newRow("for good") << QDate() << QDate(2999, 1, 1) << Standing::Accepted;
    QTest::newRow("before the last day") << friday << monday << Standing::Accepted;
    QTest::newRow("on the last day") << friday << friday << Standing::Accepted;
    QTest::newRow("the day after") << friday << friday.addDays(1) << Standing::Expired;
}

void TestWaivers::expiry()
{
    QFETCH(QDate, until);
    QFETCH(QDate, today);
    QFETCH(Standing, standing);
    test::Architecture in(broken);
    const Finding finding = callOf(in, u"Payments"_s);
    in.apply(waive(in.model(), finding, grounds(u"For a week"_s, until)));
    const Judged found = judgedOf(in, finding, today);
    QCOMPARE(found.standing, standing);
    QCOMPARE(found.isOpen(), standing == Standing::Expired);
    QCOMPARE(found.waiver.reason, u"For a week"_s);
}

void TestWaivers::acceptingAnewReplaces()
{
    test::Architecture in(broken);
    const Finding finding = callOf(in, u"Payments"_s);
    in.apply(waive(in.model(), finding, grounds(u"For good"_s)));
    in.apply(waive(in.model(), finding, grounds(u"For a week after all"_s, friday)));
    QCOMPARE(waivers(in.model()).size(), 1);
    QCOMPARE(judgedOf(in, finding, friday).waiver.reason, u"For a week after all"_s);
}

/// As two people may have accepted it in two copies that were merged.
void TestWaivers::theLongerOfTwoCounts()
{
    test::Architecture in(broken);
    const Finding finding = callOf(in, u"Payments"_s);
    const Model before = in.model();
    in.apply(waive(before, finding, grounds(u"For a week"_s, friday)));
    in.apply(waive(before, finding, grounds(u"For a month"_s, friday.addMonths(1))));
    QCOMPARE(waivers(in.model()).size(), 2);
    QCOMPARE(judgedOf(in, finding, monday).waiver.reason, u"For a month"_s);
    in.apply(withdraw(in.model(), finding));
    QVERIFY(waivers(in.model()).isEmpty());
}

void TestWaivers::withdrawn()
{
    test::Architecture in(broken);
    const Finding finding = callOf(in, u"Payments"_s);
    QVERIFY(withdraw(in.model(), finding).isEmpty());
    in.apply(waive(in.model(), finding, grounds(u"So be it"_s)));
    in.apply(withdraw(in.model(), finding));
    QCOMPARE(judgedOf(in, finding, monday).standing, Standing::Open);
}

void TestWaivers::unneededIsListed()
{
    test::Architecture in(broken);
    const Finding finding = callOf(in, u"Payments"_s);
    in.apply(waive(in.model(), finding, grounds(u"So be it"_s)));
    QVERIFY(unneeded(in.model(), review::review(in.model())).isEmpty());

    in.apply(fix(finding, finding.fix)->mend(in.model(), finding));
    const QList<Waiver> gone = unneeded(in.model(), review::review(in.model()));
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().identity, finding.identity());
    in.apply(withdraw(in.model(), gone));
    QVERIFY(waivers(in.model()).isEmpty());
}

void TestWaivers::whatNamesNothingIsNotAccepted()
{
    const test::Architecture in(broken);
    Finding nowhere;
    nowhere.rule = u"some.rule"_s;
    QVERIFY(waive(in.model(), nowhere, grounds(u"So be it"_s)).isEmpty());
    nowhere.elements = {Id::create()};
    QVERIFY(waive(in.model(), nowhere, grounds(u"So be it"_s)).isEmpty());
}

void TestWaivers::undone()
{
    QTemporaryDir folder;
    const auto document = std::move(*Document::create(folder.filePath(u"a.keelson"_s), {Id::create(), u"Ada"_s}));
    Edit edit(u"Begin"_s);
    const Id caller = edit.add(kinds::service, u"Order BFF"_s);
    edit.relate(relations::calls, caller, edit.add(kinds::service, u"Payments"_s));
    document->commit(edit);
    const QList<Finding> found = review::review(document->model());
    QVERIFY(!found.isEmpty());
    document->commit(waive(document->model(), found.first(), grounds(u"So be it"_s)));
    QCOMPARE(waivers(document->model()).size(), 1);
    document->undo();
    QVERIFY(waivers(document->model()).isEmpty());
    document->redo();
    QCOMPARE(waivers(document->model()).size(), 1);
}

void TestWaivers::recordsAreTheSameTwice()
{
    test::Architecture in(broken);
    in.apply(waive(in.model(), callOf(in, u"Payments"_s), grounds(u"So be it"_s, friday)));
    const FileTree first = decisionRecords(in.model(), review::review(in.model()));
    QCOMPARE(first.size(), 2);
    QCOMPARE(decisionRecords(in.model(), review::review(in.model())), first);

    // Another decision is a file of its own and leaves the first as it was.
    in.apply(waive(in.model(), callOf(in, u"Stock"_s), grounds(u"That, too"_s)));
    const FileTree second = decisionRecords(in.model(), review::review(in.model()));
    QCOMPARE(second.size(), 3);
    for (auto file = first.begin(); file != first.end(); ++file) {
        if (file.key() != u"README.md")
            QCOMPARE(second.value(file.key()), *file);
    }
}

void TestWaivers::recordsTell()
{
    test::Architecture in(broken);
    const Finding finding = callOf(in, u"Payments"_s);
    in.apply(waive(in.model(), finding, grounds(u"They promise *a lot*.\n\n# And more"_s, friday)));
    const FileTree files = decisionRecords(in.model(), review::review(in.model()));
    const QString name = files.firstKey();
    QVERIFY2(name.startsWith(u"2030-06-03-bulkhead-synchronous-call-"_s), qPrintable(name));
    const QString text = QString::fromUtf8(files.first().bytes);
    for (const QString &words : {u"# Order BFF: accepted exception to “Services do not call each other”"_s, u"Accepted until 2030"_s,
                                 u"Decided by Ada"_s, u"Ordering/Order BFF"_s, u"Ordering/Payments"_s, u"Chapter 1"_s,
                                 u"They promise \\*a lot\\*."_s, u"\\# And more"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" in\n"_s + text));
    QVERIFY(QString::fromUtf8(files.value(u"README.md"_s).bytes).contains(name));

    in.apply(fix(finding, finding.fix)->mend(in.model(), finding));
    const FileTree later = decisionRecords(in.model(), review::review(in.model()));
    QCOMPARE(later.firstKey(), name);
    QVERIFY(later.first().bytes.contains("No longer needed"));
}

void TestWaivers::mendingsBuildOnEachOther()
{
    test::Architecture in(broken + uR"(
service "Refund BFF"
"Refund BFF" calls Payments
)"_s);
    const QList<Mending> all = mendings(in.facts(), {{u"bulkhead.synchronous-call"_s}}, monday);
    QCOMPARE(all.size(), 3);
    for (const Mending &each : all)
        in.apply(each.edit);
    // The second that mends a call of “Payments” knows of the event the first made, and gives no other the same name.
    QSet<QString> names;
    for (const Element *event : in.model().ofKind(kinds::domainEvent))
        names.insert(event->name);
    QCOMPARE(names.size(), in.model().ofKind(kinds::domainEvent).size());
    QVERIFY(callOf(in, u"Payments"_s).elements.isEmpty());
    QVERIFY(callOf(in, u"Stock"_s).elements.isEmpty());
}

void TestWaivers::acceptedIsNotMended()
{
    test::Architecture in(broken);
    in.apply(waive(in.model(), callOf(in, u"Payments"_s), grounds(u"So be it"_s, friday)));
    QCOMPARE(mendings(in.facts(), {{u"bulkhead.synchronous-call"_s}}, friday).size(), 1);
    QCOMPARE(mendings(in.facts(), {{u"bulkhead.synchronous-call"_s}}, friday.addDays(1)).size(), 2);
}

QTEST_GUILESS_MAIN(TestWaivers)
#include "tst_waivers.moc"
