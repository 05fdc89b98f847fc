// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/sessionbar.h"

#include "app/gui/storm/session/sessionactions.h"
#include "app/gui/storm/session/sessionclock.h"
#include "core/storm/timing.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace keelson {

SessionBar::SessionBar(const SessionActions &actions, const SessionClock &clock, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_clock(clock), m_phase(new QToolButton(this)), m_phases(new QMenu(this)),
      m_position(new QLabel(this)), m_time(new QLabel(this)), m_progress(new QProgressBar(this)), m_driver(new QLabel(this)),
      m_pass(button(actions.pass)), m_advice(new QLabel(this)), m_rest(button(actions.rest)), m_row(new QHBoxLayout)
{
    setObjectName(u"session-bar"_s);
    setProperty("part", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    QFont bold = font();
    bold.setBold(true);
    m_phase->setFont(bold);
    m_phase->setPopupMode(QToolButton::InstantPopup);
    m_phase->setMenu(m_phases);
    m_phase->setFocusPolicy(Qt::TabFocus);
    m_position->setProperty("tone", u"muted"_s);
    m_time->setObjectName(u"session-time"_s);
    m_time->setFont(bold);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(u"-0:00:00"_s));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_driver->setObjectName(u"session-driver"_s);
    m_driver->setTextFormat(Qt::PlainText);
    m_pass->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rest->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advice->setObjectName(u"session-advice"_s);
    m_advice->setWordWrap(true);

    QWidget *walk = button(actions.walk);
    QWidget *present = button(actions.present);
    QWidget *more = button(actions.more);
    QWidget *vote = button(actions.vote);
    QWidget *lot = button(actions.lot);
    for (QWidget *each : { static_cast<QWidget *>(button(actions.previous)), static_cast<QWidget *>(m_phase), static_cast<QWidget *>(button(actions.next)),
                           static_cast<QWidget *>(m_position), static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_progress),
                           static_cast<QWidget *>(button(actions.timer)), more, static_cast<QWidget *>(m_driver), static_cast<QWidget *>(m_pass) })
        m_row->addWidget(each);
    m_row->addStretch(1);
    for (QWidget *each : { vote, lot, walk, present })
        m_row->addWidget(each);
    m_dispensable = { m_position, m_progress, m_driver, present, walk, more, lot, vote, m_pass };

    auto *told = new QHBoxLayout;
    told->addWidget(m_advice, 1);
    told->addWidget(m_rest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 8, 2);
    column->setSpacing(2);
    column->addLayout(m_row);
    column->addLayout(told);
    connect(m_phases, &QMenu::aboutToShow, this, &SessionBar::fillPhases);
}

QToolButton *SessionBar::button(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void SessionBar::show(const storm::Session &session)
{
    m_session = session;
    setVisible(session.isUnderWay());
    const storm::Phase *phase = storm::phase(session.phase);
    m_phase->setText(phase ? storm::title(*phase) : tr("Another phase"));
    m_phase->setToolTip(phase ? storm::say(*phase) : tr("This phase is from a newer version."));
    m_position->setText(session.current() < 0 ? QString() : tr("%1 of %2").arg(session.current() + 1).arg(session.agenda.size()));
    showTime();
}

void SessionBar::fillPhases()
{
    m_phases->clear();
    for (const storm::AgendaItem &item : std::as_const(m_session.agenda)) {
        QAction *action = m_phases->addAction(tr("%1 (%2 min)").arg(storm::title(*item.phase)).arg(item.minutes));
        action->setCheckable(true);
        action->setChecked(m_session.phase == item.phase->id);
        connect(action, &QAction::triggered, this, [this, id = QString(item.phase->id)] { Q_EMIT phaseAsked(id); });
    }
}

void SessionBar::showTime()
{
    if (!m_session.isUnderWay())
        return;
    showPhaseTime();
    showDriver();
    const QString words = advice();
    m_advice->setText(words);
    m_advice->setVisible(!words.isEmpty());
    m_rest->setVisible(!words.isEmpty() && (m_clock.breakLeft() || storm::sinceBreak(storm::stretchesUntil(m_session, m_clock.running()), m_clock.now()) >= storm::mostWithoutBreak));
    arrange();
}

void SessionBar::showPhaseTime()
{
    const storm::AgendaItem *item = m_session.item(m_session.phase);
    m_progress->setEnabled(item);
    m_time->setVisible(item);
    if (!item)
        return;
    const auto rest = m_clock.breakLeft();
    const qint64 whole = rest ? storm::breakLength : item->minutes * storm::minute;
    const qint64 left = rest ? *rest : storm::remaining(m_session, *item, m_clock.running());
    m_time->setText(storm::clockText(left));
    m_time->setToolTip(rest ? tr("Left of the break") : tr("Left of this phase"));
    m_progress->setRange(0, int(whole / 1000));
    m_progress->setValue(int(std::clamp<qint64>((whole - left) / 1000, 0, whole / 1000)));
}

void SessionBar::showDriver()
{
    const storm::Participant *driver = m_session.participant(m_session.driver);
    const storm::Participant *next = storm::nextDriver(m_session);
    const bool isOver = driver && m_clock.hasTurn() && m_clock.turnLeft() <= 0;
    m_driver->setText(!driver                ? QString()
                      : m_clock.hasTurn()    ? tr("%1 drives, %2").arg(driver->name, storm::clockText(m_clock.turnLeft()))
                                             : tr("%1 drives").arg(driver->name));
    if (!next)
        m_actions.pass->setText(tr("Pass the keyboard on"));
    else
        m_actions.pass->setText((driver ? tr("Pass on to %1") : tr("%1 begins to drive")).arg(QString(next->name).replace(u'&', u"&&"_s)));
    m_actions.pass->setEnabled(next);
    m_pass->setVisible(next);
    // It only lights up: whoever drives ends the sentence first.
    m_actions.pass->setCheckable(isOver);
    m_actions.pass->setChecked(isOver);
}

QString SessionBar::advice() const
{
    if (const auto rest = m_clock.breakLeft())
        return *rest > 0 ? tr("A break. Leave the room, leave the screen.") : tr("The break is over: start the timer when all are back.");
    const QList<storm::Stretch> stretches = storm::stretchesUntil(m_session, m_clock.running());
    if (storm::heldOn(stretches, QDateTime::fromMSecsSinceEpoch(m_clock.now())) >= storm::mostADay)
        return tr("3 hours today: that is enough. Go on another day; everything stays as it is.");
    if (storm::sinceBreak(stretches, m_clock.now()) >= storm::mostWithoutBreak)
        return tr("%n minutes without a break: take 10 minutes.", nullptr, storm::minutesOf(storm::sinceBreak(stretches, m_clock.now())));
    const storm::AgendaItem *item = m_session.item(m_session.phase);
    if (item && storm::remaining(m_session, *item, m_clock.running()) <= 0)
        return tr("Time is up. Go on to the next phase, or take 5 minutes more.");
    if (m_session.participants.isEmpty())
        return tr("Add who is here (F6), so that everybody gets a turn and a vote.");
    return {};
}

QSize SessionBar::minimumSizeHint() const
{
    return { 0, QWidget::minimumSizeHint().height() };
}

void SessionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The whole row where there is room; else what a session can do without goes first.
void SessionBar::arrange()
{
    const bool hasNext = storm::nextDriver(m_session);
    for (QWidget *each : std::as_const(m_dispensable))
        each->setVisible(each != m_pass || hasNext);
    for (QWidget *each : std::as_const(m_dispensable)) {
        m_row->invalidate(); // It does not notice by itself that one is hidden.
        if (m_row->sizeHint().width() <= contentsRect().width() - 16)
            break;
        each->setVisible(false);
    }
}

} // namespace keelson
