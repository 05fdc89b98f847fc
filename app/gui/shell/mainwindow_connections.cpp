// SPDX-License-Identifier: MIT
#include "app/gui/shell/mainwindow.h"

#include "app/gui/crash/crashnotices.h"
#include "app/gui/crash/crashreports.h"
#include "app/gui/inspector/inspectorpanel.h"
#include "app/gui/outline/outlinepanel.h"
#include "app/gui/shell/appearance.h"
#include "app/gui/shell/documents.h"
#include "app/gui/shell/exchange.h"
#include "app/gui/shell/filedialogs.h"
#include "app/gui/shell/language.h"
#include "app/gui/shell/lensstack.h"
#include "app/gui/shell/notices.h"
#include "app/gui/shell/openingpage.h"
#include "app/gui/shell/startpage.h"
#include "app/gui/shell/statusline.h"
#include "app/gui/shell/unsavednotice.h"
#include "app/gui/shell/unsavedwork.h"
#include "app/gui/shell/windowactions.h"
#include "app/gui/shell/windowmenus.h"
#include "app/gui/workspace.h"

#include <QAction>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

// What the parts of the window tell each other.

namespace keelson {

void MainWindow::connectFile()
{
    Documents &documents = m_studio.documents;
    connect(m_actions->newDocument, &QAction::triggered, &documents, &Documents::createNew);
    connect(m_actions->newSample, &QAction::triggered, &documents, &Documents::createSample);
    connect(m_actions->open, &QAction::triggered, m_dialogs, &FileDialogs::open);
    connect(m_actions->moveTo, &QAction::triggered, m_dialogs, &FileDialogs::move);
    connect(m_actions->saveCopy, &QAction::triggered, m_dialogs, &FileDialogs::saveCopy);
    connect(m_actions->copyWithoutHistory, &QAction::triggered, m_dialogs, &FileDialogs::copyWithoutHistory);
    connect(m_actions->merge, &QAction::triggered, m_dialogs, &FileDialogs::merge);
    connect(m_actions->importFile, &QAction::triggered, m_dialogs, &FileDialogs::importFile);
    connect(m_actions->exportModel, &QAction::triggered, m_dialogs, &FileDialogs::exportModel);
    connect(&m_studio.exchange, &Exchange::refused, m_notices, &Notices::refuse);
    connect(&m_studio.exchange, &Exchange::losses, m_notices, &Notices::tell);
    connect(m_actions->close, &QAction::triggered, &documents, &Documents::close);
    connect(m_actions->startPage, &QAction::triggered, &documents, &Documents::close);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_menus, &WindowMenus::pathChosen, &documents, &Documents::open);
    connect(m_notices, &Notices::moveRequested, m_dialogs, &FileDialogs::move);
    connect(m_notices, &Notices::copyRequested, m_dialogs, &FileDialogs::saveCopy);
    connect(&documents, &Documents::openingChanged, this, &MainWindow::enableActions);
    connect(&documents, &Documents::busyChanged, this, &MainWindow::enableActions);
}

void MainWindow::connectEdit()
{
    connect(m_actions->undo, &QAction::triggered, this, [this] {
        m_inspector->commitPending();
        if (Document *document = m_studio.workspace.document())
            m_notices->tell(document->undo());
    });
    connect(m_actions->redo, &QAction::triggered, this, [this] {
        if (Document *document = m_studio.workspace.document())
            m_notices->tell(document->redo());
    });
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::find);
}

void MainWindow::connectView()
{
    QSettings &settings = m_studio.settings;
    const auto panel = [&](QAction *action, QWidget *widget, const QString &key) {
        connect(action, &QAction::toggled, widget, &QWidget::setVisible);
        connect(action, &QAction::toggled, this, [&settings, key](bool on) { settings.setValue(key, on); });
        action->setChecked(settings.value(key, true).toBool());
        widget->setVisible(action->isChecked());
    };
    panel(m_actions->outline, m_outline, u"window/outline"_s);
    panel(m_actions->inspector, m_inspector, u"window/inspector"_s);

    const auto theme = [&](QAction *action, ThemeChoice choice) {
        action->setChecked(m_studio.appearance.choice() == choice);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_studio.appearance.choose(choice);
            m_studio.settings.setValue(u"theme"_s, QString(toId(choice)));
        });
    };
    theme(m_actions->themeSystem, ThemeChoice::System);
    theme(m_actions->themeLight, ThemeChoice::Light);
    theme(m_actions->themeDark, ThemeChoice::Dark);

    const auto notes = [&](QAction *action, NoteColours colours) {
        action->setChecked(m_studio.appearance.notes() == colours);
        connect(action, &QAction::triggered, this, [this, colours] {
            m_studio.appearance.chooseNotes(colours);
            m_studio.settings.setValue(u"notes"_s, QString(toId(colours)));
        });
    };
    notes(m_actions->notesCanonical, NoteColours::Canonical);
    notes(m_actions->notesColourBlind, NoteColours::ColourBlind);
    notes(m_actions->notesHighContrast, NoteColours::HighContrast);

    connect(m_menus, &WindowMenus::languageChosen, this, [this](const QString &code) {
        m_studio.language.choose(code);
        m_studio.settings.setValue(u"language"_s, code);
    });
    connect(&m_studio.language, &Language::changed, m_menus, &WindowMenus::showLanguage);
    m_menus->showLanguage(m_studio.language.current());
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool on) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
    });
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->crashReports, &QAction::triggered, m_crashes, &CrashNotices::show);
    const auto enableReports = [this] { m_actions->crashReports->setEnabled(m_crashes->hasReports()); };
    connect(&m_studio.crashes, &CrashReports::changed, this, enableReports);
    enableReports();
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::about);
}

void MainWindow::connectLenses()
{
    m_menus->setLenses(m_lenses->actions());
    // Shortcuts work wherever the focus is, also while the menu bar is hidden.
    addActions(m_actions->all());
    addActions(m_lenses->actions());
    connect(m_lenses, &LensStack::lensChanged, this, [this](Lens *lens) {
        m_studio.settings.setValue(u"window/lens"_s, lens->id());
        showLensMenu();
    });
    connect(m_actions->palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(&m_studio.workspace, &Workspace::revealRequested, m_lenses, &LensStack::reveal);
    connect(static_cast<StatusLine *>(statusBar()), &StatusLine::revealRequested, m_lenses, [this](Id element) { m_lenses->reveal(element); });
    m_lenses->show(m_studio.settings.value(u"window/lens"_s).toString());
}

void MainWindow::connectStartPage()
{
    Documents &documents = m_studio.documents;
    connect(m_startPage, &StartPage::newRequested, &documents, &Documents::createNew);
    connect(m_startPage, &StartPage::sampleRequested, &documents, &Documents::createSample);
    connect(m_startPage, &StartPage::openRequested, m_dialogs, &FileDialogs::open);
    connect(m_startPage, &StartPage::pathChosen, &documents, &Documents::open);
    connect(m_startPage, &StartPage::keepRequested, &documents, &Documents::createFromUnsaved);
    connect(m_openingPage, &OpeningPage::dueChanged, this, &MainWindow::showPage);
}

// What a document could not save is known when it is closed, and taken back when it is opened.
void MainWindow::connectUnsaved()
{
    auto *notice = new UnsavedNotice(*m_unsaved, m_studio.workspace, *m_banners, this);
    connect(notice, &UnsavedNotice::startPageRequested, &m_studio.documents, &Documents::close);
    connect(m_unsaved, &UnsavedWork::refused, m_notices, &Notices::refuse);
    connect(&m_studio.documents, &Documents::closed, m_unsaved, &UnsavedWork::look);
    connect(&m_studio.workspace, &Workspace::documentReplaced, m_unsaved, &UnsavedWork::look);
    m_unsaved->look();
}

} // namespace keelson
