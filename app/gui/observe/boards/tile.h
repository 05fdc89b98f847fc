// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/observe/boards/body.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace keelson {

/// One widget of a dashboard with its title and menu: the picture, the same as a table, or why there is nothing.
class Tile : public QWidget
{
    Q_OBJECT

public:
    Tile(const boards::Widget &widget, PartColours &colours, QWidget *parent = nullptr);

    const boards::Widget &widget() const { return m_widget; }
    void present(const Answered &answered);
    /// What was presented last; nothing before that.
    const std::optional<Answered> &answered() const { return m_answered; }
    Body &body() { return *m_body; }
    bool showsTable() const { return m_showsTable; }
    void setShowsTable(bool shows);
    /// What the tile says where there is nothing; empty otherwise.
    QString notice() const;

Q_SIGNALS:
    void fullScreenAsked();
    void saveAsked();
    void copyAsked();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeMenu();
    void retranslate();
    void choose();
    void fillTable();

    const boards::Widget m_widget;
    std::optional<Answered> m_answered;
    bool m_showsTable = false;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QToolButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_tableAction = nullptr;
    QAction *m_fullAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_saveAction = nullptr;
    QStackedWidget *m_pages = nullptr;
    Body *m_body = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_notice = nullptr;
};

} // namespace keelson
