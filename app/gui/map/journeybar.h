// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/journey.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace keelson {

/// A player for the journey of an event: one sentence a step, forward and back by keys, or on its own at a speed one
/// chooses. It starts by itself unless the person asked the desktop for stillness.
class JourneyBar : public QWidget
{
    Q_OBJECT

public:
    explicit JourneyBar(QWidget *parent);

    /// Shows it at the first step, with the keyboard in it.
    void open(const QList<map::JourneyStep> &steps);
    /// Other steps of the same journey, after a change: the place in it stays where it can.
    void renew(const QList<map::JourneyStep> &steps);
    /// Null while it is not shown.
    const map::JourneyStep *step() const;
    bool goesToTheEnd() const;
    bool isPlaying() const { return m_clock.isActive(); }

public Q_SLOTS:
    void goTo(qsizetype index);
    void play(bool on);

Q_SIGNALS:
    void stepped();
    /// Whether it is told to the end is another now.
    void reachChanged();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();
    void redrawIcons();
    void tell();

    QList<map::JourneyStep> m_steps;
    qsizetype m_index = 0;
    QTimer m_clock;
    QToolButton *m_first;
    QToolButton *m_back;
    QToolButton *m_play;
    QToolButton *m_next;
    QLabel *m_count;
    QLabel *m_sentence;
    QComboBox *m_speed;
    QCheckBox *m_toTheEnd;
    QToolButton *m_close;
};

} // namespace keelson
