// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/session.h"

#include <QWidget>

class QLabel;

namespace keelson {

/// What the facilitator says, looks out for, and when it is time to go on.
class Guidance : public QWidget
{
    Q_OBJECT

public:
    explicit Guidance(QWidget *parent = nullptr);

    void show(const storm::Session &session);

private:
    QLabel *m_title;
    QLabel *m_words;
};

} // namespace keelson
