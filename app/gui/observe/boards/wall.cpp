// SPDX-License-Identifier: MIT
#include "app/gui/observe/boards/wall.h"

#include "app/gui/observe/boards/boardexport.h"
#include "app/gui/observe/boards/boardgrid.h"
#include "app/gui/observe/connection.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace keelson {

namespace {

constexpr int turning = 20'000;  ///< ms; long enough to read one.

} // namespace

Wall::Wall(const Connection &connection, Workspace &workspace, const Showing &showing, QWidget *parent)
    : QWidget(parent, Qt::Window), m_connection(connection), m_boards(showing.boards), m_at(showing.first)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    m_heading = new QLabel(this);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_heading->setFont(large);
    m_grid = new BoardGrid(connection, workspace, this);
    m_grid->setFits(true);
    m_foot = new QLabel(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_foot);
    m_grid->setSpan(showing.span);
    m_grid->setChoice(showing.choice);
    m_rotation.setInterval(turning);
    connect(&m_rotation, &QTimer::timeout, this, [this] { turn(1); });
    if (showing.isRotating)
        m_rotation.start();
    connect(&connection, &Connection::updated, m_grid, [this] { m_grid->refresh(); });
    connect(&connection, &Connection::stateChanged, this, [this] {
        if (!m_connection.isOpen())
            close();
    });
    connect(m_grid, &BoardGrid::answered, this, &Wall::label);
    turn(0);
    m_grid->setFocus();
}

QString Wall::heading() const
{
    return m_heading->text();
}

void Wall::setRotation(int ms)
{
    m_rotation.start(ms);
}

void Wall::turn(int by)
{
    m_at = (m_at + by + m_boards.size()) % m_boards.size();
    m_grid->setBoard(m_boards[m_at]);
    label();
}

void Wall::label()
{
    const boards::Board &board = m_boards[m_at];
    const QString title = board.title ? boards::title(board) : boards::title(board.widgets.first());
    m_heading->setText(title);
    setWindowTitle(title);
    m_foot->setText(footing(m_connection.moment().source, m_grid->range()) + QStringLiteral(" \u00b7 ") + tr("Escape leaves"));
}

void Wall::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_grid->zoom())
            return m_grid->setZoom(std::nullopt);
        close();
        return;
    case Qt::Key_PageUp: return turn(-1);
    case Qt::Key_PageDown: return turn(1);
    default: QWidget::keyPressEvent(event);
    }
}

void Wall::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        label();
}

} // namespace keelson
