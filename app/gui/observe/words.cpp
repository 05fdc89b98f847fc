// SPDX-License-Identifier: MIT
#include "app/gui/observe/words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <array>

namespace keelson {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Observe)
};

constexpr int side = 16;

void drawSign(QPainter &painter, Liveness liveness, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF ring(3, 3, side - 6, side - 6);
    switch (liveness) {
    case Liveness::Unknown:
        painter.drawPoint(QPointF(side / 2.0, side / 2.0));
        break;
    case Liveness::Idle:
        painter.drawEllipse(ring);
        break;
    case Liveness::Flowing:
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({{4, 3}, {13, 8}, {4, 13}}));
        break;
    case Liveness::Silent:
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({{8, 2}, {14.5, 13.5}, {1.5, 13.5}}));
        painter.setPen(QPen(Qt::white, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(8, 6), QPointF(8, 9.4));
        painter.drawPoint(QPointF(8, 11.8));
        break;
    case Liveness::Disabled:
        painter.drawLine(QPointF(5.5, 4), QPointF(5.5, 12));
        painter.drawLine(QPointF(10.5, 4), QPointF(10.5, 12));
        break;
    case Liveness::Late:
        painter.drawEllipse(ring);
        painter.drawLine(QPointF(8, 8), QPointF(8, 5.2));
        painter.drawLine(QPointF(8, 8), QPointF(10, 9));
        break;
    case Liveness::Stale:
        painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5));
        painter.drawLine(QPointF(11.5, 4.5), QPointF(4.5, 11.5));
        break;
    }
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
    QColor colour = theme.liveness(liveness);
    if (liveness == Liveness::Flowing && health != Health::Unknown)
        colour = theme.health(health);
    if (!colour.isValid())
        colour = theme.muted;
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        QPixmap pixmap(QSize(side, side) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        drawSign(painter, liveness, colour);
        icon.addPixmap(pixmap);
        icon.addPixmap(pixmap, QIcon::Selected);  // Untinted: its colour is what it says.
    }
    return icon;
}

QString ago(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    if (seconds < 120)
        return Tr::tr("%1 s ago").arg(seconds);
    if (seconds < 7200)
        return Tr::tr("%1 min ago").arg(seconds / 60);
    return Tr::tr("%1 h ago").arg(seconds / 3600);
}

} // namespace keelson
