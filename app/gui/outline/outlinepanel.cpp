// SPDX-License-Identifier: MIT
#include "app/gui/outline/outlinepanel.h"

#include "app/gui/outline/outlinemodel.h"
#include "app/gui/shell/paletteentries.h"
#include "app/gui/shell/palettemodel.h"
#include "app/gui/shell/twolinedelegate.h"
#include "app/gui/workspace.h"
#include "app/render/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

enum Page { TreePage, FoundPage, NothingPage };

void dress(QAbstractItemView *view)
{
    view->setMouseTracking(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setIconSize(QSize(16, 16));
}

} // namespace

OutlinePanel::OutlinePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_field(new QLineEdit(this)), m_pages(new QStackedWidget(this)),
      m_tree(new QTreeView), m_found(new QListView), m_nothing(new QLabel), m_model(new OutlineModel(this)),
      m_finds(new PaletteModel(this))
{
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(180);
    m_field->setObjectName(u"outlineFind"_s);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    dress(m_tree);
    m_tree->setObjectName(u"outlineTree"_s);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    dress(m_found);
    m_found->setObjectName(u"outlineFound"_s);
    m_found->setModel(m_finds);
    m_found->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Layout::Stacked, m_found));
    m_found->setUniformItemSizes(true);
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setProperty("tone", u"muted"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setContentsMargins(10, 6, 10, 6);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_found);
    m_pages->addWidget(m_nothing);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    auto *fieldRow = new QVBoxLayout;
    fieldRow->setContentsMargins(8, 0, 8, 0);
    fieldRow->addWidget(m_field);
    column->addLayout(fieldRow);
    column->addWidget(m_pages, 1);

    m_recollect.setSingleShot(true);
    m_recollect.setInterval(150);
    connect(&m_recollect, &QTimer::timeout, this, &OutlinePanel::find);
    connect(m_field, &QLineEdit::textChanged, this, &OutlinePanel::find);
    connect(m_found, &QListView::clicked, this, &OutlinePanel::goToCurrent);
    connectTree();
    connectWorkspace();
    refreshIcons();
    retranslate();
    reset();
}

void OutlinePanel::connectTree()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::select);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const Id id = m_model->idOf(index); !id.isNull())
            m_workspace.reveal(id);
    });
    connect(m_model, &OutlineModel::renameRequested, this, &OutlinePanel::rename);
    auto *removal = new QAction(m_tree);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    connect(removal, &QAction::triggered, this, &OutlinePanel::remove);
    m_tree->addAction(removal);
}

void OutlinePanel::connectWorkspace()
{
    connect(&m_workspace, &Workspace::documentReplaced, this, &OutlinePanel::reset);
    connect(&m_workspace, &Workspace::modelChanged, this, &OutlinePanel::follow);
    connect(&m_workspace, &Workspace::selectionChanged, this, &OutlinePanel::showSelection);
}

void OutlinePanel::startFinding()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void OutlinePanel::reset()
{
    const Document *document = m_workspace.document();
    m_model->reset(document ? document->model() : Model());
    m_collected = false;
    // Containers open, the long branches of kinds closed.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        m_tree->setExpanded(index, !m_model->idOf(index).isNull() || row == 0);
    }
    m_field->clear();
    find();
}

void OutlinePanel::follow(const ModelChange &change)
{
    const Model &model = m_workspace.document()->model();
    if (change.everything)
        m_model->reset(model);
    else
        m_model->update(model, change.records);
    m_collected = false;
    if (!m_field->text().isEmpty() || m_pages->currentIndex() == NothingPage)
        m_recollect.start();
}

void OutlinePanel::collectEntries()
{
    if (m_collected || !m_workspace.document())
        return;
    m_finds->setEntries(paletteEntries(m_workspace.document()->model(), KindIcons(Theme::of(palette())),
                                       [this](Id id) { m_workspace.reveal(id); }));
    m_collected = true;
}

void OutlinePanel::find()
{
    const QString pattern = m_field->text();
    if (pattern.trimmed().isEmpty()) {
        const bool empty = m_model->rowCount() == 0;
        m_nothing->setText(tr("Nothing here yet. What you put on a board or a map appears here."));
        m_pages->setCurrentIndex(empty ? NothingPage : TreePage);
        return;
    }
    collectEntries();
    m_finds->setPattern(pattern);
    m_nothing->setText(tr("Nothing is called that. “kind:event” looks among events only."));
    m_pages->setCurrentIndex(m_finds->rowCount() > 0 ? FoundPage : NothingPage);
    m_found->setCurrentIndex(m_finds->index(0));
}

bool OutlinePanel::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(8); return true;
    case Qt::Key_PageUp: step(-8); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: goToCurrent(); return true;
    case Qt::Key_Escape: stopFinding(); return true;
    default: return false;
    }
}

void OutlinePanel::step(int rows)
{
    if (m_pages->currentIndex() == TreePage) {
        m_tree->setFocus(Qt::OtherFocusReason);
        return;
    }
    const int row = qBound(0, m_found->currentIndex().row() + rows, qMax(0, m_finds->rowCount() - 1));
    m_found->setCurrentIndex(m_finds->index(row));
}

void OutlinePanel::goToCurrent()
{
    if (m_pages->currentIndex() != FoundPage)
        return;
    if (const PaletteEntry *entry = m_finds->entry(m_found->currentIndex().row()))
        entry->run();
}

void OutlinePanel::stopFinding()
{
    m_field->clear();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void OutlinePanel::select()
{
    if (m_selecting)
        return;
    QList<Id> ids;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        if (const Id id = m_model->idOf(index); !id.isNull())
            ids.append(id);
    }
    m_selecting = true;
    m_workspace.select(ids);
    m_selecting = false;
}

void OutlinePanel::showSelection()
{
    if (m_selecting || !m_workspace.document())
        return;
    m_selecting = true;
    const Model &model = m_workspace.document()->model();
    QItemSelection selection;
    for (const Id &id : m_workspace.selection()) {
        const Placement *placement = model.placement(id);
        const QModelIndex index = m_model->indexOf(placement ? placement->element : id);
        if (index.isValid())
            selection.select(index, index);
    }
    m_tree->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty() && selection.first().topLeft().isValid()) {
        m_tree->selectionModel()->setCurrentIndex(selection.last().topLeft(), QItemSelectionModel::NoUpdate);
        m_tree->scrollTo(selection.last().topLeft());
    }
    m_selecting = false;
}

void OutlinePanel::rename(Id id, const QString &name)
{
    Document *document = m_workspace.document();
    if (!document)
        return;
    Edit edit(tr("Rename to “%1”").arg(name));
    edit.set(id, properties::name, name);
    document->commit(edit);
}

void OutlinePanel::remove()
{
    Document *document = m_workspace.document();
    const QList<Id> selected = m_workspace.selection();
    if (!document || selected.isEmpty())
        return;
    Edit edit(tr("Delete %n thing(s)", nullptr, int(selected.size())));
    for (const Id &id : selected)
        edit.remove(id);
    m_workspace.select({});
    document->commit(edit);
}

void OutlinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    QWidget::changeEvent(event);
}

void OutlinePanel::refreshIcons()
{
    m_model->setIcons(KindIcons(Theme::of(palette())));
    m_collected = false;
}

void OutlinePanel::retranslate()
{
    m_field->setPlaceholderText(tr("Find… (Ctrl+F)"));
    m_field->setAccessibleName(tr("Find in the model"));
    m_tree->setAccessibleName(tr("Outline"));
    m_model->retranslate();
    m_collected = false;
    find();
}

} // namespace keelson
