// SPDX-License-Identifier: MIT
#include "core/plugin/registry.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

const Id replica(0, 0xa);
const Id other(0, 0xb);
const Author ada{Id(7, 7), u"Ada"_s};

/// A text that says one record with the given properties, each as JSON.
QByteArray modelWith(const QByteArray &properties)
{
    return R"({"format": "keelson-document", "version": 1, "content": "model",
  "records": [{"id": "00000000000000000000000000000001", "properties": {)" + properties + R"(}}],
  "changes": [{"stamp": "1@0000000000000000000000000000000a", "when": 5,
    "author": {"id": "00000000000000070000000000000007", "name": "Ada"}, "label": "Add"}]})";
}

QByteArray cell(const QByteArray &name, const QByteArray &value)
{
    return '"' + name + "\": [" + value + ", \"1@0000000000000000000000000000000a\"]";
}

QList<Change> someChanges()
{
    const Id event(0, 1);
    const Id gone(0, 2);
    const Id placement(0, 3);
    return {
        {{1, replica}, ada, 1000, u"Add \"Order\""_s, {}, {
            {event, u"kind"_s, u"domain-event"_s}, {event, u"name"_s, u"Order Sent"_s},
            {gone, u"kind"_s, u"actor"_s}, {gone, u"name"_s, u"Secret"_s}}},
        {{2, other}, {Id(8, 8), u"\u0394\u03bf\u03ba\u03b9\u03bc\u03ae"_s}, 2000, u"Rename"_s, {}, {
            {event, u"name"_s, u"Order \u2192 \"Submitted\"\n\t\u0001 \U0001F600"_s},
            {placement, u"kind"_s, u"placement"_s}, {placement, u"element"_s, event}}},
        {{3, replica}, ada, 3000, u"Move"_s, {}, {
            {placement, u"position"_s, QPointF(0.1, -1e-7)}, {placement, u"size"_s, QSizeF(123456789.125, 1e21)},
            {event, u"shards"_s, 3.0}, {event, u"multiRegion"_s, true}, {event, u"x-later"_s, 1.0 / 3},
            {event, u"\ufeffx-later"_s, u"\ufeffnot the mark of a file"_s}}},
        {{4, replica}, ada, 4000, u"Delete"_s, {}, {{gone, u"deleted"_s, true}, {event, u"shards"_s, {}}}},
        {{5, replica}, ada, 5000, u"Undo rename"_s, {2, other}, {{event, u"name"_s, u"Order Sent"_s}}},
        {{6, other}, {Id(8, 8), u"Ben"_s}, 6000, u"Undo what no longer stands"_s, {2, other}, {}},
    };
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isDescribed();
    void recognises_data();
    void recognises();
    void historyRoundTrips();
    void modelRoundTrips();
    void modelKeepsOnlyWhatStands();
    void oneValueALine();
    void orderOfArrivalDoesNotMatter();
    void numbersRoundTrip_data();
    void numbersRoundTrip();
    void randomDocumentsRoundTrip_data();
    void randomDocumentsRoundTrip();
    void unknownKindsAreKept();
    void referencesToNothingAreTold();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void everyTruncationIsRefused();
    void randomDamageIsRefusedOrRead_data();
    void randomDamageIsRefusedOrRead();
    void aLongLabelIsRead();
    void readingCanBeStopped();
    void writingToAFullDisk();

private:
    QByteArray written(const QList<Change> &changes, bool history = false) const;
    Result<Imported> read(QByteArray text, Stop stop = {}) const;

    Registry m_registry{{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")}};
    const Format *m_format = nullptr;
};

void TestJson::initTestCase()
{
    m_format = m_registry.format(u"json"_s);
    QVERIFY2(m_format, "the plugin loads through the registry");
}

QByteArray TestJson::written(const QList<Change> &changes, bool history) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Model model;
    const Result<void> done = m_format->write({model, changes, {}}, buffer, {{u"history"_s, history}});
    return done ? buffer.data() : QByteArray("not written");
}

Result<Imported> TestJson::read(QByteArray text, Stop stop) const
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return m_format->read(buffer, {}, stop);
}

void TestJson::isDescribed()
{
    const QList<PluginInfo> plugins = m_registry.plugins();
    const auto info = std::find_if(plugins.begin(), plugins.end(), [](const PluginInfo &p) { return p.id == u"json"; });
    QVERIFY(info != plugins.end());
    QCOMPARE(info->iid, QString::fromLatin1(KeelsonFormat_iid));
    QVERIFY(!info->name.isEmpty() && !info->description.isEmpty() && !info->version.isEmpty());
    QCOMPARE(m_format->suffixes().first(), u"json"_s);
    QVERIFY(m_format->reads() && m_format->writes());
}

void TestJson::recognises_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("ours");
    QTest::newRow("our export") << written(someChanges()).left(4096) << true;
    QTest::newRow("our history") << written(someChanges(), true).left(4096) << true;
    QTest::newRow("other JSON") << QByteArray("{\"format\": \"other\"}") << false;
    QTest::newRow("a text about us") << QByteArray("keelson-document") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestJson::recognises()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, ours);
    QCOMPARE(m_format->recognises(head) == Confidence::Certain, ours);
}

void TestJson::historyRoundTrips()
{
    const QByteArray text = written(someChanges(), true);
    const Result<Imported> imported = read(text);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
    QCOMPARE(imported->changes, someChanges());
    QCOMPARE(written(imported->changes, true), text);
}

void TestJson::modelRoundTrips()
{
    const QByteArray text = written(someChanges());
    const Result<Imported> imported = read(text);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
    QCOMPARE(written(imported->changes), text);
}

void TestJson::modelKeepsOnlyWhatStands()
{
    const QByteArray text = written(someChanges());
    QVERIFY(text.contains("\"name\": [\"Order Sent\", \"5@0000000000000000000000000000000a\"]"));
    QVERIFY2(!text.contains("Submitted"), "what was overwritten does not travel");
    QVERIFY2(!text.contains("Secret"), "what was deleted does not travel");
    QVERIFY2(text.contains("\"deleted\": [true, \"4@0000000000000000000000000000000a\"]"), "that it was deleted does");
    QVERIFY2(text.contains("\"shards\": [null, "), "nor does a property that was taken away come back");
}

void TestJson::oneValueALine()
{
    const QList<QByteArray> lines = written(someChanges()).split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(line.count("@0000") <= 1, line.constData());
    QVERIFY(lines.last().isEmpty());
}

void TestJson::orderOfArrivalDoesNotMatter()
{
    QList<Change> backwards = someChanges();
    std::reverse(backwards.begin(), backwards.end());
    QCOMPARE(written(backwards), written(someChanges()));
    QCOMPARE(written(backwards, true), written(someChanges(), true));
}

void TestJson::numbersRoundTrip_data()
{
    QTest::addColumn<double>("number");
    QTest::newRow("zero") << 0.0;
    QTest::newRow("minus zero") << -0.0;
    QTest::newRow("a third") << 1.0 / 3;
    QTest::newRow("a tenth") << 0.1;
    QTest::newRow("the largest") << std::numeric_limits<double>::max();
    QTest::newRow("the smallest") << std::numeric_limits<double>::denorm_min();
    QTest::newRow("an integer beyond 2^63") << 1e19;
    QTest::newRow("many digits") << 9007199254740993.5;
    QTest::newRow("hard to round") << 2.2250738585072011e-308;
    QTest::newRow("hard for fast parsers") << 7.2057594037927933e16;
}

void TestJson::numbersRoundTrip()
{
    QFETCH(double, number);
    const QList<Change> changes{{{1, replica}, ada, 0, {}, {}, {{Id(0, 1), u"n"_s, number}}}};
    const QByteArray text = written(changes, true);
    const Result<Imported> imported = read(text);
    QVERIFY(imported);
    QVERIFY(std::get<double>(imported->changes.first().facts.first().value) == number);
    QCOMPARE(written(imported->changes, true), text);
}

void TestJson::randomDocumentsRoundTrip_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestJson::randomDocumentsRoundTrip()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto value = [&]() -> Value {
        switch (random.bounded(7)) {
        case 0: return std::monostate();
        case 1: return random.bounded(2) == 1;
        case 2: return random.generateDouble() * std::pow(10, random.bounded(-300, 300));
        case 3: return Id(random.generate64(), random.generate64());
        case 4: return QPointF(random.generateDouble() * 1e4, -random.generateDouble());
        case 5: return QSizeF(random.bounded(1000), random.bounded(1000));
        default: break;
        }
        QString text;
        while (random.bounded(12))
            text += QChar::fromUcs4(char32_t(random.bounded(1, 0xd800)));
        return text;
    };
    QList<Change> changes;
    for (quint64 counter = 1; counter < 200; ++counter) {
        Change change{{counter, random.bounded(2) ? replica : other}, ada, random.bounded(1 << 30), u"Edit"_s, {}, {}};
        for (int property = 0; property < 5; ++property) {
            if (random.bounded(2))
                change.facts.append({Id(0, 1 + random.bounded(30)), u"p"_s + QString::number(property), value()});
        }
        if (!change.facts.isEmpty())
            changes.append(change);
    }
    for (const bool history : {false, true}) {
        const QByteArray text = written(changes, history);
        const Result<Imported> imported = read(text);
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
        QCOMPARE(written(imported->changes, history), text);
    }
}

void TestJson::unknownKindsAreKept()
{
    const QByteArray text = modelWith(cell("kind", "\"time-machine\"") + ',' + cell("fluxCapacitance", "1.21"));
    const Result<Imported> imported = read(text);
    QVERIFY(imported);
    QCOMPARE(imported->findings.size(), 1);
    QCOMPARE(imported->findings.first().rule, u"json.unknown-kind"_s);
    QCOMPARE(imported->findings.first().elements, QList<Id>{Id(0, 1)});
    const QByteArray again = written(imported->changes);
    QVERIFY(again.contains("time-machine"));
    QVERIFY(again.contains("\"fluxCapacitance\": [1.21"));
    QCOMPARE(written(read(again)->changes), again);
}

void TestJson::referencesToNothingAreTold()
{
    const QByteArray text = modelWith(cell("kind", "\"subsystem\"")
                                      + ',' + cell("parent", "{\"id\": \"000000000000000000000000000000ff\"}"));
    const Result<Imported> imported = read(text);
    QVERIFY(imported);
    QCOMPARE(imported->findings.size(), 1);
    QCOMPARE(imported->findings.first().rule, u"json.dangling-reference"_s);
    QVERIFY(written(imported->changes).contains("000000000000000000000000000000ff"));
}

void TestJson::badInputIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const QByteArray good = modelWith(cell("name", "\"Order\""));
    const auto replaced = [&](const char *before, const char *after) {
        QByteArray text = good;
        return text.replace(before, after);
    };
    QTest::newRow("nothing") << QByteArray() << "line 1" << "ends before";
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF" + good) << "line 1" << "byte order mark";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0", 4) << "line 1" << "not valid JSON";
    QTest::newRow("not UTF-8") << modelWith(cell("name", "\"Z\xFCrich\"")) << "line 2" << "not valid JSON";
    QTest::newRow("overlong UTF-8") << modelWith(cell("name", "\"\xC0\xAF\"")) << "line 2" << "not valid JSON";
    QTest::newRow("half a character escaped") << modelWith(cell("name", "\"\\ud800\"")) << "line 2" << "not valid JSON";
    QTest::newRow("the other half") << modelWith(cell("name", "\"\\udc00x\"")) << "line 2" << "half of a character";
    QTest::newRow("a key twice") << modelWith(cell("name", "1") + ',' + cell("name", "2")) << "line 2" << "\"name\" is there twice";
    QTest::newRow("not a number") << modelWith(cell("name", "NaN")) << "line 2" << "not valid JSON";
    QTest::newRow("infinity") << modelWith(cell("name", "-Infinity")) << "line 2" << "not valid JSON";
    QTest::newRow("a number without a double") << modelWith(cell("name", "1e999")) << "line 2" << "too large";
    QTest::newRow("an endless exponent") << modelWith(cell("name", "1e99999999999999999999")) << "line 2" << "";
    QTest::newRow("nested without end") << QByteArray(100000, '[') << "line 1, column 17" << "nested more than 16 deep";
    QTest::newRow("a control character") << modelWith(cell("name", "\"a\x01\"")) << "line 2" << "not valid JSON";
    QTest::newRow("a comment") << QByteArray("// hello\n" + good) << "line 1" << "not valid JSON";
    QTest::newRow("a trailing comma") << modelWith(cell("name", "1") + ',') << "line 2" << "not valid JSON";
    QTest::newRow("something after the end") << QByteArray(good + "{}") << "line 4" << "after the end";
    QTest::newRow("another kind of JSON") << QByteArray("[1, 2]") << "" << "An object is expected";
    QTest::newRow("another document") << QByteArray("{\"format\": \"other\"}") << "format" << "not a Keelson document";
    QTest::newRow("a newer version") << replaced("\"version\": 1", "\"version\": 2, \"more\": 1") << "version" << "A newer Keelson wrote this (form 2";
    QTest::newRow("version zero") << replaced("\"version\": 1", "\"version\": 0") << "version" << "no form 0";
    QTest::newRow("half a version") << replaced("\"version\": 1", "\"version\": 1.5") << "version" << "whole number";
    QTest::newRow("no version") << replaced("\"version\": 1,", "") << "version" << "missing";
    QTest::newRow("other content") << replaced("\"model\"", "\"poem\"") << "content" << "\"model\" or \"history\"";
    QTest::newRow("no changes") << replaced("\"changes\"", "\"chances\"") << "chances" << "unknown";
    QTest::newRow("an id too short") << replaced("\"id\": \"00000000000000000000000000000001\"", "\"id\": \"1\"") << "records[0].id" << "32 hexadecimal digits";
    QTest::newRow("the id 0") << replaced("00000000000000000000000000000001", "00000000000000000000000000000000") << "records[0].id" << "No record";
    QTest::newRow("a property without stamp") << modelWith("\"name\": \"Order\"") << "records[0].name" << "An array";
    QTest::newRow("three parts") << modelWith("\"name\": [1, 2, 3]") << "records[0].name" << "A value and its stamp";
    QTest::newRow("an unheard-of stamp") << modelWith("\"name\": [1, \"9@0000000000000000000000000000000a\"]") << "records[0].name[1]" << "None of the changes";
    QTest::newRow("a stamp without replica") << modelWith("\"name\": [1, \"9\"]") << "records[0].name[1]" << "A stamp is expected";
    QTest::newRow("a counter at its end") << modelWith("\"name\": [1, \"18446744073709551615@0000000000000000000000000000000a\"]") << "records[0].name[1]" << "A stamp is expected";
    QTest::newRow("a counter nobody counted to") << modelWith("\"name\": [1, \"1099511627777@0000000000000000000000000000000a\"]") << "records[0].name[1]" << "A stamp is expected";
    QTest::newRow("a negative counter") << modelWith("\"name\": [1, \"-1@0000000000000000000000000000000a\"]") << "records[0].name[1]" << "A stamp is expected";
    QTest::newRow("a list as value") << modelWith(cell("name", "[1, 2]")) << "records[0].name[0]" << "A text";
    QTest::newRow("an object of an unknown sort") << modelWith(cell("name", "{\"colour\": 1}")) << "records[0].name[0]" << "One of";
    QTest::newRow("a point of three numbers") << modelWith(cell("position", "{\"point\": [1, 2, 3]}")) << "records[0].position[0].point" << "Two numbers";
    QTest::newRow("a point of text") << modelWith(cell("position", "{\"point\": [1, \"2\"]}")) << "records[0].position[0].point" << "Two numbers";
    QTest::newRow("a property without name") << modelWith(cell("", "1")) << "records[0]." << "1 to 256";
    QTest::newRow("a property name of 300 letters") << modelWith(cell(QByteArray(300, 'x'), "1")) << "records[0].xxx" << "1 to 256";
    QTest::newRow("a key of 2000 letters") << modelWith(cell(QByteArray(2000, 'x'), "1")) << "line 2" << "too long";
    QTest::newRow("a text of 2 MB") << modelWith(cell("name", '"' + QByteArray(2 << 20, 'x') + '"')) << "records[0].name[0]" << "longer than";
    QTest::newRow("a text of 5 MB") << modelWith(cell("name", '"' + QByteArray(5 << 20, 'x') + '"')) << "line 2" << "too long";
    QTest::newRow("a change twice") << QByteArray(R"({"format": "keelson-document", "version": 1, "content": "history", "changes": [
        {"stamp": "1@0000000000000000000000000000000a", "when": 1, "author": {"id": "00000000000000070000000000000007", "name": ""}, "label": "", "facts": []},
        {"stamp": "1@0000000000000000000000000000000a", "when": 1, "author": {"id": "00000000000000070000000000000007", "name": ""}, "label": "", "facts": []}]})")
        << "changes[1].stamp" << "same stamp";
    QTest::newRow("a fact twice") << QByteArray(R"({"format": "keelson-document", "version": 1, "content": "history", "changes": [
        {"stamp": "1@0000000000000000000000000000000a", "when": 1, "author": {"id": "00000000000000070000000000000007", "name": ""}, "label": "",
         "facts": [["00000000000000000000000000000001", "name", 1], ["00000000000000000000000000000001", "name", 2]]}]})")
        << "changes[0].facts[1]" << "twice";
}

void TestJson::badInputIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    QFETCH(QString, what);
    const Result<Imported> imported = read(text);
    QVERIFY(!imported);
    const Error error = imported.error();
    QCOMPARE(error.kind, Error::Kind::BadInput);
    QVERIFY2(where.isEmpty() || error.where.startsWith(where), qPrintable(error.text()));
    QVERIFY2(error.what.contains(what), qPrintable(error.text()));
    QVERIFY2(error.text().size() < 600, "an error does not repeat the input");
}

void TestJson::everyTruncationIsRefused()
{
    const QByteArray text = written(someChanges()).trimmed();
    for (qsizetype size = 0; size < text.size(); ++size)
        QVERIFY2(!read(text.left(size)), qPrintable(QString::number(size)));
    QVERIFY(read(text));
}

void TestJson::randomDamageIsRefusedOrRead_data()
{
    QTest::addColumn<bool>("history");
    QTest::newRow("the model") << false;
    QTest::newRow("the whole log") << true;
}

void TestJson::randomDamageIsRefusedOrRead()
{
    QFETCH(bool, history);
    const QByteArray text = written(someChanges(), history);
    QRandomGenerator random(7);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = text;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            const qsizetype at = random.bounded(int(damaged.size()));
            switch (random.bounded(3)) {
            case 0: damaged[at] = char(random.bounded(256)); break;
            case 1: damaged.remove(at, random.bounded(1, 20)); break;
            default: damaged.insert(at, damaged.mid(random.bounded(int(damaged.size())), random.bounded(1, 40)));
            }
        }
        const Result<Imported> imported = read(damaged);
        refused += !imported;
        if (imported) // What was read can be told again.
            QVERIFY(read(written(imported->changes, history)));
        else
            QCOMPARE(imported.error().kind, Error::Kind::BadInput);
    }
    QVERIFY2(refused > 1000, "most damage is noticed");
}

void TestJson::aLongLabelIsRead()
{
    const QString label(1 << 20, u'x');
    const QList<Change> changes{{{1, replica}, ada, 0, label, {}, {{Id(0, 1), u"name"_s, label}}}};
    const QByteArray text = written(changes);
    const Result<Imported> imported = read(text);
    QVERIFY(imported);
    QCOMPARE(written(imported->changes), text);
}

void TestJson::readingCanBeStopped()
{
    std::stop_source source;
    source.request_stop();
    const Result<Imported> imported = read(written(someChanges()), Stop{QDeadlineTimer(QDeadlineTimer::Forever), source.get_token()});
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, Error::Kind::Cancelled);
}

void TestJson::writingToAFullDisk()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("KEELSON-SKIPPED there is no /dev/full here");
    const Model model;
    const QList<Change> changes = someChanges();
    const Result<void> done = m_format->write({model, changes, {}}, full, {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Environment);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
