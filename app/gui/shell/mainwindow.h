// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/id.h"

#include <QList>
#include <QMainWindow>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace keelson {

class Appearance;
class BannerStrip;
class CommandPalette;
class CrashNotices;
class CrashReports;
class Documents;
class Exchange;
class FileDialogs;
class InspectorPanel;
class Language;
class Lens;
class LensStack;
class Notices;
class OpeningPage;
class OutlinePanel;
class RecentDocuments;
class StartPage;
class UnsavedWork;
class WindowActions;
class WindowMenus;
class Workspace;

/// What a window is made around; made in main(), outlives the window.
struct Studio
{
    Workspace &workspace;
    Documents &documents;
    Exchange &exchange;
    RecentDocuments &recent;
    Appearance &appearance;
    Language &language;
    QSettings &settings;
    CrashReports &crashes;
};

/// The studio's window. Connects the parts with each other and decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Takes the lenses over, in the order of the rail.
    MainWindow(const Studio &studio, const QList<Lens *> &lenses, QWidget *parent = nullptr);
    ~MainWindow() override;

    LensStack &lenses() { return *m_lenses; }
    WindowActions &actions() { return *m_actions; }
    void showShortcuts();
    /// Says so when the last run ended in a crash. For a window somebody looks at.
    void tellOfCrash();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build(const QList<Lens *> &lenses);
    void connectFile();
    void connectEdit();
    void connectView();
    void connectLenses();
    void connectStartPage();
    void connectUnsaved();
    void showDocument();
    void showPage();
    void enableActions();
    bool isEditing() const;  ///< A document is open and in front.
    void finishTyping();
    void showName();
    void showHistory();
    void showLensMenu();
    void showPalette();
    void find();
    void about();

    Studio m_studio;
    WindowActions *m_actions = nullptr;
    WindowMenus *m_menus = nullptr;
    BannerStrip *m_banners = nullptr;
    Notices *m_notices = nullptr;
    CrashNotices *m_crashes = nullptr;
    FileDialogs *m_dialogs = nullptr;
    UnsavedWork *m_unsaved = nullptr;
    StartPage *m_startPage = nullptr;
    OpeningPage *m_openingPage = nullptr;
    QWidget *m_editor = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    LensStack *m_lenses = nullptr;
    QWidget *m_rail = nullptr;
    OutlinePanel *m_outline = nullptr;
    InspectorPanel *m_inspector = nullptr;
    CommandPalette *m_palette = nullptr;
    bool m_mayLose = false;  ///< The person has agreed to.
};

} // namespace keelson
