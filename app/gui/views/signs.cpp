// SPDX-License-Identifier: MIT
#include "app/gui/views/signs.h"

#include "app/render/badges.h"
#include "app/render/paintersurface.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace keelson {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Observe)
};

constexpr int side = 16;

/// What nothing is known of has no sign on the map; in a list it keeps its place.
void drawDash(Surface &surface, const QColor &colour)
{
    surface.fill(QRectF(side / 2. - 3, side / 2. - 1, 6, 2), colour);
}

template<typename Draw>
QIcon painted(Draw draw)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        QPixmap pixmap(QSize(side, side) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        PaintCaches caches;
        PainterSurface surface(painter, caches, ratio);
        draw(surface, QRectF(1, 1, side - 2, side - 2));
        painter.end();
        icon.addPixmap(pixmap);
        icon.addPixmap(pixmap, QIcon::Selected);  // Untinted: its colour is what it says.
    }
    return icon;
}

} // namespace

QString word(Liveness liveness)
{
    switch (liveness) {
    case Liveness::Unknown: return Tr::tr("Unknown");
    case Liveness::Idle: return Tr::tr("Idle");
    case Liveness::Flowing: return Tr::tr("Flowing");
    case Liveness::Silent: return Tr::tr("Silent");
    case Liveness::Disabled: return Tr::tr("Disabled");
    case Liveness::Late: return Tr::tr("Late");
    case Liveness::Stale: return Tr::tr("Stale");
    }
    return {};
}

QString help(Liveness liveness)
{
    switch (liveness) {
    case Liveness::Unknown: return Tr::tr("Nothing was ever read of it.");
    case Liveness::Idle: return Tr::tr("It could work; nothing arrives.");
    case Liveness::Flowing: return Tr::tr("Work is being done.");
    case Liveness::Silent: return Tr::tr("Work arrives and none is done. This is an alarm.");
    case Liveness::Disabled: return Tr::tr("It is switched off where it runs.");
    case Liveness::Late: return Tr::tr("Its last value is older than two readings.");
    case Liveness::Stale: return Tr::tr("The source cannot be read; these are the last values known.");
    }
    return {};
}

QIcon sign(Liveness liveness, Health health, const Theme &theme)
{
    const bool isTroubled = liveness == Liveness::Flowing && (health == Health::Warning || health == Health::Critical);
    if (isTroubled)
        return sign(health, theme);
    return painted([&](Surface &surface, const QRectF &rect) {
        if (liveness == Liveness::Unknown)
            drawDash(surface, theme.muted);
        else
            drawLiveness(liveness, rect, theme, surface);
    });
}

QString word(Health health)
{
    switch (health) {
    case Health::Unknown: return Tr::tr("unknown");
    case Health::Good: return Tr::tr("good");
    case Health::Warning: return Tr::tr("warning");
    case Health::Critical: return Tr::tr("critical");
    }
    return {};
}

QIcon sign(Health health, const Theme &theme)
{
    return painted([&](Surface &surface, const QRectF &rect) {
        if (health == Health::Unknown)
            drawDash(surface, theme.muted);
        else
            drawHealth(health, rect, theme, surface);
    });
}

} // namespace keelson
