// SPDX-License-Identifier: MIT
#include "plugins/formats/drawio/things.h"

#include "plugins/formats/boards/looseboard.h"
#include "plugins/formats/drawio/label.h"
#include "plugins/formats/drawio/places.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace keelson::drawio {

namespace {

// A bar that parts a timeline is far higher than wide.
constexpr double slender = 5;
constexpr double barAtLeast = 200;
// A lane is far wider than high; a frame is around something.
constexpr double longish = 2.5;
constexpr double reach = 10;            // how far from a note an arrow may end, scene units
constexpr qsizetype comparisonsAtMost = 20'000'000;

// These look like notes.
constexpr QLatin1StringView plainShapes[] = {""_L1, "note"_L1, "note2"_L1, "rect"_L1, "rectangle"_L1, "label"_L1, "rounded"_L1,
                                             "ext"_L1, "square"_L1, "card"_L1, "html"_L1, "whiteSpace"_L1};

bool isPlain(const QString &shape)
{
    return std::find(std::begin(plainShapes), std::end(plainShapes), shape) != std::end(plainShapes);
}

bool isPicture(const Style &style)
{
    return style.shape() == u"image" || style.names(u"image") || style.has(u"image"_s);
}

bool isPerson(const QString &shape)
{
    return shape.contains(u"actor", Qt::CaseInsensitive) || shape.endsWith(u"user") || shape.contains(u"person", Qt::CaseInsensitive);
}

bool isNothing(const QString &colour)
{
    return colour == u"none";
}

/// Collects what is on one page.
class Page
{
public:
    explicit Page(const Diagram &page)
        : m_content{page.name, {}, {}, Losses(page.name)}, m_places(page.cells, m_content.losses) { }
    Content take();

private:
    void takeVertex(qsizetype cell);
    void takeEdge(qsizetype cell);
    void takeLabel(qsizetype cell, const QString &text);
    void takeWordless(qsizetype index, const Cell &cell, const QRectF &rect, bool hadPicture);
    void add(qsizetype index, const Cell &cell, Thing thing);
    boards::Shape shapeOf(qsizetype index, const Cell &cell, const QRectF &rect) const;
    QString colourAt(qsizetype index) const;
    QString textOf(const Cell &cell, bool *hadPicture = nullptr);
    QString descriptionOf(const Cell &cell);
    qsizetype endOf(const QString &id, const std::optional<QPointF> &point, qsizetype edge);
    qsizetype thingNear(QPointF point);

    Content m_content;
    Places m_places;
    QHash<qsizetype, qsizetype> m_things;  ///< By cell.
    QHash<qsizetype, QString> m_labels;    ///< Of edges, from shapes of their own.
    qsizetype m_comparisons = 0;
};

QString filledIn(QString text, const Cell &cell)
{
    if (cell.datum(u"placeholders") != u"1")
        return text;
    for (const auto &[key, value] : cell.data)
        text.replace(u'%' + key + u'%', value);
    return text;
}

QString Page::textOf(const Cell &cell, bool *hadPicture)
{
    const Label label = labelOf(filledIn(cell.value, cell), cell.style.isOn(u"html"_s));
    if (label.hadFormatting)
        m_content.losses.add(Loss::Formatting);
    if (hadPicture)
        *hadPicture = label.hadPicture;
    bool hadOthers = false;
    const QString text = boards::cleaned(label.text, &hadOthers).trimmed();
    if (hadOthers)
        m_content.losses.add(Loss::Characters, text);
    return text;
}

/// What a person entered beside the label.
QString Page::descriptionOf(const Cell &cell)
{
    QStringList lines;
    for (const auto &[key, value] : cell.data) {
        if (value.isEmpty() || key == u"placeholders" || key.startsWith(ownPrefix))
            continue;
        lines.append(key == u"tooltip" || key == u"link" ? value : key + u": "_s + value);
    }
    return boards::cleaned(lines.join(u'\n'));
}

boards::Shape Page::shapeOf(qsizetype index, const Cell &cell, const QRectF &rect) const
{
    const Style &style = cell.style;
    const QString shape = style.shape();
    if (shape == u"swimlane" || style.names(u"swimlane")) {
        const qsizetype parent = m_places.parentOf(index);
        const bool isInPool = parent >= 0 && m_places.cells().at(parent).style.names(u"swimlane");
        const bool isSideways = style.value(u"horizontal"_s) == u"0";
        return isInPool || isSideways || rect.width() >= longish * rect.height() ? boards::Shape::Lane : boards::Shape::Frame;
    }
    if (rect.height() >= barAtLeast && rect.height() >= slender * rect.width())
        return boards::Shape::Bar;
    if (isPicture(style))
        return boards::Shape::Picture;
    if (isPerson(shape))
        return boards::Shape::Person;
    const QString fill = style.value(u"fillColor"_s);
    if (style.isOn(u"container"_s) && m_places.hasChildren(index))
        return boards::Shape::Frame;
    return style.names(u"text") || (isNothing(fill) && isNothing(style.value(u"strokeColor"_s))) ? boards::Shape::Text
                                                                                                : boards::Shape::Note;
}

/// What nobody gave a colour is white.
QString Page::colourAt(qsizetype index) const
{
    for (int steps = 0; index >= 0 && steps < 100; ++steps) {
        const QString fill = m_places.cells().at(index).style.value(u"fillColor"_s);
        if (fill != u"inherit")
            return fill.isEmpty() || fill == u"default" ? u"#ffffff"_s : colourOf(fill);
        index = m_places.parentOf(index);
    }
    return u"#ffffff"_s;
}

void Page::takeWordless(qsizetype index, const Cell &cell, const QRectF &rect, bool hadPicture)
{
    if (cell.style.names(u"group") || (m_places.hasChildren(index) && isNothing(cell.style.value(u"fillColor"_s)))) {
        m_content.losses.add(Loss::Group);
    } else if (isPicture(cell.style) || hadPicture) {
        m_content.losses.add(Loss::Picture);
    } else if (shapeOf(index, cell, rect) == boards::Shape::Bar) {
        Thing thing;
        thing.rect = rect;
        thing.seen.shape = boards::Shape::Bar;
        add(index, cell, thing);
    } else {
        m_content.losses.add(Loss::Wordless);
    }
}

void Page::add(qsizetype index, const Cell &cell, Thing thing)
{
    thing.seen.size = thing.rect.size();
    thing.description = descriptionOf(cell);
    thing.isLocked = cell.style.isOn(u"locked"_s);
    for (const auto &[key, value] : cell.data) {
        if (!key.startsWith(ownPrefix))
            continue;
        const QString own = key.mid(ownPrefix.size());
        if (own == u"kind")
            thing.seen.kind = boards::noteKind(value) ? value : QString();
        else if (own == u"element")
            thing.identity = value;
        else if (own == u"size")
            thing.hasStandardSize = value == u"standard";
        else
            thing.properties.append({own, value});
    }
    m_things.insert(index, m_content.things.size());
    m_content.things.append(thing);
}

void Page::takeLabel(qsizetype cell, const QString &text)
{
    QString &label = m_labels[m_places.parentOf(cell)];
    label += label.isEmpty() ? text : u' ' + text;
}

void Page::takeVertex(qsizetype index)
{
    const Cell &cell = m_places.cells().at(index);
    if (m_places.isHidden(index)) {
        m_content.losses.add(Loss::Hidden, cell.value);
        return;
    }
    bool hadPicture = false;
    const QString text = textOf(cell, &hadPicture);
    const qsizetype parent = m_places.parentOf(index);
    if (parent >= 0 && m_places.cells().at(parent).isEdge) {
        if (text.isEmpty())
            m_content.losses.add(Loss::Wordless);
        else
            takeLabel(index, text);
        return;
    }
    const QRectF rect = m_places.rectOf(index);
    const bool isOurs = boards::noteKind(cell.datum(u"keelson-kind"));
    if (text.isEmpty() && !isOurs) {
        takeWordless(index, cell, rect, hadPicture);
        return;
    }
    Thing thing;
    thing.rect = rect;
    thing.seen.shape = isOurs ? boards::Shape::Note : shapeOf(index, cell, rect);
    thing.seen.text = text;
    thing.seen.colour = colourAt(index);
    if (thing.seen.shape == boards::Shape::Picture || hadPicture)
        m_content.losses.add(Loss::PictureOfNote, text);
    else if (thing.seen.shape == boards::Shape::Note && !isOurs && !isPlain(cell.style.shape()))
        m_content.losses.add(Loss::Outline, text);
    if (std::fmod(cell.style.number(u"rotation"_s), 90) != 0)
        m_content.losses.add(Loss::Rotation, text);
    add(index, cell, thing);
}

/// The smallest of those that are there.
qsizetype Page::thingNear(QPointF point)
{
    m_comparisons += m_content.things.size();
    if (m_comparisons > comparisonsAtMost)
        return -1;
    qsizetype best = -1;
    double least = 0;
    for (qsizetype i = 0; i < m_content.things.size(); ++i) {
        const QRectF &rect = m_content.things.at(i).rect;
        const double area = rect.width() * rect.height();
        if (rect.adjusted(-reach, -reach, reach, reach).contains(point) && (best < 0 || area < least)) {
            best = i;
            least = area;
        }
    }
    return best;
}

qsizetype Page::endOf(const QString &id, const std::optional<QPointF> &point, qsizetype edge)
{
    if (!id.isEmpty())
        return m_things.value(m_places.indexOf(id), -1);
    return point ? thingNear(m_places.onPage(edge, *point)) : -1;
}

void Page::takeEdge(qsizetype index)
{
    const Cell &cell = m_places.cells().at(index);
    if (m_places.isHidden(index)) {
        m_content.losses.add(Loss::Hidden, cell.value);
        return;
    }
    Tie tie;
    tie.label = QStringList({textOf(cell), m_labels.value(index)}).join(u' ').simplified();
    tie.from = endOf(cell.source, cell.start, index);
    tie.to = endOf(cell.target, cell.end, index);
    const bool hasTip = cell.style.value(u"endArrow"_s) != u"none";
    const QString tail = cell.style.value(u"startArrow"_s);
    const bool hasTail = !tail.isEmpty() && tail != u"none";
    tie.isDirected = hasTip != hasTail;
    if (hasTail && !hasTip)
        std::swap(tie.from, tie.to);
    m_content.ties.append(tie);
}

Content Page::take()
{
    const qsizetype size = m_places.cells().size();
    for (qsizetype i = 0; i < size; ++i) {
        if (m_places.cells().at(i).isVertex)
            takeVertex(i);
    }
    for (qsizetype i = 0; i < size; ++i) { // Now that all ends and labels are known.
        if (m_places.cells().at(i).isEdge && !m_places.cells().at(i).isVertex)
            takeEdge(i);
    }
    return m_content;
}

} // namespace

Content contentOf(const Diagram &page)
{
    return Page(page).take();
}

} // namespace keelson::drawio
