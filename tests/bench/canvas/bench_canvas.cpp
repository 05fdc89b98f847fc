// SPDX-License-Identifier: MIT
// Frames of the canvas beside those of a naive QGraphicsView, in the same run, alternating. Usage:
//   bench_canvas [notes = 10000] [--no-baseline]
//   bench_canvas --lit [boxes = 500]   a map whose every badge changes at every frame, beside the same map unlit
// Every frame is a real input event and all the painting it leads to.
#include "app/gui/canvas/canvas.h"
#include "tests/bench/canvas/frames.h"
#include "tests/bench/canvas/hand.h"
#include "tests/bench/canvas/litmap.h"
#include "tests/bench/canvas/naivescene.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

using namespace keelson;
using namespace keelson::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF note(72, 46);
constexpr QSizeF pitch(76, 50);
constexpr int dragged = 500;

Scene board(int notes)
{
    static const QString words[] = {u"Order"_s, u"Payment"_s, u"Courier"_s, u"Meal"_s, u"Basket"_s, u"Invoice"_s};
    static const QString verbs[] = {u"placed"_s, u"accepted"_s, u"rejected by the bank"_s, u"delivered"_s, u"changed"_s};
    const Theme &theme = Theme::light();
    const QStringList tokens{u"domain-event"_s, u"command"_s, u"policy"_s, u"read-model"_s, u"actor"_s};
    const int columns = int(std::ceil(std::sqrt(notes * 1.5)));
    Scene scene;
    scene.background = theme.board;
    for (int i = 0; i < notes; ++i) {
        const Swatch swatch = theme.swatch(tokens.at(i % tokens.size()));
        SceneNode node;
        node.id = Id(1, quint64(i) + 1);
        node.element = Id(2, quint64(i) + 1);
        node.rect = QRectF(QPointF((i % columns) * pitch.width(), (i / columns) * pitch.height()), note);
        node.outline = Outline::Sticky;
        node.fill = swatch.fill;
        node.border = swatch.border;
        node.ink = swatch.ink;
        node.text = words[i % 6] + u' ' + verbs[i % 5] + u' ' + QString::number(i);
        scene.nodes.append(node);
    }
    return scene;
}

double resident()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

struct Case
{
    const char *action;
    const char *view;
    Times ours;
    Times naive;
};

void report(const Case &one, bool baseline)
{
    const double p95 = one.ours.at(0.95);
    std::printf("%-12s %-20s %7.2f %7.2f %7.2f  cpu %6.2f %6.2f", one.action, one.view, one.ours.at(0.5), p95,
                one.ours.at(1), one.ours.cpuAt(0.5), one.ours.cpuAt(0.95));
    if (baseline)
        std::printf("  | %8.2f %8.2f  cpu %8.2f  %6.1fx", one.naive.at(0.5), one.naive.at(0.95), one.naive.cpuAt(0.5),
                    one.naive.cpuAt(0.5) / one.ours.cpuAt(0.5));
    std::printf("  %s\n", p95 <= 16.7 ? "ok" : one.ours.cpuAt(0.95) <= 16.7 ? "ok by cpu time" : "OVER 16.7");
}

class Bench
{
public:
    Bench(int notes, bool baseline) : m_scene(board(notes)), m_baseline(baseline) { }
    int run();

private:
    void create();
    void show(double scale);
    void pan(Case &result);
    void zoom(Case &result, double scale);
    void drag(Case &result, double scale);
    void replaceScene();

    Scene m_scene;
    bool m_baseline;
    QPointF m_centre;
    double m_fit = 1;
    std::unique_ptr<Canvas> m_canvas;
    std::unique_ptr<NaiveView> m_naive;
    std::unique_ptr<PaintCounter> m_canvasPaints;
    std::unique_ptr<PaintCounter> m_naivePaints;
};

void Bench::create()
{
    const double before = resident();
    QElapsedTimer clock;
    clock.start();
    m_canvas = std::make_unique<Canvas>();
    m_canvas->setPalette(Theme::light().palette());
    m_canvas->resize(window);
    m_canvas->setScene(m_scene);
    m_canvas->QWidget::show();
    m_canvas->fitAll();
    settle();
    const double afterCanvas = resident();
    const double notes = double(m_scene.nodes.size());
    std::printf("create        canvas %.0f ms, %.2f kB a note (scene itself not counted)\n", double(clock.elapsed()),
                (afterCanvas - before) * 1e3 / notes);
    m_fit = m_canvas->scale();
    m_centre = m_canvas->visibleRect().center();
    m_canvasPaints = std::make_unique<PaintCounter>(*m_canvas);
    if (!m_baseline)
        return;
    clock.restart();
    m_naive = std::make_unique<NaiveView>(m_scene);
    m_naive->resize(window);
    m_naive->QWidget::show();
    m_naive->show(m_fit, m_centre);
    settle();
    std::printf("create        naive  %.0f ms, %.2f kB a note\n", double(clock.elapsed()),
                (resident() - afterCanvas) * 1e3 / notes);
    m_naivePaints = std::make_unique<PaintCounter>(*m_naive->viewport());
}

void Bench::show(double scale)
{
    m_canvas->setScale(scale);
    m_canvas->centreOn(m_centre);
    if (m_naive)
        m_naive->show(scale, m_centre);
    settle();
}

void Bench::pan(Case &result)
{
    Hand hand(*m_canvas);
    for (int round = 0; round < rounds; ++round) {
        const int way = round % 2 ? -1 : 1;
        hand.press(Qt::MiddleButton, {900, 500});
        for (int i = 0; i < framesARound; ++i)
            result.ours.add(frame([&] { hand.moveBy(Qt::MiddleButton, {9. * way, 5. * way}); }, *m_canvasPaints));
        hand.release(Qt::MiddleButton);
        for (int i = 0; m_naive && i < framesARound; ++i)
            result.naive.add(frame([&] { m_naive->panBy({9 * way, 5 * way}); }, *m_naivePaints));
    }
}

void Bench::zoom(Case &result, double scale)
{
    Hand hand(*m_canvas);
    const QPointF mouse(900, 500);
    for (int round = 0; round < rounds; ++round) {
        const int turn = round % 2 ? -30 : 30;
        for (int i = 0; i < framesARound; ++i)
            result.ours.add(frame([&] { hand.wheel(turn, mouse); }, *m_canvasPaints));
        for (int i = 0; m_naive && i < framesARound; ++i)
            result.naive.add(frame([&] { m_naive->zoomBy(std::pow(1.0016, turn), mouse); }, *m_naivePaints));
    }
    show(scale);
}

void Bench::drag(Case &result, double scale)
{
    // As many as can be seen; the others are those that come first.
    QList<int> notes;
    const QRectF seen = m_canvas->visibleRect();
    for (int i = 0; i < int(m_scene.nodes.size()) && notes.size() < dragged; ++i) {
        if (seen.contains(m_scene.nodes.at(i).rect))
            notes.append(i);
    }
    QList<Id> ids;
    for (int i : notes)
        ids.append(m_scene.nodes.at(i).id);
    m_canvas->select(ids);
    settle();
    Hand hand(*m_canvas);
    const QPointF grab = m_canvas->toWidget(m_canvas->node(ids.first())->rect.center());
    for (int round = 0; round < rounds; ++round) {
        hand.press(Qt::LeftButton, grab);
        hand.moveBy(Qt::LeftButton, {20, 20});
        settle();
        for (int i = 0; i < framesARound; ++i)
            result.ours.add(frame([&] { hand.moveBy(Qt::LeftButton, {3, 2}); }, *m_canvasPaints));
        m_canvas->cancel();
        hand.release(Qt::LeftButton);
        settle();
        for (int i = 0; m_naive && i < framesARound; ++i)
            result.naive.add(frame([&] { m_naive->move(notes, QPointF(3, 2) / scale); }, *m_naivePaints));
    }
    m_canvas->clearSelection();
    settle();
}

void Bench::replaceScene()
{
    show(1);
    Times times;
    for (int i = 0; i < 20; ++i) {
        m_scene.nodes[m_scene.nodes.size() / 2].rect.translate(1, 0);
        QElapsedTimer clock;
        clock.start();
        m_canvas->setScene(m_scene);
        times.add({double(clock.nsecsElapsed()) / 1e6, 0});
    }
    std::printf("setScene      one note moved         %7.2f %7.2f %7.2f  ms (no painting)\n", times.at(0.5), times.at(0.95), times.at(1));
}

int Bench::run()
{
    std::printf("%lld notes with text, %d x %d raster, ms a frame: p50, p95, max, cpu p50, p95%s\n", qlonglong(m_scene.nodes.size()),
                window.width(), window.height(), m_baseline ? " | naive QGraphicsTextItem scene: p50, p95, cpu p50; ratio of cpu p50" : "");
    create();
    const double legible = std::sqrt(window.width() * window.height() / (1500 * pitch.width() * pitch.height()));
    const std::pair<const char *, double> views[] = {{"100 %", 1}, {"1,500 legible notes", legible}, {"fit all", m_fit}};
    for (const auto &[name, scale] : views) {
        show(scale);
        Case panned{"pan", name, {}, {}};
        pan(panned);
        report(panned, m_baseline);
        Case zoomed{"zoom", name, {}, {}};
        zoom(zoomed, scale);
        report(zoomed, m_baseline);
        Case moved{"drag of 500", name, {}, {}};
        drag(moved, scale);
        report(moved, m_baseline);
    }
    replaceScene();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--lit"_s)
        return runLit(arguments.value(2).toInt() > 0 ? arguments.value(2).toInt() : 500);
    const int notes = arguments.value(1).toInt() > 0 ? arguments.value(1).toInt() : 10'000;
    return Bench(notes, !arguments.contains(u"--no-baseline"_s)).run();
}
