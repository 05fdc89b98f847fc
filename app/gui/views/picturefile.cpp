// SPDX-License-Identifier: MIT
#include "app/gui/views/picturefile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace keelson {

Scene partOf(const Scene &scene, const QList<Id> &nodes)
{
    const QSet<Id> chosen(nodes.begin(), nodes.end());
    Scene part = scene;
    part.nodes.removeIf([&](const SceneNode &node) { return !chosen.contains(node.id); });
    part.edges.removeIf([&](const SceneEdge &edge) { return !chosen.contains(edge.from) || !chosen.contains(edge.to); });
    return part;
}

PictureFile::PictureFile(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PictureFile::finish);
}

PictureFile::~PictureFile()
{
    m_watcher.waitForFinished();
}

void PictureFile::ask(QWidget *parent, const Scene &scene, const Theme &theme, const QString &suggestion, const QString &footer,
                      const Carried &carried)
{
    auto *dialog = new QFileDialog(parent, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList carrying { tr("Vector picture that opens again (*.svg)"), tr("Page that opens again (*.pdf)") };
    const QStringList alone { tr("Vector picture (*.svg)"), tr("Pixel picture (*.png)"), tr("Page (*.pdf)") };
    dialog->setNameFilters(carried ? carrying + alone : alone);
    dialog->setDefaultSuffix(u"svg"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    QString name = suggestion;
    name.replace(u'/', u'-');
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString &path) {
        save(scene, theme, path, suggestion, footer, carrying.contains(dialog->selectedNameFilter()) ? carried : Carried());
    });
    dialog->open();
}

void PictureFile::save(const Scene &scene, const Theme &theme, const QString &path, const QString &caption, const QString &footer,
                       const Carried &carried)
{
    if (m_watcher.isRunning()) {
        Q_EMIT failed({ Error::Kind::Usage, tr("Another picture is still being written."), m_path,
                        tr("Try again in a moment.") });
        return;
    }
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run(&PictureFile::write, scene, theme, path, caption, footer, carried));
}

Result<void> PictureFile::write(const Scene &scene, const Theme &theme, const QString &path, const QString &caption,
                                const QString &footer, const Carried &carried)
{
    QSaveFile file(path);
    const auto unwritable = [&] {
        return Error { Error::Kind::Environment, tr("The picture cannot be written: %1.").arg(file.errorString()), path,
                       tr("Choose a folder you may write to.") };
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    PictureOptions options;
    options.title = caption;
    options.footer = footer;
    options.document = carried ? carried() : QByteArray();
    const Picture picture(scene, theme, options);
    const QString ending = QFileInfo(path).suffix().toLower();
    const Result<void> written = ending == "png"_L1 ? picture.writePng(file)
        : ending == "pdf"_L1                        ? picture.writePdf(file)
                                                    : picture.writeSvg(file);
    if (!written)
        return written.error();
    return file.commit() ? Result<void>() : unwritable();
}

void PictureFile::finish()
{
    const Result<void> result = m_watcher.result();
    if (result)
        Q_EMIT saved(m_path);
    else
        Q_EMIT failed(result.error());
}

} // namespace keelson
