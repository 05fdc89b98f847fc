// SPDX-License-Identifier: MIT
#include "core/wiring/wiring.h"
#include "tests/support/architecture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView folder{KEELSON_TEST_DATA "/wiring"};

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// One line a defect, and one an event.
QString told(const Model &model, const wiring::Wiring &wiring)
{
    QString text;
    for (const wiring::Wire &wire : wiring.events) {
        text += model.element(wire.event)->name + u": "_s + wiring::names(model, wire.producers) + u" -> "_s
            + wiring::names(model, wire.consumers + wire.lakes) + u'\n';
        for (const wiring::Defect &defect : wire.defects)
            text += u"  "_s + wiring::id(defect.flaw) + u": "_s + defect.message + u'\n';
    }
    for (const wiring::Defect &defect : wiring.others)
        text += wiring::id(defect.flaw) + u": "_s + defect.message + u'\n';
    return text;
}

} // namespace

class TestWiring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void everyFlawHasACase();
    void sameForTheSameModel();
    void defectsPointAtWhatExists_data() { golden_data(); }
    void defectsPointAtWhatExists();
    void tablesHaveARowEach();
};

void TestWiring::golden_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << name;
}

void TestWiring::golden()
{
    QFETCH(QString, name);
    const auto architecture = test::Architecture::fromFile(u"wiring/%1/architecture.txt"_s.arg(name));
    const QString found = told(architecture.model(), wiring::wiringOf(architecture.model()));
    const QString path = folder + u'/' + name + u"/expected.txt"_s;
    const QString expected = fileText(path);
    QVERIFY2(found == expected, qPrintable(u"found:\n"_s + found + u"expected:\n"_s + expected));
}

void TestWiring::everyFlawHasACase()
{
    QString all;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        all += fileText(folder + u'/' + name + u"/expected.txt"_s);
    for (int flaw = 0; flaw < wiring::flaws; ++flaw) {
        QVERIFY2(all.contains(wiring::id(wiring::Flaw(flaw)) + u':'), qPrintable(wiring::id(wiring::Flaw(flaw))));
        QVERIFY(!wiring::label(wiring::Flaw(flaw)).isEmpty());
    }
}

void TestWiring::sameForTheSameModel()
{
    const QString text = fileText(folder + u"/gateways/architecture.txt"_s);
    const test::Architecture one(text);
    const test::Architecture other(text);
    QCOMPARE(wiring::wiringOf(one.model()), wiring::wiringOf(other.model()));
}

void TestWiring::defectsPointAtWhatExists()
{
    QFETCH(QString, name);
    const auto architecture = test::Architecture::fromFile(u"wiring/%1/architecture.txt"_s.arg(name));
    for (const wiring::Defect &defect : wiring::wiringOf(architecture.model()).defects()) {
        QVERIFY(!defect.elements.isEmpty());
        for (const Id id : defect.elements)
            QVERIFY2(architecture.model().element(id), qPrintable(defect.message));
        for (const Id id : defect.relations)
            QVERIFY2(architecture.model().relation(id), qPrintable(defect.message));
    }
}

void TestWiring::tablesHaveARowEach()
{
    const auto architecture = test::Architecture::fromFile(u"wiring/gateways/architecture.txt"_s);
    const wiring::Wiring wiring = wiring::wiringOf(architecture.model());
    const qsizetype rows = wiring.events.size() + wiring.others.size();
    QVERIFY(rows > 2);
    QCOMPARE(wiring::toMarkdown(architecture.model(), wiring).count(u'\n'), rows + 2);
    const QString csv = wiring::toCsv(architecture.model(), wiring);
    QCOMPARE(csv.count(u"\r\n"_s), rows + 1);
    QVERIFY2(csv.contains(u"\"In, Ship far, Ship, fast\""_s), qPrintable(csv));
    const QJsonObject json = QJsonDocument::fromJson(wiring::toJson(architecture.model(), wiring)).object();
    QVERIFY(json.contains(u"events"_s) && json.contains(u"others"_s));
}

QTEST_GUILESS_MAIN(TestWiring)
#include "tst_wiring.moc"
