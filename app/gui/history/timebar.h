// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QSlider;
class QToolButton;

namespace keelson {

/// A slider through time with a button that walks along it at a steady pace.
class TimeBar : public QWidget
{
    Q_OBJECT

public:
    /// The action gets a button at the end.
    explicit TimeBar(QAction *toTheEnd, QWidget *parent = nullptr);

    /// How many moments there are, and which is shown. Nothing is emitted.
    void show(qsizetype count, qsizetype at);
    /// What a walk waits for before it takes the next step.
    void setBusy(bool busy) { m_isBusy = busy; }

    bool isPlaying() const { return m_walk.isActive(); }
    /// From the beginning when it stands at the end.
    void play();
    void stop();
    void toggle();
    QSlider &slider() { return *m_slider; }

Q_SIGNALS:
    void moved(qsizetype at);
    void playingChanged(bool playing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void walk();
    void showButton();
    void retranslate();

    QToolButton *m_play;
    QSlider *m_slider;
    QLabel *m_place;
    QTimer m_walk;
    bool m_isBusy = false;
};

} // namespace keelson
