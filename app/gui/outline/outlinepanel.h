// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/id.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QTreeView;

namespace keelson {

class OutlineModel;
class PaletteModel;
class Workspace;
struct ModelChange;

/// The left panel: the whole model as a tree, and a field that finds things in it by a few letters.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` must outlive it.
    explicit OutlinePanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Ctrl+F: puts the cursor into the field, what it holds selected.
    void startFinding();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectWorkspace();
    void connectTree();
    void retranslate();
    void refreshIcons();
    void reset();
    void follow(const ModelChange &change);
    void find();
    void collectEntries();
    void goToCurrent();
    void step(int rows);
    void stopFinding();
    void select();
    void showSelection();
    void rename(Id id, const QString &name);
    void remove();

    Workspace &m_workspace;
    QLineEdit *m_field = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTreeView *m_tree = nullptr;
    QListView *m_found = nullptr;
    QLabel *m_nothing = nullptr;
    OutlineModel *m_model = nullptr;
    PaletteModel *m_finds = nullptr;
    QTimer m_recollect;         ///< Gathers changes while somebody is finding.
    bool m_collected = false;
    bool m_selecting = false;   ///< The tree leads, the workspace follows.
};

} // namespace keelson
