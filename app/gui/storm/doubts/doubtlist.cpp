// SPDX-License-Identifier: MIT
#include "app/gui/storm/doubts/doubtlist.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int keyRole = Qt::UserRole;

QString titleOf(const Model &model, const storm::Doubt &doubt)
{
    const Element *element = model.element(doubt.element);
    if (!element)
        return {};
    return element->name.isEmpty() ? vocabulary::label(*element->kind) : element->name;
}

} // namespace

DoubtList::DoubtList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"doubtList"_s);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setMaximumSectionSize(220);
    connect(this, &QTreeWidget::itemActivated, this, &DoubtList::goAsked);
}

void DoubtList::show(const Model &model, const QList<storm::Doubt> &doubts)
{
    const QString before = currentKey();
    const QSignalBlocker silent(this);
    clear();
    QList<QTreeWidgetItem *> rows;
    for (const storm::Doubt &doubt : doubts) {
        auto *row = new QTreeWidgetItem({ titleOf(model, doubt), doubt.message });
        row->setData(0, keyRole, doubt.key());
        row->setToolTip(0, row->text(0));
        row->setToolTip(1, doubt.message);
        if (doubt.isDismissed) {
            for (int column : { 0, 1 })
                row->setForeground(column, palette().brush(QPalette::PlaceholderText));
        }
        rows.append(row);
    }
    addTopLevelItems(rows);
    pointAt(before);
}

QString DoubtList::currentKey() const
{
    return currentItem() ? currentItem()->data(0, keyRole).toString() : QString();
}

void DoubtList::pointAt(const QString &key)
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->data(0, keyRole).toString() == key)
            return setCurrentItem(topLevelItem(row));
    }
}

void DoubtList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        Q_EMIT fixAsked(event->key() - Qt::Key_0);
    else if (plain && event->key() == Qt::Key_Delete)
        Q_EMIT leaveAsked();
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT goAsked();
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace keelson
