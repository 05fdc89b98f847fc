// SPDX-License-Identifier: MIT
#include "core/layout/rows.h"

#include <algorithm>
#include <cmath>

namespace keelson::layout {

namespace {

/// What moving the item at `from` to `to` gains: weight that then runs forward instead of back.
double gain(const QList<qsizetype> &order, qsizetype from, qsizetype to, const Weight &weight)
{
    double sum = 0;
    const qsizetype moved = order.at(from);
    for (qsizetype i = std::min(from, to); i <= std::max(from, to); ++i) {
        if (i == from)
            continue;
        const double forward = weight(moved, order.at(i)) - weight(order.at(i), moved);
        sum += to < from ? forward : -forward;
    }
    return sum;
}

bool improve(QList<qsizetype> &order, const Weight &weight)
{
    for (qsizetype from = 0; from < order.size(); ++from) {
        qsizetype best = from;
        double most = 1e-9;
        for (qsizetype to = 0; to < order.size(); ++to) {
            const double value = to == from ? 0 : gain(order, from, to, weight);
            if (value > most) {
                most = value;
                best = to;
            }
        }
        if (best != from) {
            order.move(from, best);
            return true;
        }
    }
    return false;
}

} // namespace

QList<qsizetype> flowOrder(qsizetype count, const Weight &weight)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < count; ++i)
        order.append(i);
    // Every step turns weight from backward to forward, so it ends; the limit bounds the time.
    for (qsizetype step = 0; step < 4 * count && improve(order, weight); ++step) { }
    return order;
}

QList<qsizetype> wrapRows(const QList<QSizeF> &sizes, double gap, double aspect)
{
    double area = 0;
    double widest = 0;
    for (const QSizeF &size : sizes) {
        area += (size.width() + gap) * (size.height() + gap);
        widest = std::max(widest, size.width());
    }
    const double limit = 1.25 * std::max(widest, std::sqrt(area * aspect));
    qsizetype rows = 0;
    double width = 0;
    for (const QSizeF &size : sizes) {
        if (rows == 0 || width + size.width() > limit) {
            ++rows;
            width = 0;
        }
        width += size.width() + gap;
    }
    // Two rows of two read better than three and one.
    QList<qsizetype> counts;
    for (qsizetype row = 0; row < rows; ++row)
        counts.append(sizes.size() / rows + (row < sizes.size() % rows ? 1 : 0));
    return counts;
}

} // namespace keelson::layout
