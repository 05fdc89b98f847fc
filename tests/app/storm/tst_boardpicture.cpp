// SPDX-License-Identifier: MIT
#include "app/gui/canvas/sceneindex.h"
#include "app/gui/storm/boardpicture.h"
#include "app/gui/storm/scene.h"
#include "core/document/document.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView noteKinds[] = {kinds::domainEvent, kinds::command,  kinds::policy,       kinds::readModel,
                                       kinds::actor,       kinds::hotspot,  kinds::pivotalEvent, kinds::swimlane,
                                       kinds::aggregate,   kinds::externalSystem};
template<typename Record>
Id anyOf(const QHash<Id, Record> &records, QRandomGenerator &random)
{
    QList<Id> ids = records.keys();
    std::sort(ids.begin(), ids.end());
    return ids.isEmpty() ? Id() : ids.at(random.bounded(int(ids.size())));
}

/// A board that people work on, and beside it another one.
class Board
{
public:
    explicit Board(quint32 seed) : m_random(seed)
    {
        m_document = std::move(*Document::create(m_folder.filePath(u"a.keelson"_s), {Id::create(), u"Ada"_s}));
        Edit edit(u"boards"_s);
        m_board = edit.addView(records::board, u"One"_s);
        m_other = edit.addView(records::board, u"Two"_s);
        m_document->commit(edit);
    }

    Document &document() { return *m_document; }
    const Model &model() const { return m_document->model(); }
    Id board() const { return m_board; }

    void edit()
    {
        Edit edit(u"edit"_s);
        const Id element = anyOf(model().elements(), m_random);
        const Id placement = anyOf(model().placements(), m_random);
        switch (m_random.bounded(16)) {
        case 0: case 1: case 2: case 3: addNote(edit); addNote(edit); break;
        case 4: case 5: for (int i = 0; i < 4; ++i) relate(edit); break;
        case 6: if (!placement.isNull()) edit.set(placement, properties::position, point()); break;
        case 7: if (!placement.isNull()) edit.set(placement, properties::size, QSizeF(50 + m_random.bounded(400), 40 + m_random.bounded(300))); break;
        case 8: if (!element.isNull()) edit.set(element, properties::name, u"N%1"_s.arg(m_random.bounded(30))); break;
        case 9: if (!element.isNull() && m_random.bounded(3) == 0) edit.set(element, properties::kind, QString(kind())); break;
        case 10: if (!element.isNull() && m_random.bounded(3) == 0) edit.remove(element); break;
        case 11: if (!placement.isNull()) edit.remove(placement); break;
        case 12: if (const Id relation = anyOf(model().relations(), m_random); !relation.isNull()) edit.remove(relation); break;
        case 13: if (!element.isNull()) edit.place(m_board, records::board, element, point()); break;
        case 14: if (m_random.bounded(3) == 0) alias(edit, element); break;
        case 15: return undoOrRedo();
        }
        m_document->commit(edit);
    }

private:
    /// The boards themselves stay.
    void undoOrRedo()
    {
        if (m_random.bounded(2))
            m_document->redo();
        else if (m_document->undoLabel() != u"boards"_s)
            m_document->undo();
    }
    QLatin1StringView kind() { return noteKinds[m_random.bounded(int(std::size(noteKinds)))]; }
    QPointF point() { return {m_random.bounded(4000) / 3. - 700, m_random.bounded(3000) / 7. - 200}; }
    void addNote(Edit &edit)
    {
        const Id element = edit.add(kind(), u"N%1"_s.arg(m_random.bounded(30)));
        edit.place(m_random.bounded(8) ? m_board : m_other, records::board, element, point());
        if (m_random.bounded(4) == 0)
            edit.set(element, properties::description, u"More"_s);
    }
    void relate(Edit &edit)
    {
        const Id from = anyOf(model().elements(), m_random);
        const Id to = anyOf(model().elements(), m_random);
        if (from.isNull() || from == to)
            return;
        const auto fitting = vocabulary::between(model().element(from)->kind->id, model().element(to)->kind->id);
        if (!fitting.isEmpty())
            edit.relate(fitting.at(m_random.bounded(int(fitting.size())))->id, from, to);
    }
    void alias(Edit &edit, Id element)
    {
        const Id known = anyOf(model().elements(), m_random);
        if (!element.isNull() && known != element)
            edit.set(element, properties::aliasOf, known);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    QRandomGenerator m_random;
    Id m_board;
    Id m_other;
};

QByteArray difference(const Scene &a, const Scene &b)
{
    if (a.nodes.size() != b.nodes.size() || a.edges.size() != b.edges.size())
        return "other numbers of items";
    for (qsizetype i = 0; i < a.nodes.size(); ++i) {
        if (a.nodes.at(i) != b.nodes.at(i))
            return "another node: " + a.nodes.at(i).text.toUtf8() + " / " + b.nodes.at(i).text.toUtf8();
    }
    for (qsizetype i = 0; i < a.edges.size(); ++i) {
        if (a.edges.at(i) != b.edges.at(i))
            return "another edge";
    }
    return {};
}

} // namespace

class TestBoardPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patchedIsWhatIsDrawnAnew_data();
    void patchedIsWhatIsDrawnAnew();
    void lanesFollowTheNotes();
    void vitalsAreRecordsToo();
    void otherBoardsAreNone();
};

void TestBoardPicture::patchedIsWhatIsDrawnAnew_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("together");
    for (const quint32 seed : {1u, 2u, 3u, 4u, 5u, 6u}) {
        QTest::addRow("seed %u, every edit", seed) << seed << 1;
        QTest::addRow("seed %u, some edits at once", seed) << seed + 100 << 7;
    }
}

/// The full picture is the specification.
void TestBoardPicture::patchedIsWhatIsDrawnAnew()
{
    QFETCH(quint32, seed);
    QFETCH(int, together);
    Board board(seed);
    BoardPicture picture;
    SceneIndex shown;
    QSet<Id> changed;
    QObject::connect(&board.document(), &Document::changed, [&](const ModelChange &change) { changed += change.records; });
    const auto full = [&] { return stormScene(board.model(), *board.model().view(board.board()), {}, Theme::light()); };
    shown.setScene(picture.draw(board.model(), *board.model().view(board.board()), {}, Theme::light()));
    int drawn = 0;
    // Ids are random, and with them what is picked: it goes on until lines have been looked at, too.
    for (int i = 0; i < 400 || (drawn < 2 && i < 4000); ++i) {
        board.edit();
        if (i % together)
            continue;
        shown.patch(picture.update(board.model(), std::exchange(changed, {}), {}));
        QCOMPARE(difference(shown.scene(), full()), QByteArray());
        drawn = std::max(drawn, int(shown.edges().size()));
    }
    QVERIFY(drawn > 1);
}

void TestBoardPicture::lanesFollowTheNotes()
{
    Board board(1);
    Edit edit(u"lane"_s);
    edit.place(board.board(), records::board, edit.add(kinds::swimlane, u"Lane"_s), {0, 0}, QSizeF(300, 200));
    const Id near = edit.place(board.board(), records::board, edit.add(kinds::domainEvent, u"Near"_s), {0, 0});
    const Id far = edit.place(board.board(), records::board, edit.add(kinds::domainEvent, u"Far"_s), {5000, 0});
    board.document().commit(edit);
    BoardPicture picture;
    SceneIndex shown;
    shown.setScene(picture.draw(board.model(), *board.model().view(board.board()), {}, Theme::light()));
    const auto right = [&] {
        const auto lane = std::find_if(shown.nodes().begin(), shown.nodes().end(), [](const SceneNode &node) { return node.outline == Outline::Lane; });
        return lane->rect.right();
    };
    QVERIFY(right() > 5000);
    Edit removal(u"gone"_s);
    removal.remove(far);
    board.document().commit(removal);
    const ScenePatch patch = picture.update(board.model(), {far}, {});
    QCOMPARE(patch.gone, QList<Id>{far});
    shown.patch(patch);
    QVERIFY(right() < 1000);
    // What lies in the middle moves nothing but itself.
    Edit nudge(u"nudge"_s);
    nudge.set(near, properties::description, u"x"_s);
    board.document().commit(nudge);
    QCOMPARE(picture.update(board.model(), {near}, {}).nodes.size(), 1);
}

void TestBoardPicture::vitalsAreRecordsToo()
{
    Board board(1);
    Edit edit(u"note"_s);
    const Id element = edit.add(kinds::domainEvent, u"Order placed"_s);
    edit.place(board.board(), records::board, element, {0, 0});
    board.document().commit(edit);
    BoardPicture picture;
    SceneIndex shown;
    shown.setScene(picture.draw(board.model(), *board.model().view(board.board()), {}, Theme::light()));
    Live live;
    live.source = u"Source"_s;
    live.time = 1;
    live.elements[element].liveness = Liveness::Silent;
    shown.patch(picture.update(board.model(), {element}, live));
    QCOMPARE(difference(shown.scene(), stormScene(board.model(), *board.model().view(board.board()), live, Theme::light())), QByteArray());
    QCOMPARE(shown.nodes().first().liveness == Liveness::Silent, live.isConnected());
}

void TestBoardPicture::otherBoardsAreNone()
{
    BoardPicture picture;
    QVERIFY(picture.board().isNull());
    Board board(1);
    (void)picture.draw(board.model(), *board.model().view(board.board()), {}, Theme::light());
    QCOMPARE(picture.board(), board.board());
    picture.forget();
    QVERIFY(picture.board().isNull());
}

QTEST_MAIN(TestBoardPicture)
#include "tst_boardpicture.moc"
