// SPDX-License-Identifier: MIT
#include "app/render/picture.h"

#include "app/render/edgeart.h"
#include "app/render/nodeart.h"
#include "app/render/paintersurface.h"
#include "app/render/scenepainter.h"
#include "app/render/svgsurface.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr double largestSide = 32'000;        // pixels; QPainter cannot clip beyond
constexpr double mostPixels = 200'000'000;    // 800 MB
constexpr double largestPage = 14'400;        // points, PDF 1.x
constexpr QSizeF emptyPicture(320, 200);
constexpr double footerHeight = 26;
constexpr double footerWidth = 420;           // What a long source takes.

QRectF frameOf(const Scene &scene, const PictureOptions &options)
{
    const QRectF bounds = boundsOf(scene);
    const QRectF content = bounds.isEmpty() ? QRectF(QPointF(0, 0), emptyPicture) : bounds;
    const double margin = options.margin;
    QRectF frame = content.adjusted(-margin, -margin, margin, margin);
    if (!options.footer.isEmpty()) {
        frame.setBottom(frame.bottom() + footerHeight);
        frame.setWidth(std::max(frame.width(), footerWidth));
    }
    return frame;
}

/// The families a viewer without our font falls back to.
QString fontFamilies()
{
    return u"'%1', Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"_s.arg(
            svg::escaped(QFontInfo(QGuiApplication::font()).family().remove(u'\'')));
}

void drawEdges(const Scene &scene, const Theme &theme, SvgSurface &surface)
{
    const EdgeLook look{theme.board, 0.5, true};
    for (const SceneEdge &edge : scene.edges) {
        surface.beginGroup(u"e"_s + edge.id.toString(), edge.label);
        drawEdgeLine(edge, look, theme, surface);
        surface.endGroup();
    }
    for (const SceneEdge &edge : scene.edges) {
        surface.beginGroup(u"l"_s + edge.id.toString(), edge.label);
        drawEdgeLabels(edge, look, theme, surface);
        surface.endGroup();
    }
}

void drawOne(const SceneNode &node, const Theme &theme, SvgSurface &surface)
{
    surface.beginGroup(u"n"_s + node.id.toString(), node.tip.isEmpty() ? node.text : node.tip);
    drawNode(node, theme, surface);
    surface.endGroup();
}

/// What is carried, packed; for any XML.
QByteArray packed(const QByteArray &document)
{
    return qCompress(document, 9).sliced(4).toBase64(); // Qt writes the length before what zlib made.
}

QByteArray carriedInSvg(const QByteArray &document)
{
    if (document.isEmpty())
        return {};
    return "<metadata><keelson:document xmlns:keelson=\"https://keelson.dev/document/1\">" + packed(document)
        + "</keelson:document></metadata>\n";
}

} // namespace

Picture::Picture(const Scene &scene, const Theme &theme, const PictureOptions &options)
    : m_scene(scene), m_theme(theme), m_options(options), m_frame(frameOf(scene, options))
{
}

void Picture::drawFooter(Surface &surface) const
{
    if (m_options.footer.isEmpty())
        return;
    const QRectF area(m_frame.left() + 12, m_frame.bottom() - footerHeight, m_frame.width() - 24, footerHeight - 6);
    const QColor paper = m_scene.background.isValid() ? m_scene.background : m_theme.board;
    surface.words({m_options.footer, area, TextRole::Vitals, mixed(paper, m_theme.ink, 0.78), paper});
}

QByteArray Picture::svg() const
{
    SvgSurface surface;
    surface.fill(m_frame, m_scene.background.isValid() ? m_scene.background : m_theme.board);
    const QList<int> order = paintOrder(m_scene.nodes);
    const auto firstAbove = std::find_if(order.begin(), order.end(),
                                         [this](int index) { return !isGround(m_scene.nodes.at(index)); });
    const auto draw = [&](int index) { drawOne(m_scene.nodes.at(index), m_theme, surface); };
    std::for_each(order.begin(), firstAbove, draw);
    drawEdges(m_scene, m_theme, surface);
    std::for_each(order.begin(), firstAbove, [&](int index) { drawTitleVitals(m_scene.nodes.at(index), m_theme, surface); });
    std::for_each(firstAbove, order.end(), draw);
    drawFooter(surface);

    const QString size = u"width=\"%1\" height=\"%2\""_s.arg(svg::number(m_frame.width()), svg::number(m_frame.height()));
    const QString box = u"viewBox=\"%1 %2 %3 %4\""_s.arg(svg::number(m_frame.x()), svg::number(m_frame.y()),
                                                        svg::number(m_frame.width()), svg::number(m_frame.height()));
    QString head = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\" "_s;
    head += size + u' ' + box + u" font-family=\""_s + fontFamilies() + u"\">\n"_s;
    head += u"<title>"_s + svg::escaped(m_options.title) + u"</title>\n"_s;
    head += u"<desc>"_s + svg::escaped(m_options.description) + u"</desc>\n"_s;
    return head.toUtf8() + carriedInSvg(m_options.document) + surface.elements() + "</svg>\n";
}

Result<void> Picture::writeSvg(QIODevice &device) const
{
    const QByteArray bytes = svg();
    if (device.write(bytes) != bytes.size())
        return Error{Error::Kind::Environment, tr("The picture could not be written."), device.errorString(), {}};
    return {};
}

Result<void> Picture::writePng(QIODevice &device) const
{
    const QSizeF pixels = m_frame.size() * m_options.scale;
    if (!(pixels.width() >= 1 && pixels.height() >= 1) || pixels.width() > largestSide
        || pixels.height() > largestSide || pixels.width() * pixels.height() > mostPixels) {
        return Error{Error::Kind::BadInput, tr("The picture would be too large for a PNG file."),
                     tr("%1 × %2 pixels").arg(pixels.width(), 0, 'f', 0).arg(pixels.height(), 0, 'f', 0),
                     tr("Export at a smaller scale, or as SVG or PDF.")};
    }
    QImage image(pixels.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return Error{Error::Kind::Environment, tr("There is not enough memory for the picture."), {},
                     tr("Export at a smaller scale, or as SVG.")};
    image.fill(m_scene.background.isValid() ? m_scene.background : m_theme.board);
    image.setText(u"Title"_s, m_options.title);
    QPainter painter(&image);
    painter.scale(m_options.scale, m_options.scale);
    painter.translate(-m_frame.topLeft());
    ScenePainter(m_theme).paint(painter, m_scene, {m_options.scale, 0.5, 0});
    PaintCaches caches;
    PainterSurface surface(painter, caches, m_options.scale);
    drawFooter(surface);
    painter.end();
    QImageWriter writer(&device, "png");
    if (!writer.write(image))
        return Error{Error::Kind::Environment, tr("The picture could not be written."), writer.errorString(), {}};
    return {};
}

Result<void> Picture::writePdf(QIODevice &device) const
{
    const double shrink = std::min({1., largestPage / m_frame.width(), largestPage / m_frame.height()});
    QPdfWriter writer(&device);
    writer.setTitle(m_options.title);
    writer.setCreator(u"Keelson"_s);
    writer.setResolution(144);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(m_frame.size() * shrink, QPageSize::Point));
    if (!m_options.document.isEmpty())
        writer.addFileAttachment(u"document.keelson"_s, "KEELSON-DOCUMENT-1\n" + packed(m_options.document), u"application/octet-stream"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{Error::Kind::Environment, tr("The picture could not be written."), device.errorString(), {}};
    const double scale = shrink * writer.resolution() / 72;
    painter.fillRect(QRect(0, 0, writer.width(), writer.height()),
                     m_scene.background.isValid() ? m_scene.background : m_theme.board);
    painter.scale(scale, scale);
    painter.translate(-m_frame.topLeft());
    // Paper has no pixels to save: everything is drawn in full.
    ScenePainter(m_theme).paint(painter, m_scene, {std::max(scale, 4.), 0.5, 0});
    PaintCaches caches;
    PainterSurface surface(painter, caches, std::max(scale, 4.));
    drawFooter(surface);
    if (!painter.end())
        return Error{Error::Kind::Environment, tr("The picture could not be written."), device.errorString(), {}};
    return {};
}

} // namespace keelson
