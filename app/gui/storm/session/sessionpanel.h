// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/session.h"

#include <QScrollArea>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keelson {

class AgendaList;
class Guidance;
class PeopleList;

/// What the facilitator looks at: what to say in this phase, the agenda, and who is here.
class SessionPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// `start` starts a session or ends it.
    explicit SessionPanel(QAction *start, QWidget *parent = nullptr);

    void show(const storm::Session &session);

    QSize sizeHint() const override;

Q_SIGNALS:
    void edited(const keelson::Edit &edit);
    void phaseAsked(const QString &phase);
    void passAsked(keelson::Id participant);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    storm::Session m_session;
    QAction *m_startAction;
    QLabel *m_intro;
    QLineEdit *m_purpose;
    Guidance *m_guidance;
    AgendaList *m_agenda;
    PeopleList *m_people;
    QPushButton *m_start;
};

} // namespace keelson
