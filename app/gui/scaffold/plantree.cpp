// SPDX-License-Identifier: MIT
#include "app/gui/scaffold/plantree.h"

#include <QHeaderView>

namespace keelson {

namespace {

constexpr int pathRole = Qt::UserRole;

bool wantsAttention(scaffold::Action action)
{
    return action == scaffold::Action::Conflict || action == scaffold::Action::Remove;
}

} // namespace

PlanTree::PlanTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        Q_EMIT pathChosen(item ? item->data(0, pathRole).toString() : QString());
    });
}

void PlanTree::show(const scaffold::Plan &plan)
{
    const QString current = currentItem() ? currentItem()->data(0, pathRole).toString() : QString();
    setUpdatesEnabled(false);
    clear();
    m_folders.clear();
    for (const scaffold::PlannedFile &file : plan.files) {
        const qsizetype slash = file.path.lastIndexOf(u'/');
        QTreeWidgetItem *parent = slash < 0 ? invisibleRootItem() : folder(file.path.left(slash));
        auto *item = new QTreeWidgetItem(parent, {file.path.mid(slash + 1), scaffold::label(file.action)});
        item->setData(0, pathRole, file.path);
        if (wantsAttention(file.action)) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(1, bold);
        }
        // The read-me tells what the rest is: a good page to open at.
        if (file.path == current || (current.isEmpty() && file.path == QLatin1StringView("README.md")))
            setCurrentItem(item);
    }
    expandToDepth(1);
    setUpdatesEnabled(true);
}

QTreeWidgetItem *PlanTree::folder(const QString &path)
{
    if (QTreeWidgetItem *known = m_folders.value(path))
        return known;
    const qsizetype slash = path.lastIndexOf(u'/');
    QTreeWidgetItem *parent = slash < 0 ? invisibleRootItem() : folder(path.left(slash));
    auto *item = new QTreeWidgetItem(parent, {path.mid(slash + 1)});
    m_folders.insert(path, item);
    return item;
}

} // namespace keelson
