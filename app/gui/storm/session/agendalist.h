// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/session.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QTreeWidget;

namespace keelson {

/// The phases of a session with their minutes. Enter goes to one, F2 changes its minutes, Alt+Up and Alt+Down move it, Del takes
/// it off.
class AgendaList : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaList(QWidget *parent = nullptr);

    void show(const storm::Session &session);

Q_SIGNALS:
    void edited(const keelson::Edit &edit);
    void phaseAsked(const QString &phase);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void fillMissing();
    bool pressKey(int key, Qt::KeyboardModifiers modifiers);
    const storm::AgendaItem *current() const;

    storm::Session m_session;
    QLabel *m_title;
    QLabel *m_sum;
    QTreeWidget *m_list;
    QToolButton *m_add;
    bool m_filling = false;
};

} // namespace keelson
