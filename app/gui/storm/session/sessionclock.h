// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace keelson {

/// ms since the epoch.
using Clock = std::function<qint64()>;

/// What runs in a session and is not written down yet: the time of a phase, a driver's turn, a break. Knows no document;
/// what it counted is handed over when it stops. GUI thread.
class SessionClock : public QObject
{
    Q_OBJECT

public:
    explicit SessionClock(QObject *parent = nullptr);

    /// Another source of time than the computer's.
    void setClock(const Clock &clock) { m_clock = clock; }
    qint64 now() const { return m_clock(); }

    /// The time of a phase; ends a break.
    void start(const QString &phase);
    /// What ran, until now; nothing when it stands.
    std::optional<storm::Stretch> running() const;
    /// Stops and hands over what ran.
    std::optional<storm::Stretch> stop();
    bool isRunning() const { return m_began.has_value(); }

    /// A turn at the keyboard. It runs while the phase does.
    void startTurn();
    void endTurn();
    qint64 turnLeft() const;  ///< ms, below zero when it is over.
    bool hasTurn() const { return m_hasTurn; }

    void startBreak();
    void endBreak();
    std::optional<qint64> breakLeft() const;  ///< ms, below zero when it is over; nothing when there is none.

    /// Says that time has gone by.
    void tick() { Q_EMIT ticked(); }

Q_SIGNALS:
    void ticked();

private:
    void keepTicking();

    Clock m_clock;
    QTimer m_ticks;
    QString m_phase;
    std::optional<qint64> m_began;
    bool m_hasTurn = false;
    qint64 m_turnBefore = 0;  ///< ms of the turn that were over when the phase last started.
    qint64 m_turnBegan = 0;
    std::optional<qint64> m_break;
};

} // namespace keelson
