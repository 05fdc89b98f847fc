// SPDX-License-Identifier: MIT
// The real event storming board with a real document. Usage:
//   bench_board [notes = 50000] [--keys | --frames | --afar | --readings]
// Opening it, frames while panning, zooming and dragging, and keys from the event to the end of the painting it leads to.
#include "app/gui/storm/doubts/doubtspanel.h"
#include "app/gui/storm/lens.h"
#include "app/gui/storm/scene.h"
#include "core/storm/parking.h"
#include "core/storm/session.h"
#include "core/storm/votes.h"
#include "tests/bench/canvas/bigboard.h"
#include "tests/bench/canvas/frames.h"
#include "tests/bench/canvas/hand.h"

#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int presses = 20;

double msOf(const std::function<void()> &act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    return double(clock.nsecsElapsed()) / 1e6;
}

void print(const char *what, const char *where, const Times &times, double limit)
{
    std::printf("%-28s %-20s %7.2f %7.2f %7.2f  cpu %6.2f %6.2f  %s\n", what, where, times.at(0.5), times.at(0.95), times.at(1),
                times.cpuAt(0.5), times.cpuAt(0.95),
                times.at(0.95) <= limit ? "ok" : times.cpuAt(0.95) <= limit ? "ok by cpu time" : "OVER");
}

class BoardBench
{
public:
    int run(int notes);

private:
    void open(int notes);
    void show(double scale);
    void frames(const char *where, double scale);
    void keys(const char *where, double scale);
    /// What is read off the board after each change.
    void readings();
    /// The editor is a widget of its own: its painting is as good as that of the canvas.
    Times press(const std::function<void()> &before, const std::function<void()> &act);
    void key(Qt::Key key, Qt::KeyboardModifiers held = {}, const QString &text = {});
    Id middleNote() const;
    void pickMiddle();
    Canvas &canvas() const { return m_lens->canvas(); }

    QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<StormLens> m_lens;
    std::unique_ptr<PaintCounter> m_paints;
    double m_fit = 1;
    QPointF m_centre;
};

void BoardBench::open(int notes)
{
    auto made = Document::create(m_folder.filePath(u"big.keelson"_s), {Id::create(), u"Ada"_s});
    if (!made)
        qFatal("no document");
    std::unique_ptr<Document> document = std::move(*made);
    std::printf("document      %.0f ms\n", msOf([&] { fillBoard(*document, notes); }));
    const View *board = document->model().viewsOfKind(records::board).first();
    std::printf("%lld notes, %lld relations\n", qlonglong(document->model().placementsIn(board->id).size()),
                qlonglong(document->model().relations().size()));
    std::printf("stormScene    %.1f ms\n", msOf([&] { (void)stormScene(document->model(), *board, {}, Theme::light()); }));
    m_lens = std::make_unique<StormLens>(m_workspace);
    m_lens->setPalette(Theme::light().palette());
    m_lens->resize(window);
    m_lens->QWidget::show();
    settle();
    m_paints = std::make_unique<PaintCounter>(*qApp);
    double shown = 0;
    const double taken = msOf([&] {
        m_workspace.setDocument(std::move(document));
        shown = msOf([] { settle(); });
    });
    std::printf("open          %.1f ms, of it painting and what was put off %.1f ms\n", taken, shown);
    m_lens->activated();
    canvas().fitAll();
    settle();
    m_fit = canvas().scale();
    m_centre = canvas().visibleRect().center();
}

void BoardBench::show(double scale)
{
    canvas().clearSelection();
    canvas().setScale(scale);
    canvas().centreOn(m_centre);
    settle();
}

void BoardBench::frames(const char *where, double scale)
{
    show(scale);
    Hand hand(canvas());
    Times panned;
    for (int round = 0; round < rounds; ++round) {
        const int way = round % 2 ? -1 : 1;
        hand.press(Qt::MiddleButton, {900, 500});
        for (int i = 0; i < framesARound; ++i)
            panned.add(frame([&] { hand.moveBy(Qt::MiddleButton, {9. * way, 5. * way}); }, *m_paints));
        hand.release(Qt::MiddleButton);
    }
    print("pan", where, panned, 16.7);
    show(scale);
    Times zoomed;
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < framesARound; ++i)
            zoomed.add(frame([&] { hand.wheel(round % 2 ? -30 : 30, {900, 500}); }, *m_paints));
    }
    print("zoom", where, zoomed, 16.7);
    show(scale);
    QList<Id> ids;
    const QRectF seen = canvas().visibleRect();
    for (const SceneNode &node : canvas().scene().nodes) {
        if (ids.size() < 500 && seen.contains(node.rect) && node.movable && node.outline == Outline::Sticky)
            ids.append(node.id);
    }
    canvas().select(ids);
    settle();
    const QPointF grab = canvas().toWidget(canvas().node(ids.first())->rect.center());
    Times dragged;
    for (int round = 0; round < rounds; ++round) {
        hand.press(Qt::LeftButton, grab);
        hand.moveBy(Qt::LeftButton, {20, 20});
        settle();
        for (int i = 0; i < framesARound; ++i)
            dragged.add(frame([&] { hand.moveBy(Qt::LeftButton, {3, 2}); }, *m_paints));
        canvas().cancel();
        hand.release(Qt::LeftButton);
        settle();
    }
    print("drag of 500", where, dragged, 16.7);
}

Times BoardBench::press(const std::function<void()> &before, const std::function<void()> &act)
{
    Times times;
    for (int i = 0; i < presses; ++i) {
        before();
        settle();
        times.add(frame(act, *m_paints));
        settle();
    }
    return times;
}

void BoardBench::key(Qt::Key key, Qt::KeyboardModifiers held, const QString &text)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &canvas();
    QKeyEvent down(QEvent::KeyPress, key, held, text);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, held, text);
    QApplication::sendEvent(target, &up);
}

/// The nearest, in rings around the middle: copying the scene would leave a heap to tidy up within the next frame.
Id BoardBench::middleNote() const
{
    const QSizeF step = bigBoardPitch / 2;
    for (int ring = 0; ring < 100; ++ring) {
        for (int y = -ring; y <= ring; ++y) {
            for (int x = -ring; x <= ring; x += std::abs(y) == ring ? 1 : std::max(1, 2 * ring)) {
                const Id id = canvas().nodeAt(m_centre + QPointF(x * step.width(), y * step.height()));
                const SceneNode *node = canvas().node(id);
                if (node && node->outline == Outline::Sticky)
                    return id;
            }
        }
    }
    return {};
}

void BoardBench::pickMiddle()
{
    canvas().cancel();
    canvas().setFocus();
    canvas().select({middleNote()});
    canvas().reveal(canvas().selectedNodes().first());
}

void BoardBench::keys(const char *where, double scale)
{
    show(scale);
    const auto undo = [&] { m_workspace.document()->undo(); };
    const auto inEditor = [&] {
        if (!canvas().isEditing()) {
            pickMiddle();
            key(Qt::Key_F2);
            canvas().edit(canvas().selectedNodes().first());
        }
    };
    print("letter in the editor", where, press(inEditor, [&] { key(Qt::Key_A, {}, u"a"_s); }), 16);
    pickMiddle();
    int turn = 0;
    print("arrow", where, press([] { }, [&] { key(++turn % 2 ? Qt::Key_Right : Qt::Key_Left); }), 16);
    print("Alt+arrow", where, press([] { }, [&] { key(Qt::Key_Right, Qt::AltModifier); }), 16);
    print("Ctrl+Z of a move", where, press([] { }, undo), 16);
    int named = 0;
    const auto draft = [&] {
        pickMiddle();
        key(Qt::Key_E);
        key(Qt::Key_A, {}, u"Note %1"_s.arg(++named));
    };
    print("letter in a draft", where, press([&] {
        if (!canvas().isEditing()) {
            pickMiddle();
            key(Qt::Key_E);
        }
    }, [&] { key(Qt::Key_O, {}, u"o"_s); }), 16);
    canvas().cancel();
    print("letter of a kind: a draft", where, press([&] { pickMiddle(); }, [&] { key(Qt::Key_E); }), 16);
    canvas().cancel();
    print("Enter: commit of a note", where, press(draft, [&] { key(Qt::Key_Return); }), 16);
    print("Ctrl+Z of a note", where, press([] { }, undo), 16);
    print("Tab: commit and next draft", where, press(draft, [&] { key(Qt::Key_Tab); }), 16);
    canvas().cancel();
    settle();
    print("Delete", where, press([&] { pickMiddle(); }, [&] { key(Qt::Key_Delete); }), 16);
    print("Ctrl+Z of a deletion", where, press([] { }, undo), 16);
}

void BoardBench::readings()
{
    const Model &model = m_workspace.document()->model();
    const Id board = model.viewsOfKind(records::board).first()->id;
    QList<storm::Doubt> doubts;
    std::printf("doubtsOf      %.0f ms, on a worker\n", msOf([&] { doubts = storm::doubtsOf(model, board); }));
    DoubtsPanel panel;
    std::printf("doubts panel  %.1f ms for %lld doubts\n", msOf([&] { panel.show(model, doubts); }), qlonglong(doubts.size()));
    storm::Proposal proposal;
    std::printf("propose       %.0f ms, on a worker\n", msOf([&] { proposal = storm::propose(model, board); }));
    std::printf("%lld services proposed\n", qlonglong(proposal.services.size()));
    std::printf("readSession   %.3f ms\n", msOf([&] { (void)storm::readSession(model, board); }));
    std::printf("parking lot   %.3f ms\n", msOf([&] { (void)storm::parkingLot(model, board); }));
    std::printf("vote count    %.1f ms\n", msOf([&] { (void)storm::count(model, board, Id::create()); }));
}

int BoardBench::run(int notes)
{
    std::printf("ms: p50, p95, max, cpu p50, p95; %d x %d raster\n", window.width(), window.height());
    open(notes);
    const double legible = std::sqrt(window.width() * window.height() / (1500. * bigBoardPitch.width() * bigBoardPitch.height()));
    const std::pair<const char *, double> views[] = {{"100 %", 1}, {"1,500 legible notes", legible}, {"fit all", m_fit}};
    if (qApp->arguments().contains(u"--readings"_s)) {
        readings();
        return 0;
    }
    const bool onlyAfar = qApp->arguments().contains(u"--afar"_s);
    const bool onlyKeys = qApp->arguments().contains(u"--keys"_s);
    for (const auto &[name, scale] : views) {
        if (!onlyKeys && (!onlyAfar || scale == m_fit))
            frames(name, scale);
    }
    if (qApp->arguments().contains(u"--frames"_s) || onlyAfar)
        return 0;
    for (const auto &[name, scale] : views)
        keys(name, scale);
    std::printf("theme switch  %.1f ms\n", msOf([&] {
        m_lens->setPalette(Theme::dark().palette());
        settle();
    }));
    std::printf("select all    %.1f ms\n", msOf([&] {
        canvas().selectAll();
        settle();
    }));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    setvbuf(stdout, nullptr, _IOLBF, 0);
    QApplication app(argc, argv);
    const int notes = app.arguments().value(1).toInt() > 0 ? app.arguments().value(1).toInt() : 50'000;
    return BoardBench().run(notes);
}
