// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/history/historyreader.h"

#include <QTimer>
#include <QWidget>

#include <span>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace keelson {

/// Takes a secret out of the history: counts first, says what that reaches and what it does not, and then does it.
class PurgePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PurgePanel(QWidget *parent = nullptr);

    /// Begins with a text, or with none.
    void begin(const QString &text);
    void show(const Traced &traced, const Facts &now);
    /// Lets go of the log; what is typed stays.
    void release() { forgetCount(); }
    void setBusy(bool busy);
    void showProblem(const QString &problem);
    QString text() const;
    /// What `purgeAsked` is about; empty until it has been counted.
    const QList<Trace> &traces() const { return m_traced.traces; }

Q_SIGNALS:
    void textAsked(const QString &text);
    void purgeAsked();
    void closed();
    void chosen(qsizetype change);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    void ask();
    void forgetCount();
    void showCount();
    void showChanges(const Facts &now);
    void addChange(std::span<const Trace> traces, const Facts &now);
    void showReach();
    void updateButton();

    QLabel *m_title;
    QLineEdit *m_field;
    QLabel *m_count;
    QListView *m_list;
    QStandardItemModel *m_changes;
    QLabel *m_reach;
    QLabel *m_problem;
    QPushButton *m_purge;
    QPushButton *m_close;
    QTimer m_typing;
    Traced m_traced;
    bool m_isCounted = false;
    bool m_isBusy = false;
};

} // namespace keelson
