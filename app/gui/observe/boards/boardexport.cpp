// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/boardexport.h"

#include "app/gui/observe/chart/times.h"
#include "app/render/theme.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Boards)
};

int footHeight(const QWidget &widget)
{
    return widget.fontMetrics().height() + 12;
}

void paint(QPainter &painter, QWidget &widget, const QString &footing)
{
    const Theme &theme = Theme::of(widget.palette());
    const QRect foot(0, widget.height(), widget.width(), footHeight(widget));
    painter.fillRect(QRect(QPoint(), QSize(widget.width(), widget.height() + foot.height())), theme.board);
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.setFont(widget.font());
    painter.setPen(theme.muted);
    painter.drawText(foot.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, footing);
}

Error unwritten(const QString &path, const QString &why)
{
    return {Error::Kind::Environment, Tr::tr("%1 cannot be written: %2").arg(path, why), path, Tr::tr("Choose another place.")};
}

Result<void> done(QSaveFile &file, const QString &path)
{
    if (!file.commit())
        return unwritten(path, file.errorString());
    return {};
}

} // namespace

QString footing(const QString &source, TimeRange range)
{
    return Tr::tr("Source: %1 \u00b7 %2 to %3").arg(source, spelled(range.from), spelled(range.to - 1));
}

Result<void> savePicture(QWidget &widget, const QString &footing, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(path, file.errorString());
    const QSize size(widget.width(), widget.height() + footHeight(widget));
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        QPdfWriter writer(&file);
        constexpr int dotsPerInch = 96;
        constexpr double pointsPerInch = 72;
        writer.setResolution(dotsPerInch);
        writer.setPageMargins({});
        writer.setPageSize(QPageSize(QSizeF(size) * pointsPerInch / dotsPerInch, QPageSize::Point));
        QPainter painter(&writer);
        paint(painter, widget, footing);
        painter.end();
        return done(file, path);
    }
    constexpr int scale = 2;
    QImage image(size * scale, QImage::Format_RGB32);
    if (image.isNull())
        return unwritten(path, Tr::tr("the picture would be too large"));
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paint(painter, widget, footing);
    painter.end();
    if (!image.save(&file, "PNG"))
        return unwritten(path, file.errorString());
    return done(file, path);
}

Result<void> saveText(const QString &text, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return unwritten(path, file.errorString());
    return done(file, path);
}

} // namespace keelson
