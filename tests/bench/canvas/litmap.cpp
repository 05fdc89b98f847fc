// SPDX-License-Identifier: MIT
#include "tests/bench/canvas/litmap.h"

#include "app/gui/canvas/canvas.h"
#include "app/render/light.h"
#include "tests/bench/canvas/frames.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::bench {

namespace {

constexpr QSizeF box(150, 70);
constexpr QSizeF boxPitch(230, 150);

/// Boxes in subsystems of twenty, each joined to the next.
Scene map(int boxes)
{
    const Theme &theme = Theme::light();
    const int columns = int(std::ceil(std::sqrt(boxes * 1.5)));
    Scene scene;
    scene.background = theme.board;
    for (int i = 0; i < boxes; ++i) {
        const Swatch swatch = theme.swatch(i % 2 ? u"bff"_s : u"control"_s);
        SceneNode node;
        node.id = node.element = Id(1, quint64(i) + 1);
        node.rect = QRectF(QPointF((i % columns) * boxPitch.width(), (i / columns) * boxPitch.height()), box);
        node.fill = swatch.fill;
        node.border = swatch.border;
        node.ink = swatch.ink;
        node.text = u"Service %1"_s.arg(i);
        node.caption = u"Autonomous service"_s;
        scene.nodes.append(node);
        if (i % columns == 0)
            continue;
        SceneEdge edge;
        edge.id = Id(3, quint64(i) + 1);
        edge.from = scene.nodes.at(i - 1).id;
        edge.to = node.id;
        edge.path = {scene.nodes.at(i - 1).rect.center() + QPointF(box.width() / 2, 0), node.rect.center() - QPointF(box.width() / 2, 0)};
        edge.colour = theme.connector;
        edge.label = u"Order Placed"_s;
        scene.edges.append(edge);
    }
    return scene;
}

/// Every figure is another one than in the frame before; some boxes are in trouble.
Vitals vitalsAt(int frame, int index)
{
    Vitals vitals;
    vitals.time = frame;
    vitals.liveness = index % 17 == 0 ? Liveness::Idle : index % 29 == 0 ? Liveness::Late : Liveness::Flowing;
    vitals.health = index % 23 == 0 ? Health::Critical : Health::Good;
    vitals.trouble = index % 23 == 0 ? Trouble::Behind : Trouble::None;
    vitals.throughput = 10 + (index * 7 + frame * 3) % 890;
    vitals.iteratorAge = 1000 * (1 + (index + frame) % 90);
    return vitals;
}

Scene litAt(const Scene &unlit, int frame)
{
    Scene scene = unlit;
    Live live;
    live.time = frame + 1;
    for (int i = 0; i < int(scene.nodes.size()); ++i)
        live.elements.insert(scene.nodes.at(i).element, vitalsAt(frame, i));
    for (SceneNode &node : scene.nodes)
        light(node, live);
    for (int i = 0; i < int(scene.edges.size()); ++i)
        light(scene.edges[i], vitalsAt(frame, i), live);
    return scene;
}

} // namespace

/// The same frames of both: lighting, taking the scene over and painting it; unlit, painting all of it.
int runLit(int boxes)
{
    const Scene unlit = map(boxes);
    Canvas canvas;
    canvas.setPalette(Theme::light().palette());
    canvas.resize(window);
    canvas.setScene(unlit);
    canvas.show();
    canvas.fitAll();
    settle();
    PaintCounter counter(canvas);
    const double fit = canvas.scale();
    std::printf("%d boxes, %lld edges, %d x %d raster, ms a frame: p50, p95, max, cpu p50, p95\n", boxes, qlonglong(unlit.edges.size()),
                window.width(), window.height());
    bool isGood = true;
    int moment = 0;
    for (const auto &[name, scale] : {std::pair("100 %", 1.), std::pair("at a glance", 0.57), std::pair("fit all", fit)}) {
        canvas.setScale(scale);
        Times dark;
        Times lit;
        for (int round = 0; round < rounds; ++round) {
            canvas.setScene(unlit);
            settle();
            for (int i = 0; i < framesARound; ++i)
                dark.add(frame([&] { canvas.update(); }, counter));
            for (int i = 0; i < framesARound; ++i)
                lit.add(frame([&] { canvas.setScene(litAt(unlit, ++moment)); }, counter));
        }
        for (const auto &[what, times] : {std::pair("unlit", dark), std::pair("lit", lit)}) {
            const bool isFast = times.at(0.95) <= 16.7 || times.cpuAt(0.95) <= 16.7;
            isGood = isGood && isFast;
            std::printf("%-12s %-6s %7.2f %7.2f %7.2f  cpu %6.2f %6.2f  %s\n", name, what, times.at(0.5), times.at(0.95), times.at(1),
                        times.cpuAt(0.5), times.cpuAt(0.95),
                        times.at(0.95) <= 16.7 ? "ok" : isFast ? "ok by cpu time" : "OVER 16.7");
        }
    }
    return isGood ? 0 : 1;
}

} // namespace keelson::bench
