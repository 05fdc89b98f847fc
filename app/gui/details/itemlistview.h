// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/workspace.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace keelson {

class ItemTable;

/// A list of an element as a table to type into: Enter edits, Insert adds, Delete removes, Alt+Up and Alt+Down move, lines
/// that are pasted become rows.
class ItemListView : public QWidget
{
    Q_OBJECT

public:
    ItemListView(Workspace &workspace, const ItemList &list, QWidget *parent = nullptr);

    void show(const Model &model, Id owner);
    ItemTable &table() const { return *m_table; }
    QTableView &view() const { return *m_view; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Model *model() const;
    void commit(const Edit &edit, Id select);
    void addNamed(const QModelIndex &index, const QString &name);
    void beginRow();
    void removeRows();
    void moveRow(int by);
    void pasteRows();
    QList<Id> chosen() const;
    void retranslate();

    Workspace &m_workspace;
    const ItemList &m_list;
    ItemTable *m_table;
    QTableView *m_view;
    QLabel *m_help;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace keelson
