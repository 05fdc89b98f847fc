// SPDX-License-Identifier: MIT
#include "app/gui/shell/filedialogs.h"

#include "app/gui/shell/documents.h"
#include "app/gui/shell/exchange.h"
#include "app/gui/shell/pathdialog.h"
#include "app/gui/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

QStringList ourFiles()
{
    return {FileDialogs::tr("Keelson documents (*.keelson)")};
}

QString fileIn(const QString &folder, const QString &name, const QString &suffix = Documents::suffix())
{
    return folder + u'/' + name + u'.' + suffix;
}

} // namespace

FileDialogs::FileDialogs(Workspace &workspace, Documents &documents, Exchange &exchange, QWidget *window)
    : QObject(window), m_workspace(workspace), m_documents(documents), m_exchange(exchange), m_window(window)
{
}

QString FileDialogs::folder() const
{
    const Document *document = m_workspace.document();
    return document && !document->isDraft() ? QFileInfo(document->path()).path() : QDir::homePath();
}

void FileDialogs::open()
{
    askPath(m_window,
            {PathQuestion::For::Opening, tr("Open a document"), ourFiles() + QStringList{tr("All files (*)")}, {}, folder()},
            [this](const QString &path) { m_documents.open(path); });
}

void FileDialogs::move()
{
    if (const Document *document = m_workspace.document()) {
        askPath(m_window,
                {PathQuestion::For::Writing, tr("Move the document to"), ourFiles(), Documents::suffix(),
                 fileIn(folder(), documentName(*document))},
                [this](const QString &path) { m_documents.moveTo(path); });
    }
}

void FileDialogs::saveCopy()
{
    if (const Document *document = m_workspace.document()) {
        const QString name = tr("%1 copy", "name of a copied document").arg(documentName(*document));
        askPath(m_window,
                {PathQuestion::For::Writing, tr("Save a copy as"), ourFiles(), Documents::suffix(), fileIn(QDir::homePath(), name)},
                [this](const QString &path) { m_documents.saveCopy(path); });
    }
}

void FileDialogs::copyWithoutHistory()
{
    if (const Document *document = m_workspace.document()) {
        const QString name = tr("%1 without history", "name of a copied document").arg(documentName(*document));
        askPath(m_window,
                {PathQuestion::For::Writing, tr("Save a copy without history as"), ourFiles(), Documents::suffix(),
                 fileIn(QDir::homePath(), name)},
                [this](const QString &path) { m_documents.copyWithoutHistory(path); });
    }
}

void FileDialogs::merge()
{
    if (m_workspace.document()) {
        askPath(m_window,
                {PathQuestion::For::Opening, tr("Merge another copy of this document"),
                 ourFiles() + QStringList{tr("All files (*)")}, {}, folder()},
                [this](const QString &path) { m_documents.merge(path); });
    }
}

void FileDialogs::importFile()
{
    askPath(m_window, {PathQuestion::For::Opening, tr("Import into this document"), m_exchange.filters(false), {}, QDir::homePath()},
            [this](const QString &path) { m_exchange.importFrom(path); });
}

void FileDialogs::exportModel()
{
    if (const Document *document = m_workspace.document()) {
        const QString suffix = m_exchange.standardSuffix();
        askPath(m_window,
                {PathQuestion::For::Writing, tr("Export the document"), m_exchange.filters(true), suffix,
                 fileIn(QDir::homePath(), documentName(*document), suffix)},
                [this](const QString &path) { m_exchange.exportTo(path); });
    }
}

} // namespace keelson
