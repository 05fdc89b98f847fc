// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QRect>
#include <QTransform>

class QPainter;

namespace keelson {

/// Very many small rectangles of one colour each, one over the other in the order they came in. A painter takes far longer
/// over each of them than its few pixels need: here they are written into one picture that is laid over what is there.
class Specks
{
public:
    explicit Specks(QPainter &painter);

    /// Takes in a rectangle of the painter's coordinates; false when it has to be painted by other means.
    bool add(const QRectF &rect, const QColor &colour);
    /// Paints what was taken in since the last time. To be called before anything else is painted.
    void show();

private:
    struct Speck
    {
        QRect rect;
        QRgb colour;
    };
    void showOneByOne();
    void showAtOnce();

    QPainter &m_painter;
    QTransform m_way;   ///< From the painter's coordinates to pixels of the device.
    QRect m_area;       ///< Pixels that can be painted on; empty when the device has no such pixels.
    QList<Speck> m_specks;
};

} // namespace keelson
