// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/storyfile.h"

#include "core/storm/story.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace keelson {

StoryFile::StoryFile(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &StoryFile::finish);
}

StoryFile::~StoryFile()
{
    m_watcher.waitForFinished();
}

void StoryFile::ask(QWidget *parent, const Model &model, Id board)
{
    const View *view = model.view(board);
    auto *dialog = new QFileDialog(parent, tr("Save the story"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Markdown (*.md)") });
    dialog->setDefaultSuffix(u"md"_s);
    dialog->selectFile(QString(view ? view->name : QString()).replace(u'/', u'-'));
    connect(dialog, &QFileDialog::fileSelected, this, [this, model, board](const QString &path) { save(model, board, path); });
    dialog->open();
}

void StoryFile::save(const Model &model, Id board, const QString &path)
{
    if (m_isWriting) {
        Q_EMIT failed({ Error::Kind::Usage, tr("Another story is still being written."), m_path, tr("Try again in a moment.") });
        return;
    }
    m_isWriting = true;
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run(&StoryFile::write, model, board, path));
}

Result<void> StoryFile::write(const Model &model, Id board, const QString &path)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(storm::story(model, board).toUtf8()) >= 0 && file.commit();
    if (isWritten)
        return {};
    return Error { Error::Kind::Environment, tr("The story cannot be written: %1.").arg(file.errorString()), path,
                   tr("Choose a folder you may write to.") };
}

void StoryFile::finish()
{
    m_isWriting = false;
    const Result<void> result = m_watcher.result();
    if (result)
        Q_EMIT saved(m_path);
    else
        Q_EMIT failed(result.error());
}

} // namespace keelson
