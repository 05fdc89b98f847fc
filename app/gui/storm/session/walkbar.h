// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/walk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace keelson {

/// What a stop of a walk says, large enough to be read from the back of the room, and how far the walk has come.
class WalkBar : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Beside, Room };  ///< Over the board one works on, or for a whole room.
    explicit WalkBar(Size size, QWidget *parent = nullptr);

    void show(const storm::Walk &walk, int stop, bool isBackwards, storm::Stride stride);
    /// Asks what is unclear here.
    void startAsking();
    bool isAsking() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void asked(const QString &question);
    void askingEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_chapter;
    QLabel *m_position;
    QProgressBar *m_progress;
    QLabel *m_words;
    QLabel *m_keys;
    QLineEdit *m_question;
};

} // namespace keelson
