// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/boardspage.h"

#include "app/gui/observe/boards/boardbar.h"
#include "app/gui/observe/boards/boardexport.h"
#include "app/gui/observe/boards/boardgrid.h"
#include "app/gui/observe/boards/boardtable.h"
#include "app/gui/observe/boards/wall.h"
#include "app/gui/observe/connection.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace keelson {

BoardsPage::BoardsPage(const Connection &connection, Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_connection(connection), m_workspace(workspace)
{
    m_bar = new BoardBar(this);
    m_grid = new BoardGrid(connection, workspace, this);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_scroll, 1);
    m_scrolled.setSingleShot(true);
    m_scrolled.setInterval(60);
    connectParts();
    m_grid->setSpan(m_bar->span());
    showBoard();
}

void BoardsPage::connectParts()
{
    connect(m_bar, &BoardBar::boardChosen, this, &BoardsPage::showBoard);
    connect(m_bar, &BoardBar::choiceChanged, this, [this] { m_grid->setChoice(m_bar->choice()); });
    connect(m_bar, &BoardBar::spanChosen, m_grid, &BoardGrid::setSpan);
    connect(m_bar, &BoardBar::resetAsked, m_grid, [this] { m_grid->setZoom(std::nullopt); });
    connect(m_bar, &BoardBar::wallAsked, this, &BoardsPage::showWall);
    connect(m_bar, &BoardBar::saveAsked, this, [this] { askPath(boards::title(m_grid->board()), [this](const QString &path) { saveBoard(path); }); });
    connect(m_grid, &BoardGrid::zoomed, this, [this] { m_bar->setZoomed(m_grid->zoom().has_value()); });
    connect(m_grid, &BoardGrid::valuesSeen, m_bar, &BoardBar::offerValues);
    connect(m_grid, &BoardGrid::copyAsked, this, [this](Tile *tile) { copy(*tile); });
    connect(m_grid, &BoardGrid::fullScreenAsked, this, [this](const boards::Widget &widget) {
        boards::Widget whole = widget;
        whole.place = {0, 0, boards::gridColumns, 1};
        openWall({{{}, nullptr, nullptr, {}, {whole}}}, 0, false);
    });
    connect(m_grid, &BoardGrid::saveAsked, this, [this](Tile *tile) {
        askPath(boards::title(tile->widget()), [this, kept = QPointer<Tile>(tile)](const QString &path) {
            const Result<void> done = kept ? saveTile(*kept, path) : Result<void>();
            Q_EMIT saved(path, done ? QString() : done.error().text());
        });
    });
    connect(m_grid, &BoardGrid::answered, this, [this](bool everything) {
        if (everything && !m_boardPath.isEmpty())
            writeBoard();
    });
    connect(this, &BoardsPage::saved, this, [this](const QString &path, const QString &problem) {
        m_workspace.tell(problem.isEmpty() ? tr("Saved %1").arg(path) : problem);
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, &m_scrolled, qOverload<>(&QTimer::start));
    connect(&m_scrolled, &QTimer::timeout, this, &BoardsPage::refresh);
}

void BoardsPage::showBoard()
{
    const boards::Board *board = boards::find(m_bar->board());
    if (!board)
        return;
    m_scroll->verticalScrollBar()->setValue(0);
    m_grid->setBoard(*board);
    m_grid->setChoice(m_bar->choice());
}

Wall *BoardsPage::wall() const
{
    return m_wall;
}

void BoardsPage::refresh()
{
    m_grid->refresh();
}

void BoardsPage::offerSpans()
{
    m_bar->offerSpans(m_connection.keepsPast());
    m_grid->setSpan(m_bar->span());
}

/// Whatever is exported says so when its numbers are made up.
QString BoardsPage::source() const
{
    return m_connection.moment().source;
}

void BoardsPage::saveBoard(const QString &path)
{
    m_boardPath = path;
    m_grid->refresh(true);
}

void BoardsPage::writeBoard()
{
    const QString path = std::exchange(m_boardPath, {});
    Result<void> done;
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        QString text;
        for (Tile *tile : m_grid->tiles()) {
            if (tile->answered())
                text += csv(tile->widget(), tile->answered()->data, source(), text.isEmpty());
        }
        done = saveText(text, path);
    } else {
        done = savePicture(*m_grid, boards::title(m_grid->board()) + u" \u00b7 "_s + footing(source(), m_grid->range()), path);
    }
    Q_EMIT saved(path, done ? QString() : done.error().text());
}

Result<void> BoardsPage::saveTile(Tile &tile, const QString &path)
{
    if (!tile.answered())
        return Error{Error::Kind::Usage, tr("There is nothing to save yet."), {}, {}};
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return saveText(csv(tile.widget(), tile.answered()->data, source(), true), path);
    return savePicture(tile, footing(source(), tile.answered()->range), path);
}

void BoardsPage::copy(const Tile &tile)
{
    if (tile.answered())
        QGuiApplication::clipboard()->setText(csv(tile.widget(), tile.answered()->data, source(), true));
}

void BoardsPage::askPath(const QString &name, const std::function<void(const QString &)> &use)
{
    auto *dialog = new QFileDialog(this, tr("Save"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Document (*.pdf)"), tr("Numbers (*.csv)")});
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(QString(name).replace(u'/', u' '));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, -1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void BoardsPage::showWall(bool isRotating)
{
    qsizetype first = 0;
    for (qsizetype i = 0; i < boards::all().size(); ++i) {
        if (boards::all()[i].id == m_grid->board().id)
            first = i;
    }
    openWall(boards::all(), first, isRotating);
}

void BoardsPage::openWall(const QList<boards::Board> &boards, qsizetype first, bool isRotating)
{
    if (m_wall)
        m_wall->close();
    m_wall = new Wall(m_connection, m_workspace, {boards, first, m_grid->choice(), m_grid->span(), isRotating}, this);
    m_wall->setGeometry(screen()->geometry());  // Not every window manager knows full screens, or is there.
    m_wall->showFullScreen();
}

void BoardsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_grid->zoom())
        return m_grid->setZoom(std::nullopt);
    QWidget::keyPressEvent(event);
}

} // namespace keelson
