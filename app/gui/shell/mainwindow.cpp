// SPDX-License-Identifier: MIT
#include "app/gui/shell/mainwindow.h"

#include "app/gui/crash/crashnotices.h"
#include "app/gui/exchange/arrivals.h"
#include "app/gui/inspector/inspectorpanel.h"
#include "app/gui/outline/outlinepanel.h"
#include "app/gui/shell/bannerstrip.h"
#include "app/gui/shell/commandpalette.h"
#include "app/gui/shell/documents.h"
#include "app/gui/shell/exchange.h"
#include "app/gui/shell/filedialogs.h"
#include "app/gui/shell/filenotices.h"
#include "app/gui/shell/kindicons.h"
#include "app/gui/shell/lensstack.h"
#include "app/gui/shell/lossquestion.h"
#include "app/gui/shell/notices.h"
#include "app/gui/shell/openingpage.h"
#include "app/gui/shell/paletteentries.h"
#include "app/gui/shell/rail.h"
#include "app/gui/shell/recentdocuments.h"
#include "app/gui/shell/shortcutsheet.h"
#include "app/gui/shell/startpage.h"
#include "app/gui/shell/statusline.h"
#include "app/gui/shell/unsavedwork.h"
#include "app/gui/shell/windowactions.h"
#include "app/gui/shell/windowmenus.h"
#include "app/gui/shell/windowstate.h"
#include "app/gui/workspace.h"
#include "app/render/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDropEvent>
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
    connectUnsaved();
    connect(&m_studio.workspace, &Workspace::documentLeaving, this, &MainWindow::finishTyping);
    connect(&m_studio.workspace, &Workspace::documentReplaced, this, &MainWindow::showDocument);
    connect(&m_studio.workspace, &Workspace::modelChanged, this, &MainWindow::showHistory);
    connect(&m_studio.workspace, &Workspace::historyCompleted, this, &MainWindow::showHistory);
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
    m_editor = new QWidget;
    auto *editorRow = new QHBoxLayout(m_editor);
    editorRow->setContentsMargins(0, 0, 0, 0);
    editorRow->setSpacing(0);
    editorRow->addWidget(rail);
    editorRow->addWidget(m_splitter, 1);

    m_unsaved = new UnsavedWork(this);
    m_startPage = new StartPage(m_studio.recent, *m_unsaved);
    m_openingPage = new OpeningPage(m_studio.documents);
    m_pages = new QStackedWidget;
    for (QWidget *page : std::initializer_list<QWidget *>{m_startPage, m_editor, m_openingPage})
        m_pages->addWidget(page);
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
    new FileNotices(workspace, *m_banners, this);
    m_dialogs = new FileDialogs(workspace, m_studio.documents, m_studio.exchange, this);
    new Arrivals(m_studio.exchange, *m_lenses, m_studio.settings, this);
    m_palette = new CommandPalette(this);
}

void MainWindow::showDocument()
{
    showName();
    showPage();
    if (isEditing() && m_lenses->current())
        m_lenses->current()->activated();
}

bool MainWindow::isEditing() const
{
    return m_studio.workspace.document() && !m_openingPage->isDue();
}

void MainWindow::showPage()
{
    const bool editing = isEditing();
    m_pages->setCurrentWidget(m_openingPage->isDue() ? static_cast<QWidget *>(m_openingPage) : editing ? m_editor : m_startPage);
    enableActions();
    showHistory();
    showLensMenu();
    if (editing && m_lenses->current())
        m_lenses->current()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::enableActions()
{
    const bool editing = isEditing();
    const bool isFree = editing && !m_studio.documents.isBusy();
    for (QAction *action : {m_actions->importFile, m_actions->exportModel, m_actions->close, m_actions->find,
                            m_actions->outline, m_actions->inspector, m_actions->startPage})
        action->setEnabled(editing);
    for (QAction *action : {m_actions->moveTo, m_actions->saveCopy, m_actions->copyWithoutHistory})
        action->setEnabled(isFree);
    m_actions->merge->setEnabled(isFree && m_studio.documents.opening().isEmpty());
    for (QAction *lens : m_lenses->actions())
        lens->setEnabled(editing);
}

// What is being typed lands in the document it was typed for.
void MainWindow::finishTyping()
{
    m_inspector->commitPending();
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
}

void MainWindow::showName()
{
    static_cast<StatusLine *>(statusBar())->refresh();
    const Document *document = m_studio.workspace.document();
    setWindowTitle(document ? tr("%1 – Keelson", "document").arg(documentName(*document)) : u"Keelson"_s);
    setWindowFilePath(document && !document->isDraft() ? document->path() : QString());
}

void MainWindow::showHistory()
{
    const Document *document = isEditing() ? m_studio.workspace.document() : nullptr;
    m_actions->setHistory(document ? document->undoLabel() : QString(), document ? document->redoLabel() : QString());
}

void MainWindow::showLensMenu()
{
    const Lens *lens = isEditing() ? m_lenses->current() : nullptr;
    m_menus->setLensActions(lens ? lens->title() : QString(), lens ? lens->lensActions() : QList<QAction *>());
}

void MainWindow::showPalette()
{
    QList<PaletteEntry> entries;
    if (isEditing()) {
        if (const Lens *lens = m_lenses->current())
            entries += paletteEntries(lens->title(), lens->lensActions());
        entries += paletteEntries(tr("Lens"), m_lenses->actions());
        entries += paletteEntries(u"Keelson"_s, m_actions->all());
        entries += paletteEntries(m_studio.workspace.document()->model(), KindIcons(Theme::of(palette())), [this](Id id) { m_studio.workspace.reveal(id); });
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

void MainWindow::showShortcuts()
{
    const Lens *lens = m_studio.workspace.document() ? m_lenses->current() : nullptr;
    QList<KeyGroup> groups = lens ? lens->keyGroups() : QList<KeyGroup>();
    groups += {{tr("Keelson"), m_actions->all()}, {tr("Lenses"), m_lenses->actions()}};
    auto *sheet = new ShortcutSheet(groups, this);
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
    if (m_studio.documents.isOnlyHere() && !m_mayLose) {
        event->ignore();
        askToLose(this, m_studio.workspace.document()->saveState().waiting, [this] {
            m_mayLose = true;
            close();
        });
        return;
    }
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
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (isEditing() && !path.endsWith(u'.' + Documents::suffix(), Qt::CaseInsensitive))
        m_studio.exchange.importFrom(path);
    else
        m_studio.documents.open(path);
    event->acceptProposedAction();
}

} // namespace keelson
