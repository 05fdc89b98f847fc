// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/sessionclock.h"

#include "core/storm/timing.h"

#include <QDateTime>

namespace keelson {

namespace {

constexpr int tickLength = 500; // ms; no second is skipped.

} // namespace

SessionClock::SessionClock(QObject *parent) : QObject(parent), m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    m_ticks.setInterval(tickLength);
    connect(&m_ticks, &QTimer::timeout, this, &SessionClock::ticked);
}

void SessionClock::start(const QString &phase)
{
    m_break.reset();
    m_phase = phase;
    m_began = now();
    m_turnBegan = now();
    keepTicking();
}

std::optional<storm::Stretch> SessionClock::running() const
{
    if (!m_began)
        return std::nullopt;
    // A computer's clock can be set back.
    return storm::Stretch { m_phase, *m_began, std::max<qint64>(0, now() - *m_began) };
}

std::optional<storm::Stretch> SessionClock::stop()
{
    const auto ran = running();
    if (ran && m_hasTurn)
        m_turnBefore += now() - m_turnBegan;
    m_began.reset();
    keepTicking();
    return ran;
}

void SessionClock::startTurn()
{
    m_hasTurn = true;
    m_turnBefore = 0;
    m_turnBegan = now();
}

void SessionClock::endTurn()
{
    m_hasTurn = false;
}

qint64 SessionClock::turnLeft() const
{
    return storm::turnLength - m_turnBefore - (m_began ? now() - m_turnBegan : 0);
}

void SessionClock::startBreak()
{
    m_break = now();
    keepTicking();
}

void SessionClock::endBreak()
{
    m_break.reset();
    keepTicking();
}

std::optional<qint64> SessionClock::breakLeft() const
{
    return m_break ? std::optional(storm::breakLength - (now() - *m_break)) : std::nullopt;
}

void SessionClock::keepTicking()
{
    if (m_began || m_break)
        m_ticks.start();
    else
        m_ticks.stop();
    Q_EMIT ticked();
}

} // namespace keelson
