// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/workspace.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace keelson {

class ItemListView;

/// The contract of an event: its fields, an example that fields can be taken from, and the schema both amount to.
class ContractView : public QWidget
{
    Q_OBJECT

public:
    explicit ContractView(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Model &model, Id event);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeFields();
    void retranslate();

    Workspace &m_workspace;
    Id m_event;
    QTabWidget *m_tabs;
    ItemListView *m_fields;
    QPlainTextEdit *m_example;
    QPushButton *m_take;
    QLabel *m_complaint;
    QPlainTextEdit *m_schema;
    QPushButton *m_copy;
};

} // namespace keelson
