// SPDX-License-Identifier: MIT
#include "app/gui/shell/pictureexport.h"

#include "app/gui/map/scene.h"
#include "app/gui/storm/scene.h"
#include "app/render/picture.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

struct PictureExport
{
    Q_DECLARE_TR_FUNCTIONS(keelson::PictureExport)
};

QList<const View *> drawableViews(const Model &model)
{
    return model.viewsOfKind(records::board) + model.viewsOfKind(records::contextView);
}

Result<const View *> viewNamed(const Model &model, const QString &name)
{
    const QList<const View *> views = drawableViews(model);
    if (views.isEmpty())
        return Error{Error::Kind::BadInput, PictureExport::tr("The document has no board and no map."), {}, {}};
    QStringList names;
    for (const View *view : views) {
        if (name.isEmpty() || QString::compare(view->name, name, Qt::CaseInsensitive) == 0)
            return view;
        names.append(view->name);
    }
    return Error{Error::Kind::Usage, PictureExport::tr("There is no view of that name."), name,
                 PictureExport::tr("There are: %1.").arg(names.join(u", "_s))};
}

Scene sceneOf(const Model &model, const View &view, const Theme &theme)
{
    return view.kind == records::board ? stormScene(model, view, Live(), theme) : mapScene(model, &view, Live(), theme);
}

Result<void> write(const Picture &picture, const QString &suffix, QIODevice &device)
{
    if (suffix == "svg"_L1)
        return picture.writeSvg(device);
    return suffix == "png"_L1 ? picture.writePng(device) : picture.writePdf(device);
}

} // namespace

Result<void> exportPicture(const Model &model, const QString &viewName, const QString &path, const Theme &theme,
                           const QByteArray &document)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!QStringList{u"svg"_s, u"png"_s, u"pdf"_s}.contains(suffix))
        return Error{Error::Kind::Usage, PictureExport::tr("Pictures are written as .svg, .png or .pdf."), path, {}};
    const auto view = viewNamed(model, viewName);
    if (!view)
        return view.error();
    PictureOptions options;
    options.title = (*view)->name;
    options.document = document;
    const Picture picture(sceneOf(model, **view, theme), theme, options);

    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (auto written = write(picture, suffix, file); !written)
            return written;
        if (file.commit())
            return {};
    }
    return Error{Error::Kind::Environment, PictureExport::tr("The picture could not be written: %1.").arg(file.errorString()),
                 path, {}};
}

} // namespace keelson
