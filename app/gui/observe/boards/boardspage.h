// SPDX-License-Identifier: MIT
#pragma once

#include "core/dashboard/answer.h"
#include "core/result.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace keelson {

class BoardBar;
class BoardGrid;
class Connection;
class Tile;
class Wall;
class Workspace;

/// The dashboards of the author of the book, on whatever source is connected.
class BoardsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    BoardsPage(const Connection &connection, Workspace &workspace, QWidget *parent = nullptr);

    BoardBar &bar() { return *m_bar; }
    BoardGrid &grid() { return *m_grid; }
    /// Null while there is none.
    Wall *wall() const;

    /// Answers anew what is seen.
    void refresh();
    /// Offers what the source that is connected now can fill.
    void offerSpans();
    /// The whole dashboard, also what is scrolled away, as ".png", ".pdf" or ".csv"; `saved` tells how it went.
    void saveBoard(const QString &path);
    Result<void> saveTile(Tile &tile, const QString &path);
    void showWall(bool isRotating);

Q_SIGNALS:
    void saved(const QString &path, const QString &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void showBoard();
    void openWall(const QList<boards::Board> &boards, qsizetype first, bool isRotating);
    void askPath(const QString &name, const std::function<void(const QString &)> &use);
    void writeBoard();
    void copy(const Tile &tile);
    QString source() const;

    const Connection &m_connection;
    Workspace &m_workspace;
    BoardBar *m_bar = nullptr;
    QScrollArea *m_scroll = nullptr;
    BoardGrid *m_grid = nullptr;
    QPointer<Wall> m_wall;
    QTimer m_scrolled;       ///< What comes into sight is answered once the scrolling rests.
    QString m_boardPath;     ///< Where the dashboard goes once all of it is answered; empty = nowhere.
};

} // namespace keelson
