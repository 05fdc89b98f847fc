// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace keelson {

/// A line over the board that finds on it: what is typed, how much was found, and ways to the next. Finds nothing itself.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent);

    /// Shows it with the cursor in the field, what it holds selected.
    void open();
    QString text() const;
    /// Which of how many is looked at, counted from 0; -1 = none of them.
    void showCount(qsizetype current, qsizetype count);

Q_SIGNALS:
    void textChanged(const QString &text);
    void nextWanted();
    void previousWanted();
    /// With Esc: one wants to be where one was. With Ctrl+Enter or the button: one stays with what was found.
    void cancelled();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void retranslate();

    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    qsizetype m_shown = -1;
    qsizetype m_found = 0;
};

} // namespace keelson
