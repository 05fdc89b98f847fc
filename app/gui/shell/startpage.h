// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace keelson {

class RecentDocuments;
class UnsavedWork;

/// What the window shows while no document is open: ways to begin, and what was open last.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    StartPage(RecentDocuments &recent, UnsavedWork &unsaved, QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void pathChosen(const QString &path);
    /// Unsaved changes that are a whole document.
    void keepRequested(const QString &spill);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeWays();
    QWidget *makeRecent();
    void retranslate();
    void refresh();

    RecentDocuments &m_recent;
    QLabel *m_title = nullptr;
    QLabel *m_lead = nullptr;
    QLabel *m_recentHeading = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_sample = nullptr;
    QLabel *m_newHelp = nullptr;
    QLabel *m_openHelp = nullptr;
    QLabel *m_sampleHelp = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_items = nullptr;
};

} // namespace keelson
