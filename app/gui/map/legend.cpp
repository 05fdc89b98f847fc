// SPDX-License-Identifier: MIT
#include "app/gui/map/legend.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace keelson::map {

namespace {

constexpr QSizeF sampleRoom { 44, 22 };
constexpr QSizeF wordsRoom { 256, 18 };
constexpr double gap = 5;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MapLegend)
};

/// One row: a sample, which is a box or a line, and what it means.
struct Entry
{
    QString words;
    std::optional<SceneNode> box;
    std::optional<SceneEdge> line;
};

QSizeF sampleSize(Outline outline)
{
    switch (outline) {
    case Outline::Container: return { 40, 22 };
    case Outline::Pipe: return { 40, 13 };
    case Outline::Person: return { 20, 22 };
    case Outline::Cylinder: return { 24, 20 };
    case Outline::Round: return { 38, 16 };
    default: return { 36, 18 };
    }
}

/// What a box is called: by its pattern, where it has one.
QString meaning(const Element &element)
{
    const Property *property = vocabulary::property(*element.kind, properties::pattern);
    const QString said = element.text(properties::pattern);
    for (const Choice &choice : property ? property->choices : std::span<const Choice>()) {
        if (choice.id == said)
            return vocabulary::label(choice);
    }
    return vocabulary::label(*element.kind);
}

void addBoxes(QList<Entry> &entries, const Model &model, const Scene &scene)
{
    QList<std::tuple<qsizetype, QString, SceneNode>> found;
    const auto kinds = vocabulary::kinds();
    for (const SceneNode &node : scene.nodes) {
        const Element *element = model.element(node.element);
        if (!element || element->is(kinds::text) || node.faded)
            continue;
        const QString words = meaning(*element);
        const auto known = std::find_if(found.begin(), found.end(), [&](const auto &each) { return std::get<1>(each) == words; });
        if (known == found.end())
            found.append({ element->kind - kinds.data(), words, node });
        else if (node.outline != Outline::Container)
            std::get<2>(*known) = node; // As most of them look.
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    for (const auto &[rank, words, node] : std::as_const(found)) {
        SceneNode sample;
        sample.outline = node.outline;
        sample.fill = node.fill;
        sample.border = node.border;
        sample.ink = node.ink;
        entries.append({ words, sample, std::nullopt });
    }
}

QString meaning(const SceneEdge &edge)
{
    if (edge.stroke == Stroke::Solid)
        return Text::tr("Event: goes on without waiting");
    return edge.arrow == Arrow::Filled ? Text::tr("Call: waits for the answer") : Text::tr("Uses: needs it to work");
}

void addLines(QList<Entry> &entries, const Scene &scene)
{
    QStringList known;
    for (const SceneEdge &edge : scene.edges) {
        const QString words = meaning(edge);
        if (edge.faded || known.contains(words))
            continue;
        known.append(words);
        SceneEdge sample;
        sample.colour = edge.colour;
        sample.stroke = edge.stroke;
        sample.arrow = edge.arrow;
        entries.append({ words, std::nullopt, sample });
    }
    std::sort(entries.end() - known.size(), entries.end(), [](const Entry &a, const Entry &b) { return a.words < b.words; });
}

void addMarks(QList<Entry> &entries, const Scene &scene, const Theme &theme)
{
    const auto any = [&](auto has) { return std::any_of(scene.nodes.begin(), scene.nodes.end(), has); };
    SceneNode sample;
    sample.fill = theme.surface;
    sample.border = theme.line;
    sample.ink = theme.ink;
    if (any([](const SceneNode &node) { return !node.badge.isEmpty(); })) {
        SceneNode badge = sample;
        badge.badge = u"1"_s;
        entries.append({ Text::tr("What is told of it: place or count"), badge, std::nullopt });
    }
    const auto haloed = std::find_if(scene.nodes.begin(), scene.nodes.end(), [](const SceneNode &node) { return node.halo.isValid(); });
    if (haloed != scene.nodes.end()) {
        SceneNode halo = sample;
        halo.halo = haloed->halo;
        entries.append({ Text::tr("Something is said of it: see its tip"), halo, std::nullopt });
    }
    if (any([](const SceneNode &node) { return node.faded; })) {
        SceneNode faded = sample;
        faded.faded = true;
        entries.append({ Text::tr("Not looked at just now"), faded, std::nullopt });
    }
}

SceneNode wordsNode(const QString &words, QPointF at, const Theme &theme, const QColor &paper)
{
    SceneNode node;
    node.rect = { at, wordsRoom };
    node.outline = Outline::Box;
    node.text = words;
    node.fill = node.border = paper;
    node.ink = theme.ink;
    return node;
}

} // namespace

Scene legendOf(const Model &model, const Scene &scene, const Theme &theme, QPointF corner, int rows)
{
    QList<Entry> entries;
    addBoxes(entries, model, scene);
    addLines(entries, scene);
    if (!entries.isEmpty())
        addMarks(entries, scene, theme);
    Scene legend;
    legend.background = theme.surface;
    quint64 number = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QPointF at = corner + QPointF(double(i / rows) * (sampleRoom.width() + wordsRoom.width() + 3 * gap), double(i % rows) * (sampleRoom.height() + gap));
        const QPointF middle = at + QPointF(sampleRoom.width(), sampleRoom.height()) / 2;
        Entry entry = entries.at(i);
        if (entry.box) {
            entry.box->rect.setSize(sampleSize(entry.box->outline));
            entry.box->rect.moveCenter(middle);
            entry.box->id = Id(0, ++number);
            entry.box->movable = false;
            legend.nodes.append(*entry.box);
        } else {
            entry.line->id = Id(0, ++number);
            entry.line->path = QPolygonF({ middle - QPointF(22, 0), middle + QPointF(22, 0) });
            legend.edges.append(*entry.line);
        }
        SceneNode words = wordsNode(entry.words, at + QPointF(sampleRoom.width() + gap, 1), theme, legend.background);
        words.id = Id(0, ++number);
        words.movable = false;
        legend.nodes.append(words);
    }
    return legend;
}

} // namespace keelson::map
