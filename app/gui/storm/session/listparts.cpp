// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/listparts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace keelson {

int panelWidth(const QWidget &panel)
{
    return panel.fontMetrics().averageCharWidth() * 40;
}

int leastPanelWidth(const QWidget &panel)
{
    return panel.fontMetrics().averageCharWidth() * 22;
}

QLabel *headingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("tone", u"heading"_s);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("tone", u"muted"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QTreeWidget *quietList(int columns, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setColumnCount(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::DoubleClicked);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionsMovable(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < columns; ++column)
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    list->setHeaderHidden(columns == 1);
    return list;
}

void fitRows(QTreeWidget &list, int fewest)
{
    const int row = list.topLevelItemCount() > 0 ? list.sizeHintForRow(0) : list.fontMetrics().height() + 8;
    const int header = list.isHeaderHidden() ? 0 : list.header()->sizeHint().height();
    list.setFixedHeight(header + row * std::max(fewest, list.topLevelItemCount()) + 4);
}

bool takesKey(QEvent *event, const std::function<bool(int, Qt::KeyboardModifiers)> &press)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!isPress) {
        // The lens has these for the board; here they mean the row.
        if (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete)
            event->accept();
        return false;
    }
    return press(key->key(), key->modifiers() & ~Qt::KeypadModifier);
}

} // namespace keelson
