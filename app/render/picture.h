// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/theme.h"
#include "core/result.h"

#include <QCoreApplication>

class QIODevice;

namespace keelson {

class Surface;

/// What a picture says of itself and how it is framed.
struct PictureOptions
{
    QString title;        ///< Read by screen readers and shown by browsers.
    QString description;
    double margin = 24;   ///< Around the scene, scene units.
    double scale = 2;     ///< Pixels a scene unit, for PNG.
    QString footer = {};  ///< A line below the scene, such as where its numbers are from; empty = none.
    QByteArray document = {};  ///< Text form of the document it is of: SVG and PDF carry it and can be opened again; empty = none.
};

/// Writes a scene as a picture. Any thread; the device must be open. Writing the file atomically is the caller's part.
class Picture
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Picture)

public:
    Picture(const Scene &scene, const Theme &theme, const PictureOptions &options = {});

    Result<void> writeSvg(QIODevice &device) const;
    /// BadInput when the picture would be larger than an image can be.
    Result<void> writePng(QIODevice &device) const;
    Result<void> writePdf(QIODevice &device) const;

private:
    QByteArray svg() const;
    void drawFooter(Surface &surface) const;

    const Scene m_scene;
    const Theme m_theme;
    const PictureOptions m_options;
    QRectF m_frame;
};

} // namespace keelson
