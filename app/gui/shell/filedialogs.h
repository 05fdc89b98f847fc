// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace keelson {

class Documents;
class Exchange;
class Workspace;

/// Asks for the files the File menu is about, and has done what was asked for.
class FileDialogs : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the dialogs open over `window`.
    FileDialogs(Workspace &workspace, Documents &documents, Exchange &exchange, QWidget *window);

    void open();
    // These need an open document and do nothing without.
    void move();
    void saveCopy();
    void copyWithoutHistory();
    void merge();
    void importFile();
    void exportModel();

private:
    /// Where the document is; the home folder for a draft.
    QString folder() const;

    Workspace &m_workspace;
    Documents &m_documents;
    Exchange &m_exchange;
    QWidget *m_window;
};

} // namespace keelson
