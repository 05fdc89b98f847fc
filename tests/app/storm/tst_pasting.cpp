// SPDX-License-Identifier: MIT
// What comes from the clipboard, from other documents, from other programs and from files.
#include "app/gui/storm/clipboard.h"
#include "app/gui/storm/listing.h"
#include "app/gui/storm/looseform.h"
#include "boardfixture.h"

#include <QBuffer>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

const Kind &eventKind()
{
    return *vocabulary::kind(kinds::domainEvent);
}

storm::Listing listed(QByteArray bytes, storm::Syntax syntax = storm::Syntax::Plain)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return storm::readListing(buffer, eventKind(), syntax);
}

/// "event Order placed", "command Place order".
QStringList told(const storm::Listing &listing)
{
    QStringList lines;
    for (const storm::Line &line : listing.lines)
        lines.append(QString(line.kind->id) + u' ' + line.name);
    return lines;
}

std::unique_ptr<QMimeData> own(const QByteArray &content)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(u"application/x-keelson-notes+json"_s, content);
    return data;
}

} // namespace

class TestPasting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreRead_data();
    void linesAreRead();
    void hostileTextIsTamed();
    void longListsComeInParts();
    void filesAreRead_data();
    void filesAreRead();
    void filesAreRefused();
    void otherDocumentsGetEverything();
    void namesThatAreKnownAreReported();
    void hostileNotes_data();
    void hostileNotes();
    void truncatedAnywhere();
    void pagesAreText();
    void hundredThousandAddresses();
};

void TestPasting::linesAreRead_data()
{
    QTest::addColumn<int>("syntax");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    const int plain = int(storm::Syntax::Plain);
    const int markdown = int(storm::Syntax::Markdown);
    const int table = int(storm::Syntax::Table);
    const auto events = [](const QStringList &names) {
        QStringList lines;
        for (const QString &name : names)
            lines.append(u"domain-event "_s + name);
        return lines;
    };
    QTest::newRow("plain lines") << plain << QByteArray("One\n\n Two \r\nThree") << events({ u"One"_s, u"Two"_s, u"Three"_s });
    QTest::newRow("bullets") << plain << QByteArray("- One\n* Two\n\xE2\x80\xA2 Three") << events({ u"One"_s, u"Two"_s, u"Three"_s });
    QTest::newRow("numbers") << plain << QByteArray("1. One\n2) Two\n103. Three") << events({ u"One"_s, u"Two"_s, u"Three"_s });
    QTest::newRow("a number that is said") << plain << QByteArray("3.5 stars given\n2 parcels lost") << events({ u"3.5 stars given"_s, u"2 parcels lost"_s });
    QTest::newRow("boxes to tick") << plain << QByteArray("- [ ] One\n- [x] Two") << events({ u"One"_s, u"Two"_s });
    QTest::newRow("a dash inside") << plain << QByteArray("-One - two") << events({ u"-One - two"_s });
    QTest::newRow("kinds") << plain << QByteArray("event: Order placed\nCommand: Place order\nread model: Menu\nH: Who pays?\nhot spot: x")
                           << QStringList { u"domain-event Order placed"_s, u"command Place order"_s, u"read-model Menu"_s, u"hotspot Who pays?"_s, u"domain-event hot spot: x"_s };
    QTest::newRow("a bullet and a kind") << plain << QByteArray("- actor: Cook") << QStringList { u"actor Cook"_s };
    QTest::newRow("addresses and paths are no kinds") << plain << QByteArray("https://example.org\nC:\\Users") << events({ u"https://example.org"_s, u"C:\\Users"_s });
    QTest::newRow("a kind without a name") << plain << QByteArray("event: \nevent:") << events({ u"event:"_s, u"event:"_s });
    QTest::newRow("a mark at the start") << plain << QByteArray("\xEF\xBB\xBFOne") << events({ u"One"_s });
    QTest::newRow("Markdown") << markdown << QByteArray("# Story\n\n> - One\n---\n```\nTwo\n```\n* * *") << events({ u"Story"_s, u"One"_s, u"Two"_s });
    QTest::newRow("a table without a heading") << table << QByteArray("One,x\n\"Two, three\",y\n") << events({ u"One"_s, u"Two, three"_s });
    QTest::newRow("a table with one") << table << QByteArray("Kind;Name;Description\ncommand;\"Say \"\"hi\"\"\";\nactor;Cook;in the kitchen\ndragon;Puff;")
                                      << QStringList { u"command Say \"hi\""_s, u"actor Cook"_s, u"domain-event Puff"_s };
    QTest::newRow("a cell over two lines") << table << QByteArray("\"One\nmore\",x\nTwo") << events({ u"One more"_s, u"Two"_s });
    QTest::newRow("a quote that never closes") << table << QByteArray("\"One\nTwo") << events({ u"One Two"_s });
    QTest::newRow("tabs") << table << QByteArray("name\tkind\nCook\tactor") << QStringList { u"actor Cook"_s };
    QTest::newRow("nothing") << plain << QByteArray() << QStringList();
    QTest::newRow("blanks") << table << QByteArray("\n \n,,\n") << QStringList();
}

void TestPasting::linesAreRead()
{
    QFETCH(int, syntax);
    QFETCH(QByteArray, text);
    QTEST(told(listed(text, storm::Syntax(syntax))), "lines");
}

void TestPasting::hostileTextIsTamed()
{
    const storm::Listing listing = listed(QByteArray("a\0b\n", 4) + "caf\xE9\n" + QByteArray(10'000'000, 'x') + "\nEnd\x1B[31m\n" + QByteArray(401, 'y'));
    QCOMPARE(listing.lines.size(), 5);
    QCOMPARE(listing.lines.at(0).name, u"ab"_s);
    QVERIFY(listing.lines.at(1).name.startsWith(u"caf"));
    QCOMPARE(listing.lines.at(2).name.size(), storm::longestName);
    QCOMPARE(listing.lines.at(3).name, u"End[31m"_s);
    QCOMPARE(listing.mended, 3);
    QCOMPARE(listing.shortened, 3); // the long one twice: of the file, and of the note
}

void TestPasting::longListsComeInParts()
{
    QByteArray text;
    for (int i = 1; i <= 12'345; ++i)
        text += "Line " + QByteArray::number(i) + '\n';
    const storm::Listing listing = listed(text);
    QCOMPARE(listing.lines.size(), storm::mostLines);
    QCOMPARE(listing.left, 2'345);
    BoardFixture on;
    storm::Pasted pasted = storm::pasteLines(on.model(), {}, listing, {});
    on.take(pasted);
    QCOMPARE(pasted.select.size(), storm::mostAtOnce);
    QCOMPARE(pasted.rest.lines.size(), storm::mostLines - storm::mostAtOnce);
    QCOMPARE(pasted.rest.lines.first().name, u"Line 2001"_s);
    QCOMPARE(pasted.rest.left, 2'345);
    const QRectF before = layout::boundsOf(storm::takenOn(on.model(), on.board()));
    pasted = storm::pasteLines(on.model(), on.board(), pasted.rest, {});
    on.take(pasted);
    QCOMPARE(on.model().placements().size(), 2 * storm::mostAtOnce);
    QList<QRectF> second;
    for (const Id note : std::as_const(pasted.select))
        second.append(on.rectOf(note));
    QVERIFY(!layout::overlap(before, layout::boundsOf(second)));
}

void TestPasting::filesAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("text") << u"story.txt"_s << QByteArray("1. One\n2. Two") << QStringList { u"domain-event One"_s, u"domain-event Two"_s };
    QTest::newRow("Markdown") << u"story.MD"_s << QByteArray("## One") << QStringList { u"domain-event One"_s };
    QTest::newRow("table") << u"story.csv"_s << QByteArray("name,kind\nCook,actor") << QStringList { u"actor Cook"_s };
}

void TestPasting::filesAreRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto listing = storm::readListingFile(file.fileName(), eventKind());
    QVERIFY(listing);
    QTEST(told(*listing), "lines");
}

void TestPasting::filesAreRefused()
{
    QTemporaryDir folder;
    const QString large = folder.filePath(u"large.txt"_s);
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(storm::largestText + 1)); // A hole: takes no room on the disk.
    file.close();
    QVERIFY(QFile::copy(QFINDTESTDATA("CMakeLists.txt"), folder.filePath(u"picture.png"_s)));
    for (const QString &path : { large, folder.filePath(u"picture.png"_s), folder.filePath(u"missing.txt"_s), folder.path(), u"/dev/zero"_s }) {
        const auto listing = storm::readListingFile(path, eventKind());
        QVERIFY2(!listing, qPrintable(path));
        QVERIFY(!listing.error().what.isEmpty());
    }
}

void TestPasting::otherDocumentsGetEverything()
{
    BoardFixture from;
    const Id actor = from.add(kinds::actor, u"Customer"_s);
    const Id command = from.add(kinds::command, u"Place order"_s, { 200, 30 }, actor);
    const Id frame = from.add(kinds::boundedContext, u"Ordering"_s, { -50, -50 });
    from.set(command, properties::size, QSizeF(222, 111));
    from.set(from.elementOf(command).id, "role"_L1, u"customer"_s);
    from.set(from.elementOf(command).id, properties::description, u"Said in a hurry"_s);
    const Id group = Id::create();
    from.set(actor, properties::group, group);
    from.set(command, properties::group, group);
    from.lock(actor);
    const auto carried = storm::copyNotes(from.model(), { actor, command, frame });

    BoardFixture to;
    const storm::Pasted pasted = storm::pasteNotes(to.model(), {}, *carried, eventKind(), { 1000, 1000 });
    to.take(pasted);
    QCOMPARE(pasted.select.size(), 3);
    QCOMPARE(pasted.told, QString());
    const Id other = pasted.select.at(1);
    QCOMPARE(to.elementOf(other).text("role"_L1), u"customer"_s);
    QCOMPARE(to.elementOf(other).text(properties::description), u"Said in a hurry"_s);
    QCOMPARE(to.rectOf(other).size(), QSizeF(222, 111));
    QCOMPARE(to.rectOf(other).topLeft() - to.rectOf(pasted.select.at(0)).topLeft(), QPointF(200, 30));
    QCOMPARE(to.model().targets(to.elementOf(pasted.select.at(0)).id, relations::issues).size(), 1);
    QVERIFY(to.elementOf(pasted.select.at(2)).is(kinds::boundedContext));
    const Value together = to.model().placement(other)->properties.value(properties::group);
    QVERIFY(!isNull(together));
    QVERIFY(reference(together) != group);
    QCOMPARE(to.model().placement(pasted.select.at(0))->properties.value(properties::group), together);
    QVERIFY(!flag(to.model().placement(pasted.select.at(0))->properties.value(properties::locked)));
}

void TestPasting::namesThatAreKnownAreReported()
{
    BoardFixture from;
    const Id note = from.add(kinds::domainEvent, u"Order placed"_s);
    const auto carried = storm::copyNotes(from.model(), { note });
    BoardFixture to;
    const Id known = to.add(kinds::domainEvent, u"order placed"_s);
    const storm::Pasted pasted = storm::pasteNotes(to.model(), to.board(), *carried, eventKind(), {});
    to.take(pasted);
    QCOMPARE(to.elementOf(pasted.select.first()).id, to.elementOf(known).id);
    QVERIFY(!pasted.told.isEmpty());
    QVERIFY(!to.overlaps());
}

void TestPasting::hostileNotes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("placed");
    QTest::addColumn<bool>("told");
    QTest::newRow("a newer version") << QByteArray(R"({"version":2,"notes":[{"kind":"actor","name":"x"}]})") << 0 << true;
    QTest::newRow("a version that is none") << QByteArray(R"({"version":-7,"notes":[{"kind":"actor","name":"x"}]})") << 0 << true;
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"notes":[{"kind":"actor","na)") << 0 << true;
    QTest::newRow("a list") << QByteArray("[1,2,3]") << 0 << true;
    QTest::newRow("no notes") << QByteArray(R"({"version":1})") << 0 << true;
    QTest::newRow("notes that are none") << QByteArray(R"({"version":1,"notes":[1,"x",null,[]]})") << 0 << true;
    QTest::newRow("numbers out of the world") << QByteArray(R"({"version":1,"notes":[{"kind":"actor","name":"x","x":1e308,"y":-1e308,"width":1e300,"height":1e300}]})") << 1 << false;
    QTest::newRow("a size of nothing") << QByteArray(R"({"version":1,"notes":[{"kind":"actor","name":"x","width":0,"height":-5}]})") << 1 << false;
    QTest::newRow("properties nobody has") << QByteArray(R"({"version":1,"notes":[{"kind":"actor","name":"x","properties":{"deleted":true,"aliasOf":"y","parent":"z","kind":"command","goal":{"a":1},"actorType":"device"}}]})") << 1 << false;
    QTest::newRow("half a sign") << QByteArray(R"({"version":1,"notes":[{"kind":"actor","name":"\ud800"}]})") << 1 << false;
    QTest::newRow("relations of another world") << QByteArray(R"({"version":1,"notes":[{"kind":"actor","name":"x"},{"kind":"command","name":"y"}],"connections":[{"from":0,"to":1,"relation":"owns"},{"from":0,"to":0,"relation":"issues"},{"from":5,"to":1},{"from":"a","to":{}},7]})") << 2 << false;
    QTest::newRow("a group of nonsense") << QByteArray(R"({"version":1,"notes":[{"kind":"actor","name":"x","group":"g"},{"kind":"actor","name":"y","group":99999999999}]})") << 2 << false;
    QByteArray many = R"({"version":1,"notes":[)";
    for (int i = 0; i < 10'050; ++i)
        many += R"({"kind":"hotspot","name":"x"},)";
    many.chop(1);
    QTest::newRow("more than a board holds") << many + "]}" << int(storm::mostLoose) << true;
    QTest::newRow("nested without end") << QByteArray(100'000, '[') << 0 << true;
}

void TestPasting::hostileNotes()
{
    QFETCH(QByteArray, content);
    QFETCH(int, placed);
    QFETCH(bool, told);
    BoardFixture on;
    const storm::Pasted pasted = storm::pasteNotes(on.model(), {}, *own(content), eventKind(), {});
    on.take(pasted);
    QCOMPARE(on.model().placements().size(), placed);
    QCOMPARE(!pasted.told.isEmpty(), told);
    for (const Placement &placement : on.model().placements()) {
        QVERIFY(std::abs(placement.position.x()) < 1e7 && std::abs(placement.position.y()) < 1e7);
        QVERIFY(!placement.size || (placement.size->width() >= 8 && placement.size->width() <= 1e5));
    }
    for (const Relation &relation : on.model().relations())
        QVERIFY(relation.is(relations::issues));
}

void TestPasting::truncatedAnywhere()
{
    BoardFixture from;
    const Id actor = from.add(kinds::actor, u"Customer"_s);
    const Id command = from.add(kinds::command, u"Place order"_s, { 200, 30 }, actor);
    const QByteArray whole = storm::writeLoose(from.model(), { actor, command });
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!storm::readLoose(whole.first(length)));
    QVERIFY(storm::readLoose(whole));
}

void TestPasting::pagesAreText()
{
    QMimeData data;
    data.setHtml(u"<ul><li>One</li><li>Two <img src=\"http://127.0.0.1:9/x.png\"></li></ul><script>alert(1)</script>"_s);
    BoardFixture on;
    const storm::Pasted pasted = storm::pasteNotes(on.model(), {}, data, eventKind(), {});
    on.take(pasted);
    QStringList names;
    for (const Id note : pasted.select)
        names.append(on.elementOf(note).name);
    QCOMPARE(names, QStringList({ u"One"_s, u"Two"_s }));
}

void TestPasting::hundredThousandAddresses()
{
    QByteArray addresses;
    for (int i = 0; i < 100'000; ++i)
        addresses += "http://127.0.0.1:9/" + QByteArray::number(i) + "\r\n";
    QMimeData data;
    data.setData(u"text/uri-list"_s, addresses);
    QVERIFY(storm::filesIn(data).isEmpty());
    BoardFixture on;
    const storm::Pasted pasted = storm::pasteNotes(on.model(), {}, data, eventKind(), {});
    QCOMPARE(pasted.select.size(), storm::mostAtOnce);
    QVERIFY(!pasted.rest.lines.isEmpty());
}

QTEST_MAIN(TestPasting)
#include "tst_pasting.moc"
