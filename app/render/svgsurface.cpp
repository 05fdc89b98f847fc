// SPDX-License-Identifier: MIT
#include "app/render/svgsurface.h"

#include "app/render/icons.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson {

namespace svg {

QString escaped(const QString &text)
{
    QString clean;
    std::copy_if(text.begin(), text.end(), std::back_inserter(clean), [](QChar c) {
        return c.unicode() >= 0x20 ? c.unicode() < 0xfffe : (c == u'\t' || c == u'\n');
    });
    // A lone half of a surrogate pair is no character; it would not survive UTF-8.
    return QString::fromUtf8(clean.toUtf8()).toHtmlEscaped();
}

QString number(double value)
{
    if (!std::isfinite(value))
        return u"0"_s;
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
}

} // namespace svg

namespace {

using svg::escaped;
using svg::number;

QString attribute(QLatin1StringView name, const QString &value)
{
    return u' ' + QString(name) + u"=\""_s + value + u'"';
}

QString attribute(QLatin1StringView name, double value)
{
    return attribute(name, number(value));
}

QString colours(const Paint &paint)
{
    QString text = attribute("fill"_L1, paint.fill.isValid() ? paint.fill.name() : u"none"_s);
    if (!paint.border.isValid())
        return text;
    text += attribute("stroke"_L1, paint.border.name()) + attribute("stroke-width"_L1, paint.width)
            + attribute("stroke-linejoin"_L1, u"round"_s) + attribute("stroke-linecap"_L1, paint.dashed ? u"butt"_s : u"round"_s);
    if (paint.dashed)
        text += attribute("stroke-dasharray"_L1, number(4 * paint.width) + u' ' + number(3 * paint.width));
    return text;
}

QString box(const QRectF &rect)
{
    return attribute("x"_L1, rect.x()) + attribute("y"_L1, rect.y()) + attribute("width"_L1, rect.width())
            + attribute("height"_L1, rect.height());
}

QString point(const QPainterPath::Element &element)
{
    return number(element.x) + u' ' + number(element.y);
}

QString commands(const QPainterPath &path)
{
    QString text;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            text += u'M' + point(element);
        else if (element.isLineTo())
            text += u'L' + point(element);
        else if (element.isCurveTo())
            text += u'C' + point(element);
        else
            text += u' ' + point(element);
    }
    return text;
}

/// The drawing of an icon without its outermost element.
QString inner(const QByteArray &icon)
{
    const qsizetype start = icon.indexOf('>') + 1;
    const qsizetype end = icon.lastIndexOf("</svg>");
    return QString::fromUtf8(icon.mid(start, end - start));
}

} // namespace

void SvgSurface::fill(const QRectF &rect, const QColor &colour)
{
    if (rect.width() > 0 && rect.height() > 0)
        m_elements += u"<rect"_s + box(rect) + attribute("fill"_L1, colour.name()) + u"/>\n"_s;
}

void SvgSurface::rounded(const QRectF &rect, double radius, const Paint &paint)
{
    m_elements += u"<rect"_s + box(rect);
    if (radius > 0)
        m_elements += attribute("rx"_L1, std::min(radius, std::min(rect.width(), rect.height()) / 2));
    m_elements += colours(paint) + u"/>\n"_s;
}

void SvgSurface::path(const QPainterPath &path, const Paint &paint)
{
    m_elements += u"<path"_s + attribute("d"_L1, commands(path)) + colours(paint) + u"/>\n"_s;
}

void SvgSurface::words(const Words &words)
{
    if (words.text.isEmpty() || words.area.width() < 1 || words.area.height() < 1)
        return;
    const PlacedText placed = place(words, m_layouts);
    if (!placed.block)
        return;
    if (words.turned) {
        m_elements += u"<g"_s + attribute("transform"_L1, u"translate(%1 %2) rotate(90)"_s.arg(
                number(words.area.right()), number(words.area.top()))) + u">\n"_s;
    }
    for (const TextBlock::Line &each : placed.block->lines)
        line(words, *placed.block, each, placed.origin);
    if (words.turned)
        m_elements += u"</g>\n"_s;
}

void SvgSurface::line(const Words &words, const TextBlock &block, const TextBlock::Line &line, QPointF origin)
{
    if (line.text.isEmpty())
        return;
    const bool centred = alignmentOf(words.role) == Qt::AlignHCenter;
    const double x = origin.x() + line.baseline.x() + (centred ? line.width / 2 : 0);
    m_elements += u"<text"_s + attribute("x"_L1, x) + attribute("y"_L1, origin.y() + line.baseline.y())
            + attribute("font-size"_L1, block.pixels);
    if (centred)
        m_elements += attribute("text-anchor"_L1, u"middle"_s);
    if (fontFor(words.role, block.pixels).weight() >= QFont::DemiBold)
        m_elements += attribute("font-weight"_L1, u"600"_s);
    // With another font than ours the line still takes the room it was given.
    m_elements += attribute("textLength"_L1, line.width) + attribute("lengthAdjust"_L1, u"spacingAndGlyphs"_s)
            + attribute("fill"_L1, words.ink.name()) + u'>' + escaped(line.text) + u"</text>\n"_s;
}

void SvgSurface::icon(QStringView name, const QRectF &rect, const QColor &ink)
{
    const QByteArray source = icons::svg(name, ink);
    if (source.isEmpty())
        return;
    const QString place = u"translate(%1 %2) scale(%3)"_s.arg(number(rect.x()), number(rect.y()),
                                                               QString::number(rect.width() / 24, 'f', 4));
    m_elements += u"<g"_s + attribute("transform"_L1, place) + attribute("fill"_L1, u"none"_s)
            + attribute("stroke"_L1, ink.name()) + attribute("stroke-width"_L1, 1.7)
            + attribute("stroke-linecap"_L1, u"round"_s) + attribute("stroke-linejoin"_L1, u"round"_s) + u'>'
            + inner(source) + u"</g>\n"_s;
}

double SvgSurface::width(const QString &text, TextRole role)
{
    return m_layouts.lineWidth(text, role);
}

void SvgSurface::beginGroup(const QString &id, const QString &title)
{
    m_elements += u"<g"_s + attribute("id"_L1, id) + u">\n"_s;
    if (!title.isEmpty())
        m_elements += u"<title>"_s + escaped(title) + u"</title>\n"_s;
}

void SvgSurface::endGroup()
{
    m_elements += u"</g>\n"_s;
}

} // namespace keelson
