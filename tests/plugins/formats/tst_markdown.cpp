// SPDX-License-Identifier: MIT
#include "boardfile.h"

#include "core/document/edit.h"

#include <QTest>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two sections, two lanes, a frame; an open question and a settled one.
Imported story()
{
    Edit edit(u"Begin"_s);
    const Id board = edit.addView(records::board, u"Orders"_s);
    const auto put = [&](QLatin1StringView kind, const QString &name, QPointF at, std::optional<QSizeF> size = {}) {
        const Id element = edit.add(kind, name);
        edit.place(board, records::board, element, at, size);
        return element;
    };
    put(kinds::swimlane, u"Customer"_s, {0, 0}, QSizeF(2000, 200));
    put(kinds::swimlane, u"Kitchen"_s, {0, 200}, QSizeF(2000, 200));
    put(kinds::boundedContext, u"Ordering"_s, {0, 0}, QSizeF(700, 200));
    const Id pivot = put(kinds::pivotalEvent, u"Paid"_s, {900, 0});
    edit.set(pivot, "phase"_L1, u"Cooking"_s);
    const Id actor = put(kinds::actor, u"Guest"_s, {50, 50});
    const Id command = put(kinds::command, u"Pay *now*"_s, {250, 50});
    const Id event = put(kinds::domainEvent, u"Order paid"_s, {450, 50});
    edit.set(event, properties::description, u"With <card>\nor cash"_s);
    const Id policy = put(kinds::policy, u"Cook what is paid"_s, {1100, 250});
    const Id cook = put(kinds::command, u"Cook"_s, {1400, 250});
    put(kinds::hotspot, u"What if it burns?"_s, {1400, 350});
    edit.set(put(kinds::hotspot, u"Who pays?"_s, {250, 150}), "state"_L1, u"settled"_s);
    put(kinds::text, u"[A remark]"_s, {20, 700});
    edit.relate(relations::issues, actor, command);
    edit.relate(relations::resultsIn, command, event);
    edit.relate(relations::triggers, event, policy);
    edit.relate(relations::issues, policy, cook);
    return {edit.facts(), {}, {}};
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_markdown.isThere(), "the plugin loads through the registry"); }
    void tellsABoard();
    void cannotBeRead();
    void saysThatThereIsNothing();

private:
    BoardFormat m_markdown{u"markdown"_s};
};

void TestMarkdown::tellsABoard()
{
    const QString text = QString::fromUtf8(m_markdown.written(modelOf(story())));
    QCOMPARE(text, uR"(# Orders

## In the beginning


### Customer

- **Guest** (Actor); decides *Pay \*now\**.
- *Guest*: **Pay \*now\***; then *Order paid*.
- **Order paid**.
  <br>With \<card\>
  <br>or cash

### In no lane

- _\[A remark\]_

## Cooking


### Kitchen

- Whenever *Order paid*: **Cook what is paid**; it decides *Cook*.
- *Cook what is paid*: **Cook**.

## Bounded contexts

- **Ordering**: Guest, Pay \*now\*, Order paid

## Open questions

- What if it burns? (Cooking, Kitchen)

## Settled questions

- Who pays? (Customer)
)"_s);
}

void TestMarkdown::cannotBeRead()
{
    QVERIFY(!(*m_markdown).reads());
    QVERIFY(!m_markdown.read("# x"));
}

void TestMarkdown::saysThatThereIsNothing()
{
    QVERIFY(QString::fromUtf8(m_markdown.written(Model())).contains(u"no board"));
    Edit edit(u"Begin"_s);
    edit.addView(records::board, u"Empty"_s);
    QVERIFY(QString::fromUtf8(m_markdown.written(modelOf({edit.facts(), {}, {}}))).contains(u"The board is empty."));
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
