// SPDX-License-Identifier: MIT
#pragma once

#include "core/dashboard/answer.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace keelson {

class BoardGrid;
class Connection;
class Workspace;

/// Dashboards, or one widget, on a whole screen, for those who walk by. Escape leaves; Page Up and Page Down turn.
class Wall : public QWidget
{
    Q_OBJECT

public:
    struct Showing
    {
        QList<boards::Board> boards;   ///< At least one.
        qsizetype first = 0;
        boards::Choice choice;
        qint64 span = 3'600'000;
        bool isRotating = false;
    };

    Wall(const Connection &connection, Workspace &workspace, const Showing &showing, QWidget *parent);

    BoardGrid &grid() { return *m_grid; }
    QString heading() const;
    void setRotation(int ms);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void turn(int by);
    void label();

    const Connection &m_connection;
    QList<boards::Board> m_boards;
    qsizetype m_at;
    BoardGrid *m_grid = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_foot = nullptr;
    QTimer m_rotation;
};

} // namespace keelson
