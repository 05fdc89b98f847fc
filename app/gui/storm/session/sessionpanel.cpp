// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/sessionpanel.h"

#include "app/gui/storm/session/agendalist.h"
#include "app/gui/storm/session/guidance.h"
#include "app/gui/storm/session/listparts.h"
#include "app/gui/storm/session/peoplelist.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

SessionPanel::SessionPanel(QAction *start, QWidget *parent)
    : QScrollArea(parent), m_startAction(start), m_intro(quietLabel(this)), m_purpose(new QLineEdit(this)), m_guidance(new Guidance(this)),
      m_agenda(new AgendaList(this)), m_people(new PeopleList(this)), m_start(new QPushButton(this))
{
    setObjectName(u"session-panel"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(leastPanelWidth(*this));
    m_purpose->setObjectName(u"session-purpose"_s);
    m_start->setObjectName(u"session-start"_s);
    auto *content = new QWidget;
    content->setProperty("part", u"panel"_s);
    content->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(12);
    for (QWidget *part : { static_cast<QWidget *>(m_intro), static_cast<QWidget *>(m_guidance), static_cast<QWidget *>(m_purpose),
                           static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_agenda), static_cast<QWidget *>(m_start) })
        column->addWidget(part);
    column->addStretch(1);
    setWidget(content);

    connect(m_start, &QPushButton::clicked, m_startAction, &QAction::trigger);
    connect(m_purpose, &QLineEdit::editingFinished, this, [this] {
        if (m_purpose->text().trimmed() != m_session.purpose)
            Q_EMIT edited(storm::setPurpose(m_session, m_purpose->text()));
    });
    connect(m_agenda, &AgendaList::edited, this, &SessionPanel::edited);
    connect(m_people, &PeopleList::edited, this, &SessionPanel::edited);
    connect(m_agenda, &AgendaList::phaseAsked, this, &SessionPanel::phaseAsked);
    connect(m_people, &PeopleList::passAsked, this, &SessionPanel::passAsked);
}

void SessionPanel::show(const storm::Session &session)
{
    m_session = session;
    m_intro->setText(tr("A session goes through phases: everybody writes events, the story is put in order, people and systems "
                        "join, questions are voted on. Start one, and this tells what to say and when to go on."));
    m_intro->setVisible(!session.isUnderWay());
    m_purpose->setPlaceholderText(tr("What do you want to know at the end?"));
    m_purpose->setAccessibleName(tr("Purpose of the session"));
    if (!m_purpose->hasFocus())
        m_purpose->setText(session.purpose);
    m_guidance->show(session);
    m_agenda->show(session);
    m_people->show(session);
    m_start->setText(m_startAction->text());
    m_start->setEnabled(m_startAction->isEnabled());
    if (m_start->property("primary").toBool() == session.isUnderWay()) {
        m_start->setProperty("primary", !session.isUnderWay());
        style()->unpolish(m_start);
        style()->polish(m_start);
    }
}

/// The panel was opened: names first, when there are none.
void SessionPanel::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    if (m_session.participants.isEmpty())
        m_people->startTyping();
}

QSize SessionPanel::sizeHint() const
{
    return { panelWidth(*this), QScrollArea::sizeHint().height() };
}

} // namespace keelson
