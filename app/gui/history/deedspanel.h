// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/history/deeds.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QListView;
class QStandardItemModel;

namespace keelson {

/// What a change did, a line a deed, with what can be done about it.
class DeedsPanel : public QWidget
{
    Q_OBJECT

public:
    /// The actions get a button each above the list.
    explicit DeedsPanel(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void show(const Deeds &deeds);
    void clear();
    /// The deed under the cursor; nothing when there is none.
    const Deed *current() const;
    const Deeds &deeds() const { return m_deeds; }
    QListView &list() { return *m_list; }

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void arrange();

    QLabel *m_heading;
    QListView *m_list;
    QStandardItemModel *m_model;
    QHBoxLayout *m_buttons;
    Deeds m_deeds;
    bool m_showing = false;
};

} // namespace keelson
