// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/agendalist.h"

#include "app/gui/storm/session/listparts.h"
#include "core/storm/timing.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

enum Column { Phase, Planned, Held };

} // namespace

AgendaList::AgendaList(QWidget *parent)
    : QWidget(parent), m_title(headingLabel(this)), m_sum(quietLabel(this)), m_list(quietList(3, this)), m_add(new QToolButton(this))
{
    m_list->setObjectName(u"agenda"_s);
    m_list->installEventFilter(this);
    m_add->setObjectName(u"agenda-add"_s);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_add->setFocusPolicy(Qt::TabFocus);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_list);
    column->addWidget(m_sum);
    connect(m_add->menu(), &QMenu::aboutToShow, this, &AgendaList::fillMissing);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *, int field) {
        if (const storm::AgendaItem *item = current(); item && field != Planned)
            Q_EMIT phaseAsked(QString(item->phase->id));
    });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *row, int field) {
        const storm::AgendaItem *item = m_filling || field != Planned ? nullptr : current();
        if (!item)
            return;
        const int minutes = row->data(Planned, Qt::EditRole).toInt();
        // Afterwards: the list must not be filled while its editor closes.
        QMetaObject::invokeMethod(this, [this, planned = *item, minutes] { Q_EMIT edited(storm::planMinutes(planned, minutes)); },
                                  Qt::QueuedConnection);
    });
}

const storm::AgendaItem *AgendaList::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_session.agenda.size() ? &m_session.agenda.at(row) : nullptr;
}

void AgendaList::show(const storm::Session &session)
{
    m_session = session;
    setVisible(!session.agenda.isEmpty());
    m_title->setText(tr("Agenda"));
    m_list->setAccessibleName(m_title->text());
    m_list->setHeaderLabels({ tr("Phase"), tr("Minutes"), tr("Held") });
    m_list->setToolTip(tr("Enter goes to a phase, F2 changes its minutes, Alt+Up and Alt+Down move it, Del takes it off."));
    m_add->setText(tr("Add"));
    m_add->setVisible(!storm::leftOut(session).isEmpty());
    fill();
    int minutes = 0;
    for (const storm::AgendaItem &item : session.agenda)
        minutes += item.minutes;
    const bool isLong = minutes * storm::minute > storm::mostADay;
    m_sum->setText(isLong ? tr("%n minutes: more than the 3 hours a day that people bear. Plan two days.", nullptr, minutes)
                          : tr("%n minutes, with 10 more for a break after 50.", nullptr, minutes));
}

void AgendaList::fill()
{
    m_filling = true;
    const int kept = m_list->currentIndex().row();
    m_list->clear();
    for (const storm::AgendaItem &item : std::as_const(m_session.agenda)) {
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(Phase, storm::title(*item.phase));
        row->setToolTip(Phase, storm::say(*item.phase));
        row->setData(Planned, Qt::EditRole, item.minutes);
        row->setFlags(row->flags() | Qt::ItemIsEditable);
        const int held = storm::minutesOf(m_session.held(item.phase->id));
        row->setText(Held, held > 0 ? QString::number(held) : QString());
        for (const int column : { Planned, Held })
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        QFont font = m_list->font();
        font.setBold(m_session.phase == item.phase->id);
        row->setFont(Phase, font);
    }
    fitRows(*m_list);
    if (kept >= 0 && kept < m_session.agenda.size())
        m_list->setCurrentItem(m_list->topLevelItem(kept));
    m_filling = false;
}

void AgendaList::fillMissing()
{
    m_add->menu()->clear();
    for (const storm::Phase *phase : storm::leftOut(m_session))
        m_add->menu()->addAction(storm::title(*phase), this, [this, phase] { Q_EMIT edited(storm::addToAgenda(m_session, *phase)); });
}

bool AgendaList::pressKey(int key, Qt::KeyboardModifiers modifiers)
{
    const storm::AgendaItem *item = current();
    if (!item)
        return false;
    const int row = m_list->currentIndex().row();
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int step = key == Qt::Key_Up ? -1 : 1;
        const Edit edit = storm::moveInAgenda(m_session, row, step);
        if (!edit.isEmpty())
            m_list->setCurrentItem(m_list->topLevelItem(row + step));
        Q_EMIT edited(edit);
    } else if (key == Qt::Key_F2) {
        m_list->editItem(m_list->currentItem(), Planned);
    } else if (key == Qt::Key_Delete) {
        Q_EMIT edited(storm::removeFromAgenda(*item));
    } else {
        return false;
    }
    return true;
}

bool AgendaList::eventFilter(QObject *watched, QEvent *event)
{
    return takesKey(event, [this](int key, Qt::KeyboardModifiers modifiers) { return pressKey(key, modifiers); })
        || QWidget::eventFilter(watched, event);
}

} // namespace keelson
