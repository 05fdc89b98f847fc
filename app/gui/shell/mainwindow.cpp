// SPDX-License-Identifier: MIT
#include "app/gui/shell/mainwindow.h"

#include "app/gui/crash/crashnotices.h"
#include "app/gui/crash/crashreports.h"
#include "app/gui/inspector/inspectorpanel.h"
#include "app/gui/outline/outlinepanel.h"
#include "app/gui/shell/appearance.h"
#include "app/gui/shell/bannerstrip.h"
#include "app/gui/shell/commandpalette.h"
#include "app/gui/shell/documents.h"
#include "app/gui/shell/exchange.h"
#include "app/gui/shell/kindicons.h"
#include "app/gui/shell/language.h"
#include "app/gui/shell/lensstack.h"
#include "app/gui/shell/notices.h"
#include "app/gui/shell/paletteentries.h"
#include "app/gui/shell/pathdialog.h"
#include "app/gui/shell/rail.h"
#include "app/gui/shell/recentdocuments.h"
#include "app/gui/shell/shortcutsheet.h"
#include "app/gui/shell/startpage.h"
#include "app/gui/shell/statusline.h"
#include "app/gui/shell/windowactions.h"
#include "app/gui/shell/windowmenus.h"
#include "app/gui/shell/windowstate.h"
#include "app/gui/workspace.h"
#include "app/render/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

MainWindow::MainWindow(const Studio &studio, const QList<Lens *> &lenses, QWidget *parent)
    : QMainWindow(parent), m_studio(studio)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    build(lenses);
    connectFile();
    connectEdit();
    connectView();
    connectLenses();
    connectStartPage();
    connect(&m_studio.workspace, &Workspace::documentReplaced, this, &MainWindow::showDocument);
    connect(&m_studio.workspace, &Workspace::modelChanged, this, &MainWindow::showHistory);
    connect(&m_studio.documents, &Documents::nameChanged, this, &MainWindow::showName);
    restoreWindow(*this, *m_splitter, m_studio.settings);
    showDocument();
    showLensMenu();
}

MainWindow::~MainWindow() = default;

void MainWindow::build(const QList<Lens *> &lenses)
{
    Workspace &workspace = m_studio.workspace;
    m_actions = new WindowActions(this);
    m_menus = new WindowMenus(*m_actions, m_studio.recent, this);
    setMenuBar(m_menus);
    setStatusBar(new StatusLine(workspace, this));

    m_outline = new OutlinePanel(workspace);
    m_lenses = new LensStack(workspace, lenses);
    m_inspector = new InspectorPanel(workspace);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(m_lenses);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(1, 1);

    auto *rail = new Rail;
    for (QAction *lens : m_lenses->actions())
        rail->add(lens);
    m_rail = rail;
    auto *editor = new QWidget;
    auto *editorRow = new QHBoxLayout(editor);
    editorRow->setContentsMargins(0, 0, 0, 0);
    editorRow->setSpacing(0);
    editorRow->addWidget(rail);
    editorRow->addWidget(m_splitter, 1);

    m_startPage = new StartPage(m_studio.recent);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(editor);
    m_banners = new BannerStrip;
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);

    m_notices = new Notices(workspace, m_studio.documents, *m_banners, this);
    m_crashes = new CrashNotices(m_studio.crashes, workspace, *m_banners, this);
    for (const Lens *lens : lenses)
        connect(lens, &Lens::noted, m_notices, &Notices::tell);
    m_palette = new CommandPalette(this);
}

void MainWindow::connectFile()
{
    Documents &documents = m_studio.documents;
    connect(m_actions->newDocument, &QAction::triggered, &documents, &Documents::createNew);
    connect(m_actions->newSample, &QAction::triggered, &documents, &Documents::createSample);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::askToOpen);
    connect(m_actions->moveTo, &QAction::triggered, this, &MainWindow::askToMove);
    connect(m_actions->saveCopy, &QAction::triggered, this, &MainWindow::askToCopy);
    connect(m_actions->importFile, &QAction::triggered, this, &MainWindow::askToImport);
    connect(m_actions->exportModel, &QAction::triggered, this, &MainWindow::askToExport);
    connect(&m_studio.exchange, &Exchange::refused, m_notices, &Notices::refuse);
    connect(&m_studio.exchange, &Exchange::losses, m_notices, &Notices::tell);
    connect(m_actions->close, &QAction::triggered, &documents, &Documents::close);
    connect(m_actions->startPage, &QAction::triggered, &documents, &Documents::close);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_menus, &WindowMenus::pathChosen, &documents, &Documents::open);
    connect(m_notices, &Notices::moveRequested, this, &MainWindow::askToMove);
    connect(m_notices, &Notices::copyRequested, this, &MainWindow::askToCopy);
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
    connect(static_cast<StatusLine *>(statusBar()), &StatusLine::revealRequested, m_lenses, &LensStack::reveal);
    m_lenses->show(m_studio.settings.value(u"window/lens"_s).toString());
}

void MainWindow::connectStartPage()
{
    Documents &documents = m_studio.documents;
    connect(m_startPage, &StartPage::newRequested, &documents, &Documents::createNew);
    connect(m_startPage, &StartPage::sampleRequested, &documents, &Documents::createSample);
    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::askToOpen);
    connect(m_startPage, &StartPage::pathChosen, &documents, &Documents::open);
}

void MainWindow::showDocument()
{
    const bool open = m_studio.workspace.document();
    m_pages->setCurrentIndex(open ? 1 : 0);
    for (QAction *action : {m_actions->moveTo, m_actions->saveCopy, m_actions->importFile, m_actions->exportModel,
                            m_actions->close, m_actions->find, m_actions->outline, m_actions->inspector,
                            m_actions->startPage})
        action->setEnabled(open);
    for (QAction *lens : m_lenses->actions())
        lens->setEnabled(open);
    showName();
    showHistory();
    showLensMenu();
    if (open && m_lenses->current()) {
        m_lenses->current()->activated();
        m_lenses->current()->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showName()
{
    const Document *document = m_studio.workspace.document();
    setWindowTitle(document ? tr("%1 – Keelson", "document").arg(documentName(*document)) : u"Keelson"_s);
    setWindowFilePath(document && !document->isDraft() ? document->path() : QString());
}

void MainWindow::showHistory()
{
    const Document *document = m_studio.workspace.document();
    m_actions->setHistory(document ? document->undoLabel() : QString(), document ? document->redoLabel() : QString());
}

void MainWindow::showLensMenu()
{
    const Lens *lens = m_studio.workspace.document() ? m_lenses->current() : nullptr;
    m_menus->setLensActions(lens ? lens->title() : QString(), lens ? lens->lensActions() : QList<QAction *>());
}

void MainWindow::showPalette()
{
    QList<PaletteEntry> entries;
    if (const Document *document = m_studio.workspace.document()) {
        if (const Lens *lens = m_lenses->current())
            entries += paletteEntries(lens->title(), lens->lensActions());
        entries += paletteEntries(tr("Lens"), m_lenses->actions());
        entries += paletteEntries(u"Keelson"_s, m_actions->all());
        entries += paletteEntries(document->model(), KindIcons(Theme::of(palette())), [this](Id id) { m_studio.workspace.reveal(id); });
    } else {
        entries += paletteEntries(u"Keelson"_s, m_actions->all());
    }
    m_palette->popUp(entries);
}

void MainWindow::find()
{
    m_actions->outline->setChecked(true);
    m_outline->startFinding();
}

void MainWindow::askToOpen()
{
    const Document *document = m_studio.workspace.document();
    askPath(this,
            {PathQuestion::For::Opening, tr("Open a document"), {tr("Keelson documents (*.keelson)"), tr("All files (*)")}, {},
             document && !document->isDraft() ? QFileInfo(document->path()).path() : QDir::homePath()},
            [this](const QString &path) { m_studio.documents.open(path); });
}

void MainWindow::askToMove()
{
    if (const Document *document = m_studio.workspace.document()) {
        const QString folder = document->isDraft() ? QDir::homePath() : QFileInfo(document->path()).path();
        askPath(this,
                {PathQuestion::For::Writing, tr("Move the document to"), {tr("Keelson documents (*.keelson)")},
                 Documents::suffix(), folder + u'/' + documentName(*document) + u'.' + Documents::suffix()},
                [this](const QString &path) { m_studio.documents.moveTo(path); });
    }
}

void MainWindow::askToCopy()
{
    if (const Document *document = m_studio.workspace.document()) {
        const QString name = tr("%1 copy", "name of a copied document").arg(documentName(*document));
        askPath(this,
                {PathQuestion::For::Writing, tr("Save a copy as"), {tr("Keelson documents (*.keelson)")},
                 Documents::suffix(), QDir::homePath() + u'/' + name + u'.' + Documents::suffix()},
                [this](const QString &path) { m_studio.documents.saveCopy(path); });
    }
}

void MainWindow::askToImport()
{
    askPath(this, {PathQuestion::For::Opening, tr("Import into this document"), m_studio.exchange.filters(false), {}, QDir::homePath()},
            [this](const QString &path) { m_studio.exchange.importFrom(path); });
}

void MainWindow::askToExport()
{
    if (const Document *document = m_studio.workspace.document()) {
        const QString suffix = m_studio.exchange.standardSuffix();
        askPath(this,
                {PathQuestion::For::Writing, tr("Export the document"), m_studio.exchange.filters(true), suffix,
                 QDir::homePath() + u'/' + documentName(*document) + u'.' + suffix},
                [this](const QString &path) { m_studio.exchange.exportTo(path); });
    }
}

void MainWindow::showShortcuts()
{
    const Lens *lens = m_studio.workspace.document() ? m_lenses->current() : nullptr;
    auto *sheet = new ShortcutSheet({{tr("Keelson"), m_actions->all()},
                                     {tr("Lenses"), m_lenses->actions()},
                                     {lens ? lens->title() : QString(), lens ? lens->lensActions() : QList<QAction *>()}},
                                    this);
    sheet->open();
}

void MainWindow::tellOfCrash()
{
    m_crashes->tell();
}

void MainWindow::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Keelson"),
                                tr("Keelson %1\n\nArchitecture studio for event-first serverless systems.\n\n"
                                   "The source is under the MIT licence. This program contains Qt Charts and is, "
                                   "as a whole, under the GNU General Public License version 3.")
                                        .arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        showName();
        showHistory();
        showLensMenu();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_inspector->commitPending();
    keepWindow(*this, *m_splitter, m_studio.settings);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_studio.documents.open(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
}

} // namespace keelson
