// SPDX-License-Identifier: MIT
#include "app/gui/compare/compareoverlay.h"
#include "app/gui/compare/comparerows.h"
#include "tests/support/architecture.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

const QString shop = uR"(
subsystem Ordering
  service "Order BFF" pattern=bff
subsystem Kitchen
  service "Kitchen BFF" pattern=bff
domain-event "Order Submitted" fields=total
"Order BFF" publishes "Order Submitted"
"Kitchen BFF" consumes "Order Submitted"
)"_s;

/// The shop before and after: a service more, one gone, one renamed, a contract broken.
struct Edited
{
    test::Architecture shop{::shop};
    Model before;
    Id menu;
    Id kitchen;
    Id order;
    Id event;
    compare::Report report;

    Edited()
    {
        Edit map(u"Map"_s);
        const Id view = map.addView(records::contextView, u"Main"_s);
        kitchen = shop[u"Kitchen BFF"_s];
        order = shop[u"Order BFF"_s];
        event = shop[u"Order Submitted"_s];
        map.place(view, records::contextView, kitchen, {900, 700}, QSizeF(120, 80));
        map.place(view, records::contextView, order, {0, 0});
        shop.apply(map);
        before = shop.model();
        Edit edit(u"Edit"_s);
        menu = edit.add(kinds::service, u"Menu BFF"_s, shop[u"Ordering"_s]);
        edit.remove(kitchen);
        edit.set(order, properties::name, u"Basket BFF"_s);
        edit.set(event, "fields"_L1, u"amount"_s);
        edit.place(view, records::contextView, order, {10, 10});
        shop.apply(edit);
        report = compare::reported(before, shop.model());
    }
};

QStringList textsOf(const QList<CompareRow> &rows, const CompareFilter &filter)
{
    QStringList texts;
    for (const qsizetype i : filtered(rows, filter))
        texts.append((rows[i].isHeading ? u"= "_s : QString()) + rows[i].text);
    return texts;
}

} // namespace

class TestCompareRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandUnderTheirHeadings();
    void headingsGoWithTheirRows();
    void layoutOnDemand();
    void contractsComeWithTheirRollOut();
    void theOverlaySaysWhatHappened();
    void whatIsGoneIsAGhostWhereItStood();
    void aGhostPeepsOutFromBehindWhatStandsThereNow();
    void nothingIsNothing();
};

void TestCompareRows::rowsStandUnderTheirHeadings()
{
    const Edited edited;
    const QStringList texts = textsOf(rowsOf(edited.report), {});
    QCOMPARE(texts.mid(0, 3), (QStringList{u"= Kitchen"_s, u"Kitchen BFF"_s, u"“Kitchen BFF” consumes “Order Submitted”"_s}));
    QVERIFY(texts.contains(u"= Ordering"_s));
    QCOMPARE(rowsOf(edited.report).at(0).detail, u"2 difference(s)"_s);
    QCOMPARE(rowsOf(edited.report).at(1).detail, u"Removed: Autonomous service"_s);
    QVERIFY(texts.contains(u"Order Submitted: Breaking"_s));
    QVERIFY(texts.indexOf(u"= Contracts"_s) < texts.indexOf(u"= Roll-out"_s));
    QVERIFY(!texts.contains(u"= Layout and sessions"_s));
}

void TestCompareRows::headingsGoWithTheirRows()
{
    const Edited edited;
    CompareFilter filter;
    filter.text = u"menu"_s;
    QCOMPARE(textsOf(rowsOf(edited.report), filter), (QStringList{u"= Ordering"_s, u"Menu BFF"_s}));
    filter.text.clear();
    filter.deed = compare::Deed::Renamed;
    QCOMPARE(textsOf(rowsOf(edited.report), filter),
             (QStringList{u"= Ordering"_s, u"Basket BFF"_s}));
}

void TestCompareRows::layoutOnDemand()
{
    const Edited edited;
    CompareFilter filter;
    filter.layout = true;
    QCOMPARE(textsOf(rowsOf(edited.report), filter).mid(textsOf(rowsOf(edited.report), {}).size()),
             (QStringList{u"= Layout and sessions"_s, u"Main"_s}));
}

void TestCompareRows::contractsComeWithTheirRollOut()
{
    const Edited edited;
    CompareFilter filter;
    filter.part = CompareRow::Part::Contract;
    const QStringList texts = textsOf(rowsOf(edited.report), filter);
    QCOMPARE(texts.mid(0, 3), (QStringList{u"= Contracts"_s, u"Order Submitted: Breaking"_s, u"= Roll-out"_s}));
    QVERIFY2(texts.value(3).startsWith(u"1. Deploy “Basket BFF”"_s), qPrintable(texts.value(3)));
}

void TestCompareRows::theOverlaySaysWhatHappened()
{
    const Edited edited;
    const MapOverlay overlay = overlayOf(edited.report, {}, Theme::light());
    QCOMPARE(overlay.remarks.value(edited.menu).tone, Tone::Added);
    QCOMPARE(overlay.remarks.value(edited.menu).badge, u"+"_s);
    QCOMPARE(overlay.remarks.value(edited.order).tone, Tone::Changed);
    QCOMPARE(overlay.remarks.value(edited.event).badge, u"!"_s); // Its contract is broken.
    QVERIFY(!overlay.remarks.contains(edited.kitchen));
    QVERIFY(overlay.fadesOthers);
}

void TestCompareRows::whatIsGoneIsAGhostWhereItStood()
{
    const Edited edited;
    const QList<CompareGhost> ghosts = ghostsOf(edited.report.comparison, edited.before, edited.shop.model());
    QCOMPARE(ghosts.size(), 1);
    QCOMPARE(ghosts.first().name, u"Kitchen BFF"_s);
    QCOMPARE(ghosts.first().rect.topLeft(), QPointF(900, 700));
    const MapOverlay overlay = overlayOf(edited.report, ghosts, Theme::dark());
    QCOMPARE(overlay.ghosts.first().element, edited.kitchen);
    QCOMPARE(overlay.ghosts.first().halo, toneColour(Tone::Removed, Theme::dark()));
}

void TestCompareRows::aGhostPeepsOutFromBehindWhatStandsThereNow()
{
    Edited edited;
    Edit edit(u"Place"_s);
    edit.place(*edited.shop.model().viewsOfKind(records::contextView).first(), edited.menu, {910, 700});
    edited.shop.apply(edit);
    edited.report = compare::reported(edited.before, edited.shop.model());
    const QList<CompareGhost> ghosts = ghostsOf(edited.report.comparison, edited.before, edited.shop.model());
    QCOMPARE(ghosts.size(), 1);
    QVERIFY(ghosts.first().rect.topLeft() != QPointF(900, 700));
    QVERIFY(overlayOf(edited.report, ghosts, Theme::light()).ghosts.first().layer < 0);
}

void TestCompareRows::nothingIsNothing()
{
    const test::Architecture one(shop);
    const compare::Report report = compare::reported(one.model(), one.model());
    QCOMPARE(rowsOf(report), QList<CompareRow>());
    QVERIFY(overlayOf(report, {}, Theme::light()).isEmpty());
}

QTEST_MAIN(TestCompareRows)
#include "tst_comparerows.moc"
