// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>

#include <stop_token>

namespace keelson {

/// When a long call has to give up: at a moment, or when somebody asks. Every call that may take
/// longer than a frame takes one by value and looks at it often.
struct Stop
{
    QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    std::stop_token token;

    bool requested() const { return token.stop_requested() || deadline.hasExpired(); }
};

} // namespace keelson
