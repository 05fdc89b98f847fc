// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/surface.h"

namespace keelson {

/// A surface that writes SVG elements: real text with fallback fonts, nothing outside the file. The same calls
/// always give the same bytes.
class SvgSurface : public Surface
{
public:
    void fill(const QRectF &rect, const QColor &colour) override;
    void rounded(const QRectF &rect, double radius, const Paint &paint) override;
    void path(const QPainterPath &path, const Paint &paint) override;
    void words(const Words &words) override;
    void icon(QStringView name, const QRectF &rect, const QColor &ink) override;
    double width(const QString &text, TextRole role) override;

    /// What is drawn until endGroup belongs together; `title` is what a browser tells about it.
    void beginGroup(const QString &id, const QString &title);
    void endGroup();

    QByteArray elements() const { return m_elements.toUtf8(); }

private:
    void line(const Words &words, const TextBlock &block, const TextBlock::Line &line, QPointF origin);

    QString m_elements;
    TextLayouts m_layouts;
};

namespace svg {

/// Text for an element or an attribute; characters XML cannot hold are left out.
QString escaped(const QString &text);
/// A number as short as possible, at most two decimals, never in another locale or notation.
QString number(double value);

} // namespace svg
} // namespace keelson
