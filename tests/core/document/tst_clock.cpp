// SPDX-License-Identifier: MIT
#include "documents.h"
#include "files.h"

#include "core/document/timeline.h"

#include <limits>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// Clocks that are wrong, jump or are set back. Order and undo do not ask them; only what people read comes from them. The
// clock of this machine is left alone: changes come with the times that such a clock would have given them.

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void laterChangesWithEarlierTimes_data();
    void laterChangesWithEarlierTimes();
    void fileFromTheFuture();

private:
    QString path() const { return m_folder->filePath(u"a.keelson"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StateFolder> m_state;
    std::unique_ptr<Document> m_document;
};

void TestClock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<StateFolder>();
}

void TestClock::cleanup()
{
    m_document.reset();
    m_state.reset();
}

void TestClock::laterChangesWithEarlierTimes_data()
{
    QTest::addColumn<QList<qint64>>("times");
    constexpr qint64 year = 365LL * 24 * 3600 * 1000;
    constexpr qint64 now = 61 * year;
    QTest::newRow("set back by an hour in the middle") << QList<qint64>{now, now + 1, now - 3600000, now - 3599999};
    QTest::newRow("1970") << QList<qint64>{now, 0, 1, 2};
    QTest::newRow("before 1970") << QList<qint64>{now, -1, -70 * year, -1000 * year};
    QTest::newRow("the year 9999") << QList<qint64>{8030 * year, now, now + 1, now + 2};
    QTest::newRow("all at once") << QList<qint64>{now, now, now, now};
    QTest::newRow("backwards") << QList<qint64>{now, now - year, now - 2 * year, now - 3 * year};
    QTest::newRow("as far as numbers go") << QList<qint64>{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(),
                                                           std::numeric_limits<qint64>::max() - 1, now};
}

void TestClock::laterChangesWithEarlierTimes()
{
    QFETCH(QList<qint64>, times);
    m_document = need(Document::create(path(), ada()));
    const Id cook = add(*m_document, kinds::actor, u"Cook"_s);
    QList<Change> changes;
    for (qsizetype i = 0; i < times.size(); ++i) {
        changes.append({{quint64(10 + i), Id(7, 7)}, ada(), times[i], u"Rename %1"_s.arg(i), {},
                        {{cook, QString(properties::name), u"name %1"_s.arg(i)}}});
    }
    QCOMPARE(m_document->merge(changes), int(times.size()));
    QCOMPARE(nameOf(*m_document, cook), u"name %1"_s.arg(times.size() - 1)); // The last one wins, whenever it says it was.
    set(*m_document, cook, properties::name, u"last"_s, u"Rename last"_s);
    for (qsizetype i = times.size() - 1; i >= 0; --i) {
        m_document->undo();
        QCOMPARE(nameOf(*m_document, cook), u"name %1"_s.arg(i));
        QCOMPARE(m_document->undoLabel(), u"Rename %1"_s.arg(i));
    }
    m_document->redo();
    QCOMPARE(nameOf(*m_document, cook), u"name 1"_s);
    QVERIFY(m_document->flush());
    const QList<Change> before = m_document->changes();
    m_document.reset();
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(m_document->changes(), before);
    QCOMPARE(rulesOf(m_document->findings()), QStringList());
    QCOMPARE(nameOf(*m_document, cook), u"name 1"_s);
    m_document->redo();
    QCOMPARE(nameOf(*m_document, cook), u"name 2"_s);
    Timeline timeline(m_document->log()); // Every moment in the order in which they came.
    timeline.seek(2);
    QCOMPARE(timeline.model().element(cook)->name, u"name 0"_s);
}

// What decides whether another program was at the file is that its time is another, not that it is later.
void TestClock::fileFromTheFuture()
{
    m_document = need(Document::create(path(), ada()));
    add(*m_document, kinds::actor, u"Cook"_s);
    QVERIFY(m_document->flush());
    const QByteArray before = bytesOfOpen(path());
    add(*m_document, kinds::actor, u"Waiter"_s);
    QVERIFY(m_document->flush());
    overwrite(path(), before);
    for (const QString &time : {u"1971-01-01"_s, u"2400-01-01"_s}) {
        QVERIFY(run(u"touch"_s, {u"-d"_s, time, path()}));
        add(*m_document, kinds::actor, time);
        QVERIFY(m_document->flush());
    }
    m_document.reset();
    m_document = need(Document::open(path(), ada()));
    QCOMPARE(m_document->model().elements().size(), 4);
    QCOMPARE(rulesOf(m_document->findings()), QStringList());
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
