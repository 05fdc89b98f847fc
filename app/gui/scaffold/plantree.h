// SPDX-License-Identifier: MIT
#pragma once

#include "core/scaffold/writer.h"

#include <QTreeWidget>

namespace keelson {

/// The files of a plan as a tree of folders, with what happens to each.
class PlanTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PlanTree(QWidget *parent = nullptr);

    void show(const scaffold::Plan &plan);

Q_SIGNALS:
    /// An empty path when a folder or nothing is current.
    void pathChosen(const QString &path);

private:
    QTreeWidgetItem *folder(const QString &path);

    QHash<QString, QTreeWidgetItem *> m_folders;
};

} // namespace keelson
