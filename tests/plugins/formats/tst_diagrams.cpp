// SPDX-License-Identifier: MIT
#include "architectures.h"
#include "boardfile.h"
#include "tests/support/nodepeer.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QString &format, const Model &model, const Options &given)
{
    const BoardFormat through(format);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = (*through).write({model, {}, {}}, buffer, *resolve((*through).options(), given));
    return done ? buffer.data() : QByteArray();
}

/// What Debian's PlantUML has against a diagram; empty when nothing.
QString plantUmlComplaint(const QByteArray &text)
{
    QProcess plantUml;
    plantUml.start(u"plantuml"_s, {u"-syntax"_s});
    plantUml.write(text);
    plantUml.closeWriteChannel();
    if (!plantUml.waitForFinished(60'000))
        return u"no answer"_s;
    const QByteArray answer = plantUml.readAllStandardOutput();
    return answer.startsWith("DESCRIPTION") ? QString() : QString::fromUtf8(answer);
}

void addModels()
{
    QTest::addColumn<Model>("model");
    QTest::newRow("a bit of everything") << shop().model();
    test::Architecture hostile;
    hostile.apply(hostileEdit());
    QTest::newRow("names that break careless writers") << hostile.model();
    QTest::newRow("nothing at all") << Model();
}

} // namespace

Q_DECLARE_METATYPE(keelson::Model)

/// Maps in the languages that draw diagrams from text.
class TestDiagrams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mermaidParses_data();
    void mermaidParses();
    void plantUmlParses_data() { addModels(); }
    void plantUmlParses();
    void eventsGoThroughTheHubs();
    void partsStandForTheirService();
    void aSubjectNarrowsTheDiagram();
    void whatIsLeftOutIsTold();
};

void TestDiagrams::mermaidParses_data()
{
    QTest::addColumn<Model>("model");
    QTest::addColumn<QString>("diagram");
    test::Architecture hostile;
    hostile.apply(hostileEdit());
    for (const QString &diagram : {u"flowchart"_s, u"c4"_s}) {
        QTest::addRow("a bit of everything, %s", qPrintable(diagram)) << shop().model() << diagram;
        QTest::addRow("names that break careless writers, %s", qPrintable(diagram)) << hostile.model() << diagram;
    }
}

void TestDiagrams::mermaidParses()
{
    QFETCH(Model, model);
    QFETCH(QString, diagram);
    const test::NodePeer mermaid(u"mermaid.mjs"_s);
    KEELSON_NEEDS_PEER(mermaid)
    QTemporaryDir folder;
    QFile file(folder.filePath(u"map.mmd"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written(u"mermaid"_s, model, {{u"diagram"_s, diagram}, {u"components"_s, true}}));
    file.close();
    QCOMPARE(mermaid.complaint({file.fileName()}), QString());
}

void TestDiagrams::plantUmlParses()
{
    QFETCH(Model, model);
    if (QStandardPaths::findExecutable(u"plantuml"_s).isEmpty()) {
        qInfo("KEELSON-SKIPPED: there is no plantuml on this machine");
        QSKIP("there is no plantuml on this machine");
    }
    if (model.elements().isEmpty())
        return; // PlantUML draws an empty page, and calls it a syntax error.
    QCOMPARE(plantUmlComplaint(written(u"plantuml"_s, model, {{u"components"_s, true}})), QString());
}

void TestDiagrams::eventsGoThroughTheHubs()
{
    const QString text = QString::fromUtf8(written(u"mermaid"_s, shop().model(), {}));
    for (const QString &line : {u"n_orderBff -->|\"Order Submitted\"| n_orderHub"_s, u"n_orderHub -->|\"Order Submitted\"| n_paymentGateway"_s,
                                u"n_orderHub -->|\"Order Paid\"| n_deliveryHub"_s, u"n_deliveryHub -->|\"Order Paid\"| n_deliveryBff"_s,
                                u"n_orderPage -.->|\"POST /orders\"| n_orderBff"_s, u"n_customer -.->|\"calls\"| n_delivery"_s})
        QVERIFY2(text.contains(line), qPrintable(line + u"\n\n"_s + text));
    QVERIFY(!text.contains(u"n_orderBff -->|\"Order Submitted\"| n_paymentGateway"_s));
}

void TestDiagrams::partsStandForTheirService()
{
    const QString without = QString::fromUtf8(written(u"plantuml"_s, shop().model(), {}));
    QVERIFY(!without.contains(u"ComponentDb"_s));
    const QString with = QString::fromUtf8(written(u"plantuml"_s, shop().model(), {{u"components"_s, true}}));
    QVERIFY(with.contains(u"ComponentDb(orders, \"orders\""_s));
    QVERIFY(with.contains(u"Rel(rest, orders, \"uses\")"_s));
}

void TestDiagrams::aSubjectNarrowsTheDiagram()
{
    auto architecture = shop();
    Edit edit(u"Look at it"_s);
    const Id view = edit.addView(records::contextView, u"Delivery"_s, architecture[u"Delivery"_s]);
    architecture.apply(edit);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const BoardFormat mermaid(u"mermaid"_s);
    QVERIFY((*mermaid).write({architecture.model(), {}, view}, buffer, *resolve((*mermaid).options(), {})));
    QVERIFY(buffer.data().contains("n_deliveryBff"));
    QVERIFY(!buffer.data().contains("n_paymentProvider"));
}

void TestDiagrams::whatIsLeftOutIsTold()
{
    const BoardFormat mermaid(u"mermaid"_s);
    const auto architecture = shop();
    const QList<Finding> losses = (*mermaid).losses({architecture.model(), {}, {}}, *resolve((*mermaid).options(), {}));
    QCOMPARE(losses.size(), 2); // A function and a store.
    QVERIFY((*mermaid).losses({architecture.model(), {}, {}}, *resolve((*mermaid).options(), {{u"components"_s, true}})).isEmpty());
}

QTEST_GUILESS_MAIN(TestDiagrams)
#include "tst_diagrams.moc"
