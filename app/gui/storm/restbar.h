// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/listing.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace keelson {

/// Says that a long list was placed in part, and offers to go on. Hidden while there is no rest.
class RestBar : public QWidget
{
    Q_OBJECT

public:
    explicit RestBar(QWidget *parent);

    /// `placed` lines stand on the board; the rest waits here.
    void keep(qsizetype placed, const storm::Listing &rest);
    storm::Listing take();
    qsizetype placed() const { return m_placed; }
    void forget();

Q_SIGNALS:
    void moreWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QPushButton *m_more;
    QPushButton *m_leave;
    storm::Listing m_rest;
    qsizetype m_placed = 0;
};

} // namespace keelson
