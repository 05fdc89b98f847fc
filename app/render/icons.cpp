// SPDX-License-Identifier: MIT
#include "app/render/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::icons {

namespace {

QString pathOf(QStringView name)
{
    return u":/icons/"_s + name.toString() + u".svg"_s;
}

QPixmap cached(QStringView name, const QColor &ink, QSize pixels)
{
    const QString key = u"keelson-icon %1 %2 %3 %4"_s.arg(name).arg(ink.rgba()).arg(pixels.width()).arg(
            pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap::fromImage(image(name, ink, pixels));
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

struct Inks
{
    QColor normal;
    QColor disabled;
    QColor checked;
};

/// Draws the SVG at whatever size is asked for, so that no size or scale is blurred.
class Engine : public QIconEngine
{
public:
    Engine(const QString &name, const Inks &inks) : m_name(name), m_inks(inks) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        icons::paint(*painter, m_name, rect, ink(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return cached(m_name, ink(mode, state), size);
    }

    QIconEngine *clone() const override { return new Engine(*this); }
    QString key() const override { return u"keelson"_s; }
    bool isNull() override { return false; }
    QString iconName() override { return m_name; }

private:
    QColor ink(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return m_inks.disabled;
        return state == QIcon::On ? m_inks.checked : m_inks.normal;
    }

    QString m_name;
    Inks m_inks;
};

QIcon make(QStringView name, const Inks &inks)
{
    return exists(name) ? QIcon(new Engine(name.toString(), inks)) : QIcon();
}

} // namespace

QStringList names()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    std::for_each(names.begin(), names.end(), [](QString &name) { name.chop(4); });
    return names;
}

bool exists(QStringView name)
{
    return !name.isEmpty() && QFile::exists(pathOf(name));
}

QByteArray svg(QStringView name, const QColor &ink)
{
    QFile file(pathOf(name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", ink.name().toLatin1());
}

QImage image(QStringView name, const QColor &ink, QSize pixels)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QByteArray source = svg(name, ink);
    if (source.isEmpty() || pixels.isEmpty())
        return image;
    QPainter painter(&image);
    QSvgRenderer(source).render(&painter);
    return image;
}

QIcon icon(QStringView name, const Theme &theme)
{
    return make(name, {theme.ink, mixed(theme.surface, theme.ink, 0.35), theme.accent});
}

QIcon icon(QStringView name, const QColor &ink)
{
    return make(name, {ink, ink, ink});
}

void paint(QPainter &painter, QStringView name, const QRectF &rect, const QColor &ink)
{
    if (!exists(name))
        return;
    // The image is made for the pixels it covers and drawn on whole pixels: scaling it would blur it.
    const QTransform transform = painter.deviceTransform();
    const QSizeF covered(rect.width() * std::abs(transform.m11()), rect.height() * std::abs(transform.m22()));
    const QSize pixels = covered.toSize().boundedTo({1024, 1024});
    if (pixels.isEmpty())
        return;
    const QPixmap pixmap = cached(name, ink, pixels);
    const QPointF corner = transform.map(rect.topLeft());
    const QPointF snapped = transform.inverted().map(QPointF(std::round(corner.x()), std::round(corner.y())));
    const QSizeF size(pixels.width() / std::abs(transform.m11()), pixels.height() / std::abs(transform.m22()));
    painter.drawPixmap(QRectF(snapped, size), pixmap, QRectF(QPointF(), QSizeF(pixels)));
}

} // namespace keelson::icons
