// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/id.h"

#include <QObject>

class QKeyEvent;
class QMouseEvent;

namespace keelson {

class Canvas;

/// Turns what a person does on the board while a voting is open into votes: a click or Space, Enter and + put a dot, a
/// right click or minus takes one back, digits pick who votes, Esc ends it. GUI thread.
class Voting : public QObject
{
    Q_OBJECT

public:
    explicit Voting(Canvas &canvas, QObject *parent = nullptr);

    void setOpen(bool open) { m_isOpen = open; }
    /// Whose dots these are; null = nobody votes, the board is as ever.
    void setVoter(Id voter) { m_voter = voter; }
    Id voter() const { return m_voter; }

Q_SIGNALS:
    void cast(keelson::Id element);
    void takenBack(keelson::Id element);
    /// From 0 on, in the order of those who are here.
    void voterAsked(int index);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool press(const QKeyEvent &event);
    Id chosen() const;

    Canvas &m_canvas;
    Id m_voter;
    bool m_isOpen = false;
};

} // namespace keelson
