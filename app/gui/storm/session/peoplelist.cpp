// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/peoplelist.h"

#include "app/gui/storm/session/listparts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

PeopleList::PeopleList(QWidget *parent)
    : QWidget(parent), m_title(headingLabel(this)), m_names(new QLineEdit(this)), m_list(quietList(2, this)), m_hint(quietLabel(this))
{
    m_names->setObjectName(u"session-names"_s);
    m_list->setObjectName(u"session-people"_s);
    m_list->installEventFilter(this);
    m_list->setHeaderHidden(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addWidget(m_names);
    column->addWidget(m_hint);
    connect(m_names, &QLineEdit::returnPressed, this, [this] {
        Q_EMIT edited(storm::addParticipants(m_session, m_names->text()));
        m_names->clear();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (const storm::Participant *participant = current())
            Q_EMIT passAsked(participant->id);
    });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *row, int field) {
        const storm::Participant *participant = m_filling || field != 0 ? nullptr : current();
        if (!participant)
            return;
        QMetaObject::invokeMethod(this, [this, renamed = *participant, name = row->text(0)] {
            Q_EMIT edited(storm::renameParticipant(renamed, name));
        }, Qt::QueuedConnection);
    });
}

const storm::Participant *PeopleList::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_session.participants.size() ? &m_session.participants.at(row) : nullptr;
}

void PeopleList::show(const storm::Session &session)
{
    m_session = session;
    m_title->setText(tr("Who is here"));
    m_list->setAccessibleName(m_title->text());
    m_list->setToolTip(tr("Enter hands the keyboard over, F2 renames, Del removes."));
    m_names->setPlaceholderText(tr("Add names: Ann, Ben"));
    m_names->setAccessibleName(tr("Names of those who are here"));
    m_list->setVisible(!session.participants.isEmpty());
    m_hint->setText(session.participants.isEmpty() ? tr("Add who is here: each gets turns at the keyboard and votes.")
                                                   : tr("N passes the keyboard on to whoever had it least."));
    fill();
}

void PeopleList::fill()
{
    m_filling = true;
    const int kept = m_list->currentIndex().row();
    m_list->clear();
    for (const storm::Participant &each : std::as_const(m_session.participants)) {
        auto *row = new QTreeWidgetItem(m_list, { each.name, each.turns > 0 ? tr("%n turn(s)", nullptr, each.turns) : tr("no turn yet") });
        row->setFlags(row->flags() | Qt::ItemIsEditable);
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        QFont font = m_list->font();
        font.setBold(each.id == m_session.driver);
        row->setFont(0, font);
    }
    fitRows(*m_list);
    if (kept >= 0 && kept < m_session.participants.size())
        m_list->setCurrentItem(m_list->topLevelItem(kept));
    m_filling = false;
}

void PeopleList::startTyping()
{
    m_names->setFocus();
}

bool PeopleList::pressKey(int key)
{
    const storm::Participant *participant = current();
    if (!participant || (key != Qt::Key_F2 && key != Qt::Key_Delete))
        return false;
    if (key == Qt::Key_F2)
        m_list->editItem(m_list->currentItem(), 0);
    else
        Q_EMIT edited(storm::removeParticipant(*participant));
    return true;
}

bool PeopleList::eventFilter(QObject *watched, QEvent *event)
{
    return takesKey(event, [this](int key, Qt::KeyboardModifiers modifiers) { return modifiers == Qt::NoModifier && pressKey(key); })
        || QWidget::eventFilter(watched, event);
}

} // namespace keelson
