// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/storm/grammar.h"
#include "core/storm/levels.h"
#include "core/storm/phases.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_document.reset(); }
    void levelIsAFactOnTheBoard();
    void everyLevelOffersMore();
    void wordsGoWithTheLevel_data();
    void wordsGoWithTheLevel();
    void legendGrowsWithThePhase_data();
    void legendGrowsWithThePhase();
    void legendHasWhatStandsOnTheBoard();
    void chainSaysWhatComesNext_data();
    void chainSaysWhatComesNext();
    void everyStepOfTheChainIsARelation();

private:
    const Model &model() const { return m_document->model(); }
    static QStringList ids(const QList<const Kind *> &kinds)
    {
        QStringList ids;
        for (const Kind *kind : kinds)
            ids.append(QString(kind->id));
        return ids;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    Id m_board;
    int m_count = 0;
};

void TestLevels::init()
{
    auto made = Document::create(m_folder.filePath(u"levels-%1.keelson"_s.arg(++m_count)), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    m_document = std::move(*made);
    Edit edit(u"Board"_s);
    m_board = edit.addView(records::board, u"Shop"_s);
    m_document->commit(edit);
}

void TestLevels::levelIsAFactOnTheBoard()
{
    QCOMPARE(storm::levelOf(model(), m_board), Level::Design);
    QCOMPARE(storm::levelOf(model(), Id::create()), Level::Design);
    QVERIFY(storm::setLevel(model(), m_board, Level::Design).isEmpty());
    m_document->commit(storm::setLevel(model(), m_board, Level::BigPicture));
    QCOMPARE(storm::levelOf(model(), m_board), Level::BigPicture);
    m_document->undo();
    QCOMPARE(storm::levelOf(model(), m_board), Level::Design);
}

void TestLevels::everyLevelOffersMore()
{
    const QStringList big = ids(storm::offeredAt(Level::BigPicture));
    const QStringList process = ids(storm::offeredAt(Level::Process));
    const QStringList design = ids(storm::offeredAt(Level::Design));
    QVERIFY(big.contains(QString(kinds::domainEvent)) && !big.contains(QString(kinds::command)));
    QVERIFY(process.contains(QString(kinds::command)) && !process.contains(QString(kinds::aggregate)));
    QCOMPARE(design, ids(grammar::noteKinds()));
}

void TestLevels::wordsGoWithTheLevel_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("process");
    QTest::addColumn<QString>("design");
    QTest::newRow("command") << QString(kinds::command) << u"Action"_s << u"Command"_s;
    QTest::newRow("read model") << QString(kinds::readModel) << u"Information"_s << u"Read model"_s;
    QTest::newRow("aggregate") << QString(kinds::aggregate) << u"Constraint"_s << u"Aggregate"_s;
    QTest::newRow("event") << QString(kinds::domainEvent) << u"Domain event"_s << u"Domain event"_s;
}

void TestLevels::wordsGoWithTheLevel()
{
    QFETCH(QString, kind);
    QTEST(vocabulary::label(*vocabulary::kind(kind), Level::Process), "process");
    QTEST(vocabulary::label(*vocabulary::kind(kind), Level::Design), "design");
}

void TestLevels::legendGrowsWithThePhase_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QStringList>("big");
    QTest::addColumn<QStringList>("more");
    const QString event(kinds::domainEvent);
    const QStringList people{event, QString(kinds::actor), QString(kinds::externalSystem)};
    QTest::newRow("none") << QString() << QStringList() << QStringList();
    QTest::newRow("no such phase") << u"lunch"_s << QStringList() << QStringList();
    const QString hotspot(kinds::hotspot);
    QTest::newRow("check-in") << u"check-in"_s << QStringList{event} << QStringList();
    QTest::newRow("explore") << u"explore"_s << QStringList{event, hotspot} << QStringList();
    QTest::newRow("people") << u"people"_s << people + QStringList{hotspot, QString(kinds::swimlane)} << QStringList{QString(kinds::command), QString(kinds::readModel)};
    QTest::newRow("walk") << u"walk"_s << people + QStringList{hotspot, QString(kinds::swimlane)} << QStringList{QString(kinds::policy)};
    QTest::newRow("contexts") << u"contexts"_s
        << people + QStringList{QString(kinds::hotspot), QString(kinds::opportunity), QString(kinds::pivotalEvent), QString(kinds::swimlane),
                                QString(kinds::boundedContext), QString(kinds::valueCreated), QString(kinds::valueDestroyed)}
        << QStringList{QString(kinds::aggregate)};
}

void TestLevels::legendGrowsWithThePhase()
{
    QFETCH(QString, phase);
    QFETCH(QStringList, big);
    QFETCH(QStringList, more);
    Edit edit(u"Phase"_s);
    edit.set(m_board, properties::phase, phase);
    edit.set(m_board, properties::level, vocabulary::id(Level::BigPicture));
    m_document->commit(edit);
    QCOMPARE(ids(storm::legendOf(model(), m_board)), big);
    const QStringList design = ids(storm::kindsUpTo(phase, Level::Design));
    for (const QString &kind : more)
        QVERIFY2(design.contains(kind), qPrintable(kind));
}

void TestLevels::legendHasWhatStandsOnTheBoard()
{
    QVERIFY(storm::legendOf(model(), m_board).isEmpty());
    Edit edit(u"Put"_s);
    for (const QLatin1StringView kind : {kinds::policy, kinds::domainEvent, kinds::text, kinds::policy})
        edit.place(m_board, records::board, edit.add(kind, u"A"_s), {0, 0});
    m_document->commit(edit);
    // In the order of the palette, each once; words explain themselves.
    QCOMPARE(ids(storm::legendOf(model(), m_board)), (QStringList{QString(kinds::domainEvent), QString(kinds::policy)}));
    // What stands there is explained whatever the level offers.
    m_document->commit(storm::setLevel(model(), m_board, Level::BigPicture));
    QCOMPARE(storm::legendOf(model(), m_board).size(), 2);
}

void TestLevels::chainSaysWhatComesNext_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("previous");
    const auto row = [](QLatin1StringView kind, QLatin1StringView next, QLatin1StringView previous) {
        QTest::newRow(kind.data()) << QString(kind) << QString(next) << QString(previous);
    };
    row(kinds::readModel, kinds::actor, kinds::domainEvent);
    row(kinds::actor, kinds::command, kinds::readModel);
    row(kinds::command, kinds::domainEvent, kinds::actor);
    row(kinds::aggregate, kinds::domainEvent, kinds::command);
    row(kinds::externalSystem, kinds::domainEvent, kinds::command);
    row(kinds::domainEvent, kinds::policy, kinds::command);
    row(kinds::policy, kinds::command, kinds::domainEvent);
    row(kinds::hotspot, kinds::hotspot, kinds::hotspot);
}

void TestLevels::chainSaysWhatComesNext()
{
    QFETCH(QString, kind);
    QTEST(QString(grammar::next(*vocabulary::kind(kind)).id), "next");
    QTEST(QString(grammar::previous(*vocabulary::kind(kind)).id), "previous");
}

void TestLevels::everyStepOfTheChainIsARelation()
{
    QVERIFY(!grammar::chain().empty());
    for (const grammar::Step &step : grammar::chain()) {
        if (step.from == kinds::pivotalEvent)
            continue;
        const grammar::Connection link = grammar::connection(*vocabulary::kind(step.from), *vocabulary::kind(step.to));
        QVERIFY2(link.relation && !link.reversed, qPrintable(step.from + u" -> "_s + step.to));
    }
}

QTEST_GUILESS_MAIN(TestLevels)
#include "tst_levels.moc"
