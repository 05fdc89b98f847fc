// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace keelson {

/// Who is here, and how often each had the keyboard. Enter hands it over, F2 renames, Del removes.
class PeopleList : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleList(QWidget *parent = nullptr);

    void show(const storm::Session &session);
    /// The line in which names are typed has the keyboard.
    void startTyping();

Q_SIGNALS:
    void edited(const keelson::Edit &edit);
    void passAsked(keelson::Id participant);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    bool pressKey(int key);
    const storm::Participant *current() const;

    storm::Session m_session;
    QLabel *m_title;
    QLineEdit *m_names;
    QTreeWidget *m_list;
    QLabel *m_hint;
    bool m_filling = false;
};

} // namespace keelson
