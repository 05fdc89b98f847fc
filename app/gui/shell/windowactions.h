// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace keelson {

/// Every action of the window that belongs to no lens, with its text and keys. Does nothing itself:
/// the window connects them. Texts follow the language.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent = nullptr);

    // File
    QAction *newDocument = nullptr;
    QAction *newSample = nullptr;
    QAction *open = nullptr;
    QAction *moveTo = nullptr;
    QAction *saveCopy = nullptr;
    QAction *copyWithoutHistory = nullptr;
    QAction *merge = nullptr;
    QAction *importFile = nullptr;
    QAction *exportModel = nullptr;
    QAction *close = nullptr;
    QAction *quit = nullptr;
    // Edit
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *find = nullptr;
    // View
    QAction *outline = nullptr;
    QAction *inspector = nullptr;
    QAction *themeSystem = nullptr;
    QAction *themeLight = nullptr;
    QAction *themeDark = nullptr;
    QAction *notesCanonical = nullptr;
    QAction *notesColourBlind = nullptr;
    QAction *notesHighContrast = nullptr;
    QAction *fullScreen = nullptr;
    // Go
    QAction *palette = nullptr;
    QAction *startPage = nullptr;
    // Help
    QAction *shortcuts = nullptr;
    QAction *crashReports = nullptr;
    QAction *about = nullptr;

    /// All of them, in the order of the menus.
    QList<QAction *> all() const;
    /// Texts of undo and redo name what they would do; empty labels switch them off.
    void setHistory(const QString &undoLabel, const QString &redoLabel);
    void retranslate();

private:
    QString m_undoLabel;
    QString m_redoLabel;
};

} // namespace keelson
