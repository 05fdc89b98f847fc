// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/history/survey.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace keelson {

class ChangeListModel;

/// The left of the history lens: what happened, whom by, and what is looked for.
class ChangesPanel : public QWidget
{
    Q_OBJECT

public:
    /// The action gets a button below the list.
    explicit ChangesPanel(QAction *purge, QWidget *parent = nullptr);

    void show(const Survey &survey, Id self);
    /// Nothing is known any more; what is looked for goes, too.
    void clear();
    /// Lets go of the log; what is looked for stays.
    void release();
    /// Marks the change that is looked at; nothing when it is not in the list.
    void setCurrent(qsizetype change);
    ChangeQuery query() const;
    void startFinding();
    QListView &list() { return *m_list; }

Q_SIGNALS:
    void queried(const keelson::ChangeQuery &query);
    void chosen(qsizetype change);
    void playAsked();
    void stopAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(QAction *purge);
    QWidget *makeNothing();
    void retranslate();
    void choose();
    void ask();
    void clearSearch();
    void showContributors(const QList<Contributor> &contributors);
    void showCount();
    bool pressedInField(int key);
    bool pressedInList(int key);
    void step(int rows);

    QLineEdit *m_field;
    QComboBox *m_authors;
    QStackedWidget *m_pages;
    QListView *m_list;
    QWidget *m_nothing = nullptr;
    QLabel *m_nothingText = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_count;
    ChangeListModel *m_model;
    QTimer m_typing;   ///< A search a word is enough.
    Id m_self;
    qsizetype m_current = -1;
    bool m_showing = false;
};

} // namespace keelson
