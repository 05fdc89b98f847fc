// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/session.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace keelson {

class SessionClock;
struct SessionActions;

/// The session at a glance, over the board: which phase, how much time, who has the keyboard, and one line of advice when
/// there is something to say. Never asks for a click.
class SessionBar : public QWidget
{
    Q_OBJECT

public:
    SessionBar(const SessionActions &actions, const SessionClock &clock, QWidget *parent = nullptr);

    void show(const storm::Session &session);
    /// Time has gone by.
    void showTime();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void phaseAsked(const QString &phase);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *button(QAction *action);
    void fillPhases();
    void showPhaseTime();
    void showDriver();
    QString advice() const;
    void arrange();

    const SessionActions &m_actions;
    const SessionClock &m_clock;
    storm::Session m_session;
    QToolButton *m_phase;
    QMenu *m_phases;
    QLabel *m_position;
    QLabel *m_time;
    QProgressBar *m_progress;
    QLabel *m_driver;
    QToolButton *m_pass;
    QLabel *m_advice;
    QToolButton *m_rest;
    QHBoxLayout *m_row;
    QList<QWidget *> m_dispensable;  ///< What goes first where room is short.
};

} // namespace keelson
