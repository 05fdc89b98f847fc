// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace keelson {

class Workspace;

/// What is live, under a picture that it lights: what it comes from, who is in trouble, and a way back through what is
/// known of the past, and what the signs mean. Hidden while nothing is connected.
class LiveBar : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` outlives the bar.
    explicit LiveBar(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showTroubled();
    void showTime();
    void ask();
    qint64 step() const;

    Workspace &m_workspace;
    QLabel *m_source;
    QToolButton *m_troubled;
    QSlider *m_slider;
    QLabel *m_time;
    QToolButton *m_now;
    QToolButton *m_signs;
    QTimer m_asking; ///< A dragged slider asks for more moments than can be shown.
};

} // namespace keelson
