// SPDX-License-Identifier: MIT
#include "app/gui/observe/observelens.h"

#include "app/gui/observe/agepanel.h"
#include "app/gui/observe/boards/boardspage.h"
#include "app/gui/observe/connectpanel.h"
#include "app/gui/observe/dashboard.h"
#include "app/gui/observe/missing.h"
#include "app/gui/observe/recordingfile.h"
#include "app/gui/observe/seenpanel.h"
#include "app/gui/observe/servicerows.h"
#include "app/gui/observe/servicetable.h"
#include "app/gui/observe/sourceline.h"
#include "app/gui/observe/traces.h"
#include "app/gui/shell/approvals.h"
#include "app/gui/shell/pathdialog.h"
#include "app/gui/views/livebar.h"
#include "app/gui/views/statekey.h"
#include "core/metrics/drift.h"

#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

ObserveLens::ObserveLens(Workspace &workspace, Registry &registry, Approvals &approvals, Http &http, const Secrets &secrets,
                         QWidget *parent)
    : Lens(workspace, parent), m_registry(registry), m_approvals(approvals)
{
    m_connection = new Connection(workspace, http, secrets, this);
    m_recording = new RecordingFile(this);
    m_form = new ConnectPanel(registry, this);
    m_pages = new QStackedWidget(this);
    m_board = makeBoard();
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_board);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    makeActions();
    connectParts();
    retranslate();
    updateApproval();
}

QWidget *ObserveLens::makeBoard()
{
    auto *board = new QWidget(this);
    m_status = new SourceLine(board);
    m_dashboard = new Dashboard(*m_connection, board);
    QWidget *side = makeSide(board);
    auto *scroll = new QScrollArea(board);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_dashboard);
    m_parts = new QSplitter(board);
    m_parts->addWidget(scroll);
    m_parts->addWidget(side);
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 0);
    m_parts->setSizes({900, m_table->sizeHint().width()});

    m_boards = new BoardsPage(*m_connection, workspace(), board);
    m_views = new QTabBar(board);
    m_views->setDocumentMode(true);
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->addTab(QString());
    m_views->addTab(QString());
    m_shown = new QStackedWidget(board);
    m_shown->addWidget(m_parts);
    m_shown->addWidget(m_boards);

    auto *layout = new QVBoxLayout(board);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(m_status);
    layout->addWidget(m_views);
    layout->addWidget(m_shown, 1);
    layout->addWidget(new LiveBar(workspace(), board));
    return board;
}

QWidget *ObserveLens::makeSide(QWidget *parent)
{
    m_side = new QTabWidget(parent);
    m_side->setDocumentMode(true);
    m_ages = new AgePanel(m_side);
    m_seen = new SeenPanel(m_side);
    m_side->addTab(makeServices(m_side), QString());
    m_side->addTab(m_ages, QString());
    m_side->addTab(m_seen, QString());
    return m_side;
}

QWidget *ObserveLens::makeServices(QWidget *parent)
{
    auto *side = new QWidget(parent);
    m_rows = new ServiceRows(this);
    m_table = new ServiceTable(*m_rows, side);
    m_scope = new QLabel(side);
    m_scope->setMinimumHeight(fontMetrics().height() + 14);  // As high as with the button, so that nothing jumps.
    m_all = new QPushButton(side);
    m_all->setFlat(true);
    m_key = new StateKey(side);
    auto *scope = new QHBoxLayout;
    scope->addWidget(m_scope, 1);
    scope->addWidget(m_all);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addLayout(scope);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_key);
    return side;
}

/// Beside each other where there is room, the list below the charts where there is not.
void ObserveLens::arrange()
{
    const int list = m_table->sizeHint().width();
    const bool wide = width() >= 2 * list;
    m_key->setVisible(wide);
    const Qt::Orientation orientation = wide ? Qt::Horizontal : Qt::Vertical;
    if (m_parts->orientation() == orientation)
        return;
    m_parts->setOrientation(orientation);
    const int rows = fontMetrics().height() * 13;
    m_parts->setSizes(wide ? QList<int>{width() - list, list} : QList<int>{height() - rows, rows});
}

void ObserveLens::resizeEvent(QResizeEvent *event)
{
    Lens::resizeEvent(event);
    arrange();
}

void ObserveLens::makeActions()
{
    m_pauseAction = new QAction(this);
    m_pauseAction->setEnabled(false);
    m_recordAction = new QAction(this);
    m_recordAction->setEnabled(false);
    m_disconnectAction = new QAction(this);
    m_disconnectAction->setEnabled(false);
    connect(m_pauseAction, &QAction::triggered, this, [this] { m_dashboard->setPaused(!m_dashboard->isPaused()); });
    connect(m_recordAction, &QAction::triggered, this, &ObserveLens::toggleRecording);
    connect(m_disconnectAction, &QAction::triggered, this, &ObserveLens::disconnectSource);
}

void ObserveLens::connectParts()
{
    connect(m_connection, &Connection::updated, this, &ObserveLens::refresh);
    connect(m_connection, &Connection::stateChanged, this, &ObserveLens::refresh);
    connect(m_connection, &Connection::received, m_recording, &RecordingFile::add);
    connect(m_recording, &RecordingFile::changed, this, &ObserveLens::refresh);
    connect(m_recording, &RecordingFile::failed, this, [this](const Error &error) { workspace().tell(error.text()); });
    connect(m_status, &SourceLine::recordAsked, this, &ObserveLens::toggleRecording);
    connect(m_status, &SourceLine::disconnectAsked, this, &ObserveLens::disconnectSource);
    connect(m_status, &SourceLine::resumeAsked, m_connection, &Connection::resume);
    connect(m_form, &ConnectPanel::scaffoldAsked, this, &ObserveLens::scaffoldRequested);
    connect(m_form, &ConnectPanel::approveAsked, this, &ObserveLens::approve);
    connect(m_form, &ConnectPanel::connectAsked, this,
            [this](const QString &source, const Options &options) { connectReporting(source, options); });
    connect(m_table, &ServiceTable::chosen, this, [this](const QList<Id> &elements) { workspace().select(elements); });
    connect(m_table, &ServiceTable::revealed, this, [this](Id element) { workspace().reveal(element, u"map"_s); });
    connect(m_ages, &AgePanel::revealed, this, [this](Id element) { workspace().reveal(element, u"map"_s); });
    connect(m_seen, &SeenPanel::revealed, this, [this](Id element) { workspace().reveal(element, u"map"_s); });
    connect(m_seen, &SeenPanel::drawAsked, this, [this] {
        if (const Document *document = workspace().document())
            write(drawMissing(document->model(), m_connection->binding().unbound));
    });
    connect(m_seen, &SeenPanel::bindAsked, this, [this](Id element, const QString &resource) {
        if (const Document *document = workspace().document())
            write(bindTo(document->model(), element, resource));
    });
    connect(m_side, &QTabWidget::currentChanged, this, &ObserveLens::showTab);
    connect(m_views, &QTabBar::currentChanged, this, &ObserveLens::showView);
    connect(m_all, &QPushButton::clicked, this, [this] { workspace().select({}); });
    connect(&workspace(), &Workspace::selectionChanged, this, &ObserveLens::showSelection);
    connect(&workspace(), &Workspace::documentReplaced, this, &ObserveLens::updateApproval);
    connect(&m_approvals, &Approvals::approved, this, &ObserveLens::updateApproval);
}

void ObserveLens::retranslate()
{
    m_pauseAction->setText(tr("Pause or Continue Charts"));
    m_recordAction->setText(tr("Record or Stop Recording"));
    m_disconnectAction->setText(tr("Disconnect"));
    m_all->setText(tr("Show all"));
    m_views->setTabText(0, tr("Work"));
    m_views->setTabText(1, tr("Dashboards"));
    m_side->setTabText(0, tr("Services"));
    m_side->setTabText(1, tr("Iterator age"));
    m_side->setTabText(2, tr("What runs"));
    refresh();
}

QList<QAction *> ObserveLens::lensActions() const
{
    return {m_pauseAction, m_recordAction, m_disconnectAction};
}

bool ObserveLens::canReveal(Id element) const
{
    return workspace().live().elements.contains(element);
}

void ObserveLens::reveal(Id element)
{
    workspace().select({element});
    const int row = m_rows->rowOf(element);
    if (row >= 0)
        m_table->scrollTo(m_rows->index(row, 0));
}

void ObserveLens::activated()
{
    workspace().watch({});
    refresh();
}

Result<void> ObserveLens::connectTo(const QString &sourceId, const Options &options, const QList<ResourceName> &given)
{
    const Document *document = workspace().document();
    if (!document)
        return Error{Error::Kind::Usage, tr("No document is open."), {}, {}};
    if (!m_approvals.isApproved(document->id()))
        return Error{Error::Kind::Usage, tr("This document came from elsewhere; it connects to nothing until you approve it."), {}, {}};
    const MetricSource *source = m_registry.metricSource(sourceId);
    if (!source)
        return Error{Error::Kind::Environment, tr("The plugin that reads \"%1\" was not found.").arg(sourceId), {}, {}};
    Result<Options> resolved = resolve(source->options(), options);
    if (!resolved)
        return resolved.error();
    m_dashboard->setPaused(false);
    m_connection->open(*source, *resolved, given);
    m_dashboard->offerSpans();
    m_boards->offerSpans();
    return {};
}

void ObserveLens::connectReporting(const QString &sourceId, const Options &options, const QList<ResourceName> &given)
{
    const Result<void> done = connectTo(sourceId, options, given);
    m_form->showProblem(done ? QString() : done.error().text());
    if (!done)
        workspace().tell(done.error().text());
}

void ObserveLens::toggleRecording()
{
    if (m_recording->isOpen())
        return m_recording->end();
    const QString name = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmm"_s);
    askPath(this, {PathQuestion::For::Writing, tr("Record to"), {tr("Recordings of metrics (*.metrics)")}, u"metrics"_s,
                   QDir::homePath() + u'/' + name + u".metrics"_s},
            [this](const QString &path) { recordTo(path); });
}

void ObserveLens::recordTo(const QString &path)
{
    if (m_connection->isOpen())
        m_recording->begin(path, m_connection->history());
}

void ObserveLens::disconnectSource()
{
    m_connection->close();
}

void ObserveLens::approve()
{
    if (!workspace().document())
        return;
    if (const Result<void> kept = m_approvals.approve(workspace().document()->id()); !kept)
        m_form->showProblem(kept.error().text());
}

void ObserveLens::updateApproval()
{
    const Document *document = workspace().document();
    m_form->setUsable(document);
    m_form->setApproved(!document || m_approvals.isApproved(document->id()));
}

/// Elements the person has picked that are live; others say nothing of what to show.
QList<Id> ObserveLens::watched() const
{
    QList<Id> picked;
    for (const Id &id : workspace().selection()) {
        const Document *document = workspace().document();
        const Placement *placement = document ? document->model().placement(id) : nullptr;
        const Id element = placement ? placement->element : id;
        if (workspace().live().elements.contains(element))
            picked.append(element);
    }
    return picked;
}

void ObserveLens::refresh()
{
    const bool open = m_connection->isOpen();
    m_pages->setCurrentWidget(open ? m_board : m_form);
    m_pauseAction->setEnabled(open);
    m_recordAction->setEnabled(open);
    m_disconnectAction->setEnabled(open);
    m_status->update(*m_connection, *m_recording);
    if (!open)
        m_recording->end();
    if (!open || !workspace().document()) {
        m_ages->clear();
        return m_rows->clear();
    }
    const Model &model = workspace().document()->model();
    m_rows->update(model, workspace().live(), m_connection->binding(), m_connection->history(), m_connection->moment());
    showSelection();
}

/// Only while it is looked at: each compares or foretells a lot.
void ObserveLens::showTab()
{
    const Document *document = workspace().document();
    if (!m_connection->isOpen() || !document || !m_side->isVisible())
        return;
    const Model &model = document->model();
    if (m_side->currentWidget() == m_ages)
        m_ages->update(model, m_connection->binding(), m_connection->history(), m_connection->moment());
    if (m_side->currentWidget() != m_seen)
        return;
    m_seen->show(model, m_connection->binding(), drift(model, m_connection->binding()));
    m_seen->setTarget(model, workspace().selection().size() == 1 ? workspace().selection().first() : Id());
}

void ObserveLens::showBoards(bool shows)
{
    m_views->setCurrentIndex(shows ? 1 : 0);
}

void ObserveLens::showAges()
{
    m_side->setCurrentWidget(m_ages);
}

void ObserveLens::showView()
{
    m_shown->setCurrentIndex(m_views->currentIndex());
    refresh();
}

void ObserveLens::write(const Outcome &outcome)
{
    Document *document = workspace().document();
    if (!document || outcome.edit.isEmpty())
        return;
    document->commit(outcome.edit);
    workspace().select(outcome.select);
    m_connection->rebind();
}

void ObserveLens::showSelection()
{
    if (!m_connection->isOpen() || !workspace().document())
        return;
    const Model &model = workspace().document()->model();
    const QList<Id> only = watched();
    QStringList names;
    for (const Id &id : only)
        names.append(shownName(model, id));
    m_scope->setText(only.isEmpty() ? tr("Charts show everything") : tr("Charts show %1").arg(names.join(u", ")));
    m_all->setVisible(!only.isEmpty());
    m_table->setChosen(only);
    showTab();
    // What nobody sees needs no drawing; `activated` catches up.
    if (isVisible() && m_shown->currentWidget() == m_parts)
        m_dashboard->refresh(model, only);
    if (m_boards->isVisible())
        m_boards->refresh();
}

void ObserveLens::changeEvent(QEvent *event)
{
    Lens::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace keelson
