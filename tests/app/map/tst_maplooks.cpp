// SPDX-License-Identifier: MIT
#include "app/gui/map/filterbar.h"
#include "app/gui/map/journeybar.h"
#include "app/gui/views/legendcard.h"
#include "tests/app/map/mapfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QProxyStyle>

using namespace keelson;
using namespace keelson::test;
using namespace Qt::StringLiterals;

namespace {

/// The desktop of somebody who asked for stillness, or did not.
class Motion : public QProxyStyle
{
public:
    explicit Motion(bool moves) : m_moves(moves) { }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? (m_moves ? 200 : 0) : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    bool m_moves;
};

} // namespace

/// Filter, focus, legend and journey on the real map.
class TestMapLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_map.open(); }
    void cleanup() { m_map.close(); }
    void filterCountsAndLeaves();
    void filterHides();
    void focusWidensAndLeaves();
    void legendFollowsTheMap();
    void journeyIsSteppedByKeys();
    void journeyPlaysUnlessStillnessIsWanted_data();
    void journeyPlaysUnlessStillnessIsWanted();

private:
    OpenMap m_map;
};

void TestMapLooks::filterCountsAndLeaves()
{
    const Scene before = m_map.canvas().scene();
    m_map.key(Qt::Key_F, Qt::ControlModifier);
    auto *bar = m_map.lens().findChild<FilterBar *>();
    QVERIFY(bar->isVisible());
    QTest::keyClicks(m_map.lens().findChild<QLineEdit *>(u"mapQuery"_s), u"kind:service pay"_s);
    QCOMPARE(bar->findChild<QLabel *>(u"filterCount"_s)->text(), u"1 of 5 shown"_s);
    QCOMPARE(m_map.clear(), (QStringList{u"Ordering"_s, u"Payment Gateway"_s}));
    QTest::keyClick(m_map.lens().findChild<QLineEdit *>(u"mapQuery"_s), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_map.canvas().scene(), before);
    QCOMPARE(m_map.changes(), 1);
}

void TestMapLooks::filterHides()
{
    m_map.key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_map.lens().findChild<QLineEdit *>(u"mapQuery"_s), u"customer"_s);
    m_map.lens().findChild<QToolButton *>(u"hideRest"_s)->click();
    QCOMPARE(m_map.canvas().scene().nodes.size(), 1);
    QCOMPARE(m_map.lens().positions().size(), 5);
}

void TestMapLooks::focusWidensAndLeaves()
{
    m_map.workspace().select({m_map.named(kinds::actor, u"Customer"_s)});
    m_map.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_map.action(u"focus"_s)->isChecked());
    QCOMPARE(m_map.clear(), (QStringList{u"Customer"_s, u"Order BFF"_s, u"Ordering"_s}));
    m_map.key(Qt::Key_Plus);
    QCOMPARE(m_map.clear(), (QStringList{u"Customer"_s, u"Hub"_s, u"Order BFF"_s, u"Ordering"_s, u"Payment Gateway"_s}));
    m_map.key(Qt::Key_Minus);
    m_map.key(Qt::Key_Minus);
    QCOMPARE(m_map.clear(), QStringList{u"Customer"_s});
    m_map.key(Qt::Key_Escape);
    QVERIFY(!m_map.action(u"focus"_s)->isChecked());
    QCOMPARE(m_map.clear().size(), 5);
    QCOMPARE(m_map.workspace().selection().size(), 1);
}

void TestMapLooks::legendFollowsTheMap()
{
    m_map.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    auto *card = m_map.lens().findChild<LegendCard *>();
    QVERIFY(card->isVisible());
    QVERIFY(card->labels().contains(u"Event hub"_s));
    QVERIFY(!card->labels().contains(u"Function"_s));
    m_map.lens().lookAt(Aspect::Internals, m_map.service(u"Order BFF"_s));
    QVERIFY(card->labels().contains(u"Function"_s));
    QVERIFY(!card->labels().contains(u"Event hub"_s));
    QVERIFY(m_map.canvas().rect().contains(card->geometry()));
    m_map.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!card->isVisible());
}

void TestMapLooks::journeyIsSteppedByKeys()
{
    Motion still(false);
    auto *bar = m_map.lens().findChild<JourneyBar *>();
    bar->setStyle(&still);
    m_map.workspace().select({m_map.named(kinds::domainEvent, u"Order Submitted"_s)});
    m_map.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bar->isVisible() && bar->hasFocus() && !bar->isPlaying());
    const auto sentence = [bar] { return bar->findChild<QLabel *>(u"journeySentence"_s)->text(); };
    QCOMPARE(sentence(), u"“Customer” calls “Order BFF” and waits for the answer."_s);
    QCOMPARE(m_map.clear(), (QStringList{u"Customer"_s, u"Order BFF"_s, u"Ordering"_s}));
    QTest::keyClick(bar, Qt::Key_Right);
    QCOMPARE(sentence(), u"“Order BFF” publishes “Order Submitted” to “Hub”."_s);
    QCOMPARE(m_map.clear(), (QStringList{u"Hub"_s, u"Order BFF"_s, u"Ordering"_s}));
    QTest::keyClick(bar, Qt::Key_End);
    QCOMPARE(sentence(), u"“Payment Gateway” can publish “Payment Authorized” and “Payment Declined” then."_s);
    QTest::keyClick(bar, Qt::Key_Left);
    QTest::keyClick(bar, Qt::Key_Home);
    QCOMPARE(sentence(), u"“Customer” calls “Order BFF” and waits for the answer."_s);
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_map.clear().size(), 5);
    QVERIFY(m_map.canvas().hasFocus());
    bar->setStyle(nullptr);
}

void TestMapLooks::journeyPlaysUnlessStillnessIsWanted_data()
{
    QTest::addColumn<bool>("moves");
    QTest::newRow("motion") << true;
    QTest::newRow("stillness") << false;
}

void TestMapLooks::journeyPlaysUnlessStillnessIsWanted()
{
    QFETCH(bool, moves);
    Motion style(moves);
    auto *bar = m_map.lens().findChild<JourneyBar *>();
    bar->setStyle(&style);
    m_map.lens().lookAt(Aspect::EventFlow, m_map.named(kinds::domainEvent, u"Order Submitted"_s));
    m_map.workspace().select({});
    m_map.action(u"journey"_s)->trigger();
    QCOMPARE(bar->isPlaying(), moves);
    QTest::keyClick(bar, Qt::Key_Space);
    QCOMPARE(bar->isPlaying(), !moves);
    bar->setStyle(nullptr);
}

QTEST_MAIN(TestMapLooks)
#include "tst_maplooks.moc"
