// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace keelson {

/// Says that a map is being arranged, how far that is, and lets the person stop it. Shows itself when it takes longer
/// than one waits without asking.
class ArrangeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ArrangeBar(QWidget *parent = nullptr);

    void start();
    void tell(int percent);
    void finish();
    void retranslate();

Q_SIGNALS:
    void stopped();

private:
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QTimer m_patience;
};

} // namespace keelson
