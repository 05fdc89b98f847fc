// SPDX-License-Identifier: MIT
#include "core/layout/bulkhead.h"

#include "core/layout/board.h"
#include "core/layout/forest.h"
#include "core/layout/rows.h"

#include <algorithm>

namespace keelson::layout {

namespace {

/// Wide boxes in a wide window: containers and the map as a whole come out a little wider than high.
constexpr double containerAspect = 3;
/// Boxes on either side of a pipe read best in one row: up to six of them stand so.
constexpr double pipedAspect = 6.5;
constexpr double mapAspect = 1.8;
/// More links than this are not worth comparing pair by pair; one pass is good enough then.
constexpr qsizetype comparableLinks = 1200;
constexpr int sweeps = 4;

class Layouter
{
public:
    Layouter(Forest &forest, const Spacing &spacing, const QList<double> &hints)
        : m_forest(forest), m_spacing(spacing), m_hints(hints)
    {
    }

    void run() { layoutGroup(Forest::top); }

private:
    using Indices = QList<qsizetype>;

    void layoutGroup(qsizetype holder);
    void tidy(const Indices &members, qsizetype holder);
    void joinPlaced(const Indices &members, qsizetype holder);
    void frame(qsizetype holder, const Indices &contents);

    Indices ofPlace(const Indices &members, Place place) const;
    Indices inOrder(Indices members, qsizetype holder) const;
    double grid(const Indices &members, double top, qsizetype holder);
    double pipeDepth(qsizetype holder) const;
    void spread(const Indices &members, double top);
    double wanted(qsizetype member) const;
    void joinOne(qsizetype member, const Indices &placed, qsizetype holder);
    QList<QPointF> spots(qsizetype member, const Indices &placed, qsizetype holder) const;
    bool growsFreely(const QRectF &rect, qsizetype holder) const;
    void addPipe(qsizetype pipe, const Indices &members, qsizetype holder);
    void stretchPipes(const Indices &members, qsizetype holder);
    QRectF bounds(const Indices &members) const;
    double gapAmong(const Indices &members) const;
    QPointF inner(qsizetype holder) const;

    Forest &m_forest;
    const Spacing &m_spacing;
    const QList<double> &m_hints;  ///< Where in a row each box would like to stand; empty at first.
};

Layouter::Indices Layouter::ofPlace(const Indices &members, Place place) const
{
    Indices result;
    for (const qsizetype member : members) {
        if (m_forest.box(member).place == place)
            result.append(member);
    }
    return result;
}

/// Along the flow; within a container, once the whole is known, so that fewer links cross.
Layouter::Indices Layouter::inOrder(Indices members, qsizetype holder) const
{
    if (!m_hints.isEmpty() && holder != Forest::top) {
        std::stable_sort(members.begin(), members.end(), [this](qsizetype a, qsizetype b) {
            return m_hints.at(a) < m_hints.at(b);
        });
        return members;
    }
    const QList<qsizetype> order = flowOrder(members.size(), [&](qsizetype a, qsizetype b) {
        return m_forest.weight(members.at(a), members.at(b));
    });
    Indices result;
    for (const qsizetype index : order)
        result.append(members.at(index));
    return result;
}

QRectF Layouter::bounds(const Indices &members) const
{
    QRectF result;
    for (const qsizetype member : members)
        result = result.united(m_forest.rect(member));
    return result;
}

/// Containers need a street between them, boxes a gap.
double Layouter::gapAmong(const Indices &members) const
{
    const bool containers = std::any_of(members.begin(), members.end(), [this](qsizetype member) {
        return !m_forest.members(member).isEmpty();
    });
    return containers ? m_spacing.street : m_spacing.gap;
}

QPointF Layouter::inner(qsizetype holder) const
{
    if (holder == Forest::top)
        return {};
    return m_forest.rect(holder).topLeft()
        + QPointF(m_spacing.padding, m_spacing.padding + m_spacing.title);
}

void Layouter::layoutGroup(qsizetype holder)
{
    const Indices &members = m_forest.members(holder);
    for (const qsizetype member : members)
        layoutGroup(member);
    if (std::any_of(members.begin(), members.end(),
                    [this](qsizetype member) { return m_forest.isAnchored(member); }))
        joinPlaced(members, holder);
    else
        tidy(members, holder);
    frame(holder, members);
}

/// Nothing stands yet: sources, upper rows, the pipe, lower rows and sinks, from top to bottom.
void Layouter::tidy(const Indices &members, qsizetype holder)
{
    if (members.isEmpty())
        return;
    const Indices upper = inOrder(ofPlace(members, Place::Upper), holder);
    const Indices pipes = ofPlace(members, Place::Pipe);
    const Indices lower = inOrder(ofPlace(members, Place::Lower), holder);
    const Indices sources = ofPlace(members, Place::Source);
    const Indices sinks = ofPlace(members, Place::Sink);

    double y = 0;
    if (!sources.isEmpty())
        y = bounds(sources).height() + m_spacing.channel;
    y = grid(upper, y, holder);
    const double pipesTop = y;
    for (const qsizetype pipe : pipes)
        y += m_forest.rect(pipe).height() + m_spacing.channel;
    y = grid(lower, y, holder);
    spread(sources, 0);
    spread(sinks, y);

    const QRectF all = bounds(upper + lower + sources + sinks);
    double pipeY = pipesTop;
    for (const qsizetype pipe : pipes) {
        const QRectF rect = m_forest.rect(pipe);
        m_forest.stretch(pipe, { all.isNull() ? 0 : all.left(), pipeY },
                         std::max(rect.width(), all.width()));
        pipeY += rect.height() + m_spacing.channel;
    }
    const QPointF origin = inner(holder) - bounds(members).topLeft();
    for (const qsizetype member : members)
        m_forest.move(member, origin);
}

/// Lays out rows from `top` down; returns where the next row would start.
double Layouter::grid(const Indices &members, double top, qsizetype holder)
{
    QList<QSizeF> sizes;
    for (const qsizetype member : members)
        sizes.append(m_forest.rect(member).size());
    const bool outside = holder == Forest::top;
    const double gap = gapAmong(members);
    qsizetype next = 0;
    double y = top;
    const bool piped = !ofPlace(m_forest.members(holder), Place::Pipe).isEmpty();
    const double aspect = outside ? mapAspect : piped ? pipedAspect : containerAspect;
    for (const qsizetype count : wrapRows(sizes, gap, aspect)) {
        const Indices row = members.sliced(next, count);
        double deepest = 0;
        for (const qsizetype member : row)
            deepest = std::max(deepest, pipeDepth(member));
        double x = 0;
        double bottom = y;
        for (const qsizetype member : row) {
            // Pipes of neighbours stand on one line, so that what runs between them runs straight.
            const double depth = pipeDepth(member);
            m_forest.moveTo(member, { x, depth > 0 ? y + deepest - depth : y });
            x = m_forest.rect(member).right() + gap;
            bottom = std::max(bottom, m_forest.rect(member).bottom());
        }
        next += count;
        y = bottom + m_spacing.channel;
    }
    return y;
}

/// How far the middle of a container's first pipe lies under its top; 0 when it has none.
double Layouter::pipeDepth(qsizetype holder) const
{
    const Indices pipes = ofPlace(m_forest.members(holder), Place::Pipe);
    return pipes.isEmpty() ? 0 : m_forest.rect(pipes.first()).center().y() - m_forest.rect(holder).top();
}

/// Centre of what the box is linked to, or of the row when it is linked to nothing.
double Layouter::wanted(qsizetype member) const
{
    return m_forest.linkedCentre(member).value_or(m_forest.rect(member).center().x());
}

/// One row in which each box stands as near as possible over (or under) what it is linked to.
void Layouter::spread(const Indices &members, double top)
{
    QList<std::pair<double, qsizetype>> row;
    for (const qsizetype member : members)
        row.append({ wanted(member), member });
    std::stable_sort(row.begin(), row.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    double right = 0;
    double late = 0;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const double width = m_forest.rect(row.at(i).second).width();
        const double best = row.at(i).first - width / 2;
        const double x = i == 0 ? best : std::max(best, right + m_spacing.gap);
        m_forest.moveTo(row.at(i).second, { x, top });
        right = x + width;
        late += x - best;
    }
    for (const qsizetype member : members)
        m_forest.move(member, { -late / double(members.size()), 0 });
}

/// Some stand already: they stay, the others find room beside what they are linked to.
void Layouter::joinPlaced(const Indices &members, qsizetype holder)
{
    Indices placed;
    Indices waiting;
    for (const qsizetype member : members)
        (m_forest.isAnchored(member) ? placed : waiting).append(member);
    frame(holder, placed);
    for (const Place place : { Place::Upper, Place::Lower, Place::Source, Place::Sink }) {
        for (const qsizetype member : inOrder(ofPlace(waiting, place), holder)) {
            joinOne(member, placed, holder);
            placed.append(member);
        }
    }
    for (const qsizetype pipe : ofPlace(waiting, Place::Pipe)) {
        addPipe(pipe, placed, holder);
        placed.append(pipe);
    }
    stretchPipes(members, holder);
}

void Layouter::joinOne(qsizetype member, const Indices &placed, qsizetype holder)
{
    const QList<QPointF> candidates = spots(member, placed, holder);
    const QSizeF size = m_forest.rect(member).size();
    QPointF best = candidates.first();
    for (const QPointF &spot : candidates) {
        if (growsFreely({ spot, size }, holder)) {
            best = spot;
            break;
        }
    }
    m_forest.moveTo(member, best);
    m_forest.anchor(member);
}

/// Places to stand, the best first.
QList<QPointF> Layouter::spots(qsizetype member, const Indices &placed, qsizetype holder) const
{
    Indices neighbours = placed;
    std::stable_sort(neighbours.begin(), neighbours.end(), [&](qsizetype a, qsizetype b) {
        return m_forest.bond(member, a) > m_forest.bond(member, b);
    });
    QList<Side> sides { Side::Right, Side::Below, Side::Left };
    if (m_forest.box(member).place == Place::Source)
        sides = { Side::Above, Side::Left, Side::Right };
    else if (m_forest.box(member).place == Place::Sink)
        sides = { Side::Below, Side::Right };

    QList<QRectF> taken;
    for (const qsizetype other : placed)
        taken.append(m_forest.rect(other));
    const QSizeF size = m_forest.rect(member).size();
    const double gap = gapAmong(m_forest.members(holder));
    const QPointF corner = holder == Forest::top ? QPointF(-1e9, -1e9) : inner(holder);
    QList<QPointF> result;
    for (const qsizetype neighbour : std::as_const(neighbours)) {
        for (const Side side : std::as_const(sides)) {
            const QPointF spot = placeOnBoard(taken, m_forest.rect(neighbour), size, side, gap);
            if (spot.x() >= corner.x() && spot.y() >= corner.y())
                result.append(spot);
        }
    }
    const QRectF all = boundsOf(taken);
    result.append({ all.right() + gap, std::max(all.top(), corner.y()) });
    result.append({ std::max(all.left(), corner.x()), all.bottom() + gap });
    return result;
}

/// True when the holder already reaches around `rect`, or can grow there without touching its own
/// siblings.
bool Layouter::growsFreely(const QRectF &rect, qsizetype holder) const
{
    if (holder == Forest::top)
        return true;
    const QMarginsF margins(m_spacing.padding, m_spacing.padding + m_spacing.title,
                            m_spacing.padding, m_spacing.padding);
    const QRectF grown = m_forest.rect(holder).united(rect.marginsAdded(margins));
    const Indices &siblings = m_forest.members(m_forest.holder(holder));
    return std::none_of(siblings.begin(), siblings.end(), [&](qsizetype sibling) {
        return sibling != holder && m_forest.isAnchored(sibling)
            && overlap(m_forest.rect(sibling), grown);
    });
}

void Layouter::addPipe(qsizetype pipe, const Indices &members, qsizetype holder)
{
    Indices upper = ofPlace(members, Place::Upper);
    const QRectF all = bounds(members);
    const double width = std::max(m_forest.rect(pipe).width(), all.width());
    const QRectF above = upper.isEmpty() ? QRectF(all.left(), inner(holder).y(), 0, 0) : bounds(upper);
    QRectF rect(all.left(), above.bottom() + m_spacing.gap, width, m_forest.rect(pipe).height());
    Indices lowerDown = members;
    std::stable_sort(lowerDown.begin(), lowerDown.end(), [this](qsizetype a, qsizetype b) {
        return m_forest.rect(a).top() < m_forest.rect(b).top();
    });
    for (const qsizetype member : std::as_const(lowerDown)) {
        if (overlap(rect, m_forest.rect(member)))
            rect.moveTop(m_forest.rect(member).bottom() + m_spacing.gap);
    }
    m_forest.stretch(pipe, rect.topLeft(), rect.width());
    m_forest.anchor(pipe);
}

/// A pipe that stands keeps its left end; its right end follows its container while it is free to.
void Layouter::stretchPipes(const Indices &members, qsizetype holder)
{
    if (holder == Forest::top)
        return;
    const double right = bounds(members).right();
    for (const qsizetype pipe : ofPlace(members, Place::Pipe)) {
        QRectF rect = m_forest.rect(pipe);
        rect.setRight(std::max(rect.right(), right));
        const bool blocked = std::any_of(members.begin(), members.end(), [&](qsizetype member) {
            return member != pipe && overlap(rect, m_forest.rect(member))
                && !overlap(m_forest.rect(pipe), m_forest.rect(member));
        });
        if (!blocked)
            m_forest.stretch(pipe, rect.topLeft(), rect.width());
    }
}

/// Gives the container the rectangle that holds the contents.
void Layouter::frame(qsizetype holder, const Indices &contents)
{
    if (holder == Forest::top || contents.isEmpty())
        return;
    const QMarginsF margins(m_spacing.padding, m_spacing.padding + m_spacing.title,
                            m_spacing.padding, m_spacing.padding);
    const QRectF around = bounds(contents).marginsAdded(margins);
    const bool placed = m_forest.box(holder).position.has_value();
    const QPointF corner = placed ? *m_forest.box(holder).position : around.topLeft();
    m_forest.setFrame(holder, around.united({ corner, m_forest.box(holder).size }));
}

QList<QRectF> pass(Forest forest, const Spacing &spacing, const QList<double> &hints)
{
    Layouter(forest, spacing, hints).run();
    return forest.rects();
}

} // namespace

QHash<Id, QRectF> layoutBulkheads(const QList<Box> &boxes, const QList<Link> &links,
                                  const Spacing &spacing)
{
    const Forest forest(boxes, links);
    QList<QRectF> best = pass(forest, spacing, {});
    if (links.size() <= comparableLinks) {
        Tangle least = forest.tangle(best);
        QList<QRectF> latest = best;
        for (int sweep = 0; sweep < sweeps && least.crossings > 0; ++sweep) {
            latest = pass(forest, spacing, forest.hints(latest));
            const Tangle tangle = forest.tangle(latest);
            if (tangle < least) {
                least = tangle;
                best = latest;
            }
        }
    }
    QHash<Id, QRectF> rects;
    for (qsizetype i = 0; i < boxes.size(); ++i)
        rects.insert(boxes.at(i).id, best.at(i));
    return rects;
}

} // namespace keelson::layout
