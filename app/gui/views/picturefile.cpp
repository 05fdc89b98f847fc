// SPDX-License-Identifier: MIT
#include "app/gui/views/picturefile.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace keelson {

PictureFile::PictureFile(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PictureFile::finish);
}

PictureFile::~PictureFile()
{
    m_watcher.waitForFinished();
}

void PictureFile::ask(QWidget *parent, const Scene &scene, const QString &suggestion)
{
    auto *dialog = new QFileDialog(parent, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Vector picture (*.svg)"), tr("Pixel picture (*.png)") });
    dialog->setDefaultSuffix(u"svg"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u".png"_s) ? u"png"_s : u"svg"_s);
    });
    QString name = suggestion;
    name.replace(u'/', u'-');
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, scene](const QString &path) { save(scene, path); });
    dialog->open();
}

void PictureFile::save(const Scene &, const QString &path)
{
    m_path = path;
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
